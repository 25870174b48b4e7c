"""Reads a flagged message. Must not read any other message of the channel."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack import errors
from bot.platforms.slack.events import Quoted
from bot.platforms.slack.interactive import quoted

log = logging.getLogger(__name__)

#: Trouble that passes: the flag is not acknowledged, and Slack tells of it again.
_PASSING = frozenset({"ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout", ""})


async def message(client: AsyncWebClient, channel: str, ts: str) -> Quoted:
    """The message with its link; without its words where Parley may not read there. Raises SlackApiError for what may
    go another time."""
    link = ""
    content: Mapping[str, Any] = {}
    try:
        answer = await client.chat_getPermalink(channel=channel, message_ts=ts)
        link = str(answer["permalink"])
        answer = await client.conversations_history(channel=channel, oldest=ts, latest=ts, inclusive=True, limit=1)
        content = _that(answer["messages"], ts)
        if not content:
            # It is in a thread.
            answer = await client.conversations_replies(channel=channel, ts=ts, oldest=ts, inclusive=True, limit=1)
            content = _that(answer["messages"], ts)
    except SlackApiError as error:
        if errors.code(error) in _PASSING:
            raise
        log.info("a flagged message could not be read: %s", errors.code(error))
    return quoted(content, ts, link)


def _that(messages: list[Mapping[str, Any]], ts: str) -> Mapping[str, Any]:
    return next((message for message in messages if message.get("ts") == ts), {})
