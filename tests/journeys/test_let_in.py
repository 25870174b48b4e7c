"""Somebody who was not let in yet logs in a group: it is kept, an owner lets them in, and it is carried out."""

from __future__ import annotations

from tests.journeys.surfaces import Telegram, running


async def test_what_was_held_is_carried_out_and_answered_where_it_was_said(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.server.say(surface.boss, surface.boss, "/start")
        await surface.until(surface.owner)
        await surface.log("/settings members approve")
        await surface.log("/client add Acme")
        anna = surface.server.user(502, "Anna", "anna")
        await surface.server.say(anna, surface.chat, "/incident Acme scope one more banner")
        await surface.until(lambda: any("An owner has to let you in first" in text for text in surface.team()))
        await surface.until(lambda: any("Anna would like to log here" in text for text in surface.owner()))
        asked = next(m for m in surface.server.posts(surface.boss) if "would like to log here" in m.get("text", ""))
        await surface.server.press(surface.boss, surface.boss, asked["message_id"], "Let Anna in")
        await surface.until(lambda: any("#1 Acme" in text and "one more banner" in text for text in surface.team()))
        await surface.until(lambda: any("Anna is in, and I'm dealing" in text for text in surface.owner()))
