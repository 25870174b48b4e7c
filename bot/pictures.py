"""Draws the pictures of a reply before it is sent: off the event loop, one at a time, within a time budget.

A picture that is not drawn in time, or not at all, is replaced by a word about it and a button that asks for it again.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from threading import Lock
from typing import Protocol

import structlog

from bot.wording import Wording
from handlers.domain.charts import Drawing
from handlers.messages import Button, Choices, Msg, Part, Picture, Reply, Text

BUDGET_SECONDS = 6.0
#: At the console nothing but the person waits, and a picture in words would be no answer to a busy machine.
CONSOLE_SECONDS = 120.0

log = structlog.get_logger()


class Draw(Protocol):
    """Draws a chart as PNG in the reader's language, for a light page or a dark one. May raise anything."""

    def __call__(self, drawing: Drawing, wording: Wording, *, dark: bool = False) -> bytes: ...


def with_charts(drawing: Drawing, wording: Wording, *, dark: bool = False) -> bytes:
    from bot import charts  # heavy, and only needed for pictures

    return charts.draw(drawing, wording, dark=dark)


class Pictures:
    """Draws one picture at a time: matplotlib is not made for several threads."""

    def __init__(self, budget_seconds: float = BUDGET_SECONDS, draw: Draw = with_charts) -> None:
        self._budget = budget_seconds
        self._draw = draw
        # A lock of threads, not of tasks: a drawing that ran out of time goes on in its thread.
        self._drawing = Lock()

    async def drawn(self, reply: Reply, wording: Wording) -> Reply:
        """Return the reply with every picture drawn in the reader's language."""
        if not any(isinstance(part, Picture) and not part.data for part in reply.parts):
            return reply
        parts: list[Part] = []
        for part in reply.parts:
            if isinstance(part, Picture) and not part.data:
                data = await self._data(part.drawing, wording, part.name, dark=False)
                parts += [replace(part, data=data)] if data else _instead(part, reply)
            else:
                parts.append(part)
        return replace(reply, parts=tuple(parts))

    async def dark(self, drawing: Drawing, wording: Wording) -> bytes:
        """The same picture for a page in the dark, as PNG; empty where it could not be drawn."""
        return await self._data(drawing, wording, "dark", dark=True)

    async def _data(self, drawing: Drawing, wording: Wording, name: str, *, dark: bool) -> bytes:
        try:
            async with asyncio.timeout(self._budget):
                return await asyncio.to_thread(self._alone, drawing, wording, dark)
        except Exception as error:
            # The rest of the reply is still worth sending. The log must not hold names of clients.
            log.error("picture.failed", name=name, error=type(error).__name__)
            return b""

    def _alone(self, drawing: Drawing, wording: Wording, dark: bool) -> bytes:
        with self._drawing:
            return self._draw(drawing, wording, dark=dark)


def _instead(picture: Picture, reply: Reply) -> list[Part]:
    """What is said in place of a picture: what it shows, unless the reply says so anyway, and how to have it."""
    in_words = any(isinstance(part, Text) and part.body == picture.alt for part in reply.parts)
    parts: list[Part] = [] if in_words else [Text(picture.alt)]
    parts.append(Text(Msg("picture-failed"), "quiet"))
    if picture.again:
        parts.append(Choices((Button(Msg("button-try-again"), picture.again),)))
    return parts
