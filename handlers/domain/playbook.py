"""Selects the script for a situation. Codes only: the texts are in the catalogues.

docs/rules.md, "The playbook".
"""

from __future__ import annotations

from collections.abc import Mapping

from handlers.domain.values import Category, Fault, Tone

#: The built-in situations; each has a message `script-NAME` in the catalogues.
SITUATIONS = (
    "listen",
    "pause",
    "demand",
    "limit",
    "haggling",
    "late",
    "silence",
    "boundary",
    "tone",
    "pressure",
    "safety",
    "review",
    "mistake",
    "care",
    "giving",
    "expectations",
    "mismatch",
    "talk",
    "decline",
    "part-direct",
    "part-soft",
    "part-mutual",
    "update",
    "referral",
)

_OF_INCIDENT: Mapping[Category, str] = {
    Category.RUDE: "tone",
    Category.ABUSE: "tone",
    Category.THREAT: "safety",
    Category.PRESSURE: "pressure",
    Category.SCOPE: "demand",
    Category.HAGGLING: "haggling",
    Category.TIMEWASTER: "limit",
    Category.EXPECTATIONS: "mismatch",
    Category.LATE: "late",
    Category.BOUNDARY: "boundary",
    Category.REVIEW: "review",
    Category.COMPLAINT: "listen",
    Category.SILENCE: "silence",
    Category.OTHER: "listen",
}


def for_incident(category: Category, fault: Fault = Fault.THEIRS) -> str:
    """The script right after an incident. For our own fault it is an apology, except in public."""
    if fault is Fault.OURS and category is not Category.REVIEW:
        return "mistake"
    return _OF_INCIDENT[category]


def for_parting(tone: Tone) -> str:
    return f"part-{tone}"
