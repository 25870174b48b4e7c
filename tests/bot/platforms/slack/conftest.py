"""A Slack on loopback and an adapter that talks to it, over either transport."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

import pytest
from aiohttp import web

from bot.adapter import Answer, Handle
from bot.command_bus import CommandBus
from bot.delivery import Delivery
from bot.metrics import Metrics
from bot.pictures import Pictures
from bot.platforms.slack.adapter import SlackAdapter
from bot.wording import Wording
from handlers.domain.values import Entry
from handlers.invocation import Invocation
from handlers.messages import Reply, Text
from handlers.pipeline.registry import discover
from handlers.ports import Database, Stores
from storage.engine import open_database
from tests.emulators.slack import SlackEmulator
from tests.emulators.slack_world import Message
from tests.support.waiting import HANG_SECONDS

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

    async def __call__(self, invocation: Invocation) -> Answer:
        self.heard.append(invocation)
        await asyncio.sleep(self.pause)
        if self.error is not None:
            raise self.error
        self.done.append(invocation.key)
        return Answer(self.reply or Reply(parts=(Text(invocation.text),)), EN, private=self.private)

    @property
    def last(self) -> Invocation:
        return self.heard[-1]


class Server:
    """A real HTTP server on loopback with the methods the adapter needs."""

    def __init__(self) -> None:
        self._app = web.Application()
        self._runner = web.AppRunner(self._app, shutdown_timeout=0.1)
        self.url = ""

    def add_get(self, path: str, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> None:
        self._app.router.add_get(path, handler)

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
        async with asyncio.timeout(HANG_SECONDS):
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


@asynccontextmanager
async def connected(how: str, slack: SlackEmulator, handle: Handle) -> AsyncIterator[SlackAdapter]:
    """An adapter that hands what it hears to `handle`, over Socket Mode or over signed HTTP."""
    if how == "socket":
        made = over_socket(slack)
        async with running(made, handle):
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
    async with running(made, handle):
        yield made
    await server.stop()


class Office:
    """A whole Parley in a Slack: the real dispatch, database and outbox. Anna is an owner, Bob a member."""

    def __init__(self, slack: SlackEmulator, database: Database, desk: CommandBus) -> None:
        self.slack = slack
        self.database = database
        self.desk = desk
        self.anna, self.bob = slack.world.users["UANNA"], slack.world.users["UBOB"]
        self.team = slack.world.channels["C1"]
        #: Set when the first request took so long that it is to be stored.
        self.stored = threading.Event()

    async def accept(self, invocation: Invocation, response_url: str) -> None:
        self.stored.set()
        await self.desk.accept(invocation, response_url)

    async def say(self, line: str, by: str = "UANNA", where: str = "C1") -> Message:
        """The answer to a slash command."""
        before = len(self.slack.world.posted)
        await self.slack.slash(self.slack.world.users[by], where, "/parley", line)
        await self.slack.until(lambda: len(self.slack.world.posted) > before)
        return self.slack.world.posted[before]

    async def told(self, user: str, words: str) -> Message:
        """The first message with these words that this person sees, wherever."""

        def seen() -> list[Message]:
            return [
                m
                for m in self.slack.world.posted
                if words in m.shown and (m.only_for == user or m.channel == f"D{user}")
            ]

        await self.slack.until(seen)
        return seen()[0]

    def entries(self, client: str) -> Sequence[Entry]:
        def work(stores: Stores) -> Sequence[Entry]:
            found = next(each for each in stores.clients.list(1) if each.name == client)
            return stores.ledger.of_client(1, found.id)

        return self.database.read(work).result()


@pytest.fixture(params=["socket", "http"])
async def office(request: pytest.FixtureRequest, slack: SlackEmulator, sqlite_url: str) -> AsyncIterator[Office]:
    """An open ledger with the clients Acme and Globex."""
    database = open_database(sqlite_url)
    desk = CommandBus(database, discover(), clock=now, metrics=Metrics(), pictures=Pictures(HANG_SECONDS))
    async with connected(request.param, slack, desk.handle) as adapter:
        adapter.ways.looked_at = lambda chat, shared, postable: desk.looked_at("slack", chat, shared, postable)
        adapter.ways.suggest = lambda team, person, typed: desk.suggest("slack", team, person, typed)
        adapters = {"slack": adapter}
        delivery = Delivery(
            database, adapters, clock=now, owner="me", metrics=desk.metrics, pictures=desk.pictures, redo=desk.handle
        )
        desk.delivery = delivery
        post = asyncio.create_task(delivery.run())
        made = Office(slack, database, desk)
        adapter.ways.accept = made.accept
        for line in ("client add Acme", "client add Globex"):
            await made.say(line)
        await made.say("help", by="UBOB")
        yield made
        post.cancel()
        await asyncio.gather(post, return_exceptions=True)
    database.close()


@pytest.fixture(params=["socket", "http"])
async def adapter(request: pytest.FixtureRequest, slack: SlackEmulator, echo: Echo) -> AsyncIterator[SlackAdapter]:
    """A connected adapter whose handle is `echo`, over Socket Mode and over HTTP."""
    async with connected(request.param, slack, echo) as made:
        yield made
