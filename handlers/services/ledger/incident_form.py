"""Converts a filled-in incident form to the command line it is equivalent to. Pure: no storage, clock or platform.

A field is read by the same rules as the line; a value that cannot be read is refused at its field.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from handlers.domain.errors import Refusal
from handlers.input.facts import Facts, Lead
from handlers.input.reader import read

_ANY_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")

#: The field at which a refusal of the line is shown; all others are shown at the note.
FIELD_OF: Mapping[str, str] = {
    "no-client": "client",
    "unknown-client": "client",
    "bad-duration": "hours",
    "bad-money": "money",
    "ambiguous-money": "money",
    "unclear-currency": "money",
    "ambiguous-date": "day",
    "no-rate": "money",
    "bad-date": "day",
    "future": "day",
    "no-such-boundary": "boundary",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentFormValues:
    """The values of the form's fields, empty if not given.

    client    as a line names it: `~5`, or a name in quotes
    hours     a bare number is hours; money: a bare number is in `currency`
    day       an ISO date of the workspace's zone
    boundary  its number
    """

    client: str
    currency: str
    category: str = ""
    severity: str = ""
    fault: str = ""
    hours: str = ""
    money: str = ""
    day: str = ""
    boundary: str = ""
    note: str = ""


def line(filled: IncidentFormValues) -> tuple[str, Mapping[str, Refusal]]:
    """The command line, and the refusals by field. Do not run the line if there are any."""
    hours, money = " ".join(filled.hours.split()), " ".join(filled.money.split())
    refused: dict[str, Refusal] = {}
    if _NUMBER.fullmatch(hours):
        hours += "h"
    if hours:
        _check(refused, "hours", hours, Lead.DURATION, Refusal("bad-duration", value=filled.hours, example="2h 30m"))
    bare = _parse_single(money, Lead.MONEY, filled.currency)
    if money and not isinstance(bare, Refusal) and bare.money is None:
        money += f" {filled.currency}"
    if money:
        example = f"150 {filled.currency}"
        _check(refused, "money", money, Lead.MONEY, Refusal("bad-money", value=filled.money, example=example))
    facts = [
        f"#{filled.category}" if filled.category else "",
        filled.severity,
        filled.fault,
        # A comma keeps an amount from being read on as minutes.
        f"{hours}," if hours and money else hours,
        money,
        f"on:{filled.day}" if filled.day else "",
        f"crossed:{filled.boundary}" if filled.boundary else "",
    ]
    return " ".join(filter(None, ("/incident", filled.client, *facts, filled.note.strip()))), refused


def _check(refused: dict[str, Refusal], field: str, typed: str, lead: Lead, otherwise: Refusal) -> None:
    facts = _parse_single(typed, lead, "EUR")
    if isinstance(facts, Refusal):
        refused[field] = facts
    elif lead.value not in facts.given or facts.note:
        refused[field] = otherwise


def _parse_single(typed: str, lead: Lead, currency: str) -> Facts | Refusal:
    try:
        return read(
            typed,
            now=_ANY_DAY,
            zone="UTC",
            currency=currency,
            leading=frozenset({lead}),
            keys=frozenset(),
        )
    except Refusal as refusal:
        return refusal
