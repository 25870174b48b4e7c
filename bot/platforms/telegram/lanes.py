"""Runs work in lanes: in order within a lane (a chat), concurrently across lanes, up to a limit.

A lane that waits for its next try does not count towards the limit.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")


class Lanes(Generic[T]):
    """`work` is tried again after each of the `pauses` (seconds) when it raises, and given up after the last.

    Its tasks live in the task group, and die with it.
    """

    def __init__(
        self,
        tasks: asyncio.TaskGroup,
        work: Callable[[T], Awaitable[None]],
        *,
        at_once: int = 32,
        pauses: Sequence[float] = (),
    ) -> None:
        self._tasks = tasks
        self._work = work
        self._places = asyncio.Semaphore(at_once)
        self._pauses = tuple(pauses)
        self._waiting: dict[str, deque[tuple[T, asyncio.Future[bool]]]] = {}

    def put(self, lane: str, item: T) -> asyncio.Future[bool]:
        """Queue a piece of work. The future tells whether it was done (False: given up)."""
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        queue = self._waiting.get(lane)
        if queue is not None:
            queue.append((item, done))
        else:
            self._waiting[lane] = deque([(item, done)])
            self._tasks.create_task(self._follow(lane))
        return done

    async def _follow(self, lane: str) -> None:
        queue = self._waiting[lane]
        try:
            while queue:
                item, done = queue[0]
                succeeded = await self._try(item)
                if not done.done():
                    done.set_result(succeeded)
                queue.popleft()
        finally:
            del self._waiting[lane]
            for _, done in queue:
                done.cancel()

    async def _try(self, item: T) -> bool:
        for pause in (*self._pauses, None):
            async with self._places:
                try:
                    await self._work(item)
                except Exception as error:
                    # Not the error's own words: they may hold what a person wrote.
                    log.warning("handling an update failed: %s", describe(error))
                else:
                    return True
            if pause is not None:
                await asyncio.sleep(pause)
        return False


def describe(error: BaseException) -> str:
    """An error's kind and where it was raised, without its message."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    if place is None:
        return type(error).__name__
    return f"{type(error).__name__} in {place.tb_frame.f_code.co_filename}:{place.tb_lineno}"
