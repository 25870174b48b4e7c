"""Translates Slack's errors to those of the platform port. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.adapter import RetryLater, Undeliverable

#: The token no longer opens anything; nothing helps but a new one.
BAD_TOKEN = frozenset(
    {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "not_allowed_token_type"}
)
#: The message to be changed is not there any more, or not ours to change.
NOT_EDITABLE = frozenset({"message_not_found", "cant_update_message", "edit_window_closed", "is_inactive"})
#: The blocks are the trouble, the words may still go.
BAD_BLOCKS = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"})
#: The modal, or the app's home, holds more than Slack takes.
BAD_VIEW = frozenset({"view_too_large", "invalid_arguments", "invalid_blocks"})
#: The thread is the trouble, the channel may still be written to.
BAD_THREAD = frozenset({"cannot_reply_to_message", "thread_not_found", "invalid_thread_ts"})

#: An ephemeral message needs both of us in the channel.
NOT_IN_CHANNEL = frozenset({"channel_not_found", "not_in_channel", "user_not_in_channel"})

_WAIT = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded", "accesslimited", "team_added_to_org"})
#: Slack says of these that part of the work may have been done.
_UNCERTAIN = frozenset({"internal_error", "fatal_error", "request_timeout", "service_unavailable"})

DEFAULT_WAIT_SECONDS = 30.0
TOKEN_WAIT_SECONDS = 300.0


def code(error: SlackApiError) -> str:
    """Slack's word for it ("channel_not_found"), empty where it gave none."""
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, Mapping) else ""


def status(error: SlackApiError) -> int:
    """The HTTP status, 0 where there is none."""
    response = error.response
    return int(getattr(response, "status_code", 0) or getattr(response, "status", 0) or 0)


def reason(error: Exception) -> str:
    """For a log line: Slack's word or the kind of error, never what was sent."""
    if isinstance(error, SlackApiError):
        return code(error) or f"HTTP {status(error)}"
    return type(error).__name__


def trouble(error: Exception) -> RetryLater | Undeliverable:
    """What to raise for an error met while sending."""
    match error:
        case SlackApiError():
            return _refused(error)
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return RetryLater("slack is not reachable")
        case _:
            return RetryLater(f"the connection to slack broke ({type(error).__name__})", uncertain=True)


def not_begun(error: Exception) -> RetryLater | Undeliverable:
    """The same for an error met before anything was sent: nothing can have arrived."""
    met = trouble(error)
    return RetryLater(str(met), met.retry_after) if isinstance(met, RetryLater) else met


def wait_of(headers: Mapping[str, Any]) -> float:
    """Seconds of a Retry-After header."""
    try:
        return max(1.0, float(headers.get("Retry-After") or headers.get("retry-after") or DEFAULT_WAIT_SECONDS))
    except (TypeError, ValueError):
        return DEFAULT_WAIT_SECONDS


def by_status(number: int, headers: Mapping[str, Any], reason: str) -> RetryLater | Undeliverable:
    if number == 429:
        return RetryLater("slack asks to wait", wait_of(headers))
    if number >= 500:
        return RetryLater(f"slack answered {number}", uncertain=True)
    return Undeliverable(f"slack refused the message: {reason}")


def _refused(error: SlackApiError) -> RetryLater | Undeliverable:
    word = code(error)
    headers = getattr(error.response, "headers", None) or {}
    if word in _WAIT:
        return RetryLater(f"slack asks to wait: {word}", wait_of(headers))
    if word in _UNCERTAIN:
        return RetryLater(f"slack is in trouble: {word}", uncertain=True)
    if word in BAD_TOKEN:
        # The chat is fine: its messages wait for a token that works.
        return RetryLater(f"slack refuses the token: {word}", TOKEN_WAIT_SECONDS)
    number = status(error)
    if number == 200 and not word:
        return RetryLater("slack gave an unreadable answer", uncertain=True)
    return by_status(number, headers, word or f"HTTP {number}")
