"""`/undo` without a number: which line it takes back, and when it asks first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.app_driver import AppDriver, Heard
from tests.support.group import Group
from tests.support.replies import messages, outline, says


@pytest.fixture
def desk(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    desk.say("/client add Cedar")
    return desk


def live(desk: AppDriver) -> list[str]:
    return [entry.note for name in ("Acme", "Cedar") for entry in desk.entries(name) if entry.counts]


def asked(heard: Heard) -> object:
    return heard.data.get("about") if heard.data.get("asks") == "undo" else None


def taken(heard: Heard) -> object:
    return heard.data.get("reverses")


def test_the_answer_names_client_line_and_time(desk: AppDriver) -> None:
    desk.say("/note Acme on:2026-02-27 one")
    heard = desk.say("/undo")
    assert outline(heard)[0] == "undone(number=1 client=Acme what=entry-note at=27 Feb 2026, 12:00)"


def test_the_line_just_echoed_is_taken_back_unasked(desk: AppDriver) -> None:
    desk.say("/note Acme one")
    desk.say("/note Cedar two")
    assert taken(desk.say("/undo")) == 2


def test_undo_said_twice_asks_about_the_older_line(desk: AppDriver) -> None:
    desk.say("/note Acme one")
    desk.say("/note Cedar two")
    desk.say("/undo")
    heard = desk.say("/undo")
    assert (asked(heard), live(desk)) == (1, ["one"])
    assert outline(heard) == [
        "undo-this(number=1 client=Acme what=entry-note at=2 Mar 2026, 10:00)",
        "undo-not-shown",
        "one",
        "[button-undo-number(number=1)] [button-cancel]",
    ]
    desk.press(heard, "button-undo-number")
    assert live(desk) == []


def test_cancelling_takes_nothing_back(desk: AppDriver) -> None:
    desk.say("/note Acme one")
    desk.say("/note Cedar two")
    desk.say("/undo")
    desk.press(desk.say("/undo"), "button-cancel")
    assert live(desk) == ["one"]


@pytest.mark.parametrize("look", ["/status Cedar", "/ledger Cedar", "/terms Cedar", "Cedar shouted at us"])
def test_another_client_spoken_of_since_is_asked_about(desk: AppDriver, look: str) -> None:
    desk.say("/note Acme one")
    desk.say("/status Acme")
    desk.say(look)
    heard = desk.say("/undo")
    assert (asked(heard), live(desk)) == (1, ["one"])
    assert messages(heard, "undo-another-client", client="Cedar")
    desk.say("/note Acme two")
    assert taken(desk.say("/undo")) == 2


def test_a_merged_client_that_was_spoken_of_is_not_named(desk: AppDriver) -> None:
    desk.say("/note Acme one")
    desk.say("/status Cedar", by="ben", role="owner")
    desk.say("/note Acme two", by="ben")
    desk.say("/status Cedar", by="ben")
    desk.press(desk.say("/client merge Cedar Acme"), "button-merge")
    heard = desk.say("/undo", by="ben")
    assert asked(heard) == 2
    assert "undo-not-shown" in says(heard)


def test_a_line_shown_alone_is_the_one_meant(desk: AppDriver) -> None:
    """And it is asked about, being no longer the latest."""
    desk.say("/note Acme invoice sent")
    desk.say("/note Acme logo")
    desk.say("/search invoice")
    heard = desk.say("/undo")
    assert (asked(heard), "undo-not-latest" in says(heard)) == (1, True)
    desk.press(heard, "button-undo-number")
    assert live(desk) == ["logo"]


@pytest.mark.parametrize("look", ["/ledger Acme", "/mine"])
def test_a_list_of_one_shows_it_alone(desk: AppDriver, look: str) -> None:
    desk.say("/note Acme one")
    desk.say(look)
    assert taken(desk.say("/undo")) == 1


def test_a_list_of_several_shows_none_of_them_alone(desk: AppDriver) -> None:
    desk.say("/note Acme one")
    desk.say("/note Acme two")
    desk.say("/ledger Acme")
    desk.say("/mine")
    assert taken(desk.say("/undo")) == 2


def test_anothers_line_is_asked_about(desk: AppDriver) -> None:
    desk.say("/note Acme hers", by="anna", role="member")
    desk.say("/note Cedar mine")
    desk.say("/ledger Acme")
    heard = desk.say("/undo")
    assert (asked(heard), "undo-anothers" in says(heard)) == (1, True)


def test_what_a_member_may_not_take_back_is_not_proposed(desk: AppDriver) -> None:
    desk.say("/note Acme mine", by="ben", role="member")
    desk.say("/note Cedar hers", by="anna", role="member")
    desk.say("/ledger Cedar", by="ben")
    heard = desk.say("/undo", by="ben")
    assert (asked(heard), "undo-not-shown" in says(heard)) == (1, True)


def test_a_line_that_was_taken_back_meanwhile_is_not_proposed(desk: AppDriver) -> None:
    desk.say("/note Acme invoice sent")
    desk.say("/note Acme logo")
    desk.say("/search invoice")
    desk.say("/undo 1", by="ben", role="owner")
    assert asked(desk.say("/undo")) == 2


def test_a_corrected_line_is_the_one_shown(desk: AppDriver) -> None:
    """A colleague's line whose fault was settled was echoed to whoever settled it."""
    desk.say("/i Acme complaint slow", by="anna", role="member")
    desk.say("/edit 1 ours", by="ben", role="member")
    assert desk.say("/undo", by="ben").error == "nothing-to-undo"
    desk.say("/edit 1 theirs")
    assert asked(desk.say("/undo")) == 5


def test_what_is_asked_shows_no_line(desk: AppDriver) -> None:
    desk.say("/i Acme rude shouted", by="anna", role="member")
    desk.say("/note Cedar mine")
    assert desk.say("/i Acme rude shouted at me").data["asks"] == "same-event"
    assert (asked(heard := desk.say("/undo")), "undo-another-client" in says(heard)) == (2, True)


def test_only_what_stands_within_a_day(desk: AppDriver) -> None:
    desk.say("/note Acme one")
    desk.now += timedelta(hours=25)
    assert desk.say("/undo").error == "nothing-to-undo"


def test_a_private_line_is_asked_about_privately(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Birch")
    group.say("/note Birch private:yes secret")
    group.say("/note Birch open")
    group.say("/undo")
    heard = group.say("/undo")
    assert (asked(heard), heard.outcome.private) == (1, True)


def test_the_list_of_my_entries_stays_when_one_is_taken_back(desk: AppDriver) -> None:
    desk.say("/note Acme one")
    desk.say("/note Cedar two")
    heard = desk.say("/mine")
    first = desk.press(heard, "button-undo-number(number=1)")
    assert not first.reply.replaces
    assert live(desk) == ["two"]


def test_a_button_pressed_again_says_the_same_and_takes_nothing_back(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Birch")
    group.say("/note Birch one")
    first = group.say("/undo 1", pressed=True)
    count = len(group.entries())
    assert outline(group.say("/undo 1", pressed=True)) == outline(first)
    assert len(group.entries()) == count
