"""A team on each platform, for journeys: the whole program runs as `parley run` does, against a server on loopback.

Every surface offers the same: the owner says something, the team's chat is read, a button is pressed.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from bot import app
from bot.scheduler import EVERY_SECONDS
from bot.settings import load
from tests.emulators.faults import Fault
from tests.emulators.slack import SlackEmulator
from tests.emulators.telegram import TelegramEmulator
from tests.support.waiting import HANG_SECONDS

MARKS = re.compile("[\u2060-\u2069\u200e\u200f]")


class Clock:
    """Time that goes on by itself and can be moved ahead."""

    def __init__(self, start: datetime) -> None:
        self._ahead = start - datetime.now(UTC)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def move(self, **delta: float) -> None:
        self._ahead += timedelta(**delta)


class Surface(ABC):
    """One platform with a team on it: an owner, Boss, and a member, Anna."""

    def __init__(self) -> None:
        self.clock = Clock(datetime(2026, 3, 2, 10, 0, tzinfo=UTC))
        self._faults = 0

    @abstractmethod
    def environ(self) -> dict[str, str]:
        """The settings that connect Parley to the server on loopback."""

    @abstractmethod
    async def __aenter__(self) -> Self: ...

    @abstractmethod
    async def __aexit__(self, *error: object) -> None: ...

    @abstractmethod
    async def open(self) -> None:
        """The team's chat opens its ledger, and nobody else reads there."""

    @abstractmethod
    async def say(self, line: str) -> object:
        """The owner says a line in the team's chat; returns what `again` delivers once more."""

    @abstractmethod
    async def again(self, said: object) -> None:
        """The platform delivers the same once more."""

    @abstractmethod
    def team(self) -> list[str]:
        """What the bot has posted in the team's chat for all to see, as it stands now."""

    @abstractmethod
    def owner(self) -> list[str]:
        """What the owner has been told alone, and in answer."""

    @abstractmethod
    async def press(self, words: str, label: str) -> None:
        """The owner presses a button under the team's message that holds these words."""

    @abstractmethod
    def trouble(self, *faults: Fault) -> None:
        """The next posts meet these faults."""

    @abstractmethod
    def troubled(self) -> bool:
        """Whether some of them did."""

    @abstractmethod
    def calm(self) -> None:
        """No more faults."""

    async def until(self, true: Callable[[], object], seconds: float = HANG_SECONDS) -> None:
        """Wait until something holds; the chats are shown when it does not."""
        try:
            async with asyncio.timeout(seconds):
                while not true():  # noqa: ASYNC110 - what is waited for may be anything
                    await asyncio.sleep(0.02)
        except TimeoutError:
            shown = "\n---\n".join([*self.team(), "=== owner ===", *self.owner()])
            raise AssertionError(f"not so within {seconds} s:\n{shown}") from None

    async def log(self, line: str, seconds: float = HANG_SECONDS) -> None:
        """Say a line and wait until it is answered."""
        before = len(self.team()) + len(self.owner())
        await self.say(line)
        await self.until(lambda: len(self.team()) + len(self.owner()) > before, seconds)


class Telegram(Surface):
    def __init__(self) -> None:
        super().__init__()
        self.server = TelegramEmulator()
        self.server.world.now = lambda: self.clock()

    def environ(self) -> dict[str, str]:
        return {"TELEGRAM_BOT_TOKEN": self.server.token, "TELEGRAM_API_URL": self.server.url}

    async def __aenter__(self) -> Self:
        await self.server.start()
        self.boss = self.server.user(501, "Boss", "boss", started=True)
        self.chat = self.server.group(-100500, "Studio", [self.boss])
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.server.stop()

    async def open(self) -> None:
        await self.server.say(self.boss, self.boss, "/start")
        await self.until(self.owner)
        await self.log("/settings members open")

    async def say(self, line: str) -> object:
        return (await self.server.say(self.boss, self.chat, line)).update

    async def again(self, said: object) -> None:
        assert isinstance(said, int)
        self.server.redeliver(said)

    def team(self) -> list[str]:
        return [unmarked(message.get("text", "")) for message in self.server.posts(self.chat)]

    def owner(self) -> list[str]:
        return [unmarked(message.get("text", "")) for message in self.server.posts(self.boss)]

    async def press(self, words: str, label: str) -> None:
        message = next(m for m in reversed(self.server.posts(self.chat)) if words in unmarked(m.get("text", "")))
        await self.server.press(self.boss, self.chat, message["message_id"], label)

    def trouble(self, *faults: Fault) -> None:
        for fault in faults:
            self.server.faults.next("sendMessage", fault)
        self._faults = self.server.faults.left("sendMessage")

    def troubled(self) -> bool:
        return self.server.faults.left("sendMessage") < self._faults

    def calm(self) -> None:
        self.server.faults.clear()


class Slack(Surface):
    def __init__(self) -> None:
        super().__init__()
        self.server = SlackEmulator()
        self.server.world.now = lambda: self.clock()
        self._answers: list[Any] = []

    def environ(self) -> dict[str, str]:
        return {
            "SLACK_BOT_TOKEN": self.server.token,
            "SLACK_APP_TOKEN": self.server.app_token,
            "SLACK_API_URL": self.server.api_url,
        }

    async def __aenter__(self) -> Self:
        await self.server.__aenter__()
        self.boss = self.server.user("UBOSS", "Boss", admin=True)
        self.anna = self.server.user("UANNA", "Anna")
        self.chat = self.server.channel("C1", "studio", [self.boss, self.anna])
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.server.__aexit__(None, None, None)

    async def open(self) -> None:
        await self.until(lambda: self.server.connections)
        await self.log("/help")

    async def say(self, line: str) -> object:
        word, _, rest = line.partition(" ")
        if word in ("/incident", "/client", "/paid", "/spent"):
            return await self.server.slash(self.boss, self.chat, word, rest)
        return await self.server.slash(self.boss, self.chat, "/parley", line.removeprefix("/"))

    async def again(self, said: object) -> None:
        await self.server.redeliver(said)  # type: ignore[arg-type]

    def team(self) -> list[str]:
        return [unmarked(m.shown) for m in self.server.messages("C1") if not m.ephemeral]

    def owner(self) -> list[str]:
        private = [unmarked(m.shown) for m in self.server.messages("UBOSS")]
        return [*private, *(unmarked(m.shown) for m in self.server.messages("C1") if m.ephemeral)]

    async def press(self, words: str, label: str) -> None:
        found = [m for m in self.server.messages("C1") if words in unmarked(m.shown) and not m.ephemeral]
        await self.server.press(self.boss, found[-1], label)

    def trouble(self, *faults: Fault) -> None:
        for fault in faults:
            self.server.faults.next("chat.postMessage", fault)
        self._faults = self.server.faults.left("chat.postMessage")

    def troubled(self) -> bool:
        return self.server.faults.left("chat.postMessage") < self._faults

    def calm(self) -> None:
        self.server.faults.clear()


def unmarked(text: str) -> str:
    """Without the marks that only steer how it is shown."""
    return MARKS.sub("", text)


def made(name: str) -> Surface:
    return {"telegram": Telegram, "slack": Slack}[name]()


@contextlib.asynccontextmanager
async def running(
    surface: Surface, database_url: str, *, port: int = 0, every: float = EVERY_SECONDS
) -> AsyncIterator[None]:
    """Parley runs in this process, until the block ends; what is due is looked for `every` so many seconds."""
    settings = load({**surface.environ(), "DATABASE_URL": database_url, "PARLEY_PORT": str(port)}, None)
    task = asyncio.create_task(app.run(settings, now=surface.clock, every=every))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        if not task.cancelled() and task.exception() is not None:
            raise task.exception()  # type: ignore[misc]
