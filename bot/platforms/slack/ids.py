"""Codec of Slack's ids outside this platform: "T1:C1" for a chat or a person, "T1:C1:171.5" for a message.

A Slack id is unique in its workspace only, so the workspace comes first. Pure.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

#: What the id of a private chat begins with, or of a person whose private chat is meant.
PRIVATE = ("D", "U", "W")


def joined(*parts: str) -> str:
    return ":".join(parts)


def team_and_id(address: str) -> tuple[str, str]:
    """("T1", "C1") of "T1:C1" or "T1:C1:ts"."""
    team, _, rest = address.partition(":")
    return team, rest.partition(":")[0]


def channel_and_ts(address: str) -> tuple[str, str]:
    """("C1", "171.5") of "T1:C1:171.5"."""
    _, _, rest = address.partition(":")
    channel, _, ts = rest.partition(":")
    return channel, ts


def is_url(address: str) -> bool:
    """Whether an address is a response URL: the only way back to an answer just one person sees."""
    return address.startswith(("https:", "http:"))


def written_at(ts: str) -> str:
    """When a message was written, of its ts: ISO 8601 in UTC; empty when it is malformed."""
    try:
        return datetime.fromtimestamp(float(ts), UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def moment(event_time: object) -> datetime:
    """When Slack says something happened: whole seconds, the last moment of them."""
    try:
        return datetime.fromtimestamp(int(str(event_time)) + 1, UTC) - timedelta(microseconds=1)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)
