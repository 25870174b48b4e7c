"""Reminders of talks, of reviews and of decisions to look at again: to whom, when, and each of them once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from handlers.ports import UnitOfWork
from tests.support.app_driver import AppDriver, Post
from tests.support.replies import fields, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    """Anna looks after Acme; it is Monday, 10:00."""
    desk.say("/help", by="anna", role="member")
    desk.say("/client add Acme")
    desk.say("/client assign Acme @anna")
    return desk


def at(day: int, hour: float = 10) -> datetime:
    """A day of March 2026; the 2nd is a Monday."""
    return datetime(2026, 3, day, tzinfo=UTC) + timedelta(hours=hour)


def reminders(desk: AppDriver, *moments: datetime) -> list[Post]:
    """What was sent by way of reminding while time went through these moments."""
    before = len(desk.posts)
    for moment in moments:
        desk.now = moment
        desk.tick()
    return [post for post in desk.posts[before:] if post.kind == "reminder"]


def hours(posts: list[Post]) -> list[tuple[datetime, str]]:
    return [(post.at, outline(post)[0]) for post in posts]


BEFORE = "talk-ahead(client=Acme at=5 Mar 2026, 14:00)"
SOON = "talk-soon(client=Acme at=5 Mar 2026, 14:00)"
AFTER = "how-did-it-go(client=Acme)"


# ------------------------------------------------------------------------------------------------------------- talk


def test_the_responsible_member_is_reminded_before_and_asked_after(acme: AppDriver) -> None:
    acme.say("/talk Acme 2026-03-05 14:00")
    sent = reminders(
        acme, at(3), at(4, 13.9), at(4, 14), at(4, 15), at(5, 12.9), at(5, 13), at(5, 14), at(5, 15), at(9)
    )
    assert hours(sent) == [(at(4, 14), BEFORE), (at(5, 13), SOON), (at(5, 15), AFTER)]
    assert {post.to for post in sent} == {"Anna"}
    assert messages(acme.press(sent[0], "button-prepare", by="anna"), "prepare-title", client="Acme")
    assert [button.line.partition("held ")[2] for button in sent[2].reply.buttons] == [
        "agreed",
        "part",
        "cleared",
        "refused",
        "postponed",
    ]
    acme.press(sent[2], "outcome-cleared", by="anna")
    assert acme.client("Acme").stage == "active"
    assert sent[0].reply.data == {"kind": "reminder", "client": "Acme", "signals": [], "to": "Anna"}


def test_where_nobody_is_responsible_whoever_planned_is_asked_how_it_went(acme: AppDriver) -> None:
    def unassign(uow: UnitOfWork) -> None:
        uow.clients.save(acme.workspace_id, replace(acme.client("Acme"), responsible_id=None))
        uow.commit()

    acme.database.write(unassign).result()
    acme.say("/talk Acme 2026-03-05 14:00", by="anna")
    sent = reminders(acme, at(4, 14), at(5, 15))
    assert [post.to for post in sent] == ["you", "Anna"]


def test_each_is_sent_once_however_often_the_job_runs(acme: AppDriver) -> None:
    acme.say("/talk Acme 2026-03-05 14:00")
    assert len(reminders(acme, *[at(4, 14)] * 3, *[at(5, 13)] * 3, *[at(5, 15)] * 3)) == 3


def test_a_plan_that_is_moved_is_spoken_of_at_its_new_time_alone(acme: AppDriver) -> None:
    acme.say("/talk Acme 2026-03-05 14:00")
    acme.say("/talk Acme 2026-03-09 14:00")
    assert reminders(acme, at(4, 14), at(5, 13), at(5, 15)) == []
    assert [post.at for post in reminders(acme, at(8, 14), at(9, 13), at(9, 15))] == [at(8, 14), at(9, 13), at(9, 15)]


@pytest.mark.parametrize("line", ["/undo", "/talk Acme held postponed", "/talk Acme held cleared"])
def test_a_plan_that_is_over_is_not_spoken_of(acme: AppDriver, line: str) -> None:
    acme.say("/talk Acme 2026-03-05 14:00")
    acme.say(line)
    assert reminders(acme, at(4, 14), at(5, 13), at(5, 15)) == []


def test_after_an_outage_only_the_outcome_is_asked(acme: AppDriver) -> None:
    acme.say("/talk Acme 2026-03-05 14:00")
    assert hours(reminders(acme, at(7))) == [(at(7), AFTER)]


def test_after_a_short_outage_the_hour_before_stands_for_both(acme: AppDriver) -> None:
    acme.say("/talk Acme 2026-03-05 14:00")
    assert hours(reminders(acme, at(5, 13.5))) == [(at(5, 13.5), SOON)]


def test_quiet_hours_hold_a_reminder_and_drop_what_is_over_when_they_end(acme: AppDriver) -> None:
    acme.say("/settings timezone UTC")
    acme.say("/talk Acme 2026-03-05 22:00")
    sent = reminders(acme, at(4, 22), at(5, 8.9), at(5, 9), at(5, 21), at(5, 23), at(6, 9))
    assert [(post.at, says(post)[0]) for post in sent] == [(at(5, 9), "talk-ahead"), (at(6, 9), "how-did-it-go")]


def test_what_was_settled_while_quiet_hours_held_it_is_not_asked(acme: AppDriver) -> None:
    acme.say("/settings timezone UTC")
    acme.say("/talk Acme 2026-03-05 18:30")
    assert len(reminders(acme, at(4, 18.5), at(5, 17.5), at(5, 19.5))) == 2
    acme.say("/talk Acme held cleared")
    assert reminders(acme, at(6, 9)) == []


# ----------------------------------------------------------------------------------------------------------- review


def test_at_its_date_the_responsible_member_is_asked_once_whether_it_was_kept(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed review:2026-03-20 changes are quoted first")
    [asked] = reminders(acme, at(20, 11), at(20, 12), at(20, 13), at(30))
    assert (asked.to, asked.at) == ("Anna", at(20, 12))
    assert outline(asked) == [
        "was-it-kept(client=Acme)",
        "agreed-on(day=2 Mar 2026)",
        "changes are quoted first",
        "[button-kept-yes] [button-kept-no]",
    ]
    acme.press(asked, "button-kept-yes", by="anna")
    assert acme.client("Acme").stage == "active"


@pytest.mark.parametrize("line", ["/kept Acme yes", "/kept Acme no twice", "/talk Acme held cleared", "/undo"])
def test_what_was_answered_before_is_not_asked(acme: AppDriver, line: str) -> None:
    acme.say("/talk Acme held agreed review:2026-03-20 changes are quoted first")
    acme.now += timedelta(hours=24)
    acme.say(line)
    assert reminders(acme, at(20, 12), at(21)) == []


def test_a_review_that_is_moved_is_asked_about_at_its_new_date(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed review:2026-03-20")
    acme.say("/talk Acme review:2026-03-10")
    assert [post.at for post in reminders(acme, at(9), at(10, 12), at(20, 12))] == [at(10, 12)]


def test_of_a_private_agreement_the_owners_are_asked_without_its_terms(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed private:yes review:2026-03-20 he goes to therapy")
    [asked] = reminders(acme, at(20, 12))
    assert asked.to == "you"
    assert "therapy" not in asked.text


def test_a_second_round_after_a_kept_agreement_starts_clean(acme: AppDriver) -> None:
    acme.say("/i Acme rude !!! awful")
    acme.say("/talk Acme held agreed review:2026-03-20 a kind tone")
    acme.now = at(20, 12)
    acme.tick()
    acme.say("/kept Acme yes")
    card = acme.say("/status Acme")
    assert outline(card)[:3] == [
        "card-title(client=Acme standing=standing-steady)",
        "reason-none",
        "label-stage: stage-with(stage=stage-active who=Anna)",
    ]
    why = acme.say("/why Acme")
    assert "reason-none" in says(why)
    assert messages(why, "why-uncounted-line", number=1)
    acme.now += timedelta(days=1)
    acme.say("/i Acme rude shouted")
    assert "first-breach" not in says(acme.say("/i Acme #late serious not paid")), "nothing is in force"
    assert acme.client("Acme").standing == "talk"
    assert messages(acme.say("/talk Acme"), "figure-strain", value="6.0"), "of this round alone"
    acme.say("/talk Acme held agreed invoices on the first")
    assert (
        fields(acme.say("/status Acme"))["label-agreement"] == "agreement-review(since=21 Mar 2026 review=20 Apr 2026)"
    )


# ------------------------------------------------------------------------------------------------------- look again


@pytest.fixture
def kept(acme: AppDriver) -> AppDriver:
    """Anna keeps Acme although a talk was suggested."""
    acme.say("/i Acme abuse !!! awful")
    [nudge] = [each.id for each in acme.nudges("Acme") if each.kind == "talk"]
    acme.say(f"/nudge {nudge} keep by:2026-03-12 they bring many others", by="anna")
    return acme


def test_whoever_kept_a_client_looks_again_at_its_date(kept: AppDriver) -> None:
    kept.say("/client assign Acme @you")
    [again] = reminders(kept, at(12, 11), at(12, 12), at(13), at(20))
    assert (again.to, again.at) == ("Anna", at(12, 12))
    assert outline(again) == [
        "look-again(client=Acme day=2 Mar 2026 standing=standing-talk)",
        "they bring many others",
        "[button-plan] [button-why] [button-show-card]",
    ]
    for label, title in (
        ("button-plan", "prepare-title(client=Acme)"),
        ("button-why", "why-title(client=Acme standing=standing-talk)"),
        ("button-show-card", "card-title(client=Acme standing=standing-talk)"),
    ):
        assert outline(kept.press(again, label))[0] == title


def test_where_the_standing_has_changed_nobody_need_look(kept: AppDriver) -> None:
    kept.say("/talk Acme held cleared")
    assert reminders(kept, at(12, 12)) == []


def test_a_decision_that_was_taken_back_brings_nothing(kept: AppDriver) -> None:
    kept.say("/undo", by="anna")
    assert reminders(kept, at(12, 12)) == []
