"""Runs the timed jobs every few seconds: sweep, reminders, digests and pulses.

Due rows are found by an index. The jobs write to the outbox; they do not send.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog

from bot.metrics import Metrics
from handlers.jobs.clock import run_due
from handlers.ports import Backlog, Database, UnitOfWork

EVERY_SECONDS = 5.0
BATCH = 50
INBOX_KEPT = timedelta(days=30)

log = structlog.get_logger()


class Scheduler:
    """Runs the jobs while `run` runs, or once on `catch_up`.

    woke       called when outbox messages may have been written
    connected  whether each platform is connected, for the metrics
    every      seconds between two rounds
    """

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime],
        woke: Callable[[], None],
        metrics: Metrics,
        connected: Callable[[], Mapping[str, bool]] = dict,
        every: float = EVERY_SECONDS,
    ) -> None:
        self._database = database
        self._clock = clock
        self._woke = woke
        self._metrics = metrics
        self._connected = connected
        self._every = every

    async def catch_up(self) -> None:
        """Run all jobs that are due now."""
        began = time.perf_counter()
        done = 0
        while batch := await asyncio.wrap_future(self._database.write(self._sweep)):
            done += batch
        self._metrics.sweep(done, time.perf_counter() - began)
        self._woke()

    async def run(self) -> None:
        """Catch up every few seconds until cancelled. While the database is unreachable, it tries again."""
        while True:
            try:
                await self.catch_up()
                self._measure(await asyncio.wrap_future(self._database.write(self._forget)))
            except Exception:
                log.exception("scheduler.failed")
            await asyncio.sleep(self._every)

    def _measure(self, backlog: Backlog) -> None:
        for platform, connected in self._connected().items():
            self._metrics.connected(platform, connected)
        overdue = (self._clock() - backlog.oldest_due).total_seconds() if backlog.oldest_due else 0.0
        self._metrics.outbox(backlog.pending, max(overdue, 0.0), backlog.dead)

    def _sweep(self, uow: UnitOfWork) -> int:
        now = self._clock()
        done = run_due(uow, now, BATCH)
        uow.commit()
        return done

    def _forget(self, uow: UnitOfWork) -> Backlog:
        uow.inbox.forget_before(self._clock() - INBOX_KEPT)
        backlog = uow.post.backlog()
        uow.commit()
        return backlog
