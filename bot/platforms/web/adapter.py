"""The page adapter: a chat in the browser on this machine, for trying Parley in the console's workspace.

The page has the team's chat and one private chat per member, and can speak as any of them. It must answer only this
machine and this page (guard.py). render.py and static/ define how messages look.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from aiohttp import web

from bot.adapter import Address, Answer, Handle, Undeliverable
from bot.platforms.web.guard import answered, asked, guarded
from bot.platforms.web.render import Attached, render
from bot.platforms.web.talk import PageMessage, Talk
from bot.routes import Routes
from bot.wording import Wording
from handlers.domain.charts import Drawing
from handlers.invocation import Actor, Invocation, Room
from handlers.lexicon import FALLBACK, LANGUAGES, spoken
from handlers.messages import Msg, Reply, Text

#: The page speaks for the console's people and shows the console's posts; it has no ids of its own.
PLATFORM = "console"
TEAM = "team"
PARLEY = "Parley"
#: How long a request for news waits before it comes back empty.
NEWS_SECONDS = 25.0
LONGEST = 4000
#: The words of the page's frame: messages `page-…`.
WORDS = (
    *("team", "private", "chats", "as", "somebody", "who", "language", "send", "answer", "hint", "only", "new"),
    *("newer", "lost", "table", "begin", "begin-type", "begin-people", "begin-sample", "sample", "sampling"),
)
_STATIC = {
    "/": ("index.html", "text/html"),
    "/page.js": ("page.js", "text/javascript"),
    "/parts.js": ("parts.js", "text/javascript"),
    "/page.css": ("page.css", "text/css"),
}


@dataclass(frozen=True, slots=True)
class PageMember:
    """A member one can speak as. `id`: their account and their private chat; the first of a page is an owner."""

    id: str
    name: str
    owner: bool = False


#: The first members: an owner and two colleagues.
PEOPLE = (PageMember("you", "you", owner=True), PageMember("Anna", "Anna"), PageMember("Ben", "Ben"))
#: The longest name of a new speaker.
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Roster:
    """Who and what a ledger holds, for the frame of the page."""

    people: Sequence[PageMember] = ()
    clients: Sequence[str] = ()


Commands = Callable[[str], Sequence[tuple[str, str]]]


async def _nobody() -> Roster:
    return Roster()


async def _undrawn(drawing: Drawing, wording: Wording) -> bytes:
    return b""


class WebAdapter:
    """The page of one workspace of the console.

    commands  (name, summary) of what can be typed, in a language, for completion
    roster    the members and the clients' names as the ledger has them now
    sample    fills a ledger without clients in a language, and says what to try
    dark      draws a picture for a page in the dark; empty where it cannot
    """

    name = "page"
    connected = True

    def __init__(
        self,
        http: Routes,
        *,
        workspace: str,
        commands: Commands = lambda language: (),
        roster: Callable[[], Awaitable[Roster]] = _nobody,
        sample: Callable[[str], Awaitable[Reply]] | None = None,
        dark: Callable[[Drawing, Wording], Awaitable[bytes]] = _undrawn,
    ) -> None:
        self._workspace = workspace
        self._commands = commands
        self._roster = roster
        self._sample = sample
        self._dark = dark
        self._people = {person.id: person for person in PEOPLE}
        self._talk = Talk()
        self._handle: Handle | None = None
        self._spoken: dict[str, str] = {}
        self._begun: bool | None = None
        self._key = secrets.token_hex(8)
        self._sent = 0
        for path in _STATIC:
            http.add_get(path, guarded(self._static))
        http.add_get("/page/state", guarded(self._state))
        http.add_get("/page/news", guarded(self._news))
        http.add_get("/page/file/{message}/{file}", guarded(self._file))
        http.add_post("/page/say", guarded(self._say))
        http.add_post("/page/press", guarded(self._press))
        http.add_post("/page/somebody", guarded(self._somebody))
        http.add_post("/page/sample", guarded(self._fill))

    # ------------------------------------------------------------------ the port

    async def run(self, handle: Handle) -> None:
        """Take what is typed on the page, until cancelled."""
        self._handle = handle
        try:
            await asyncio.Event().wait()
        finally:
            self._handle = None
            await self._talk.end()

    async def send(self, address: Address, reply: Reply, wording: Wording) -> str:
        """Show a post in its chat; returns its number. Raises Undeliverable for an unknown chat."""
        chat = TEAM if address.chat == self._workspace else address.chat
        if chat != TEAM and chat not in self._people:
            await self._seen()
        if chat != TEAM and chat not in self._people:
            raise Undeliverable("the page has no member of that name")
        rendered = render(reply, wording)
        if address.edit.isdigit() and await self._talk.change(int(address.edit), rendered):
            return address.edit
        return str((await self._talk.add(chat, PARLEY, rendered)).number)

    async def close(self) -> None:
        """Does nothing: the page holds no resources."""

    # ------------------------------------------------------------------ the browser

    async def _static(self, request: web.Request) -> web.Response:
        name, kind = _STATIC[request.path]
        text = resources.files("bot.platforms.web").joinpath("static", name).read_text(encoding="utf-8")
        return web.Response(text=text, content_type=kind)

    async def _state(self, request: web.Request) -> web.Response:
        """The members, the commands, and all messages so far."""
        clients = await self._seen()
        member, language = self._member(request.query), _language(request.query)
        body = {
            "people": [
                {"id": person.id, "name": person.name, "owner": person.owner} for person in self._people.values()
            ],
            "languages": {code: Wording(code, None).text(Msg(f"language-{code}")) for code in LANGUAGES},
            "language": language,
            "words": {key: Wording(language, None).text(Msg(f"page-{key}")) for key in WORDS},
            "commands": [list(command) for command in self._commands(language)],
            "clients": list(clients),
            "sample": self._sample is not None and not clients,
            **self._shown(0, member),
        }
        return answered(body)

    async def _seen(self) -> Sequence[str]:
        """Look who is in the ledger by now; returns the clients' names."""
        roster = await self._roster()
        self._people |= {person.id: person for person in roster.people}
        self._begun = bool(roster.clients)
        return roster.clients

    async def _news(self, request: web.Request) -> web.Response:
        member, version = self._member(request.query), int(request.query.get("version", "0") or 0)
        await self._talk.wait(version, NEWS_SECONDS)
        if self._talk.over:
            raise web.HTTPServiceUnavailable
        return answered(self._shown(version, member))

    def _shown(self, version: int, member: str) -> dict[str, Any]:
        messages = [message.shown() for message in self._talk.since(version, member)]
        return {"run": self._key, "version": self._talk.version, "messages": messages}

    async def _file(self, request: web.Request) -> web.Response:
        message = self._talk.find(int(request.match_info["message"]))
        number = int(request.match_info["file"])
        if message is None or number >= len(message.rendered.files):
            raise web.HTTPNotFound
        file = message.rendered.files[number]
        shown = {} if file.kind == "image/png" else {"Content-Disposition": "attachment"}
        data = await self._in_the_dark(file) if "dark" in request.query else file.data
        return web.Response(body=data, content_type=file.kind, headers=shown)

    async def _in_the_dark(self, file: Attached) -> bytes:
        """A picture for a page in the dark; the light one where there is no other."""
        if file.chart is not None and not file.dark:
            file.dark = await self._dark(*file.chart)
        return file.dark or file.data

    async def _say(self, request: web.Request) -> web.Response:
        body = await asked(request)
        text = str(body.get("text", ""))[:LONGEST].strip()
        member, chat = self._member(body), self._chat(body)
        if text:
            reply = Reply(parts=(Text(text),))
            shown = render(reply, Wording(_language(body), None))
            await self._talk.add(chat, self._people[member].name, shown, by=member)
            await self._run(text, member, chat, body, replies=str(body.get("reply_to", "")))
        return answered({})

    async def _press(self, request: web.Request) -> web.Response:
        body = await asked(request)
        member, chat = self._member(body), self._chat(body)
        message = self._talk.find(int(body.get("message", 0)))
        button = int(body.get("button", -1))
        if message is None or not 0 <= button < len(message.rendered.lines):
            raise web.HTTPNotFound
        line = message.rendered.lines[button]
        if line:
            await self._run(line, member, chat, body, pressed=message)
        return answered({})

    async def _somebody(self, request: web.Request) -> web.Response:
        """Add a speaker; they become a member with their first line."""
        name = " ".join(str((await asked(request)).get("name", "")).split())[:LONGEST_NAME]
        if not name or not name.isprintable() or name == TEAM:
            raise web.HTTPBadRequest
        self._people.setdefault(name, PageMember(name, name))
        return answered({"id": name})

    async def _fill(self, request: web.Request) -> web.Response:
        """Fill an empty ledger, and say in the team's chat what to try."""
        language = _language(await asked(request))
        if self._sample is None:
            raise web.HTTPNotFound
        guide = await self._sample(language)
        await self._talk.add(TEAM, PARLEY, render(guide, Wording(language, None)))
        return answered({})

    async def _run(
        self,
        line: str,
        member: str,
        chat: str,
        body: Mapping[str, Any],
        *,
        pressed: PageMessage | None = None,
        replies: str = "",
    ) -> None:
        """Run a line and show its answer, in place of the pressed message if the answer replaces it."""
        if self._handle is None:
            raise web.HTTPServiceUnavailable
        await self._speak(member, body)
        answer: Answer = await self._handle(self._invocation(line, member, chat, body, pressed, replies))
        if answer.reply is None:
            return
        rendered = render(answer.reply, answer.wording)
        if pressed is not None and answer.reply.replaces and await self._talk.change(pressed.number, rendered):
            return
        only_for = member if answer.private and chat == TEAM else ""
        await self._talk.add(chat, PARLEY, rendered, only_for=only_for)

    async def _speak(self, member: str, body: Mapping[str, Any]) -> None:
        """Set the member's language; a new ledger takes that of the owner who begins it."""
        language = _language(body)
        if self._handle is None or self._spoken.get(member) == language:
            return
        self._spoken[member] = language
        wishes = [f"/me language {language}"]
        if self._begun is False and self._people[member].owner:
            wishes.append(f"/settings language {language}")
        for wish in wishes:
            await self._handle(self._invocation(wish, member, member, body, None, ""))

    def _invocation(
        self, line: str, member: str, chat: str, body: Mapping[str, Any], pressed: PageMessage | None, replies: str
    ) -> Invocation:
        self._sent += 1
        person = self._people[member]
        return Invocation(
            platform=PLATFORM,
            key=f"page-{self._key}-{self._sent}",
            actor=Actor(
                external_id=member,
                name=person.name,
                handle=member.lower(),
                admin=person.owner,
                language=_language(body),
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

    def _member(self, fields: Mapping[str, Any]) -> str:
        person = str(fields.get("as"))
        return person if person in self._people else next(iter(self._people))

    def _chat(self, body: Mapping[str, Any]) -> str:
        return TEAM if body.get("chat") == TEAM else self._member(body)


def _language(fields: Mapping[str, Any]) -> str:
    return spoken(str(fields.get("language", ""))) or FALLBACK
