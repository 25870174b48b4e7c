"""Which words fit which situation. Codes only: the words are in the catalogues.

docs/rules.md, "The playbook".
"""

from __future__ import annotations

from collections.abc import Mapping

from handlers.domain.values import Category, Fault, NudgeKind, Tone

#: Situations there are words for; each is a message `script-NAME` of the catalogues.
SITUATIONS = (
    "listen",
    "pause",
    "demand",
    "haggling",
    "late",
    "boundary",
    "review",
    "mistake",
    "expectations",
    "talk",
    "decline",
    "part-direct",
    "part-soft",
    "part-mutual",
    "update",
    "referral",
)

_OF_INCIDENT: Mapping[Category, str] = {
    Category.RUDE: "listen",
    Category.ABUSE: "boundary",
    Category.THREAT: "boundary",
    Category.PRESSURE: "listen",
    Category.SCOPE: "demand",
    Category.HAGGLING: "haggling",
    Category.TIMEWASTER: "demand",
    Category.EXPECTATIONS: "expectations",
    Category.LATE: "late",
    Category.BOUNDARY: "boundary",
    Category.REVIEW: "review",
    Category.COMPLAINT: "listen",
    Category.SILENCE: "listen",
    Category.OTHER: "listen",
}

_OF_NUDGE: Mapping[NudgeKind, str] = {
    NudgeKind.AMENDS: "mistake",
    NudgeKind.TALK: "talk",
    NudgeKind.DECIDE: "decline",
    NudgeKind.CARE: "listen",
    NudgeKind.REVIEW: "review",
}


def for_incident(category: Category, fault: Fault = Fault.THEIRS) -> str:
    """The words right after an incident. What was ours is ours to say, except where the public reads it."""
    if fault is Fault.OURS and category is not Category.REVIEW:
        return "mistake"
    return _OF_INCIDENT[category]


def for_parting(tone: Tone) -> str:
    return f"part-{tone}"


def for_nudge(kind: NudgeKind, cause: Category | None, tone: Tone, *, ours: bool = False) -> str:
    """The words for a suggestion. A small step follows its cause, `ours` where it is our debt that is watched; parting
    has its tone."""
    if kind is NudgeKind.PART:
        return for_parting(tone)
    if kind is not NudgeKind.STEP:
        return _OF_NUDGE[kind]
    if ours:
        return "mistake"
    return "listen" if cause is None else for_incident(cause)
