"""What waits for the quiet to end, and what is under way when something changes (docs/rules.md, "Quiet hours")."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from handlers.ports import OutboxMessage, UnitOfWork
from tests.support.app_driver import AppDriver, Post
from tests.support.replies import messages, outline, says

CLIENTS = ("Acme", "Bolt", "Cello", "Dune", "Echo", "Fox", "Gull")


@pytest.fixture
def studio(desk: AppDriver) -> AppDriver:
    for name in CLIENTS:
        desk.say(f"/client add {name}")
    return desk


def talk(desk: AppDriver, client: str, by: str = "you", when: str = "") -> list[Post]:
    """One severe word: the talk is due. Returns what the team heard of it."""
    before = len(desk.posts)
    desk.say(f"/i {client} rude !!! {when} awful", by=by)
    return [post for post in desk.posts[before:] if post.to == "team"]


def kinds(posts: list[Post]) -> list[tuple[str, bool]]:
    return [(post.kind, bool(post.edit)) for post in posts]


# ------------------------------------------------------------------------------------------------------ quiet hours


@pytest.fixture
def evening(studio: AppDriver) -> AppDriver:
    """Friday, 20:00 in Warsaw."""
    studio.say("/settings timezone Europe/Warsaw")
    studio.now = datetime(2026, 3, 6, 19, tzinfo=UTC)
    return studio


def to_monday(desk: AppDriver) -> list[Post]:
    before = len(desk.posts)
    desk.later(days=2, hours=12, minutes=59)
    assert len(desk.posts) == before, "08:59"
    desk.later(minutes=1)
    return desk.posts[before:]


def test_a_nudge_waits_for_the_morning_after_the_weekend(evening: AppDriver) -> None:
    assert talk(evening, "Acme") == []
    [post] = to_monday(evening)
    assert (post.kind, post.at) == ("talk", datetime(2026, 3, 9, 8, tzinfo=UTC))
    assert "signal-strain" in says(post)


def test_what_is_no_longer_so_when_the_quiet_ends_is_not_said(evening: AppDriver) -> None:
    talk(evening, "Acme")
    evening.say("/undo")
    assert to_monday(evening) == []


def test_what_has_passed_by_itself_is_not_said_even_before_the_sweep(evening: AppDriver) -> None:
    evening.say("/i Acme rude shouted")
    evening.now = datetime(2026, 3, 23, 8, tzinfo=UTC)
    assert evening.deliver() == []
    assert [nudge.state.value for nudge in evening.nudges("Acme")] == ["closed"]


def test_what_has_changed_meanwhile_is_said_as_it_is_by_then(evening: AppDriver) -> None:
    evening.say("/i Acme rude !!! one")
    evening.say("/i Acme rude !!! two")
    evening.say("/undo 1")
    [post] = to_monday(evening)
    assert "#2" in post.text
    assert "#1" not in post.text
    evening.press(post, "button-snooze")
    assert "#1" not in evening.posts[-1].text, "the message keeps the reasons it was sent with"


def test_safety_does_not_wait(evening: AppDriver) -> None:
    evening.say("/i Acme threat will come over")
    assert [(post.kind, post.to) for post in evening.posts] == [("part", "you")]
    evening.press(evening.posts[0], "button-confirm")
    assert [(post.kind, post.to) for post in evening.posts if not post.edit][1:] == [("part", "team")]


def test_the_budget_counts_on_the_day_it_goes_out(evening: AppDriver) -> None:
    talk(evening, "Acme")
    evening.later(days=1)
    talk(evening, "Bolt")
    talk(evening, "Cello")
    evening.later(days=1)
    talk(evening, "Dune")
    posts = to_monday_from_sunday(evening)
    assert [post.kind for post in posts] == ["talk", "talk", "bundle"]
    assert posts[-1].reply.data["client"] == "Cello, Dune", "of Saturday and of Sunday, in one"


def to_monday_from_sunday(desk: AppDriver) -> list[Post]:
    before = len(desk.posts)
    desk.later(hours=13)
    return desk.posts[before:]


def test_a_bundle_is_made_anew_when_the_quiet_ends(evening: AppDriver) -> None:
    for name in CLIENTS[:5]:
        talk(evening, name)
    evening.say("/undo 4")
    posts = to_monday(evening)
    assert [post.kind for post in posts] == ["talk", "talk", "bundle"]
    assert outline(posts[-1]) == [
        "bundle-title(count=2)",
        "bundle-row(client=Cello kind=kind-talk)",
        "bundle-row(client=Echo kind=kind-talk)",
        "[button-open(client=Cello)] [button-open(client=Echo)]",
    ]
    assert not any(post.edit for post in posts)


def test_a_bundle_of_which_nothing_is_left_is_not_sent(evening: AppDriver) -> None:
    for name in CLIENTS[:3]:
        talk(evening, name)
    evening.say("/undo 3")
    assert [post.kind for post in to_monday(evening)] == ["talk", "talk"]
    assert kinds(talk(evening, "Dune")) == [("bundle", False)], "another one is not lost with it"


def test_a_nudge_decided_in_quiet_hours_waits_again_after_undo(
    evening: AppDriver,
) -> None:
    talk(evening, "Acme")
    heard = evening.say("/nudge 1 snooze")
    evening.press(heard, "button-undo")
    assert evening.posts == []
    assert kinds(to_monday(evening)) == [("talk", False)]


def test_a_members_own_hours_hold_what_is_theirs(studio: AppDriver) -> None:
    studio.say("/settings timezone Europe/Warsaw")
    studio.say("/me quiet 08:00-12:00")
    studio.say("/i Acme rude shouted")
    assert studio.posts == [], "11:00 there"
    studio.later(hours=1)
    assert [post.kind for post in studio.posts] == ["step"]


def test_reminders_wait_too_and_are_dropped_when_they_are_no_longer_so(studio: AppDriver) -> None:
    studio.say("/settings timezone Europe/Warsaw")
    studio.now = datetime(2026, 3, 6, 19, tzinfo=UTC)
    studio.say("/talk Acme held part", by="anna", role="member")
    studio.say("/talk Bolt held part", by="anna")
    studio.say("/client stage Bolt parted")
    posts = [post for post in to_monday(studio) if post.kind == "reminder"]
    assert [post.client for post in posts] == ["Acme"]


# ------------------------------------------------------------------------------------------------- after an outage


@pytest.fixture
def back(studio: AppDriver) -> AppDriver:
    """The platform went away on Friday at noon, and is there again late on Saturday. Meanwhile, in the afternoon, it
    was to be asked how a talk went, a talk was suggested and a threat logged."""
    studio.say("/settings timezone Europe/Warsaw")
    studio.say('/talk Acme "2026-03-06 14:00"')
    studio.now = datetime(2026, 3, 6, 12, tzinfo=UTC)
    studio.tick()
    studio.posts.clear()
    studio.away = True
    studio.now = datetime(2026, 3, 6, 14, tzinfo=UTC)
    studio.tick()
    studio.say("/i Bolt rude !!! awful")
    studio.say("/i Cello threat will come over")
    studio.away = False
    studio.now = datetime(2026, 3, 7, 22, tzinfo=UTC)
    studio.tick()
    return studio


def whom(posts: list[Post]) -> list[tuple[str, str, object]]:
    return [(post.kind, post.to, post.client) for post in posts]


def test_what_an_outage_has_kept_until_the_weekend_waits_for_monday(back: AppDriver) -> None:
    del back.posts[:]
    back.later(hours=33, minutes=59)
    assert back.posts == [], "08:59"
    back.later(minutes=1)
    assert sorted(whom(back.posts)) == [("reminder", "you", "Acme"), ("talk", "team", "Bolt")]


def test_a_threat_held_by_an_outage_leaves_at_once(back: AppDriver) -> None:
    assert whom(back.posts) == [("part", "you", "Cello")]
    back.press(back.posts[0], "button-confirm")
    assert whom([post for post in back.posts if not post.edit])[1:] == [("part", "team", "Cello")]


def test_what_is_settled_while_it_waits_a_second_time_is_not_said(back: AppDriver) -> None:
    back.say("/talk Acme held agreed")
    assert "Bolt" in back.say("/undo 3").text
    del back.posts[:]
    back.later(hours=34)
    assert back.posts == []


def test_hours_that_were_changed_hold_what_was_to_leave_by_the_old_ones(evening: AppDriver) -> None:
    evening.say("/i Acme rude shouted")
    evening.say("/me quiet 08:00-12:00")
    evening.now = datetime(2026, 3, 9, 10, 59, tzinfo=UTC)
    assert evening.tick() == [], "11:59"
    evening.later(minutes=1)
    assert [post.kind for post in evening.posts] == ["step"]


# ---------------------------------------------------------------------------------------- while something is under way


def under_way(desk: AppDriver, *, arrived: int = 0) -> OutboxMessage:
    """A delivery of its own has taken what is due, one after another; the last one it is still sending."""

    def work(uow: UnitOfWork) -> OutboxMessage:
        for _ in range(arrived):
            [letter] = uow.post.claim(desk.now, "other", 1, 600)
            uow.post.delivered(letter.id, "other", "console:default", "1", desk.now)
        [letter] = uow.post.claim(desk.now, "other", 1, 600)
        uow.commit()
        return letter

    return desk.database.write(work).result()


def arrives(desk: AppDriver, letter: OutboxMessage, ref: str) -> None:
    def work(uow: UnitOfWork) -> None:
        assert uow.post.delivered(letter.id, "other", "console:default", ref, desk.now)
        uow.commit()

    desk.database.write(work).result()


def test_a_message_being_sent_is_changed_as_soon_as_it_is_there(evening: AppDriver) -> None:
    talk(evening, "Acme")
    evening.now = datetime(2026, 3, 9, 8, tzinfo=UTC)
    letter = under_way(evening)
    evening.say("/nudge 1 snooze")
    assert evening.posts == [], "the change waits behind it"
    arrives(evening, letter, "77")
    [changed] = evening.deliver()
    assert changed.edit == "77"
    assert messages(changed, "decided-until", member="you", action="action-snooze")


def test_what_is_added_to_a_bundle_being_sent_comes_in_a_second_one(evening: AppDriver) -> None:
    for name in CLIENTS[:3]:
        talk(evening, name)
    evening.now = datetime(2026, 3, 9, 8, tzinfo=UTC)
    letter = under_way(evening, arrived=2)
    evening.say("/i Dune rude !!! awful")
    assert (letter.kind, evening.posts) == ("bundle", [])
    arrives(evening, letter, "77")
    [second] = evening.deliver()
    assert (second.kind, second.edit, second.client) == ("bundle", "", "Dune")


def test_a_message_given_up_is_not_changed(evening: AppDriver) -> None:
    talk(evening, "Acme")
    evening.now = datetime(2026, 3, 9, 8, tzinfo=UTC)
    letter = under_way(evening)

    def give_up(uow: UnitOfWork) -> None:
        uow.post.give_up(letter.id, "other", "refused")
        uow.commit()

    evening.database.write(give_up).result()
    evening.say("/nudge 1 snooze")
    assert evening.deliver() == []
