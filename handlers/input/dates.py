"""Parses moments as people write them: the moment some words begin with, and how many words it takes.

Now and the zone are given by the caller. A day alone means its 12:00 (today before noon: now).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.errors import Refusal
from handlers.input.days import EXAMPLE, FIRST_YEAR, LAST_YEAR, Distance, Tense, match_away, match_day
from handlers.input.durations import match_duration
from handlers.input.match import Match, undotted
from handlers.input.quotes import unquote
from handlers.lexicon.folding import fold
from handlers.lexicon.number_tables import BY_DAY, DAY_PARTS
from handlers.lexicon.tables import AHEAD_BEFORE, BEFORE_TIME, NOW, PAST_AFTER, PAST_BEFORE
from handlers.lexicon.words import folded

__all__ = ["ReferenceTime", "Tense", "match_moment", "match_text", "read_moment"]

NOON = time(12)
#: The time at which a due day ends.
EVENING = time(23, 59)
_AT = folded("glued.at")
_CLOCK = re.compile(rf"(?:{'|'.join(_AT)})?([0-9]{{1,2}})([:.])([0-9]{{2}})(?::[0-9]{{2}})?(am|pm)?")
_CLUNG_HOUR = re.compile(rf"(?:{'|'.join(_AT)})([0-9]{{1,2}})")
_HALF_DAY = re.compile(r"([0-9]{1,2})(am|pm)")
_STAMP = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})t([0-9:.]+)(z|[+-][0-9:]+)?")


@dataclass(frozen=True, slots=True)
class ReferenceTime:
    """Now, and the zone that defines days."""

    now: datetime
    zone: ZoneInfo

    @property
    def local(self) -> datetime:
        return self.now.astimezone(self.zone)

    def at(self, day: date, clock: time) -> datetime:
        """A local time in UTC. An ambiguous time means the earlier one; a skipped time moves forward."""
        return datetime.combine(day, clock, self.zone).astimezone(UTC)

    def alone(self, day: date, tense: Tense) -> datetime:
        """A day without a time. Today means the moment of the message, or for the future tense the end of the day."""
        if day != self.local.date():
            return self.at(day, NOON)
        return self.at(day, EVENING) if tense == "future" else self.now


def _hour(hour: str, half: str | None) -> int:
    return int(hour) if half is None else int(hour) % 12 + (12 if half == "pm" else 0) if 1 <= int(hour) <= 12 else 99


def _time(hour: int, minute: str) -> time | None:
    return time(hour, int(minute)) if hour < 24 and int(minute) < 60 else None


def match_clock(words: Sequence[str], at: int) -> Match[time] | None:
    """A time of day at word `at`: 14:30, at 2pm, o 14.30. A dot counts only after a preposition."""
    before = BEFORE_TIME.at(words, at)
    taken = before.length if before else 0
    at += taken
    if at >= len(words):
        return None
    more, word = 1, words[at]
    if at + 1 < len(words) and words[at + 1] in ("am", "pm"):
        more, word = 2, word + words[at + 1]
    if match := _CLOCK.fullmatch(word):
        clock = _time(_hour(match[1], match[4]), match[3])
        if clock is None or (match[2] == "." and not taken and not word.startswith(_AT)):
            return None
        return Match(taken + more, clock)
    match = _HALF_DAY.fullmatch(word)
    clock = _time(_hour(match[1], match[2]), "0") if match else None
    return Match(taken + more, clock) if clock else None


def _part_of_day(words: Sequence[str], at: int) -> Match[time] | None:
    """A part of the day after a day: "morning", "вечером", "o 14"."""
    if part := DAY_PARTS.at(words, at):
        return Match(part.length, time(part.meaning))
    if at < len(words) and (clung := _CLUNG_HOUR.fullmatch(words[at])) and int(clung[1]) < 24:
        return Match(1, time(int(clung[1])))
    before = BEFORE_TIME.at(words, at)
    behind = at + before.length if before else len(words)
    if behind < len(words) and words[behind].isdigit() and len(words[behind]) < 3 and int(words[behind]) < 24:
        part = DAY_PARTS.at(words, behind + 1)
        hour = int(words[behind])
        hour += 12 if part and part.meaning > 12 and hour < 12 else 0
        return Match(behind + 1 - at + (part.length if part else 0), time(hour))
    return None


def _stamp(word: str, reference: ReferenceTime) -> datetime | None:
    """2026-03-01T14:30, with or without an offset."""
    if not _STAMP.fullmatch(word):
        return None
    try:
        moment = datetime.fromisoformat(word.upper())
    except ValueError:
        return None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=reference.zone)).astimezone(UTC)


def _away(words: Sequence[str], reference: ReferenceTime) -> Match[date | datetime] | None:
    """A distance from now: "2h ago", "in half an hour", "3 days ago"."""
    if match := match_away(words, reference.local.date()):
        away = match.must()
        if not isinstance(away, Distance):
            return Match(match.length, away, loose=match.loose)
    before, ahead = PAST_BEFORE.at(words), AHEAD_BEFORE.at(words)
    lead = before or ahead
    at = lead.length if lead else 0
    span = match_duration(words[at:]) if at < len(words) else None
    after = PAST_AFTER.at(words, span.length) if span and lead is None else None
    if span is None or span.refusal is not None or (lead is None and after is None):
        return None
    taken = at + span.length + (after.length if after else 0)
    return Match(taken, reference.now + timedelta(minutes=span.must() * (1 if ahead else -1)), loose=ahead is not None)


def _moment(words: Sequence[str], reference: ReferenceTime, tense: Tense, *, alone: bool) -> Match[datetime] | None:
    """The moment, before `tense` is checked. `alone`: a time or "now" may occur without a day."""
    now = NOW.at(words)
    if alone and now:
        return Match(now.length, reference.now)
    if stamp := _stamp(words[0], reference):
        return Match(1, stamp)
    clock = match_clock(words, 0) if alone else None
    at = clock.length if clock else 0
    day: Match[date | datetime] | Match[date] | None = None
    if at < len(words):
        day = _away(words[at:], reference) or match_day(words[at:], reference.local.date(), tense)
    if day is None:
        return Match(at, reference.at(reference.local.date(), clock.must())) if clock else None
    if day.refusal is not None:
        return Match(at + day.length, refusal=day.refusal, loose=day.loose)
    value, taken = day.must(), at + day.length
    if isinstance(value, datetime):
        return Match(taken, value, loose=day.loose) if clock is None else None
    clock = clock or match_clock(words, taken) or _part_of_day(words, taken)
    if clock is None:
        return Match(taken, reference.alone(value, tense), loose=day.loose, day_alone=True)
    taken += 0 if at else clock.length
    return Match(taken, reference.at(value, clock.must()), loose=day.loose and at == 0 and taken == day.length)


def match_moment(
    typed: Sequence[str],
    reference: ReferenceTime,
    tense: Tense,
    *,
    alone: bool,
    undotted_words: Sequence[str] | None = None,
) -> Match[datetime] | None:
    """The moment `typed` words begin with, in UTC; refused as "future" or "past" if `tense` does not allow it.

    `undotted_words`: the same words folded, if the caller has them already.
    """
    words = [undotted(fold(word)) for word in typed] if undotted_words is None else undotted_words
    match = _moment(words, reference, tense, alone=alone)
    by = BY_DAY.at(words) if match is None and tense != "past" else None
    if by is not None and by.length < len(words):
        match = _moment(words[by.length :], reference, tense, alone=alone)
        match = replace(match, length=match.length + by.length, loose=False) if match is not None else None
    if match is None or match.refusal is not None:
        return match
    at, facts = match.must(), {"key": "", "value": " ".join(typed[: match.length]), "example": EXAMPLE}
    if tense == "past" and at > reference.now:
        return Match(match.length, refusal=Refusal("future", at=at, **facts), loose=match.loose)
    if tense == "future" and at < reference.now:
        return Match(match.length, refusal=Refusal("past", at=at, **facts), loose=match.loose)
    return match


def read_moment(text: str, *, now: datetime, zone: str, tense: Tense) -> datetime:
    """The moment (UTC) of a text that contains nothing else; `zone` is an IANA name.

    Raises Refusal: "bad-date", "ambiguous-date", "future" (tense "past"), "past" (tense "future").
    """
    return match_text(text, now=now, zone=zone, tense=tense).must()


def match_text(text: str, *, now: datetime, zone: str, tense: Tense) -> Match[datetime]:
    """The same with what is known of it: whether only the day was said."""
    words = unquote(text).split()
    match = match_moment(words, ReferenceTime(now, ZoneInfo(zone)), tense, alone=True) if words else None
    if match is None or match.length != len(words):
        raise Refusal("bad-date", key="", value=text.strip(), example=EXAMPLE)
    return match
