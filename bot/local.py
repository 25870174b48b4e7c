"""Runs Parley locally: the console in a terminal and the page in a browser, on the same workspace.

Needs no account or token; platforms with a token are built in `bot/app.py`.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.adapter import Adapter, Address, Handle
from bot.command_bus import Clock, CommandBus
from bot.delivery import Delivery, owner_name
from bot.scheduler import Scheduler
from bot.settings import ConsoleOptions, Settings
from bot.supervisor import supervise
from bot.wording import Wording
from handlers.domain.values import Role
from handlers.identity.console import console_workspace
from handlers.messages import Msg, Reply, Text
from handlers.pipeline.registry import discover
from handlers.ports import Database, Stores, UnitOfWork

if TYPE_CHECKING:
    from bot.http import HttpServer
    from bot.platforms.web.adapter import WebAdapter

WITHOUT_TOKEN = """\
No platform has a token yet, so only this machine can talk to Parley.
  Telegram: write to @BotFather, /newbot, and put the token into .env as TELEGRAM_BOT_TOKEN (docs/connect-telegram.md)
  Slack:    parley slack-manifest makes the app; put its two tokens into .env (docs/connect-slack.md)
  Here:     open {page} in a browser, or talk to it with parley console when this has stopped
Health and metrics: port {port} on {host}. Stop with Ctrl-C."""


async def page(http: HttpServer, bus: CommandBus, database: Database, now: Clock) -> WebAdapter:
    """Build the page of the console's workspace. Served only while no platform has a token."""
    from bot.platforms.web.adapter import PageMember, Roster, WebAdapter

    name = ConsoleOptions().workspace
    workspace_id = await asyncio.wrap_future(database.write(partial(_enter, ConsoleOptions(), now)))

    def look(stores: Stores) -> Roster:
        people = [
            PageMember(account.external_id, member.name, member.role is Role.OWNER)
            for member in stores.members.list(workspace_id)
            for account in stores.members.accounts(workspace_id, member.id)
            if account.platform == "console"
        ]
        return Roster(people, [name for _, name in stores.clients.named(workspace_id)])

    async def roster() -> Roster:
        return await asyncio.wrap_future(database.read(look))

    async def sample(language: str) -> Reply:
        from bot.demo.play import NotEmpty, fill

        try:
            return await asyncio.wrap_future(database.write(lambda uow: fill(uow, name, language, now(), discover())))
        except NotEmpty:
            return Reply(parts=(Text(Msg("demo-not-empty")),))
        finally:
            if bus.delivery is not None:
                bus.delivery.wake()

    return WebAdapter(http, workspace=name, commands=bus.menu, roster=roster, sample=sample, dark=bus.pictures.dark)


def _enter(options: ConsoleOptions, now: Clock, uow: UnitOfWork) -> int:
    """Return the id of a console's workspace, and create it on first use."""
    uow.post.release("console:")
    workspace = console_workspace(uow, options.workspace, now(), options.language)
    uow.commit()
    return workspace


async def serve_without_platforms(
    settings: Settings, http: HttpServer, bus: CommandBus, database: Database, now: Clock, shown: WebAdapter
) -> None:
    """Say how to get a token and serve the page; in a terminal, open the console as well."""
    address = f"http://127.0.0.1:{http.port}/" if settings.parley_host in ("", "0.0.0.0") else http.address
    print(WITHOUT_TOKEN.format(port=http.port, host=settings.parley_host, page=address), flush=True)
    if sys.stdin.isatty() and sys.stdout.isatty():
        await converse(ConsoleOptions(), bus, database, now, beside=shown)
        return
    delivery = _local_delivery({"console": shown}, bus, database, now)
    scheduler = Scheduler(database, clock=now, woke=delivery.wake, metrics=bus.metrics)
    await supervise(scheduler.run(), delivery.run(), shown.run(bus.handle))


def _local_delivery(
    adapters: Mapping[str, Adapter], bus: CommandBus, database: Database, now: Clock, workspace_id: int | None = None
) -> Delivery:
    delivery = Delivery(
        database,
        adapters,
        clock=now,
        owner=f"console:{owner_name()}",
        metrics=bus.metrics,
        pictures=bus.pictures,
        redo=bus.handle,
        workspace_id=workspace_id,
    )
    bus.delivery = delivery
    return delivery


class _Both:
    """Sends posts to the terminal and the page. Returns the page's message id, since only the page can edit."""

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
        """Does nothing: each adapter is closed where it was opened."""


async def converse(
    options: ConsoleOptions, bus: CommandBus, database: Database, now: Clock, *, beside: WebAdapter | None = None
) -> int:
    from bot.platforms.console.adapter import ConsoleAdapter

    workspace_id = await asyncio.wrap_future(database.write(partial(_enter, options, now)))

    def completions() -> tuple[Sequence[str], Sequence[str]]:
        named = database.read(lambda stores: stores.clients.named(workspace_id)).result()
        return bus.typed_words(), [name for _, name in named]

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
    delivery = _local_delivery({"console": shown}, bus, database, now, workspace_id)
    scheduler = Scheduler(database, clock=now, woke=delivery.wake, metrics=bus.metrics)

    async def settle() -> None:
        await scheduler.catch_up()
        await delivery.drain()

    adapter.settle = settle
    if beside is None:
        await adapter.run(bus.handle)
        return adapter.status
    # Keep serving the page while the terminal prompt blocks.
    tasks = [asyncio.create_task(work) for work in (scheduler.run(), delivery.run(), beside.run(bus.handle))]
    try:
        await adapter.run(bus.handle)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return adapter.status
