"""`/boundary`: written down, told, shown, never overwritten."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.app_driver import AppDriver, Heard
from tests.support.forms import begins
from tests.support.replies import messages, outline, says


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
    assert outline(heard)[:3] == [
        "boundaries-title(client=Acme)",
        "boundary-told(number=1 text=No calls after 18:00 told=2 Mar 2026)",
        "boundary-told(number=2 text=2 revisions per month told=2 Mar 2026)",
    ]


def test_what_was_understood_is_said_back(acme: AppDriver) -> None:
    heard = acme.say("/boundary Acme No calls told:2026-02-01")
    assert (heard.data["kind"], heard.data["entry"]) == ("boundary", 1)
    assert messages(heard, "boundary-told", number=1, text="No calls", told="1 Feb 2026")
    assert [button.line for button in heard.buttons] == ["/undo 1"]


def test_it_counts_from_the_day_they_know(acme: AppDriver) -> None:
    heard = acme.say("/boundary Acme No calls told:no")
    assert "boundary-counts-once-told" in says(heard)
    acme.later(hours=5)
    acme.press(heard, "button-told")
    known: Any = acme.say("/boundary Acme").data["boundaries"]
    assert known[0]["told_at"] == "2026-03-02T15:00:00+00:00"
    assert [entry.kind for entry in acme.entries("Acme")] == ["boundary", "boundary"]


def test_the_list_offers_to_note_that_they_were_told(acme: AppDriver) -> None:
    acme.say("/boundary Acme No calls told:no")
    acme.say("/boundary Acme We answer in a day ours:yes")
    heard = acme.say("/boundary Acme")
    assert told(heard) == ["/boundary ~1 1 told:yes"]
    assert messages(heard, "boundary-ours", number=2, text="We answer in a day")
    known: Any = heard.data["boundaries"]
    assert known[1]["told_at"] is None
    acme.press(heard, "button-told-number")
    assert told(acme.say("/boundary Acme")) == []


def test_one_boundary_is_shown_not_changed(acme: AppDriver) -> None:
    acme.say("/boundary Acme No calls told:no")
    acme.say("/boundary Acme We answer ours:yes")
    assert messages(acme.say("/boundary Acme 1"), "boundary-untold", number=1, text="No calls")
    assert messages(acme.say("/boundary Acme #2 told:yes"), "boundary-ours", number=2, text="We answer")
    assert len(acme.entries("Acme")) == 2
    acme.say("/boundary Acme 1 told:yes")
    assert "boundary-untold" in says(acme.say("/boundary Acme 1 told:no"))


def test_nothing_there_and_nothing_meant(acme: AppDriver) -> None:
    assert outline(acme.say("/boundary Acme"))[0] == "no-boundaries(client=Acme)"
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
    begun = begins(acme.press(acme.say("/boundary Acme"), "button-boundary-rounds"))
    assert begun == "Two rounds of changes are included; we charge further ones by the hour."
    assert acme.entries("Acme") == ()
    heard = acme.say("Three rounds of changes are included.")
    assert messages(heard, "boundary-told", number=1, text="Three rounds of changes are included.", told="2 Mar 2026")
    assert acme.say("/undo").error == ""
    assert acme.say("/boundary Acme").data["boundaries"] == []


def test_what_we_owe_them_is_ours(acme: AppDriver) -> None:
    begun = begins(acme.press(acme.say("/boundary Acme"), "button-boundary-answer"))
    heard = acme.say(begun)
    assert messages(heard, "boundary-ours", number=1, text="We reply to every message within one working day.")


def test_the_words_are_in_the_language_the_client_reads(acme: AppDriver) -> None:
    acme.say("/client language Acme pl")
    begun = begins(acme.press(acme.say("/boundary Acme"), "button-boundary-payment"))
    assert begun.startswith("Faktury są płatne w ciągu 14 dni")
    assert acme.say("/boundary Acme =nothing").data["boundary"] == 1
