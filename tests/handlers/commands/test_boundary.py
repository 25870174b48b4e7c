"""`/boundary`: written down, told, shown, never overwritten."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.app_driver import AppDriver, Heard
from tests.support.forms import begins


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def told(heard: Heard) -> list[str]:
    """The buttons by which it is noted that they know a boundary."""
    return [button.line for button in heard.buttons if "told" in button.line]


def test_boundaries_are_numbered_from_one_per_client(acme: AppDriver) -> None:
    acme.say("/client add Beta")
    assert acme.say('/boundary Acme "No calls after 18:00"').data["boundary"] == 1
    assert acme.say("/boundary Acme 2 revisions per month").data["boundary"] == 2
    assert acme.say("/boundary Beta No calls").data["boundary"] == 1
    heard = acme.say("/boundary Acme")
    assert heard.text.splitlines()[:3] == [
        "Boundaries with Acme",
        "1. No calls after 18:00 (told 2 Mar 2026)",
        "2. 2 revisions per month (told 2 Mar 2026)",
    ]


def test_what_was_understood_is_said_back(acme: AppDriver) -> None:
    heard = acme.say("/boundary Acme No calls told:2026-02-01")
    assert (heard.data["kind"], heard.data["entry"]) == ("boundary", 1)
    assert "1. No calls (told 1 Feb 2026)" in heard.text
    assert [button.line for button in heard.buttons] == ["/undo 1"]


def test_it_counts_from_the_day_they_know(acme: AppDriver) -> None:
    heard = acme.say("/boundary Acme No calls told:no")
    assert "from the day they know it" in heard.text
    acme.later(hours=5)
    acme.press(heard, "They know now")
    known: Any = acme.say("/boundary Acme").data["boundaries"]
    assert known[0]["told_at"] == "2026-03-02T15:00:00+00:00"
    assert [entry.kind for entry in acme.entries("Acme")] == ["boundary", "boundary"]


def test_the_list_offers_to_note_that_they_were_told(acme: AppDriver) -> None:
    acme.say("/boundary Acme No calls told:no")
    acme.say("/boundary Acme We answer in a day ours:yes")
    heard = acme.say("/boundary Acme")
    assert told(heard) == ["/boundary ~1 1 told:yes"]
    assert "2. We answer in a day (our promise)" in heard.text
    known: Any = heard.data["boundaries"]
    assert known[1]["told_at"] is None
    acme.press(heard, "They know 1")
    assert told(acme.say("/boundary Acme")) == []


def test_one_boundary_is_shown_not_changed(acme: AppDriver) -> None:
    acme.say("/boundary Acme No calls told:no")
    acme.say("/boundary Acme We answer ours:yes")
    assert "1. No calls (not told yet)" in acme.say("/boundary Acme 1").text
    assert "2. We answer (our promise)" in acme.say("/boundary Acme #2 told:yes").text
    assert len(acme.entries("Acme")) == 2
    acme.say("/boundary Acme 1 told:yes")
    assert "(not told yet)" in acme.say("/boundary Acme 1 told:no").text


def test_nothing_there_and_nothing_meant(acme: AppDriver) -> None:
    assert acme.say("/boundary Acme").text.startswith("Acme has no written boundary yet.")
    assert acme.say("/boundary Acme 3").error == "no-such-boundary"
    assert acme.say("/boundary Acme told:yes").error == "usage"
    assert acme.say("/boundary Acme No calls told:tomorrow").error == "future"
    assert acme.say("/boundary Acme", by="vera", role="viewer").error == "not-permitted"


def test_crossing_what_they_were_told_counts(acme: AppDriver) -> None:
    acme.say("/boundary Acme No calls told:2026-02-01")
    for day in ("2026-02-27", "2026-02-28", "2026-03-01"):
        acme.say(f"/i Acme crossed:1 on:{day} rang")
    assert "boundaries" in acme.say("/status Acme").data["signals"]  # type: ignore[operator]


# --------------------------------------------------------------------------------------------------- templates


def test_the_usual_ones_are_offered_and_are_a_beginning_only(acme: AppDriver) -> None:
    begun = begins(acme.press(acme.say("/boundary Acme"), "Rounds of changes"))
    assert begun == "Two rounds of changes are included; further ones are charged by the hour."
    assert acme.entries("Acme") == ()
    heard = acme.say("Three rounds of changes are included.")
    assert "1. Three rounds of changes are included. (told 2 Mar 2026)" in heard.text
    assert acme.say("/undo").error == ""
    assert acme.say("/boundary Acme").data["boundaries"] == []


def test_what_we_owe_them_is_ours(acme: AppDriver) -> None:
    begun = begins(acme.press(acme.say("/boundary Acme"), "Ours: answer"))
    heard = acme.say(begun)
    assert "1. We answer every message within one working day. (our promise)" in heard.text


def test_the_words_are_in_the_language_the_client_reads(acme: AppDriver) -> None:
    acme.say("/client language Acme pl")
    begun = begins(acme.press(acme.say("/boundary Acme"), "Payment"))
    assert begun.startswith("Faktury są płatne w ciągu 14 dni")
    assert acme.say("/boundary Acme =nothing").data["boundary"] == 1
