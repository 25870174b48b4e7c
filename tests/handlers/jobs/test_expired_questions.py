"""A line that waited for an answer nobody gave is not lost in silence."""

from __future__ import annotations

from tests.support.app_driver import AppDriver


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
