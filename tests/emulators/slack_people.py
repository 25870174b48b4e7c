"""What people do in the emulated Slack, as the payloads Slack makes of it; and how their requests are signed."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

import aiohttp

from tests.emulators.slack_blocks import buttons, message_trouble, unescape
from tests.emulators.slack_controls import Controls, Delivery
from tests.emulators.slack_world import BOT_USER, TEAM, Channel, Message, User

Json = Any


class People(Controls):
    """The acting half of the emulator."""

    signing_secret = "shh-parley"

    def __init__(self) -> None:
        super().__init__()
        #: How many seconds a delivery waits for its acknowledgement.
        self.patience = 30.0
        #: Where requests go over HTTP; empty: over Socket Mode.
        self.events_url = ""

    # ------------------------------------------------------------------ the cast

    def user(
        self,
        id: str,  # noqa: A002 - the field's name everywhere
        name: str,
        *,
        admin: bool = False,
        guest: bool = False,
        stranger: bool = False,
        bot: bool = False,
        locale: str = "en-US",
    ) -> User:
        user = User(id, name, admin, guest, stranger, bot, "T9" if stranger else TEAM, locale)
        self.world.users[id] = user
        if not bot:
            self.world.im(id)
        return user

    def channel(
        self,
        id: str,  # noqa: A002
        name: str,
        members: Sequence[User | str] = (),
        *,
        ext_shared: bool = False,
        bot: bool = True,
    ) -> Channel:
        ids = [member.id if isinstance(member, User) else member for member in members]
        channel = Channel(id, name, [*ids, BOT_USER] if bot else ids, ext_shared)
        self.world.channels[id] = channel
        return channel

    # ------------------------------------------------------------------ what they do

    async def slash(self, user: User, channel: Channel | str, command: str, text: str = "") -> Delivery:
        """Types a slash command; `text` as it reaches the app, with Slack's own escaping of `&`, `<` and `>`."""
        where = self._channel(user, channel)
        payload = {
            "token": "old",
            "command": command,
            "text": text,
            "team_id": self.team,
            "team_domain": "studio",
            "channel_id": where.id,
            "channel_name": where.name or "directmessage",
            "user_id": user.id,
            "user_name": user.name.casefold(),
            "api_app_id": "A1",
            "is_enterprise_install": "false",
            "trigger_id": self.world.trigger(),
            "response_url": self.world.response_url(self.root, where.id, user.id),
        }
        return await self.deliver(Delivery("slash", payload, where.id, user.id))

    async def mention(self, user: User, channel: Channel, text: str, *, thread: str = "") -> Delivery:
        """Writes "@Parley text" in a channel."""
        event = {"type": "app_mention", "user": user.id, "text": f"<@{BOT_USER}> {text}", "team": user.team}
        return await self._say(user, channel, event, thread)

    async def dm(self, user: User, text: str, *, thread: str = "") -> Delivery:
        """Writes to the bot in private."""
        event = {"type": "message", "channel_type": "im", "user": user.id, "text": text, "team": user.team}
        return await self._say(user, self.world.im(user.id), event, thread)

    async def _say(self, user: User, channel: Channel, event: dict[str, Json], thread: str) -> Delivery:
        ts = self.world.ts()
        event |= {"ts": ts, "event_ts": ts, "channel": channel.id}
        if thread:
            event["thread_ts"] = thread
        return await self.event(event, channel, user)

    async def event(self, event: dict[str, Json], channel: Channel | None = None, user: User | None = None) -> Delivery:
        """Any event of the Events API."""
        payload = {
            "token": "old",
            "team_id": self.team,
            "api_app_id": "A1",
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{self.world.number()}",
            "event_time": int(time.time()),
            "authorizations": [{"enterprise_id": None, "team_id": self.team, "user_id": BOT_USER, "is_bot": True}],
            "is_ext_shared_channel": bool(channel and channel.ext_shared),
        }
        delivery = Delivery("event", payload, channel.id if channel else "", user.id if user else "")
        return await self.deliver(delivery)

    async def press(self, user: User, message: Message, label_or_value: str) -> Delivery:
        """Presses the button with this label or value."""
        wanted = label_or_value
        found = [
            b for b in buttons(message.blocks) if wanted in (unescape(b["text"]["text"]), b["value"], b["action_id"])
        ]
        assert found, f"no button {wanted!r} among {message.labels}"
        button = found[0]
        container = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": message.channel,
            "is_ephemeral": message.ephemeral,
        }
        payload: dict[str, Json] = {
            "type": "block_actions",
            "user": {"id": user.id, "username": user.name.casefold(), "name": user.name, "team_id": user.team},
            "api_app_id": "A1",
            "container": container,
            "trigger_id": self.world.trigger(),
            "team": {"id": self.team, "domain": "studio"},
            "channel": {"id": message.channel, "name": self.world.channels[message.channel].name},
            "response_url": self.world.response_url(self.root, message.channel, user.id, message),
            "actions": [
                {
                    "type": "button",
                    "action_id": button["action_id"],
                    "block_id": "row-1",
                    "value": button["value"],
                    "text": button["text"],
                    "action_ts": self.world.ts(),
                }
            ],
        }
        if not message.ephemeral:
            payload["message"] = {"type": "message", "user": BOT_USER, "ts": message.ts, "text": message.text}
            if message.thread:
                payload["message"]["thread_ts"] = message.thread
        return await self.deliver(Delivery("interactive", payload, message.channel, user.id))

    async def write(self, user: User, channel: Channel, text: str, *, thread: str = "") -> Message:
        """Says something to colleagues, not to the bot; the text as Slack keeps it."""
        message = self.world.post(channel.id, text, None, thread=thread)
        message.author = user.id
        return message

    async def react(self, user: User, message: Message, reaction: str = "triangular_flag_on_post") -> Delivery:
        event = {
            "type": "reaction_added",
            "user": user.id,
            "reaction": reaction,
            "item_user": message.author,
            "item": {"type": "message", "channel": message.channel, "ts": message.ts},
            "event_ts": self.world.ts(),
        }
        return await self.event(event, self.world.channels[message.channel], user)

    async def open_home(self, user: User) -> Delivery:
        event = {"type": "app_home_opened", "user": user.id, "channel": f"D{user.id}", "tab": "home"}
        return await self.event({**event, "event_ts": self.world.ts()}, self.world.im(user.id), user)

    async def redeliver(self, delivery: Delivery) -> Delivery:
        """The same once more: a new envelope, the same event or trigger id."""
        again = Delivery(delivery.kind, delivery.payload, delivery.channel, delivery.user, delivery.view)
        return await self.deliver(again)

    # ------------------------------------------------------------------ answers

    def acknowledged(self, delivery: Delivery, answer: Json) -> None:
        """Shows what an acknowledgement carries, as Slack does."""
        delivery.acked, delivery.answer = True, answer
        action = answer.get("response_action", "") if isinstance(answer, dict) else ""
        if delivery.view and not action:
            self.world.views.pop(delivery.view, None)
        elif delivery.view:
            assert action == "errors", action
            inputs = {b["block_id"] for b in self.world.views[delivery.view].json["blocks"] if b["type"] == "input"}
            assert answer["errors"], "errors without any"
            assert set(answer["errors"]) <= inputs, "an error at no input"
        if delivery.kind != "slash" or not answer:
            return
        body = {"text": answer} if isinstance(answer, str) else answer
        trouble = message_trouble(body["blocks"]) if body.get("blocks") else []
        assert not trouble, trouble
        only_for = "" if body.get("response_type") == "in_channel" else delivery.user
        self.world.post(delivery.channel, str(body.get("text", "")), body.get("blocks"), only_for=only_for)

    async def post_signed(self, delivery: Delivery, *, secret: str = "", age: float = 0) -> None:
        """Sends a delivery over HTTP, signed; with another secret or an old time where asked."""
        if delivery.kind == "event":
            body, kind = json.dumps(delivery.payload), "application/json"
        else:
            fields = delivery.payload if delivery.kind == "slash" else {"payload": json.dumps(delivery.payload)}
            body, kind = urlencode(fields), "application/x-www-form-urlencoded"
        stamp = str(int(time.time() - age))
        key = (secret or self.signing_secret).encode()
        digest = hmac.new(key, f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
        headers = {"Content-Type": kind, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.events_url, data=body.encode(), headers=headers) as answer,
        ):
            text = await answer.text()
            delivery.status = answer.status
            self.world.watch(text)
            if answer.status == 200:
                is_json = answer.content_type == "application/json"
                self.acknowledged(delivery, json.loads(text) if is_json else text)

    def _channel(self, user: User, channel: Channel | str) -> Channel:
        if isinstance(channel, Channel):
            return channel
        return self.world.channels[channel] if channel in self.world.channels else self.world.im(user.id)
