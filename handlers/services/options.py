"""Values of settings as people type them. Each raises Refusal with the way to mend it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo, available_timezones

from handlers.domain.errors import Refusal
from handlers.facts.money import is_currency
from handlers.facts.names import normal
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
}
_OFF = ("off", "none", "no", "нет", "выкл", "nie", "brak", "wyłącz", "לא", "כבוי")
_ON = ("on", "yes", "да", "вкл", "tak", "włącz", "כן", "פועל")
_DAYS = (
    ("mon", "monday", "пн", "понедельник", "pn", "poniedziałek", "ב", "שני"),
    ("tue", "tuesday", "вт", "вторник", "wt", "wtorek", "ג", "שלישי"),
    ("wed", "wednesday", "ср", "среда", "śr", "środa", "ד", "רביעי"),
    ("thu", "thursday", "чт", "четверг", "czw", "czwartek", "ה", "חמישי"),
    ("fri", "friday", "пт", "пятница", "pt", "piątek", "ו", "שישי"),
    ("sat", "saturday", "сб", "суббота", "sob", "sobota", "ש", "שבת"),
    ("sun", "sunday", "вс", "воскресенье", "nd", "niedziela", "א", "ראשון"),
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")


def key(word: str) -> str:
    """The setting a word names; the word itself where it names none."""
    return next((k for k, words in _KEYS.items() if normal(word) in map(normal, words)), word)


def is_off(value: str) -> bool:
    return normal(value) in map(normal, _OFF)


def on_off(value: str) -> bool:
    if is_off(value):
        return False
    if normal(value) in map(normal, _ON):
        return True
    raise Refusal("bad-yes-no", key="", value=value, example="on")


def language(value: str) -> str:
    found = next((code for code, words in _LANGUAGES.items() if normal(value) in map(normal, words)), None)
    if found is None:
        raise Refusal("bad-language", value=value)
    return found


def zone(value: str) -> str:
    """An IANA name in any letter case, with spaces for underscores; a city alone when it names one zone."""
    wanted = value.strip().replace(" ", "_").casefold()
    names = available_timezones()
    whole = [name for name in names if name.casefold() == wanted]
    city = [name for name in names if name.casefold().rpartition("/")[2] == wanted]
    found = whole or (city if len(city) == 1 else [])
    if not found:
        raise Refusal("bad-zone", value=value)
    return ZoneInfo(found[0]).key


def currency(value: str) -> str:
    code = value.strip().upper()
    if not is_currency(code):
        raise Refusal("bad-currency", value=value)
    return code


def number(value: str, name: str) -> Decimal:
    """A positive decimal number, with a point or a comma. `name` is the setting it is for."""
    try:
        found = Decimal(value.strip().replace(",", "."))
    except InvalidOperation:
        raise Refusal("bad-number", key=name, value=value or "…", example="0.23") from None
    if not found.is_finite() or not Decimal("0.000001") <= found <= Decimal(1_000_000):
        raise Refusal("bad-number", key=name, value=value, example="0.23")
    return found


def quiet_hours(value: str) -> tuple[time, time]:
    """`19:00-09:00`; off is two equal times."""
    if is_off(value):
        return time(0), time(0)
    match = _CLOCK.fullmatch(value.strip())
    if match is None:
        raise Refusal("bad-hours", value=value or "…")
    try:
        return time(int(match[1]) % 24, int(match[2] or 0)), time(int(match[3]) % 24, int(match[4] or 0))
    except ValueError:
        raise Refusal("bad-hours", value=value) from None


def hours_text(start: time, end: time) -> Msg | str:
    return Msg("off") if start == end else f"{start:%H:%M}–{end:%H:%M}"


def weekdays(value: str) -> tuple[int, ...]:
    """ISO weekday numbers of the days named; off is none."""
    if is_off(value):
        return ()
    found = set()
    for word in re.split(r"[\s,;]+", value.strip()):
        day = next((n for n, names in enumerate(_DAYS, 1) if normal(word) in map(normal, names)), None)
        if day is None:
            raise Refusal("bad-weekday", value=word)
        found.add(day)
    return tuple(sorted(found))


def weekday_list(days: Iterable[int]) -> Msg:
    names = tuple(Msg(f"weekday-{day}") for day in sorted(days))
    return Msg("value", value=Items(names)) if names else Msg("off")
