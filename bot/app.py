"""The composition root: builds the application, starts the platforms that have a token, and stops in order."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import structlog

from bot import local
from bot.adapter import Adapter
from bot.command_bus import Clock, CommandBus
from bot.delivery import Delivery, owner_name
from bot.metrics import Metrics
from bot.pictures import CONSOLE_SECONDS, Pictures
from bot.scheduler import EVERY_SECONDS, Scheduler
from bot.settings import ConsoleOptions, Settings
from bot.supervisor import supervise
from bot.understanding.service import ScoringService
from handlers.pipeline.registry import discover
from handlers.ports import Database, UnitOfWork
from storage.engine import open_database
from storage.migrate import upgrade

if TYPE_CHECKING:
    from bot.http import HttpServer

log = structlog.get_logger()


def wall_clock() -> datetime:
    return datetime.now(UTC)


async def run(settings: Settings, *, now: Clock = wall_clock, every: float = EVERY_SECONDS) -> int:
    """Run `parley run`: every platform that has a token, until stopped. Returns the exit status.

    Due work is looked for `every` so many seconds.
    """
    database = _open(settings)
    try:
        return await _serve(settings, database, now, every)
    finally:
        database.close()


def _open(settings: Settings) -> Database:
    """Open the database, and migrate an embedded one first. Raises StorageError: unreachable, not migrated, in use."""
    if settings.embedded:
        upgrade(settings.database_url)
    return open_database(settings.database_url)


async def _serve(settings: Settings, database: Database, now: Clock, every: float) -> int:
    from bot.http import HttpServer

    metrics = Metrics()
    http = HttpServer(settings.parley_host, settings.parley_port, metrics=metrics.render)
    scoring = ScoringService(enabled=settings.parley_model == "on")
    bus = CommandBus(database, discover(), clock=now, metrics=metrics, scoring=scoring)
    adapters = _adapters(settings, http, bus, database, now)
    page = None if adapters else await local.page(http, bus, database, now)
    delivery = Delivery(
        database, adapters, clock=now, owner=owner_name(), metrics=metrics, pictures=bus.pictures, redo=bus.handle
    )
    bus.delivery = delivery
    scheduler = Scheduler(
        database,
        clock=now,
        woke=delivery.wake,
        metrics=metrics,
        connected=lambda: {name: adapter.connected for name, adapter in adapters.items()},
        every=every,
    )
    if settings.embedded:
        await asyncio.wrap_future(database.write(_release))
    http.ready("database", lambda: _answers(database))
    await http.start()
    try:
        if adapters:
            log.info("parley.started", platforms=sorted(adapters), port=http.port)
            await supervise(
                scheduler.run(), delivery.run(), *(adapter.run(bus.handle) for adapter in adapters.values())
            )
        else:
            assert page is not None
            await local.serve_without_platforms(settings, http, bus, database, now, page)
    finally:
        for adapter in adapters.values():
            await adapter.close()
        await scoring.close()
        await http.stop()
    return 0


async def _answers(database: Database) -> bool:
    await asyncio.wrap_future(database.read(lambda stores: stores.workspaces.ids()))
    return True


def _release(uow: UnitOfWork) -> None:
    """Release all leases: one process writes an embedded database, so their holder has ended."""
    uow.post.release("")
    uow.commit()


def _adapters(
    settings: Settings, http: HttpServer, bus: CommandBus, database: Database, now: Clock
) -> Mapping[str, Adapter]:
    """Build the platforms that have a token. The SDK of a platform without one is not imported."""
    adapters: dict[str, Adapter] = {}
    if settings.telegram_bot_token:
        from bot.platforms.telegram.adapter import TelegramAdapter
        from bot.platforms.telegram.membership import told

        telegram = TelegramAdapter(
            settings.telegram_bot_token.get_secret_value(),
            settings.telegram_api_url,
            webhook_url=settings.telegram_webhook_url,
            webhook_secret=settings.telegram_webhook_secret.get_secret_value(),
            http=http,
            clock=now,
        )
        telegram.on_moved = lambda before, after: bus.moved("telegram", before, after)
        telegram.on_standing = lambda standing: told(bus, standing)
        telegram.introduce(bus.commands())
        http.ready("telegram", lambda: telegram.connected)
        adapters["telegram"] = telegram
    if settings.slack_bot_token or settings.slack_client_id:
        from bot.platforms.slack.adapter import SlackAdapter
        from bot.platforms.slack.installs import prepare

        oauth = (
            prepare(
                settings.slack_client_id,
                settings.slack_client_secret.get_secret_value(),
                settings.parley_encryption_key.get_secret_value(),
                database,
                now,
            )
            if settings.slack_client_id
            else None
        )
        slack = SlackAdapter(
            settings.slack_bot_token.get_secret_value(),
            app_token=settings.slack_app_token.get_secret_value(),
            signing_secret=settings.slack_signing_secret.get_secret_value(),
            api_url=settings.slack_api_url,
            http=http,
            oauth=oauth,
            names=[command.name for command in bus.commands() if command.native],
            words=bus.words(),
            clock=now,
        )
        slack.ways.accept = bus.accept
        slack.ways.renamed = lambda actor: bus.renamed("slack", actor)
        slack.ways.suggest = lambda team, person, typed: bus.suggest("slack", team, person, typed)
        slack.ways.looked_at = lambda chat, shared, postable: bus.looked_at("slack", chat, shared, postable)
        http.ready("slack", lambda: slack.connected)
        adapters["slack"] = slack
    return adapters


async def console(settings: Settings, options: ConsoleOptions) -> int:
    """Run `parley console`: the same bot in a terminal. Returns the exit status."""
    at = options.now
    now: Clock = wall_clock if at is None else lambda: at
    database = _open(settings)
    scoring = ScoringService(enabled=settings.parley_model == "on")
    try:
        # No platform hurries an answer here: a picture may take as long as the machine needs.
        pictures = Pictures(CONSOLE_SECONDS)
        bus = CommandBus(
            database,
            discover(),
            clock=now,
            metrics=Metrics(),
            pictures=pictures,
            scoring=scoring,
        )
        return await local.converse(options, bus, database, now)
    finally:
        await scoring.close()
        database.close()
