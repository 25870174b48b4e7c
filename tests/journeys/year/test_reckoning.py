"""The reckoning itself: the nights on which clocks change, by hand; and that it notices what is wrong with a log."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.journeys.year.actions import lived
from tests.journeys.year.comparing import differences, disorder
from tests.journeys.year.faults import weather
from tests.journeys.year.reckoning import Owed, Reckoner
from tests.journeys.year.simulation import Sent
from tests.journeys.year.workspaces import HOUSES

SKIES = weather(7)
YEAR = lived(SKIES, 7)


def reckoner(name: str) -> Reckoner:
    return Reckoner(next(house for house in HOUSES if house.name == name), SKIES)


@pytest.mark.parametrize(
    ("house", "night", "utc"),
    [
        ("Wisla", date(2026, 3, 29), "2026-03-29T01:30"),  # 02:30 is left out: 03:30 in summer time
        ("Wisla", date(2026, 10, 25), "2026-10-25T00:30"),  # told twice: the first
        ("Yarkon", date(2026, 3, 27), "2026-03-27T00:30"),
        ("Yarkon", date(2026, 10, 25), "2026-10-25T00:30"),
        ("Delancey", date(2026, 3, 8), "2026-03-08T07:30"),
        ("Delancey", date(2026, 11, 1), "2026-11-01T07:30"),
    ],
)
def test_half_past_two_when_clocks_change(house: str, night: date, utc: str) -> None:
    """Each is owed once, and within a day of those before and after it."""
    one = reckoner(house)
    at = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert one.wall(night, "02:30") == at
    reader = "team" if one.house.team else "Olga"
    nights = [each.at for each in one.digests(YEAR) if each.to == reader and abs(each.at - at) < timedelta(hours=36)]
    assert len(nights) == 3
    assert nights[1] == at


def test_it_notices_what_is_missing_doubled_late_or_out_of_order() -> None:
    one = reckoner("Carmel")
    owed = sorted(one.reminders(YEAR), key=lambda each: (each.sent, each.seen, each.at))
    log = [_sent(each) for each in owed]
    assert differences(owed, log) == []
    assert disorder(owed, log) == []
    assert len(differences(owed, log[1:])) == 1
    assert len(differences(owed, [*log, log[5]])) == 1
    assert len(differences(owed, [replace(log[0], left=log[0].left + timedelta(hours=1)), *log[1:]])) == 1
    assert len(differences(owed, [replace(log[0], left=log[0].left - timedelta(minutes=1)), *log[1:]])) == 1
    assert len(differences(owed, [replace(log[0], late=True), *log[1:]])) == 1
    assert len(differences(owed, [replace(log[0], house="Hudson"), *log[1:]])) == 2
    to_anna = [number for number, each in enumerate(log) if each.to == "Anna"]
    first, second = to_anna[0], to_anna[-1]
    log[first], log[second] = log[second], log[first]
    assert disorder(owed, log)


def _sent(each: Owed) -> Sent:
    return Sent(
        house=each.house, to=each.to, what=each.what, client=each.client, at=each.at, left=each.sent, late=False
    )
