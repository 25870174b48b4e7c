"""A Telegram of its own for each test, and the adapter on it with a handler that notes and echoes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
import pytest_asyncio

from bot.adapter import Answer
from bot.platforms.telegram.adapter import TelegramAdapter
from bot.platforms.telegram.polling import PollingTimes
from bot.wording import Wording
from handlers.invocation import Invocation
from handlers.messages import Reply, Text
from tests.emulators.telegram import TelegramEmulator

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
QUICK = PollingTimes(poll=0.6, first=0.02, most=0.1, conflict=0.05, retries=(0.01, 0.02), pending=0.05)
ENGLISH = Wording("en", None)


class Echo:
    """A handler: notes what it hears, and says it back, or `reply`. `before` is run first, and may raise or wait."""

    def __init__(self) -> None:
        self.heard: list[Invocation] = []
        self.before: Callable[[Invocation], Awaitable[None]] | None = None
        self.silent = False
        self.private = False
        self.reply: Reply | None = None

    @property
    def lines(self) -> list[str]:
        return [said.text for said in self.heard]

    async def __call__(self, invocation: Invocation) -> Answer:
        if self.before is not None:
            await self.before(invocation)
        self.heard.append(invocation)
        reply = None if self.silent else self.reply or Reply(parts=(Text(f"heard: {invocation.text}"),))
        return Answer(reply, ENGLISH, self.private)


@pytest_asyncio.fixture
async def emulator() -> AsyncIterator[TelegramEmulator]:
    async with TelegramEmulator() as emulator:
        yield emulator


@pytest.fixture
def echo() -> Echo:
    return Echo()


@asynccontextmanager
async def running(adapter: TelegramAdapter, echo: Echo) -> AsyncIterator[asyncio.Task[None]]:
    """The adapter while it runs."""
    task = asyncio.create_task(adapter.run(echo))
    try:
        yield task
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        await adapter.close()


def adapter_on(emulator: TelegramEmulator, times: PollingTimes = QUICK) -> TelegramAdapter:
    return TelegramAdapter(emulator.token, emulator.url, clock=lambda: NOW, times=times)
