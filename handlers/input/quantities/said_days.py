"""Finds the day on which something happened in a sentence; excludes plans, deadlines and habits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.input.days import Distance, match_away, match_day
from handlers.input.quantities.line import Line
from handlers.lexicon.language import single
from handlers.lexicon.number_tables import (
    CARDINALS,
    COINS,
    NO_DAY_AFTER,
    NOT_DAY,
    NUMBER_WORDS,
    PARTS_OF_DAY,
    SAID_DAYS,
    SINCE,
    TIME_UNITS,
)
from handlers.lexicon.tables import DUALS, UNITS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class Day:
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


def _named(line: Line, at: int, today: date) -> Day | None:
    hit = SAID_DAYS.at(line.words, at)
    return Day(today + timedelta(days=hit.meaning), at, at + hit.words) if hit and hit.meaning <= 0 else None


def _unit(word: str) -> str:
    return UNITS.of(word) or DUALS.of(word) or ""


def _away(line: Line, at: int, today: date) -> Day | None:
    """A distance in the past: "3 days ago", "два дня назад", "לפני יומיים"."""
    found = match_away(line.words[at:], today)
    value = found.must() if found is not None else None
    if found is not None and any(_unit(word) in _VAGUE for word in line.words[at : at + found.words]):
        return None
    if isinstance(value, Distance) and value.number < 0 and found is not None:
        return Day(today, at, at + found.words)
    if found is None or value is None or isinstance(value, Distance) or value > today:
        return None
    return Day(value, at, at + found.words)


def _calendar(line: Line, at: int, today: date) -> Day | None:
    """A weekday, "26.11", "26 ноября"."""
    words = line.words[at : at + 6]
    found = match_day(words, today, "past")
    taken = 0
    if found is None and line.stems[at] != line.words[at] and line.words[at][0] in "בשומ":
        found, taken = match_day((line.stems[at], *words[1:]), today, "past"), 1
    if found is None or found.refusal is not None:
        return None
    day = found.must()
    if day > today:
        return None
    end = at + found.words
    weekday = any(WEEKDAYS.of(word) is not None for word in (*words[: found.words], line.stems[at]))
    if not weekday:
        nearest = match_day((line.stems[at], *words[1:]) if taken else words, today, "any")
        if found.loose or nearest is None or nearest.value != day:
            return None
    if weekday and found.loose and line.words[at] in _WORDS_TOO and not taken:
        clock = line.kind(end) == "figures" or PARTS_OF_DAY.at(line.words, end) is not None
        if not line.begins(at) and not clock and not (line.ends(end) and line.words[at] not in _NEVER_LAST):
            return None
        if line.words[at] == "שני" and line.words[end : end + 1] and line.words[end].endswith(("ים", "ות", "נו")):
            return None
    if not weekday and end < len(line.words) and (COINS.of(line.words[end]) or TIME_UNITS.of(line.words[end])):
        return None
    if line.glued(at) and line.kind(at - 1) == "figures":
        return None
    return Day(day, at, end)


def _is_other(line: Line, day: Day) -> bool:
    """Whether the context makes it a plan, a deadline or a habit."""
    if any(line.tokens[at].quoted for at in range(day.start, day.end)):
        return True
    end = day.end + 1 if line.kind(day.end) == "figures" and ":" in line.words[day.end] else day.end
    if NO_DAY_AFTER.at(line.words, end):
        return True
    if line.words[day.start].startswith("ב") and day.end == day.start + 1 and _is_hour(line, day.start - 1):
        return True  # "at 6 in the morning"
    if _is_span(line, day):
        return True
    if SAID_DAYS.at(line.words, day.start) is None and SINCE.before(line.words, day.start):
        return True
    barred = NOT_DAY.before(line.words, day.start)
    if barred is not None and line.words[day.start - 1] in ("на", "na") and day.start > 1:
        night = line.words[day.start - 2]
        return not (night.startswith(("ноч", "noc")) or WEEKDAYS.of(night) is not None)
    return barred is not None


def _is_hour(line: Line, at: int) -> bool:
    """Whether token `at` is an hour: "ב6 בבוקר", "בשש בבוקר"."""
    if at < 0:
        return False
    if line.kind(at) == "figures":
        return len(line.words[at]) < 3
    return line.words[at] != line.stems[at] and CARDINALS.of(line.stems[at]) is not None


def _is_span(line: Line, day: Day) -> bool:
    """Whether it is the first day of a span: "z soboty na niedzielę", "from friday to monday"."""
    behind = line.words[day.end : day.end + 2]
    return len(behind) == 2 and behind[0] in ("na", "на", "to") and WEEKDAYS.of(behind[1]) is not None


def days(line: Line, today: date) -> Iterator[Day]:
    """Every past day in the sentence, in order."""
    at = 0
    while at < len(line.words):
        ways = (_named, _away, _calendar)
        found = [day for way in ways if (day := way(line, at, today)) is not None]
        day = max(found, key=lambda each: each.end, default=None)
        if day is not None and not _is_other(line, day):
            yield day
        at = day.end if day is not None else at + 1
