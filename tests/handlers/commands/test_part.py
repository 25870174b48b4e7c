"""`/part`: an owner's, after what is at stake was shown."""

from __future__ import annotations

import pytest

from tests.desk import Desk
from tests.handlers.group import Group


@pytest.fixture
def acme(desk: Desk) -> Desk:
    desk.say("/client add Acme")
    desk.say("/settings hourly-cost 50 EUR")
    desk.say("/paid Acme 1000 EUR")
    desk.say("/spent Acme 10h")
    return desk


def test_what_is_at_stake_comes_first(acme: Desk) -> None:
    heard = acme.say("/part Acme")
    assert heard.text.splitlines() == [
        "Part with Acme? This is what is at stake.",
        "Standing: steady",
        "Paid, 365 days: €1,000",
        "Margin: €500",
        "Hours: 10 h",
        "[Yes, start off-boarding] [Talk first]",
    ]
    assert acme.client("Acme").stage == "active"
    assert heard.data == {"client": "Acme", "asks": "confirm"}


def test_unknown_is_said_as_unknown(desk: Desk) -> None:
    desk.say("/client add Acme")
    assert desk.say("/part Acme").text.count("unknown") == 3


def test_confirmed_it_opens_the_off_boarding_and_decides_the_nudge(acme: Desk) -> None:
    acme.say("/talk Acme held refused")
    nudge = acme.posts[-1]
    heard = acme.press(acme.press(nudge, "Start off-boarding"), "Yes, start off-boarding")
    assert heard.text == "Off-boarding Acme has begun.\n[Undo]"
    assert acme.client("Acme").stage == "offboarding"
    assert "you: started off-boarding." in acme.posts[-1].text
    acme.press(heard, "Undo")
    assert acme.client("Acme").stage == "active"
    assert [each.state.value for each in acme.nudges("Acme")] == ["open"]
    assert "[Start off-boarding]" in acme.posts[-1].text


def test_without_a_nudge_it_is_an_owners_decision_all_the_same(acme: Desk) -> None:
    acme.say("/i Acme rude !!! awful")
    heard = acme.say("/part Acme confirm")
    assert "No longer asked: the client is at “off-boarding”." in acme.posts[-1].text
    assert (heard.data["kind"], heard.data["stage"]) == ("stage", "offboarding")


def test_it_is_opened_once(acme: Desk) -> None:
    acme.say("/part Acme confirm")
    for line in ("/part Acme", "/part Acme confirm"):
        assert acme.say(line).error == "already-parting"
    assert "is at “off-boarding” already" in acme.say("/part Acme").text


def test_it_is_an_owners(acme: Desk) -> None:
    assert acme.say("/part Acme", by="anna", role="member").error == "not-permitted"


def test_in_the_teams_chat_the_stakes_are_for_the_owner_alone(desk: Desk) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    [answer] = group.post("/part Acme")
    assert answer.parcel.chat == "dm-boss"
    group.say("/settings visibility team")
    [answer] = group.post("/part Acme")
    assert answer.parcel.chat == "-100"


@pytest.mark.parametrize("line", ["/расстаться Acme подтверждаю", "/rozstanie Acme tak", "/פרידה Acme כן"])
def test_in_every_language(acme: Desk, line: str) -> None:
    acme.say(line)
    assert acme.client("Acme").stage == "offboarding"
