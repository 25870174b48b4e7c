"""Database fixtures, shared by all tests. Each database is migrated by Alembic, once, and copied for every test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from handlers.ports import Database
from storage import migrate
from storage.engine import open_database
from tests.support.postgres import Server, serve

# A run that judges a change draws the same examples each time; `PARLEY_EXPLORE=1 make test` looks for new ones.
settings.register_profile("judge", derandomize=True)
if not os.environ.get("PARLEY_EXPLORE"):
    settings.load_profile("judge")


#: Rooms whose files take long by themselves: they are begun first, so that no worker is left alone with one at the end.
LONG = ("journeys", "benchmarks")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first; the order within a file stays."""
    here = Path(__file__).parent
    items.sort(key=lambda item: item.path.relative_to(here).parts[0] not in LONG)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Server]:
    """A real PostgreSQL server."""
    here = tmp_path_factory.getbasetemp()
    with serve(here.parent if hasattr(request.config, "workerinput") else here) as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "parley.db"
    migrate.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated SQLite file of one's own."""
    path = tmp_path / "parley.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres: Server) -> Iterator[str]:
    """A migrated PostgreSQL database of one's own."""
    with postgres.database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database, of each kind in turn."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An open database, of each kind in turn."""
    opened = open_database(database_url)
    yield opened
    opened.close()
