"""The transport keeps the contract python-telegram-bot's own keeps: both against the same server."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest
import pytest_asyncio
from aiohttp import web
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, HTTPXRequest
from telegram.warnings import PTBDeprecationWarning

from bot.platforms.telegram.transport import AiohttpRequest, FloodWait, NeverSent, NotDone, UpdatesRequest
from tests.emulators.faults import Fault
from tests.emulators.telegram import TelegramEmulator
from tests.support.waiting import HANG_SECONDS

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


def aiohttp_bot(emulator: TelegramEmulator, seconds: float = HANG_SECONDS) -> Bot:
    request = AiohttpRequest(read_timeout=seconds, connect_timeout=seconds)
    return _bot(emulator, request, UpdatesRequest(read_timeout=seconds))


def httpx_bot(emulator: TelegramEmulator, seconds: float = HANG_SECONDS) -> Bot:
    return _bot(emulator, HTTPXRequest(read_timeout=seconds), HTTPXRequest(read_timeout=seconds))


def _bot(emulator: TelegramEmulator, request: BaseRequest, updates: BaseRequest) -> Bot:
    return Bot(emulator.token, base_url=f"{emulator.url}/bot", request=request, get_updates_request=updates)


@pytest_asyncio.fixture(params=[aiohttp_bot, httpx_bot])
async def bot(request: pytest.FixtureRequest, emulator: TelegramEmulator) -> AsyncIterator[Bot]:
    make: Callable[[TelegramEmulator], Bot] = request.param
    async with make(emulator) as bot:
        yield bot


@pytest_asyncio.fixture
async def ours(emulator: TelegramEmulator) -> AsyncIterator[Bot]:
    async with aiohttp_bot(emulator) as bot:
        yield bot


async def test_a_message_with_every_kind_of_character_arrives(bot: Bot, emulator: TelegramEmulator) -> None:
    ann = emulator.user(1, "Ann", started=True)
    text = "a+b=c&d %41 «Привет» שלום 🙂\nsecond line"
    sent = await bot.send_message(1, text)
    assert sent.text == text
    assert emulator.posts(ann)[0]["text"] == text


async def test_a_picture_arrives_byte_by_byte_under_its_name(bot: Bot, emulator: TelegramEmulator) -> None:
    emulator.user(1, "Ann", started=True)
    sent = await bot.send_document(1, PNG, caption="wykres «за март»", filename='wykres "ж".png')
    upload = emulator.calls_of("sendDocument")[0].params["document"]
    assert upload["data"] == PNG
    assert upload["type"] == "image/png"
    assert "ж" in upload["name"]
    assert sent.caption == "wykres «за март»"


@pytest.mark.parametrize(
    ("status", "description", "error"),
    [
        (400, "Bad Request: chat not found", BadRequest),
        (401, "Unauthorized", InvalidToken),
        (403, "Forbidden: bot was blocked by the user", Forbidden),
        (404, "Not Found", InvalidToken),
        (409, "Conflict: terminated by other getUpdates request", Conflict),
        (500, "Internal Server Error", NetworkError),
        (502, "Bad Gateway", NetworkError),
    ],
)
async def test_an_error_answer_has_its_own_error(
    bot: Bot, emulator: TelegramEmulator, status: int, description: str, error: type[TelegramError]
) -> None:
    emulator.faults.next("sendMessage", Fault.status(status, description=description))
    with pytest.raises(error):
        await bot.send_message(1, "hello")


async def test_too_many_requests_is_retry_after(bot: Bot, emulator: TelegramEmulator) -> None:
    emulator.faults.next("sendMessage", Fault.status(429, retry_after=7))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PTBDeprecationWarning)  # httpx's side of the contract warns
        with pytest.raises(RetryAfter):
            await bot.send_message(1, "hello")


async def test_a_moved_group_tells_its_new_number(bot: Bot, emulator: TelegramEmulator) -> None:
    ann = emulator.user(1, "Ann")
    group = emulator.group(-5, "Team", [ann], kind="group")
    emulator.migrate(group, -1005)
    with pytest.raises(ChatMigrated) as raised:
        await bot.send_message(-5, "hello")
    assert raised.value.new_chat_id == -1005


@pytest.mark.parametrize("make", [aiohttp_bot, httpx_bot])
async def test_a_slow_answer_times_out(emulator: TelegramEmulator, make: Callable[..., Bot]) -> None:
    emulator.user(1, "Ann", started=True)
    async with make(emulator, 1.0) as bot:
        emulator.faults.next("sendMessage", Fault.slow(60))
        with pytest.raises(TimedOut):
            await bot.send_message(1, "hello")


@pytest.mark.parametrize("fault", [Fault.drop(), Fault.drop(after=True), Fault.page(502)])
async def test_a_lost_answer_is_a_network_error(bot: Bot, emulator: TelegramEmulator, fault: Fault) -> None:
    emulator.user(1, "Ann", started=True)
    emulator.faults.next("sendMessage", fault)
    with pytest.raises(NetworkError) as raised:
        await bot.send_message(1, "hello")
    assert not isinstance(raised.value, BadRequest | NotDone)


async def test_no_server_is_a_network_error(bot: Bot, emulator: TelegramEmulator) -> None:
    await emulator.down()
    with pytest.raises(NetworkError):
        await bot.send_message(1, "hello")
    await emulator.up()
    emulator.user(1, "Ann", started=True)
    assert (await bot.send_message(1, "again")).text == "again"


async def test_many_calls_at_once(bot: Bot, emulator: TelegramEmulator) -> None:
    ann = emulator.user(1, "Ann", started=True)
    await asyncio.gather(*(bot.send_message(1, f"n{number}") for number in range(100)))
    assert {post["text"] for post in emulator.posts(ann)} == {f"n{number}" for number in range(100)}


async def test_a_request_must_be_initialized(emulator: TelegramEmulator) -> None:
    with pytest.raises(RuntimeError):
        await AiohttpRequest().do_request(f"{emulator.url}/bot{emulator.token}/getMe", "POST")


# ---------------------------------------------------------------------- what ours tells beyond the contract


async def test_what_certainly_had_no_effect_is_told_apart(ours: Bot, emulator: TelegramEmulator) -> None:
    emulator.user(1, "Ann", started=True)
    emulator.faults.next("sendMessage", Fault.status(500))
    with pytest.raises(NotDone):
        await ours.send_message(1, "hello")
    await emulator.down()
    with pytest.raises(NotDone):
        await ours.send_message(1, "hello")


async def test_a_flood_wait_tells_the_seconds_without_a_warning(ours: Bot, emulator: TelegramEmulator) -> None:
    emulator.faults.next("sendMessage", Fault.status(429, retry_after=7))
    with pytest.raises(FloodWait) as raised:
        await ours.send_message(1, "hello")
    assert raised.value.seconds == 7
    assert raised.value.retry_after == timedelta(seconds=7)


def test_no_connection_in_time_is_both_late_and_harmless() -> None:
    assert isinstance(NeverSent(), TimedOut)
    assert isinstance(NeverSent(), NotDone)


async def test_an_address_that_is_none_does_not_show_the_token() -> None:
    request = AiohttpRequest()
    async with request:
        with pytest.raises(NotDone) as raised:
            await request.post("http://[broken/bot1:secret/getMe")
    assert "secret" not in str(raised.value)
    assert raised.value.__cause__ is None


async def test_a_gateway_s_own_not_found_does_not_condemn_the_token(emulator: TelegramEmulator) -> None:
    emulator.faults.next("getMe", Fault.page(404))
    bot = aiohttp_bot(emulator)
    with pytest.raises(NotDone):
        await bot.initialize()
    await bot.initialize()
    assert bot.username == emulator.username
    await bot.shutdown()


async def test_timeouts_of_a_call_count_before_the_usual_ones(emulator: TelegramEmulator) -> None:
    emulator.user(1, "Ann", started=True)
    async with aiohttp_bot(emulator, 1.0) as ours:
        emulator.faults.next("sendMessage", Fault.slow(1.3))
        assert (await ours.send_message(1, "patient", read_timeout=HANG_SECONDS)).text == "patient"
        emulator.faults.next("sendMessage", Fault.slow(1.3))
        assert (await ours.send_message(1, "for ever", read_timeout=None)).text == "for ever"
    async with aiohttp_bot(emulator) as ours:
        emulator.faults.next("sendMessage", Fault.slow(60))
        with pytest.raises(TimedOut):
            await ours.send_message(1, "hasty", read_timeout=0.1)


async def test_a_redirect_is_not_followed_with_the_token() -> None:
    reached: list[str] = []

    async def redirect(request: web.Request) -> web.Response:
        reached.append(request.path)
        return web.Response(status=302, headers={"Location": "/elsewhere"})

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", redirect)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with AiohttpRequest() as request:
            with pytest.raises(NetworkError):
                await request.post(f"http://127.0.0.1:{runner.addresses[0][1]}/bot1:x/getMe")
    finally:
        await runner.cleanup()
    assert reached == ["/bot1:x/getMe"]


async def test_an_unreadable_update_is_emptied_and_the_others_arrive(ours: Bot, emulator: TelegramEmulator) -> None:
    ann = emulator.user(1, "Ann")
    first = await emulator.say(ann, ann, "one")
    assert first.update is not None
    emulator.updates.history[first.update]["message"] = {"chat": 7}
    second = await emulator.say(ann, ann, "two")
    updates = await ours.get_updates()
    assert [update.update_id for update in updates] == [first.update, second.update]
    assert updates[0].message is None
    assert updates[1].message is not None


@pytest.mark.parametrize("payload", [b"not json", b"[]", b"\xff\xfe"])
def test_a_broken_answer_is_not_logged(payload: bytes, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(TelegramError):
        AiohttpRequest.parse_json_payload(payload)
    assert not caplog.records
