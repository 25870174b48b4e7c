"""What a decision silences, how it is taken back, and of whom nothing is said any more (docs/rules.md, "Silences")."""

from __future__ import annotations

import pytest

from handlers.domain.values import Kind, NudgeKind, NudgeState
from tests.support.app_driver import AppDriver
from tests.support.nudged import changes, said, states, to_talk
from tests.support.replies import labels, messages, outline, says


def test_a_snoozed_talk_comes_back_after_seven_days(acme: AppDriver) -> None:
    talk = to_talk(acme)
    acme.say("/i Acme rude and once more")
    acme.press(talk, "button-snooze")
    assert messages(changes(acme)[-1], "decided-until", member="you", action="action-snooze", day="9 Mar 2026")
    acme.posts.clear()
    acme.later(days=6, hours=23, minutes=59)
    assert acme.posts == []
    acme.later(minutes=1)
    assert said(acme.posts) == [("talk", "team")]


def test_a_new_severe_incident_ends_every_silence(acme: AppDriver) -> None:
    talk = to_talk(acme)
    acme.press(talk, "button-snooze")
    acme.posts.clear()
    acme.say("/i Acme rude theirs once more")
    acme.say("/i Acme rude severe shared awful")
    assert acme.posts == []
    acme.say("/i Acme rude severe awful")
    assert said(acme.posts) == [("talk", "team")]
    assert acme.nudges("Acme")[1].silent_until == acme.now


def test_the_note_of_a_severe_incident_put_right_is_not_a_new_one(acme: AppDriver) -> None:
    acme.say("/i Acme rude !!! awful")
    acme.press(acme.posts[-1], "button-snooze")
    acme.posts.clear()
    acme.say("/edit 1 it was truly awful")
    assert said(acme.posts) == []


def test_an_undone_decision_ends_its_silence_and_restores_buttons(acme: AppDriver) -> None:
    talk = to_talk(acme)
    heard = acme.press(talk, "button-snooze")
    assert states(acme)[-1] == ("talk", "decided")
    acme.press(heard, "button-undo")
    [nudge] = [each for each in acme.nudges("Acme") if each.kind is NudgeKind.TALK]
    assert (nudge.state, nudge.decision, nudge.silent_until, nudge.decided_by) == (NudgeState.OPEN, None, None, None)
    assert acme.posts[-1].edit
    assert outline(acme.posts[-1]) == outline(talk)
    acme.press(talk, "button-snooze")
    assert states(acme)[-1] == ("talk", "decided")
    assert messages(changes(acme)[-1], "decided-until", day="9 Mar 2026")


def test_a_step_whose_decision_is_taken_back_keeps_its_own_fourteen_days(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    heard = acme.press(acme.posts[0], "button-snooze")
    assert messages(heard, "decided-until", day="16 Mar 2026"), "a step is silent for 14 days at least"
    acme.press(heard, "button-undo")
    [step] = acme.nudges("Acme")
    assert step.silent_until is not None
    assert (step.silent_until - step.raised_at).days == 14


def test_an_old_decision_taken_back_does_not_open_what_another_has_followed(acme: AppDriver) -> None:
    talk = to_talk(acme)
    heard = acme.press(talk, "button-snooze")
    acme.say("/i Acme rude !!! awful")
    acme.press(acme.posts[-1], "button-snooze")
    acme.press(heard, "button-undo")
    assert states(acme) == [("step", "closed"), ("talk", "closed"), ("talk", "decided")]


def test_a_decision_taken_back_when_the_standing_has_fallen_closes_it(acme: AppDriver) -> None:
    talk = to_talk(acme)
    heard = acme.press(talk, "button-snooze")
    acme.say("/undo 2")
    acme.press(heard, "button-undo")
    assert ("talk", "closed") in states(acme)
    assert "nudge-passed" in says(changes(acme)[-1])


def test_a_talk_planned_by_hand_answers_its_nudge_and_is_silent_until_then(acme: AppDriver) -> None:
    talk = to_talk(acme)
    heard = acme.say("/talk Acme 2026-03-05 14:00")
    assert messages(changes(acme)[-1], "decided-plan", member="you")
    acme.say("/i Acme rude again")
    acme.posts.clear()
    acme.later(days=3, hours=3)
    assert said(acme.posts) == [("reminder", "you")], "the talk begins in an hour"
    acme.later(hours=20)
    assert sorted(said(acme.posts[1:])) == [("reminder", "you"), ("talk", "team")], "it has passed, and no outcome came"
    acme.press(next(post for post in acme.posts if post.kind == "talk"), "button-snooze")
    acme.press(heard, "button-undo")
    assert acme.client("Acme").stage == "active"
    assert [state for kind, state in states(acme) if kind == "talk"] == ["closed", "decided"]
    assert talk.kind == "talk"


def test_a_plan_taken_back_opens_the_talk_again(acme: AppDriver) -> None:
    to_talk(acme)
    heard = acme.say("/talk Acme 2026-03-05 14:00")
    assert states(acme)[-1] == ("talk", "decided")
    acme.press(heard, "button-undo")
    assert states(acme)[-1] == ("talk", "open")
    assert "button-plan" in labels(acme.posts[-1])


def test_every_decision_is_in_the_ledger_with_its_reason(acme: AppDriver) -> None:
    talk = to_talk(acme)
    acme.press(talk, "button-disagree")
    acme.say("they were joking")
    [decision] = [entry for entry in acme.entries("Acme") if entry.kind is Kind.DECISION]
    assert (decision.note, decision.counts) == ("they were joking", True)
    assert messages(acme.say("/ledger Acme"), "entry-decision", action="action-disagree", kind="kind-talk")


@pytest.mark.parametrize("stage", ["offboarding", "parted", "declined"])
def test_a_client_on_its_way_out_gets_none_and_its_open_ones_are_closed(acme: AppDriver, stage: str) -> None:
    to_talk(acme)
    acme.say("/part Acme confirm enough" if stage == "offboarding" else f"/client stage Acme {stage}")
    assert states(acme)[-1] == ("talk", "closed")
    assert "nudge-stage" in says(changes(acme)[-1])
    acme.posts.clear()
    acme.say("/i Acme threat he will come over")
    assert acme.posts == []
    acme.say("/client stage Acme active")
    assert said(acme.posts) == [("part", "you")], "taken up again, it is looked at anew"


def test_an_archived_client_gets_none(acme: AppDriver) -> None:
    to_talk(acme)
    cleared = acme.say("/talk Acme held cleared")
    acme.later(days=15)
    acme.say("/i Acme rude shouted once more")
    assert states(acme)[-1] == ("step", "open")
    number = acme.client("Acme").id
    acme.say("/client archive Acme confirm")
    assert "client-archived" in says(changes(acme)[-1])
    acme.posts.clear()
    assert not acme.press(cleared, "button-undo").error, "it would be at talk again"
    acme.later(days=3)
    assert acme.posts == []
    archived = acme.database.read(lambda stores: stores.clients.get(1, number)).result()
    assert archived is not None
    assert archived.reassess_at is None


def test_merged_clients_speak_with_one_voice(acme: AppDriver) -> None:
    acme.say(acme.say("/client add Acme Ltd").line("button-create"))
    to_talk(acme, "Acme Ltd")
    acme.say("/i Acme rude shouted")
    acme.posts.clear()
    acme.say('/client merge "Acme Ltd" into Acme confirm')
    assert states(acme)[-1] == ("talk", "open")
    assert said(acme.posts) == [("talk", "team")]
    assert any(messages(post, "client-merged", source="Acme Ltd", target="Acme") for post in changes(acme))
    assert "/why ~1" in [button.line for button in next(p for p in acme.posts if p.kind == "talk").reply.buttons]


def test_a_talk_that_was_held_silences_no_talk_about_a_later_breach(acme: AppDriver) -> None:
    to_talk(acme)
    acme.say("/talk Acme held agreed a calm tone")
    acme.posts.clear()
    acme.later(days=3)
    acme.say("/i Acme rude serious shouted once more")
    assert said(acme.posts) == [("talk", "team")]
    assert messages(acme.posts[-1], "agreement-worded", day="2 Mar")
