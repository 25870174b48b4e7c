"""Chooses the one next step of a nudge and its script: by who was hurt, then by the cause.

docs/rules.md, "The next step". Codes only: the texts are in the catalogues. Pure; a line that the reader may not see is
never the cause.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.domain import harm
from handlers.domain.book import Book, Incident
from handlers.domain.playbook import for_incident, for_parting
from handlers.domain.rules import RULES, bringing, watch
from handlers.domain.standing import Assessment
from handlers.domain.strain import rounded
from handlers.domain.values import Category, NudgeKind, Tone

#: The step after an incident of a category; its script is that of the incident.
AFTER: Mapping[Category, str] = {
    Category.RUDE: "step-tone",
    Category.ABUSE: "next-step-hurt",
    Category.THREAT: "next-step-hurt",
    Category.PRESSURE: "step-pressure",
    Category.SCOPE: "step-quote",
    Category.HAGGLING: "step-no",
    Category.TIMEWASTER: "step-limit",
    Category.EXPECTATIONS: "step-mismatch",
    Category.LATE: "step-late",
    Category.BOUNDARY: "step-quote",
    Category.REVIEW: "next-review",
    Category.COMPLAINT: "step-listen",
    Category.SILENCE: "step-silence",
    Category.OTHER: "step-listen",
}

#: How long after abuse or a threat it is what one writes to the client about.
OF_LATE = timedelta(days=90)
#: The scripts of the rules that ask for care, by their next step.
_CARE = {"next-care": "care", "next-giving": "giving"}
#: What a talk is about, by the signal that asks for it; the signals without a subject of their own follow the category
#: that weighs most. The first that fires is taken, so the order is from the clearest subject to the widest.
SUBJECT_BY_SIGNAL: Mapping[str, str] = {
    "boundaries": "boundary",
    "breach": "breach",
    "late": "late",
    "concessions": "price",
    "loss": "worth",
    "time_sink": "time",
}
_SUBJECT_OF: Mapping[Category, str] = {
    Category.RUDE: "tone",
    Category.SCOPE: "scope",
    Category.HAGGLING: "price",
    Category.TIMEWASTER: "time",
    Category.EXPECTATIONS: "mismatch",
    Category.LATE: "late",
    Category.BOUNDARY: "boundary",
    Category.SILENCE: "silence",
}
#: Every subject that a talk may have; "" is a talk about how things are going.
SUBJECTS = tuple(dict.fromkeys((*SUBJECT_BY_SIGNAL.values(), *_SUBJECT_OF.values())))
#: The share of the strain from which a category is what a talk is about.
_MOST = 0.5
#: The scripts that may be wanted besides the one proposed, by the subject of a talk.
_BESIDES: Mapping[str, str] = {
    "boundary": "boundary",
    "breach": "boundary",
    "late": "late",
    "price": "haggling",
    "worth": "demand",
    "time": "limit",
    "scope": "demand",
    "tone": "tone",
    "mismatch": "mismatch",
    "silence": "silence",
}


@dataclass(frozen=True, slots=True)
class NextStep:
    """The message that says what to do next, and the situation of its script.

    besides  another situation whose script may be wanted; "": none
    """

    message: str
    script: str
    besides: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What a next step is chosen from.

    hurt     the incidents that hurt somebody, oldest first (`harm.since_base`)
    hidden   numbers of the lines that the reader may not see
    about    the signals that a care nudge is about
    asked    whether it is a threat that an owner has not confirmed yet
    tone     the tone of a parting
    """

    kind: NudgeKind
    assessment: Assessment
    hurt: Sequence[Incident]
    now: datetime
    hidden: Collection[int] = ()
    about: Collection[str] = ()
    asked: bool = False
    tone: Tone = Tone.SOFT


def choose(case: Case, book: Book) -> NextStep:
    """The next step. After abuse or a threat it speaks of the colleague first, whatever the nudge is about.

    If all of that is hidden from the reader, the step asks them to speak to an owner, and tells nothing.
    """
    usual = _usual(case, book)
    if case.kind is NudgeKind.REVIEW or usual.message == "next-giving":
        return usual  # a review is answered in public and in writing, a habit of ours is settled among us
    if case.asked:
        return NextStep("next-safety", "safety")
    seen = [incident for incident in case.hurt if incident.number not in case.hidden]
    if seen:
        return NextStep(f"next-{case.kind}-hurt", _script_hurt(case, usual, seen))
    return NextStep("next-owners", usual.script) if case.hurt else usual


def _script_hurt(case: Case, usual: NextStep, hurt: Sequence[Incident]) -> str:
    """The script after abuse or a threat of late; later, and where something was decided, the usual one."""
    late = [incident for incident in hurt if incident.occurred_at > case.now - OF_LATE]
    if not late or case.kind not in (NudgeKind.STEP, NudgeKind.TALK, NudgeKind.DECIDE):
        return usual.script
    if harm.gravest(late) is Category.THREAT:
        return "safety"
    return usual.script if case.kind is NudgeKind.DECIDE else "tone"


def _usual(case: Case, book: Book) -> NextStep:
    """The next step if no person was hurt."""
    firing = {signal.code for signal in case.assessment.signals}
    match case.kind:
        case NudgeKind.STEP:
            return _small_step(case, book)
        case NudgeKind.AMENDS if "owed" not in firing and "unhappy" in firing:
            return NextStep("next-unhappy", "listen")
        case NudgeKind.AMENDS:
            return NextStep("next-amends", "mistake")
        case NudgeKind.TALK:
            subject = subject_of(case.assessment, book, case.hidden)
            message = f"next-talk-{subject}" if subject else "next-talk"
            return NextStep(message, "talk", _BESIDES.get(subject, ""))
        case NudgeKind.PART:
            return NextStep("next-part", for_parting(case.tone))
        case NudgeKind.DECIDE:
            return NextStep("next-decide", "decline", "limit")
        case NudgeKind.CARE:
            codes = case.about or firing & bringing(NudgeKind.CARE)
            message = next(rule.next_step for rule in RULES if rule.code in codes)
            return NextStep(message, _CARE[message])
        case NudgeKind.REVIEW:
            return NextStep("next-review", "review")


def _small_step(case: Case, book: Book) -> NextStep:
    """The small step for the category that weighs most; for our own fault the call."""
    if case.assessment.reason == "debt":
        return NextStep("step-call", "mistake")
    weights = _weights(case.assessment, book, case.hidden)
    category = max(weights, key=lambda category: weights[category], default=Category.OTHER)
    cause = case.assessment.cause
    if cause is not None and cause.code in watch.GOING_ON and not set(cause.entries) & set(case.hidden):
        category = cause.categories[0][0] if cause.categories else category
    return NextStep(AFTER[category], for_incident(category))


def subject_of(assessment: Assessment, book: Book, hidden: Collection[int] = ()) -> str:
    """What a talk is about, one of `SUBJECTS`; "" where nothing stands out or the reader may not see it."""
    codes = {signal.code for signal in assessment.signals if not set(signal.entries) & set(hidden)}
    for code, subject in SUBJECT_BY_SIGNAL.items():
        if code in codes:
            return subject
    weights = _weights(assessment, book, hidden)
    category = max(weights, key=lambda category: weights[category], default=None)
    stands_out = category is not None and rounded(weights[category]) > rounded(_MOST * sum(weights.values()))
    return _SUBJECT_OF.get(category, "") if category is not None and stands_out else ""


def _weights(assessment: Assessment, book: Book, hidden: Collection[int]) -> dict[Category, float]:
    """The points in strain by category, of the lines the reader may see; the latest category first among equals."""
    categories = {incident.number: incident.category for incident in book.incidents}
    weights: dict[Category, float] = {}
    for line in sorted(assessment.lines, key=lambda line: -line.entry):
        if line.counted and line.points > 0 and line.entry not in hidden:
            category = categories[line.entry]
            weights[category] = weights.get(category, 0.0) + line.points
    return weights
