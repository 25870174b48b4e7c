"""One history for both databases: up, as declared, and down to nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from storage import migrate
from storage.engine import NotMigrated, open_database
from storage.errors import NewerLedger
from storage.tables import REVISION
from tests.support.postgres import Server
from tests.support.store_ground import ground


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/new%20one.db"
        return
    server: Server = request.getfixturevalue("postgres")
    with server.database(migrated=False) as url:
        yield url.replace("postgresql:", "postgresql+asyncpg:")


def test_up_as_declared_and_down_to_nothing(empty_url: str) -> None:
    assert migrate.current(empty_url) is None
    migrate.upgrade(empty_url)
    assert migrate.current(empty_url) == REVISION
    assert migrate.check(empty_url) == []
    database = open_database(empty_url)
    ground(database)
    database.close()
    migrate.upgrade(empty_url)
    assert migrate.current(empty_url) == REVISION
    migrate.downgrade(empty_url, "base")
    assert migrate.current(empty_url) is None
    assert {change.split("'")[1] for change in migrate.check(empty_url)} == {"add_table", "add_index"}
    with pytest.raises(NotMigrated):
        open_database(empty_url)
    migrate.upgrade(empty_url)
    assert migrate.check(empty_url) == []


def test_a_ledger_from_before_there_were_routes_is_kept_and_has_none(empty_url: str) -> None:
    migrate.upgrade(empty_url)
    database = open_database(empty_url)
    here = ground(database)
    database.close()
    migrate.downgrade(empty_url, "0005")
    migrate.upgrade(empty_url)
    assert migrate.check(empty_url) == []
    database = open_database(empty_url)
    assert database.read(lambda stores: stores.workspaces.get(here.workspace).routes).result() == {}
    database.close()


def test_the_tables_stand_for_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == REVISION


def test_replicas_that_start_together_migrate_once(postgres: Server) -> None:
    with postgres.database(migrated=False) as url, ThreadPoolExecutor(4) as pool:
        assert list(pool.map(migrate.upgrade, [url] * 4)) == [None] * 4
        assert migrate.check(url) == []


def test_a_difference_is_noticed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/parley.db"
    migrate.upgrade(url)
    with closing(sqlite3.connect(tmp_path / "parley.db")) as connection:
        connection.execute("DROP INDEX ix_client_reassess_at")
    (difference,) = migrate.check(url)
    assert "reassess_at" in difference


def test_a_database_of_another_version_is_not_opened(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/parley.db"
    migrate.upgrade(url)
    with closing(sqlite3.connect(tmp_path / "parley.db", isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for refused in (open_database, migrate.upgrade):
        with pytest.raises(NewerLedger, match="9999"):
            refused(url)


def test_an_earlier_one_is_not_taken_for_a_newer(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/parley.db"
    migrate.upgrade(url)
    migrate.downgrade(url, "0006")
    with pytest.raises(NotMigrated, match="run `parley migrate`"):
        open_database(url)
    migrate.upgrade(url)
    open_database(url).close()
