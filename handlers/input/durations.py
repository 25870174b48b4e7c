"""Parses durations as people write them, in whole minutes. Days are not accepted: a day of work is not 24 hours.

Source: docs/rules.md, "Entries" (hours are the minutes of what was logged).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from handlers.domain.errors import Refusal
from handlers.input.match import Match, number_and_tail, undotted
from handlers.input.quantities.sentence import read_sentence
from handlers.input.quantities.times import time_at
from handlers.lexicon.folding import fold
from handlers.lexicon.tables import HALF, HALF_AFTER, JOINERS, MINUTES, NUMBERS, UNITS

LONGEST = 31 * 24 * 60
EXAMPLE = "1h30m"
_MINUTES_IN = {"minute": 1, "hour": 60}
_PART = re.compile(r"([0-9]+(?:[.,][0-9]+)?)([^\W\d_]+'?)")
_EDGE = ".,;:!?"
_TAIL = re.compile(r"[0-9]{1,2}")


def _unit(word: str) -> int | None:
    unit = UNITS.of(undotted(word))
    return _MINUTES_IN.get(unit) if unit is not None else None


def _number(figures: str) -> Decimal:
    return Decimal(figures.replace(",", "."))


def _compact(word: str) -> Decimal | None:
    """A compact duration: "1h30m", "1h30", "2.5h", units from large to small without spaces."""
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
    """The words of "and a half" after the unit, and the amount it adds."""
    half = HALF_AFTER.at(words, at)
    return (half.length, Decimal(unit) / 2) if half else (0, Decimal(0))


def _part(words: Sequence[str], at: int) -> tuple[int, Decimal] | None:
    """One part of a duration at word `at`: the number of words and its minutes."""
    phrase = MINUTES.at([undotted(word) for word in words], at)
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
        return (phrase.length, Decimal(phrase.meaning)) if phrase else None
    half = HALF.at(words, at + 1)
    behind = at + 1 + (half.length if half else 0)
    unit = _unit(words[behind]) if behind < len(words) else None
    if unit is None:
        return (phrase.length, Decimal(phrase.meaning)) if phrase else None
    more, extra = (0, Decimal(0)) if half else _with_half(words, behind + 1, unit)
    return behind + 1 - at + more, (number + (Decimal("0.5") if half else 0)) * unit + extra


def _written_out(typed: Sequence[str]) -> tuple[int, Decimal] | None:
    """The duration that the sentence grammar finds at the beginning: number words, "1:30", "½h", "1h 30"."""
    sentence = read_sentence(" ".join(typed))
    time = time_at(sentence, 0) if sentence.tokens else None
    if time is None:
        return None
    end, at = sentence.tokens[time.end - 1].end, -1
    for number, word in enumerate(typed, 1):
        at += 1 + len(word)
        if at >= end:
            return (number, time.minutes) if not word[len(word) - (at - end) :].strip(_EDGE) else None
    return None


def match_duration(typed: Sequence[str]) -> Match[int] | None:
    """The duration that words as typed begin with; adjacent parts are added."""
    words = [fold(word) for word in typed]
    at, total, joined = 0, Decimal(0), 0
    while at + joined < len(words) and (part := _part(words, at + joined)):
        at, total = at + joined + part[0], total + part[1]
        joined = 1 if at < len(words) and JOINERS.of(words[at]) else 0
    written = _written_out(typed)
    if written is not None and written[0] > at:
        at, total = written
    if not at:
        return None
    minutes = int(total.quantize(Decimal(1), rounding=ROUND_HALF_UP)) if total <= 10**9 else LONGEST + 1
    if not 0 < minutes <= LONGEST:
        value = " ".join(words[:at])
        return Match(at, refusal=Refusal("bad-duration", key="", value=value, example=EXAMPLE))
    clock = at == 1 and ":" in words[0]
    return Match(at, minutes, loose=clock)


def read_duration(text: str) -> int:
    """Minutes of a text that contains only a duration. Raises Refusal("bad-duration")."""
    words = text.split()
    match = match_duration(words) if words else None
    if match is None or match.length != len(words):
        raise Refusal("bad-duration", key="", value=text.strip(), example=EXAMPLE)
    return match.must()
