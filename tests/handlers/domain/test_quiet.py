"""When a message may go out (docs/rules.md, "Quiet hours")."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.domain.quiet import hours_of
from handlers.domain.values import Member, Role, Workspace

WARSAW = Workspace(id=1, name="w", created_at=datetime(2026, 1, 1, tzinfo=UTC), zone="Europe/Warsaw")


def at(text: str, zone: str = "Europe/Warsaw") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def workspace(**more: object) -> Workspace:
    settings: dict[str, object] = {"id": 1, "name": "w", "created_at": WARSAW.created_at, "zone": "Europe/Warsaw"}
    return Workspace(**{**settings, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "out"),
    [
        ("2026-03-02 09:00", "2026-03-02 09:00"),
        ("2026-03-02 18:59", "2026-03-02 18:59"),
        ("2026-03-02 19:00", "2026-03-03 09:00"),
        ("2026-03-03 08:59", "2026-03-03 09:00"),
        ("2026-03-06 19:30", "2026-03-09 09:00"),
        ("2026-03-07 12:00", "2026-03-09 09:00"),
        ("2026-03-29 01:30", "2026-03-30 09:00"),
    ],
)
def test_once_the_zone_is_set_evenings_nights_and_weekends_are_quiet(said: str, out: str) -> None:
    assert hours_of(WARSAW).next_open(at(said)) == at(out)


def test_off_until_the_zone_is_set() -> None:
    saturday_night = at("2026-03-07 23:00")
    mine = Member(id=1, name="A", handle="a", role=Role.MEMBER, quiet_from=time(0), quiet_to=time(23, 59))
    unset = workspace(zone=None, quiet_set=True, quiet_from=time(20), quiet_to=time(8), weekend=(6, 7))
    assert hours_of(unset).next_open(saturday_night) == saturday_night
    assert hours_of(unset, mine).next_open(saturday_night) == saturday_night


@pytest.mark.parametrize(
    ("zone", "quiet_day"),
    [("Asia/Jerusalem", "2026-03-06"), ("Asia/Tehran", "2026-03-06"), ("Asia/Kolkata", "2026-03-08")],
)
def test_the_weekend_is_that_of_the_place(zone: str, quiet_day: str) -> None:
    noon = at(f"{quiet_day} 12:00", zone)
    assert hours_of(workspace(zone=zone)).next_open(noon) > noon


def test_sunday_is_a_working_day_in_israel() -> None:
    hours = hours_of(workspace(zone="Asia/Jerusalem"))
    assert hours.next_open(at("2026-03-08 10:00", "Asia/Jerusalem")) == at("2026-03-08 10:00", "Asia/Jerusalem")
    assert hours.next_open(at("2026-03-06 10:00", "Asia/Jerusalem")) == at("2026-03-08 09:00", "Asia/Jerusalem")


def test_what_an_owner_set_wins() -> None:
    noon_off = workspace(quiet_set=True, quiet_from=time(12), quiet_to=time(13), weekend=())
    assert hours_of(noon_off).next_open(at("2026-03-07 12:30")) == at("2026-03-07 13:00")
    assert hours_of(noon_off).next_open(at("2026-03-07 23:30")) == at("2026-03-07 23:30")
    off = workspace(quiet_set=True)
    assert hours_of(off).next_open(at("2026-03-02 23:30")) == at("2026-03-02 23:30")
    assert hours_of(off).next_open(at("2026-03-07 12:00")) == at("2026-03-09 00:00"), "the weekend stays"


def test_holidays_are_quiet() -> None:
    hours = hours_of(workspace(holidays=("2026-03-03", "2026-03-04")))
    assert hours.next_open(at("2026-03-02 20:00")) == at("2026-03-05 09:00")


def test_a_members_own_hours_come_before_the_teams() -> None:
    late = Member(id=1, name="A", handle="a", role=Role.MEMBER, quiet_from=time(22), quiet_to=time(11))
    assert hours_of(WARSAW, late).next_open(at("2026-03-02 20:00")) == at("2026-03-02 20:00")
    assert hours_of(WARSAW, late).next_open(at("2026-03-02 23:00")) == at("2026-03-03 11:00")
    always = Member(id=1, name="A", handle="a", role=Role.MEMBER, quiet_from=time(8), quiet_to=time(8))
    assert hours_of(WARSAW, always).next_open(at("2026-03-02 23:00")) == at("2026-03-02 23:00")
    as_team = Member(id=1, name="A", handle="a", role=Role.MEMBER)
    assert hours_of(WARSAW, as_team).next_open(at("2026-03-02 23:00")) == at("2026-03-03 09:00")


def test_an_hour_the_spring_leaves_out_becomes_the_next() -> None:
    early = workspace(quiet_set=True, quiet_from=time(20), quiet_to=time(2, 30), weekend=())
    assert hours_of(early).next_open(at("2026-03-28 23:00")) == at("2026-03-29 03:30")


def test_a_calendar_without_an_open_day_holds_nothing_back() -> None:
    never = workspace(weekend=(1, 2, 3, 4, 5, 6, 7))
    assert hours_of(never).next_open(at("2026-03-02 12:00")) == at("2026-03-02 12:00")
    year = tuple((date(2026, 3, 2) + timedelta(days=n)).isoformat() for n in range(369))
    assert hours_of(workspace(holidays=year, weekend=())).next_open(at("2026-03-02 12:00")) == at("2027-03-06 09:00")
