"""Finds our own time in a sentence, in minutes, spent or lost; excludes times of day, deadlines, ages and lateness."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from handlers.input.days import months
from handlers.input.quantities.figures import Number, number_at
from handlers.input.quantities.line import Line
from handlers.lexicon.number_tables import (
    ALONE,
    CARDINALS,
    CLOCK,
    CLOCK_AFTER,
    COINS,
    FILLERS,
    INVERTED,
    MORE_QUARTERS,
    NO_TIME_AFTER,
    NOT_ALONE,
    NOT_TIME,
    OUR_TIME,
    PART_JOINERS,
    QUARTERS,
    THEIR_TIME,
    TIME_UNITS,
)

LONGEST = 31 * 24 * 60
_CLOCK = re.compile(r"([0-9]{1,2}):([0-5][0-9])")
#: A time like "3:30" without a word for a time of day is a length only up to here.
_LONGEST_CLOCK = 5
_LONGEST_HOURS = 12
_DEADLINES = (24 * 60, 48 * 60, 72 * 60)
_ARTICLES = ("a", "an", "of", "the", "my")


@dataclass(frozen=True, slots=True)
class Time:
    """Minutes and their tokens."""

    minutes: Decimal
    start: int
    end: int


def _unit(line: Line, at: int) -> int | None:
    return TIME_UNITS.of(line.words[at]) if line.kind(at) == "word" else None


def _fillers(line: Line, at: int, *, articles: bool = False) -> int:
    while at < len(line.words) and (FILLERS.of(line.words[at]) or (articles and line.words[at] in _ARTICLES)):
        at += 1
    return at


def _more(line: Line, end: int, unit: int) -> tuple[Decimal, int]:
    """The addition after an hour: "and a half", "двадцать", "30"."""
    if half := MORE_QUARTERS.at(line.words, end):
        return Decimal(half.meaning * unit) / 4, end + half.words
    if unit != 60:
        return Decimal(0), end
    at = end + 1 if end < len(line.words) and PART_JOINERS.of(line.words[end]) else end
    number = number_at(line, at)
    if number is None or number.article or number.grouped or number.scaled or not 1 <= number.value < 60:
        return Decimal(0), end
    behind = _fillers(line, number.end)
    if _unit(line, behind) == 1:
        return number.value, behind + 1
    round_minutes = number.value % 5 == 0 and number.value.to_integral_value() == number.value
    if (at != end and not line.words[at].startswith("ו")) or _is_counted(line, number):
        return Decimal(0), end
    return (number.value, number.end) if round_minutes or line.glued(at) else (Decimal(0), end)


def _is_counted(line: Line, number: Number) -> bool:
    """Whether a unit, a currency or a sign after a number shows that it is not minutes."""
    at = number.end
    if at >= len(line.words):
        return False
    word = line.words[at]
    glued = line.glued(at) and line.kind(at) == "word"
    if word in months():
        return True
    return glued or word in ("%", "x", "х") or COINS.of(word) is not None or _unit(line, at) is not None


def _numbered(line: Line, at: int) -> Time | None:
    """A number with a unit: "2h30", "two and a half hours", "4 битых часа", "30-minute"."""
    number = number_at(line, at)
    if number is None or number.grouped or number.scaled:
        return None
    value = number.other if number.other is not None else number.value
    end = number.end
    half = MORE_QUARTERS.at(line.words, end)
    behind = _fillers(line, end + half.words) if half else 0
    if half and (unit := _unit(line, behind)) is not None:
        return Time((value + Decimal(half.meaning) / 4) * unit, at, behind + 1)
    end = _fillers(line, end)
    unit = _unit(line, end)
    if unit is None:
        return None
    if len(line.words[end]) == 1 and not line.glued(end) and line.words[end] not in ("h", "ч"):
        return None  # a single letter may be a word of some language
    more, behind = _more(line, end + 1, unit)
    if more and value != value.to_integral_value():
        more, behind = Decimal(0), end + 1  # "2,5 godz 20 grudnia"
    if more and value > _LONGEST_HOURS and line.glued(behind - 1):
        return None  # "23h15"
    return Time(value * unit + more, at, behind)


def _fraction(line: Line, at: int) -> Time | None:
    """A fraction of an hour: "half an hour", "полтора часа", "רבע שעה"."""
    quarters = QUARTERS.at(line.words, at) or QUARTERS.at(line.stems, at)
    if quarters is None:
        return None
    end = _fillers(line, at + quarters.words, articles=True)
    unit = _unit(line, end)
    if unit is None:
        return None
    return Time(Decimal(quarters.meaning * unit) / 4, at, end + 1)


def _alone(line: Line, at: int) -> Time | None:
    """A unit without a number: "час двадцать", "שעה וחצי", "kwadrans", "hour and a half"."""
    found = ALONE.at(line.words, at)
    if found is None and _unit(line, at) == 60 and MORE_QUARTERS.at(line.words, at + 1):
        more, end = _more(line, at + 1, 60)
        return Time(60 + more, at, end)
    if found is None:
        return None
    more, end = _more(line, at + found.words, 60) if found.meaning % 60 == 0 else (Decimal(0), at + found.words)
    return Time(found.meaning + more, at, end)


def _inverted(line: Line, at: int) -> Time | None:
    """A number after its unit: "минут сорок", "часа два", "minut 20"."""
    unit = INVERTED.at(line.words, at)
    number = number_at(line, at + 1) if unit else None
    if unit is None or number is None or number.grouped or _is_counted(line, number) or number.value >= 100:
        return None
    return Time(number.value * unit.meaning, at, number.end)


def _clock_length(line: Line, at: int) -> Time | None:
    """ "3:30" as a length."""
    found = _CLOCK.fullmatch(line.words[at]) if line.kind(at) == "figures" else None
    if found is None or line.tokens[at].hyphen:
        return None
    end = at + 2 if _unit(line, at + 1) == 60 else at + 1
    return Time(Decimal(int(found[1]) * 60 + int(found[2])), at, end)


def time_at(line: Line, at: int) -> Time | None:
    """The time that begins at token `at`, of any sort."""
    ways = (_numbered, _fraction, _alone, _inverted, _clock_length)
    found = [time for way in ways if (time := way(line, at)) is not None]
    return max(found, key=lambda each: each.end, default=None)


def _is_clock(line: Line, time: Time) -> bool:
    """Whether "9:12" without a unit is a time of day."""
    if time.end != time.start + 1 or ":" not in line.words[time.start]:
        return False
    around = CLOCK.before(line.words, time.start) or CLOCK_AFTER.at(line.words, time.end)
    return around is not None or time.minutes >= 60 * (_LONGEST_CLOCK + 1)


def _is_prefixed(line: Line, start: int) -> bool:
    """Whether a Hebrew "in", "to", "about" or "from" is attached to the first word: "בשעתיים"."""
    word, stem = line.words[start], line.stems[start]
    return stem != word and word[0] in "בלמ" and ALONE.of(word) is None and CARDINALS.of(word) is None


def _is_other(line: Line, time: Time) -> bool:
    """Whether the context makes it a deadline, a rate, an age or a lateness."""
    start, end = time.start, time.end
    if any(line.tokens[at].quoted for at in range(start, end)):
        return True
    if _is_clock(line, time):
        return True
    if CLOCK_AFTER.at(line.words, end) and line.words[end - 1] in ("час", "часа", "часов", "h"):
        return True
    if number_at(line, start) is None and NOT_ALONE.before(line.words, start):
        return True
    if NOT_TIME.before(line.words, start) or NO_TIME_AFTER.at(line.words, end) or _is_prefixed(line, start):
        return True
    if line.glued(start) and line.tokens[start - 1].kind == "word":
        return True  # "ב5 דקות"
    rate = line.words[start] in ("a", "an", "за", "per") and start > 0
    if rate and (line.kind(start - 1) == "figures" or COINS.of(line.words[start - 1])):
        return True
    near = (*line.words[max(0, start - 2) : start], *line.words[end : end + 1])
    if any(word.startswith(THEIR_TIME) for word in near) and not _is_ours(line):
        return True
    return time.minutes in _DEADLINES and not _is_ours(line)


def _is_ours(line: Line) -> bool:
    return any(word.startswith(OUR_TIME) if len(word) > 3 else word in OUR_TIME for word in line.words)


def times(line: Line) -> Iterator[Time]:
    """Every time of ours in the sentence, in order; parts joined by a plus are one."""
    at, last = 0, None
    while at < len(line.words):
        time = time_at(line, at)
        if time is None:
            at += 1
            continue
        at = time.end
        if _is_other(line, time):
            continue
        if last is not None and time.start == last.end + 1 and line.words[last.end] in ("+", "plus", "плюс"):
            last = Time(last.minutes + time.minutes, last.start, time.end)
            continue
        if last is not None:
            yield last
        last = time
    if last is not None:
        yield last


def whole(minutes: Decimal) -> int | None:
    """Whole minutes; None if out of an entry's range."""
    rounded = int(minutes.quantize(Decimal(1), rounding=ROUND_HALF_UP)) if minutes <= LONGEST else 0
    return rounded if 0 < rounded <= LONGEST else None
