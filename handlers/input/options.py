"""Values of settings as people type them. Each raises Refusal with the way to mend it."""

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
from handlers.input.names import normal
from handlers.messages import Items, Msg

_LANGUAGES = {
    "en": ("en", "english", "английский", "angielski", "אנגלית"),
    "ru": ("ru", "russian", "русский", "rosyjski", "רוסית"),
    "pl": ("pl", "polish", "польский", "polski", "פולנית"),
    "he": ("he", "iw", "hebrew", "иврит", "hebrajski", "עברית"),
}
_KEYS = {
    "language": ("language", "lang", "язык", "język", "שפה"),
    "timezone": ("timezone", "zone", "tz", "часовой-пояс", "пояс", "strefa", "אזור-זמן"),
    "currency": ("currency", "валюта", "waluta", "מטבע"),
    "rate": ("rate", "курс", "kurs", "שער"),
    "hourly-cost": ("hourly-cost", "стоимость-часа", "koszt-godziny", "עלות-שעה"),
    "channel": ("channel", "канал", "чат", "kanał", "ערוץ"),
    "quiet": ("quiet", "тишина", "cisza", "שקט"),
    "weekend": ("weekend", "выходные", "סופש"),
    "holidays": ("holidays", "праздники", "święta", "חגים"),
    "members": ("members", "участники", "członkowie", "חברים"),
    "visibility": ("visibility", "видимость", "widoczność", "נראות"),
    "pulse": ("pulse", "пульс", "puls", "דופק"),
    "route": ("route", "кому", "адресаты", "dla-kogo", "adresaci", "למי", "נמענים"),
}
_CHOICES = {
    "open": ("open", "открыто", "otwarte", "פתוח"),
    "approve": ("approve", "одобрение", "akceptacja", "אישור"),
    "owners": ("owners", "владельцы", "właściciele", "בעלים"),
    "team": ("team", "команда", "zespół", "צוות"),
    "talk": ("talk", "разговор", "rozmowa", "שיחה"),
    "part": ("part", "расставание", "rozstanie", "פרידה"),
    "digest": ("digest", "сводка", "podsumowanie", "przegląd", "סיכום", "תקציר"),
    "here": ("here", "здесь", "tutaj", "tu", "כאן"),
}
_OFF = ("off", "none", "no", "нет", "выкл", "nie", "brak", "wyłącz", "לא", "כבוי")
_ON = ("on", "yes", "да", "вкл", "tak", "włącz", "כן", "פועל")
_DAYS = (
    ("mon", "monday", "пн", "понедельник", "pn", "pon", "poniedziałek", "ב", "שני"),
    ("tue", "tuesday", "вт", "вторник", "wt", "wtorek", "ג", "שלישי"),
    ("wed", "wednesday", "ср", "среда", "śr", "środa", "ד", "רביעי"),
    ("thu", "thursday", "чт", "четверг", "czw", "czwartek", "ה", "חמישי"),
    ("fri", "friday", "пт", "пятница", "pt", "piątek", "ו", "שישי"),
    ("sat", "saturday", "сб", "суббота", "sob", "sobota", "ש", "שבת"),
    ("sun", "sunday", "вс", "воскресенье", "nd", "niedz", "niedziela", "א", "ראשון"),
)
#: Said before the name of a day.
_DAY = ("day", "день", "dzień", "יום")
_HALF_YEARS = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC))
_BETWEEN = re.compile(r"[\s,;]+")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")


def key(word: str) -> str:
    """The setting a word names; the word itself where it names none."""
    return next((k for k, words in _KEYS.items() if _is(word, words)), word)


def choice(value: str, *among: str) -> str | None:
    """Which of the words in question was meant, in whatever language; None for another."""
    return next((each for each in among if _is(value, _CHOICES[each])), None)


def is_off(value: str) -> bool:
    """Whether a setting is to be switched off."""
    return _is(value, _OFF)


def on_off(value: str, name: str) -> bool:
    """`name` is the setting it is for."""
    if is_off(value):
        return False
    if _is(value, _ON):
        return True
    raise Refusal("bad-yes-no", key=name, value=value, example=f"/settings {name} on")


def _is(word: str, words: Iterable[str]) -> bool:
    return normal(word) in map(normal, words)


def language(value: str) -> str:
    """The code of a language Parley speaks, by its code or its name in any of them."""
    found = next((code for code, words in _LANGUAGES.items() if _is(value, words)), None)
    if found is None:
        raise Refusal("bad-language", value=value)
    return found


def zone(value: str) -> str:
    """An IANA name in any letter case; or a city, in any of the languages, whose name stands for one time only."""
    found = _zones().get(_place(value), frozenset())
    times = {tuple(at.astimezone(ZoneInfo(name)).utcoffset() for at in _HALF_YEARS) for name in found}
    if len(times) != 1:
        raise Refusal("bad-zone", value=value)
    return max(found)


def _place(name: str) -> str:
    return normal(name.replace("_", " "))


@cache
def _zones() -> Mapping[str, frozenset[str]]:
    """Zones by their names, and by their cities as the languages call them.

    Zones that only count hours are known by their whole name alone: `Etc/GMT+3` lies west of Greenwich.
    """
    names = available_timezones() - {"Factory", "localtime"}
    cities: dict[str, set[str]] = {}
    for name in names:
        if "/" in name and not name.startswith("Etc/"):
            cities.setdefault(_place(name.rpartition("/")[2]), set()).add(name)
    for code in _LANGUAGES:
        for name, words in Locale.parse(code).time_zones.items():
            if name in names and "city" in words:
                cities.setdefault(_place(words["city"]), set()).add(name)
    found = {city: frozenset(zones) for city, zones in cities.items()}
    return found | {_place(name): frozenset({name}) for name in names}


def currency(value: str) -> str:
    """The letters of a currency."""
    code = value.strip().upper()
    if not is_currency(code):
        raise Refusal("bad-currency", value=value)
    return code


def number(value: str, name: str, example: str) -> Decimal:
    """A positive decimal number, with a point or a comma. `name` is the setting it is for."""
    try:
        found = Decimal(value.strip().replace(",", "."))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite() or not Decimal("0.000001") <= found <= Decimal(1_000_000):
        raise Refusal("bad-number", key=name, value=value or "…", example=example)
    return found


def quiet_hours(value: str) -> tuple[time, time]:
    """`19:00-09:00`; off is two equal times. Midnight may be said as 24:00."""
    if is_off(value):
        return time(0), time(0)
    found = _CLOCK.fullmatch(value.strip())
    start = _clock(found[1], found[2]) if found else None
    end = _clock(found[3], found[4]) if found else None
    if start is None or end is None or start == end:
        raise Refusal("bad-hours", value=value)
    return start, end


def _clock(hour: str, minute: str | None) -> time | None:
    hours, minutes = int(hour), int(minute or 0)
    if (hours, minutes) == (24, 0):
        return time(0)
    return time(hours, minutes) if hours < 24 and minutes < 60 else None


def hours_text(start: time | None, end: time | None, zone: str | None) -> Msg | str:
    """Quiet hours as they are shown; without a zone they are not kept yet."""
    if start is None or end is None or start == end:
        return Msg("off")
    hours = f"{start:%H:%M}–{end:%H:%M}"
    return hours if zone else Msg("once-zoned", value=hours)


def weekdays(value: str) -> tuple[int, ...]:
    """ISO weekday numbers of the days named, never all seven; off is none."""
    if is_off(value):
        return ()
    found = set()
    for word in filter(None, _BETWEEN.split(value)):
        day = next((n for n, names in enumerate(_DAYS, 1) if _is(word, names)), None)
        if day is not None:
            found.add(day)
        elif not _is(word, _DAY):
            raise Refusal("bad-weekday", value=word)
    if not 0 < len(found) < 7:
        raise Refusal("bad-weekday", value=value)
    return tuple(sorted(found))


def weekday_list(days: Iterable[int], zone: str | None) -> Msg:
    """Days of the week as they are shown; without a zone they are not kept yet."""
    names = tuple(Msg(f"weekday-{day}") for day in sorted(days))
    if not names:
        return Msg("off")
    return Msg("value" if zone else "once-zoned", value=Items(names))


def dates(value: str) -> tuple[str, ...]:
    """ISO dates between spaces or commas; off is none."""
    if is_off(value):
        return ()
    days = []
    for word in filter(None, _BETWEEN.split(value)):
        try:
            days.append(date.fromisoformat(word).isoformat())
        except ValueError:
            raise Refusal("bad-day", value=word) from None
    return tuple(days)
