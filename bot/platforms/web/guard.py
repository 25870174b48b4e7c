"""Restricts the page to requests from this machine and from the page itself."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def guarded(handler: Handler) -> Handler:
    """Refuse requests of other sites, and forbid caching and foreign content."""

    async def guarding(request: web.Request) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if not _local(request.headers.get("Host", "")) or (
            origin is not None and urlsplit(origin).netloc != request.headers.get("Host")
        ):
            return web.Response(status=403, text="This page is for the machine it runs on.\n")
        response = await handler(request)
        response.headers.update(
            {
                "Content-Security-Policy": _POLICY,
                "X-Content-Type-Options": "nosniff",
                "Referrer-Policy": "no-referrer",
                "Cache-Control": "no-store",
            }
        )
        return response

    return guarding


def _local(host: str) -> bool:
    """Whether a Host header names this machine: a name that leads here by a foreign DNS does not."""
    return urlsplit(f"//{host}").hostname in _LOCAL


async def asked(request: web.Request) -> Mapping[str, Any]:
    """The JSON object in a request. A form of another site cannot send this content type."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        body = await request.json()
    except ValueError:
        raise web.HTTPBadRequest from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    return body


def answered(body: Mapping[str, Any]) -> web.Response:
    return web.Response(text=json.dumps(body, ensure_ascii=False), content_type="application/json")
