"""The manifest keeps Slack's rules: one broken rule and Slack refuses all of it."""

from __future__ import annotations

import json
import re

import pytest

from bot.platforms.slack.manifest import RESERVED, SHORTCUT_WORDS, manifest
from bot.wording import Wording
from handlers.lexicon import LANGUAGES
from handlers.messages import Msg

NAMES = ("incident", "client", "paid", "spent")
WORDS = {"parley": "Everything Parley does", "incident": "Log an incident"}
SHORTCUTS = {"message": "Log as client incident", "global": "Log an incident", "message-does": "m", "global-does": "g"}


def test_the_native_commands_are_there() -> None:
    made = manifest(NAMES, WORDS, SHORTCUTS)
    commands = made["features"]["slash_commands"]
    assert [c["command"] for c in commands] == ["/parley", "/incident", "/client", "/paid", "/spent"]
    assert commands[0]["description"] == "Everything Parley does"
    assert all(c["should_escape"] for c in commands)


@pytest.mark.parametrize("name", ["status", "search", "who", "remind", "/status", "STATUS"])
def test_a_name_slack_keeps_is_never_asked_for(name: str) -> None:
    assert name.lstrip("/").lower() in RESERVED
    commands = manifest([*NAMES, name], WORDS, SHORTCUTS)["features"]["slash_commands"]
    assert len(commands) == 5


def test_slacks_limits() -> None:
    names = [*(f"command{number}" for number in range(80)), "x" * 40, "две", "", "two words"]
    commands = manifest(names, {"command1": "long " * 900}, SHORTCUTS)["features"]["slash_commands"]
    assert len(commands) == 50
    for command in commands:
        assert re.fullmatch(r"/[a-z0-9_-]{1,31}", command["command"])
        assert 0 < len(command["description"]) <= 2_000
        assert 0 < len(command["usage_hint"]) <= 1_000


def test_every_event_has_its_scope() -> None:
    made = manifest(NAMES, WORDS, SHORTCUTS)
    scopes = set(made["oauth_config"]["scopes"]["bot"])
    needed = {
        "app_mention": "app_mentions:read",
        "message.im": "im:history",
        "user_change": "users:read",
        "member_joined_channel": "channels:read",
        "member_left_channel": "channels:read",
        "reaction_added": "reactions:read",
        # These ask for nothing.
        "app_home_opened": "commands",
        "app_uninstalled": "commands",
        "tokens_revoked": "commands",
    }
    for event in made["settings"]["event_subscriptions"]["bot_events"]:
        kind = "groups:read" if event.startswith("group_") else "channels:read"
        assert needed.get(event, kind) in scopes
    assert {"commands", "chat:write", "im:write", "files:write"} <= scopes


def test_socket_mode_by_default_and_addresses_otherwise() -> None:
    socket, http = (
        manifest(NAMES, WORDS, SHORTCUTS),
        manifest(NAMES, WORDS, SHORTCUTS, url="https://x.example/slack/events"),
    )
    assert socket["settings"]["socket_mode_enabled"] is True
    assert "url" not in json.dumps(socket)
    assert http["settings"]["socket_mode_enabled"] is False
    assert http["settings"]["interactivity"]["request_url"] == "https://x.example/slack/events"
    assert all(c["url"] == "https://x.example/slack/events" for c in http["features"]["slash_commands"])
    assert http["oauth_config"]["redirect_urls"] == ["https://x.example/slack/oauth_redirect"]


def test_both_shortcuts_are_there_within_slacks_limits_in_each_language() -> None:
    made = manifest(NAMES, WORDS, SHORTCUTS)["features"]
    assert [(s["type"], s["name"]) for s in made["shortcuts"]] == [
        ("message", "Log as client incident"),
        ("global", "Log an incident"),
    ]
    assert len({s["callback_id"] for s in made["shortcuts"]}) == 2
    assert made["app_home"]["home_tab_enabled"]
    for language in LANGUAGES:
        say = Wording(language, None).text
        for word in SHORTCUT_WORDS:
            most = 150 if word.endswith("does") else 24
            assert 0 < len(say(Msg(f"slack-shortcut-{word}"))) <= most
        for word in ("slack-incident-title", "slack-incident-submit", "slack-form-title", "slack-form-submit"):
            assert 0 < len(say(Msg(word))) <= 24
