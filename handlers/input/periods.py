"""Parses periods: `30d`, `3 months`, `last week`, `2026-03`, `2026`, or the day a period begins with.

Units and numbers are those of the grammar of facts, in all languages at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.errors import Refusal
from handlers.input.dates import read_moment
from handlers.input.match import undotted
from handlers.lexicon.folding import fold
from handlers.lexicon.tables import DUALS, NUMBERS, UNITS
from handlers.lexicon.words import folded

_GLUED = re.compile(r"(\d{1,4})(\D+)")
_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")
_YEAR = re.compile(r"20\d\d")
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` up to but excluding `until` (UTC); `text` is short and parses to the same period."""

    since: datetime
    until: datetime | None
    text: str


def read_period(text: str, *, now: datetime, zone: str) -> Period:
    """The period a text names. Raises Refusal("bad-period")."""
    days = _span(text)
    if days is not None:
        return Period(now - timedelta(days=days), None, f"{days}d")
    place = ZoneInfo(zone)
    if month := _MONTH.fullmatch(text):
        year, number = int(month[1]), int(month[2])
        return Period(_start(year, number, place), _start(year + number // 12, number % 12 + 1, place), text)
    if _YEAR.fullmatch(text):
        return Period(_start(int(text), 1, place), _start(int(text) + 1, 1, place), text)
    try:
        local = read_moment(text, now=now, zone=zone, tense="any").astimezone(place)
    except Refusal:
        raise Refusal("bad-period", value=text) from None
    return Period(_midnight(local.date(), place), None, local.date().isoformat())


def _start(year: int, month: int, zone: ZoneInfo) -> datetime:
    return _midnight(date(year, month, 1), zone)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _span(text: str) -> int | None:
    """The days that "30d", "3 months", "last week" or a bare number reach back; None if the text is not a length."""
    words = [word for word in (undotted(fold(typed)) for typed in text.split()) if word not in folded("period.last")]
    if len(words) == 1 and (glued := _GLUED.fullmatch(words[0])):
        words = [glued[1], glued[2]]
    count = 1
    if words and re.fullmatch(r"[0-9]{1,3}", words[0]):
        count = int(words.pop(0))
        if not words:
            return count
    elif len(words) > 1 and (spelled := NUMBERS.of(words[0])) is not None:
        count = spelled
        words.pop(0)
    if len(words) != 1:
        return None
    dual = DUALS.of(words[0])
    unit = UNITS.of(words[0]) if dual is None else dual
    days = _DAYS.get("month" if words[0] == "m" else unit or "")
    return None if days is None else days * count * (1 if dual is None else 2)
