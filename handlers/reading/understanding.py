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
    severity_stated  whether a word of the sentence, or a line the team has put right, says how bad it is
    """

    kinds: tuple[str, ...]
    categories: tuple[Category, ...]
    severities: tuple[Severity, ...]
    faults: tuple[Fault, ...]
    sure: bool
    stated: bool
    suspected: bool
    severity_stated: bool = False

    def severity_of(self, category: Category) -> Severity:
        """The severity for a category that was given.

        As worded; else as read, unless it was read of something grave and this is not, or the reverse. A grave one is
        never minor.
        """
        first = self.severities[0]
        grave = category in GRAVE
        alike = grave is (self.suspected or self.categories[0] in GRAVE)
        if grave and first is Severity.MINOR:
            return default_severity(category)
        return first if alike or self.severity_stated else default_severity(category)

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
    return SentenceUnderstanding(
        kinds=ranked(kinds),
        categories=categories,
        severities=_severities(
            severity, category, read=scores is not None or bool(known), stated=_has(hits, "severity") or bool(known)
        ),
        faults=_faults(fault, category, scored=scores is not None or bool(known)),
        sure=stated and first >= SURE and first - second >= MARGIN and not (heard and unseen and grave >= DOUBTED),
        stated=stated,
        suspected=heard and unseen and grave >= SUSPECTED,
        severity_stated=_has(hits, "severity") or bool(known),
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


def _has(hits: Sequence[Cue], head: str) -> bool:
    return any(cue.meaning.partition(".")[0] == head for cue in hits)


def _severities(likely: Likelihood, category: Category, *, read: bool, stated: bool) -> tuple[Severity, ...]:
    """Severities by likelihood; the category's default comes first unless a word or a clear score says otherwise.

    A grave one is never minor.
    """
    order = [Severity(label) for label in ranked(likely)]
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
