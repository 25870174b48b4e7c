"""The Slack workspace behind the emulator: people, channels, messages and modals. No network here."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.emulators.slack_blocks import buttons, shown, strings

Json = Any

TEAM = "T1"
BOT_USER = "UPARLEY"
RESPONSE_USES = 5
#: Three at Slack; here so long that a busy machine does not let one expire of which a test says nothing.
TRIGGER_SECONDS = 60.0


class Refused(Exception):
    """A call Slack answers with an error word."""


@dataclass
class User:
    id: str
    name: str
    admin: bool = False
    guest: bool = False
    stranger: bool = False
    bot: bool = False
    team: str = TEAM
    locale: str = "en-US"

    def as_json(self) -> dict[str, Json]:
        return {
            "id": self.id,
            "team_id": self.team,
            "name": self.name.casefold().replace(" ", "."),
            "real_name": self.name,
            "deleted": False,
            "locale": self.locale,
            "is_admin": self.admin,
            "is_owner": False,
            "is_bot": self.bot,
            "is_restricted": self.guest,
            "is_ultra_restricted": False,
            "is_stranger": self.stranger,
            "profile": {"display_name": self.name, "real_name": self.name},
        }


@dataclass
class Channel:
    id: str
    name: str
    members: list[str]
    ext_shared: bool = False
    archived: bool = False

    @property
    def is_im(self) -> bool:
        return self.id.startswith("D")

    def as_json(self) -> dict[str, Json]:
        if self.is_im:
            return {"id": self.id, "is_im": True, "user": self.members[0], "is_ext_shared": False}
        return {
            "id": self.id,
            "name": self.name,
            "is_channel": True,
            "is_archived": self.archived,
            "is_member": BOT_USER in self.members,
            "is_ext_shared": self.ext_shared,
            "is_pending_ext_shared": False,
            "is_org_shared": False,
        }


@dataclass
class Message:
    """A message in a channel. `only_for` is the one person who sees an ephemeral one."""

    channel: str
    ts: str
    text: str = ""
    blocks: list[dict[str, Json]] = field(default_factory=list)
    only_for: str = ""
    thread: str = ""
    edits: int = 0
    file: bytes | None = None
    author: str = BOT_USER

    @property
    def ephemeral(self) -> bool:
        return bool(self.only_for)

    def as_json(self) -> dict[str, Json]:
        """As Slack gives it to the app; its text escaped, as it was typed."""
        made = {"type": "message", "user": self.author, "ts": self.ts, "text": self.text}
        return {**made, "thread_ts": self.thread} if self.thread else made

    @property
    def shown(self) -> str:
        """The words a person reads."""
        return shown(self.blocks, self.text)

    @property
    def labels(self) -> list[str]:
        return [str(button["text"]["text"]) for button in buttons(self.blocks)]

    @property
    def ref(self) -> str:
        return f"{TEAM}:{self.channel}:{self.ts}"


@dataclass
class View:
    """An open modal."""

    id: str
    hash: str
    user: str
    json: dict[str, Json]


@dataclass
class ResponseUrl:
    """One response URL: where its messages go, whom it shows them to, and which message it may replace."""

    channel: str
    user: str
    message: Message | None
    uses: int = RESPONSE_USES


class World:
    """Everything Slack knows. `unescaped` collects what was sent with a raw `<!` in it."""

    def __init__(self) -> None:
        self.users: dict[str, User] = {BOT_USER: User(BOT_USER, "Parley", bot=True)}
        self.channels: dict[str, Channel] = {}
        self.posted: list[Message] = []
        self.views: dict[str, View] = {}
        self.homes: dict[str, View] = {}
        self.responses: dict[str, ResponseUrl] = {}
        self.triggers: dict[str, float] = {}
        self.unescaped: list[str] = []
        self._numbers = itertools.count(1)
        #: The time of day there; without one every message is a second later than the one before.
        self.now: Callable[[], datetime] | None = None
        self._latest = 0.0

    def number(self) -> int:
        return next(self._numbers)

    def ts(self) -> str:
        if self.now is not None:
            self._latest = max(self.now().timestamp(), self._latest + 1e-6)
            return f"{self._latest:.6f}"
        return f"{1_700_000_000 + self.number()}.000100"

    def trigger(self) -> str:
        trigger = f"{self.number()}.trigger"
        self.triggers[trigger] = time.monotonic()
        return trigger

    def spend(self, trigger: str) -> None:
        """A trigger opens one modal, in time."""
        born = self.triggers.pop(trigger, None)
        if born is None or time.monotonic() - born > TRIGGER_SECONDS:
            raise Refused("expired_trigger_id")

    def im(self, user: str) -> Channel:
        return self.channels.setdefault(f"D{user}", Channel(f"D{user}", "", [user, BOT_USER]))

    def target(self, where: str) -> Channel:
        """Where a message may go, or the word Slack refuses with."""
        if where in self.users:
            if self.users[where].bot:
                raise Refused("cannot_dm_bot")
            return self.im(where)
        channel = self.channels.get(where)
        if channel is None:
            raise Refused("channel_not_found")
        if channel.archived:
            raise Refused("is_archived")
        if BOT_USER not in channel.members:
            raise Refused("not_in_channel")
        return channel

    def post(self, channel: str, text: str, blocks: Json, *, only_for: str = "", thread: str = "") -> Message:
        message = Message(channel, self.ts(), text, list(blocks or ()), only_for, thread)
        self.posted.append(message)
        return message

    def find(self, channel: str, ts: str) -> Message:
        for message in self.posted:
            if message.channel == channel and message.ts == ts and not message.ephemeral:
                return message
        raise Refused("message_not_found")

    def watch(self, thing: Json) -> None:
        self.unescaped += [text for text in strings(thing) if "<!" in text]

    def response_url(self, root: str, channel: str, user: str, message: Message | None = None) -> str:
        token = f"r{self.number()}"
        self.responses[token] = ResponseUrl(channel, user, message)
        return f"{root}/response/{token}"

    def respond(self, token: str, body: dict[str, Json]) -> str:
        """What a response URL does with a body; the word it refuses with, or empty."""
        response = self.responses.get(token)
        if response is None or response.uses == 0:
            return "used_url"
        response.uses -= 1
        if body.get("replace_original") and response.message is not None:
            message = response.message
            message.text, message.blocks = str(body.get("text", "")), list(body.get("blocks") or ())
            message.edits += 1
            return ""
        only_for = response.user if body.get("response_type", "ephemeral") == "ephemeral" else ""
        self.post(response.channel, str(body.get("text", "")), body.get("blocks"), only_for=only_for)
        return ""
