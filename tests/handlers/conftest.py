"""A team at its desk, on an SQLite file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.app_driver import AppDriver


@pytest.fixture
def desk(sqlite_url: str) -> Iterator[AppDriver]:
    from storage.engine import open_database
    from tests.support.app_driver import AppDriver

    database = open_database(sqlite_url)
    yield AppDriver(database)
    database.close()
