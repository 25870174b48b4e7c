"""The process is killed between the commit and the post: nothing is lost, nothing is said twice."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.emulators.faults import Fault
from tests.journeys.surfaces import Clock, Surface, made

TALK = "time to have the crucial conversation"
ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["telegram", "slack"])
def surface(request: pytest.FixtureRequest) -> Surface:
    return made(request.param)


async def started(surface: Surface, database_url: str) -> asyncio.subprocess.Process:
    """`parley run`, as a process of its own."""
    environ = {**os.environ, **surface.environ(), "DATABASE_URL": database_url, "PARLEY_PORT": "0"}
    return await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "run", cwd=ROOT, env=environ)


async def test_killed_between_commit_and_post(surface: Surface, database_url: str) -> None:
    # The process has a clock of its own, and counts from when a line was said.
    surface.clock = Clock(datetime.now(UTC))
    async with surface:
        process = await started(surface, database_url)
        try:
            await surface.open()
            await surface.log("/client add Acme")
            await surface.log("/incident Acme rude shouted")
            surface.trouble(*[Fault.drop()] * 50)
            await surface.say("/incident Acme rude shouted again")
            await surface.until(lambda: surface.troubled())
        finally:
            process.send_signal(signal.SIGKILL)
            await process.wait()
        surface.calm()
        assert not talks(surface)
        process = await started(surface, database_url)
        try:
            await surface.until(lambda: talks(surface))
            # An answer the killed process had begun to send stands before this one until its lease has run out.
            await surface.log("/ledger Acme")
            assert len(talks(surface)) == 1
            assert "#3" not in "\n".join(surface.team() + surface.owner()), "logged once"
        finally:
            process.send_signal(signal.SIGTERM)
            assert await process.wait() == 0


def talks(surface: Surface) -> list[str]:
    return [text for text in surface.team() if TALK in text]
