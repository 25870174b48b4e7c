"""A Slack on loopback and an adapter that talks to it, over either transport."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

import pytest
from aiohttp import web

from bot.adapter import Answer, Handle
from bot.platforms.slack.adapter import SlackAdapter
from bot.wording import Wording
from handlers.invocation import Invocation
from handlers.messages import Reply, Text
from tests.emulators.slack import SlackEmulator

EN = Wording("en", "UTC")


class Echo:
    """A handle that answers with the line it was given, and keeps what it heard. `pause` makes it slow."""

    def __init__(self) -> None:
        self.heard: list[Invocation] = []
        self.reply: Reply | None = None
        self.private = False
        self.pause = 0.0
        self.error: Exception | None = None
        self.done: list[str] = []

    async def __call__(self, said: Invocation) -> Answer:
        self.heard.append(said)
        await asyncio.sleep(self.pause)
        if self.error is not None:
            raise self.error
        self.done.append(said.key)
        return Answer(self.reply or Reply(parts=(Text(said.text),)), EN, private=self.private)

    @property
    def last(self) -> Invocation:
        return self.heard[-1]


class Server:
    """A real HTTP server on loopback with the one method the adapter needs."""

    def __init__(self) -> None:
        self._app = web.Application()
        self._runner = web.AppRunner(self._app, shutdown_timeout=0.1)
        self.url = ""

    def add_post(self, path: str, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> None:
        self._app.router.add_post(path, handler)

    async def start(self) -> None:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        await self._runner.cleanup()


def now() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def running(adapter: SlackAdapter, handle: Handle) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(adapter.run(handle))
    try:
        async with asyncio.timeout(10):
            while not adapter.connected and not task.done():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await task
        await adapter.close()


@pytest.fixture
async def slack() -> AsyncIterator[SlackEmulator]:
    async with SlackEmulator() as emulator:
        emulator.user("UANNA", "Anna", admin=True)
        emulator.user("UBOB", "Bob", locale="pl-PL")
        emulator.user("UGUEST", "Gerd", guest=True)
        emulator.channel("C1", "team", ["UANNA", "UBOB"])
        yield emulator


@pytest.fixture
def echo() -> Echo:
    return Echo()


def over_socket(slack: SlackEmulator) -> SlackAdapter:
    return SlackAdapter(
        slack.token,
        app_token=slack.app_token,
        api_url=slack.api_url,
        names=("incident", "client", "paid", "spent"),
        words={"status", "incident", "статус"},
        clock=now,
    )


@pytest.fixture(params=["socket", "http"])
async def adapter(request: pytest.FixtureRequest, slack: SlackEmulator, echo: Echo) -> AsyncIterator[SlackAdapter]:
    """A connected adapter whose handle is `echo`, over Socket Mode and over HTTP."""
    if request.param == "socket":
        made = over_socket(slack)
        async with running(made, echo):
            yield made
        return
    server = Server()
    made = SlackAdapter(
        slack.token,
        signing_secret=slack.signing_secret,
        api_url=slack.api_url,
        http=server,
        names=("incident", "client", "paid", "spent"),
        words={"status", "incident", "статус"},
        clock=now,
    )
    await server.start()
    slack.events_url = f"{server.url}/slack/events"
    async with running(made, echo):
        yield made
    await server.stop()
