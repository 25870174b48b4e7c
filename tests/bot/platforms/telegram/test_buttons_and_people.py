"""Buttons, administrators, groups that move, people who block: what the adapter makes of each."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.adapter import Address
from bot.platforms.telegram.adapter import TelegramAdapter
from bot.platforms.telegram.membership import Membership
from handlers.invocation import Invocation
from handlers.messages import Button, Choices, Msg, Reply, Text
from tests.bot.platforms.telegram.conftest import ENGLISH, NOW, QUICK, Echo, adapter_on, running
from tests.emulators.faults import Fault
from tests.emulators.telegram import TelegramEmulator

QUESTION = Reply(parts=(Text("Whose fault?"), Choices((Button(Msg("Theirs"), "/edit 3 theirs"),))))


async def test_a_pressed_button_is_its_line_and_stops_spinning(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    team = emulator.group(-100, "Team", [ann])
    adapter = adapter_on(emulator)
    async with running(adapter, echo):
        reference = await adapter.send(Address(chat="-100"), QUESTION, ENGLISH)
        number = int(reference.partition(":")[2])
        pressed = await emulator.press(ann, team, number, "Theirs")
        await emulator.until(lambda calls: pressed.query in emulator.api.answered)
    (heard,) = echo.heard
    assert (heard.text, heard.pressed, heard.reply_to) == ("/edit 3 theirs", True, reference)
    assert heard.key == str(pressed.update)
    assert heard.actor.admin is True


async def test_a_button_stops_spinning_only_after_its_work_and_whatever_comes_of_it(
    emulator: TelegramEmulator, echo: Echo
) -> None:
    ann = emulator.user(1, "Ann", started=True)
    adapter = adapter_on(emulator)
    answered_before: list[str] = []

    async def fail(invocation: Invocation) -> None:
        answered_before.extend(emulator.api.answered)
        raise RuntimeError

    echo.before = fail
    async with running(adapter, echo) as task:
        reference = await adapter.send(Address(chat="1"), QUESTION, ENGLISH)
        emulator.faults.next("answerCallbackQuery", Fault.status(400, description="Bad Request: query is too old"))
        await emulator.press(ann, ann, int(reference.partition(":")[2]), "Theirs")
        await emulator.press(ann, ann, int(reference.partition(":")[2]), "Theirs")
        await emulator.until(lambda calls: len(emulator.calls_of("answerCallbackQuery")) == 2)
        assert not task.done()
    assert answered_before == []
    assert len(emulator.api.answered) == 1


async def test_administrators_are_asked_for_once_and_again_when_they_change(
    emulator: TelegramEmulator, echo: Echo
) -> None:
    ann, bob = emulator.user(1, "Ann"), emulator.user(2, "Bob")
    team = emulator.group(-100, "Team", [ann])
    now = NOW
    adapter = TelegramAdapter(emulator.token, emulator.url, clock=lambda: now, times=QUICK)

    async def says(count: int) -> bool | None:
        await emulator.say(bob, team, f"/status {count}")
        await emulator.until(lambda calls: len(echo.heard) == count)
        return echo.heard[-1].actor.admin

    async with running(adapter, echo):
        assert [await says(1), await says(2)] == [False, False]
        assert len(emulator.calls_of("getChatAdministrators")) == 1
        emulator.promote(bob, team)
        assert await says(3) is True
        assert len(emulator.calls_of("getChatAdministrators")) == 2
        now += timedelta(minutes=6)
        assert await says(4) is True
        assert len(emulator.calls_of("getChatAdministrators")) == 3


async def test_administrators_that_are_not_known_lose_no_command(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    team = emulator.group(-100, "Team", [ann])
    emulator.faults.next("getChatAdministrators", Fault.status(500))
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, team, "/status")
        await emulator.until(lambda calls: emulator.posts(team))
    assert echo.heard[0].actor.admin is None


async def test_in_private_and_for_chatter_nobody_asks_for_administrators(
    emulator: TelegramEmulator, echo: Echo
) -> None:
    ann = emulator.user(1, "Ann")
    team = emulator.group(-100, "Team", [ann])
    emulator.privacy = False
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, team, "lunch?")
        await emulator.say(ann, ann, "/status")
        await emulator.until(lambda calls: emulator.posts(ann))
    assert emulator.calls_of("getChatAdministrators") == []
    assert echo.heard[0].actor.private_chat == "1"


async def test_an_anonymous_administrator_is_an_outsider_and_answered(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    team = emulator.group(-100, "Team", [ann])
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, team, "/status", anonymous=True)
        await emulator.until(lambda calls: emulator.posts(team))
    assert echo.heard[0].actor.outsider


async def test_a_forum_topic_is_answered_in_the_topic(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    team = emulator.group(-100, "Team", [ann], topics=[30])
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, team, "/status", thread=30)
        await emulator.until(lambda calls: emulator.posts(team))
    assert emulator.posts(team)[0]["message_thread_id"] == 30


async def test_a_group_that_moved_and_a_chat_that_closed_are_reported(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    group = emulator.group(-5, "Team", [ann], kind="group")
    other = emulator.group(-6, "Other", [ann])
    adapter = adapter_on(emulator)
    moved: list[tuple[str, str]] = []
    stands: list[Membership] = []

    async def on_moved(before: str, after: str) -> None:
        moved.append((before, after))

    async def on_standing(how: Membership) -> None:
        stands.append(how)

    adapter.on_moved, adapter.on_standing = on_moved, on_standing
    async with running(adapter, echo):
        await emulator.until(lambda calls: emulator.calls_of("getUpdates"))
        emulator.migrate(group, -1005)
        emulator.kick(other, ann)
        emulator.block(ann)
        await emulator.until(lambda calls: len(moved) == 2 and len(stands) == 2)
        emulator.unblock(ann)
        emulator.let_in(other, ann)
        emulator.silence(other, ann)
        emulator.give_rights(other, ann)
        await emulator.until(lambda calls: len(stands) == 6)
    assert moved == [("-5", "-1005")] * 2  # the old chat and the new one each report it
    shut = [(how.chat, how.writable, how.added) for how in stands if how.chat == "-6"]
    assert shut == [("-6", False, False), ("-6", True, True), ("-6", False, False), ("-6", True, False)]
    assert [how.writable for how in stands if how.chat == "1"] == [False, True]
    assert echo.heard == []


async def test_an_answer_telegram_puts_off_is_tried_again(emulator: TelegramEmulator, echo: Echo) -> None:
    ann, bob = emulator.user(1, "Ann"), emulator.user(2, "Bob")
    emulator.faults.next("sendMessage", Fault.status(500))
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, ann, "hello")
        await emulator.until(lambda calls: emulator.posts(ann))
        emulator.faults.next("sendMessage", Fault.status(429, retry_after=60))
        await emulator.say(bob, bob, "too much")
        await emulator.until(lambda calls: emulator.updates.waiting == [])
        await emulator.say(bob, bob, "next")
        await emulator.until(lambda calls: emulator.posts(bob))
    assert echo.lines == ["hello", "too much", "next"]
    assert [post["text"] for post in emulator.posts(bob)] == ["heard: next"]


async def test_no_answer_is_sent_where_the_outbox_has_it(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    echo.silent = True
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, ann, "hello")
        await emulator.until(lambda calls: echo.heard)
        await asyncio.sleep(0.05)
    assert emulator.posts(ann) == []


async def test_a_private_answer_goes_to_the_one_who_asked(emulator: TelegramEmulator, echo: Echo) -> None:
    ann, bob = emulator.user(1, "Ann", started=True), emulator.user(2, "Bob")
    team = emulator.group(-100, "Team", [ann])
    echo.private = True
    async with running(adapter_on(emulator), echo) as task:
        await emulator.say(bob, team, "/status")  # has never pressed Start
        await emulator.say(ann, team, "/status")
        await emulator.until(lambda calls: emulator.posts(ann))
        assert not task.done()
    assert emulator.posts(team) == []


async def test_an_answer_takes_the_place_of_the_message_whose_button_was_pressed(
    emulator: TelegramEmulator, echo: Echo
) -> None:
    ann = emulator.user(1, "Ann", started=True)
    adapter = adapter_on(emulator)
    echo.reply = Reply(parts=(Text("Theirs, says Ann."),), replaces=True)
    async with running(adapter, echo):
        reference = await adapter.send(Address(chat="1"), QUESTION, ENGLISH)
        await emulator.press(ann, ann, int(reference.partition(":")[2]), "Theirs")
        await emulator.until(lambda calls: emulator.calls_of("editMessageText"))
    (post,) = emulator.posts(ann)
    assert post["text"] == "Theirs, says Ann."


async def test_an_answer_follows_a_group_that_moved_meanwhile(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    group = emulator.group(-5, "Team", [ann], kind="group")

    async def move(invocation: Invocation) -> None:
        if group.moved_to is None:
            emulator.migrate(group, -1005)

    echo.before = move
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, group, "/status")
        await emulator.until(lambda calls: group.moved_to and emulator.posts(emulator.world.groups[-1005]))
    assert echo.lines == ["/status"]


async def test_an_answer_that_can_not_be_shown_is_no_reason_to_run_the_command_again(
    emulator: TelegramEmulator, echo: Echo
) -> None:
    ann = emulator.user(1, "Ann")
    emulator.faults.next("sendMessage", Fault.status(400, description="Bad Request: something new"), times=3)
    async with running(adapter_on(emulator), echo):
        await emulator.say(ann, ann, "one")
        await emulator.until(lambda calls: echo.heard and emulator.updates.waiting == [])
    assert echo.lines == ["one"]


async def test_an_edited_message_is_passed_on_as_an_edit_of_the_first(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    async with running(adapter_on(emulator), echo):
        said = await emulator.say(ann, ann, "/i acme rude")
        await emulator.until(lambda calls: echo.heard)
        changed = await emulator.edit(ann, said.message, "/i acme scope")
        await emulator.until(lambda calls: len(echo.heard) == 2)
    assert echo.lines == ["/i acme rude", "/i acme scope"]
    assert [heard.edits for heard in echo.heard] == ["", echo.heard[0].message]
    assert echo.heard[1].key == str(changed)


async def test_an_album_that_is_passed_on_is_asked_about_once(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    async with running(adapter_on(emulator), echo):
        for album in ("a", "a", "b"):
            await emulator.say(ann, ann, "", photo=True, forwarded=True, more={"media_group_id": album})
        await emulator.say(ann, ann, "/i acme the first", photo=True, more={"media_group_id": "c"})
        await emulator.say(ann, ann, "/i acme the second", photo=True, more={"media_group_id": "c"})
        await emulator.until(lambda calls: len(echo.heard) == 4)
    assert [(heard.text, heard.evidence) for heard in echo.heard] == [
        ("", "Photo"), ("", "Photo"), ("/i acme the first", ""), ("/i acme the second", ""),
    ]  # fmt: skip
