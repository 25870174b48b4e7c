"""Classifies one sentence: kind, category, severity and fault, each with its likeliest readings, and how certain.

Decides when to ask instead of stating (docs/rules.md, "Plain words"). It names no client and logs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.domain.values import Category, Fault, Severity, default_fault, default_severity
from handlers.reading import likelihood
from handlers.reading.cues import HARM, Cue, cues
from handlers.reading.examples import LabelledSentence, similar, taught
from handlers.reading.likelihood import CATEGORIES, Likelihood, ranked
from handlers.reading.scores import Scores

#: Below this share of likelihood, or this close to the next, a category is stated and asked about.
SURE, MARGIN = 0.72, 0.47
#: Below this share nothing is stated: the line is `other` until a member says what it was.
STATED = 0.25
#: From this likelihood on a threat or abuse that is not the first reading is asked about at once, and the owners know.
SUSPECTED = 0.15
#: From this likelihood on no other category is stated without asking what it was.
DOUBTED = 0.07
#: From this likelihood on it is among the offered categories; the number of those.
POSSIBLE, OFFERED = 0.02, 3
#: From this likelihood on it was our own fault: putting ours on the client is worse than the reverse.
OURS = 0.18
#: The category's own severity holds unless another is so many times as likely, or a word says it.
CLEARER = 3.0
GRAVE = (Category.THREAT, Category.ABUSE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceUnderstanding:
    """What a sentence says, the likeliest reading first in each list.

    kinds       "incident" and the other kinds, "question" and "chatter" among them
    sure        whether the first category is likely enough to be stated without asking
    stated      whether it is likely enough to be stated at all
    suspected   a threat or abuse is possible though it is not the first reading
    worded      whether words of the sentence, or lines of the team like it, say how severe it was
    pointed     the categories that a word of the sentence points at, however unlikely the model finds them
    """

    kinds: tuple[str, ...]
    categories: tuple[Category, ...]
    severities: tuple[Severity, ...]
    faults: tuple[Fault, ...]
    sure: bool
    stated: bool
    suspected: bool
    worded: bool = False
    pointed: frozenset[Category] = frozenset()

    @property
    def kind(self) -> str:
        return self.kinds[0]

    @property
    def category(self) -> Category:
        """The category to be stated: `other` while none is likely enough."""
        return self.categories[0] if self.stated else Category.OTHER

    @property
    def grave(self) -> bool:
        """Whether the first reading is a threat or abuse."""
        return self.kind == "incident" and self.categories[0] in GRAVE

    @property
    def harmless(self) -> tuple[Category, ...]:
        """The categories that are neither a threat nor abuse: first those that a word points at, the likeliest first.

        Where a threat is suspected the model has looked for grave readings; what else it may be, the words tell better.
        """
        harmless = (category for category in self.categories if category not in GRAVE)
        return tuple(sorted(harmless, key=lambda category: category not in self.pointed))

    def severity_of(self, category: Category) -> Severity:
        """How severe it was if it was of this category: as the words say, else the category's default.

        What the model makes of the sentence as a whole is left out: it was read with a graver category in mind, or with
        a lighter one. A threat or abuse is never minor; anything else is not severe by a word that made it suspicious.
        """
        first = self.severities[0]
        unfit = Severity.MINOR if category in GRAVE else Severity.SEVERE
        return first if self.worded and first is not unfit else default_severity(category)

    def severity_given(self, category: Category) -> Severity:
        """How severe it was if its category was said outright: as worded, else the default. Never a minor grave one."""
        first = self.severities[0]
        fits = category not in GRAVE or first is not Severity.MINOR
        return first if self.worded and fits else default_severity(category)


def understand(
    sentence: str, scores: Scores | None, *, incident: bool = False, examples: Sequence[LabelledSentence] = ()
) -> SentenceUnderstanding:
    """Read a sentence. `scores` is the trained model's opinion; without it cue words decide, less precisely.

    `incident`: it is known to be one, so that the other kinds are out of the question. `examples`: what the team has
    put right before.
    """
    hits = cues(sentence)
    known = similar(sentence, examples)
    labels = taught(likelihood.what(scores, hits), "what", known)
    severity = taught(likelihood.severity(scores, hits), "severity", known)
    fault = taught(likelihood.fault(scores, hits), "fault", known)
    shares = {label: labels[label] for label in CATEGORIES}
    total = sum(shares.values())
    kinds = {"incident": 1.0} if incident else {"incident": total, **{kind: labels[kind] for kind in likelihood.KINDS}}
    if scores is None and not incident and _tells_a_kind(hits, labels):
        kinds["incident"] = max(shares.values())
    # Without scores or examples a prior alone is no suspicion: there must be a cue word.
    heard = scores is not None or bool(known) or any(_is_grave(cue) for cue in hits)
    categories = tuple(Category(label) for label in ranked(shares))
    if heard:
        categories = _grave_in_sight(categories, shares)
    first, second = (shares[category] / total for category in categories[:2])
    stated = first >= STATED
    category = categories[0] if stated else Category.OTHER
    grave = sum(labels[grave] for grave in GRAVE) / (total if incident else 1.0)
    unseen = categories[0] not in GRAVE or ranked(kinds)[0] != "incident"
    worded = _has(hits, "severity") or bool(known)
    return SentenceUnderstanding(
        kinds=ranked(kinds),
        categories=categories,
        severities=_severities(severity, category, _named(hits), read=scores is not None or bool(known), stated=worded),
        faults=_faults(fault, category, scored=scores is not None or bool(known)),
        sure=stated and first >= SURE and first - second >= MARGIN and not (heard and unseen and grave >= DOUBTED),
        stated=stated,
        suspected=heard and unseen and grave >= SUSPECTED,
        worded=worded,
        pointed=frozenset(category for category in categories if _points(hits, f"category.{category}")),
    )


def _grave_in_sight(categories: tuple[Category, ...], shares: Likelihood) -> tuple[Category, ...]:
    """The categories with the likelier grave one among the first that are offered, where it is possible at all."""
    first = categories[:OFFERED]
    grave = max(GRAVE, key=lambda category: shares[category])
    if shares[grave] < POSSIBLE or any(category in GRAVE for category in first):
        return categories
    return (*first[:-1], grave, *(category for category in categories[OFFERED - 1 :] if category is not grave))


def _tells_a_kind(hits: Sequence[Cue], labels: Likelihood) -> bool:
    """Whether the vocabulary alone hears what can be logged and is no incident, no category as likely, and no harm: the
    priors of many categories together are no reason to take a payment for an incident."""
    meanings = {cue.meaning for cue in hits if not cue.negated}
    first = ranked(labels)[0]
    return f"kind.{first}" in meanings and first not in {"question", "chatter"} and not meanings & HARM


def _is_grave(cue: Cue) -> bool:
    return not cue.negated and cue.meaning.removeprefix("category.") in GRAVE


def _points(hits: Sequence[Cue], meaning: str) -> bool:
    return any(cue.meaning == meaning and not cue.negated for cue in hits)


def _has(hits: Sequence[Cue], head: str) -> bool:
    return any(cue.meaning.partition(".")[0] == head for cue in hits)


def _named(hits: Sequence[Cue]) -> Severity | None:
    """The one severity that words of the sentence name; None for none or several."""
    names = {cue.meaning.partition(".")[2] for cue in hits if cue.meaning.startswith("severity.") and not cue.negated}
    return Severity(names.pop()) if len(names) == 1 else None


def _severities(
    likely: Likelihood, category: Category, named: Severity | None, *, read: bool, stated: bool
) -> tuple[Severity, ...]:
    """Severities by likelihood; the category's default comes first unless a word or a clear score says otherwise.

    A grave one is never minor.
    """
    order = [Severity(label) for label in ranked(likely)]
    if named is not None and CLEARER * likely[named] >= likely[order[0]]:
        order = [named, *(severity for severity in order if severity is not named)]
    own = default_severity(category)
    clear = read and likely[order[0]] >= CLEARER * likely[own]
    if not (stated or clear) or (category in GRAVE and order[0] is Severity.MINOR):
        order = [own, *(severity for severity in order if severity is not own)]
    return tuple(order)


def _faults(likely: Likelihood, category: Category, *, scored: bool) -> tuple[Fault, ...]:
    """Faults by likelihood; ours comes first as soon as it is likely enough, else the category's own where unread."""
    order = [Fault(label) for label in ranked(likely)]
    first = order[0]
    if likely[Fault.OURS] >= OURS:
        first = Fault.OURS
    elif not scored and first is Fault.THEIRS:
        first = default_fault(category)
    return (first, *(fault for fault in order if fault is not first))


def read_codes(understanding: SentenceUnderstanding) -> Mapping[str, list[str]]:
    """The readings as codes for machines, the likeliest first."""
    return {
        "kind": list(understanding.kinds[:3]),
        "category": [str(category) for category in understanding.categories[:6]],
        "severity": [str(severity) for severity in understanding.severities],
        "fault": [str(fault) for fault in understanding.faults],
    }
