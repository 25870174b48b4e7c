"""What falls due by the clock: the daily sweep. What is due is found by an index; delivery sends what it writes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from handlers.jobs.lapsed import tell_lapsed
from handlers.jobs.sweep import sweep
from handlers.ports import Database, UnitOfWork

EVERY_SECONDS = 10.0
BATCH = 50
INBOX_KEPT = timedelta(days=30)

log = structlog.get_logger()


class Scheduler:
    """Runs the jobs while `run` runs, or once on `catch_up`. `woke` is called when letters may have been written."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime], woke: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._woke = woke

    async def catch_up(self) -> None:
        """Do all that is due now."""
        while await asyncio.wrap_future(self._database.write(self._sweep)):
            pass
        self._woke()

    async def run(self) -> None:
        """Catch up every few seconds until cancelled; an unreachable database is waited out."""
        while True:
            try:
                await self.catch_up()
                await asyncio.wrap_future(self._database.write(self._forget))
            except Exception:
                log.exception("scheduler.failed")
            await asyncio.sleep(EVERY_SECONDS)

    def _sweep(self, uow: UnitOfWork) -> int:
        now = self._clock()
        done = sweep(uow, now, BATCH) + tell_lapsed(uow, now, BATCH)
        uow.commit()
        return done

    def _forget(self, uow: UnitOfWork) -> None:
        uow.inbox.forget_before(self._clock() - INBOX_KEPT)
        uow.commit()
