"""What was written while Parley was away is dated by the platform's own time of it, not by its arrival."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.journeys.surfaces import Slack, Telegram, running


@pytest.fixture
def evening() -> datetime:
    return datetime(2026, 3, 2, 18, 50, tzinfo=UTC)


async def test_a_telegram_message_from_before_midnight_tells_of_its_own_day(sqlite_url: str, evening: datetime) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        surface.clock.move(hours=14)  # 3 March
        surface.server.world.now = lambda: evening
        await surface.log("/incident Acme rude shouted")
        await surface.until(lambda: any("When: 2 Mar 2026, 18:50" in text for text in surface.team()))
        await surface.log("/incident Acme scope yesterday one more banner")
        await surface.until(lambda: any("1 Mar 2026, 12:00" in text for text in surface.team()))


async def test_undo_counts_its_day_to_when_it_was_typed(sqlite_url: str) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        await surface.log("/incident Acme rude shouted")
        typed = surface.clock() + timedelta(hours=23)
        surface.server.world.now = lambda: typed
        surface.clock.move(hours=30)
        await surface.log("/undo")
        await surface.until(lambda: any("Undone: #1" in text for text in surface.team()))


async def test_a_slack_message_bears_its_own_time(sqlite_url: str, evening: datetime) -> None:
    surface = Slack()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        surface.clock.move(hours=14)
        surface.server.world.now = lambda: evening
        await surface.server.dm(surface.boss, "/incident Acme rude shouted")
        await surface.until(lambda: any("2 Mar 2026, 18:50" in text for text in surface.owner()))


async def test_an_answer_keeps_the_moment_of_the_words_that_waited(sqlite_url: str, evening: datetime) -> None:
    surface = Telegram()
    async with surface, running(surface, sqlite_url):
        await surface.open()
        await surface.log("/client add Acme")
        surface.clock.move(hours=14)
        surface.server.world.now = lambda: evening
        await surface.log("/incident Acmee rude shouted")
        asked = surface.server.posts(surface.chat)[-1]
        surface.server.world.now = surface.clock
        await surface.server.press(surface.boss, surface.chat, asked["message_id"], "Acme")
        await surface.until(lambda: any("When: 2 Mar 2026, 18:50" in text for text in surface.team()))
