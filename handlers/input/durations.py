"""Durations as people write them, in whole minutes. Days are not read: a day of work is not 24 hours.

Source: docs/rules.md, "Entries" (hours are the minutes of what was logged).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from handlers.domain.errors import Refusal
from handlers.input.match import Match, number_and_tail, undotted
from handlers.lexicon.folding import fold
from handlers.lexicon.tables import HALF, HALF_AFTER, JOINERS, MINUTES, NUMBERS, UNITS

LONGEST = 31 * 24 * 60
EXAMPLE = "1h30m"
_MINUTES_IN = {"minute": 1, "hour": 60}
_PART = re.compile(r"([0-9]+(?:[.,][0-9]+)?)([^\W\d_]+'?)")
_TAIL = re.compile(r"[0-9]{1,2}")


def _unit(word: str) -> int | None:
    unit = UNITS.of(undotted(word))
    return _MINUTES_IN.get(unit) if unit is not None else None


def _number(figures: str) -> Decimal:
    return Decimal(figures.replace(",", "."))


def _compact(word: str) -> Decimal | None:
    """ "1h30m", "1h30", "2.5h": parts from the large to the small, with nothing between."""
    word = undotted(word)
    total, at, before = Decimal(0), 0, 10**9
    while part := _PART.match(word, at):
        unit = _unit(part[2])
        if unit is None or unit >= before:
            return None
        total, at, before = total + _number(part[1]) * unit, part.end(), unit
    if at and before == 60 and _TAIL.fullmatch(word, at):
        return total + int(word[at:])
    return total if at and at == len(word) else None


def _with_half(words: Sequence[str], at: int, unit: int) -> tuple[int, Decimal]:
    """Words taken by "and a half" behind the unit, and what it adds."""
    half = HALF_AFTER.at(words, at)
    return (half.words, Decimal(unit) / 2) if half else (0, Decimal(0))


def _part(words: Sequence[str], at: int) -> tuple[int, Decimal] | None:
    """One part of a duration at word `at`: the words it takes and its minutes."""
    phrase = MINUTES.at([undotted(each) for each in words], at)
    compact = _compact(words[at])
    if compact is not None:
        return 1, compact
    amount = NUMBERS.of(words[at])
    figures = number_and_tail(words[at])
    if figures is not None and not figures[1]:
        number = _number(figures[0])
    elif amount is not None:
        number = Decimal(amount)
    else:
        return (phrase.words, Decimal(phrase.meaning)) if phrase else None
    half = HALF.at(words, at + 1)
    behind = at + 1 + (half.words if half else 0)
    unit = _unit(words[behind]) if behind < len(words) else None
    if unit is None:
        return (phrase.words, Decimal(phrase.meaning)) if phrase else None
    more, extra = (0, Decimal(0)) if half else _with_half(words, behind + 1, unit)
    return behind + 1 - at + more, (number + (Decimal("0.5") if half else 0)) * unit + extra


def match_duration(words: Sequence[str]) -> Match[int] | None:
    """The duration folded `words` begin with; what stands side by side adds up."""
    at, total, joined = 0, Decimal(0), 0
    while at + joined < len(words) and (part := _part(words, at + joined)):
        at, total = at + joined + part[0], total + part[1]
        joined = 1 if at < len(words) and JOINERS.of(words[at]) else 0
    if not at:
        return None
    minutes = int(total.quantize(Decimal(1), rounding=ROUND_HALF_UP)) if total <= 10**9 else LONGEST + 1
    if not 0 < minutes <= LONGEST:
        typed = " ".join(words[:at])
        return Match(at, refusal=Refusal("bad-duration", key="", value=typed, example=EXAMPLE))
    return Match(at, minutes)


def read_duration(text: str) -> int:
    """Minutes of a text that is a duration and nothing else. Raises Refusal("bad-duration")."""
    words = [fold(each) for each in text.split()]
    found = match_duration(words) if words else None
    if found is None or found.words != len(words):
        raise Refusal("bad-duration", key="", value=text.strip(), example=EXAMPLE)
    return found.must()
