"""Literal payloads of Slack's → what was meant. A table a payload type; no network, no look-ups."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.slack import forms
from bot.platforms.slack.escaping import escape, plain, without_mention
from bot.platforms.slack.events import Changed, FormOpened, Heard, Person, Place
from bot.platforms.slack.inbound import invocation, read
from handlers.invocation import Invocation

ANNA = Person(name="Anna", handle="anna", admin=True, outsider=False, language="en")
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
    assert isinstance(heard, Heard)
    return invocation(heard, ANNA, Place(title="team", shared=False), handles, WORDS)


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
        ({"type": "user_change", "user": {"id": "U7"}}, Changed(what="person", team="T1", id="U7")),
        ({"type": "channel_rename", "channel": {"id": "C7"}}, Changed(what="channel", team="T1", id="C7")),
        ({"type": "channel_shared", "channel": "C7"}, Changed(what="channel", team="T1", id="C7")),
        ({"type": "member_joined_channel", "channel": "C7"}, Changed(what="channel", team="T1", id="C7")),
    ],
)
def test_changes(event: dict[str, Any], changed: Changed) -> None:
    assert read(payload(DIRECT, event=event), me="UB") == changed


def test_a_person_nobody_could_look_up_is_an_outsider() -> None:
    heard = read(payload(SLASH), me="UB")
    assert isinstance(heard, Heard)
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
