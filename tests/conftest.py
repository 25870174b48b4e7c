"""Database fixtures, shared by all tests. Each database is migrated by Alembic, once, and copied for every test.

Nothing of the product is imported here before a test asks for it: one unit test file starts in a fraction of a second.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.markers import longest_first, mark, of_path
from tests.support.scratch import in_memory

if TYPE_CHECKING:
    from handlers.ports import Database
    from tests.support.postgres import Server


def pytest_configure() -> None:
    """Databases of the tests lie in memory where there is room: no test proves what a disk does with an fsync."""
    if room := in_memory():
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(room))
    # Programs that tests start read by the vocabulary alone, but for those that measure the trained model.
    os.environ.setdefault("PARLEY_MODEL", "off")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A room whose mark is not wanted is not even imported."""
    name = of_path(collection_path)
    return True if name and f"not {name}" in config.option.markexpr else None


def pytest_pycollect_makemodule(module_path: Path) -> None:
    """A run that judges a change draws the same examples each time; `PARLEY_EXPLORE=1 make test` looks for new ones."""
    if not os.environ.get("PARLEY_EXPLORE") and b"hypothesis" in module_path.read_bytes():
        from hypothesis import settings

        settings.register_profile("judge", derandomize=True)
        settings.load_profile("judge")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test bears the marks of what it needs, and the longest are begun first."""
    for item in items:
        mark(item)
    items.sort(key=longest_first)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """`make quick` lists what is still to be translated; `make test` fails for it."""
    if os.environ.get("PARLEY_QUICK"):
        from tests.support.translations import notes

        for note in notes():
            terminalreporter.write_line(note)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Server]:
    """A real PostgreSQL server."""
    from tests.support.postgres import serve

    here = tmp_path_factory.getbasetemp()
    with serve(here.parent if hasattr(request.config, "workerinput") else here) as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from storage import migrate

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
    from storage.engine import open_database

    opened = open_database(database_url)
    yield opened
    opened.close()
