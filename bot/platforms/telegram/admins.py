"""Looks up who administers a chat, cached for five minutes, and who is in it, when a command needs it."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

from telegram import Bot
from telegram.error import TelegramError

from bot.platforms.telegram.membership import belongs

log = logging.getLogger(__name__)

KEPT = timedelta(minutes=5)
#: A command waits at most this long for them.
SECONDS = 3.0
CHATS = 2_000


class Admins:
    def __init__(self, bot: Bot, clock: Callable[[], datetime]) -> None:
        self._bot = bot
        self._clock = clock
        self._known: OrderedDict[int, tuple[datetime, frozenset[str]]] = OrderedDict()

    async def is_admin(self, chat: int, user: str) -> bool | None:
        """Whether the user administers the group; None when Telegram does not say."""
        now = self._clock()
        kept = self._known.get(chat)
        if kept is None or not now - KEPT < kept[0] <= now:
            try:
                async with asyncio.timeout(SECONDS):
                    members = await self._bot.get_chat_administrators(chat)
            except (TelegramError, TimeoutError) as error:
                log.warning("administrators of a chat are not known (%s)", type(error).__name__)
                return None
            kept = (now, frozenset(str(member.user.id) for member in members))
            self._known[chat] = kept
            self._known.move_to_end(chat)
            while len(self._known) > CHATS:
                self._known.popitem(last=False)
        return user in kept[1]

    async def is_member(self, chat: int, user: str) -> bool:
        """Whether the user is in the group; False also when Telegram does not say."""
        try:
            async with asyncio.timeout(SECONDS):
                return belongs(await self._bot.get_chat_member(chat, int(user)))
        except (TelegramError, TimeoutError) as error:
            log.warning("a member of a chat is not known (%s)", type(error).__name__)
            return False

    def forget(self, chat: int) -> None:
        self._known.pop(chat, None)
