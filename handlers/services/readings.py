"""Turns a line with an ambiguous value into one unambiguous line per reading, for buttons, and takes an amount that is
typed instead. Must not pick one itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from handlers.domain.errors import Refusal
from handlers.domain.values import Money
from handlers.input.currencies import minor_digits
from handlers.input.money import match_money
from handlers.messages import Msg

Option = tuple[Msg, str]


def _written(value: Money | date) -> str:
    """A value in unambiguous form: "1500.00 EUR", "2026-11-02"."""
    if isinstance(value, date):
        return value.isoformat()
    digits = minor_digits(value.currency)
    return f"{Decimal(value.minor).scaleb(-digits):.{digits}f} {value.currency}"


#: An amount as `_written` writes it.
_AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]+)? [A-Z]{3}(?=\s|$)")


def by_amount(options: Sequence[str], typed: str, currency: str, language: str) -> str | None:
    """The line that an amount typed in answer to a question with two readings stands for.

    One of the readings, or for another amount with its currency the first reading with that amount in its place. Empty
    where the amount answers nothing, a bare number that is neither reading or has two itself. None where the options
    are no two readings of an amount, or `typed` is not an amount and nothing else.
    """
    places, tokens = _amounts(options), typed.split()
    amount = match_money(tokens, currency, bare=True, language=language) if places and tokens else None
    if amount is None or amount.length != len(tokens):
        return None
    if amount.refusal is not None:
        return ""
    written = _written(amount.must())
    for option, place in zip(options, places, strict=True):
        if place[0] == written:
            return option
    if match_money(tokens, currency, language=language) is None:
        return ""
    first = places[0]
    return f"{options[0][: first.start()]}{written}{options[0][first.end() :]}"


def _amounts(options: Sequence[str]) -> list[re.Match[str]]:
    """Where the options differ by an amount alone: its place in each; empty where they do not."""
    if len(options) != 2:
        return []
    one, other = options
    for place in _AMOUNT.finditer(one):
        rival = _AMOUNT.match(other, place.start())
        if rival is not None and one[: place.start()] == other[: place.start()] and rival[0] != place[0]:
            return [place, rival]
    return []


def lines(line: str, refusal: Refusal) -> list[Option]:
    """The command lines that `line` may mean, with labels; empty for a refusal that is not about an ambiguous value."""
    facts = refusal.facts
    if refusal.code == "ambiguous-money":
        readings: list[tuple[Money | date, str]] = [(facts["more"], ""), (facts["less"], facts["rest"])]
    elif refusal.code == "ambiguous-date":
        readings = [(facts["first"], ""), (facts["second"], "")]
    elif refusal.code == "which-zone":
        return [
            (Msg("zone-fixed" if zone.startswith("Etc/") else "value", value=zone), line.replace(facts["value"], zone))
            for zone in facts["zones"].items
        ]
    elif refusal.code == "two-people":
        return _people(line, refusal)
    else:
        return []
    place = re.search(r"\s+".join(map(re.escape, facts["value"].split())), line)
    if place is None:
        return []
    before, after = line[: place.start()], line[place.end() :]
    return [
        (Msg("value", value=value), before + " ".join(filter(None, (_written(value), rest))) + after)
        for value, rest in readings
    ]


def _people(line: str, refusal: Refusal) -> list[Option]:
    """The line for each member whom the name fits, with the handle in place of the name.

    The last occurrence is replaced, because a member is named at the end of a line.
    """
    typed = refusal.facts["value"]
    places = list(re.finditer(rf"(?<!\w){re.escape(typed)}(?!\w)", line, re.IGNORECASE))
    if not places:
        return []
    before, after = line[: places[-1].start()], line[places[-1].end() :]
    shown = zip(refusal.facts["names"].items, refusal.facts["handles"].items, strict=True)
    return [(Msg("value", value=name), f"{before}{handle}{after}") for name, handle in shown]
