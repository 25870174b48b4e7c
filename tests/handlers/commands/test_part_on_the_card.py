"""The card of a client that is being parted with, of one that was, and of one that came through a referral."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/status", by="anna", role="member")
    desk.say("/client add Acme")
    desk.say("/paid Acme 1000 EUR")
    desk.say("/refunded Acme 200 EUR")
    desk.say("/spent Acme 10h")
    desk.say("/talk Acme held part")
    return desk


def rows(desk: AppDriver, name: str, by: str = "you") -> dict[str, str]:
    """The labelled rows of a card."""
    lines = desk.say(f"/status {name}", by=by).text.splitlines()
    return dict(line.split(": ", 1) for line in lines if ": " in line)


def test_the_plan_stands_on_the_card_with_what_is_next(acme: AppDriver) -> None:
    acme.say("/part Acme confirm")
    assert rows(acme, "Acme")["Parting"] == "until 1 Apr 2026. Next: 1. 3 Mar 2026: tell the client (you)"
    for number in range(1, 12):
        acme.say(f"/steps Acme {number} done")
    assert rows(acme, "Acme", by="anna")["Parting"] == "until 1 Apr 2026. Every step is done."
    acme.say("/client stage Acme active")
    assert "Parting" not in rows(acme, "Acme")


def test_without_a_plan_there_is_no_such_row(acme: AppDriver) -> None:
    opened = acme.say("/part Acme confirm").data["entry"]
    acme.say("/client stage Acme active")
    going_on = acme.entries("Acme")[-1].number
    acme.say(f"/undo {opened}")
    acme.say(f"/undo {going_on}")
    assert acme.client("Acme").stage == "offboarding"
    assert "Parting" not in rows(acme, "Acme")


def test_after_it_those_who_see_money_see_what_an_hour_was_worth(acme: AppDriver) -> None:
    acme.say("/part Acme confirm")
    acme.later(days=31)
    assert rows(acme, "Acme")["An hour, back then"] == "brought €80"
    acme.say("/settings hourly-cost 50 EUR")
    assert rows(acme, "Acme")["An hour, back then"] == "brought €80, cost €50"
    assert "An hour, back then" not in rows(acme, "Acme", by="anna")
    acme.later(days=400)
    assert rows(acme, "Acme")["An hour, back then"] == "brought €80, cost €50", "of the year before the parting"


def test_what_is_not_known_is_said_as_unknown(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/client stage Acme parted")
    assert rows(desk, "Acme")["An hour, back then"] == "unknown"


def test_a_referral_by_a_former_client_stands_on_both_cards(acme: AppDriver) -> None:
    acme.say("/part Acme confirm")
    acme.later(days=180)
    heard = acme.say("/thanks Acme referral:Globex recommended us half a year later")
    assert "Parting" not in acme.press(heard, "Words of thanks").text
    assert rows(acme, "Acme")["Referrals"] == "Globex"
    acme.say("/client add Globex Ltd")
    assert "Came from" not in rows(acme, "Globex Ltd")
    acme.say("/client alias Globex Ltd Globex")
    assert rows(acme, "Globex Ltd")["Came from"] == "Acme"
    acme.press(heard, "Undo")
    assert "Came from" not in rows(acme, "Globex Ltd")


def test_praise_without_a_referral_offers_no_such_words(acme: AppDriver) -> None:
    assert "[Words of thanks]" not in acme.say("/thanks Acme praised the drafts").text


def test_a_client_does_not_come_from_itself_and_a_private_line_names_nobody(acme: AppDriver) -> None:
    acme.say("/client add Globex")
    acme.say("/thanks Globex referral:Globex odd")
    assert "Came from" not in rows(acme, "Globex")
    acme.say("/thanks Acme private:yes referral:Globex recommended us")
    assert "Came from" not in rows(acme, "Globex", by="anna")
    assert rows(acme, "Globex")["Came from"] == "Acme"
