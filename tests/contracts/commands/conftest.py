"""One example ledger a platform, kept for the whole run: no test changes it."""

from __future__ import annotations

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
    path = tmp_path_factory.mktemp(f"ground-{request.param}") / "parley.db"
    shutil.copy(sqlite_template, path)
    database = open_database(f"sqlite:///{path}")
    try:
        yield Ground(request.param, database)
    finally:
        database.close()
