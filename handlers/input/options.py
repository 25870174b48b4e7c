"""Parses values of settings as people type them. Each parser raises Refusal that says how to correct the value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale

from handlers.domain.errors import Refusal
from handlers.input.money import is_currency
from handlers.lexicon import LANGUAGES, OLD_CODES
from handlers.lexicon.folding import fold
from handlers.lexicon.words import meaning, means
from handlers.messages import Items, Msg

_HALF_YEARS = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC))
_BETWEEN = re.compile(r"[\s,;]+")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")


def key(word: str) -> str:
    """The setting a word names; the word itself if it names none."""
    return meaning("setting", word) or word


def choice(value: str, *among: str) -> str | None:
    """The choice a word names, in any of the languages; None for another word."""
    chosen = meaning("choice", value)
    return chosen if chosen in among else None


def is_off(value: str) -> bool:
    """Whether the value turns a setting off."""
    return means(value, "switch.off")


def on_off(value: str, name: str) -> bool:
    """Parse on or off. `name` is the setting it is for."""
    if is_off(value):
        return False
    if means(value, "switch.on"):
        return True
    raise Refusal("bad-yes-no", key=name, value=value, example=f"/settings {name} on")


def language(value: str) -> str:
    """The code of a supported language, by its code or its name in any of them."""
    code = _languages().get(_place(value))
    if code is None:
        raise Refusal("bad-language", value=value)
    return code


@cache
def _languages() -> Mapping[str, str]:
    """Language codes by code, and by the name in each of the languages (from CLDR)."""
    names = {_place(Locale.parse(reader).languages[code]): code for reader in LANGUAGES for code in LANGUAGES}
    return names | OLD_CODES | {code: code for code in LANGUAGES}


#: The zones that an abbreviation may mean. IANA has some of these as names of zones without summer time.
_ABBREVIATIONS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("est", "edt"), ("America/New_York",)),
    **dict.fromkeys(("cst", "cdt"), ("America/Chicago",)),
    **dict.fromkeys(("mst", "mdt"), ("America/Denver",)),
    **dict.fromkeys(("pst", "pdt"), ("America/Los_Angeles",)),
    "bst": ("Europe/London",),
    "cest": ("Europe/Warsaw",),
    "eest": ("Europe/Kyiv",),
    "idt": ("Asia/Jerusalem",),
    "ist": ("Asia/Jerusalem", "Asia/Kolkata", "Europe/Dublin"),
    "msk": ("Europe/Moscow",),
}
#: The zones of a fixed offset for the abbreviations that IANA has as a name; offered last.
_FIXED = {"est": "Etc/GMT+5", "mst": "Etc/GMT+7"}


def zone(value: str) -> str:
    """Parse a time zone: an IANA name in any letter case, or a city in any of the languages that has one time only.

    Raises Refusal("which-zone") for abbreviations like EST, which leave open whether summer time applies.
    """
    abbreviation = _place(value)
    if abbreviation in _ABBREVIATIONS:
        zones = (*_ABBREVIATIONS[abbreviation], *filter(None, (_FIXED.get(abbreviation),)))
        raise Refusal("which-zone", value=value, zones=Items(zones), example=zones[0])
    names = _zones().get(_place(value), frozenset())
    times = {tuple(at.astimezone(ZoneInfo(name)).utcoffset() for at in _HALF_YEARS) for name in names}
    if len(times) != 1:
        raise Refusal("bad-zone", value=value)
    return max(names)


def _place(name: str) -> str:
    return " ".join(fold(name.replace("_", " ")).split())


@cache
def _zones() -> Mapping[str, frozenset[str]]:
    """Zones by name, and by city name in each of the languages.

    Fixed-offset zones are accepted by their full name only: `Etc/GMT+3` lies west of Greenwich.
    """
    names = available_timezones() - {"Factory", "localtime"}
    cities: dict[str, set[str]] = {}
    for name in names:
        if "/" in name and not name.startswith("Etc/"):
            cities.setdefault(_place(name.rpartition("/")[2]), set()).add(name)
    for code in LANGUAGES:
        for name, labels in Locale.parse(code).time_zones.items():
            if name in names and "city" in labels:
                cities.setdefault(_place(labels["city"]), set()).add(name)
    by_city = {city: frozenset(zones) for city, zones in cities.items()}
    return by_city | {_place(name): frozenset({name}) for name in names}


def currency(value: str) -> str:
    """An ISO code of a currency."""
    code = value.strip().upper()
    if not is_currency(code):
        raise Refusal("bad-currency", value=value)
    return code


def number(value: str, name: str, example: str) -> Decimal:
    """A positive decimal number, with a point or a comma. `name` is the setting it is for."""
    try:
        parsed = Decimal(value.strip().replace(",", "."))
    except InvalidOperation:
        parsed = Decimal("NaN")
    if not parsed.is_finite() or not Decimal("0.000001") <= parsed <= Decimal(1_000_000):
        raise Refusal("bad-number", key=name, value=value or "…", example=example)
    return parsed


def quiet_hours(value: str) -> tuple[time, time]:
    """Parse quiet hours: `19:00-09:00`; off is two equal times. Midnight may be written as 24:00."""
    if is_off(value):
        return time(0), time(0)
    match = _CLOCK.fullmatch(value.strip())
    start = _clock(match[1], match[2]) if match else None
    end = _clock(match[3], match[4]) if match else None
    if start is None or end is None or start == end:
        raise Refusal("bad-hours", value=value)
    return start, end


def _clock(hour: str, minute: str | None) -> time | None:
    hours, minutes = int(hour), int(minute or 0)
    if (hours, minutes) == (24, 0):
        return time(0)
    return time(hours, minutes) if hours < 24 and minutes < 60 else None


def hours_text(start: time | None, end: time | None, zone: str | None) -> Msg | str:
    """Quiet hours as shown; without a zone they are not applied yet."""
    if start is None or end is None or start == end:
        return Msg("off")
    hours = f"{start:%H:%M}–{end:%H:%M}"
    return hours if zone else Msg("once-zoned", value=hours)


def weekdays(value: str) -> tuple[int, ...]:
    """ISO weekday numbers of the named days, never all seven; empty for off."""
    if is_off(value):
        return ()
    days = set()
    for word in filter(None, _BETWEEN.split(value)):
        day = meaning("weekday", word)
        if day is None:
            raise Refusal("bad-weekday", value=word)
        if day != "day":  # a word that precedes the name of a day
            days.add(int(day))
    if not 0 < len(days) < 7:
        raise Refusal("bad-weekday", value=value)
    return tuple(sorted(days))


def weekday_list(days: Iterable[int], zone: str | None) -> Msg:
    """Days of the week as shown; without a zone they are not applied yet."""
    names = tuple(Msg(f"weekday-{day}") for day in sorted(days))
    if not names:
        return Msg("off")
    return Msg("value" if zone else "once-zoned", value=Items(names))


def dates(value: str) -> tuple[str, ...]:
    """ISO dates separated by spaces or commas; empty for off."""
    if is_off(value):
        return ()
    days = []
    for word in filter(None, _BETWEEN.split(value)):
        try:
            days.append(date.fromisoformat(word).isoformat())
        except ValueError:
            raise Refusal("bad-day", value=word) from None
    return tuple(days)
