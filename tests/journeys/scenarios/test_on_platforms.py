"""The same lives through the real SDKs, on both databases: what is decisive comes to the same people, once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.journeys.scenarios import good, ours, parting, prospect, sink, threat, vital
from tests.journeys.scenarios.platform_driver import staged
from tests.journeys.scenarios.playing import begins, lived
from tests.journeys.scenarios.scenario import Life
from tests.journeys.surfaces import running

LIVES = (good.LIFE, parting.LIFE, ours.LIFE, threat.LIFE, sink.LIFE, vital.LIFE, prospect.LIFE)
EXPECTED = Path(__file__).parent / "expected"


def pairs() -> list[tuple[Life, str, str]]:
    """Each life with each platform and on each database, in pairs that change from life to life; with PARLEY_EXPLORE=1
    in every pair."""
    return [
        (life, platform, database)
        for number, life in enumerate(LIVES)
        for place, platform in enumerate(("telegram", "slack"))
        for column, database in enumerate(("sqlite", "postgresql"))
        if os.environ.get("PARLEY_EXPLORE") or (number + place + column) % 2 == 0
    ]


@pytest.mark.parametrize(
    ("life", "platform", "database_url"),
    [pytest.param(*pair, id=f"{pair[0].name}-{pair[1]}-{pair[2]}") for pair in pairs()],
    indirect=["database_url"],
)
async def test_a_life_on_a_platform(life: Life, platform: str, database_url: str) -> None:
    stage = staged(platform)
    transcript = (EXPECTED / f"{life.name}.en.txt").read_text(encoding="utf-8")
    stage.surface.clock = begins(life)
    async with stage.surface, running(stage.surface, database_url, every=0.05):
        await lived(life, stage, transcript)
        planned = [data for data in stage.files() if b"BEGIN:VCALENDAR" in data]
        assert bool(planned) == ("\ntalk-2026-" in transcript), "a planned talk comes with its calendar file"
