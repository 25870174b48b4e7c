"""The card of a client that is being parted with, of one that was, and of one that came through a referral."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.replies import fields, messages, says


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
    return fields(desk.say(f"/status {name}", by=by))


def test_the_plan_stands_on_the_card_with_what_is_next(acme: AppDriver) -> None:
    acme.say("/part Acme confirm")
    assert rows(acme, "Acme")["label-plan"] == "plan-row(ahead=plan-left(count=11) day=1 Apr 2026)"
    step = "step-line(number=1 step=step-tell-name day=3 Mar 2026 who=you)"
    assert messages(acme.say("/status Acme"), "plan-next", step=step)
    acme.later(days=2)
    late = {"since": "3 Mar 2026", "number": "1", "step": "step-tell-name", "who": "you"}
    assert messages(acme.say("/status Acme"), "overdue-step") == [late]
    assert messages(acme.say("/status Acme"), "plan-next")[0]["step"].startswith("step-line(number=2 ")
    for number in range(1, 12):
        acme.say(f"/steps Acme {number} done")
    assert rows(acme, "Acme", by="anna")["label-plan"] == "plan-row(ahead=plan-all-done day=1 Apr 2026)"
    acme.say("/client stage Acme active")
    assert "label-plan" not in rows(acme, "Acme")


def test_without_a_plan_there_is_no_such_row(acme: AppDriver) -> None:
    opened = acme.say("/part Acme confirm").data["entry"]
    acme.say("/client stage Acme active")
    going_on = acme.entries("Acme")[-1].number
    acme.say(f"/undo {opened}")
    acme.say(f"/undo {going_on}")
    assert acme.client("Acme").stage == "offboarding"
    assert "label-plan" not in rows(acme, "Acme")


def test_after_it_those_who_see_money_see_what_an_hour_was_worth(acme: AppDriver) -> None:
    acme.say("/part Acme confirm")
    acme.later(days=31)
    assert rows(acme, "Acme")["label-hour-then"] == "hour-then-brought(brought=€80)"
    acme.say("/settings hourly-cost 50 EUR")
    assert rows(acme, "Acme")["label-hour-then"] == "hour-then(brought=€80 cost=€50)"
    assert "label-hour-then" not in rows(acme, "Acme", by="anna")
    acme.later(days=400)
    assert rows(acme, "Acme")["label-hour-then"] == "hour-then(brought=€80 cost=€50)", "of the year before the parting"


def test_of_an_hour_that_nothing_is_known_of_there_is_no_row(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/client stage Acme parted")
    card = desk.say("/status Acme")
    assert "label-hour-then" not in fields(card)
    assert not {"card-missing", "plan-next"} & {*says(card)}


def test_a_referral_by_a_former_client_stands_on_both_cards(acme: AppDriver) -> None:
    acme.say("/part Acme confirm")
    acme.later(days=180)
    heard = acme.say("/thanks Acme referral:Globex recommended us half a year later")
    assert "label-plan" not in fields(acme.press(heard, "button-thank-referral"))
    assert rows(acme, "Acme")["label-referrals"] == "[Globex]"
    acme.say("/client add Globex Ltd")
    assert "label-came-from" not in rows(acme, "Globex Ltd")
    acme.say("/client alias Globex Ltd Globex")
    assert rows(acme, "Globex Ltd")["label-came-from"] == "[Acme]"
    acme.press(heard, "button-undo")
    assert "label-came-from" not in rows(acme, "Globex Ltd")


def test_praise_without_a_referral_offers_no_such_words(acme: AppDriver) -> None:
    assert "button-thank-referral" not in says(acme.say("/thanks Acme praised the drafts"))


def test_a_client_does_not_come_from_itself_and_a_private_line_names_nobody(acme: AppDriver) -> None:
    acme.say("/client add Globex")
    acme.say("/thanks Globex referral:Globex odd")
    assert "label-came-from" not in rows(acme, "Globex")
    acme.say("/thanks Acme private:yes referral:Globex recommended us")
    assert "label-came-from" not in rows(acme, "Globex", by="anna")
    assert rows(acme, "Globex")["label-came-from"] == "[Acme]"
