"""The Slack adapter, on Bolt and slack_sdk, over Socket Mode or HTTP.

A request is handled first and acknowledged afterwards; the acknowledgement of a slash command holds its answer.
inbound.py reads payloads, render.py renders answers.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Coroutine
from datetime import datetime
from typing import Any

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackClientError

from bot.adapter import Address, Answer, Handle, Undeliverable
from bot.platforms.slack import errors, inbound
from bot.platforms.slack.answering import Answering
from bot.platforms.slack.clients import WebClients
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.events import Changed
from bot.platforms.slack.ids import PRIVATE, is_url, team_and_id
from bot.platforms.slack.installs import INSTALL_PATH, REDIRECT_PATH, OAuth
from bot.platforms.slack.outbound import Outbound
from bot.platforms.slack.render import render
from bot.platforms.slack.socket import stay_connected
from bot.platforms.slack.whispers import Whispers
from bot.routes import Routes
from bot.wording import Wording
from handlers.invocation import Invocation
from handlers.messages import Reply
from handlers.ports import Install

log = logging.getLogger(__name__)

PATH = "/slack/events"
DRAIN_SECONDS = 3.0


class SlackAdapter:
    """One Slack workspace, by its bot token, or as many as installed Parley.

    api_url   root of the Web API, for GovSlack or a test server; empty: the public one
    oauth     lets other workspaces install Parley; its pages are served by `http`
    names     command words, casefolded: a slash command of that name is the command itself, any other is /parley
    words     more of them, of other languages: all may stand without their slash in a mention or a private message
    ways      what the app offers beside handling a line
    """

    name = "slack"

    def __init__(
        self,
        bot_token: str,
        *,
        app_token: str = "",
        signing_secret: str = "",
        api_url: str = "",
        http: Routes | None = None,
        oauth: OAuth | None = None,
        names: Collection[str] = (),
        words: Collection[str] = (),
        clock: Callable[[], datetime],
    ) -> None:
        if not app_token and http is None:
            raise ValueError("Slack needs an app token or an HTTP server")
        self.connected = False
        self._app_token = app_token
        self._signing_secret = signing_secret
        self._logger = logging.getLogger(f"{__name__}.bolt")
        # Below this the SDK logs what people wrote.
        self._logger.setLevel(logging.WARNING)
        self._running: set[asyncio.Task[Any]] = set()
        self._app: AsyncApp | None = None
        self._handle: Handle | None = None
        self._oauth = oauth
        self._clients = WebClients(bot_token, api_url, self._logger, oauth.installs.opened if oauth else None)
        self._directory = Directory(self._clients.of, clock)
        self._whispers = Whispers(clock)
        self._outbound = Outbound(self._clients, self._whispers)
        self._answering = Answering(
            self._clients,
            self._directory,
            whispers=self._whispers,
            outbound=self._outbound,
            handle=self._asked,
            start=self._start,
            names=frozenset("/" + name.lstrip("/").casefold() for name in names),
            words=frozenset(name.lstrip("/").casefold() for name in (*names, *words)),
        )
        self.ways = self._answering.ways
        if http is not None and not app_token:
            http.add_post(PATH, self._over_http)
        if http is not None and oauth is not None:
            self.ways.left = oauth.installs.left
            oauth.installs.installed = self._installed
            http.add_get(INSTALL_PATH, self._install_page)
            http.add_get(REDIRECT_PATH, self._come_back)

    # ------------------------------------------------------------------ the port

    async def run(self, handle: Handle) -> None:
        """Connect and hand over invocations until cancelled. Raises WrongToken."""
        self._handle = handle
        await self._clients.introduce()
        self._app = self._bolt()
        try:
            if self._app_token:
                await stay_connected(
                    self._app,
                    self._app_token,
                    proxy=self._clients.proxy,
                    connected=self._set_connected,
                    drain=self._drain,
                )
            self._set_connected(True)
            await asyncio.Event().wait()
        finally:
            self._app = None
            self._set_connected(False)

    async def send(self, address: Address, reply: Reply, wording: Wording) -> str:
        """Posts one reply; returns "T1:C1:ts" of its last message, empty where only one person sees it.

        A chat, or a message to edit, may be a response URL. Raises RetryLater or Undeliverable.
        """
        if not reply.public:
            await self._among_ourselves(address)
        return await self._outbound.send(address, render(reply, wording), replaces=reply.replaces)

    async def _among_ourselves(self, address: Address) -> None:
        """Refuse to post where a client may read now, even if that was not known when the message was written."""
        if is_url(address.chat) or address.only_for:
            return
        team, channel = team_and_id(address.chat)
        if not channel.startswith(PRIVATE) and (await self._directory.place(team, channel)).shared is not False:
            raise Undeliverable("a client may read in that channel")

    async def close(self) -> None:
        await self._drain()
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await self._directory.close()
        await self._clients.close()

    # ------------------------------------------------------------------ coming up

    def _bolt(self) -> AsyncApp:
        """Bolt checks signatures and who may ask; one middleware then takes everything, so nothing is unhandled."""

        # Functions, not methods: Bolt reads argument names and stumbles over `self`.
        async def authorize(team_id: str | None) -> AuthorizeResult | None:
            return await self._clients.me(team_id or "")

        async def receive(req: AsyncBoltRequest) -> BoltResponse:
            return await self._receive(req)

        # Any: Bolt takes None for a workspace it is not installed in, and does not say so.
        by: Any = authorize
        app = AsyncApp(
            logger=self._logger,
            name="parley",
            signing_secret=self._signing_secret,
            client=self._clients.without_retries(None),
            authorize=by,
            process_before_response=True,
        )
        app.middleware(receive)
        return app

    def _set_connected(self, connected: bool) -> None:
        self.connected = connected

    # ------------------------------------------------------------------ coming in

    async def _over_http(self, request: web.Request) -> web.StreamResponse:
        if self._app is None:
            return web.Response(status=503)
        answer = await self._app.async_dispatch(await to_bolt_request(request))
        return await to_aiohttp_response(answer)

    async def _install_page(self, request: web.Request) -> web.StreamResponse:
        if self._app is None:
            return web.Response(status=503)
        return await to_aiohttp_response(await self._flow().handle_installation(await to_bolt_request(request)))

    async def _come_back(self, request: web.Request) -> web.StreamResponse:
        """Handle the redirect back from Slack, with the state and a code for a token."""
        if self._app is None:
            return web.Response(status=503)
        try:
            answer = await self._flow().handle_callback(await to_bolt_request(request))
        except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.warning("an installation could not be finished: %s", errors.reason(error))
            return web.Response(status=502, text="Slack did not answer. Please begin again at /slack/install.\n")
        return await to_aiohttp_response(answer)

    def _flow(self) -> AsyncOAuthFlow:
        assert self._oauth is not None
        return self._oauth.flow(self._clients.without_retries(None), self._logger)

    async def _installed(self, install: Install) -> None:
        """Open the workspace's ledger; the installer becomes its owner and is greeted."""
        self._directory.forget(Changed(kind="person", team=install.team, id=install.installer))
        known = await self._directory.people(install.team, [install.installer])
        await self._asked(inbound.opening(install, known.get(install.installer)))

    async def _asked(self, invocation: Invocation) -> Answer:
        assert self._handle is not None
        return await self._handle(invocation)

    async def _receive(self, req: AsyncBoltRequest) -> BoltResponse:
        """Handle one request. An answer other than 200 is no acknowledgement: Slack sends the request again."""
        started = asyncio.get_running_loop().time()
        try:
            me = req.context.authorize_result
            event = inbound.read(req.body, me=(me.bot_user_id if me is not None else None) or "")
            return await self._answering.take(event, started)
        except Exception as error:
            # No traceback: the errors of a database quote what was being written.
            log.error("a slack request failed: %s", errors.reason(error))
            return BoltResponse(status=500, body="")

    # ------------------------------------------------------------------ going down

    def _start(self, work: Coroutine[Any, Any, Any] | Awaitable[Any]) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.ensure_future(_awaited(work))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _drain(self) -> None:
        """Let requests under way finish and be acknowledged."""
        if self._running:
            await asyncio.wait(list(self._running), timeout=DRAIN_SECONDS)
            await asyncio.sleep(0.05)


async def _awaited(work: Awaitable[Any]) -> Any:
    return await work
