"""A simulated year of many houses: everything that comes on schedule or falls due, once, at its hour, in order."""

from __future__ import annotations

import os
from collections.abc import Sequence

import pytest

from storage.engine import open_database
from storage.postgres import postgres_engine
from storage.sqlite import sqlite_engine
from storage.urls import read_address
from tests.journeys.year.actions import lived
from tests.journeys.year.comparing import differences, disorder
from tests.journeys.year.faults import weather
from tests.journeys.year.reckoning import Reckoner
from tests.journeys.year.simulation import World
from tests.journeys.year.workspaces import HOUSES, House

SEED = 7
#: Houses that have, between them, everything a house can have: see docs/testing.md. All twenty with PARLEY_EXPLORE=1.
TELLING = (
    "Brama",
    "Wisla",
    "Mokotow",
    "Yarkon",
    "Carmel",
    "Delancey",
    "Ganga",
    "Upolu",
    "Manukau",
    "Nowhere",
    "Shibuya",
)
ALONE = HOUSES if os.environ.get("PARLEY_EXPLORE") else tuple(house for house in HOUSES if house.name in TELLING)
#: Two replicas race for the same work, whichever house it is of.
SHARED = HOUSES if os.environ.get("PARLEY_EXPLORE") else ALONE[::3]


@pytest.mark.parametrize(("replicas", "houses"), [(1, ALONE), (2, SHARED)], ids=["alone", "two replicas"])
def test_a_year(replicas: int, houses: Sequence[House], request: pytest.FixtureRequest) -> None:
    """One process on SQLite, two replicas on PostgreSQL."""
    url: str = request.getfixturevalue("sqlite_url" if replicas == 1 else "postgres_url")
    skies = weather(SEED)
    year = lived(skies, SEED, houses)
    reckoners = [Reckoner(house, skies) for house in houses]
    owed = [each for one in reckoners for part in (one.digests, one.pulses, one.reminders) for each in part(year)]
    address = read_address(url)
    engine = sqlite_engine(address.url, read_only=True) if replicas == 1 else postgres_engine(address.url)
    world = World(lambda: open_database(url), engine, skies, year, replicas, SEED)
    try:
        world.live()
    finally:
        world.close()
        engine.dispose()
    assert world.lost, "nobody was killed with letters in hand"
    found = differences(owed, world.sent) or disorder(owed, world.sent)
    assert not found, f"{len(found)} differences, the first of them:\n" + "\n".join(found[:12])
