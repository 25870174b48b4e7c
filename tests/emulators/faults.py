"""What can go wrong between a bot and a chat platform, asked for by a test: once, or so many times, for one method."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Literal

from aiohttp import web


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. Made by the methods below.

    number is a status or seconds; `retry_after` is the wait a 429 asks for, in seconds
    """

    kind: Literal["status", "page", "drop", "slow"]
    number: float = 0
    retry_after: int = 0
    description: str = ""
    after: bool = False

    @classmethod
    def status(cls, number: int, *, retry_after: int = 0, description: str = "") -> Fault:
        """The platform's own error answer; nothing is done."""
        return cls("status", number, retry_after, description)

    @classmethod
    def page(cls, number: int) -> Fault:
        """A gateway's error page instead of an answer; the call was done all the same."""
        return cls("page", number, after=True)

    @classmethod
    def drop(cls, *, after: bool = False) -> Fault:
        """The connection is closed before the call is done, or after it was, without an answer."""
        return cls("drop", after=after)

    @classmethod
    def slow(cls, seconds: float) -> Fault:
        """The call is done and answered so much later."""
        return cls("slow", seconds)


class Faults:
    """Faults that wait for calls of their method, in order."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[Fault]] = defaultdict(deque)

    def next(self, method: str, fault: Fault, times: int = 1) -> None:
        """The next `times` calls of `method` meet this fault."""
        self._waiting[method].extend([fault] * times)

    def left(self, method: str) -> int:
        """How many faults still wait for this method."""
        return len(self._waiting[method])

    def clear(self) -> None:
        self._waiting.clear()

    def take(self, method: str) -> Fault | None:
        waiting = self._waiting[method]
        return waiting.popleft() if waiting else None


async def pause(fault: Fault | None) -> None:
    if fault is not None and fault.kind == "slow":
        await asyncio.sleep(fault.number)


def dropped(request: web.Request) -> web.Response:
    """Close the connection at once; what is returned reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
