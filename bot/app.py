"""The composition root: joins the three rings, starts what has a token, and stops in order."""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

from bot.adapter import Adapter, Address, Answer, Handle
from bot.delivery import Delivery, closed
from bot.metrics import Metrics
from bot.pictures import Pictures
from bot.scheduler import Scheduler
from bot.settings import ConsoleOptions, Settings
from bot.wording import LANGUAGES, Wording
from handlers import dispatch as way
from handlers import wire
from handlers.invocation import Invocation
from handlers.messages import Msg, Reply
from handlers.ports import Database, Letter, UnitOfWork
from handlers.registry import Registry, discover
from handlers.seating import console_workspace
from storage.engine import open_database
from storage.migrate import upgrade

if TYPE_CHECKING:
    from bot.http import HttpServer
    from bot.platforms.web.adapter import WebAdapter

log = structlog.get_logger()
Clock = Callable[[], datetime]
#: Commands that Slack knows by their own names; the rest is said as `/parley COMMAND`.
NATIVE = ("incident", "client", "paid", "spent")
WITHOUT_TOKEN = """\
No platform has a token yet, so only this machine can talk to Parley.
  Telegram: write to @BotFather, /newbot, and put the token into .env as TELEGRAM_BOT_TOKEN (docs/connect-telegram.md)
  Slack:    parley slack-manifest makes the app; put its two tokens into .env (docs/connect-slack.md)
  Here:     open {page} in a browser, or talk to it with parley console when this has stopped
Health and metrics: port {port} on {host}. Stop with Ctrl-C."""


def wall_clock() -> datetime:
    return datetime.now(UTC)


class Desk:
    """Where invocations come in: one transaction each, its letters on their way right after the commit."""

    def __init__(self, database: Database, registry: Registry, *, clock: Clock, metrics: Metrics) -> None:
        self._database = database
        self._registry = registry
        self._clock = clock
        self.metrics = metrics
        self.pictures = Pictures()
        self.delivery: Delivery | None = None

    async def handle(self, said: Invocation) -> Answer:
        """Run one line. Raises only when the database cannot be reached, so that the platform delivers again."""
        began = time.perf_counter()
        try:
            outcome = await self._run(lambda uow: way.dispatch(uow, said, self._clock(), self._registry))
        except Exception:
            log.exception("command.failed", platform=said.platform, key=said.key)
            outcome = await self._run(lambda uow: way.failed(uow, said, self._clock()))
        name = "duplicate" if outcome.duplicate else outcome.command or "none"
        result = outcome.reply.error or "ok" if outcome.reply else "ok"
        self.metrics.command(name, result, time.perf_counter() - began)
        if self.delivery is not None:
            self.delivery.wake()
        wording = Wording(outcome.language, outcome.zone)
        reply = None if outcome.reply is None else await self.pictures.drawn(outcome.reply, wording)
        return Answer(reply, wording, outcome.private)

    def typed_words(self) -> list[str]:
        """The commands a person types, for completion."""
        return [command.name for command in self._registry.all() if not command.hidden]

    def menu(self, language: str) -> list[tuple[str, str]]:
        """The commands one types, with what they do, in a language."""
        return self.menus()[language]

    def menus(self) -> dict[str, list[tuple[str, str]]]:
        """The command menu of each language, the everyday ones first; "" is for all other languages."""
        commands = sorted((c for c in self._registry.all() if not c.hidden), key=lambda c: (not c.everyday, c.name))
        menus = {
            language: [(c.name, Wording(language, None).text(Msg(f"summary-{c.name}"))) for c in commands]
            for language in LANGUAGES
        }
        return {"": menus["en"], **menus}

    def words(self) -> frozenset[str]:
        """Every word a command answers to, in every language, folded."""
        return self._registry.words()

    async def _run(self, work: Callable[[UnitOfWork], way.Outcome]) -> way.Outcome:
        return await asyncio.wrap_future(self._database.write(work))

    async def accept(self, said: Invocation, response_url: str) -> None:
        """Take a request into the durable inbox that could not be answered in time; its answer follows."""

        def keep(uow: UnitOfWork) -> None:
            uow.outbox.put(
                Letter(
                    workspace_id=0,
                    target=f"chat:{said.platform}:{response_url}",
                    kind="late-answer",
                    payload={"invocation": wire.encode_invocation(said)},
                    due_at=self._clock(),
                    dedup_key=f"late:{said.platform}:{said.key}",
                )
            )
            uow.commit()

        await asyncio.wrap_future(self._database.write(keep))
        if self.delivery is not None:
            self.delivery.wake()

    async def moved(self, platform: str, before: str, after: str) -> None:
        await self._write(lambda uow: uow.chats.moved(platform, before, after))

    async def blocked(self, platform: str, chat: str) -> None:
        await self._write(lambda uow: closed(uow, platform, chat))

    async def _write(self, work: Callable[[UnitOfWork], None]) -> None:
        def run(uow: UnitOfWork) -> None:
            work(uow)
            uow.commit()

        await asyncio.wrap_future(self._database.write(run))


async def run(settings: Settings, *, now: Clock = wall_clock) -> int:
    """`parley run`: everything that has a token, until stopped. Returns the exit status."""
    database = _open(settings)
    try:
        return await _serve(settings, database, now)
    finally:
        database.close()


def _open(settings: Settings) -> Database:
    """The database, an embedded one migrated first. Raises StorageError: unreachable, not migrated, or in use."""
    if settings.embedded:
        upgrade(settings.database_url)
    return open_database(settings.database_url)


async def _serve(settings: Settings, database: Database, now: Clock) -> int:
    from bot.http import HttpServer

    metrics = Metrics()
    http = HttpServer(settings.parley_host, settings.parley_port, metrics=metrics.render)
    desk = Desk(database, discover(), clock=now, metrics=metrics)
    adapters = _adapters(settings, http, desk, now)
    page = None if adapters else await _page(http, desk, database, now)
    delivery = Delivery(
        database, adapters, clock=now, owner=_owner(), metrics=metrics, pictures=desk.pictures, redo=desk.handle
    )
    desk.delivery = delivery
    scheduler = Scheduler(
        database,
        clock=now,
        woke=delivery.wake,
        metrics=metrics,
        connected=lambda: {name: adapter.connected for name, adapter in adapters.items()},
    )
    if settings.embedded:
        await asyncio.wrap_future(database.write(_release))
    http.ready("database", lambda: _answers(database))
    await http.start()
    try:
        if adapters:
            log.info("parley.started", platforms=sorted(adapters), port=http.port)
            await _until_stopped(
                scheduler.run(), delivery.run(), *(adapter.run(desk.handle) for adapter in adapters.values())
            )
        else:
            assert page is not None
            await _alone(settings, http, desk, database, now, page)
    finally:
        for adapter in adapters.values():
            await adapter.close()
        await http.stop()
    return 0


async def _page(http: HttpServer, desk: Desk, database: Database, now: Clock) -> WebAdapter:
    """The page on this machine, of the console's workspace. Served only while no platform has a token."""
    from bot.platforms.web.adapter import WebAdapter

    workspace_id = await asyncio.wrap_future(database.write(partial(_enter, ConsoleOptions(), now)))

    def clients() -> Sequence[str]:
        return [name for _, name in database.read(lambda stores: stores.clients.named(workspace_id)).result()]

    return WebAdapter(http, workspace=ConsoleOptions().workspace, commands=desk.menu, clients=clients)


def _enter(options: ConsoleOptions, now: Clock, uow: UnitOfWork) -> int:
    """The id of a console's workspace, made when it is first entered."""
    uow.post.release("console:")
    workspace = console_workspace(uow, options.workspace, now(), options.language)
    uow.commit()
    return workspace


async def _alone(
    settings: Settings, http: HttpServer, desk: Desk, database: Database, now: Clock, page: WebAdapter
) -> None:
    """No platform has a token: say how to get one, serve the page and, in a terminal, open the console beside it."""
    address = f"http://127.0.0.1:{http.port}/" if settings.parley_host in ("", "0.0.0.0") else http.address
    print(WITHOUT_TOKEN.format(port=http.port, host=settings.parley_host, page=address), flush=True)
    if sys.stdin.isatty() and sys.stdout.isatty():
        await _converse(ConsoleOptions(), desk, database, now, beside=page)
        return
    delivery = _local_delivery({"console": page}, desk, database, now)
    scheduler = Scheduler(database, clock=now, woke=delivery.wake, metrics=desk.metrics)
    await _until_stopped(scheduler.run(), delivery.run(), page.run(desk.handle))


def _local_delivery(
    adapters: Mapping[str, Adapter], desk: Desk, database: Database, now: Clock, workspace_id: int | None = None
) -> Delivery:
    delivery = Delivery(
        database,
        adapters,
        clock=now,
        owner=f"console:{_owner()}",
        metrics=desk.metrics,
        pictures=desk.pictures,
        redo=desk.handle,
        workspace_id=workspace_id,
    )
    desk.delivery = delivery
    return delivery


class _Both:
    """The terminal and the page show the same posts; it is the page that can change one later."""

    name = "console"
    connected = True

    def __init__(self, terminal: Adapter, page: Adapter) -> None:
        self._terminal = terminal
        self._page = page

    async def run(self, handle: Handle) -> None:
        await self._terminal.run(handle)

    async def send(self, address: Address, reply: Reply, wording: Wording) -> str:
        await self._terminal.send(address, reply, wording)
        return await self._page.send(address, reply, wording)

    async def close(self) -> None:
        """Each is closed by whoever opened it."""


async def _until_stopped(*work: Coroutine[Any, Any, object]) -> None:
    """Run until all is done, or until cancelled (SIGTERM and Ctrl-C cancel); a part that fails stops the rest."""
    tasks = [asyncio.create_task(each) for each in work]
    try:
        pending: set[asyncio.Task[object]] = set(tasks)
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                await task  # whatever went wrong in it goes on from here
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _answers(database: Database) -> bool:
    await asyncio.wrap_future(database.read(lambda stores: stores.workspaces.ids()))
    return True


def _release(uow: UnitOfWork) -> None:
    """One process writes an embedded database: whatever is leased was leased by one that is gone."""
    uow.post.release("")
    uow.commit()


def _owner() -> str:
    return f"{os.uname().nodename}:{os.getpid()}:{secrets.token_hex(4)}"


def _adapters(settings: Settings, http: HttpServer, desk: Desk, now: Clock) -> Mapping[str, Adapter]:
    """The platforms that have their token; the SDK of one without is not even imported."""
    adapters: dict[str, Adapter] = {}
    if settings.telegram_bot_token:
        from bot.platforms.telegram.adapter import TelegramAdapter

        telegram = TelegramAdapter(
            settings.telegram_bot_token.get_secret_value(),
            settings.telegram_api_url,
            webhook_url=settings.telegram_webhook_url,
            webhook_secret=settings.telegram_webhook_secret.get_secret_value(),
            http=http,
            clock=now,
        )
        telegram.on_moved = lambda before, after: desk.moved("telegram", before, after)
        telegram.on_blocked = lambda chat: desk.blocked("telegram", chat)
        telegram.set_menu(desk.menus())
        http.ready("telegram", lambda: telegram.connected)
        adapters["telegram"] = telegram
    if settings.slack_bot_token:
        from bot.platforms.slack.adapter import SlackAdapter

        slack = SlackAdapter(
            settings.slack_bot_token.get_secret_value(),
            app_token=settings.slack_app_token.get_secret_value(),
            signing_secret=settings.slack_signing_secret.get_secret_value(),
            api_url=settings.slack_api_url,
            http=http,
            names=NATIVE,
            words=desk.words(),
            clock=now,
        )
        slack.accept = desk.accept
        http.ready("slack", lambda: slack.connected)
        adapters["slack"] = slack
    return adapters


async def console(settings: Settings, options: ConsoleOptions) -> int:
    """`parley console`: the same bot in a terminal. Returns the exit status."""
    at = options.now
    now: Clock = wall_clock if at is None else lambda: at
    database = _open(settings)
    try:
        desk = Desk(database, discover(), clock=now, metrics=Metrics())
        return await _converse(options, desk, database, now)
    finally:
        database.close()


async def _converse(
    options: ConsoleOptions, desk: Desk, database: Database, now: Clock, *, beside: WebAdapter | None = None
) -> int:
    from bot.platforms.console.adapter import ConsoleAdapter

    workspace_id = await asyncio.wrap_future(database.write(partial(_enter, options, now)))

    def completions() -> tuple[Sequence[str], Sequence[str]]:
        named = database.read(lambda stores: stores.clients.named(workspace_id)).result()
        return desk.typed_words(), [name for _, name in named]

    adapter = ConsoleAdapter(
        workspace=options.workspace,
        speaker=options.speaker,
        role=options.role,
        language=options.language,
        json=options.json,
        interactive=sys.stdin.isatty() and not options.json,
        out=sys.stdout,
        err=sys.stderr,
        lines=None,
        picture_dir=Path.cwd(),
        completions=completions,
    )
    shown: Adapter = adapter if beside is None else _Both(adapter, beside)
    delivery = _local_delivery({"console": shown}, desk, database, now, workspace_id)
    scheduler = Scheduler(database, clock=now, woke=delivery.wake, metrics=desk.metrics)

    async def settle() -> None:
        await scheduler.catch_up()
        await delivery.drain()

    adapter.settle = settle
    if beside is None:
        await adapter.run(desk.handle)
        return adapter.status
    # Who types on the page waits for nobody at the terminal.
    tasks = [asyncio.create_task(work) for work in (scheduler.run(), delivery.run(), beside.run(desk.handle))]
    try:
        await adapter.run(desk.handle)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return adapter.status
