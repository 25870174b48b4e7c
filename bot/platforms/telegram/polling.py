"""The getUpdates loop: fetches updates, hands them over, and confirms only handled ones.

A lost connection does not end it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.platforms.telegram.inbound import ALLOWED_UPDATES
from bot.platforms.telegram.transport import FloodWait

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PollingTimes:
    """How long things are waited for, in seconds.

    poll         how long Telegram holds a getUpdates open when there is nothing new
    first, most  the back-off after a failed call: doubled from `first` to `most`
    conflict     after another process was found to poll with the same token
    retries      pauses before an update whose handling failed is handled again
    pending      how often to look for more while updates are still being handled
    """

    poll: float = 30.0
    first: float = 0.5
    most: float = 30.0
    conflict: float = 10.0
    retries: tuple[float, ...] = (0.5, 2.0, 5.0)
    pending: float = 0.25


class BackOff:
    def __init__(self, times: PollingTimes) -> None:
        self._times = times
        self._next = times.first

    def reset(self) -> None:
        self._next = self._times.first

    async def wait(self, error: TelegramError, doing: str) -> None:
        """Say what went wrong and wait."""
        seconds = self._next
        self._next = min(self._next * 2, self._times.most)
        match error:
            case Conflict():
                log.error("%s: another process uses this bot's token, or a webhook is set; only one can", doing)
                seconds = self._times.conflict
            case FloodWait():
                seconds = error.seconds
                log.warning("%s: Telegram asks to wait %g s", doing, seconds)
            case _:
                log.warning("%s: %s; next try in %g s", doing, error, seconds)
        await asyncio.sleep(seconds)


class Poller:
    """`put` hands an update over and tells, by a future, when it has been handled.

    `connected` is told whether the last call succeeded.
    """

    def __init__(
        self,
        bot: Bot,
        put: Callable[[Update], asyncio.Future[bool]],
        connected: Callable[[bool], None],
        times: PollingTimes,
    ) -> None:
        self._bot = bot
        self._put = put
        self._connected = connected
        self._times = times
        self._next = 0
        self._pending: dict[int, asyncio.Future[bool]] = {}
        # Handled, but not confirmed yet: an earlier update still is not.
        self._done: set[int] = set()

    async def run(self) -> None:
        """Poll until cancelled. Raises InvalidToken."""
        back_off = BackOff(self._times)
        while True:
            try:
                updates = await self._fetch()
            except InvalidToken:
                raise
            except TelegramError as error:
                self._connected(False)
                await back_off.wait(error, "fetching updates")
                continue
            self._connected(True)
            back_off.reset()
            self._take(updates)
            await self._settle()

    async def _fetch(self) -> tuple[Update, ...]:
        # Telegram forgets what is below the offset, and shows again, at once, what is not.
        offset = min(self._pending, default=self._next)
        self._done = {number for number in self._done if number > offset}
        timeout = 0 if self._pending else self._times.poll
        return await self._bot.get_updates(
            offset=offset, timeout=timedelta(seconds=timeout), allowed_updates=ALLOWED_UPDATES
        )

    def _take(self, updates: Sequence[Update]) -> None:
        for update in updates:
            number = update.update_id
            if number in self._pending or number in self._done:
                continue
            self._pending[number] = done = self._put(update)
            done.add_done_callback(partial(self._finished, number))
        if updates:
            # Not the highest ever: after a quiet week Telegram counts from anywhere.
            self._next = max(update.update_id for update in updates) + 1

    def _finished(self, number: int, done: asyncio.Future[bool]) -> None:
        del self._pending[number]
        self._done.add(number)

    async def _settle(self) -> None:
        """Wait a little for what is being handled; a slow chat must not keep the others from being heard."""
        if self._pending:
            await asyncio.wait(list(self._pending.values()), timeout=self._times.pending)
