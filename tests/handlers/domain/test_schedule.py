"""When a digest and the pulse fall due: working days, holidays, chosen days, and both days on which clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.schedule import PULSE, Calendar, Rhythm, digest_rhythm
from handlers.domain.values import Workspace

WEEKLY = Rhythm(at=time(9))
EVERY_DAY = frozenset(range(1, 8))
START = datetime(2026, 3, 1, tzinfo=UTC)


def house(zone: str = "Europe/Warsaw", *holidays: str, weekend: tuple[int, ...] | None = None) -> Calendar:
    return Calendar.of(Workspace(id=1, name="x", created_at=START, zone=zone, holidays=holidays, weekend=weekend))


def local(moment: datetime | None, zone: str) -> str:
    assert moment is not None
    return f"{moment.astimezone(ZoneInfo(zone)):%a %Y-%m-%d %H:%M}"


def following(rhythm: Rhythm, calendar: Calendar, after: str, count: int) -> list[str]:
    moment = datetime.fromisoformat(after).replace(tzinfo=ZoneInfo(calendar.zone))
    found = []
    for _ in range(count):
        due = rhythm.next_after(moment, calendar)
        assert due is not None
        found.append(local(due, calendar.zone))
        moment = due
    return found


@pytest.mark.parametrize(
    ("calendar", "days"),
    [
        (house(), ["Mon 2026-03-02 09:00", "Mon 2026-03-09 09:00"]),
        (house("Asia/Jerusalem"), ["Sun 2026-03-01 09:00", "Sun 2026-03-08 09:00"]),
        (house("Europe/Warsaw", "2026-03-02", "2026-03-03"), ["Wed 2026-03-04 09:00", "Mon 2026-03-09 09:00"]),
        (house("Europe/Warsaw", weekend=()), ["Mon 2026-03-02 09:00", "Mon 2026-03-09 09:00"]),
        (house("Asia/Kolkata"), ["Mon 2026-03-02 09:00", "Mon 2026-03-09 09:00"]),
        (
            house("Europe/Warsaw", *(f"2026-03-{day:02}" for day in range(2, 7))),
            ["Mon 2026-03-09 09:00", "Mon 2026-03-16 09:00"],
        ),
    ],
)
def test_the_digest_comes_on_the_weeks_first_working_day(calendar: Calendar, days: list[str]) -> None:
    assert following(WEEKLY, calendar, "2026-02-28T00:00", 2) == days


@pytest.mark.parametrize(
    ("calendar", "days"),
    [
        (house(), ["Fri 2026-03-06 15:00", "Fri 2026-03-13 15:00"]),
        (house("Europe/Warsaw", "2026-03-06"), ["Thu 2026-03-05 15:00", "Fri 2026-03-13 15:00"]),
        (house("Asia/Jerusalem"), ["Thu 2026-03-05 15:00", "Thu 2026-03-12 15:00"]),
        (house("Asia/Kolkata"), ["Fri 2026-03-06 15:00", "Fri 2026-03-13 15:00"]),
    ],
)
def test_the_pulse_comes_on_friday_or_the_last_working_day(calendar: Calendar, days: list[str]) -> None:
    assert following(PULSE, calendar, "2026-03-02T00:00", 2) == days


def test_chosen_days_come_on_weekends_too_and_a_holiday_moves() -> None:
    chosen = Rhythm(at=time(7, 30), days=frozenset({1, 4, 7}))
    assert following(chosen, house(), "2026-02-28T00:00", 4) == [
        "Sun 2026-03-01 07:30",
        "Mon 2026-03-02 07:30",
        "Thu 2026-03-05 07:30",
        "Sun 2026-03-08 07:30",
    ]
    assert following(chosen, house("Europe/Warsaw", "2026-03-05"), "2026-03-03T00:00", 2) == [
        "Fri 2026-03-06 07:30",
        "Sun 2026-03-08 07:30",
    ]
    # Where the next working day is one of ours itself, one digest serves both.
    assert following(chosen, house("Europe/Warsaw", "2026-03-01"), "2026-02-27T00:00", 2) == [
        "Mon 2026-03-02 07:30",
        "Thu 2026-03-05 07:30",
    ]


@pytest.mark.parametrize(
    ("zone", "spring", "autumn"),
    [
        ("Europe/Warsaw", "2026-03-29", "2026-10-25"),
        ("Asia/Jerusalem", "2026-03-27", "2026-10-25"),
        ("America/New_York", "2026-03-08", "2026-11-01"),
    ],
)
def test_half_past_two_is_neither_skipped_nor_told_twice_when_clocks_change(
    zone: str, spring: str, autumn: str
) -> None:
    daily = Rhythm(at=time(2, 30), days=EVERY_DAY)
    for day, shown in ((spring, "03:30"), (autumn, None)):
        before = datetime.fromisoformat(day) - timedelta(days=1)
        found = following(daily, house(zone), before.isoformat(), 3)
        assert [each.split()[1] for each in found] == [
            (before + timedelta(days=number)).date().isoformat() for number in range(3)
        ]
        hours = [each.split()[2] for each in found]
        assert hours[0] == hours[2] == "02:30"
        # In Jerusalem the hour that is left out or told twice is another one in autumn.
        assert hours[1] == (shown or "02:30")


@given(
    st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: START - timedelta(days=400) + timedelta(minutes=minutes)),
    st.sampled_from(["UTC", "Europe/Warsaw", "Asia/Jerusalem", "America/New_York", "Pacific/Apia"]),
    st.sampled_from(
        [WEEKLY, PULSE, Rhythm(at=time(2, 30), days=EVERY_DAY), Rhythm(at=time(23, 59), days=frozenset({3}))]
    ),
)
def test_the_latest_and_the_next_are_neighbours(moment: datetime, zone: str, rhythm: Rhythm) -> None:
    calendar = house(zone, "2026-01-01", "2026-05-01")
    latest, following_one = rhythm.latest_until(moment, calendar), rhythm.next_after(moment, calendar)
    assert latest is not None
    assert following_one is not None
    assert latest <= moment < following_one
    assert rhythm.next_after(latest, calendar) == following_one
    assert rhythm.latest_until(following_one, calendar) == following_one


def test_a_house_without_a_working_day_has_no_schedule() -> None:
    calendar = house("UTC", weekend=(1, 2, 3, 4, 5, 6, 7))
    assert WEEKLY.next_after(START, calendar) is None
    assert WEEKLY.latest_until(START, calendar) is None
    assert WEEKLY.look_again(START, calendar) == START + timedelta(days=30)
    idle = Rhythm(at=time(9), days=frozenset({2}))
    holidays = tuple((START + timedelta(days=n)).date().isoformat() for n in range(-70, 70))
    assert idle.next_after(START, house("UTC", *holidays)) is None


def test_a_working_day_after_a_long_rest_takes_over_no_day_that_was_kept() -> None:
    sundays = tuple((START + timedelta(days=7 * n)).date().isoformat() for n in range(-10, 0))
    calendar = house("UTC", *sundays, weekend=(1, 2, 3, 4, 5, 6))
    assert following(Rhythm(at=time(9), days=frozenset({2})), calendar, "2026-02-28T00:00", 2) == [
        "Tue 2026-03-03 09:00",
        "Tue 2026-03-10 09:00",
    ]


def test_the_rhythm_of_a_workspace() -> None:
    plain = Workspace(id=1, name="x", created_at=START)
    assert digest_rhythm(plain) == WEEKLY
    chosen = Workspace(id=1, name="x", created_at=START, digest_days=(1, 4), digest_time=time(7))
    assert digest_rhythm(chosen) == Rhythm(at=time(7), days=frozenset({1, 4}))
