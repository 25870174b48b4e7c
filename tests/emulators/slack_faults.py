"""Faults the Slack emulator can be told to have, one call at a time."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Literal

from aiohttp import web


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `dropped-before` and `dropped-after` close the connection before or after the call took effect."""

    kind: Literal["status", "error", "dropped-before", "dropped-after", "slow"]
    number: float = 0
    word: str = ""

    @classmethod
    def status(cls, number: int, retry_after: float = 0) -> Fault:
        return cls("status", number, f"{retry_after:g}" if retry_after else "")

    @classmethod
    def error(cls, word: str) -> Fault:
        return cls("error", 200, word)

    @classmethod
    def drop(cls, *, after: bool = False) -> Fault:
        return cls("dropped-after" if after else "dropped-before")

    @classmethod
    def slow(cls, seconds: float) -> Fault:
        return cls("slow", seconds)


class Faults:
    def __init__(self) -> None:
        self._waiting: dict[str, deque[Fault]] = defaultdict(deque)

    def next(self, method: str, fault: Fault, times: int = 1) -> None:
        """The next `times` calls of `method` meet `fault`."""
        self._waiting[method].extend([fault] * times)

    def clear(self) -> None:
        self._waiting.clear()

    def take(self, method: str) -> Fault | None:
        waiting = self._waiting.get(method)
        return waiting.popleft() if waiting else None


async def before(fault: Fault | None, request: web.Request) -> web.StreamResponse | None:
    """What a fault does before the call takes effect; None: the call goes on."""
    match fault:
        case Fault(kind="status"):
            headers = {"Retry-After": fault.word} if fault.word else {}
            word = "ratelimited" if fault.number == 429 else "internal_error"
            return web.json_response({"ok": False, "error": word}, status=int(fault.number), headers=headers)
        case Fault(kind="error"):
            return web.json_response({"ok": False, "error": fault.word})
        case Fault(kind="dropped-before"):
            dropped(request)
        case Fault(kind="slow"):
            await asyncio.sleep(fault.number)
    return None


def after(fault: Fault | None, request: web.Request) -> None:
    if fault is not None and fault.kind == "dropped-after":
        dropped(request)


def dropped(request: web.Request) -> None:
    """Breaks the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    raise asyncio.CancelledError
