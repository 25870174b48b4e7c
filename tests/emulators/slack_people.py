"""What people do in the emulated Slack, as the payloads Slack makes of it; and how their requests are signed."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlencode

import aiohttp

from tests.emulators.slack_blocks import buttons, message_trouble, option_trouble, unescape
from tests.emulators.slack_world import BOT_USER, TEAM, Channel, Message, User, View, World

Json = Any


@dataclass
class Delivery:
    """Something Slack tells the bot, and what came back. `status` is of HTTP; `answer` the acknowledgement's body."""

    kind: Literal["slash", "event", "interactive"]
    payload: dict[str, Json]
    channel: str
    user: str
    view: str = ""
    acked: bool = False
    answer: Json = None
    status: int = 0


class People(ABC):
    """The acting half of the emulator."""

    signing_secret = "shh-parley"

    def __init__(self) -> None:
        self.world = World()
        self.root = ""
        #: How many seconds a delivery waits for its acknowledgement.
        self.patience = 4.0
        #: Where requests go over HTTP; empty: over Socket Mode.
        self.events_url = ""
        #: The workspace things happen in.
        self.team = TEAM

    @abstractmethod
    async def deliver(self, delivery: Delivery) -> Delivery: ...

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

    async def shortcut(self, user: User, callback: str) -> Delivery:
        """Chooses a shortcut in Slack's own menu."""
        payload = {
            "type": "shortcut",
            "token": "old",
            "action_ts": self.world.ts(),
            "team": {"id": self.team, "domain": "studio"},
            "user": {"id": user.id, "username": user.name.casefold(), "team_id": user.team},
            "is_enterprise_install": False,
            "enterprise": None,
            "callback_id": callback,
            "trigger_id": self.world.trigger(),
        }
        return await self.deliver(Delivery("interactive", payload, "", user.id))

    async def message_shortcut(self, user: User, message: Message, callback: str) -> Delivery:
        """Chooses a shortcut in the menu of a message."""
        payload = {
            "type": "message_action",
            "token": "old",
            "action_ts": self.world.ts(),
            "team": {"id": self.team, "domain": "studio"},
            "user": {"id": user.id, "username": user.name.casefold(), "team_id": user.team, "name": user.name},
            "channel": {"id": message.channel, "name": self.world.channels[message.channel].name},
            "is_enterprise_install": False,
            "enterprise": None,
            "callback_id": callback,
            "trigger_id": self.world.trigger(),
            "response_url": self.world.response_url(self.root, message.channel, user.id),
            "message_ts": message.ts,
            "message": message.as_json(),
        }
        return await self.deliver(Delivery("interactive", payload, message.channel, user.id))

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

    @property
    def view(self) -> View:
        """The modal opened last."""
        return list(self.world.views.values())[-1]

    def _view_json(self, view: View, state: dict[str, Json]) -> dict[str, Json]:
        made = {**view.json, "id": view.id, "hash": view.hash, "team_id": self.team, "app_installed_team_id": self.team}
        return {**made, "state": {"values": state}}

    async def complete(self, user: User, view: View, typed: str) -> list[tuple[str, str]]:
        """Types into the modal's field that completes names: label and value of each option."""
        payload = {
            "type": "block_suggestion",
            "user": {"id": user.id, "username": user.name.casefold(), "name": user.name, "team_id": user.team},
            "container": {"type": "view", "view_id": view.id},
            "api_app_id": "A1",
            "token": "old",
            "action_id": "client",
            "block_id": "client",
            "value": typed,
            "team": {"id": self.team, "domain": "studio"},
            "enterprise": None,
            "is_enterprise_install": False,
            "view": self._view_json(view, {}),
        }
        delivery = await self.deliver(Delivery("interactive", payload, "", user.id))
        options = (delivery.answer or {}).get("options", [])
        assert len(options) <= 100
        trouble = [word for each in options for word in option_trouble(each, "options")]
        assert not trouble, trouble
        return [(unescape(each["text"]["text"]), each["value"]) for each in options]

    async def choose(self, user: User, view: View, value: str) -> Delivery:
        """Chooses one of those names."""
        option = {"text": {"type": "plain_text", "text": value}, "value": value}
        action = {"type": "external_select", "action_id": "client", "block_id": "client", "selected_option": option}
        payload = {
            "type": "block_actions",
            "user": {"id": user.id, "username": user.name.casefold(), "name": user.name, "team_id": user.team},
            "api_app_id": "A1",
            "token": "old",
            "container": {"type": "view", "view_id": view.id},
            "trigger_id": self.world.trigger(),
            "team": {"id": self.team, "domain": "studio"},
            "enterprise": None,
            "is_enterprise_install": False,
            "view": self._view_json(
                view, {"client": {"client": {"type": "external_select", "selected_option": option}}}
            ),
            "actions": [{**action, "action_ts": self.world.ts()}],
        }
        return await self.deliver(Delivery("interactive", payload, "", user.id))

    async def press_in_view(self, user: User, view: View, label_or_value: str) -> Delivery:
        """Presses a button of a modal, or of the app's home."""
        wanted = label_or_value
        found = [
            b
            for b in buttons(view.json["blocks"])
            if wanted in (unescape(b["text"]["text"]), b["value"], b["action_id"])
        ]
        assert found, f"no button {wanted!r}"
        button = found[0]
        payload = {
            "type": "block_actions",
            "user": {"id": user.id, "username": user.name.casefold(), "name": user.name, "team_id": user.team},
            "api_app_id": "A1",
            "token": "old",
            "container": {"type": "view", "view_id": view.id},
            "trigger_id": self.world.trigger(),
            "team": {"id": self.team, "domain": "studio"},
            "view": self._view_json(view, {}),
            "actions": [{"type": "button", "block_id": "row-1", "action_ts": self.world.ts(), **button}],
        }
        return await self.deliver(Delivery("interactive", payload, "", user.id))

    async def submit(self, user: User, view: View, value: str = "", **fields: str) -> Delivery:
        """Sends a modal: its one input filled in, or each of its inputs by name as a person fills it in."""
        state: dict[str, Json] = {}
        for block in (b for b in view.json["blocks"] if b["type"] == "input"):
            element, name = block["element"], block["block_id"]
            given = fields.get(name.partition("-")[0], "") if fields else value
            state[name] = {element["action_id"]: _state(element, given)}
        payload = {
            "type": "view_submission",
            "team": {"id": self.team, "domain": "studio"},
            "user": {"id": user.id, "username": user.name.casefold(), "name": user.name, "team_id": user.team},
            "api_app_id": "A1",
            "trigger_id": self.world.trigger(),
            "view": self._view_json(view, state),
            "response_urls": [],
        }
        return await self.deliver(Delivery("interactive", payload, "", user.id, view.id))

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


def _state(element: dict[str, Json], given: str) -> dict[str, Json]:
    """What Slack says a control holds."""
    kind = element["type"]
    if kind in ("static_select", "external_select"):
        option = {"text": {"type": "plain_text", "text": given}, "value": given} if given else None
        return {"type": kind, "selected_option": option or element.get("initial_option")}
    if kind == "datepicker":
        return {"type": kind, "selected_date": given or None}
    return {"type": kind, "value": given or element.get("initial_value")}
