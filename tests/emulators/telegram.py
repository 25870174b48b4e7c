"""A Telegram for tests, on loopback: the Bot API as a server, and people in chats as methods.

    async with TelegramEmulator() as emulator:
        ann = emulator.user(1, "Ann", "ann")
        team = emulator.group(-100, "Team", admins=[ann])
        await emulator.say(ann, team, "/status acme")
        await emulator.until(lambda calls: emulator.posts(team))

Every call of the bot is kept in `calls`; `faults` breaks calls, `down` and `up` the whole server.
"""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from aiohttp import web

from tests.emulators import faults
from tests.emulators.faults import Fault, Faults
from tests.emulators.telegram_api import Api, decoded
from tests.emulators.telegram_changes import Changes
from tests.emulators.telegram_updates import Updates
from tests.emulators.telegram_world import ANONYMOUS, Group, Json, Person, Place, Refused, World, entities
from tests.support.waiting import HANG_SECONDS

BOT_ID = 123456


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the bot: method, parameters (those in JSON parsed; files as name, type, data), answer's status."""

    method: str
    params: Json
    status: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """What came of something a person did. `update` is None when Telegram does not show it to the bot."""

    message: int
    update: int | None
    query: str = ""


class TelegramEmulator(Changes):
    def __init__(self, *, username: str = "parley_test_bot", token: str = f"{BOT_ID}:TEST-token_abc") -> None:
        self.token = token
        self.username = username
        self.bot = Person(BOT_ID, "Parley", username, is_bot=True)
        self.privacy = True
        self.calls: list[Call] = []
        self.faults = Faults()
        self.world = World(self.bot)
        self.updates = Updates()
        self.api = Api(self.world)
        self._revoked = False
        self._news = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._port = 0

    # ------------------------------------------------------------------ the server

    async def __aenter__(self) -> TelegramEmulator:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        app = web.Application(client_max_size=64 << 20)
        app.router.add_route("*", "/bot{token}/{method}", self._receive)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.01)
        await self._runner.setup()
        await self.up()

    async def stop(self) -> None:
        await self.updates.stop()
        if self._runner is not None:
            await self.down()
            await self._runner.cleanup()
            self._runner = None

    @property
    def url(self) -> str:
        """What goes into TELEGRAM_API_URL."""
        return f"http://127.0.0.1:{self._port}"

    async def down(self) -> None:
        """Refuse connections, and break those there are."""
        assert self._runner is not None
        for site in tuple(self._runner.sites):
            await site.stop()
        if self._runner.server is not None:
            for connection in tuple(self._runner.server.connections):
                if connection.transport is not None:
                    connection.transport.abort()

    async def up(self) -> None:
        assert self._runner is not None
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]

    def revoke(self) -> None:
        """The token is not valid any more."""
        self._revoked = True

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        fault = self.faults.take(method)
        if fault is not None and not fault.after and fault.kind == "drop":
            return faults.dropped(request)
        try:
            call = decoded(await _parameters(request))
        except Refused as error:
            return _failure(error)
        await faults.pause(fault)
        status, answer = await self._answer(request.match_info["token"], method, call, fault)
        self.calls.append(Call(method, call, status))
        self._news.set()
        if fault is not None and fault.kind == "drop":
            return faults.dropped(request)
        if fault is not None and fault.kind == "page":
            return web.Response(status=int(fault.number), text="<html>Bad gateway</html>", content_type="text/html")
        return answer

    async def _answer(self, token: str, method: str, call: Json, fault: Fault | None) -> tuple[int, web.Response]:
        try:
            if self._revoked or token != self.token:
                formed = token.partition(":")[0].isdecimal() and len(token.partition(":")[2]) > 3
                raise Refused(401, "Unauthorized") if formed else Refused(404, "Not Found")
            if fault is not None and fault.kind == "status":
                raise _broken(fault)
            result = await self._run(method, call)
        except Refused as error:
            return error.code, _failure(error)
        return 200, web.json_response({"ok": True, "result": result})

    async def _run(self, method: str, call: Json) -> Any:
        match method:
            case "getUpdates":
                return await self.updates.get(call)
            case "setWebhook":
                return self.updates.set_webhook(call)
            case "deleteWebhook":
                return self.updates.delete_webhook(call)
            case "getWebhookInfo":
                return self.updates.webhook_info(call)
        do = self.api.method(method)
        if do is None:
            raise Refused(404, "Not Found: method not found")
        return do(call)

    # ------------------------------------------------------------------ people and chats

    def user(
        self, number: int, first_name: str, username: str = "", *, language: str = "en", started: bool = False
    ) -> Person:
        """Somebody. `started`: they have pressed Start in the bot's private chat."""
        person = Person(number, first_name, username, language, started)
        self.world.people[number] = person
        return person

    def group(
        self,
        number: int,
        title: str,
        admins: Sequence[Person] = (),
        *,
        kind: str = "supergroup",
        topics: Sequence[int] = (),
    ) -> Group:
        """A group the bot is in; `topics` makes it a forum. The first of the administrators owns it."""
        group = Group(number, title, list(admins), kind, forum=bool(topics), topics=set(topics))
        self.world.groups[number] = group
        return group

    async def say(
        self,
        user: Person,
        chat: Place,
        text: str,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
        quote: str = "",
        forwarded: bool | Json = False,
        anonymous: bool = False,
        photo: bool = False,
        more: Json | None = None,
    ) -> Said:
        """A person writes. `anonymous`: in the group's own name; `photo`: the text is a picture's caption; `forwarded`
        may be the origin of what is passed on; `more`: further fields, as the Bot API has them."""
        fields: Json = {"from": ANONYMOUS, "sender_chat": chat.chat} if anonymous else {"from": user.json}
        fields |= more or {}
        _write(fields, "caption" if photo or more else "text", text)
        if photo:
            fields["photo"] = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]
        if thread is not None:
            fields |= {"message_thread_id": thread, "is_topic_message": True}
        replied = self.world.find(chat.id, reply_to) if reply_to is not None else None
        if replied is not None:
            fields["reply_to_message"] = _shown(replied)
        if quote:
            fields["quote"] = {"text": quote, "position": 0}
        if forwarded:
            hidden = {"type": "hidden_user", "date": 1_700_000_000, "sender_user_name": "Somebody"}
            fields["forward_origin"] = hidden if forwarded is True else forwarded
        if isinstance(chat, Person):
            chat.started, chat.blocked = True, False
        message = self.world.add(chat, **fields)
        seen = self.world.heard(message, privacy=self.privacy)
        return Said(message["message_id"], self.updates.put(message=message) if seen else None)

    async def edit(self, chat: Place, message: int, text: str) -> int | None:
        """A person changes what they wrote; returns the update, None when Telegram does not show it to the bot."""
        found = self.world.find(chat.id, message)
        assert found is not None, f"no message {message} in {chat.id}"
        _write(found, "text" if "text" in found else "caption", text)
        found["edit_date"] = self.world.tick()
        seen = self.world.heard(found, privacy=self.privacy)
        return self.updates.put(edited_message=found) if seen else None

    async def press(self, user: Person, chat: Place, message: int, label_or_data: str) -> Said:
        """Press a button of one of the bot's messages, found by its label (or a part of it) or its data."""
        found = self.world.find(chat.id, message)
        assert found is not None, f"no message {message} in {chat.id}"
        rows = found.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [button for row in rows for button in row if "callback_data" in button]
        exact = [b for b in buttons if label_or_data in (b["text"], b["callback_data"])]
        button = next(iter(exact or [b for b in buttons if label_or_data in b["text"]]), None)
        assert button is not None, f"no button {label_or_data!r} among {[b['text'] for b in buttons]}"
        query = str(self.world.next_number() * 10_000_019)
        self.api.queries.add(query)
        content = {
            "id": query,
            "from": user.json,
            "message": _shown(found),
            "chat_instance": str(chat.id),
            "data": button["callback_data"],
        }
        return Said(message, self.updates.put(callback_query=content), query)

    def redeliver(self, update: int | None) -> None:
        """Deliver an update once more, as Telegram does when it does not know whether it arrived."""
        assert update is not None, "the bot was not shown it in the first place"
        self.updates.again(update)

    # ------------------------------------------------------------------ what is seen

    def messages(self, chat: Place) -> list[Json]:
        """All messages of a chat, oldest first, as they are now."""
        return copy.deepcopy(self.world.of(chat.id))

    def posts(self, chat: Place) -> list[Json]:
        """The bot's messages of a chat."""
        return [message for message in self.messages(chat) if message.get("from", {}).get("id") == BOT_ID]

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def until(self, seen: Callable[[list[Call]], Any], timeout: float = HANG_SECONDS) -> None:  # noqa: ASYNC109
        """Wait until `seen(calls)` is true. Raises AssertionError with the calls there were."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while not seen(self.calls):
            left = deadline - loop.time()
            if left <= 0:
                raise AssertionError(f"not seen within {timeout} s; calls: {[c.method for c in self.calls[-30:]]}")
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), min(left, 0.05))
            except TimeoutError:
                continue


def _write(message: Json, kind: str, text: str) -> None:
    """Put words into a message, with what Telegram itself finds in them."""
    marks = "entities" if kind == "text" else "caption_entities"
    for name, value in ((kind, text), (marks, entities(text))):
        if value:
            message[name] = value
        else:
            message.pop(name, None)


def _shown(message: Json) -> Json:
    """A message as it stands within another."""
    return {name: value for name, value in message.items() if name not in ("reply_to_message", "force_reply")}


async def _parameters(request: web.Request) -> Json:
    found: Json = dict(request.query)
    if request.content_type == "application/json":
        found |= await request.json()
    elif request.method == "POST":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                found[name] = {"name": value.filename, "type": value.content_type, "data": value.file.read()}
                value.file.close()
            else:
                found[name] = value if isinstance(value, str) else value.decode()
    return found


def _broken(fault: Fault) -> Refused:
    code = int(fault.number)
    if code == 429:
        return Refused(429, f"Too Many Requests: retry after {fault.retry_after}", retry_after=fault.retry_after)
    return Refused(code, fault.description or "Internal Server Error")


def _failure(error: Refused) -> web.Response:
    body: Json = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return web.json_response(body, status=error.code)
