"""What falls due of a plan of parting: each step to its person, once; the end; nothing where it is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from handlers.domain.values import Kind
from handlers.ports import UnitOfWork
from storage.engine import open_database
from tests.support.app_driver import AppDriver, Post
from tests.support.replies import messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    """A plan from Monday, 2 March 10:00 to noon of the 1st of April; Anna is responsible."""
    desk.say("/status", by="anna", role="member")
    desk.say("/client add Acme")
    desk.say("/client assign Acme @anna")
    desk.say("/talk Acme held part")
    desk.say("/part Acme confirm")
    desk.posts.clear()
    return desk


def reminders(desk: AppDriver) -> list[Post]:
    return [post for post in desk.posts if post.kind == "reminder"]


def test_a_step_is_told_to_its_person_on_its_day_with_the_words_and_a_tick(acme: AppDriver) -> None:
    acme.later(hours=22)
    assert reminders(acme) == []
    acme.later(hours=1)
    [post] = reminders(acme)
    assert (post.to, post.client, post.at) == ("Anna", "Acme", datetime(2026, 3, 3, 9, tzinfo=UTC))
    assert outline(post) == [
        "step-reminder(client=Acme number=1 step=step-tell-name)",
        "[button-done] [button-draft] [button-another-day]",
    ]
    assert "situation-part-mutual" in says(acme.press(post, "button-draft", by="anna"))
    assert messages(acme.press(post, "button-done", by="anna"), "step-ticked", number=1)
    assert acme.press(post, "button-done", by="anna").error == "step-done"


def test_a_step_of_ones_own_has_no_draft(acme: AppDriver) -> None:
    acme.say("/steps Acme add by:2026-03-02T11:00 give the camera back", by="anna")
    acme.later(hours=1)
    assert outline(reminders(acme)[0]) == [
        "step-reminder(client=Acme number=12 step=give the camera back)",
        "[button-done] [button-another-day]",
    ]


def test_a_draft_is_in_the_clients_language_and_form_of_address(acme: AppDriver) -> None:
    assert "draft-handover" in says(acme.say("/steps Acme 8 text", by="anna"))
    acme.say("/client language Acme pl")
    acme.say("/client address Acme pani")
    assert "draft-handover" in says(acme.say("/steps Acme 8 text", by="anna"))


def test_doing_it_twice_says_it_once(acme: AppDriver) -> None:
    acme.later(days=1)
    acme.tick()
    acme.later(minutes=1)
    assert len(reminders(acme)) == 1
    acme.later(days=40)
    parted = [entry for entry in acme.entries("Acme") if entry.kind is Kind.STAGE]
    acme.tick()
    acme.later(days=1)
    assert [entry for entry in acme.entries("Acme") if entry.kind is Kind.STAGE] == parted


def test_a_restart_forgets_and_repeats_nothing(acme: AppDriver, sqlite_url: str) -> None:
    acme.later(days=1)
    acme.database.close()
    again = AppDriver(open_database(sqlite_url), now=acme.now)
    again.tick()
    assert reminders(again) == []
    again.later(days=1)
    assert [outline(post)[0] for post in reminders(again)] == [
        "step-reminder(client=Acme number=2 step=step-notice-name)"
    ]
    again.database.close()


def test_what_is_ticked_before_its_day_is_not_told(acme: AppDriver) -> None:
    acme.say("/steps Acme 1 done")
    acme.later(days=1)
    assert reminders(acme) == []


def test_what_is_moved_is_told_on_the_new_day_only(acme: AppDriver) -> None:
    acme.say("/steps Acme 1 move 2026-03-06")
    acme.later(days=3)
    assert [outline(post)[0] for post in reminders(acme)] == [
        "step-reminder(client=Acme number=2 step=step-notice-name)"
    ]
    acme.later(days=1, hours=2)
    assert outline(reminders(acme)[-1])[0] == "step-reminder(client=Acme number=1 step=step-tell-name)"


def test_what_is_handed_on_when_its_day_is_past_is_told_at_once(acme: AppDriver) -> None:
    acme.later(days=1)
    acme.now += timedelta(minutes=5)
    acme.say("/steps Acme 1 assign @you")
    acme.tick()
    assert [post.to for post in reminders(acme)] == ["Anna", "you"]


def test_whoever_is_not_there_any_more_is_stood_in_for(acme: AppDriver) -> None:
    """Steps of a person who is unknown by now go to whoever answers for the client."""
    acme.say("/steps Acme 1 assign @you")
    acme.say("/client assign Acme @anna")

    def forget(uow: UnitOfWork) -> None:
        for member in uow.members.list(acme.workspace_id):
            if member.handle == "you":
                uow.members.save(acme.workspace_id, replace(member, waiting=True))
        uow.commit()

    acme.database.write(forget).result()
    acme.later(days=1)
    assert [post.to for post in reminders(acme)] == ["Anna"]


def test_quiet_hours_hold_a_step_and_drop_it_when_it_was_done_meanwhile(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.say('/steps Acme 1 by:"2026-03-03 20:00"')
    acme.say('/steps Acme 2 by:"2026-03-03 20:30"')
    acme.now = datetime(2026, 3, 3, 20, tzinfo=UTC)
    acme.tick()
    assert reminders(acme) == [], "21:00 there"
    acme.say("/steps Acme 1 done", by="anna")
    acme.later(hours=12)
    assert [outline(post)[0] for post in reminders(acme)] == [
        "step-reminder(client=Acme number=2 step=step-notice-name)"
    ]


# ------------------------------------------------------------------------------------------------------------- the end


def test_the_end_parts_and_the_owners_hear_what_is_not_ticked(acme: AppDriver) -> None:
    for number in (*range(1, 10), 11):
        acme.say(f"/steps Acme {number} done")
    acme.later(days=30, hours=1)
    assert acme.client("Acme").stage == "offboarding"
    acme.posts.clear()
    acme.later(hours=1)
    assert acme.client("Acme").stage == "parted"
    [post] = reminders(acme)
    assert post.to == "you"
    assert outline(post) == [
        "plan-ended(client=Acme)",
        "plan-ended-open(count=1)",
        "step-bare(number=10 step=step-access-name day=1 Apr 2026)",
        "[button-steps] [button-undo]",
    ]
    line = acme.entries("Acme")[-1]
    assert (line.kind, line.author_id) == (Kind.STAGE, None)
    acme.press(post, "button-undo")
    assert acme.client("Acme").stage == "offboarding"
    acme.later(days=10)
    assert acme.client("Acme").stage == "offboarding", "an owner has said that it goes on"


def test_an_end_with_everything_done_says_only_that(acme: AppDriver) -> None:
    for number in range(1, 12):
        acme.say(f"/steps Acme {number} done")
    acme.later(days=31)
    assert outline(reminders(acme)[-1]) == ["plan-ended(client=Acme)", "[button-steps] [button-undo]"]


def test_an_outage_across_the_end_tells_the_end_alone(acme: AppDriver) -> None:
    acme.later(days=60)
    [post] = reminders(acme)
    assert messages(post, "plan-ended-open", count=11)
    assert messages(post, "and-more", count=5)
    assert acme.client("Acme").stage == "parted"


def test_an_outage_within_the_plan_tells_what_fell_due_meanwhile(acme: AppDriver) -> None:
    acme.later(days=8)
    assert [outline(post)[0] for post in reminders(acme)] == [
        "step-reminder(client=Acme number=1 step=step-tell-name)",
        "step-reminder(client=Acme number=2 step=step-notice-name)",
        "step-reminder(client=Acme number=3 step=step-update-name)",
    ]


def test_the_end_waits_for_no_morning_but_its_message_does(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.say("/client stage Acme active")
    acme.say('/part Acme by:"2026-03-06 20:00" confirm')
    acme.now = datetime(2026, 3, 6, 19, tzinfo=UTC)
    acme.posts.clear()
    acme.tick()
    assert acme.client("Acme").stage == "parted"
    assert not [post for post in reminders(acme) if post.to == "you"], "Friday evening"
    acme.later(days=2, hours=13)
    assert [outline(post)[0] for post in reminders(acme) if post.to == "you"] == ["plan-ended(client=Acme)"]


# ------------------------------------------------------------------------------------------------ where it is over


def test_taken_up_again_nothing_of_the_plan_is_told(acme: AppDriver) -> None:
    acme.say("/client stage Acme active")
    acme.later(days=40)
    assert reminders(acme) == []
    assert acme.client("Acme").stage == "active"
    acme.say("/steps Acme")
    assert acme.say("/steps Acme 1 done").error == "no-plan"


def test_parted_by_hand_before_the_end_nothing_more_is_told(acme: AppDriver) -> None:
    acme.say("/client stage Acme parted")
    acme.later(days=40)
    assert reminders(acme) == []


def test_a_plan_of_a_client_that_went_into_another_is_not_that_ones(acme: AppDriver) -> None:
    acme.say("/client add Globex")
    acme.say("/client merge Acme into Globex confirm")
    acme.later(days=2)
    acme.later(days=40)
    assert acme.client("Globex").stage == "active"
    assert reminders(acme) == []


def test_nothing_else_is_suggested_of_them(acme: AppDriver) -> None:
    acme.say("/i Acme threat he will come over")
    acme.later(days=1)
    acme.later(days=40)
    acme.say("/i Acme rude !!! again")
    acme.later(days=2)
    assert {post.kind for post in acme.posts} == {"reminder"}


def test_the_weekly_updates_come_every_seventh_day(acme: AppDriver) -> None:
    while acme.now < datetime(2026, 4, 2, tzinfo=UTC):
        acme.later(days=1)
    days = [post.at.date() for post in reminders(acme) if messages(post, "step-reminder", step="step-update-name")]
    assert [day.day for day in days] == [9, 16, 23, 30]
    assert {b - a for a, b in pairwise(days)} == {timedelta(days=7)}
