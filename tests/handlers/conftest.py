"""A team at its desk, on an SQLite file of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage.engine import open_database
from tests.support.app_driver import Desk


@pytest.fixture
def desk(sqlite_url: str) -> Iterator[Desk]:
    database = open_database(sqlite_url)
    yield Desk(database)
    database.close()
