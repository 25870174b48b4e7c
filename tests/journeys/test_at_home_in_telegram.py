"""Parley in Telegram as people meet it: the whole program against a Telegram on loopback."""

from __future__ import annotations

from typing import Any

from tests.emulators.telegram import TelegramEmulator
from tests.emulators.telegram_world import Group, Person
from tests.journeys.surfaces import MARKS, Telegram, running

GREETING = "Hello! An administrator can open this chat's ledger with any command, for example /help."
BACK = "I'm back, and the ledger is just as it was."
TALK = "time to have the crucial conversation"


def texts(server: TelegramEmulator, chat: Group | Person) -> list[str]:
    return [MARKS.sub("", message.get("text", "")) for message in server.posts(chat)]


def found(server: TelegramEmulator, chat: Group | Person, words: str) -> dict[str, Any]:
    """The last message of the bot that holds these words."""
    return next(m for m in reversed(server.posts(chat)) if words in MARKS.sub("", m.get("text", "")))


async def test_a_group_is_greeted_opened_left_and_found_again(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        server.let_in(surface.chat, surface.boss)
        await surface.until(lambda: surface.team() == [GREETING])
        await surface.open()
        await surface.log("/client add Acme")
        server.kick(surface.chat, surface.boss)
        await server.say(surface.boss, surface.boss, "/i Acme rude shouted")
        await server.say(surface.boss, surface.boss, "/i Acme rude shouted again")
        await surface.until(lambda: any(TALK in text for text in surface.owner()))
        server.let_in(surface.chat, surface.boss)
        await surface.until(lambda: BACK in surface.team())
        await surface.log("/client add Bolt")
        await surface.log("/i Bolt rude shouted")
        await surface.log("/i Bolt rude shouted again")
        await surface.until(lambda: any(TALK in text for text in surface.team()))
        assert not any("Acme: " + TALK in text for text in surface.team())


async def test_a_group_that_silences_the_bot_is_not_written_to(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        server.silence(surface.chat, surface.boss)
        await server.say(surface.boss, surface.boss, "/i Acme rude shouted")
        await server.say(surface.boss, surface.boss, "/i Acme rude shouted again")
        await surface.until(lambda: any(TALK in text for text in surface.owner()))
        server.give_rights(surface.chat, surface.boss)
        await surface.log("/i Acme threat will come over")
        assert not any(TALK in text for text in surface.team())


async def test_a_group_that_becomes_a_supergroup_is_the_teams_chat_still(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        old = surface.chat
        server.kick(old, surface.boss)  # the bot is put out of what is no more
        await surface.until(lambda: server.updates.waiting == [])
        new = server.migrate(old, -100501)
        await surface.until(lambda: server.updates.waiting == [])
        await server.say(surface.boss, surface.boss, "/i Acme rude shouted")
        await server.say(surface.boss, surface.boss, "/i Acme rude shouted again")
        await surface.until(lambda: any(TALK in text for text in texts(server, new)))


async def test_who_has_not_started_the_bot_gets_a_way_there_and_then_what_they_asked_for(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        owner = server.user(502, "Olga", "olga")
        server.promote(owner, surface.chat)
        await surface.log("/client add Acme")
        await server.say(surface.boss, surface.boss, "/paid Acme 900 EUR")
        await surface.until(lambda: any("900" in text for text in surface.owner()))
        await surface.log("/i Acme rude shouted")
        await surface.log("/i Acme rude shouted again")
        await surface.until(lambda: any(TALK in text for text in surface.team()))
        nudge = found(server, surface.chat, TALK)
        await server.press(owner, surface.chat, nudge["message_id"], "Details")
        await surface.until(lambda: any("Olga, there's something waiting for you" in text for text in surface.team()))
        knock = found(server, surface.chat, "Olga, there's something waiting")
        (button,) = (key for row in knock["reply_markup"]["inline_keyboard"] for key in row)
        assert button["url"] == f"https://t.me/{server.username}?start=hello"
        assert not any("900" in text for text in surface.team())
        await server.say(owner, owner, "/start hello")
        await surface.until(lambda: any("900" in text for text in texts(server, owner)))
        assert any("From now on I can message you here." in text for text in texts(server, owner))


async def test_who_blocked_the_bot_hears_what_waited_when_they_let_it_in_again(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        await surface.log("/room yes")
        server.block(surface.boss)
        await surface.until(lambda: server.updates.waiting == [])
        before = len(surface.owner())
        await server.say(surface.boss, surface.chat, "/status Acme")
        await surface.until(lambda: any("there's something waiting for you" in text for text in surface.team()))
        server.unblock(surface.boss)
        await surface.until(lambda: len(surface.owner()) > before)


async def test_the_words_of_the_answer_take_the_place_of_the_question(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        await surface.log("/i Acmee rude shouted")
        asked = server.posts(surface.chat)[-1]
        many = len(server.posts(surface.chat))
        await server.press(surface.boss, surface.chat, asked["message_id"], "Acme")
        await surface.until(lambda: any("#1 Acme" in text for text in surface.team()))
        assert len(server.posts(surface.chat)) == many
        await server.press(surface.boss, surface.chat, asked["message_id"], "Ours")
        await surface.until(lambda: server.updates.waiting == [])


async def test_a_message_that_is_passed_on_is_logged_by_pressing_alone(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        client = {"id": 99, "is_bot": False, "first_name": "Karl"}
        origin = {"type": "user", "date": 1_770_000_000, "sender_user": client}
        await server.say(surface.boss, surface.boss, "You are all thieves", forwarded=origin)
        await surface.until(lambda: "Acme" in str(server.posts(surface.boss)[-1].get("reply_markup")))
        await server.press(surface.boss, surface.boss, server.posts(surface.boss)[-1]["message_id"], "Acme")
        await surface.until(lambda: "rude" in str(server.posts(surface.boss)[-1].get("reply_markup")))
        await server.press(surface.boss, surface.boss, server.posts(surface.boss)[-1]["message_id"], "rude")
        await surface.until(lambda: any("#1 Acme" in text for text in surface.owner()))
        await server.say(surface.boss, surface.boss, "/ledger Acme")
        await surface.until(lambda: any("You are all thieves" in text for text in surface.owner()))


async def test_a_message_that_is_edited_offers_to_edit_its_line_and_logs_nothing_twice(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        said = await server.say(surface.boss, surface.chat, "/i Acme 2h rude shouted")
        await surface.until(lambda: any("#1 Acme" in text for text in surface.team()))
        changed = await server.edit(surface.chat, said.message, "/i Acme 3h rude shouted")
        await surface.until(lambda: any("You edited the message #1 came from." in text for text in surface.team()))
        many = len(surface.team())
        server.redeliver(changed)
        await server.edit(surface.chat, said.message, "/i Acme 3h rude shouted")  # some field nobody sees
        offer = found(server, surface.chat, "You edited the message #1 came from.")
        await server.press(surface.boss, surface.chat, offer["message_id"], "Change #1 too")
        await surface.until(lambda: any("#3 Acme" in text for text in surface.team()))
        assert len(surface.team()) == many, "the offer has given its place to the line"
        assert not any("#4 " in text for text in surface.team())


async def test_the_first_zloty_just_works_after_one_press(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.say("/help")
        await surface.until(lambda: any("Is a client in this chat?" in text for text in surface.team()))
        await surface.press("Is a client in this chat?", "/room open")
        await surface.until(lambda: any("Which time zone and currency" in text for text in surface.team()))
        await surface.press("Which time zone and currency", "Europe/London, GBP")
        await surface.until(lambda: any("Currency: GBP" in text for text in surface.team()))
        await surface.log("/client add Acme")
        await surface.log("/paid Acme £900")
