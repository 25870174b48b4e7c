"""Slack as a platform: Bolt and slack_sdk driven by hand, over Socket Mode or HTTP.

What comes in is handled first and acknowledged after, the answer to a slash command in the acknowledgement itself.
What a payload means stands in inbound.py, how an answer looks in render.py.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Coroutine
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.adapter import Address, Answer, Handle, RetryLater, Undeliverable
from bot.platforms.slack import errors, inbound, modals, reading
from bot.platforms.slack.clients import Clients
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.events import (
    Changed,
    Chosen,
    Completing,
    Event,
    Flagged,
    FormOpened,
    Heard,
    Misfilled,
    Opened,
)
from bot.platforms.slack.forms import Origin
from bot.platforms.slack.ids import is_url, joined
from bot.platforms.slack.modals import Modals, Suggest
from bot.platforms.slack.outbound import Outbound, ephemeral
from bot.platforms.slack.render import Rendered, render
from bot.platforms.slack.socket import stay_connected
from bot.platforms.slack.whispers import Whispers
from bot.wording import Wording
from handlers.invocation import Invocation
from handlers.messages import Reply
from handlers.services.incident_form import FIELD_OF

log = logging.getLogger(__name__)

PATH = "/slack/events"
#: Slack gives up after three seconds; what takes longer than this is stored and answered later.
PATIENCE_SECONDS = 2.0
DRAIN_SECONDS = 3.0
#: The rest of a long answer follows its first part, which travels in the acknowledgement.
FOLLOW_UP_SECONDS = 0.3

Accept = Callable[[Invocation, str], Awaitable[None]]


class HttpServer(Protocol):
    """What is needed of bot/http.py."""

    def add_post(self, path: str, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> None: ...


class SlackAdapter:
    """One Slack workspace, by its bot token.

    api_url   root of the Web API, for GovSlack or a test server; empty: the public one
    names     command words, casefolded: a slash command of that name is the command itself, any other is /parley
    words     more of them, of other languages: all may stand without their slash in a mention or a private message
    suggest   the clients a name that is being typed fits
    accept    stores a request durably, with the URL its answer goes to (empty: to the chat), when it takes over 2 s
    """

    name = "slack"

    def __init__(
        self,
        bot_token: str,
        *,
        app_token: str = "",
        signing_secret: str = "",
        api_url: str = "",
        http: HttpServer | None = None,
        names: Collection[str] = (),
        words: Collection[str] = (),
        clock: Callable[[], datetime],
    ) -> None:
        if not app_token and http is None:
            raise ValueError("Slack needs an app token or an HTTP server")
        self.accept: Accept | None = None
        self.suggest: Suggest | None = None
        self.connected = False
        self._app_token = app_token
        self._signing_secret = signing_secret
        self._commands = frozenset("/" + name.lstrip("/").casefold() for name in names)
        self._words = frozenset(name.lstrip("/").casefold() for name in (*names, *words))
        self._logger = logging.getLogger(f"{__name__}.bolt")
        # Below this the SDK logs what people wrote.
        self._logger.setLevel(logging.WARNING)
        self._running: set[asyncio.Task[Any]] = set()
        self._app: AsyncApp | None = None
        self._me = AuthorizeResult(enterprise_id=None, team_id=None)
        self._handle: Handle | None = None
        self._clients = Clients(bot_token, api_url, self._logger)
        self._directory = Directory(self._clients.of, clock)
        self._whispers = Whispers(clock)
        self._outbound = Outbound(self._clients, self._whispers)
        self._modals = Modals(self._clients, self._directory, self._outbound)
        if http is not None and not app_token:
            http.add_post(PATH, self._over_http)

    # ------------------------------------------------------------------ the port

    async def run(self, handle: Handle) -> None:
        """Connects and passes on what is said, until cancelled. Raises WrongToken."""
        self._handle = handle
        self._me = await self._clients.introduce()
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
        return await self._outbound.send(address, render(reply, wording), replaces=reply.replaces)

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
        async def authorize(team_id: str | None) -> AuthorizeResult:
            return self._me

        async def receive(req: AsyncBoltRequest) -> BoltResponse:
            return await self._receive(req)

        app = AsyncApp(
            logger=self._logger,
            name="parley",
            signing_secret=self._signing_secret,
            client=self._clients.without_retries(None),
            authorize=authorize,
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

    async def _receive(self, req: AsyncBoltRequest) -> BoltResponse:
        """Takes one request. Whatever is not 200 here is not acknowledged, and Slack sends it again."""
        started = asyncio.get_running_loop().time()
        try:
            event = inbound.read(req.body, me=self._me.bot_user_id or "")
            return await self._take(event, started)
        except Exception as error:
            # No traceback: the errors of a database quote what was being written.
            log.error("a slack request failed: %s", errors.reason(error))
            return BoltResponse(status=500, body="")

    async def _take(self, event: Event | None, started: float) -> BoltResponse:
        match event:
            case Heard():
                return await self._answer(event, started)
            case Flagged():
                return await self._flagged(event, started)
            case FormOpened():
                await self._open_form(event)
            case Opened():
                await self._open_incident(event)
            case Chosen():
                self._start(self._modals.refill(event, self._asked))
            case Misfilled():
                return BoltResponse(status=200, body=modals.misfilled(event))
            case Completing():
                return BoltResponse(status=200, body=await self._complete(event))
            case Changed():
                self._directory.forget(event)
        return BoltResponse(status=200, body="")

    async def _asked(self, said: Invocation) -> Answer:
        assert self._handle is not None
        return await self._handle(said)

    async def _flagged(self, flagged: Flagged, started: float) -> BoltResponse:
        """Only a colleague's flag means something: whoever else reads there is not told of Parley."""
        heard = flagged.heard
        found = await self._directory.look(heard)
        if found.person is None or found.person.outsider:
            return BoltResponse(status=200, body="")
        client = await self._clients.of(heard.team)
        quoted = await reading.message(client, heard.channel, flagged.ts)
        evidence = await self._modals.evidence(heard.team, heard.channel, quoted)
        return await self._answer(replace(heard, evidence=evidence), started)

    async def _answer(self, heard: Heard, started: float) -> BoltResponse:
        if heard.command and heard.command not in self._commands:
            # A slash command the workspace gave another name is /parley by another name.
            heard = replace(heard, command="/parley")
        found = await self._directory.look(heard)
        said = inbound.invocation(heard, found.person, found.place, found.handles, self._words)
        self._keep_ear(heard, said)
        task = self._start(self._asked(said))
        left = started + PATIENCE_SECONDS - asyncio.get_running_loop().time()
        await asyncio.wait([task], timeout=max(0.0, left))
        if not task.done() and self.accept is not None:
            task.add_done_callback(_seen)
            # A modal that closes has no way back of its own: what comes of it goes to the private chat.
            there = heard.response_url or (said.actor.private_chat or "" if heard.form else "")
            await self.accept(said, there)
            return BoltResponse(status=200, body="")
        answer = await asyncio.shield(task)
        if heard.form and (wrong := modals.refused(heard, answer, FIELD_OF)) is not None:
            return BoltResponse(status=200, body=wrong)
        if heard.trigger_id and await self._at_once(heard, answer):
            return BoltResponse(status=200, body="")
        return self._acknowledged(heard, said, answer)

    async def _at_once(self, heard: Heard, answer: Answer) -> bool:
        """Opens the modal of a form the answer asks for; whether there is nothing else to show."""
        form = modals.form_of(answer.reply, answer.wording) if answer.reply is not None else None
        if answer.reply is None or form is None:
            return False
        origin = Origin(
            line=form.line, team=heard.team, channel=heard.channel, thread=heard.thread, reply_to=heard.reply_to
        )
        line = modals.about_incident(form)
        if line:
            asked = Opened(
                trigger_id=heard.trigger_id,
                origin=origin,
                user=heard.user,
                user_name=heard.user_name,
                line=line,
                response_url=heard.response_url,
            )
            # Where no modal opens, a button that does is offered by the same hand.
            await self._open_incident(asked)
            return modals.only_a_form(answer.reply)
        return bool(await self._modals.open_form(form, origin, heard.trigger_id)) and modals.only_a_form(answer.reply)

    def _keep_ear(self, heard: Heard, said: Invocation) -> None:
        ear = (said.room.external_id, said.actor.external_id, said.thread)
        if is_url(heard.reply_to):
            self._whispers.remember(ear, heard.reply_to, replaces=True)
        elif heard.command and heard.response_url:
            self._whispers.remember(ear, heard.response_url, replaces=False)

    def _acknowledged(self, heard: Heard, said: Invocation, answer: Answer) -> BoltResponse:
        if answer.reply is None:
            return BoltResponse(status=200, body="")
        rendered = render(answer.reply, answer.wording)
        only_for = said.actor.external_id if answer.private or said.in_band else ""
        if not said.in_band or not rendered.messages:
            edit = said.reply_to if answer.reply.replaces else ""
            quiet = answer.private or is_url(said.reply_to)
            chat = heard.response_url if quiet and heard.response_url else said.room.external_id
            address = Address(chat=chat, thread=said.thread, edit=edit, only_for=only_for)
            self._start(self._follow_up(address, rendered, replaces=answer.reply.replaces))
            return BoltResponse(status=200, body="")
        first, *others = rendered.messages
        if others or rendered.uploads:
            address = Address(chat=heard.response_url, only_for=said.actor.private_chat or "")
            self._start(self._follow_up(address, Rendered(tuple(others), rendered.uploads), replaces=False))
        return BoltResponse(status=200, body=ephemeral(first))

    async def _follow_up(self, address: Address, rendered: Rendered, *, replaces: bool) -> None:
        """Best effort: nothing that is owed goes this way."""
        await asyncio.sleep(FOLLOW_UP_SECONDS)
        try:
            await self._outbound.send(address, rendered, replaces=replaces)
        except (RetryLater, Undeliverable) as error:
            log.warning("an answer did not reach slack: %s", error)

    async def _open_form(self, opened: FormOpened) -> None:
        line = modals.about_incident(opened.form)
        if line:
            origin = opened.origin
            await self._open_incident(Opened(trigger_id=opened.trigger_id, origin=origin, user=opened.user, line=line))
        else:
            await self._modals.open_form(opened.form, opened.origin, opened.trigger_id)

    async def _open_incident(self, opened: Opened) -> bool:
        """Opens the form before anything slow; what belongs into it follows."""
        view_id = await self._modals.open_waiting(opened, self._directory.language(opened.origin.team, opened.user))
        self._start(self._modals.fill(opened, view_id, self._asked))
        return bool(view_id)

    async def _complete(self, asked: Completing) -> dict[str, Any]:
        found = (
            await self.suggest(asked.team, joined(asked.team, asked.user), asked.typed)
            if self.suggest is not None
            else ()
        )
        return modals.completions(found, asked)

    # ------------------------------------------------------------------ going down

    def _start(self, work: Coroutine[Any, Any, Any] | Awaitable[Any]) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.ensure_future(_awaited(work))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _drain(self) -> None:
        """Lets what is being handled come to its end, and its acknowledgement leave."""
        if self._running:
            await asyncio.wait(list(self._running), timeout=DRAIN_SECONDS)
            await asyncio.sleep(0.05)


async def _awaited(work: Awaitable[Any]) -> Any:
    return await work


def _seen(task: asyncio.Task[Any]) -> None:
    """The stored request answers instead of this task; its error is only told."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("a slack request failed after it was stored: %s", type(error).__name__)
