"""The app manifest Slack makes Parley's app from. Pure: what the commands are called and do is handed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

DESCRIPTION_LIMIT = 2_000
HINT_LIMIT = 1_000
NAME_LIMIT = 32
COMMANDS_LIMIT = 50

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

_SCOPES = (
    "app_mentions:read",
    "channels:read",
    "chat:write",
    "commands",
    "files:write",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "users:read",
)
_EVENTS = (
    "app_mention",
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
    "user_change",
)


def manifest(names: Sequence[str], descriptions: Mapping[str, str], *, url: str = "") -> dict[str, Any]:
    """A manifest with `/parley` and one slash command a name that Slack does not keep for itself.

    `descriptions` says in one line what a command does, "parley" among them. Without `url` the app uses Socket Mode;
    with it ("https://…/slack/events"), Slack calls that address instead.
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
                "home_tab_enabled": False,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "Parley", "always_online": True},
            "slash_commands": [_command(name, descriptions.get(name, ""), where) for name in native],
        },
        "oauth_config": {"scopes": {"bot": list(_SCOPES)}},
        "settings": settings,
    }


def _allowed(name: str) -> bool:
    plain = name.isascii() and name == name.lower() and all(char.isalnum() or char in "-_" for char in name)
    return bool(name) and plain and len(name) < NAME_LIMIT and name not in RESERVED


def _command(name: str, description: str, where: Mapping[str, str]) -> dict[str, Any]:
    """`should_escape` makes Slack name people and channels by their ids instead of by what they are called."""
    line = " ".join(description.split())[:DESCRIPTION_LIMIT] or f"Parley: {name}"
    hint = "[command] …" if name == "parley" else "[client] …"
    return {"command": f"/{name}", "description": line, "usage_hint": hint, "should_escape": True, **where}
