"""Parses days as people write them: calendar dates, weekdays, yesterday, 3 days ago. A day has no time and no zone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Literal

from babel import Locale

from handlers.domain.errors import Refusal
from handlers.input.match import Match, number_and_tail
from handlers.lexicon.folding import fold
from handlers.lexicon.language import Unit, single
from handlers.lexicon.number_tables import NAMED_DAYS, SPANS
from handlers.lexicon.tables import (
    AHEAD_BEFORE,
    BEFORE_DAY,
    COMING,
    COMING_AFTER,
    DAYS,
    DUALS,
    LAST,
    LAST_AFTER,
    NUMBERS,
    ON_WEEKDAYS,
    PAST_AFTER,
    PAST_BEFORE,
    UNITS,
    VOCABULARIES,
    WEEKDAYS,
    YEAR_MARK,
)
from handlers.lexicon.words import folded, in_language

Tense = Literal["past", "future", "any"]

EXAMPLE = "2026-03-01"
FIRST_YEAR, LAST_YEAR = 1970, 2199

_YEARS_MARK, _ORDINAL, _AT = ("|".join(map(re.escape, folded(f"glued.{name}"))) for name in ("year", "ordinal", "at"))
_THE = "|".join(map(re.escape, folded("glued.the")))
_YEAR_FIRST = re.compile(rf"([0-9]{{4}})([-./])([0-9]{{1,2}})\2([0-9]{{1,2}})(?:{_YEARS_MARK})?")
_DAY_FIRST = re.compile(rf"([0-9]{{1,2}})([-./])([0-9]{{1,2}})\2([0-9]{{4}}|[0-9]{{2}})(?:{_YEARS_MARK})?")
_HYPHENED = re.compile(r"([0-9]{1,2})-([^\W\d_]+)-([0-9]{4})")
#: "3/4 of the site is gone"
_FRACTION = re.compile("1/[234]|2/3|3/4")
_DAY_MONTH = re.compile(r"([0-9]{1,2})([./])([0-9]{1,2})")
_DAY = re.compile(rf"(?:{_THE})?([0-9]{{1,2}})(?:{_ORDINAL})?")
_YEAR = re.compile(rf"([0-9]{{4}})((?:{_YEARS_MARK})?)")
#: A preposition attached to the figures, as in Hebrew.
_GLUED_AT = re.compile(rf"(?:{_AT})(?=[0-9])")


@cache
def months() -> Mapping[str, int]:
    """Folded month names of the languages, full, short and inflected. Read from CLDR on first use."""
    known: dict[str, int] = {}
    for language in VOCABULARIES:
        own: dict[str, int] = {}
        widths = Locale.parse(language.code).months
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                own |= {fold(name).strip(".'"): number for number, name in widths[form][width].items()}
        own |= {name: number for number, names in enumerate(language.months, 1) for name in single(names)}
        glued = in_language(language.code, "glued.at")
        known |= own | {f"{at}{name}": number for at in glued for name, number in own.items()}
    return known


@cache
def _english_names() -> frozenset[str]:
    widths = Locale.parse("en").months["format"]
    return frozenset(fold(name) for width in ("wide", "abbreviated") for name in widths[width].values()) | {"sept"}


def the_day(year: int, month: int, day: int) -> date | None:
    """The date; None if it does not exist or is outside the years a ledger accepts."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, today: date, tense: Tense) -> date | None:
    """A day without a year: the latest not after today, the next not before it, or the nearest, by tense."""
    years = range(today.year - 8, today.year + 9)  # far enough for a leap day across the turn of a century
    candidates = [candidate for year in years if (candidate := the_day(year, month, day)) is not None]
    if tense == "past":
        candidates = [candidate for candidate in candidates if candidate <= today]
    elif tense == "future":
        candidates = [candidate for candidate in candidates if candidate >= today]
    return min(candidates, key=lambda candidate: abs(candidate - today), default=None)


def _dated(year: str, month: str, day: str, today: date, tense: Tense) -> date | None:
    if not year:
        return _nearest(int(month), int(day), today, tense)
    return the_day(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))


def _numeric(word: str, today: date, tense: Tense) -> Match[date] | None:
    """2026-03-01, 01.03.2026, 1.3, 13/04. An ambiguous date with slashes is refused."""
    if match := _YEAR_FIRST.fullmatch(word):
        day = the_day(int(match[1]), int(match[3]), int(match[4]))
        return Match(1, day) if day else _impossible(word, match[4], match[3])
    match = _DAY_FIRST.fullmatch(word)
    year = match[4] if match else ""
    match = match or _DAY_MONTH.fullmatch(word)
    if match is None:
        return None
    loose = not year and (match[2] == "/" or len(match[3]) == 1)
    european = _dated(year, match[3], match[1], today, tense)
    american = _dated(year, match[1], match[3], today, tense) if match[2] == "/" else None
    if european and american and european != american:
        facts = {"key": "", "value": word, "example": EXAMPLE, "first": european, "second": american}
        return Match(1, refusal=Refusal("ambiguous-date", **facts), loose=_FRACTION.fullmatch(word) is not None)
    day = european or american
    if day is None and match[2] != "/" and (year or not loose):
        return _impossible(word, match[1], match[3])
    return Match(1, day, loose=loose) if day else None


def _impossible(word: str, day: str, month: str) -> Match[date] | None:
    """Refuse an impossible date: 31.11, 2026-02-30. A version or an amount is left alone."""
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    return Match(1, refusal=Refusal("bad-date", key="", value=word, example=EXAMPLE))


def _year_at(words: Sequence[str], at: int) -> tuple[str, int]:
    """A year at word `at`, and how many words it takes including its suffix ("2026", and its suffix in Russian)."""
    match = _YEAR.fullmatch(words[at]) if at < len(words) else None
    if match is None or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        return "", 0  # "1 March 1500" may be a day and an amount
    mark = YEAR_MARK.at(words, at + 1)
    return match[1], 1 + (mark.length if mark and not match[2] else 0)


def _named_month(words: Sequence[str], today: date, tense: Tense) -> Match[date] | None:
    """1 March, 1 March 2026, March 1st."""
    if words and (hyphened := _HYPHENED.fullmatch(words[0])):
        return _one_word(hyphened, today, tense)
    if len(words) < 2:
        return None
    if words[1] == "of":
        rest = _named_month([words[0], *words[2:]], today, tense)
        return replace(rest, length=rest.length + 1) if rest is not None else None
    day, month, loose = _DAY.fullmatch(words[0]), months().get(words[1]), False
    if day is None or month is None:
        day, month = _DAY.fullmatch(words[1]), months().get(words[0])
        loose = words[0] == "may"  # "may 5 people join?"
        if day is None or month is None or words[0] not in _english_names():
            return None
    year, taken = _year_at(words, 2)
    named = _dated(year, str(month), day[1], today, tense)
    return Match(2 + taken, named, loose=loose) if named else None


def _one_word(match: re.Match[str], today: date, tense: Tense) -> Match[date] | None:
    """31-Dec-2026."""
    month = months().get(match[2])
    named = _dated(match[3], str(month), match[1], today, tense) if month else None
    return Match(1, named) if named else None


def _span(words: Sequence[str], today: date) -> Match[date] | None:
    """ "next week", "end of month", "month end"."""
    hit = SPANS.at(words)
    if hit is None:
        return None
    if hit.meaning == "next week":
        return Match(hit.length, today + timedelta(days=7), loose=True)
    month = today.replace(day=1) + timedelta(days=62 if hit.meaning == "end of next month" else 31)
    return Match(hit.length, month.replace(day=1) - timedelta(days=1), loose=True)


def _weekday(words: Sequence[str], today: date, tense: Tense) -> Match[date] | None:
    """A bare weekday may be prose; with "on", "last" or "next" it is a date."""
    at, strong = 0, False
    hit = ON_WEEKDAYS.at(words)
    last = coming = None
    if hit is None:
        before = BEFORE_DAY.at(words)
        at += before.length if before else 0
        last, coming = LAST.at(words, at), COMING.at(words, at)
        at += max((marker.length for marker in (last, coming) if marker), default=0)
        strong = at > 0
        hit = WEEKDAYS.at(words, at)
        if hit is None:
            return None
    else:
        strong = True
    at += hit.length
    if last is None and coming is None:
        last, coming = LAST_AFTER.at(words, at), COMING_AFTER.at(words, at)
        at += max((marker.length for marker in (last, coming) if marker), default=0)
    behind = (today.weekday() - hit.meaning) % 7
    if last or (tense == "past" and not coming):
        day = today - timedelta(days=behind or (7 if last else 0))
        return Match(at, day, loose=not (strong or last))
    return Match(at, today + timedelta(days=7 - behind), loose=bool(coming) or not strong)


@dataclass(frozen=True, slots=True)
class Distance:
    """A number of units."""

    number: int
    unit: Unit


def match_distance(words: Sequence[str], at: int) -> Match[Distance] | None:
    """A distance at word `at`: "3 days", "3d", "a week", and single words for two days."""
    if at >= len(words):
        return None
    dual = DUALS.of(words[at])
    if dual is not None:
        return Match(1, Distance(2, dual))
    alone = UNITS.of(words[at])
    if alone is not None and len(words[at]) > 2:
        return Match(1, Distance(1, alone))
    figures = number_and_tail(words[at])
    number: int | None
    if figures is not None:
        number = int(figures[0]) if figures[0].isdigit() and len(figures[0]) <= 4 else None
        glued = UNITS.of(figures[1])
        if glued is not None and number is not None:
            return Match(1, Distance(number, glued))
        if figures[1]:
            return None
    else:
        number = NUMBERS.of(words[at])
    unit = UNITS.of(words[at + 1]) if at + 1 < len(words) else None
    return Match(2, Distance(number, unit)) if unit is not None and number is not None else None


def _moved(today: date, distance: Distance, sign: int) -> date | None:
    """The day at that distance from today; a month away is the same day of the month, or its last."""
    number = sign * distance.number
    if distance.unit in ("day", "week"):
        day = today.toordinal() + number * (7 if distance.unit == "week" else 1)
        moved = date.fromordinal(max(1, min(day, date.max.toordinal())))
        return the_day(moved.year, moved.month, moved.day)
    shifted = today.year * 12 + today.month - 1 + number * (12 if distance.unit == "year" else 1)
    year, month = divmod(shifted, 12)
    return next(
        (candidate for day in range(today.day, 27, -1) if (candidate := the_day(year, month + 1, day))),
        the_day(year, month + 1, today.day),
    )


def match_away(words: Sequence[str], today: date) -> Match[date | Distance] | None:
    """ "3 days ago", "in a week": a day, or for minutes and hours the signed distance itself."""
    before, ahead = PAST_BEFORE.at(words), AHEAD_BEFORE.at(words)
    lead = before or ahead
    match = match_distance(words, lead.length if lead else 0)
    if match is None:
        return None
    distance, taken, sign = match.must(), match.length + (lead.length if lead else 0), 1 if ahead else -1
    if lead is None:
        after = PAST_AFTER.at(words, taken)
        if after is None:
            return None
        taken += after.length
    if distance.unit in ("minute", "hour"):
        return Match(taken, Distance(sign * distance.number, distance.unit), loose=sign > 0)
    day = _moved(today, distance, sign)
    return Match(taken, day, loose=sign > 0) if day else None


def match_day(typed: Sequence[str], today: date, tense: Tense) -> Match[date] | None:
    """The day that folded, undotted words begin with. `tense` chooses the year or the week if none is written."""
    words = list(typed)
    if named := DAYS.at(words):
        return Match(named.length, today + timedelta(days=named.meaning), loose=named.meaning > 0)
    if tense == "past" and (named := NAMED_DAYS.at(words)):
        vague = named.meaning == 0 and named.length == 1
        return Match(named.length, today + timedelta(days=named.meaning), loose=vague)
    if tense != "past" and (span := _span(words, today)):
        return span
    if weekday := _weekday(words, today, tense):
        return weekday
    before = BEFORE_DAY.at(words)
    taken = before.length if before else 0
    if taken >= len(words):
        return None
    words = words[taken:]
    words[0] = _GLUED_AT.sub("", words[0])
    match = _named_month(words, today, tense) or _numeric(words[0], today, tense)
    if match is None:
        return None
    mark = YEAR_MARK.at(words, match.length) if match.length == 1 and len(words[0]) >= 8 else None
    return Match(
        match.length + taken + (mark.length if mark else 0), match.value, match.refusal, match.loose and not taken
    )
