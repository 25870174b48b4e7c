"""The webhook: Telegram posts updates to our HTTP server and repeats each until it is answered with 200.

So it is answered only when the update has been handled. Whoever does not know the secret is turned away.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Callable
from urllib.parse import urlsplit, urlunsplit

from aiohttp import web
from telegram import Bot, Update

from bot.platforms.telegram.transport import readable
from bot.routes import Routes

log = logging.getLogger(__name__)

PATH = "/telegram/webhook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """Receives updates as soon as `open` gave it somewhere to put them; until then it asks Telegram to come again."""

    def __init__(self, http: Routes, secret: str, bot: Bot) -> None:
        self._secret = secret.encode()
        self._bot = bot
        self._put: Callable[[Update], asyncio.Future[bool]] | None = None
        http.add_post(PATH, self._receive)

    def open(self, put: Callable[[Update], asyncio.Future[bool]]) -> None:
        self._put = put

    def close(self) -> None:
        self._put = None

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._secret):
            return web.Response(status=403)
        if self._put is None:
            return web.Response(status=503)
        try:
            item = json.loads(await request.read())  # the server bounds what it reads, and answers 413 itself
        except ValueError:
            return web.Response(status=400)
        if not isinstance(item, dict) or not isinstance(item.get("update_id"), int):
            return web.Response(status=400)
        if not readable(item):
            return web.Response(status=200)
        try:
            done = await self._put(Update.de_json(item, self._bot))
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise
            return web.Response(status=503)  # we are stopping; it comes again
        return web.Response(status=200 if done else 500)


def address(url: str) -> str:
    """The address Telegram is told: with our path, where the setting names only a host."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(path=PATH)) if parts.path in ("", "/") else url
