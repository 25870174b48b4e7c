"""Draws the pictures of a reply before it is sent: off the event loop, one at a time, within a time budget.

A picture that is not drawn in time is replaced by its alternative text.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from threading import Lock

import structlog

from bot.wording import Wording
from handlers.domain.charts import Drawing
from handlers.messages import Msg, Part, Picture, Reply, Text

BUDGET_SECONDS = 6.0
#: At the console nothing but the person waits, and a picture in words would be no answer to a busy machine.
CONSOLE_SECONDS = 120.0

log = structlog.get_logger()


class Pictures:
    """Draws one picture at a time: matplotlib is not made for several threads."""

    def __init__(self, budget_seconds: float = BUDGET_SECONDS) -> None:
        self._budget = budget_seconds
        # A lock of threads, not of tasks: a drawing that ran out of time goes on in its thread.
        self._drawing = Lock()

    async def drawn(self, reply: Reply, wording: Wording) -> Reply:
        """Return the reply with every picture drawn in the reader's language."""
        if not any(isinstance(part, Picture) and not part.data for part in reply.parts):
            return reply
        return replace(reply, parts=tuple([await self._part(part, wording) for part in reply.parts]))

    async def _part(self, part: Part, wording: Wording) -> Part:
        if not isinstance(part, Picture) or part.data:
            return part
        try:
            async with asyncio.timeout(self._budget):
                return replace(part, data=await asyncio.to_thread(self._draw, part.drawing, wording))
        except Exception as error:
            # The rest of the reply is still worth sending. The log must not hold names of clients.
            log.error("picture.failed", name=part.name, error=type(error).__name__)
            return Text(Msg("picture-in-words", alt=part.alt), "quiet")

    def _draw(self, drawing: Drawing, wording: Wording) -> bytes:
        from bot import charts  # heavy, and only needed for pictures

        with self._drawing:
            return charts.draw(drawing, wording)
