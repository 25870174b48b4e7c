"""Finds our own time in a sentence, in minutes, spent or lost; excludes times of day, deadlines, ages and lateness."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from handlers.input.days import months
from handlers.input.quantities.figures import Numeral, number_at
from handlers.input.quantities.sentence import Sentence
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


def _unit(sentence: Sentence, at: int) -> int | None:
    return TIME_UNITS.of(sentence.words[at]) if sentence.kind(at) == "word" else None


def _fillers(sentence: Sentence, at: int, *, articles: bool = False) -> int:
    while at < len(sentence.words) and (
        FILLERS.of(sentence.words[at]) or (articles and sentence.words[at] in _ARTICLES)
    ):
        at += 1
    return at


def _more(sentence: Sentence, end: int, unit: int) -> tuple[Decimal, int]:
    """The addition after an hour: "and a half", "двадцать", "30"."""
    if half := MORE_QUARTERS.at(sentence.words, end):
        return Decimal(half.meaning * unit) / 4, end + half.length
    if unit != 60:
        return Decimal(0), end
    at = end + 1 if end < len(sentence.words) and PART_JOINERS.of(sentence.words[end]) else end
    number = number_at(sentence, at)
    if number is None or number.article or number.grouped or number.scaled or not 1 <= number.value < 60:
        return Decimal(0), end
    behind = _fillers(sentence, number.end)
    if _unit(sentence, behind) == 1:
        return number.value, behind + 1
    round_minutes = number.value % 5 == 0 and number.value.to_integral_value() == number.value
    if (at != end and not sentence.words[at].startswith("ו")) or _is_counted(sentence, number):
        return Decimal(0), end
    return (number.value, number.end) if round_minutes or sentence.glued(at) else (Decimal(0), end)


def _is_counted(sentence: Sentence, number: Numeral) -> bool:
    """Whether a unit, a currency or a sign after a number shows that it is not minutes."""
    at = number.end
    if at >= len(sentence.words):
        return False
    word = sentence.words[at]
    glued = sentence.glued(at) and sentence.kind(at) == "word"
    if word in months():
        return True
    return glued or word in ("%", "x", "х") or COINS.of(word) is not None or _unit(sentence, at) is not None


def _numbered(sentence: Sentence, at: int) -> Time | None:
    """A number with a unit: "2h30", "two and a half hours", "4 битых часа", "30-minute"."""
    number = number_at(sentence, at)
    if number is None or number.grouped or number.scaled:
        return None
    value = number.other if number.other is not None else number.value
    end = number.end
    half = MORE_QUARTERS.at(sentence.words, end)
    behind = _fillers(sentence, end + half.length) if half else 0
    if half and (unit := _unit(sentence, behind)) is not None:
        return Time((value + Decimal(half.meaning) / 4) * unit, at, behind + 1)
    end = _fillers(sentence, end)
    unit = _unit(sentence, end)
    if unit is None:
        return None
    if len(sentence.words[end]) == 1 and not sentence.glued(end) and sentence.words[end] not in ("h", "ч"):
        return None  # a single letter may be a word of some language
    more, behind = _more(sentence, end + 1, unit)
    if more and value != value.to_integral_value():
        more, behind = Decimal(0), end + 1  # "2,5 godz 20 grudnia"
    if more and value > _LONGEST_HOURS and sentence.glued(behind - 1):
        return None  # "23h15"
    return Time(value * unit + more, at, behind)


def _fraction(sentence: Sentence, at: int) -> Time | None:
    """A fraction of an hour: "half an hour", "полтора часа", "רבע שעה"."""
    quarters = QUARTERS.at(sentence.words, at) or QUARTERS.at(sentence.stems, at)
    if quarters is None:
        return None
    end = _fillers(sentence, at + quarters.length, articles=True)
    unit = _unit(sentence, end)
    if unit is None:
        return None
    return Time(Decimal(quarters.meaning * unit) / 4, at, end + 1)


def _alone(sentence: Sentence, at: int) -> Time | None:
    """A unit without a number: "час двадцать", "שעה וחצי", "kwadrans", "hour and a half"."""
    phrase = ALONE.at(sentence.words, at)
    if phrase is None and _unit(sentence, at) == 60 and MORE_QUARTERS.at(sentence.words, at + 1):
        more, end = _more(sentence, at + 1, 60)
        return Time(60 + more, at, end)
    if phrase is None:
        return None
    more, end = (
        _more(sentence, at + phrase.length, 60) if phrase.meaning % 60 == 0 else (Decimal(0), at + phrase.length)
    )
    return Time(phrase.meaning + more, at, end)


def _inverted(sentence: Sentence, at: int) -> Time | None:
    """A number after its unit: "минут сорок", "часа два", "minut 20"."""
    unit = INVERTED.at(sentence.words, at)
    number = number_at(sentence, at + 1) if unit else None
    if unit is None or number is None or number.grouped or _is_counted(sentence, number) or number.value >= 100:
        return None
    return Time(number.value * unit.meaning, at, number.end)


def _clock_length(sentence: Sentence, at: int) -> Time | None:
    """ "3:30" as a length."""
    match = _CLOCK.fullmatch(sentence.words[at]) if sentence.kind(at) == "figures" else None
    if match is None or sentence.tokens[at].hyphen:
        return None
    end = at + 2 if _unit(sentence, at + 1) == 60 else at + 1
    return Time(Decimal(int(match[1]) * 60 + int(match[2])), at, end)


def time_at(sentence: Sentence, at: int) -> Time | None:
    """The longest time of any form that begins at token `at`."""
    ways = (_numbered, _fraction, _alone, _inverted, _clock_length)
    candidates = [time for way in ways if (time := way(sentence, at)) is not None]
    return max(candidates, key=lambda candidate: candidate.end, default=None)


def _is_clock(sentence: Sentence, time: Time) -> bool:
    """Whether "9:12" without a unit is a time of day."""
    if time.end != time.start + 1 or ":" not in sentence.words[time.start]:
        return False
    around = CLOCK.before(sentence.words, time.start) or CLOCK_AFTER.at(sentence.words, time.end)
    return around is not None or time.minutes >= 60 * (_LONGEST_CLOCK + 1)


def _is_prefixed(sentence: Sentence, start: int) -> bool:
    """Whether a Hebrew "in", "to", "about" or "from" is attached to the first word: "בשעתיים"."""
    word, stem = sentence.words[start], sentence.stems[start]
    return stem != word and word[0] in "בלמ" and ALONE.of(word) is None and CARDINALS.of(word) is None


def _is_other(sentence: Sentence, time: Time) -> bool:
    """Whether the context makes it a deadline, a rate, an age or a lateness."""
    start, end = time.start, time.end
    if any(sentence.tokens[at].quoted for at in range(start, end)):
        return True
    if _is_clock(sentence, time):
        return True
    if CLOCK_AFTER.at(sentence.words, end) and sentence.words[end - 1] in ("час", "часа", "часов", "h"):
        return True
    if number_at(sentence, start) is None and NOT_ALONE.before(sentence.words, start):
        return True
    if NOT_TIME.before(sentence.words, start) or NO_TIME_AFTER.at(sentence.words, end) or _is_prefixed(sentence, start):
        return True
    if sentence.glued(start) and sentence.tokens[start - 1].kind == "word":
        return True  # "ב5 דקות"
    rate = sentence.words[start] in ("a", "an", "за", "per") and start > 0
    if rate and (sentence.kind(start - 1) == "figures" or COINS.of(sentence.words[start - 1])):
        return True
    near = (*sentence.words[max(0, start - 2) : start], *sentence.words[end : end + 1])
    if any(word.startswith(THEIR_TIME) for word in near) and not _is_ours(sentence):
        return True
    return time.minutes in _DEADLINES and not _is_ours(sentence)


def _is_ours(sentence: Sentence) -> bool:
    return any(word.startswith(OUR_TIME) if len(word) > 3 else word in OUR_TIME for word in sentence.words)


def times(sentence: Sentence) -> Iterator[Time]:
    """Yield our own times in the sentence, in order; parts joined by a plus are one time."""
    at, last = 0, None
    while at < len(sentence.words):
        time = time_at(sentence, at)
        if time is None:
            at += 1
            continue
        at = time.end
        if _is_other(sentence, time):
            continue
        if last is not None and time.start == last.end + 1 and sentence.words[last.end] in ("+", "plus", "плюс"):
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
