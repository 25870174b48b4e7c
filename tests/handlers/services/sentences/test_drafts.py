"""Plain sentences become drafts: what was understood, *Log / Change / Drop*; nothing is logged before *Log*."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.command.parsing import NOTED
from handlers.messages import Form
from tests.support.app_driver import AppDriver, Heard
from tests.support.group import Group, slack
from tests.support.replies import labels, message, outline, says
from tests.support.scored import always, scores

RUDE = scores(severity="serious", rude=0.9, late=0.06, note=0.04)


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    for name in ("Acme", "Żabka Studio", "Serious Games"):
        desk.say(f"/client add {name}")
    desk.scorer = always(RUDE)
    return desk


def prefill(heard: Heard) -> str:
    [form] = [part for part in heard.reply.parts if isinstance(part, Form)]
    assert isinstance(form.prefill, str)
    return form.prefill


def test_a_sentence_becomes_a_draft_and_is_logged_when_pressed(team: AppDriver) -> None:
    sentence = "Yesterday Acme was rude on the phone for 2h, they shouted"
    asked = team.say(sentence)
    assert outline(asked)[0] == (
        "draft(client=Acme what=entry-incident(category=category-rude severity=severity-serious fault=fault-theirs))"
    )
    assert "nothing-yet" in says(asked)
    assert sentence in asked.text
    assert labels(asked)[0] == "button-log-draft"
    assert labels(asked)[-3:] == ["button-another-client", "button-change", "button-drop"]
    assert team.entries("Acme") == ()
    said_at = team.now
    team.later(hours=2)
    done = team.press(asked, "button-log-draft")
    [entry] = team.entries("Acme")
    assert (entry.note, entry.typed, entry.minutes) == (sentence, sentence, 120)
    assert entry.occurred_at == said_at.replace(hour=12) - timedelta(days=1)
    assert done.data["category"] == "rude"
    assert "button-undo" in labels(done)


def test_the_sentence_is_the_note_as_it_is_whatever_it_begins_with(team: AppDriver) -> None:
    sentence = "2h rude and 3h of a complaint by Acme who:Dana"
    team.press(team.say(sentence), "button-log-draft")
    [entry] = team.entries("Acme")
    assert (entry.note, entry.who) == (sentence, "")


def test_dropped_is_dropped(team: AppDriver) -> None:
    asked = team.say("Acme was rude today")
    assert outline(team.press(asked, "button-drop")) == ["draft-dropped"]
    assert team.entries("Acme") == ()
    assert team.say(asked.line("button-log-draft")).error == "question-answered"


def test_a_draft_nobody_answered_is_told_a_day_later(team: AppDriver) -> None:
    team.say("Acme was rude today")
    team.later(days=1, minutes=1)
    [post] = team.posts
    assert "Acme was rude today" in post.text


def test_of_several_clients_one_is_chosen(team: AppDriver) -> None:
    asked = team.say("Acme and Żabka Studio were rude")
    assert outline(asked)[0] == "draft-which(name=)"
    assert labels(asked) == ["Acme", "Żabka Studio", "Serious Games", "button-another-client", "button-drop"]
    draft = team.press(asked, "Żabka Studio")
    team.press(draft, "button-log-draft")
    [entry] = team.entries("Żabka Studio")
    assert entry.note == entry.typed == "Acme and Żabka Studio were rude"


def test_a_name_without_its_accents_is_known(team: AppDriver) -> None:
    asked = team.say("they were rude at Zabka today")
    assert message(asked, "draft")["client"] == "Żabka Studio"


def test_where_nobody_is_named_the_clients_written_about_last_come_first(team: AppDriver) -> None:
    team.say("/note Serious Games likes tea")
    asked = team.say("they were rude today")
    assert outline(asked)[0] == "draft-who(name=)"
    assert labels(asked) == ["Serious Games", "Acme", "Żabka Studio", "button-another-client", "button-drop"]
    assert message(team.press(asked, "Serious Games"), "draft")["client"] == "Serious Games"


def test_a_client_whose_name_holds_a_quote_can_be_changed_too(team: AppDriver) -> None:
    team.say('/client add אורן-בע"מ שיווק')
    changed = team.press(team.say('אורן-בע"מ שיווק היו גסים, גסות של ממש'), "button-change")
    assert prefill(changed).startswith('אורן-בע"מ שיווק ')


def test_a_mention_in_a_channel_is_answered_with_a_draft_and_talk_is_not(team: AppDriver) -> None:
    team.hear(slack("/client add Acme", key="1", admin=True))
    assert message(team.hear(slack("Acme was rude today", key="2")), "draft")["client"] == "Acme"
    overheard = replace(slack("Acme was rude today", key="3"), addressed=False)
    assert team.hear(overheard).error == "no-command"


def test_a_reply_to_a_message_keeps_it_with_the_draft(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    desk.scorer = always(RUDE)
    asked = group.say("Acme was rude here", evidence="You idiots", evidence_ref="-100:5")
    group.say(asked.line("button-log-draft"))
    [entry] = group.entries()
    assert (entry.evidence, entry.evidence_ref) == ("You idiots", "telegram:-100:5")


def test_a_colleagues_draft_of_the_same_event_is_asked_about(team: AppDriver) -> None:
    team.say("/incident Acme rude shouted at Anna")
    team.say("/help", "anna", role="member")
    twin = team.press(team.say("2h with Acme, so rude", "anna"), "button-log-draft", "anna")
    assert twin.data["asks"] == "same-event"
    team.press(twin, "button-another", "anna")
    assert [entry.note for entry in team.entries("Acme")] == ["shouted at Anna", "2h with Acme, so rude"]


def test_a_mark_typed_by_hand_loses_nothing(team: AppDriver) -> None:
    done = team.say(f"/incident Acme rude shouted {NOTED} and left")
    assert done.data["note"] == "shouted and left"
