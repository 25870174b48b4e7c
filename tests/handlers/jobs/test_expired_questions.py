"""A line that waited for an answer nobody gave is not lost in silence."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.scored import always, scores


def test_whoever_was_asked_and_did_not_answer_is_told_once_a_day_later(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/i acmee rude shouted at Anna", by="anna", role="member")
    desk.later(hours=23)
    assert desk.posts == []
    desk.later(hours=2)
    [post] = desk.posts
    assert (post.kind, post.to) == ("reminder", "Anna")
    assert "/i acmee rude shouted at Anna" in post.text
    desk.later(days=3)
    assert len(desk.posts) == 1


def test_a_question_answered_or_one_that_would_log_nothing_is_not_told(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    asked = desk.say("/paid acmee 100")
    desk.press(asked, "Acme")
    desk.say("/status acmee")
    desk.say("/incident Acme")
    desk.later(days=2)
    assert [post for post in desk.posts if post.kind == "reminder"] == []


@pytest.mark.parametrize(
    "typed",
    [
        "/gave Acme 300 asked:yes Acme wheedled 300 EUR out of us",
        "/gave Acme 300 asked:yes flyers",
        "/incident Acme haggling always the same",
    ],
)
def test_a_draft_whose_content_was_typed_meanwhile_is_not_told(desk: AppDriver, typed: str) -> None:
    """The same text, the same amount, or the same category: what the draft was about is in the ledger."""
    desk.say("/client add Acme")
    desk.scorer = always(scores(haggling=0.98, abuse=0.0))
    desk.say("Acme wanted 300 EUR off, Acme wheedled 300 EUR out of us")
    desk.later(minutes=5)
    desk.say(typed)
    desk.later(days=2)
    assert [post for post in desk.posts if post.kind == "reminder"] == []


@pytest.mark.parametrize("typed", ["/gave Acme 20 asked:yes flyers", "/i Acme rude shouted", "/gave Initech 300"])
def test_a_draft_of_something_else_is_told(desk: AppDriver, typed: str) -> None:
    desk.say("/client add Acme")
    desk.say("/client add Initech")
    desk.scorer = always(scores(haggling=0.98, abuse=0.0))
    desk.say("Acme wanted 300 EUR off")
    desk.later(minutes=5)
    desk.say(typed)
    desk.later(days=2)
    assert [post.kind for post in desk.posts if post.kind == "reminder"] == ["reminder"]


def test_the_same_facts_a_while_later_are_another_matter(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.scorer = always(scores(haggling=0.98, abuse=0.0))
    desk.say("Acme wanted 300 EUR off")
    desk.later(hours=2)
    desk.say("/gave Acme 300 flyers")
    desk.later(days=2)
    assert [post.kind for post in desk.posts if post.kind == "reminder"] == ["reminder"]
