"""Selects the script for a situation. Codes only: the texts are in the catalogues.

docs/rules.md, "The playbook".
"""

from __future__ import annotations

from collections.abc import Mapping

from handlers.domain.values import Category, Fault, NudgeKind, Tone

#: The built-in situations; each has a message `script-NAME` in the catalogues.
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
    """The script right after an incident. For our own fault it is an apology, except in public."""
    if fault is Fault.OURS and category is not Category.REVIEW:
        return "mistake"
    return _OF_INCIDENT[category]


def for_parting(tone: Tone) -> str:
    return f"part-{tone}"


def for_nudge(kind: NudgeKind, cause: Category | None, tone: Tone, *, ours: bool = False) -> str:
    """The script for a nudge.

    A small step follows its cause, `ours` if our debt is watched; parting follows its tone.
    """
    if kind is NudgeKind.PART:
        return for_parting(tone)
    if kind is not NudgeKind.STEP:
        return _OF_NUDGE[kind]
    if ours:
        return "mistake"
    return "listen" if cause is None else for_incident(cause)
