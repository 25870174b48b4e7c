"""Sends rendered messages to Slack's Web API or a response URL, each once.

Must not wait for a rate limit: the caller waits, so that other chats go on.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.adapter import Address, Undeliverable
from bot.platforms.slack import errors
from bot.platforms.slack.blocks import Block
from bot.platforms.slack.clients import WebClients
from bot.platforms.slack.ids import PRIVATE, channel_and_ts, is_url, joined, team_and_id
from bot.platforms.slack.render import SlackMessage, SlackRendering, Upload
from bot.platforms.slack.whispers import Whispers

_BROKEN = (SlackApiError, aiohttp.ClientError, TimeoutError, OSError)
_REMEMBERED = 256


class Outbound:
    """Sends what was rendered. A failed answer of several messages is continued, not restarted."""

    def __init__(self, clients: WebClients, whispers: Whispers) -> None:
        self._clients = clients
        self._whispers = whispers
        self._sent: dict[tuple[Address, str], tuple[int, str]] = {}

    async def send(self, address: Address, rendered: SlackRendering, *, replaces: bool) -> str:
        """Sends all of it; returns the id of the last message ("T1:C1:ts"), empty where it cannot be edited later.

        Raises RetryLater or Undeliverable.
        """
        progress = (address, "\0".join(message.plain for message in rendered.messages))
        done, ref = self._sent.pop(progress, (0, ""))
        count = len(rendered.messages)
        try:
            for number in range(done, count):
                ref = await self._one(address, rendered.messages[number], first=number == 0, replaces=replaces) or ref
                done = number + 1
            for number in range(max(0, done - count), len(rendered.uploads)):
                await self._upload(address, rendered.uploads[number])
                done = count + number + 1
        except BaseException as error:
            self._remember(progress, done, ref)
            if isinstance(error, _BROKEN):
                raise errors.trouble(error) from None
            raise
        return ref

    async def respond(self, url: str, message: SlackMessage, *, replaces: bool) -> None:
        """Posts to a response URL. Raises RetryLater or Undeliverable; a connection error as it is."""
        number, headers, word = await self._respond(url, ephemeral(message, replaces=replaces))
        if number == 400 and word in errors.BAD_BLOCKS:
            for text in message.texts:
                number, headers, word = await self._respond(url, _words(text, replaces=replaces))
        if number != 200:
            raise errors.by_status(number, headers, word)

    async def _respond(self, url: str, body: dict[str, Any]) -> tuple[int, dict[str, str], str]:
        async with self._clients.session().post(url, json=body, proxy=self._clients.proxy) as answer:
            word = (await answer.text())[:100] if answer.status != 200 else ""
            return answer.status, dict(answer.headers), word.strip()

    def _remember(self, progress: tuple[Address, str], done: int, ref: str) -> None:
        if done:
            while len(self._sent) >= _REMEMBERED:
                self._sent.pop(next(iter(self._sent)))
            self._sent[progress] = (done, ref)

    async def _one(self, address: Address, message: SlackMessage, *, first: bool, replaces: bool) -> str:
        url = address.edit if is_url(address.edit) else address.chat if is_url(address.chat) else ""
        if url:
            replaces = first and (replaces or is_url(address.edit))
            await self.respond(url, message, replaces=replaces)
            return ""
        team, channel = team_and_id(address.chat)
        client = await self._clients.of(team)
        if address.only_for and not channel.startswith(PRIVATE):
            return await self._whisper(client, address, message, replaces=first and replaces)
        if address.edit and first:
            try:
                return await self._edit(client, address.edit, message)
            except SlackApiError as error:
                if errors.code(error) not in errors.NOT_EDITABLE:
                    raise
        return await self._post(client, team, channel, address.thread, message)

    async def _edit(self, client: AsyncWebClient, ref: str, message: SlackMessage) -> str:
        team, _ = team_and_id(ref)
        channel, ts = channel_and_ts(ref)

        # An empty list takes the old blocks away; left out, Slack would keep the old buttons.
        try:
            answer = await client.chat_update(
                channel=channel, ts=ts, text=message.text, blocks=list(message.blocks), parse="none"
            )
        except SlackApiError as error:
            if errors.code(error) not in errors.BAD_BLOCKS:
                raise
            first, *others = message.texts
            answer = await client.chat_update(channel=channel, ts=ts, text=first, blocks=[], parse="none")
            for text in others:
                await self._post(client, team, channel, "", SlackMessage((), text))
        return joined(team, str(answer["channel"]), str(answer["ts"]))

    async def _whisper(self, client: AsyncWebClient, address: Address, message: SlackMessage, *, replaces: bool) -> str:
        """Shows it to one person alone: in the channel if there is a way, else in their private chat."""
        ear = (address.chat, address.only_for, address.thread)
        left = self._whispers.to(ear)
        if left is not None:
            try:
                await self.respond(left.url, message, replaces=replaces and left.replaces)
                return ""
            except Undeliverable:
                self._whispers.forget(ear)
        team, channel = team_and_id(address.chat)
        _, user = team_and_id(address.only_for)
        try:
            await self._words_if_needed(
                message,
                lambda text, shown: client.chat_postEphemeral(
                    channel=channel,
                    user=user,
                    text=text,
                    blocks=list(shown) or None,
                    thread_ts=address.thread or None,
                    parse="none",
                ),
            )
        except SlackApiError as error:
            if errors.code(error) not in errors.NOT_IN_CHANNEL:
                raise
            return await self._post(client, team, user, "", message)
        return ""

    async def _post(self, client: AsyncWebClient, team: str, channel: str, thread: str, message: SlackMessage) -> str:
        async def post(text: str, shown: Sequence[Block]) -> AsyncSlackResponse:
            # No previews of links, nothing read as markup, no names turned into mentions.
            return await client.chat_postMessage(
                channel=channel,
                text=text,
                blocks=list(shown) or None,
                thread_ts=thread or None,
                unfurl_links=False,
                unfurl_media=False,
                mrkdwn=False,
                parse="none",
            )

        try:
            answer = await self._words_if_needed(message, post)
        except SlackApiError as error:
            if not thread or errors.code(error) not in errors.BAD_THREAD:
                raise
            return await self._post(client, team, channel, "", message)
        return joined(team, str(answer["channel"]), str(answer["ts"]))

    async def _words_if_needed(
        self, message: SlackMessage, post: Callable[[str, Sequence[Block]], Awaitable[AsyncSlackResponse]]
    ) -> AsyncSlackResponse:
        """Posts a message; its words alone, in as many messages as they need, where Slack will not have its blocks."""
        try:
            return await post(message.text, message.blocks)
        except SlackApiError as error:
            if errors.code(error) not in errors.BAD_BLOCKS:
                raise
        for text in message.texts:
            answer = await post(text, ())
        return answer

    async def _upload(self, address: Address, upload: Upload) -> None:
        """Puts a file into the channel; where only one person may see it, into their private chat."""
        target = address.only_for or address.chat
        if is_url(target):
            return  # Slack takes no file over a response URL; the words beside it have been sent.
        team, channel = team_and_id(target)
        client = await self._clients.of(team)
        if channel.startswith(("U", "W")):
            opened = await client.conversations_open(users=channel)
            channel = str(opened["channel"]["id"])
        thread: dict[str, Any] = {"thread_ts": address.thread} if address.thread and not address.only_for else {}
        await client.files_upload_v2(
            channel=channel, filename=upload.name, content=upload.data, title=upload.title, **thread
        )


def ephemeral(message: SlackMessage, *, replaces: bool = False) -> dict[str, Any]:
    """A message as an acknowledgement or a response URL takes it: for the one who asked."""
    return {**_words(message.text, replaces=replaces), "blocks": list(message.blocks)}


def _words(text: str, *, replaces: bool) -> dict[str, Any]:
    return {"response_type": "ephemeral", "replace_original": replaces, "text": text, "mrkdwn": False}
