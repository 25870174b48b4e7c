"""Finds the day on which something happened in a sentence; excludes plans, deadlines and habits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.input.days import Distance, match_away, match_day
from handlers.input.quantities.sentence import Sentence
from handlers.lexicon.language import single
from handlers.lexicon.number_tables import (
    CARDINALS,
    COINS,
    NAMED_DAYS,
    NO_DAY_AFTER,
    NOT_DAY,
    NUMBER_WORDS,
    PARTS_OF_DAY,
    SINCE,
    TIME_UNITS,
)
from handlers.lexicon.tables import DUALS, UNITS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class PastDay:
    """A day and its tokens."""

    day: date
    start: int
    end: int


#: "Two weeks ago" more often tells how long something has lasted than when it happened.
_VAGUE = ("week", "month", "year")


#: Weekday names that are everyday words too: they count at the start of a clause, or after an introducing word.
_WORDS_TOO = frozenset(single(", ".join(lang.short_weekdays for lang in NUMBER_WORDS)))

#: Of these, the ones that close a clause as everyday words: "he sat", "אירוע שלישי" (a third event).
_NEVER_LAST = frozenset(("sat", "sun", "wed", "ראשון", "שני", "שלישי", "רביעי", "חמישי"))


def _named(sentence: Sentence, at: int, today: date) -> PastDay | None:
    hit = NAMED_DAYS.at(sentence.words, at)
    return PastDay(today + timedelta(days=hit.meaning), at, at + hit.length) if hit and hit.meaning <= 0 else None


def _unit(word: str) -> str:
    return UNITS.of(word) or DUALS.of(word) or ""


def _away(sentence: Sentence, at: int, today: date) -> PastDay | None:
    """A distance in the past: "3 days ago", "два дня назад", "לפני יומיים"."""
    match = match_away(sentence.words[at:], today)
    value = match.must() if match is not None else None
    if match is not None and any(_unit(word) in _VAGUE for word in sentence.words[at : at + match.length]):
        return None
    if isinstance(value, Distance) and value.number < 0 and match is not None:
        return PastDay(today, at, at + match.length)
    if match is None or value is None or isinstance(value, Distance) or value > today:
        return None
    return PastDay(value, at, at + match.length)


def _calendar(sentence: Sentence, at: int, today: date) -> PastDay | None:
    """A weekday, "26.11", "26 ноября"."""
    words = sentence.words[at : at + 6]
    match = match_day(words, today, "past")
    taken = 0
    if match is None and sentence.stems[at] != sentence.words[at] and sentence.words[at][0] in "בשומ":
        match, taken = match_day((sentence.stems[at], *words[1:]), today, "past"), 1
    if match is None or match.refusal is not None:
        return None
    day = match.must()
    if day > today:
        return None
    end = at + match.length
    weekday = any(WEEKDAYS.of(word) is not None for word in (*words[: match.length], sentence.stems[at]))
    if not weekday:
        nearest = match_day((sentence.stems[at], *words[1:]) if taken else words, today, "any")
        if match.loose or nearest is None or nearest.value != day:
            return None
    if weekday and match.loose and sentence.words[at] in _WORDS_TOO and not taken:
        clock = sentence.kind(end) == "figures" or PARTS_OF_DAY.at(sentence.words, end) is not None
        if not sentence.begins(at) and not clock and not (sentence.ends(end) and sentence.words[at] not in _NEVER_LAST):
            return None
        if (
            sentence.words[at] == "שני"
            and sentence.words[end : end + 1]
            and sentence.words[end].endswith(("ים", "ות", "נו"))
        ):
            return None
    if (
        not weekday
        and end < len(sentence.words)
        and (COINS.of(sentence.words[end]) or TIME_UNITS.of(sentence.words[end]))
    ):
        return None
    if sentence.glued(at) and sentence.kind(at - 1) == "figures":
        return None
    return PastDay(day, at, end)


def _is_other(sentence: Sentence, day: PastDay) -> bool:
    """Whether the context makes it a plan, a deadline or a habit."""
    if any(sentence.tokens[at].quoted for at in range(day.start, day.end)):
        return True
    end = day.end + 1 if sentence.kind(day.end) == "figures" and ":" in sentence.words[day.end] else day.end
    if NO_DAY_AFTER.at(sentence.words, end):
        return True
    if sentence.words[day.start].startswith("ב") and day.end == day.start + 1 and _is_hour(sentence, day.start - 1):
        return True  # "at 6 in the morning"
    if _is_span(sentence, day):
        return True
    if NAMED_DAYS.at(sentence.words, day.start) is None and SINCE.before(sentence.words, day.start):
        return True
    barred = NOT_DAY.before(sentence.words, day.start)
    if barred is not None and sentence.words[day.start - 1] in ("на", "na") and day.start > 1:
        night = sentence.words[day.start - 2]
        return not (night.startswith(("ноч", "noc")) or WEEKDAYS.of(night) is not None)
    return barred is not None


def _is_hour(sentence: Sentence, at: int) -> bool:
    """Whether token `at` is an hour: "ב6 בבוקר", "בשש בבוקר"."""
    if at < 0:
        return False
    if sentence.kind(at) == "figures":
        return len(sentence.words[at]) < 3
    return sentence.words[at] != sentence.stems[at] and CARDINALS.of(sentence.stems[at]) is not None


def _is_span(sentence: Sentence, day: PastDay) -> bool:
    """Whether it is the first day of a span: "z soboty na niedzielę", "from friday to monday"."""
    behind = sentence.words[day.end : day.end + 2]
    return len(behind) == 2 and behind[0] in ("na", "на", "to") and WEEKDAYS.of(behind[1]) is not None


def days(sentence: Sentence, today: date) -> Iterator[PastDay]:
    """Every past day in the sentence, in order."""
    at = 0
    while at < len(sentence.words):
        ways = (_named, _away, _calendar)
        candidates = [day for way in ways if (day := way(sentence, at, today)) is not None]
        day = max(candidates, key=lambda candidate: candidate.end, default=None)
        if day is not None and not _is_other(sentence, day):
            yield day
        at = day.end if day is not None else at + 1
