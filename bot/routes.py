"""The port of the process's HTTP server: how a platform adds pages and endpoints to it.

The server itself is in bot/http.py; a platform knows only this.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from aiohttp import web

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Routes(Protocol):
    """Accepts handlers by path, before the server starts. The server bounds a body's size and the time for it."""

    def add_get(self, path: str, handler: Handler) -> None: ...
    def add_post(self, path: str, handler: Handler) -> None: ...
