"""A team of two on a chat platform, as a life needs it: somebody types, presses, answers a form, and reads.

The whole program runs against the server on loopback; the buttons are those that the platform was really given.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

from bot.platforms.slack import forms
from tests.emulators.slack_blocks import buttons
from tests.emulators.slack_world import Message
from tests.journeys.scenarios.scenario import ANNA, BOSS, TEAM
from tests.journeys.surfaces import Slack, Surface, Telegram, unmarked


class Stage(ABC):
    """Boss owns the ledger, Anna is a member; both may be written to."""

    surface: Surface

    @abstractmethod
    async def arrive(self) -> None:
        """The team's chat is open, and Anna is there."""

    @abstractmethod
    async def say(self, by: str, line: str) -> None:
        """A command in the team's chat, or the answer to what somebody was just asked."""

    @abstractmethod
    async def press(self, by: str, what: str) -> None:
        """The latest button this person sees whose line is like `what`."""

    @abstractmethod
    def shown(self, to: str) -> list[str]:
        """What Parley has written in the team's chat, or to a person alone, as it stands now."""

    @abstractmethod
    def files(self) -> list[bytes]:
        """The files that were sent, anywhere."""


class TelegramStage(Stage):
    def __init__(self) -> None:
        self.surface: Telegram = Telegram()
        self._at: dict[str, Any] = {}

    async def arrive(self) -> None:
        server, team = self.surface.server, self.surface.chat
        await self.surface.open()
        self._people = {BOSS: self.surface.boss, ANNA: server.user(502, "Anna", "anna", started=True)}
        await server.say(self._people[ANNA], self._people[ANNA], "/start")
        await self.say(ANNA, "/status")
        self._team = team

    async def say(self, by: str, line: str) -> None:
        server, person, team = self.surface.server, self._people[by], self.surface.chat
        before = self._said()
        if line.startswith("/"):
            self._at[by] = team
            await server.say(person, team, line)
        else:
            chat = self._at[by]
            asked = next(m for m in reversed(server.posts(chat)) if "force_reply" in m or "reply_markup" in m)
            await server.say(person, chat, line, reply_to=asked["message_id"])
        await self.surface.until(lambda: self._said() > before)

    async def press(self, by: str, what: str) -> None:
        await self.surface.until(lambda: any(self._found(by, what)))
        chat, message, data = next(self._found(by, what))
        before = self._said()
        self._at[by] = chat
        await self.surface.server.press(self._people[by], chat, message["message_id"], data)
        await self.surface.until(lambda: self._said() > before)

    def _found(self, by: str, what: str) -> Iterator[tuple[Any, Any, str]]:
        """Those buttons, of the latest message first."""
        chats = (self._people[by], self.surface.chat)
        seen = [(message, chat) for chat in chats for message in self.surface.server.posts(chat)]
        for message, chat in sorted(seen, key=lambda each: (each[0]["date"], each[0]["message_id"]), reverse=True):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if fnmatchcase(button.get("callback_data", ""), what):
                        yield chat, message, button["callback_data"]

    def _said(self) -> int:
        told = ("sendMessage", "editMessageText", "sendDocument")
        return sum(call.method in told for call in self.surface.server.calls)

    def shown(self, to: str) -> list[str]:
        chat = self.surface.chat if to == TEAM else self._people[to]
        return [unmarked(each.get("text") or each.get("caption") or "") for each in self.surface.server.posts(chat)]

    def files(self) -> list[bytes]:
        return [call.params["document"]["data"] for call in self.surface.server.calls_of("sendDocument")]


class SlackStage(Stage):
    def __init__(self) -> None:
        self.surface: Slack = Slack()

    async def arrive(self) -> None:
        await self.surface.open()
        self._people = {BOSS: self.surface.boss, ANNA: self.surface.anna}
        await self.say(ANNA, "/status")

    async def say(self, by: str, line: str) -> None:
        server, person = self.surface.server, self._people[by]
        if line.startswith("/"):
            await server.slash(person, self.surface.chat, "/parley", line.removeprefix("/"))
        else:
            await self.surface.until(lambda: server.world.views)
            await server.submit(person, server.view, line)
            server.world.views.clear()

    async def press(self, by: str, what: str) -> None:
        await self.surface.until(lambda: any(self._found(by, what)))
        message, value = next(self._found(by, what))
        await self.surface.server.press(self._people[by], message, value)

    def _found(self, by: str, what: str) -> Iterator[tuple[Message, str]]:
        """Those buttons, of the latest message first."""
        person = self._people[by].id
        for message in reversed(self.surface.server.world.posted):
            if message.channel == f"D{person}" or (message.channel == "C1" and message.only_for in ("", person)):
                for button in buttons(message.blocks):
                    if fnmatchcase(forms.line_of(button.get("value", "")), what):
                        yield message, button["value"]

    def shown(self, to: str) -> list[str]:
        if to == TEAM:
            return [unmarked(m.shown) for m in self.surface.server.messages("C1") if not m.ephemeral]
        person = self._people[to].id
        private = [m for m in self.surface.server.messages("C1") if m.only_for == person]
        return [unmarked(m.shown) for m in [*self.surface.server.messages(person), *private]]

    def files(self) -> list[bytes]:
        return [each.file for each in self.surface.server.world.posted if each.file is not None]


def staged(platform: str) -> Stage:
    return {"telegram": TelegramStage, "slack": SlackStage}[platform]()
