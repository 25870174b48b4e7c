"""What people put right in the chat, press again, or send without words: each is heard, and nothing counts twice."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulators.telegram_world import Group
from tests.journeys.surfaces import Slack, Telegram, running, unmarked

VOICE = {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}}
STICKER = {
    "sticker": {
        "file_id": "s",
        "file_unique_id": "s",
        "type": "regular",
        "width": 9,
        "height": 9,
        "is_animated": False,
        "is_video": False,
    }
}


async def test_a_command_with_a_colon_is_carried_out_in_a_group(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client: add Acme")
        await surface.log("/incident: Acme rude shouted")
        await surface.until(lambda: any("#1 Acme: rudeness" in text for text in surface.team()))


async def test_a_message_that_led_to_nothing_is_a_new_line_when_it_is_edited_once(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        asked = await server.say(surface.boss, surface.chat, "/incident Acmee rude shouted")
        await surface.until(lambda: any("Acmee" in text for text in surface.team()))
        await server.edit(surface.chat, asked.message, "/incident Acme rude shouted")
        await surface.until(lambda: any("#1 Acme: rudeness" in text for text in surface.team()))
        await server.edit(surface.chat, asked.message, "/incident Acme 2h rude shouted")
        await surface.until(lambda: any("You edited the message #1 came from." in text for text in surface.team()))
        overheard = await server.say(surface.boss, surface.chat, "incident Acme scope one more banner")
        await server.edit(surface.chat, overheard.message, "/incident Acme scope one more banner")
        await surface.until(lambda: any("#2 Acme" in text for text in surface.team()))


async def test_the_question_of_an_edited_message_is_left(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        asked = await server.say(surface.boss, surface.chat, "/incident Acmee rude shouted")
        await surface.until(lambda: any("Acmee" in text for text in surface.team()))
        question = server.posts(surface.chat)[-1]["message_id"]
        await server.edit(surface.chat, asked.message, "/incident Acme rude shouted")
        await surface.until(lambda: any("#1 Acme: rudeness" in text for text in surface.team()))
        await server.press(surface.boss, surface.chat, question, "Acme")
        await surface.log("/ledger Acme")
        assert not any("#2" in text for text in surface.team())


async def test_a_mention_edited_in_is_heard(sqlite_url: str) -> None:
    surface = Slack()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        ts = surface.server.world.ts()
        event = {
            "type": "app_mention",
            "user": surface.boss.id,
            "text": "<@UPARLEY> incident Acme rude shouted",
            "ts": ts,
            "event_ts": surface.server.world.ts(),
            "channel": "C1",
            "edited": {"user": surface.boss.id, "ts": surface.server.world.ts()},
        }
        for _ in range(2):
            await surface.server.event(event, surface.chat, surface.boss)
        await surface.until(lambda: any("#1 Acme: rudeness" in text for text in surface.owner()))
        await surface.log("/ledger Acme")
        assert not any("#2" in text for text in surface.owner())


@pytest.mark.parametrize("content", [VOICE, STICKER], ids=["voice", "sticker"])
async def test_what_holds_no_words_is_answered_in_private(content: dict[str, Any], sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.server.say(surface.boss, surface.boss, "", more=content)
        await surface.until(lambda: any("I can read text," in text for text in surface.owner()))
        await surface.server.say(surface.boss, surface.chat, "", more=content)
        await surface.log("/status")
        assert not any("I can read text," in text for text in surface.team())


async def test_undo_pressed_three_times_is_said_once(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        await surface.log("/incident Acme rude shouted")
        await surface.until(lambda: "#1" in surface.team()[-1])  # the owner's own nudge may have come before it
        count, message = len(surface.team()), server.posts(surface.chat)[-1]["message_id"]
        server.updates.hold()
        for _ in range(3):
            await server.press(surface.boss, surface.chat, message, "Undo")
        server.updates.release()
        await surface.until(lambda: any("Undone: #1" in text for text in surface.team()))
        await surface.log("/status Acme")
        assert len(surface.team()) == count + 1
        assert sum("Undone: #1" in text for text in surface.team()) == 1


@pytest.mark.parametrize("platform", [Telegram, Slack])
async def test_an_undo_is_put_back(platform: type[Telegram | Slack], sqlite_url: str) -> None:
    surface = platform()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        await surface.log("/incident Acme rude shouted")
        shown, told = "#1 Acme: rudeness", ("Undone: #1", "Back in the ledger: #1", "Undone: #1")
        await surface.until(lambda: any(shown in text for text in heard(surface)))
        for button, words in zip(("Undo", "Put back", "Undo"), told, strict=True):
            await press(surface, shown, button)
            await surface.until(lambda words=words: any(words in text for text in heard(surface)))  # type: ignore[misc]
            shown = words
        assert sum("#1 Acme" in text for text in heard(surface)) == 1, "each answer stands in the place of the last"


def heard(surface: Telegram | Slack) -> list[str]:
    """What stands in the team's chat for the owner, what is shown to them alone included."""
    return surface.team() if isinstance(surface, Telegram) else [*surface.team(), *surface.owner()]


async def press(surface: Telegram | Slack, words: str, label: str) -> None:
    """Press a button of a message of the team's chat, also of one that is shown to the owner alone."""
    if isinstance(surface, Telegram):
        await surface.press(words, label)
    else:
        message = next(m for m in surface.server.messages("C1") if words in unmarked(m.shown))
        await surface.server.press(surface.boss, message, label)


async def test_an_empty_ledger_of_the_supergroup_gives_way(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        server = surface.server
        await surface.open()
        await surface.log("/client add Acme")
        old = surface.chat
        new = Group(-100501, old.title, old.admins, "supergroup")
        server.world.groups[new.id] = new
        await server.say(surface.boss, new, "/status")
        await surface.until(lambda: server.posts(new))
        owner = {"from": surface.boss.json}
        server.updates.put(message=server.world.add(new, **owner, migrate_from_chat_id=old.id))
        old.moved_to = new.id
        surface.chat = new
        await surface.until(lambda: server.updates.waiting == [])
        await surface.log("/incident Acme rude shouted")
        await surface.until(lambda: any("#1 Acme: rudeness" in text for text in surface.team()))
        await server.say(surface.boss, surface.boss, "/status Acme")
        await surface.until(lambda: any("Acme" in text and "rudeness" in text for text in surface.owner()))


async def test_letters_for_a_zone_are_asked_about(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/settings timezone EST")
        await surface.press("doesn't say where", "America/New_York")
        await surface.until(lambda: any("Time zone: America/New_York" in text for text in surface.team()))
