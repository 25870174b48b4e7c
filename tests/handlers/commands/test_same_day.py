"""What is recorded after a talk or a review of the same day, and names only that day, counts after it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.support.app_driver import AppDriver
from tests.support.replies import messages

DAY = "2026-02-20"


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def _at(acme: AppDriver) -> datetime:
    return acme.entries("Acme")[-1].occurred_at


@pytest.mark.parametrize(
    "line",
    [
        f"/i Acme abuse on:{DAY} called her stupid",
        f"/i Acme {DAY} abuse called her stupid",
        "/i Acme abuse 20 Feb called her stupid",
        f"/i Acme on:{DAY} abuse she cried",
    ],
)
@pytest.mark.parametrize("held", [f"on:{DAY}", f'on:"{DAY} 17:30"'])
def test_an_incident_of_the_day_of_the_agreement_breaks_it(acme: AppDriver, line: str, held: str) -> None:
    acme.say(f"/talk Acme held agreed {held} a calm tone")
    talk = _at(acme)
    acme.say(line)
    assert _at(acme) == talk + timedelta(seconds=1)
    assert acme.say("/status Acme").data["signals"] == ["abuse", "broken", "breach"]


def test_what_was_recorded_before_the_talk_stays_before_it(acme: AppDriver) -> None:
    acme.say(f"/i Acme abuse on:{DAY} called her stupid")
    acme.say(f"/talk Acme held agreed on:{DAY} a calm tone")
    assert acme.say("/status Acme").data["signals"] == []


def test_a_time_that_was_said_is_kept(acme: AppDriver) -> None:
    acme.say(f'/talk Acme held agreed on:"{DAY} 17:30" a calm tone')
    acme.say(f'/i Acme abuse on:"{DAY} 12:00" called her stupid')
    assert _at(acme).hour == 12
    assert acme.say("/status Acme").data["signals"] == []


def test_another_day_is_its_noon(acme: AppDriver) -> None:
    acme.say(f'/talk Acme held agreed on:"{DAY} 17:30" a calm tone')
    acme.say("/i Acme abuse on:2026-02-19 called her stupid")
    assert (_at(acme).day, _at(acme).hour) == (19, 12)


def test_a_day_is_one_of_the_workspace_s_zone(acme: AppDriver) -> None:
    """23:30 in New York is the next day in UTC."""
    acme.say("/settings timezone America/New_York")
    acme.say(f'/talk Acme held agreed on:"{DAY} 23:30" a calm tone')
    talk = _at(acme)
    assert talk.day == 21
    acme.say(f"/i Acme abuse on:{DAY} called her stupid")
    assert _at(acme) == talk + timedelta(seconds=1)


def test_a_review_of_that_day_wipes_nothing_that_is_recorded_after_it(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-01 a calm tone")
    acme.say(f"/kept Acme yes on:{DAY}")
    acme.say(f"/i Acme rude on:{DAY} it begins again")
    assert acme.say("/status Acme").data["strain"] == pytest.approx(2.57, abs=0.02)


def test_a_review_on_the_day_of_its_agreement_is_of_that_agreement(acme: AppDriver) -> None:
    acme.say(f'/talk Acme held agreed on:"{DAY} 17:30" a calm tone')
    assert messages(acme.say(f"/kept Acme no on:{DAY}"), "stays-in-force")


def test_a_call_of_that_day_settles_what_the_day_brought(acme: AppDriver) -> None:
    acme.say(f"/talk Acme held cleared on:{DAY}")
    acme.say(f"/i Acme complaint serious ours on:{DAY} wrong file")
    acme.say(f"/called Acme on:{DAY} said sorry")
    assert acme.say("/status Acme").data["debt"] == 0


def test_a_corrected_line_stays_before_a_talk_recorded_after_it(acme: AppDriver) -> None:
    acme.say("/i Acme abuse on:2026-02-18 called her stupid")
    number = acme.entries("Acme")[-1].number
    acme.say(f'/talk Acme held agreed on:"{DAY} 17:30" a calm tone')
    acme.say(f"/edit {number} on:{DAY}")
    assert acme.say("/status Acme").data["signals"] == []
