"""A client from the first small incident through *watch* to *talk*: the nudge arrives in the team's chat, once."""

from __future__ import annotations

import pytest

from tests.emulators.faults import Fault
from tests.journeys.surfaces import Surface, made, running

TALK = "time to have the crucial conversation"


@pytest.fixture(params=["telegram", "slack"])
def surface(request: pytest.FixtureRequest) -> Surface:
    return made(request.param)


async def weeks_of_small_things(surface: Surface) -> None:
    """Three small incidents a week: each week's three weigh 1.5, what was before fades by a tenth."""
    await surface.open()
    await surface.log("/client add Acme")
    for week in range(4):
        for what in ("a second logo", "one more banner", "another round of changes"):
            await surface.log(f"/incident Acme scope wants {what}, week {week}")
        assert not talks(surface), "too early"
        surface.clock.move(days=7)


def talks(surface: Surface) -> list[str]:
    return [text for text in surface.team() if TALK in text]


async def test_small_things_add_up_to_the_talk_said_once_to_the_team(surface: Surface, database_url: str) -> None:
    async with surface, running(surface, database_url):
        await weeks_of_small_things(surface)
        assert any("one small step" in text for text in surface.owner()), "the small step comes first, to one person"
        await surface.log("/incident Acme scope and again")
        await surface.log("/incident Acme scope and once more")
        await surface.until(lambda: talks(surface))
        await surface.log("/incident Acme scope a last one")
        [said] = talks(surface)
        assert "Acme" in said
        assert "beyond scope" in said
        assert ", a talk is due from 5.4." in said
        await surface.press(TALK, "Snooze 7 days")
        await surface.until(lambda: any("Boss" in text and "snoozed it" in text for text in talks(surface)))
        assert len(talks(surface)) == 1, "the message itself says who decided what"


async def test_the_platform_down_for_a_while_loses_nothing(surface: Surface, database_url: str) -> None:
    async with surface, running(surface, database_url):
        await weeks_of_small_things(surface)
        await surface.log("/incident Acme scope and again")
        surface.trouble(Fault.drop(), Fault.status(429, retry_after=1))
        await surface.say("/incident Acme scope and once more")
        await surface.until(lambda: talks(surface))
        await surface.log("/status Acme")
        assert len(talks(surface)) == 1


async def test_delivered_twice_is_logged_once(surface: Surface, database_url: str) -> None:
    async with surface, running(surface, database_url):
        await surface.open()
        await surface.log("/client add Acme")
        said = await surface.say("/incident Acme rude shouted")
        await surface.until(lambda: any("#1 Acme" in text for text in surface.team() + surface.owner()))
        await surface.again(said)
        await surface.log("/ledger Acme")
        everything = "\n".join(surface.team() + surface.owner())
        assert "#2" not in everything
        assert not talks(surface)
