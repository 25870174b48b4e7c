"""People are known by the platform's id: they change their names, pass their handles on, and are named before they
ever spoke to Parley."""

from __future__ import annotations

from typing import Any

from tests.emulators.slack_world import User
from tests.emulators.telegram_world import Group, Person
from tests.journeys.surfaces import Slack, Telegram, running


async def said(surface: Telegram, person: Person, line: str, *, awaits: str, chat: Group | None = None) -> None:
    """A person says a line in the team's chat; its answer holds some words."""
    count = sum(awaits in text for text in surface.team())
    await surface.server.say(person, chat or surface.chat, line)
    await surface.until(lambda: sum(awaits in text for text in surface.team()) > count)


def pointing(text: str, name: str, person: Person) -> dict[str, Any]:
    """A text in which Telegram has marked a name as this person, who has no user name."""
    offset = len(text[: text.index(name)].encode("utf-16-le")) // 2
    mark = {"type": "text_mention", "offset": offset, "length": len(name), "user": person.json}
    command = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
    return {"text": text, "entities": [command, mark]}


async def test_a_handle_that_passed_on_belongs_to_its_present_owner(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        ben = surface.server.user(508, "Ben", "benny")
        await said(surface, ben, "/incident Acme rude shouted", awaits="#1 Acme")
        ben.username, ben.first_name = "benjamin", "Benjamin"
        other = surface.server.user(512, "Ben Other", "benny")
        await said(surface, other, "/incident Acme scope one more banner", awaits="#2 Acme")
        await said(surface, surface.boss, "/role @benny owner", awaits="'s role is now owner")
        await said(surface, other, "/settings", awaits="Who sees money")
        await said(surface, ben, "/status Acme", awaits="Acme")
        await said(surface, surface.boss, "/client assign Acme @benjamin", awaits="Benjamin")


async def test_a_member_without_a_user_name_is_named_by_a_mention(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        anna = surface.server.user(509, "Анна Иванова")
        line = "/client assign Acme Анна Иванова"
        await surface.server.say(surface.boss, surface.chat, "", more=pointing(line, "Анна Иванова", anna))
        await surface.until(lambda: any("Анна Иванова" in text for text in surface.team()))
        assert not any("know anyone here" in text for text in surface.team())
        await said(surface, surface.boss, "/role Анна Иванова viewer", awaits="'s role is now viewer")


async def test_two_whom_a_name_fits_are_asked_about(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        for number, name in ((509, "Anna Ivanova"), (510, "Anna Petrova")):
            await said(surface, surface.server.user(number, name), "/status", awaits="No clients yet")
        await said(surface, surface.boss, "/role Anna viewer", awaits="could be Anna Ivanova (@annaivanova)")
        asked = surface.server.posts(surface.chat)[-1]
        await surface.server.press(surface.boss, surface.chat, asked["message_id"], "Anna Petrova (@annapetrova)")
        await surface.until(lambda: any("'s role is now viewer" in text for text in surface.team()))


async def test_somebody_outside_the_chat_is_not_made_a_member_by_a_mention(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        stranger = Person(599, "Karl")  # no user of this chat
        more = pointing("/client assign Acme Karl", "Karl", stranger)
        await surface.server.say(surface.boss, surface.chat, "", more=more)
        await surface.until(lambda: any("I don't know anyone here called “Karl”" in text for text in surface.team()))


async def slash(surface: Slack, line: str, by: User, *, awaits: str) -> None:
    await surface.server.slash(by, surface.chat, "/parley", line)
    await surface.until(lambda: any(awaits in text for text in surface.owner()))


async def test_a_slack_mention_means_the_account_whatever_it_is_called(sqlite_url: str) -> None:
    surface = Slack()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        bob = surface.server.user("U0BOB", "Bob")
        await slash(surface, "client assign Acme <@U0BOB|bob>", surface.boss, awaits="Bob")
        bob.name = "Robert"
        await surface.server.event({"type": "user_change", "user": bob.as_json()})
        await slash(surface, "role", surface.boss, awaits="Robert (@robert)")
        await slash(surface, "role <@U0BOB|robert> viewer", surface.boss, awaits="'s role is now viewer")
        assert not any("know anyone here" in text for text in surface.owner())


async def test_a_mention_outlives_a_question(sqlite_url: str) -> None:
    surface = Slack()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        surface.server.user("U0BOB", "Bob")
        await slash(surface, "incident Acmee rude affected:<@U0BOB|bob> shouted", surface.boss, awaits="Acmee")
        asked = next(m for m in reversed(surface.server.messages("C1")) if m.labels)
        await surface.server.press(surface.boss, asked, asked.labels[0])
        await surface.until(lambda: any("#1 Acme" in text and "Bob" in text for text in surface.owner()))


async def test_a_guest_is_not_made_a_member_by_a_mention(sqlite_url: str) -> None:
    surface = Slack()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        surface.server.user("U0GUEST", "Gus", guest=True)
        await slash(
            surface, "client assign Acme <@U0GUEST|gus>", surface.boss, awaits="I don't know anyone here called “gus”"
        )
