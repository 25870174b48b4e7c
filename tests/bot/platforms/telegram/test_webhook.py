"""What people say reaches the handler by webhook: only from Telegram, and until it was handled."""

from __future__ import annotations

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio

from bot.adapter import WrongToken
from bot.http import BODY_LIMIT, HttpServer
from bot.platforms.telegram import webhook
from bot.platforms.telegram.adapter import TelegramAdapter
from bot.platforms.telegram.webhook import PATH, SECRET_HEADER
from handlers.invocation import Invocation
from tests.bot.platforms.telegram.conftest import NOW, QUICK, Echo, running
from tests.emulators.telegram import TelegramEmulator
from tests.support.waiting import HANG_SECONDS

SECRET = "a-Secret_1"


class Setup:
    def __init__(self, emulator: TelegramEmulator) -> None:
        self._emulator = emulator
        self.server = HttpServer("127.0.0.1", 0, stop_seconds=0.1)

    def adapter(self, url: str = "") -> TelegramAdapter:
        return TelegramAdapter(
            self._emulator.token,
            self._emulator.url,
            webhook_url=url or f"http://127.0.0.1:{self._port()}",
            webhook_secret=SECRET,
            http=self.server,
            clock=lambda: NOW,
            times=QUICK,
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.port}"

    def _port(self) -> int:
        # The route must be there before the server starts, the address before that.
        if not self.server.port:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                self.server.port = probe.getsockname()[1]
        return self.server.port


@pytest_asyncio.fixture
async def setup(emulator: TelegramEmulator) -> AsyncIterator[Setup]:
    setup = Setup(emulator)
    yield setup
    await emulator.updates.stop()
    await setup.server.stop()


async def connected(emulator: TelegramEmulator) -> None:
    await emulator.until(lambda calls: emulator.updates.webhook)


async def post(url: str, body: bytes, secret: str | None = SECRET) -> int:
    headers = {} if secret is None else {SECRET_HEADER: secret}
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=io.BytesIO(body), headers=headers) as response,
    ):
        return response.status


async def test_updates_are_posted_heard_and_answered(emulator: TelegramEmulator, echo: Echo, setup: Setup) -> None:
    ann = emulator.user(1, "Ann")
    adapter = setup.adapter()
    await setup.server.start()
    async with running(adapter, echo):
        await connected(emulator)
        await emulator.say(ann, ann, "hello")
        await emulator.until(lambda calls: emulator.posts(ann))
        assert adapter.connected
    assert emulator.updates.webhook == {"url": f"{setup.url}{PATH}", "secret_token": SECRET}
    assert echo.lines == ["hello"]


async def test_an_update_comes_again_until_it_was_handled(emulator: TelegramEmulator, echo: Echo, setup: Setup) -> None:
    ann = emulator.user(1, "Ann")
    failures = len(QUICK.retries) + 2

    async def fail(invocation: Invocation) -> None:
        nonlocal failures
        if failures:
            failures -= 1
            raise RuntimeError

    echo.before = fail
    adapter = setup.adapter()
    await setup.server.start()
    async with running(adapter, echo):
        await connected(emulator)
        said = await emulator.say(ann, ann, "keep this")
        await emulator.until(lambda calls: emulator.posts(ann))
        await emulator.until(lambda calls: (said.update, 200) in emulator.updates.delivered)
    assert emulator.updates.delivered == [(said.update, 500), (said.update, 200)]
    assert [heard.key for heard in echo.heard] == [str(said.update)]


async def test_it_is_answered_only_after_the_work(emulator: TelegramEmulator, echo: Echo, setup: Setup) -> None:
    ann = emulator.user(1, "Ann")
    gate = asyncio.Event()

    async def hang(invocation: Invocation) -> None:
        await gate.wait()

    echo.before = hang
    adapter = setup.adapter()
    await setup.server.start()
    async with running(adapter, echo):
        await connected(emulator)
        said = await emulator.say(ann, ann, "hello")
        await asyncio.sleep(0.2)
        assert emulator.updates.delivered == []
        gate.set()
        await emulator.until(lambda calls: emulator.updates.delivered == [(said.update, 200)])


async def test_a_bot_that_stops_leaves_its_update_to_the_next(
    emulator: TelegramEmulator, echo: Echo, setup: Setup
) -> None:
    ann = emulator.user(1, "Ann")
    started = asyncio.Event()

    async def hang(invocation: Invocation) -> None:
        started.set()
        await asyncio.Event().wait()

    echo.before = hang
    adapter = setup.adapter()
    await setup.server.start()
    async with running(adapter, echo):
        await connected(emulator)
        said = await emulator.say(ann, ann, "hello")
        await asyncio.wait_for(started.wait(), HANG_SECONDS)
    await emulator.until(lambda calls: len(emulator.updates.delivered) > 1)
    assert {status for _, status in emulator.updates.delivered} == {503}
    assert {number for number, _ in emulator.updates.delivered} == {said.update}


async def test_only_telegram_is_listened_to(emulator: TelegramEmulator, echo: Echo, setup: Setup) -> None:
    adapter = setup.adapter()
    await setup.server.start()
    url = f"{setup.url}{PATH}"
    person = {"id": 1, "is_bot": False, "first_name": "Ann"}
    chat = {"id": 1, "type": "private", "first_name": "Ann"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": "hello"}
    body = json.dumps({"update_id": 5, "message": message}).encode()
    assert await post(url, body) == 503
    echo.silent = True
    async with running(adapter, echo):
        await connected(emulator)
        assert await post(url, body, "wrong") == 403
        assert await post(url, body, None) == 403
        assert await post(url, body, "") == 403
        assert await post(url, b"nonsense") == 400
        assert await post(url, b"[]") == 400
        assert await post(url, b"{}") == 400
        assert await post(url, b" " * (BODY_LIMIT + 1)) == 413
        assert echo.heard == []
        assert await post(url, json.dumps({"update_id": 6, "message": {"chat": 7}}).encode()) == 200
        assert await post(url, body) == 200
    assert echo.lines == ["hello"]


async def test_an_address_telegram_refuses_ends_the_run(emulator: TelegramEmulator, echo: Echo, setup: Setup) -> None:
    adapter = setup.adapter("http://bot.example.com/hook")
    with pytest.raises(WrongToken, match="webhook"):
        await adapter.run(echo)
    await adapter.close()


async def test_a_name_that_is_not_known_yet_is_tried_again(
    emulator: TelegramEmulator, echo: Echo, setup: Setup
) -> None:
    adapter = setup.adapter("https://bot.invalid")
    async with running(adapter, echo) as task:
        await emulator.until(lambda calls: len(emulator.calls_of("setWebhook")) > 1)
        assert not task.done()


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("https://bot.example.com", f"https://bot.example.com{PATH}"),
        ("https://bot.example.com/", f"https://bot.example.com{PATH}"),
        ("https://bot.example.com/proxy/tg", "https://bot.example.com/proxy/tg"),
    ],
)
def test_the_address_telegram_is_told(setting: str, told: str) -> None:
    assert webhook.address(setting) == told


def test_a_webhook_needs_a_secret_and_a_server() -> None:
    with pytest.raises(ValueError, match="secret"):
        TelegramAdapter(
            "1:x", webhook_url="https://bot.example.com", http=HttpServer("127.0.0.1", 0), clock=lambda: NOW
        )
    with pytest.raises(ValueError, match="server"):
        TelegramAdapter("1:x", webhook_url="https://bot.example.com", webhook_secret="x", clock=lambda: NOW)
