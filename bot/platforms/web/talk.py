"""The messages on the page by chat, in memory, each with a running number.

Messages are lost with the process; the ledger is not.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.platforms.web.render import PageRendering

#: Older messages are forgotten.
KEPT = 400


@dataclass(slots=True)
class PageMessage:
    """One message. `by`: the member who wrote it, empty for Parley; `only_for`: shown to this member alone; `version`
    grows with every change of the page."""

    number: int
    chat: str
    author: str
    rendered: PageRendering
    by: str = ""
    only_for: str = ""
    version: int = 0

    def shown(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "chat": self.chat,
            "author": self.author,
            "by": self.by,
            "only_for": self.only_for,
            "dir": self.rendered.direction,
            "lang": self.rendered.language,
            "parts": self.rendered.parts,
            "version": self.version,
        }


@dataclass(slots=True)
class Talk:
    """The messages of all chats, the oldest first, and who waits for news of them."""

    messages: deque[PageMessage] = field(default_factory=lambda: deque(maxlen=KEPT))
    version: int = 0
    over: bool = False
    _count: int = 0
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def add(
        self, chat: str, author: str, rendered: PageRendering, *, by: str = "", only_for: str = ""
    ) -> PageMessage:
        self._count += 1
        message = PageMessage(self._count, chat, author, rendered, by, only_for)
        self.messages.append(message)
        await self._changed(message)
        return message

    async def change(self, number: int, rendered: PageRendering) -> bool:
        """Put another text into a message; False where it is forgotten."""
        message = self.find(number)
        if message is None:
            return False
        message.rendered = rendered
        await self._changed(message)
        return True

    def find(self, number: int) -> PageMessage | None:
        return next((message for message in self.messages if message.number == number), None)

    def since(self, version: int, member: str) -> Iterator[PageMessage]:
        """What changed after `version` and this member may see."""
        for message in self.messages:
            if message.version > version and (not message.only_for or message.only_for == member):
                yield message

    async def wait(self, version: int, seconds: float) -> None:
        """Return when something changed after `version`, when the time is over, or when there will be no more."""
        async with self._news:
            try:
                async with asyncio.timeout(seconds):
                    await self._news.wait_for(lambda: self.version > version or self.over)
            except TimeoutError:
                return

    async def end(self) -> None:
        """End all waits: the program stops."""
        async with self._news:
            self.over = True
            self._news.notify_all()

    async def _changed(self, message: PageMessage) -> None:
        async with self._news:
            self.version += 1
            message.version = self.version
            self._news.notify_all()
