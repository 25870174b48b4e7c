"""What people say reaches the handler by getUpdates: each thing once it counts, in order, whatever breaks."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.adapter import WrongToken
from bot.platforms.telegram.adapter import TelegramAdapter
from handlers.invocation import Invocation
from tests.bot.platforms.telegram.conftest import NOW, QUICK, Echo, adapter_on, running
from tests.emulators.faults import Fault
from tests.emulators.telegram import TelegramEmulator
from tests.support.waiting import HANG_SECONDS


async def test_a_command_is_heard_and_answered_in_its_chat(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann", "Ann", language="pl")
    team = emulator.group(-100, "Team", [ann])
    async with running(adapter_on(emulator), echo):
        said = await emulator.say(ann, team, "/status@parley_test_bot acme")
        await emulator.until(lambda calls: emulator.posts(team))
    assert emulator.posts(team)[0]["text"] == "heard: /status acme"
    (heard,) = echo.heard
    assert heard.key == str(said.update)
    assert heard.actor.admin is True
    assert heard.actor.handle == "ann"


async def test_privacy_mode_hides_what_is_not_for_the_bot(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    team = emulator.group(-100, "Team")
    async with running(adapter_on(emulator), echo):
        assert (await emulator.say(ann, team, "lunch?")).update is None
        assert (await emulator.say(ann, team, "/other@OtherBot")).update is None
        emulator.privacy = False
        assert (await emulator.say(ann, team, "lunch?")).update is not None
        await emulator.say(ann, team, "@parley_test_bot status")
        await emulator.until(lambda calls: emulator.posts(team))
    assert echo.lines == ["status"]


async def test_one_chat_in_order_and_others_beside_it(emulator: TelegramEmulator, echo: Echo) -> None:
    ann, bob = emulator.user(1, "Ann"), emulator.user(2, "Bob")
    gate = asyncio.Event()

    async def slow_for_ann(invocation: Invocation) -> None:
        if invocation.text == "0" and invocation.actor.external_id == "1":
            await gate.wait()

    echo.before = slow_for_ann
    async with running(adapter_on(emulator), echo):
        for number in range(5):
            await emulator.say(ann, ann, str(number))
        for number in range(5):
            await emulator.say(bob, bob, str(number))
        await emulator.until(lambda calls: len(emulator.posts(bob)) == 5)
        await emulator.say(bob, bob, "still here")
        await emulator.until(lambda calls: len(emulator.posts(bob)) == 6)
        assert emulator.posts(ann) == []
        gate.set()
        await emulator.until(lambda calls: len(emulator.posts(ann)) == 5)
    assert [post["text"] for post in emulator.posts(ann)] == [f"heard: {number}" for number in range(5)]
    assert [said.text for said in echo.heard if said.actor.external_id == "2"] == [*"01234", "still here"]


async def test_only_so_many_at_once(emulator: TelegramEmulator, echo: Echo) -> None:
    running_now = most = 0

    async def count(invocation: Invocation) -> None:
        nonlocal running_now, most
        running_now += 1
        most = max(most, running_now)
        await asyncio.sleep(0.01)
        running_now -= 1

    echo.before = count
    people = [emulator.user(number, f"P{number}") for number in range(1, 81)]
    for person in people:
        await emulator.say(person, person, "hi")
    async with running(adapter_on(emulator), echo):
        await emulator.until(lambda calls: len(emulator.calls_of("sendMessage")) == 80)
    assert 16 < most <= 32


async def test_nothing_is_confirmed_before_it_was_handled(emulator: TelegramEmulator, echo: Echo) -> None:
    ann, bob = emulator.user(1, "Ann"), emulator.user(2, "Bob")
    stuck = asyncio.Event()

    async def hang(invocation: Invocation) -> None:
        if invocation.text == "slow":
            await stuck.wait()

    echo.before = hang
    async with running(adapter_on(emulator), echo):
        first = await emulator.say(ann, ann, "slow")
        second = await emulator.say(bob, bob, "quick")
        await emulator.until(lambda calls: emulator.posts(bob))
        await asyncio.sleep(0.2)
    # As after kill -9: a new process is shown both again, the handled one too, and hears them under the same keys.
    assert emulator.updates.waiting == [first.update, second.update]
    after = Echo()
    async with running(adapter_on(emulator), after):
        await emulator.until(lambda calls: emulator.posts(ann))
        await emulator.until(lambda calls: emulator.updates.waiting == [])
    assert [said.key for said in after.heard] == [str(first.update), str(second.update)]
    assert echo.lines == ["quick"]


async def test_a_pending_update_does_not_repeat_the_others(emulator: TelegramEmulator, echo: Echo) -> None:
    ann, bob = emulator.user(1, "Ann"), emulator.user(2, "Bob")
    gate = asyncio.Event()

    async def hang(invocation: Invocation) -> None:
        if invocation.text == "slow":
            await gate.wait()

    echo.before = hang
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, ann, "slow")
        await emulator.say(bob, bob, "quick")
        await emulator.until(lambda calls: len(emulator.calls_of("getUpdates")) > 5)
        gate.set()
        await emulator.until(lambda calls: emulator.updates.waiting == [])
    assert sorted(echo.lines) == ["quick", "slow"]


async def test_a_second_delivery_has_the_same_key(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    async with running(adapter_on(emulator), echo):
        said = await emulator.say(ann, ann, "once")
        await emulator.until(lambda calls: emulator.updates.waiting == [])
        emulator.redeliver(said.update)
        await emulator.until(lambda calls: len(echo.heard) == 2)
        await emulator.say(ann, ann, "more")
        await emulator.until(lambda calls: len(echo.heard) == 3)
    assert [heard.key for heard in echo.heard[:2]] == [str(said.update)] * 2


async def test_updates_out_of_order_are_all_heard(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    emulator.updates.hold()
    said = [await emulator.say(ann, ann, text) for text in "abc"]
    async with running(adapter_on(emulator), echo):
        emulator.updates.release([update for one in reversed(said) if (update := one.update)])
        await emulator.until(lambda calls: emulator.updates.waiting == [])
    assert sorted(set(echo.lines)) == ["a", "b", "c"]


async def test_a_handler_that_fails_is_tried_again(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    failures = 2

    async def fail(invocation: Invocation) -> None:
        nonlocal failures
        if failures:
            failures -= 1
            raise RuntimeError("the database is away")

    echo.before = fail
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, ann, "keep this")
        await emulator.until(lambda calls: emulator.posts(ann))
    assert echo.lines == ["keep this"]


async def test_what_can_not_be_handled_is_passed_over_without_its_words_in_the_log(
    emulator: TelegramEmulator, echo: Echo, caplog: pytest.LogCaptureFixture
) -> None:
    ann, bob = emulator.user(1, "Ann"), emulator.user(2, "Bob")

    async def fail(invocation: Invocation) -> None:
        if invocation.actor.external_id == "1" and invocation.text != "next":
            raise RuntimeError(f"cannot store {invocation.text}")

    echo.before = fail
    caplog.set_level(logging.DEBUG, "bot")
    async with running(adapter_on(emulator), echo):
        said = await emulator.say(ann, ann, "my client is a secret")
        await emulator.say(ann, ann, "next")
        await emulator.say(bob, bob, "hello")
        await emulator.until(lambda calls: emulator.posts(ann) and emulator.posts(bob))
        await emulator.until(lambda calls: emulator.updates.waiting == [])
    assert sorted(echo.lines) == ["hello", "next"]
    assert f"update {said.update} could not be handled" in caplog.text
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text


async def test_the_bot_stays_while_telegram_is_away(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    adapter = adapter_on(emulator)
    connected: list[bool] = []
    await emulator.down()
    async with running(adapter, echo) as task:
        await asyncio.sleep(0.2)
        connected.append(adapter.connected)
        await emulator.up()
        await emulator.say(ann, ann, "one")
        await emulator.until(lambda calls: emulator.posts(ann))
        connected.append(adapter.connected)
        await emulator.down()
        await emulator.until(lambda calls: not adapter.connected)
        connected.append(adapter.connected)
        await emulator.say(ann, ann, "two")
        await emulator.up()
        await emulator.until(lambda calls: len(emulator.posts(ann)) == 2)
        assert not task.done()
    assert connected == [False, True, False]
    assert echo.lines == ["one", "two"]


@pytest.mark.parametrize(
    "fault",
    [
        Fault.status(500),
        Fault.status(429, retry_after=1),
        Fault.drop(),
        Fault.drop(after=True),
        Fault.page(502),
        Fault.slow(0.2),
        Fault.status(409, description="Conflict: terminated by other getUpdates request"),
    ],
)
async def test_trouble_with_fetching_passes(emulator: TelegramEmulator, echo: Echo, fault: Fault) -> None:
    ann = emulator.user(1, "Ann")
    emulator.faults.next("getUpdates", fault, times=2)
    async with running(adapter_on(emulator), echo) as task:
        await emulator.say(ann, ann, "hello")
        await emulator.until(lambda calls: emulator.posts(ann))
        assert not task.done()


async def test_two_bots_on_one_token_are_told_so(
    emulator: TelegramEmulator, echo: Echo, caplog: pytest.LogCaptureFixture
) -> None:
    emulator.faults.next("getUpdates", Fault.status(409, description="Conflict: terminated by other getUpdates"))
    async with running(adapter_on(emulator), echo):
        await emulator.until(lambda calls: len(emulator.calls_of("getUpdates")) > 1)
    assert "another process uses this bot's token" in caplog.text


async def test_a_webhook_left_behind_is_removed_and_nothing_dropped(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    await emulator.say(ann, ann, "waiting for you")
    emulator.updates.webhook = {"url": "http://127.0.0.1:1/x"}
    async with running(adapter_on(emulator), echo):
        await emulator.until(lambda calls: emulator.posts(ann))
    assert echo.lines == ["waiting for you"]


@pytest.mark.parametrize("token", ["123:wrong-token", "nonsense"])
async def test_a_wrong_token_is_said_in_one_line_without_it(emulator: TelegramEmulator, echo: Echo, token: str) -> None:
    adapter = TelegramAdapter(token, emulator.url, clock=lambda: NOW, times=QUICK)
    with pytest.raises(WrongToken) as raised:
        await adapter.run(echo)
    await adapter.close()
    assert raised.value.platform == "telegram"
    assert "\n" not in raised.value.message
    assert token not in raised.value.message
    assert raised.value.__cause__ is None


def test_no_token_is_a_wrong_token() -> None:
    with pytest.raises(WrongToken):
        TelegramAdapter("", clock=lambda: NOW)


async def test_a_token_that_is_revoked_ends_the_run(emulator: TelegramEmulator, echo: Echo) -> None:
    adapter = adapter_on(emulator)
    task = asyncio.create_task(adapter.run(echo))
    await emulator.until(lambda calls: emulator.calls_of("getUpdates"))
    emulator.revoke()
    emulator.updates.put(message={})
    with pytest.raises(WrongToken):
        await asyncio.wait_for(task, HANG_SECONDS)
    await adapter.close()
    assert not adapter.connected


async def test_only_the_kinds_we_read_are_asked_for(emulator: TelegramEmulator, echo: Echo) -> None:
    async with running(adapter_on(emulator), echo):
        await emulator.until(lambda calls: emulator.calls_of("getUpdates"))
        emulator.revoke()
    assert set(emulator.calls_of("getUpdates")[0].params["allowed_updates"]) == {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "chat_member",
    }
