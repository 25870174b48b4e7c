"""The writer thread: waiting work is committed together, and one job's trouble is its own."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from handlers.ports import Database, UnitOfWork
from storage import migrate
from storage.engine import AlreadyRunning, NotMigrated, Unreachable, open_database
from storage.ledger import LedgerStore
from storage.lock import FileLock
from storage.sqlite import SqliteDatabase
from storage.urls import read_address
from tests.support.store_ground import NOW, read
from tests.support.waiting import HANG_SECONDS


@pytest.fixture
def database(sqlite_url: str) -> Iterator[Database]:
    """With patience for a batch, so that a slow machine does not split it."""
    address = read_address(sqlite_url)
    assert address.path is not None
    opened = SqliteDatabase(address.url, FileLock(address.path), batch_seconds=10)
    yield opened
    opened.close()


def create(name: str) -> Callable[[UnitOfWork], str]:
    def work(u: UnitOfWork) -> str:
        u.workspaces.create(name, NOW)
        u.commit()
        return name

    return work


def forgetful(u: UnitOfWork) -> str:
    return u.workspaces.create("forgotten", NOW).name


def failing(u: UnitOfWork) -> None:
    u.workspaces.create("failed", NOW)
    u.commit()
    raise ArithmeticError("its own")


def breaking(u: UnitOfWork) -> None:
    """Leaves a row that lets the COMMIT itself fail."""
    assert isinstance(u.ledger, LedgerStore)
    u.ledger._connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    u.ledger._connection.exec_driver_sql("INSERT INTO team (platform, team, workspace_id) VALUES ('x', 'y', 999)")
    u.commit()


def losing(u: UnitOfWork) -> None:
    """What a full disk does: SQLite ends the transaction by itself."""
    assert isinstance(u.ledger, LedgerStore)
    u.ledger._connection.exec_driver_sql("ROLLBACK")
    raise OSError("disk full")


def together(database: Database, *jobs: Callable[[UnitOfWork], Any]) -> list[Future[Any]]:
    """Hand in while the writer is busy, so that all of them are in its batch; and wait for them."""
    busy, go = Event(), Event()

    def block(_: UnitOfWork) -> None:
        busy.set()
        assert go.wait(HANG_SECONDS)

    database.write(block)
    assert busy.wait(HANG_SECONDS)
    futures = [database.write(job) for job in jobs]
    go.set()
    for future in futures:
        future.exception(10)
    return futures


def names(database: Database) -> list[str]:
    return read(database, lambda s: [s.workspaces.get(number).name for number in s.workspaces.ids()])


def test_one_jobs_failure_harms_no_other_of_its_batch(database: Database) -> None:
    first, failed, forgotten, last = together(database, create("first"), failing, forgetful, create("last"))
    assert (first.result(), forgotten.result(), last.result()) == ("first", "forgotten", "last")
    assert isinstance(failed.exception(), ArithmeticError)
    assert names(database) == ["first", "last"]


def test_nothing_is_acknowledged_before_the_batch_is_committed(database: Database, tmp_path: Path) -> None:
    seen: list[object] = []
    first: list[Future[str]] = []

    def look(_: UnitOfWork) -> None:
        with closing(sqlite3.connect(tmp_path / "parley.db")) as beside:
            seen.extend((first[0].done(), beside.execute("SELECT count(*) FROM workspace").fetchone()[0]))

    def hand_in_another(_: UnitOfWork) -> None:
        first.append(database.write(create("first")))
        looked.append(database.write(look))

    looked: list[Future[None]] = []
    database.write(hand_in_another).result(HANG_SECONDS)
    looked[0].result(HANG_SECONDS)
    assert seen == [False, 0]
    assert names(database) == ["first"]


def test_when_the_commit_fails_all_of_the_batch_fails_and_the_next_goes_on(database: Database) -> None:
    done = together(database, create("first"), breaking, create("last"))
    assert [type(future.exception()) for future in done] == [sqlite3.IntegrityError] * 3
    assert names(database) == []
    assert database.write(create("next")).result(HANG_SECONDS) == "next"
    assert names(database) == ["next"]


def test_when_the_transaction_is_lost_nobody_is_told_otherwise(database: Database) -> None:
    done = together(database, create("first"), losing, create("last"))
    assert isinstance(done[1].exception(), OSError)
    assert done[0].exception() is not None
    assert done[2].result() == "last"
    assert names(database) == ["last"]


def test_the_file_is_durable_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    migrate.upgrade(f"sqlite:///{path}")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    opened = open_database(f"sqlite:///{path}")

    def pragmas(u: UnitOfWork) -> list[Any]:
        assert isinstance(u.ledger, LedgerStore)
        asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        return [u.ledger._connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in asked]

    assert opened.write(pragmas).result(HANG_SECONDS) == ["wal", 2, 1, 10000]
    opened.close()


def test_one_process_has_one_writer_too(database: Database, sqlite_url: str) -> None:
    with pytest.raises(AlreadyRunning):
        open_database(sqlite_url)
    with pytest.raises(AlreadyRunning):
        migrate.upgrade(sqlite_url)
    database.close()
    open_database(sqlite_url).close()


def test_what_can_not_be_opened_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(NotMigrated, match="parley migrate"):
        open_database(f"sqlite:///{tmp_path}/none.db")
    (tmp_path / "empty.db").touch()
    with pytest.raises(NotMigrated, match="parley migrate"):
        open_database(f"sqlite:///{tmp_path}/empty.db")
    (tmp_path / "text.db").write_text("no database " * 500)
    with pytest.raises(Unreachable, match="not a database") as told:
        open_database(f"sqlite:///{tmp_path}/text.db")
    assert "\n" not in str(told.value)
    with pytest.raises(Unreachable):
        migrate.upgrade(f"sqlite:///{tmp_path}/no/such/folder.db")
