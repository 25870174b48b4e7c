"""The page: a chat in the browser on this machine, for trying Parley. The same ledger as the console's workspace.

Its chats are the team's and one private chat a member; one can speak as any of them. It answers this machine alone, no
request that comes from another page. What a message looks like stands in render.py and static/.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any, Protocol
from urllib.parse import urlsplit

from aiohttp import web

from bot.adapter import Address, Answer, Handle, Undeliverable
from bot.platforms.web.render import render
from bot.platforms.web.talk import Message, Talk
from bot.wording import LANGUAGES, Wording
from handlers.invocation import Actor, Invocation, Room
from handlers.messages import Reply, Text

TEAM = "team"
PARLEY = "Parley"
#: How long a request for news waits before it comes back empty.
NEWS_SECONDS = 25.0
LONGEST = 4000
_LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
_STATIC = {
    "/": ("index.html", "text/html"),
    "/page.js": ("page.js", "text/javascript"),
    "/page.css": ("page.css", "text/css"),
}
_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'"


class HttpServer(Protocol):
    """What is needed of bot/http.py."""

    def add_get(self, path: str, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> None: ...
    def add_post(self, path: str, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> None: ...


@dataclass(frozen=True, slots=True)
class Person:
    """A made-up member one can speak as. `name` is their id; the first is an owner."""

    name: str
    owner: bool = False


#: Until somebody else was seen: an owner and two colleagues.
PEOPLE = (Person("you", owner=True), Person("Anna"), Person("Ben"))

Commands = Callable[[str], Sequence[tuple[str, str]]]


class WebAdapter:
    """The page of one workspace of the console.

    commands  (name, summary) of what can be typed, in a language, for completion
    clients   the names of the clients, for completion
    """

    name = "console"
    connected = True

    def __init__(
        self,
        http: HttpServer,
        *,
        workspace: str,
        commands: Commands = lambda language: (),
        clients: Callable[[], Sequence[str]] = lambda: (),
        people: Sequence[Person] = PEOPLE,
    ) -> None:
        self._workspace = workspace
        self._commands = commands
        self._clients = clients
        self._people = tuple(people)
        self._talk = Talk()
        self._handle: Handle | None = None
        self._key = secrets.token_hex(8)
        self._said = 0
        for path in _STATIC:
            http.add_get(path, self._guarded(self._static))
        http.add_get("/page/state", self._guarded(self._state))
        http.add_get("/page/news", self._guarded(self._news))
        http.add_get("/page/file/{message}/{file}", self._guarded(self._file))
        http.add_post("/page/say", self._guarded(self._say))
        http.add_post("/page/press", self._guarded(self._press))

    # ------------------------------------------------------------------ the port

    async def run(self, handle: Handle) -> None:
        """Take what is typed on the page, until cancelled."""
        self._handle = handle
        try:
            await asyncio.Event().wait()
        finally:
            self._handle = None

    async def send(self, address: Address, reply: Reply, wording: Wording) -> str:
        """Show a post in its chat; returns its number. Raises Undeliverable for nobody's chat."""
        chat = TEAM if address.chat == self._workspace else address.chat
        if chat != TEAM and not any(person.name == chat for person in self._people):
            raise Undeliverable("nobody of that name is on the page")
        rendered = render(reply, wording)
        if address.edit.isdigit() and await self._talk.change(int(address.edit), rendered):
            return address.edit
        return str((await self._talk.add(chat, PARLEY, rendered)).number)

    async def close(self) -> None:
        """Nothing to let go of."""

    # ------------------------------------------------------------------ the browser

    def _guarded(
        self, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Only this machine, under its own name, and only this very page: no other site may ask through a browser."""

        async def guarded(request: web.Request) -> web.StreamResponse:
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

        return guarded

    async def _static(self, request: web.Request) -> web.Response:
        name, kind = _STATIC[request.path]
        text = resources.files("bot.platforms.web").joinpath("static", name).read_text(encoding="utf-8")
        return web.Response(text=text, content_type=kind)

    async def _state(self, request: web.Request) -> web.Response:
        """Who there is, what can be typed, and all that was said so far."""
        member, language = self._member(request.query), request.query.get("language", "en")
        body = {
            "people": [{"name": person.name, "owner": person.owner} for person in self._people],
            "languages": list(LANGUAGES),
            "commands": [list(each) for each in self._commands(language if language in LANGUAGES else "en")],
            "clients": list(self._clients()),
            **self._shown(0, member),
        }
        return _json(body)

    async def _news(self, request: web.Request) -> web.Response:
        member, version = self._member(request.query), int(request.query.get("version", "0") or 0)
        await self._talk.wait(version, NEWS_SECONDS)
        return _json(self._shown(version, member))

    def _shown(self, version: int, member: str) -> dict[str, Any]:
        messages = [message.shown() for message in self._talk.since(version, member)]
        return {"version": self._talk.version, "messages": messages}

    async def _file(self, request: web.Request) -> web.Response:
        message = self._talk.find(int(request.match_info["message"]))
        number = int(request.match_info["file"])
        if message is None or number >= len(message.rendered.files):
            raise web.HTTPNotFound
        file = message.rendered.files[number]
        shown = {} if file.kind == "image/png" else {"Content-Disposition": "attachment"}
        return web.Response(body=file.data, content_type=file.kind, headers=shown)

    async def _say(self, request: web.Request) -> web.Response:
        body = await _body(request)
        text = str(body.get("text", ""))[:LONGEST].strip()
        member, chat = self._member(body), self._chat(body)
        if text:
            words = Reply(parts=(Text(text),))
            await self._talk.add(chat, member, render(words, Wording("en", None)))
            await self._run(text, member, chat, body, replies=str(body.get("reply_to", "")))
        return _json({})

    async def _press(self, request: web.Request) -> web.Response:
        body = await _body(request)
        member, chat = self._member(body), self._chat(body)
        message = self._talk.find(int(body.get("message", 0)))
        button = int(body.get("button", -1))
        if message is None or not 0 <= button < len(message.rendered.lines):
            raise web.HTTPNotFound
        line = message.rendered.lines[button]
        if line:
            await self._run(line, member, chat, body, pressed=message)
        return _json({})

    async def _run(
        self,
        line: str,
        member: str,
        chat: str,
        body: Mapping[str, Any],
        *,
        pressed: Message | None = None,
        replies: str = "",
    ) -> None:
        """Have a line carried out and show its answer; in place of the message with the button, if it says so."""
        if self._handle is None:
            raise web.HTTPServiceUnavailable
        answer: Answer = await self._handle(self._invocation(line, member, chat, body, pressed, replies))
        if answer.reply is None:
            return
        rendered = render(answer.reply, answer.wording)
        if pressed is not None and answer.reply.replaces and await self._talk.change(pressed.number, rendered):
            return
        only_for = member if answer.private and chat == TEAM else ""
        await self._talk.add(chat, PARLEY, rendered, only_for=only_for)

    def _invocation(
        self, line: str, member: str, chat: str, body: Mapping[str, Any], pressed: Message | None, replies: str
    ) -> Invocation:
        self._said += 1
        language = body.get("language")
        return Invocation(
            platform=self.name,
            key=f"page-{self._key}-{self._said}",
            actor=Actor(
                external_id=member,
                name=member,
                handle=member.lower(),
                admin=any(person.name == member and person.owner for person in self._people),
                language=language if language in LANGUAGES else None,
                private_chat=member,
            ),
            room=Room(
                external_id=self._workspace if chat == TEAM else f"{self._workspace}/{member}",
                kind="group" if chat == TEAM else "private",
                team=self._workspace,
                shared=False,
            ),
            text=line,
            reply_to=str(pressed.number) if pressed is not None else replies,
            pressed=pressed is not None,
            in_band=True,
        )

    def _member(self, asked: Mapping[str, Any]) -> str:
        name = str(asked.get("as"))
        return name if any(person.name == name for person in self._people) else self._people[0].name

    def _chat(self, body: Mapping[str, Any]) -> str:
        return TEAM if body.get("chat") == TEAM else self._member(body)


def _local(host: str) -> bool:
    """Whether a Host header names this machine: a name that leads here by a foreign DNS does not."""
    return urlsplit(f"//{host}").hostname in _LOCAL


async def _body(request: web.Request) -> Mapping[str, Any]:
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        body = await request.json()
    except ValueError:
        raise web.HTTPBadRequest from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    return body


def _json(body: Mapping[str, Any]) -> web.Response:
    return web.Response(text=json.dumps(body, ensure_ascii=False), content_type="application/json")
