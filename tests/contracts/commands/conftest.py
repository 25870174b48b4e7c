"""One example ledger a platform, kept for the whole run: no test changes it."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.engine import open_database
from tests.support.app_driver import PLATFORMS
from tests.support.command_ground import Ground


@pytest.fixture(scope="session", params=sorted(PLATFORMS))
def ground(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Ground]:
    with laid(request.param, sqlite_template, tmp_path_factory) as here:
        yield here


@pytest.fixture(scope="session")
def reading(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """The ledger of one platform, for what no platform changes: how a line is read."""
    with laid("telegram", sqlite_template, tmp_path_factory) as here:
        yield here


@contextlib.contextmanager
def laid(platform: str, template: Path, rooms: pytest.TempPathFactory) -> Iterator[Ground]:
    path = rooms.mktemp(f"ground-{platform}") / "parley.db"
    shutil.copy(template, path)
    database = open_database(f"sqlite:///{path}")
    try:
        yield Ground(platform, database)
    finally:
        database.close()
