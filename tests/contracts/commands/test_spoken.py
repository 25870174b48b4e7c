"""Every command said once on each platform, to the whole program: the answer arrives in the chat.

One program a platform, for all commands; what they do to its ledger is left as it is.
"""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.wording import GAPS
from tests.journeys.surfaces import Slack, Surface, Telegram, made, running
from tests.support.command_ground import REGISTRY
from tests.support.program import parley

FIRST = {command.name: command.examples[0] for command in REGISTRY.all()}
#: What the examples speak of: a client whose talk is due, an incident #1, something of one's own to take back.
BEFORE = (
    "/client add Acme",
    "/incident Acme severe abuse shouted at Anna",
    "/boundary Acme No calls after 18:00",
    "/paid Acme 1500 <!channel> & <b>invoice</b>",
)
#: How an answer begins that is none.
BROKEN = ("Something went wrong on my side", "There's no command", "I didn't recognise that as a command")
#: Nothing has come for so long: what was to be posted of the line before is there.
CALM_SECONDS = 0.06


def here(template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("spoken") / "parley.db"
    shutil.copy(template, path)
    return f"sqlite:///{path}"


# ---------------------------------------------------------------------------------------------------------------- chats


@pytest.fixture(scope="module", params=["telegram", "slack"])
async def surface(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Surface]:
    team = made(request.param)
    async with team, running(team, here(sqlite_template, tmp_path_factory)):
        await team.open()
        await join_anna(team)
        for line in BEFORE:
            await team.log(line)
        yield team


async def join_anna(team: Surface) -> None:
    if isinstance(team, Slack):
        await team.server.slash(team.anna, team.chat, "/parley", "help")
    if isinstance(team, Telegram):
        before = len(seen(team))
        await team.server.say(team.server.user(502, "Anna", "anna"), team.chat, "/help")
        await team.until(lambda: len(seen(team)) > before)


def seen(team: Surface) -> list[str]:
    return [*team.team(), *team.owner()]


def refusals(team: Surface) -> list[str]:
    """Calls the platform refused; a message sent again in a plainer form stands here as well."""
    if isinstance(team, Slack):
        return [f"{call.method}: {call.refused}" for call in team.server.calls if call.refused]
    assert isinstance(team, Telegram)
    return [f"{call.method}: {call.status}" for call in team.server.calls if call.status != 200]


async def calm(team: Surface) -> None:
    before = -1
    while before != len(seen(team)):
        before = len(seen(team))
        await asyncio.sleep(CALM_SECONDS)


@pytest.mark.parametrize("name", FIRST)
async def test_a_command_said_in_the_chat_is_answered_there(surface: Surface, name: str) -> None:
    await calm(surface)
    before, gaps = seen(surface), set(GAPS.missing)
    await surface.log(FIRST[name])
    fresh = list(seen(surface))
    for text in before:
        if text in fresh:
            fresh.remove(text)
    assert fresh
    assert not [text for text in fresh if text.startswith(BROKEN)]
    assert refusals(surface) == []
    assert not [key for language, key in GAPS.missing - gaps if language == "en"]
    if isinstance(surface, Slack):
        assert surface.server.world.unescaped == []


# -------------------------------------------------------------------------------------------------------------- console


@pytest.fixture(scope="module")
def transcript(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """The answer to each line of one session at the console."""
    lines = [*BEFORE, *FIRST.values()]
    ended = parley(
        *("console", "--json", "--now", "2026-03-02T10:00:00Z"),
        at=tmp_path_factory.mktemp("console"),
        said="".join(f"{line}\n" for line in lines),
        DATABASE_URL=here(sqlite_template, tmp_path_factory),
    )
    assert "Traceback" not in ended.stderr
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    return {each["command"]: each for each in told if each["type"] in ("reply", "error")}


@pytest.mark.parametrize("name", FIRST)
def test_a_command_typed_at_the_console_is_answered_there(transcript: dict[str, dict[str, Any]], name: str) -> None:
    answer = transcript[FIRST[name]]
    assert answer["text"]
    assert not answer["text"].startswith(BROKEN)
    assert answer["data"].get("code") not in ("internal", "unknown-command", "no-command")
    assert set(answer) == {"type", "command", "text", "buttons", "files", "data"}
    assert all(button["label"] and isinstance(button["id"], int) for button in answer["buttons"])
