"""The sweep: what time alone brings, once, whoever runs it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.jobs.sweep import ask_owner, look_again, sweep
from handlers.ports import UnitOfWork
from tests.support.app_driver import AppDriver
from tests.support.replies import messages


@pytest.fixture
def talk(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    desk.say("/i Acme rude !!! awful")
    return desk


def swept(desk: AppDriver, limit: int = 50) -> int:
    def work(uow: UnitOfWork) -> int:
        done = sweep(uow, desk.now, limit)
        uow.commit()
        return done

    return desk.database.write(work).result()


def test_a_client_is_looked_at_once_a_day(talk: AppDriver) -> None:
    assert swept(talk) == 0
    talk.now += timedelta(days=1)
    assert (swept(talk), swept(talk)) == (1, 0)


def test_no_more_than_the_limit_at_a_time(talk: AppDriver) -> None:
    for name in ("Bolt", "Cello"):
        talk.say(f"/client add {name}")
        talk.say(f"/note {name} hello")
    talk.now += timedelta(days=1)
    assert [swept(talk, 2), swept(talk, 2), swept(talk, 2)] == [2, 1, 0]


def test_an_untouched_talk_is_asked_about_at_fourteen_days(talk: AppDriver) -> None:
    talk.later(days=13, hours=23)
    assert [post.kind for post in talk.posts] == ["talk"]
    talk.later(hours=1)
    assert [post.kind for post in talk.posts] == ["talk", "reminder"]


def test_a_talk_the_client_put_off_is_not_called_untouched(talk: AppDriver) -> None:
    talk.later(days=5)
    talk.say("/talk Acme held postponed they are on holiday")
    talk.later(days=9)
    [asked] = [post for post in talk.posts if post.kind == "reminder"]
    assert messages(asked, "talk-put-off", client="Acme", day="2 Mar 2026", postponed="7 Mar 2026")
    assert "nobody has touched" not in asked.text


def test_a_talk_put_off_before_it_was_suggested_again_has_no_day(talk: AppDriver) -> None:
    """A postponement from before the suggestion is not what came of it."""
    talk.say("/client add Bolt")
    talk.say("/talk Bolt held postponed on:2026-02-01")
    talk.later(days=10)
    talk.say("/i Bolt rude !!! awful")
    talk.later(days=14)
    asked = [post for post in talk.posts if post.kind == "reminder"][-1]
    assert messages(asked, "talk-untouched", client="Bolt", day="12 Mar 2026")


def test_a_decided_talk_is_not_asked_about(talk: AppDriver) -> None:
    talk.say("/nudge 1 keep they pay well")
    talk.later(days=20)
    assert [post.kind for post in talk.posts if not post.edit] == ["talk"]


def test_a_question_held_by_the_night_is_dropped_when_somebody_decided_meanwhile(talk: AppDriver) -> None:
    talk.say("/settings timezone Pacific/Auckland")
    talk.later(days=14)
    assert talk.posts[-1].kind != "reminder"
    talk.say("/nudge 1 keep they pay well")
    talk.later(days=2)
    assert "reminder" not in [post.kind for post in talk.posts]


def test_what_another_process_has_done_meanwhile_is_not_done_again(talk: AppDriver) -> None:
    def work(uow: UnitOfWork) -> None:
        look_again(uow, 1, 99, talk.now)
        ask_owner(uow, 1, 99, talk.now)
        ask_owner(uow, 1, 1, talk.now)
        ask_owner(uow, 1, 1, talk.now)
        uow.commit()

    talk.posts.clear()
    talk.database.write(work).result()
    assert [post.kind for post in talk.deliver()] == ["reminder"]


def test_without_an_owner_the_team_is_asked(desk: AppDriver) -> None:
    desk.say("/client add Acme", by="anna", role="member")
    desk.say("/i Acme rude !!! awful", by="anna")
    desk.later(days=14)
    assert (desk.posts[-1].kind, desk.posts[-1].to) == ("reminder", "team")
