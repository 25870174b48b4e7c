"""Literal payloads of Slack's → what was meant. A table a payload type; no network, no look-ups."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.slack import forms
from bot.platforms.slack.escaping import clean, escape, plain, without_mention
from bot.platforms.slack.events import (
    Changed,
    Flagged,
    FormOpened,
    IncidentFormOpened,
    Quoted,
    SlackChannel,
    SlackRequest,
    SlackUser,
)
from bot.platforms.slack.ids import moment, written_at
from bot.platforms.slack.inbound import invocation, read
from bot.platforms.slack.text import units
from handlers.invocation import Invocation

ANNA = SlackUser(name="Anna", handle="anna", admin=True, outsider=False, language="en")
WORDS = frozenset({"status", "статус", "i"})

SLASH = """{"token": "x", "team_id": "T1", "team_domain": "studio", "channel_id": "C1", "channel_name": "team",
 "user_id": "U1", "user_name": "Anna", "command": "/incident", "text": "acme 2h", "api_app_id": "A1",
 "is_enterprise_install": "false", "response_url": "https://hooks.slack.com/commands/1", "trigger_id": "13.7"}"""

MENTION = """{"token": "x", "team_id": "T2", "api_app_id": "A1", "type": "event_callback", "event_id": "Ev1",
 "event_time": 1, "is_ext_shared_channel": true, "authorizations": [{"team_id": "T1", "user_id": "UB", "is_bot": true}],
 "event": {"type": "app_mention", "user": "U1", "ts": "15.1", "text": "<@UB> status acme", "team": "T1",
 "channel": "C1", "event_ts": "15.1"}}"""

DIRECT = """{"team_id": "T1", "type": "event_callback", "event_id": "Ev2", "authorizations": [{"team_id": "T1"}],
 "event": {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "text": "статус Акме",
 "ts": "16.1", "thread_ts": "15.9", "client_msg_id": "a"}}"""

ACTION = """{"type": "block_actions", "user": {"id": "U1", "username": "anna", "name": "anna", "team_id": "T1"},
 "api_app_id": "A1", "token": "x", "trigger_id": "14.8", "team": {"id": "T1", "domain": "studio"},
 "container": {"type": "message", "message_ts": "17.1", "channel_id": "C1", "is_ephemeral": false},
 "channel": {"id": "C1", "name": "team"}, "message": {"type": "message", "ts": "17.1", "thread_ts": "17.0"},
 "response_url": "https://hooks.slack.com/actions/1", "actions": [{"action_id": "line:1", "block_id": "row-1",
 "text": {"type": "plain_text", "text": "Undo"}, "value": "/undo 12", "type": "button", "action_ts": "18.0"}]}"""


def payload(source: str, /, **changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(source)
    for path, value in changes.items():
        where = made
        *parents, last = path.split("__")
        for parent in parents:
            where = where[parent]
        where[last] = value
    return made


def meant(given_payload: dict[str, Any], **handles: str) -> Invocation:
    heard = read(given_payload, me="UB")
    assert isinstance(heard, SlackRequest)
    people = {user: replace(ANNA, handle=handle) for user, handle in handles.items()}
    return invocation(heard, ANNA, SlackChannel(title="team", shared=False), people, WORDS)


def test_a_slash_command() -> None:
    said = meant(payload(SLASH))
    assert (said.platform, said.key, said.text) == ("slack", "13.7", "/incident acme 2h")
    assert (said.in_band, said.pressed, said.addressed, said.reply_to, said.thread) == (True, False, True, "", "")
    assert (said.actor.external_id, said.actor.private_chat) == ("T1:U1", "T1:U1")
    assert (said.room.external_id, said.room.kind, said.room.team) == ("T1:C1", "group", "T1")


@pytest.mark.parametrize(
    ("command", "text", "line"),
    [
        ("/incident", "", "/incident"),
        ("/Client", "Acme", "/client Acme"),
        ("/parley", "status acme", "/status acme"),
        ("/parley", "  /status acme ", "/status acme"),
        ("/parley", "", "/help"),
        ("/incident", "a &amp; b &lt;3", "/incident a & b <3"),
        ("/incident", "&amp;lt;", "/incident &lt;"),
        ("/role", "<@U2|bob> owner", "/role @robert owner"),
        ("/role", "<@U3|eve> owner", "/role @eve owner"),
        ("/role", "<@U3> owner", "/role @U3 owner"),
        ("/settings", "channel <#C2|clients>", "/settings channel #clients"),
        (
            "/review",
            "acme <https://maps.example/r?a=1&amp;b=2|maps.example>",
            "/review acme https://maps.example/r?a=1&b=2",
        ),
        ("/incident", "<http://acme.com|acme.com> 2h", "/incident acme.com 2h"),
        ("/note", "acme <mailto:a@b.example|a@b.example>", "/note acme a@b.example"),
        ("/note", "acme <!subteam^S1|@sales> <!here> <!date^1^{date}|1 March>", "/note acme @sales @here 1 March"),
        ("/note", "acme “quoted” «so» ״כך״", "/note acme “quoted” «so» ״כך״"),
    ],
)
def test_what_was_typed_after_a_slash_command(command: str, text: str, line: str) -> None:
    assert meant(payload(SLASH, command=command, text=text), U2="robert").text == line


def test_a_mention_in_a_channel_shared_with_another_organisation() -> None:
    said = meant(payload(MENTION))
    assert (said.key, said.text, said.in_band) == ("Ev1", "/status acme", False)
    assert said.room.shared is True
    assert said.room.team == "T1", "the workspace Parley is installed in"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<@UB>: I acme 2h", "/I acme 2h"),
        ("<@UB|parley>, they were late", "they were late"),
        ("hey <@UB> status", "hey   status"),
        ("<@UB> /status acme", "/status acme"),
        ("<@UB>", ""),
        ("<@UB> ask <@U2>", "ask @robert"),
    ],
)
def test_what_was_said_in_a_mention(text: str, line: str) -> None:
    assert meant(payload(MENTION, event__text=text), U2="robert").text == line


def test_a_direct_message() -> None:
    said = meant(payload(DIRECT))
    assert (said.key, said.text, said.thread) == ("Ev2", "/статус Акме", "15.9")
    assert (said.room.external_id, said.room.kind, said.whispers) == ("T1:D1", "private", False)


@pytest.mark.parametrize(
    "changes",
    [
        {"event__subtype": "message_changed"},
        {"event__subtype": "message_deleted"},
        {"event__subtype": "bot_message"},
        {"event__bot_id": "B7"},
        {"event__user": "UB"},
        {"event__user": "USLACKBOT"},
        {"event__user": ""},
        {"event__edited": {"user": "U1", "ts": "16.2"}},
        {"event__channel_type": "channel"},
        {"event__type": "reaction_added"},
    ],
)
def test_what_is_nothing_to_parley(changes: dict[str, Any]) -> None:
    assert read(payload(DIRECT, **changes), me="UB") is None


def test_other_payloads_are_nothing_to_parley() -> None:
    for other in ({"type": "shortcut"}, {"type": "view_submission", "view": {"callback_id": "x"}}, {}):
        assert read(other, me="UB") is None
    assert read(payload(ACTION, actions=[{"type": "overflow", "action_id": "a"}]), me="UB") is None


def test_a_pressed_button() -> None:
    said = meant(payload(ACTION))
    assert (said.key, said.text, said.pressed, said.in_band) == ("14.8", "/undo 12", True, False)
    assert (said.reply_to, said.thread, said.whispers) == ("T1:C1:17.1", "17.0", True)


def test_a_button_only_one_person_sees_is_answered_by_its_response_url() -> None:
    said = meant(payload(ACTION, container__is_ephemeral=True))
    assert (said.reply_to, said.whispers) == ("https://hooks.slack.com/actions/1", True)


def test_a_form_is_opened_and_sent() -> None:
    value = json.dumps({"line": "/edit 12", "lang": "pl", "ask": "Co?", "fill": "acme"})
    action = {"type": "button", "action_id": "form:1", "value": value}
    opened = read(payload(ACTION, actions=[action]), me="UB")
    assert isinstance(opened, FormOpened)
    assert (opened.trigger_id, opened.form.language, opened.form.prefill) == ("14.8", "pl", "acme")
    view = forms.modal(opened.form, opened.origin, title="Parley", submit="Wyślij", close="Anuluj")
    state = {"values": {forms.FIELD: {forms.FIELD: {"type": "plain_text_input", "value": " acme <3h> "}}}}
    sent = {
        "type": "view_submission",
        "team": {"id": "T1"},
        "user": {"id": "U1", "username": "anna", "team_id": "T1"},
        "trigger_id": "19.9",
        "view": {**view, "id": "V1", "hash": "19.abc", "state": state},
    }
    said = meant(sent)
    assert said.key.startswith("V1.19.abc.")
    assert (said.text, said.pressed, said.in_band) == ("/edit 12 acme <3h>", False, False)
    assert (said.room.external_id, said.reply_to, said.thread) == ("T1:C1", "T1:C1:17.1", "17.0")


@pytest.mark.parametrize(
    ("event", "changed"),
    [
        ({"type": "user_change", "user": {"id": "U7"}}, Changed(kind="person", team="T1", id="U7", user={"id": "U7"})),
        ({"type": "channel_rename", "channel": {"id": "C7"}}, Changed(kind="channel", team="T1", id="C7")),
        ({"type": "channel_shared", "channel": "C7"}, Changed(kind="channel", team="T1", id="C7")),
        ({"type": "member_joined_channel", "channel": "C7"}, Changed(kind="channel", team="T1", id="C7")),
    ],
)
def test_changes(event: dict[str, Any], changed: Changed) -> None:
    assert read(payload(DIRECT, event=event), me="UB") == changed


def test_a_person_nobody_could_look_up_is_an_outsider() -> None:
    heard = read(payload(SLASH), me="UB")
    assert isinstance(heard, SlackRequest)
    said = invocation(heard, None, None, {}, WORDS)
    assert (said.actor.name, said.actor.handle, said.actor.admin, said.actor.outsider) == ("Anna", "anna", None, True)
    assert (said.room.title, said.room.shared, said.room.postable) == ("team", None, True)


@given(st.text())
def test_escaping_is_undone_by_reading(text: str) -> None:
    assert plain(escape(text), {}) == text


@given(st.text())
def test_reading_never_fails(text: str) -> None:
    plain(text, {})
    without_mention(text, "UB")
    forms.line_of(text)
    forms.read_form(text)
    forms.read_metadata(text)


@given(st.text(max_size=200))
def test_a_line_comes_back_from_its_button(line: str) -> None:
    value = forms.line_value(line)
    assert not any(mark in value for mark in "<>&")
    if not any(mark in line for mark in "<>&{"):
        assert value == line
    elif line.isprintable():
        assert forms.line_of(value) == line


EDITED = """{"team_id": "T1", "type": "event_callback", "event_id": "Ev3", "authorizations": [{"team_id": "T1"}],
 "event": {"type": "message", "subtype": "message_changed", "channel_type": "im", "channel": "D1", "ts": "18.1",
 "message": {"type": "message", "user": "U1", "text": "incident acme 3h", "ts": "16.1", "edited": {"user": "U1"}},
 "previous_message": {"type": "message", "user": "U1", "text": "incident acme 2h", "ts": "16.1"}}}"""


def test_a_private_message_that_says_something_else_now() -> None:
    said = meant(payload(EDITED))
    assert (said.key, said.text, said.edits) == ("Ev3", "incident acme 3h", "T1:D1:16.1")
    assert said.message == ""
    assert meant(payload(DIRECT)).message == "T1:D1:16.1"


@pytest.mark.parametrize(
    "changes",
    [
        {"event__message__text": "incident acme 2h"},
        {"event__message__user": "UB"},
        {"event__message__bot_id": "B1"},
        {"event__message__user": ""},
        {"event__channel_type": "channel"},
    ],
)
def test_a_preview_under_a_message_or_somebody_elses_edit_is_nothing(changes: dict[str, Any]) -> None:
    assert read(payload(EDITED, **changes), me="UB") is None


FLAG = """{"team_id": "T1", "type": "event_callback", "event_id": "Ev4", "authorizations": [{"team_id": "T1"}],
 "event": {"type": "reaction_added", "user": "U1", "reaction": "triangular_flag_on_post", "item_user": "U2",
 "item": {"type": "message", "channel": "C1", "ts": "16.1"}, "event_ts": "17.1"}}"""


def test_a_flag_on_a_message() -> None:
    flagged = read(payload(FLAG), me="UB")
    assert isinstance(flagged, Flagged)
    assert (flagged.ts, flagged.request.channel, flagged.request.user, flagged.request.key) == (
        "16.1",
        "C1",
        "U1",
        "Ev4",
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"event__reaction": "eyes"},
        {"event__item": {"type": "file", "file": "F1"}},
        {"event__user": "UB"},
        {"event__item_user": "UB"},
        {"event__user": ""},
    ],
)
def test_other_reactions_are_nothing(changes: dict[str, Any]) -> None:
    assert read(payload(FLAG, **changes), me="UB") is None


MESSAGE_ACTION = """{"type": "message_action", "token": "x", "action_ts": "1.1", "callback_id": "parley-log-message",
 "team": {"id": "T1", "domain": "studio"}, "user": {"id": "U1", "username": "anna", "team_id": "T1", "name": "anna"},
 "channel": {"id": "C1", "name": "team"}, "trigger_id": "13.7", "message_ts": "16.1",
 "response_url": "https://hooks.slack.com/app/1", "is_enterprise_install": false, "enterprise": null,
 "message": {"type": "message", "user": "U2", "ts": "16.1", "text": "a &amp; b", "thread_ts": "15.0"}}"""


def test_a_messages_shortcut_knows_the_message_and_its_link() -> None:
    opened = read(payload(MESSAGE_ACTION), me="UB")
    assert isinstance(opened, IncidentFormOpened)
    assert (opened.trigger_id, opened.user, opened.origin.channel, opened.origin.thread) == ("13.7", "U1", "C1", "15.0")
    assert opened.quoted == Quoted(
        ts="16.1",
        text="a &amp; b",
        author="U2",
        link="https://studio.slack.com/archives/C1/p161?thread_ts=15.0&cid=C1",
    )
    alone = read(payload(MESSAGE_ACTION, message__thread_ts="16.1"), me="UB")
    assert isinstance(alone, IncidentFormOpened)
    assert alone.quoted is not None
    assert alone.quoted.link == "https://studio.slack.com/archives/C1/p161"
    ours = read(payload(MESSAGE_ACTION, message__user="UB"), me="UB")
    assert isinstance(ours, IncidentFormOpened)
    assert ours.quoted is None, "what Parley wrote itself is no evidence"


def test_shortcuts_and_names_of_other_apps_are_nothing() -> None:
    assert read(payload(MESSAGE_ACTION, callback_id="other"), me="UB") is None
    assert read({"type": "shortcut", "callback_id": "other"}, me="UB") is None
    assert read({"type": "block_suggestion", "action_id": "other"}, me="UB") is None
    assert read(payload(FLAG, event={"type": "tokens_revoked", "tokens": {"oauth": ["U1"]}}), me="UB") is None


@given(st.text(), st.text(max_size=9_000))
def test_what_a_form_carries_fits_and_comes_back(line: str, said: str) -> None:
    evidence = forms.SlackEvidence(
        text=said, ref="T1:C1:1.1", author="Bob", link="https://x.example/1", at="2026-03-02"
    )
    origin = forms.FormOrigin(line="/form", team="T1", channel="C1", thread="1.0", currency="EUR", evidence=evidence)
    for limit in (forms.METADATA_LIMIT, forms.VALUE_LIMIT):
        kept = forms.metadata(origin, limit)
        assert units(kept) <= limit
        back = forms.read_metadata(kept)
        assert (back.evidence.ref, back.evidence.link, back.currency) == ("T1:C1:1.1", "https://x.example/1", "EUR")
        cleaned = clean(said)
        assert back.evidence.text == cleaned or back.evidence.text.endswith("…") or not back.evidence.text


def test_moments_of_slacks_that_are_none() -> None:
    assert written_at("16.5") == "1970-01-01T00:00:16.500000+00:00"
    assert written_at("soon") == ""
    assert moment(16).isoformat() == "1970-01-01T00:00:16.999999+00:00"
    assert moment("soon").year == 1970
