"""A threat told plainly reaches the other owner at once, before anybody has logged it."""

from __future__ import annotations

import pytest

from handlers.ports import Database
from tests.journeys.plain_words.weeks import WEEKS
from tests.support.app_driver import AppDriver


@pytest.mark.parametrize("language", WEEKS)
def test_a_threat_told_plainly_tells_the_other_owner_at_once(language: str, database: Database) -> None:
    desk = AppDriver(database)
    week = WEEKS[language]
    threat = week.days[-1][-1].text
    desk.say("/help", by="ola")
    desk.press(desk.say(f"/client {week.client}", by="dana"), "button-create", by="dana")
    desk.posts.clear()
    heard = desk.say(threat, by="dana", language=language)
    assert heard.data["asks"] in {"threat", "category", "draft"}
    assert [(post.to, post.client) for post in desk.posts] == [("Ola", week.client)]
    assert threat in desk.posts[0].text
    assert desk.entries(week.client) == ()
