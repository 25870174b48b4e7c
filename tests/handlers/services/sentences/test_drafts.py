"""Plain sentences become drafts: what was understood, *Log / Change / Drop*; nothing is logged before *Log*."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.command.parsing import NOTED
from handlers.domain.values import Kind
from handlers.messages import Form
from tests.support.app_driver import AppDriver, Heard
from tests.support.group import Group, slack
from tests.support.replies import labels, outline, says


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    for name in ("Acme", "Żabka Studio", "Serious Games"):
        desk.say(f"/client add {name}")
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
    assert labels(asked) == ["button-log-draft", "button-change", "button-drop"]
    assert team.entries("Acme") == ()
    said_at = team.now
    team.later(hours=2)
    done = team.press(asked, "button-log-draft")
    [entry] = team.entries("Acme")
    assert (entry.note, entry.typed, entry.minutes) == (sentence, sentence, 120)
    assert entry.occurred_at == said_at.replace(hour=12) - timedelta(days=1)
    assert done.data["category"] == "rude"
    assert "button-undo" in labels(done)


def test_what_the_draft_shows_is_what_is_logged(team: AppDriver) -> None:
    asked = team.say("Acme: serious complaint, €150 to give back, our fault")
    shown = asked.data["draft"]
    assert isinstance(shown, dict)
    logged = team.press(asked, "button-log-draft").data
    different = {key for key in shown if shown[key] != logged[key]}
    assert different == {"entry"}
    assert (shown["fault"], shown["severity"], shown["amount_minor"]) == ("ours", "serious", 15000)


def test_the_sentence_is_the_note_as_it_is_whatever_it_begins_with(team: AppDriver) -> None:
    sentence = "2h rude and 3h of a complaint by Acme who:Dana"
    team.press(team.say(sentence), "button-an-incident")
    team.press(team.say(sentence), "button-log-draft")
    [entry] = team.entries("Acme")
    assert (entry.kind, entry.note, entry.who) == (Kind.NOTE, sentence, ""), "two categories, two times: neither"


def test_time_alone_is_work_and_neither_is_a_note(team: AppDriver) -> None:
    worked = team.say("worked half an hour on the logo for Acme")
    assert outline(worked)[0] == "draft(client=Acme what=entry-hours(time=30 min))"
    team.press(worked, "button-log-draft")
    noted = team.say("the new head of marketing at Acme is Dana")
    team.press(noted, "button-log-draft")
    assert [(entry.kind, entry.minutes) for entry in team.entries("Acme")] == [(Kind.HOURS, 30), (Kind.NOTE, None)]


def test_a_draft_that_is_an_incident_after_all_asks_for_its_category(team: AppDriver) -> None:
    asked = team.say("Acme was late with it again today")
    assert labels(asked) == ["button-log-draft", "button-an-incident", "button-change", "button-drop"]
    category = team.press(asked, "button-an-incident")
    team.press(category, "category-late")
    [entry] = team.entries("Acme")
    assert (entry.kind, entry.category, entry.note) == (Kind.INCIDENT, "late", "Acme was late with it again today")


def test_change_asks_for_the_line_as_it_would_be_typed(team: AppDriver) -> None:
    changed = team.press(team.say("Serious Games was rude today"), "button-change")
    assert prefill(changed) == '"Serious Games" rude today Serious Games was rude today'
    done = team.say('"Serious Games" scope wants more')
    assert (done.data["category"], done.data["note"]) == ("scope", "wants more")
    note = team.press(team.say("the head of marketing at Acme is Dana"), "button-change")
    assert prefill(note) == "Acme the head of marketing at Acme is Dana"


def test_a_clients_name_says_nothing_about_the_matter(team: AppDriver) -> None:
    asked = team.say("Serious Games was rude minor thing")
    assert outline(asked)[0] == (
        "draft(client=Serious Games what=entry-incident(category=category-rude severity=severity-minor "
        "fault=fault-theirs))"
    )


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
    assert outline(asked)[0] == "draft-which"
    assert labels(asked) == ["Acme", "Żabka Studio", "button-another-client", "button-drop"]
    draft = team.press(asked, "Żabka Studio")
    team.press(draft, "button-log-draft")
    [entry] = team.entries("Żabka Studio")
    assert entry.note == entry.typed == "Acme and Żabka Studio were rude"


def test_where_nobody_is_named_close_names_come_first_then_recent_ones(team: AppDriver) -> None:
    team.say("/note Serious Games likes tea")
    asked = team.say("they were rude at Zanka today")
    assert outline(asked)[0] == "draft-who"
    assert labels(asked) == ["Żabka Studio", "Serious Games", "Acme", "button-another-client", "button-drop"]
    draft = team.press(asked, "Serious Games")
    assert outline(draft)[0] == (
        "draft(client=Serious Games what=entry-incident(category=category-rude severity=severity-serious "
        "fault=fault-theirs))"
    )


def test_another_client_is_typed_and_may_be_new(team: AppDriver) -> None:
    team.press(team.say("they were rude today"), "button-another-client")
    unclear = team.say("Acmee")
    assert outline(team.press(unclear, "Acme"))[0] == (
        "draft(client=Acme what=entry-incident(category=category-rude severity=severity-serious fault=fault-theirs))"
    )
    team.press(team.say("they were rude today"), "button-another-client")
    created = team.press(team.say("Globex"), "button-create")
    assert outline(created)[0] == (
        "draft(client=Globex what=entry-incident(category=category-rude severity=severity-serious fault=fault-theirs))"
    )
    team.press(created, "button-log-draft")
    [entry] = team.entries("Globex")
    assert entry.typed == "they were rude today"
    team.press(team.say("they were rude today"), "button-another-client")
    assert outline(team.say("acme"))[0] == (
        "draft(client=Acme what=entry-incident(category=category-rude severity=severity-serious fault=fault-theirs))"
    )


@pytest.mark.parametrize("line", ["hi", "good morning", "42", "😀", "thank you!"])
def test_a_greeting_is_no_sentence(team: AppDriver, line: str) -> None:
    assert team.say(line).error == "no-command"


@pytest.mark.parametrize("line", ["rude again", "Acme!", "shouting for 2h"])
def test_few_words_that_name_a_client_or_a_fact_are_one(team: AppDriver, line: str) -> None:
    assert team.say(line).error == ""


def test_whoever_may_not_log_gets_no_draft(team: AppDriver) -> None:
    assert team.say("Acme was rude today", "anna", role="viewer").error == "no-command"


def test_where_there_is_no_client_the_way_to_log_is_told(desk: AppDriver) -> None:
    assert desk.say("they were rude again today").error == "no-command"


def test_money_of_a_currency_without_a_rate_stays_in_the_sentence(team: AppDriver) -> None:
    asked = team.say("Acme was rude about 500 PLN")
    assert asked.data["draft"]["amount_minor"] is None  # type: ignore[index]
    team.say("/settings rate PLN 0.25")
    assert team.say("Acme was rude about 500 PLN").data["draft"]["amount_minor"] == 12500  # type: ignore[index]


def test_a_client_whose_name_holds_a_quote_can_be_changed_too(team: AppDriver) -> None:
    team.say('/client add אורן-בע"מ שיווק')
    changed = team.press(team.say('אורן-בע"מ שיווק היו גסים, גסות של ממש'), "button-change")
    assert prefill(changed).startswith('אורן-בע"מ שיווק ')


def test_a_mention_in_a_channel_is_answered_with_a_draft_and_talk_is_not(team: AppDriver) -> None:
    team.hear(slack("/client add Acme", key="1", admin=True))
    assert outline(team.hear(slack("Acme was rude today", key="2")))[0] == (
        "draft(client=Acme what=entry-incident(category=category-rude severity=severity-serious fault=fault-theirs))"
    )
    overheard = replace(slack("Acme was rude today", key="3"), addressed=False)
    assert team.hear(overheard).error == "no-command"


def test_a_reply_to_a_message_keeps_it_with_the_draft(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
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
