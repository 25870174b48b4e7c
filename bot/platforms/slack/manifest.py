"""Builds the app manifest from which Slack makes Parley's app. Pure: names and descriptions are passed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.platforms.slack.interactive import ANYWHERE, ON_MESSAGE

DESCRIPTION_LIMIT = 2_000
NAME_LIMIT = 32
COMMANDS_LIMIT = 50
SHORTCUT_NAME_LIMIT = 24
SHORTCUT_TEXT_LIMIT = 150
SHORTCUT_WORDS = ("message", "message-does", "global", "global-does")

#: Slack's own commands. It refuses a manifest that asks for one of them, all of it.
RESERVED = frozenset(
    [
        "active",
        "apps",
        "archive",
        "away",
        "call",
        "canvas",
        "close",
        "collapse",
        "dm",
        "dnd",
        "expand",
        "feed",
        "feedback",
        "help",
        "huddle",
        "invite",
        "join",
        "keys",
        "kick",
        "leave",
        "list",
        "me",
        "msg",
        "mute",
        "open",
        "part",
        "people",
        "prefs",
        "pro",
        "remind",
        "remove",
        "rename",
        "search",
        "section",
        "shortcuts",
        "shrug",
        "star",
        "status",
        "topic",
        "who",
        "workflow",
    ]
)

#: What Parley may do in a workspace that installs it.
SCOPES = (
    "app_mentions:read",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "reactions:read",
    "users:read",
)
_EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_rename",
    "channel_shared",
    "channel_unarchive",
    "channel_unshared",
    "group_archive",
    "group_rename",
    "group_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.im",
    "reaction_added",
    "tokens_revoked",
    "user_change",
)


def manifest(
    names: Sequence[str], descriptions: Mapping[str, str], shortcuts: Mapping[str, str], *, url: str = ""
) -> dict[str, Any]:
    """A manifest with `/parley` and one slash command a name that Slack does not keep for itself.

    descriptions  says in one line what a command does, "parley" among them
    shortcuts     what "message" and "global" are called in Slack's menus, and what they do ("message-does")
    url           where Slack is to call ("https://…/slack/events"); without it the app uses Socket Mode. The address
                  of the redirect after an installation is derived from it
    """
    wanted = dict.fromkeys(["parley", *(name.lstrip("/").casefold() for name in names)])
    native = [name for name in wanted if _allowed(name)][:COMMANDS_LIMIT]
    where = {"url": url} if url else {}
    settings: dict[str, Any] = {
        "event_subscriptions": {"bot_events": list(_EVENTS)},
        "interactivity": {"is_enabled": True},
        "org_deploy_enabled": False,
        "socket_mode_enabled": not url,
        "token_rotation_enabled": False,
    }
    if url:
        settings["event_subscriptions"]["request_url"] = url
        settings["interactivity"]["request_url"] = url
    return {
        "display_information": {
            "name": "Parley",
            "description": "Keeps one ledger per client and says when it is time to talk",
            "background_color": "#2f4858",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "Parley", "always_online": True},
            "shortcuts": [_shortcut("message", ON_MESSAGE, shortcuts), _shortcut("global", ANYWHERE, shortcuts)],
            "slash_commands": [_command(name, descriptions.get(name, ""), where) for name in native],
        },
        "oauth_config": {**_redirect(url), "scopes": {"bot": list(SCOPES)}},
        "settings": settings,
    }


def _redirect(url: str) -> dict[str, Any]:
    root, separator, _ = url.partition("/slack/events")
    return {"redirect_urls": [f"{root}/slack/oauth_redirect"]} if separator else {}


def _shortcut(kind: str, callback: str, texts: Mapping[str, str]) -> dict[str, Any]:
    return {
        "name": texts[kind][:SHORTCUT_NAME_LIMIT],
        "type": kind,
        "callback_id": callback,
        "description": texts[f"{kind}-does"][:SHORTCUT_TEXT_LIMIT],
    }


def _allowed(name: str) -> bool:
    plain = name.isascii() and name == name.lower() and all(char.isalnum() or char in "-_" for char in name)
    return bool(name) and plain and len(name) < NAME_LIMIT and name not in RESERVED


def _command(name: str, description: str, where: Mapping[str, str]) -> dict[str, Any]:
    """`should_escape` makes Slack name people and channels by their ids instead of by what they are called."""
    line = " ".join(description.split())[:DESCRIPTION_LIMIT] or f"Parley: {name}"
    hint = "[command] …" if name == "parley" else "[client] …"
    return {"command": f"/{name}", "description": line, "usage_hint": hint, "should_escape": True, **where}
