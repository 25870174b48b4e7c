"""The same lives through the real SDKs, on both databases: what is decisive comes to the same people, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.scenarios import good, ours, parting, prospect, sink, threat, vital
from tests.journeys.scenarios.platform_driver import Stage, staged
from tests.journeys.scenarios.playing import begins, lived
from tests.journeys.scenarios.scenario import Life
from tests.journeys.surfaces import running

LIVES = (good.LIFE, parting.LIFE, ours.LIFE, threat.LIFE, sink.LIFE, vital.LIFE, prospect.LIFE)
EXPECTED = Path(__file__).parent / "expected"


@pytest.fixture(params=["telegram", "slack"])
def stage(request: pytest.FixtureRequest) -> Stage:
    return staged(request.param)


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.name)
async def test_a_life_on_a_platform(life: Life, stage: Stage, database_url: str) -> None:
    transcript = (EXPECTED / f"{life.name}.en.txt").read_text(encoding="utf-8")
    stage.surface.clock = begins(life)
    async with stage.surface, running(stage.surface, database_url, every=0.05):
        await lived(life, stage, transcript)
        planned = [data for data in stage.files() if b"BEGIN:VCALENDAR" in data]
        assert bool(planned) == ("\ntalk-2026-" in transcript), "a planned talk comes with its calendar file"
