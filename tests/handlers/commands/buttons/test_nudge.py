"""`/nudge`: what each button of a nudge does, and who may press it."""

from __future__ import annotations

import pytest

from handlers.domain.values import Decision, Kind
from tests.support.app_driver import AppDriver, Post
from tests.support.group import Group
from tests.support.replies import fields, labels, messages, outline, says


@pytest.fixture
def talk(desk: AppDriver) -> AppDriver:
    """Acme is at talk: nudge 1 is open in the team's chat."""
    desk.say("/client add Acme")
    desk.say("/i Acme rude !!! awful")
    return desk


def last(desk: AppDriver) -> Post:
    return desk.posts[-1]


def decision(desk: AppDriver) -> tuple[str, str, str | None]:
    """Action, reason and end of the latest decision."""
    line = [entry for entry in desk.entries("Acme") if entry.kind is Kind.DECISION][-1]
    assert isinstance(line.detail, Decision)
    until = line.detail.until
    return str(line.detail.action), line.note, until.date().isoformat() if until else None


@pytest.mark.parametrize(
    "line", ["/nudge", "/nudge 1", "/nudge 9 keep", "/nudge x keep", "/nudge ² keep", "/nudge 1 sing"]
)
def test_what_is_no_button_is_refused(talk: AppDriver, line: str) -> None:
    assert talk.say(line).error == "no-such-nudge"
    assert talk.say("/nudge 99999999999999999999 keep").error == "no-such-nudge"


@pytest.mark.parametrize("action", ["done", "decline", "confirm", "not-this"])
def test_a_button_of_another_kind_of_nudge_is_refused(talk: AppDriver, action: str) -> None:
    assert talk.say(f"/nudge 1 {action}").error == "no-such-nudge"
    assert talk.client("Acme").stage == "active"


def test_plan_asks_when_and_plans_the_talk(talk: AppDriver) -> None:
    asked = talk.press(last(talk), "button-plan")
    assert messages(asked, "ask-when", client="Acme")
    heard = talk.say("2026-03-05 14:00")
    assert messages(heard, "planned-talk", client="Acme")
    assert decision(talk) == ("plan", "", "2026-03-05")
    assert talk.client("Acme").stage == "conversation"
    assert messages(last(talk), "decided-plan", member="you")


def test_keep_asks_for_the_reason_and_takes_the_date_to_look_again(talk: AppDriver) -> None:
    asked = talk.press(last(talk), "button-keep")
    assert "ask-keep" in says(asked)
    heard = talk.say("by:2026-05-01 they are kind on good days")
    assert decision(talk) == ("keep", "they are kind on good days", "2026-05-01")
    assert outline(heard)[:3] == [
        "decided-until(member=you action=action-keep day=1 May 2026)",
        "they are kind on good days",
        "standing-now(standing=standing-talk)",
    ]
    assert heard.data == {"entry": 2, "kind": "decision", "client": "Acme", "action": "keep"}
    assert messages(last(talk), "decided-until", member="you", action="action-keep", day="1 May 2026")
    assert not labels(last(talk))


def test_a_date_given_before_the_reason_is_not_forgotten(talk: AppDriver) -> None:
    talk.say("/nudge 1 keep by:2026-04-01")
    talk.say("they pay well")
    assert decision(talk) == ("keep", "they pay well", "2026-04-01")


def test_without_a_date_it_is_looked_at_again_in_ninety_days(talk: AppDriver) -> None:
    talk.say("/nudge 1 keep they pay well")
    assert decision(talk) == ("keep", "they pay well", "2026-05-31")


def test_the_past_is_no_date_to_look_again(talk: AppDriver) -> None:
    assert talk.say("/nudge 1 keep by:2026-02-01 they pay well").error == "past"


def test_disagree_asks_for_the_reason_and_is_silent_for_fourteen_days(talk: AppDriver) -> None:
    talk.press(last(talk), "button-disagree")
    talk.say("it was a joke")
    assert decision(talk) == ("disagree", "it was a joke", "2026-03-16")


def test_a_nudge_is_decided_once(talk: AppDriver) -> None:
    nudge = last(talk)
    talk.press(nudge, "button-snooze")
    assert decision(talk) == ("snooze", "", "2026-03-09")
    for label in ("button-snooze", "button-script", "button-details", "button-plan"):
        assert talk.press(nudge, label).error == "nudge-over"


def test_who_only_reads_decides_nothing_and_may_ask(talk: AppDriver) -> None:
    talk.say("/help", by="vera", role="viewer")
    assert talk.say("/nudge 1 snooze", by="vera").error == "not-permitted"
    assert messages(talk.say("/nudge 1 show", by="vera"), "nudge-talk", client="Acme")
    assert talk.press(last(talk), "button-script", by="vera").data["script"] == "talk"


def test_why_and_script_answer(talk: AppDriver) -> None:
    assert messages(talk.press(last(talk), "button-why"), "why-title", client="Acme", standing="standing-talk")
    assert "script-talk" in says(talk.press(last(talk), "button-script"))


@pytest.mark.parametrize(
    ("line", "script"),
    [
        ("/i Bolt late !! not paid", "late"),
        ("/i Bolt complaint ours !!! broken", "mistake"),
        ("/i Bolt threat !", "part-direct"),
    ],
)
def test_the_script_fits_the_nudge(desk: AppDriver, line: str, script: str) -> None:
    desk.say("/client add Bolt")
    desk.say(line)
    assert desk.press(desk.posts[0], "button-script").data["script"] == script


def test_a_step_is_done(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/i Acme rude shouted")
    desk.press(last(desk), "button-done")
    assert decision(desk) == ("done", "", None)
    assert messages(last(desk), "decided", member="you", action="action-done")


def test_making_it_right_leads_to_a_call(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/i Acme complaint !! ours broken")
    assert desk.press(last(desk), "button-called").data["asks"] == "words"
    desk.say("said sorry")
    assert [entry.kind for entry in desk.entries("Acme")] == [Kind.INCIDENT, Kind.CALLED]


# ------------------------------------------------------------------------------------------------------------ money


def test_details_are_for_owners_and_the_responsible_member(desk: AppDriver) -> None:
    desk.say("/help")
    desk.say("/client add Acme", by="anna", role="member")
    desk.say("/paid Acme 300 EUR", by="anna")
    desk.say("/spent Acme 2h", by="anna")
    desk.say("/i Acme rude !!! awful", by="anna")
    for person in ("you", "anna"):
        assert outline(desk.press(last(desk), "button-details", by=person)) == [
            "details-title(client=Acme)",
            "label-payments: €300",
            "label-refunds: unknown",
            "label-given: unknown",
            "label-margin: unknown",
            "label-hours: 120 min",
        ]
    desk.say("/help", by="ben", role="member")
    assert desk.press(last(desk), "button-details", by="ben").error == "money-hidden"
    desk.say("/settings visibility team")
    assert "€300" in desk.press(last(desk), "button-details", by="ben").text


def test_hours_nobody_recorded_are_unknown(talk: AppDriver) -> None:
    assert fields(talk.press(last(talk), "button-details"))["label-hours"] == "unknown"


def test_details_pressed_in_the_teams_chat_are_for_the_asker_alone(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/paid Acme 300 EUR")
    group.say("/i Acme rude !!! awful")
    [answer] = group.post("/nudge 1 details", pressed=True)
    assert answer.parcel.chat == "dm-boss"
    assert "€300" in answer.text
    group.say("/settings visibility team")
    [answer] = group.post("/nudge 1 details", pressed=True)
    assert answer.parcel.chat == "-100"


# --------------------------------------------------------------------------------------------- where it was pressed


def test_a_shown_copy_is_replaced_and_the_nudge_is_edited(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/i Acme rude !!! awful")
    number = str(len(desk.posts))
    on_a_copy = group.say("/nudge 1 snooze", pressed=True, reply_to="-100:777")
    assert on_a_copy.reply.replaces
    group.say(f"/undo {on_a_copy.data['entry']}")
    on_itself = group.say("/nudge 1 snooze", pressed=True, reply_to=number)
    assert not on_itself.reply.replaces
    assert not group.say("/undo").error
    assert not group.say("/nudge 1 snooze").reply.replaces


# --------------------------------------------------------------------------------------------------------- delegate


@pytest.fixture
def untouched(talk: AppDriver) -> AppDriver:
    """Nobody touched the talk for two weeks: the owner was asked."""
    talk.say("/help", by="anna", role="member")
    talk.later(days=14)
    assert last(talk).kind == "reminder"
    return talk


def test_the_owner_is_asked_once_whether_to_hold_accept_or_delegate(untouched: AppDriver) -> None:
    asked = last(untouched)
    assert asked.to == "you"
    assert outline(asked)[-1] == "[button-hold] [button-accept] [button-delegate]"
    assert asked.reply.data == {"kind": "reminder", "client": "Acme", "signals": ["strain"], "to": "you"}
    before = len(untouched.posts)
    untouched.later(days=14)
    assert untouched.posts[before:] == []


def test_a_delegated_talk_is_that_of_another_member_who_hears_of_it(untouched: AppDriver) -> None:
    assert messages(untouched.press(last(untouched), "button-delegate"), "ask-delegate", client="Acme")
    before = len(untouched.posts)
    heard = untouched.say("@Anna")
    assert heard.data == {"client": "Acme", "responsible": "Anna"}
    posts = untouched.posts[before:]
    assert sorted((post.kind, post.to, bool(post.edit)) for post in posts) == [
        ("talk", "Anna", False),
        ("update", "you", True),
    ]
    changed = next(post for post in posts if post.edit)
    assert outline(changed)[0] == "talk-untouched(client=Acme)"
    assert outline(changed)[-1] == "decided(member=you action=action-delegate)"
    assert decision(untouched) == ("delegate", "@anna", None)
    assert untouched.nudges("Acme")[0].state == "open"
    untouched.press(next(post for post in posts if post.to == "Anna"), "button-snooze", by="anna")
    assert untouched.nudges("Acme")[0].state == "decided"


def test_a_client_that_was_handed_on_can_be_taken_back(untouched: AppDriver) -> None:
    before = untouched.client("Acme").responsible_id
    heard = untouched.say("/nudge 1 delegate @anna")
    assert untouched.client("Acme").responsible_id != before
    untouched.press(heard, "button-undo")
    assert untouched.client("Acme").responsible_id == before
    heard = untouched.say("/nudge 1 delegate @anna")
    untouched.say("/help", by="vera", role="member")
    untouched.say("/client assign Acme @vera")
    later = untouched.client("Acme").responsible_id
    untouched.press(heard, "button-undo")
    assert untouched.client("Acme").responsible_id == later, "somebody else has it by now"


def test_a_client_that_was_handed_on_is_so_again_when_that_is_put_back(untouched: AppDriver) -> None:
    undone = untouched.press(untouched.say("/nudge 1 delegate @anna"), "button-undo")
    anna = untouched.press(undone, "button-put-back")
    handed_to = untouched.client("Acme").responsible_id
    assert anna.error == ""
    assert untouched.client("Acme").responsible_id == handed_to
    undone = untouched.say(f"/undo {undone.data['reverses']}")
    assert untouched.client("Acme").responsible_id != handed_to
    untouched.say("/help", by="vera", role="member")
    untouched.say("/client assign Acme @vera")
    later = untouched.client("Acme").responsible_id
    untouched.press(undone, "button-put-back")
    assert untouched.client("Acme").responsible_id == later, "somebody else has it by now"


def test_delegating_is_an_owners_and_to_somebody_who_can(untouched: AppDriver) -> None:
    assert untouched.say("/nudge 1 delegate @you", by="anna").error == "not-permitted"
    untouched.say("/help", by="vera", role="viewer")
    assert untouched.say("/nudge 1 delegate @vera").error == "only-views"
    assert untouched.say("/nudge 1 delegate @nobody").error == "no-member"


def test_accepting_decides_and_answers_the_reminder(untouched: AppDriver) -> None:
    untouched.press(last(untouched), "button-accept")
    untouched.say("we can live with it")
    assert decision(untouched)[:2] == ("keep", "we can live with it")
    assert (
        sum(
            bool(messages(post, "decided-until", member="you", action="action-keep"))
            for post in untouched.posts
            if post.edit
        )
        == 2
    )
