"""`/talk`: planned, held, put off; what each outcome leads to."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.domain.values import Category, Conversation, Kind, Outcome
from tests.support.app_driver import AppDriver
from tests.support.replies import messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def told(desk: AppDriver) -> Conversation:
    """The latest outcome."""
    conversation = [entry for entry in desk.entries("Acme") if entry.kind is Kind.CONVERSATION][-1].detail
    assert isinstance(conversation, Conversation)
    return conversation


def stage(desk: AppDriver) -> str:
    return desk.client("Acme").stage.value


# ------------------------------------------------------------------------------------------------------------- plan


def test_a_planned_talk_stands_on_the_card_and_can_be_taken_back(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme tomorrow 14:00")
    assert messages(heard, "planned-talk", client="Acme", at="3 Mar 2026, 14:00")
    assert messages(acme.say("/status Acme"), "card-next-talk", at="3 Mar 2026, 14:00")
    acme.press(heard, "button-undo")
    assert stage(acme) == "active"
    assert "card-next-talk" not in says(acme.say("/status Acme"))


def test_the_past_is_refused(acme: AppDriver) -> None:
    assert acme.say("/talk Acme yesterday").error == "past"


@pytest.mark.parametrize("before", ["prospect", "offboarding", "parted", "declined"])
def test_a_plan_moves_no_prospect_and_no_parting(acme: AppDriver, before: str) -> None:
    acme.say("/part Acme confirm they left" if before == "offboarding" else f"/client stage Acme {before}")
    acme.say("/talk Acme tomorrow")
    acme.say("/talk Acme held refused")
    assert stage(acme) == before


def test_a_talk_moved_to_an_earlier_day_is_silent_until_that_day(acme: AppDriver) -> None:
    acme.say("/i Acme rude !!! awful")
    acme.say("/talk Acme 2026-03-20 14:00")
    acme.say("/talk Acme 2026-03-05 14:00")
    acme.posts.clear()
    acme.later(days=3)
    assert "talk" not in [post.kind for post in acme.posts]
    acme.later(days=1)
    assert "talk" in [post.kind for post in acme.posts]


def test_a_new_day_after_one_that_was_put_off_is_a_plan(acme: AppDriver) -> None:
    acme.say("/talk Acme held postponed")
    acme.say("/talk Acme tomorrow 14:00")
    assert "card-next-talk" in says(acme.say("/status Acme"))


def test_a_plan_is_answered_by_the_outcome_that_follows_it(acme: AppDriver) -> None:
    acme.say("/talk Acme tomorrow 14:00")
    acme.say("/talk Acme held postponed on:2026-02-20")
    assert "card-next-talk" in says(acme.say("/status Acme")), "that was another one, long before"
    acme.say("/talk Acme held cleared")
    assert "card-next-talk" not in says(acme.say("/status Acme"))


# ------------------------------------------------------------------------------------------------------------- held


def test_held_alone_asks_how_it_went(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held")
    assert outline(heard) == [
        "how-did-it-go(client=Acme)",
        "[outcome-agreed] [outcome-part] [outcome-cleared] [outcome-refused] [outcome-postponed]",
    ]
    assert heard.data == {"client": "Acme", "asks": "outcome"}
    assert outline(acme.say("/talk Acme held somehow")) == outline(heard)
    acme.press(heard, "outcome-cleared")
    assert told(acme).outcome is Outcome.CLEARED


@pytest.mark.parametrize(
    ("outcome", "after"),
    [
        ("agreed", "agreement"),
        ("cleared", "active"),
        ("refused", "active"),
        ("part", "active"),
        ("postponed", "active"),
    ],
)
def test_every_outcome_has_its_stage_and_needs_no_plan(acme: AppDriver, outcome: str, after: str) -> None:
    acme.say(f"/talk Acme held {outcome}")
    assert stage(acme) == after
    acme.say("/undo")
    acme.say("/talk Acme tomorrow")
    heard = acme.say(f"/talk Acme held {outcome}")
    assert stage(acme) == after
    acme.press(heard, "button-undo")
    assert stage(acme) == "conversation"


@pytest.mark.parametrize("outcome", ["refused", "part", "postponed"])
def test_an_agreement_stays_in_force_until_it_is_replaced_or_cleared(acme: AppDriver, outcome: str) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20 changes are quoted first")
    acme.say("/talk Acme tomorrow")
    acme.say(f"/talk Acme held {outcome}")
    assert stage(acme) == "agreement"


def test_an_agreement_has_terms_what_it_is_about_and_a_review(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held agreed about:scope,late changes are quoted first")
    assert told(acme) == Conversation(
        Outcome.AGREED, frozenset({Category.SCOPE, Category.LATE}), acme.now + timedelta(days=30)
    )
    assert "changes are quoted first" in heard.text
    assert messages(heard, "agreed-review", day="1 Apr 2026")
    acme.say("/talk Acme held agreed review:2026-04-15 and so on")
    review = told(acme).review_at
    assert review is not None
    assert review.date().isoformat() == "2026-04-15"
    assert acme.say("/talk Acme held agreed review:2026-02-01").error == "review-before-talk"


def test_what_is_told_later_does_not_overrule_what_came_after_it(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20")
    acme.say("/kept Acme yes")
    assert stage(acme) == "active"
    acme.say("/talk Acme held agreed on:2026-02-10")
    assert stage(acme) == "active"


def test_the_outcome_answers_the_open_nudge(acme: AppDriver) -> None:
    for _ in range(3):
        acme.say("/gave Acme 50 EUR asked:yes a discount")
    assert acme.client("Acme").standing == "talk"
    heard = acme.say("/talk Acme held agreed no more discounts")
    assert acme.client("Acme").standing == "talk", "three discounts are three discounts"
    assert [nudge.state.value for nudge in acme.nudges("Acme") if nudge.kind == "talk"] == ["decided"]
    acme.later(days=29)
    assert [post.kind for post in acme.posts if post.kind == "talk"] == ["talk"], "it was followed"
    acme.press(heard, "button-undo")
    assert [nudge.state.value for nudge in acme.nudges("Acme") if nudge.kind == "talk"] == ["open"]


def test_a_talk_put_off_is_suggested_again_after_a_week(acme: AppDriver) -> None:
    acme.say("/i Acme rude !!! awful")
    acme.say("/talk Acme tomorrow 14:00")
    acme.say("/talk Acme held postponed")
    acme.posts.clear()
    acme.later(days=6, hours=23)
    assert acme.posts == []
    acme.later(days=1)
    assert [post.kind for post in acme.posts] == ["talk"]


def test_two_postponements_raise_one_question(acme: AppDriver) -> None:
    assert "postponed-twice" not in says(acme.say("/talk Acme held postponed"))
    second = acme.say("/talk Acme held postponed")
    assert messages(second, "postponed-twice", client="Acme")
    assert "postponed-twice" not in says(acme.say("/talk Acme held postponed"))
    acme.press(second, "button-refused")
    assert (told(acme).outcome, acme.client("Acme").standing.value) == (Outcome.REFUSED, "part")
    assert "postponed-twice" not in says(acme.say("/talk Acme held postponed")), "a talk came between"


# ---------------------------------------------------------------------------------------------------------- parting


def test_a_members_word_that_it_ends_asks_the_owners(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held part", by="anna", role="member")
    assert "part-asks-owner" in says(heard)
    [asked] = [post for post in acme.posts if post.kind == "reminder"]
    assert (asked.to, asked.client) == ("you", "Acme")
    assert outline(asked)[0] == "part-outcome(client=Acme member=Anna)"
    assert "confirm-part" in says(acme.press(asked, "button-offboard"))


def test_an_owner_has_the_button_at_hand(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held part")
    assert "confirm-part" in says(acme.press(heard, "button-offboard"))
    assert [post.kind for post in acme.posts] == ["part"]


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("/разговор Acme состоялся договорились", Outcome.AGREED),
        ("/rozmowa Acme odbyta wyjaśniono", Outcome.CLEARED),
        ("/דיבור Acme התקיימה סירבו", Outcome.REFUSED),
    ],
)
def test_in_every_language(acme: AppDriver, line: str, outcome: Outcome) -> None:
    acme.say(line)
    assert told(acme).outcome is outcome
