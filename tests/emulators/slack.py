"""A Slack on loopback: Web API, Socket Mode, signed HTTP requests and response URLs, and people to act in it.

`async with SlackEmulator() as slack:` gives `slack.api_url`; what people do is sent over the open Socket Mode
connection, or to `slack.events_url` when that is set. Every call is kept in `slack.calls`.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

from aiohttp import WSCloseCode, web

from tests.emulators import slack_faults
from tests.emulators.faults import Faults
from tests.emulators.slack_api import Api
from tests.emulators.slack_blocks import message_trouble
from tests.emulators.slack_controls import Delivery
from tests.emulators.slack_people import People
from tests.emulators.slack_world import TEAM, Message, Refused
from tests.support.waiting import HANG_SECONDS

Json = Any


@dataclass(frozen=True, slots=True)
class Call:
    """One Web API call as it came in. `refused` is the error word it was answered with."""

    method: str
    args: dict[str, Json]
    refused: str = ""


class SlackEmulator(People):
    """The workspace T1 with the bot user UPARLEY. `faults.next(...)` makes the next calls go wrong."""

    token = "xoxb-1-parley"
    app_token = "xapp-1-parley"

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[Call] = []
        self.faults = Faults()
        self.token_error = ""
        self.app_token_error = ""
        #: Tokens that were given to the app, and the workspace each opens.
        self.tokens: dict[str, str] = {self.token: TEAM}
        self._api = Api(self.world)
        self._sockets: list[web.WebSocketResponse] = []
        self._transports: dict[web.WebSocketResponse, asyncio.Transport] = {}
        self._acks: dict[str, asyncio.Future[Json]] = {}
        self._tickets: set[str] = set()
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self._port = 0

    # ------------------------------------------------------------------ life

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._web_api)
        app.router.add_get("/link", self._socket)
        app.router.add_post("/response/{token}", self._response)
        app.router.add_post("/upload/{file}", self._upload)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await self.up()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for socket in list(self._sockets):
            await socket.close()
        assert self._runner is not None
        await self._runner.cleanup()

    async def up(self) -> None:
        """Listens, again on the same port."""
        assert self._runner is not None
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await self._site.start()
        self._port = self._runner.addresses[0][1]
        self.root = self._api.root = f"http://127.0.0.1:{self._port}"

    async def down(self) -> None:
        """Refuses connections and breaks those there are."""
        assert self._site is not None
        await self._site.stop()
        self._break_all()

    @property
    def api_url(self) -> str:
        return f"{self.root}/api"

    @property
    def connections(self) -> int:
        return len(self._sockets)

    def _break_all(self) -> None:
        assert self._runner is not None
        assert self._runner.server is not None
        for connection in list(self._runner.server.connections):
            if connection.transport is not None:
                connection.transport.abort()

    async def drop_sockets(self) -> None:
        """Breaks the Socket Mode connections without a word."""
        for transport in list(self._transports.values()):
            transport.abort()

    async def close_sockets(self) -> None:
        """Closes the Socket Mode connections in good order."""
        for socket in list(self._sockets):
            await socket.close(code=WSCloseCode.GOING_AWAY)

    async def refresh(self) -> None:
        """Announces that the connection will be closed, as Slack does every few hours."""
        for socket in list(self._sockets):
            await socket.send_json({"type": "disconnect", "reason": "refresh_requested"})

    # ------------------------------------------------------------------ looking

    def messages(self, where: str) -> list[Message]:
        """What stands in a channel, or in the private chat with a user; ephemeral messages too."""
        channel = f"D{where}" if where in self.world.users else where
        return [message for message in self.world.posted if message.channel == channel]

    async def until(self, true: Callable[[], object], within: float = HANG_SECONDS) -> None:
        """Waits until something holds, at most `within` seconds; raises TimeoutError."""
        async with asyncio.timeout(within):
            while not true():  # noqa: ASYNC110 - what is waited for may be anything
                await asyncio.sleep(0.01)

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    # ------------------------------------------------------------------ sending to the bot

    async def deliver(self, delivery: Delivery) -> Delivery:
        if self.events_url:
            await self.post_signed(delivery)
        else:
            await self._over_socket(delivery)
        return delivery

    async def _over_socket(self, delivery: Delivery) -> None:
        await self.until(lambda: self._sockets, self.patience)
        envelope = f"envelope-{self.world.number()}"
        waiting: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._acks[envelope] = waiting
        kind = {"slash": "slash_commands", "event": "events_api"}.get(delivery.kind, "interactive")
        frame = {
            "envelope_id": envelope,
            "type": kind,
            "payload": delivery.payload,
            "accepts_response_payload": kind != "events_api",
        }
        await self._sockets[-1].send_json(frame)
        try:
            async with asyncio.timeout(self.patience):
                self.acknowledged(delivery, await waiting)
        except TimeoutError:
            delivery.acked = False

    # ------------------------------------------------------------------ served to the bot

    async def _web_api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        args = await _arguments(request)
        fault = self.faults.take(method)
        answer = slack_faults.before(fault, request)
        if answer is not None:
            self.calls.append(Call(method, args, "fault"))
            return answer
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
        refused = ""
        try:
            if method == "apps.connections.open":
                result = self._open_connection(bearer)
            elif method == "oauth.v2.access":
                signed_in = request.headers.get("Authorization", "").removeprefix("Basic ")
                result = self._api.grant(args, base64.b64decode(signed_in).decode(), self.tokens)
            elif self.token_error or bearer not in self.tokens:
                raise Refused(self.token_error or "invalid_auth")
            elif method == "auth.test":
                result = self._api.whose(self.tokens[bearer])
            else:
                self.world.watch(args)
                result = self._api.call(method, args)
        except Refused as error:
            refused = str(error)
            result = {"ok": False, "error": refused}
        self.calls.append(Call(method, args, refused))
        return await slack_faults.after(fault, request, web.json_response(result))

    def _open_connection(self, bearer: str) -> dict[str, Json]:
        if self.app_token_error or bearer != self.app_token:
            raise Refused(self.app_token_error or "invalid_auth")
        ticket = f"ticket{self.world.number()}"
        self._tickets.add(ticket)
        return {"ok": True, "url": f"ws://127.0.0.1:{self._port}/link?ticket={ticket}"}

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403)
        self._tickets.remove(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": len(self._sockets) + 1})
        self._sockets.append(socket)
        if request.transport is not None:
            self._transports[socket] = request.transport
        try:
            async for frame in socket:
                ack = json.loads(frame.data)
                waiting = self._acks.get(str(ack.get("envelope_id")))
                if waiting is not None and not waiting.done():
                    self.world.watch(ack)
                    waiting.set_result(ack.get("payload"))
        finally:
            self._sockets.remove(socket)
            self._transports.pop(socket, None)
        return socket

    async def _response(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        fault = self.faults.take("response_url")
        if (answer := slack_faults.before(fault, request)) is not None:
            return answer
        self.world.watch(body)
        self.calls.append(Call("response_url", body))
        if body.get("blocks") and message_trouble(body["blocks"]):
            return web.Response(status=400, text="invalid_blocks")
        word = self.world.respond(request.match_info["token"], body)
        answer = web.Response(status=404 if word else 200, text=word or "ok")
        return await slack_faults.after(fault, request, answer)

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        self._api.uploaded(request.match_info["file"], await request.read())
        return web.Response(text="OK")


async def _arguments(request: web.Request) -> dict[str, Json]:
    args: dict[str, Json] = dict(request.query)
    if request.content_type == "application/json":
        args.update(await request.json())
    else:
        args.update(parse_qsl(await request.text(), keep_blank_values=True))
    args.pop("token", None)
    return args


async def together(*deeds: Awaitable[Delivery]) -> Sequence[Delivery]:
    """Several people at once."""
    return await asyncio.gather(*deeds)
