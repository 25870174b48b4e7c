"""Settings as people type them, in four languages; a bad one is refused with what would do."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.errors import Refusal
from handlers.input import options
from handlers.messages import Items, Msg


@pytest.mark.parametrize(
    ("typed", "key"),
    [("Timezone", "timezone"), ("пояс", "timezone"), ("STREFA", "timezone"), ("מטבע", "currency"), ("x", "x")],
)
def test_a_setting_has_its_name_in_every_language(typed: str, key: str) -> None:
    assert options.key(typed) == key


@pytest.mark.parametrize(
    ("typed", "code"), [("EN", "en"), ("polski", "pl"), ("Русский", "ru"), ("עברית", "he"), ("iw", "he")]
)
def test_a_language(typed: str, code: str) -> None:
    assert options.language(typed) == code


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Warsaw", "Europe/Warsaw"),
        ("europe/warsaw", "Europe/Warsaw"),
        ("Warsaw", "Europe/Warsaw"),
        ("Warszawa", "Europe/Warsaw"),
        ("варшава", "Europe/Warsaw"),
        ("Москва", "Europe/Moscow"),
        ("ירושלים", "Asia/Jerusalem"),
        ("Tel Aviv", "Asia/Tel_Aviv"),
        ("new york", "America/New_York"),
        ("New_York", "America/New_York"),
        ("Istanbul", "Europe/Istanbul"),
        ("UTC", "UTC"),
        ("Israel", "Israel"),
        ("Etc/GMT+3", "Etc/GMT+3"),
    ],
)
def test_a_zone_by_its_name_or_a_city(typed: str, zone: str) -> None:
    assert options.zone(typed) == zone


@pytest.mark.parametrize("typed", ["GMT+3", "Atlantis", "", "Europe", "Factory", "localtime", "../../etc/passwd", "🙂"])
def test_what_is_no_zone_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refusal:
        options.zone(typed)
    assert (refusal.value.code, refusal.value.facts) == ("bad-zone", {"value": typed})


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("19:00-09:00", (time(19), time(9))),
        ("19-9", (time(19), time(9))),
        ("22.30 – 7.15", (time(22, 30), time(7, 15))),
        ("20:00-24:00", (time(20), time(0))),
        ("off", (time(0), time(0))),
        ("wyłącz", (time(0), time(0))),
    ],
)
def test_quiet_hours(typed: str, hours: tuple[time, time]) -> None:
    assert options.quiet_hours(typed) == hours


@pytest.mark.parametrize("typed", ["", "19:00", "25-9", "19:60-9", "9-24:30", "9:00-9:00", "late", "9-9"])
def test_what_are_no_hours_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refusal:
        options.quiet_hours(typed)
    assert refusal.value.code == "bad-hours"


def test_hours_as_they_are_shown() -> None:
    assert options.hours_text(time(19), time(9), "UTC") == "19:00–09:00"
    assert options.hours_text(time(19), time(9), None) == Msg("once-zoned", value="19:00–09:00")
    assert options.hours_text(time(0), time(0), None) == options.hours_text(None, None, "UTC") == Msg("off")


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("sat,sun", (6, 7)),
        ("Friday, Saturday", (5, 6)),
        ("сб вс", (6, 7)),
        ("sobota; niedziela", (6, 7)),
        ("יום שישי, יום שבת", (5, 6)),
        ("нет", ()),
        ("sun mon sun", (1, 7)),
    ],
)
def test_days_of_the_week(typed: str, days: tuple[int, ...]) -> None:
    assert options.weekdays(typed) == days


@pytest.mark.parametrize("typed", ["never", "sat,sundae", "mon tue wed thu fri sat sun", "יום", ","])
def test_what_are_no_days_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refusal:
        options.weekdays(typed)
    assert refusal.value.code == "bad-weekday"


def test_days_as_they_are_shown() -> None:
    days = Items((Msg("weekday-6"), Msg("weekday-7")))
    assert options.weekday_list((7, 6), "UTC") == Msg("value", value=days)
    assert options.weekday_list((7, 6), None) == Msg("once-zoned", value=days)
    assert options.weekday_list((), "UTC") == Msg("off")


@pytest.mark.parametrize(("typed", "number"), [("0.23", "0.23"), ("0,23", "0.23"), (" 4 ", "4"), ("1e3", "1000")])
def test_a_number(typed: str, number: str) -> None:
    assert options.number(typed, "rate", "0.23") == Decimal(number)


@pytest.mark.parametrize("typed", ["", "x", "0", "-1", "NaN", "Infinity", "sNaN", "1000001", "0.0000001", "1,000.5"])
def test_what_is_no_rate_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refusal:
        options.number(typed, "rate", "0.23")
    assert refusal.value.code == "bad-number"
    assert refusal.value.facts["example"] == "0.23"


def test_on_and_off() -> None:
    assert [options.on_off(word, "pulse") for word in ("on", "Да", "off", "nie", "לא")] == [
        True,
        True,
        False,
        False,
        False,
    ]
    with pytest.raises(Refusal) as refusal:
        options.on_off("perhaps", "pulse")
    assert refusal.value.facts == {"key": "pulse", "value": "perhaps", "example": "/settings pulse on"}


def test_one_of_some_words_in_any_language() -> None:
    assert options.choice("Otwarte", "open", "approve") == "open"
    assert options.choice("open", "owners", "team") is None


def test_days_of_the_calendar() -> None:
    assert options.dates("2026-12-25, 2026-12-26 2027-01-01") == ("2026-12-25", "2026-12-26", "2027-01-01")
    assert options.dates("off") == ()
    with pytest.raises(Refusal) as refusal:
        options.dates("2026-12-25 2026-02-30")
    assert (refusal.value.code, refusal.value.facts) == ("bad-day", {"value": "2026-02-30"})


READERS: tuple[Callable[[str], object], ...] = (
    options.key,
    options.language,
    options.zone,
    options.currency,
    options.quiet_hours,
    options.weekdays,
    options.dates,
    lambda text: options.number(text, "rate", "1"),
    lambda text: options.on_off(text, "pulse"),
)


@given(st.text(max_size=40), st.sampled_from(READERS))
def test_whatever_is_typed_is_understood_or_refused(text: str, reader: Callable[[str], object]) -> None:
    with contextlib.suppress(Refusal):
        reader(text)
