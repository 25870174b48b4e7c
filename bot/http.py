"""The HTTP server of the process: health, readiness, metrics, and the routes that platforms add.

Must not import a platform or the database: checks and handlers are passed in.
"""

from __future__ import annotations

import asyncio
import errno
import inspect
import json
import logging
import socket
import time
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.metrics import CONTENT_TYPE
from bot.settings import SettingsError

log = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
#: True: ready. A check may be asynchronous; one that raises, or takes too long, is not ready.
Check = Callable[[], Awaitable[bool] | bool]

BODY_LIMIT = 1024 * 1024
CHECK_SECONDS = 3.0


class HttpServer:
    """Serves from `start` to `stop`. Port 0 takes any free port; `port` then says which.

    idle_seconds  how long a connection may stay without a whole request's head; body_seconds: without its whole body
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        metrics: Callable[[], bytes] | None = None,
        idle_seconds: float = 75.0,
        body_seconds: float = 15.0,
        stop_seconds: float = 10.0,
    ) -> None:
        self.host = host
        self.port = port
        self._metrics = metrics
        self._body_seconds = body_seconds
        self._checks: dict[str, Check] = {}
        self._app = web.Application(middlewares=[self._guard], client_max_size=BODY_LIMIT)
        self._runner = web.AppRunner(
            self._app,
            # The usual access log would write query strings.
            access_log=None,
            handle_signals=False,
            keepalive_timeout=idle_seconds,
            shutdown_timeout=stop_seconds,
        )
        self.add_get("/healthz", self._healthz)
        self.add_get("/readyz", self._readyz)
        if metrics is not None:
            self.add_get("/metrics", self._show_metrics)

    @property
    def address(self) -> str:
        """The address for a browser."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/"

    def add_get(self, path: str, handler: Handler) -> None:
        """Answer GET (and HEAD) requests to a path. Before `start` only."""
        self._app.router.add_get(path, handler)

    def add_post(self, path: str, handler: Handler) -> None:
        """Answer POST requests to a path; the body has been read, and bounded, when `handler` is called."""
        self._app.router.add_post(path, handler)

    def ready(self, name: str, check: Check) -> None:
        """Let readiness depend on a check. Its name is public at `/readyz`."""
        self._checks[name] = check

    async def start(self) -> None:
        """Begin to serve. Raises SettingsError when the address cannot be bound."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self.host, self.port).start()
        except (OSError, UnicodeError) as error:
            await self._runner.cleanup()
            raise SettingsError(self._refused(error)) from error
        self.port = int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        """Let running requests end, then close. Does nothing the second time."""
        await self._runner.cleanup()

    def _refused(self, error: OSError | UnicodeError) -> str:
        if isinstance(error, (socket.gaierror, UnicodeError)) or error.errno == errno.EADDRNOTAVAIL:
            return f"PARLEY_HOST {self.host} is not an address of this machine: use 127.0.0.1 or 0.0.0.0"
        if error.errno == errno.EADDRINUSE:
            return f"PARLEY_PORT {self.port} on {self.host} is in use by another program: stop it or set another port"
        if error.errno == errno.EACCES:
            return f"PARLEY_PORT {self.port} needs rights that this user does not have: use a port from 1024 up"
        return f"PARLEY_HOST {self.host}, PARLEY_PORT {self.port}: {error.strerror or 'cannot be opened'}"

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        began = time.monotonic()
        status = 500
        try:
            if request.can_read_body:
                try:
                    async with asyncio.timeout(self._body_seconds):
                        await request.read()
                except TimeoutError:
                    raise web.HTTPRequestTimeout from None
            response = await handler(request)
            status = response.status
            return response
        except web.HTTPException as error:
            status = error.status
            raise
        finally:
            taken = round((time.monotonic() - began) * 1000)
            log.debug("%s %s: %d in %d ms", request.method, request.path, status, taken)

    async def _healthz(self, _: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def _show_metrics(self, _: web.Request) -> web.Response:
        assert self._metrics is not None
        return web.Response(body=self._metrics(), headers={"Content-Type": CONTENT_TYPE})

    async def _readyz(self, _: web.Request) -> web.Response:
        passed = await asyncio.gather(*(self._passes(name, check) for name, check in self._checks.items()))
        body = {"ready": all(passed), "checks": dict(zip(self._checks, passed, strict=True))}
        return web.Response(
            text=json.dumps(body) + "\n", content_type="application/json", status=200 if body["ready"] else 503
        )

    async def _passes(self, name: str, check: Check) -> bool:
        try:
            async with asyncio.timeout(CHECK_SECONDS):
                result = check()
                return bool(await result if inspect.isawaitable(result) else result)
        except Exception as error:
            log.warning("not ready: %s: %r", name, error)
            return False
