"""Copies taken beside a writer, and put back only where nothing is in the way."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Thread

import pytest

from handlers.ports import UnitOfWork
from storage import migrate
from storage.backup import BadCopy, InTheWay, backup, restore
from storage.engine import AlreadyRunning, StorageError, Unreachable, open_database
from tests.support.store_ground import ground, line, read
from tests.support.waiting import HANG_SECONDS


def names(url: str) -> list[str]:
    database = open_database(url, read_only=True)
    try:
        return read(database, lambda s: [s.workspaces.get(n).name for n in s.workspaces.ids()])
    finally:
        database.close()


def test_a_copy_taken_while_another_writes_is_whole(sqlite_url: str, tmp_path: Path) -> None:
    database = open_database(sqlite_url)
    here = ground(database)
    stop = Event()
    logged: list[int] = []

    def log(u: UnitOfWork) -> int:
        u.commit()
        return u.ledger.append(here.workspace, line(here.client, note="x" * 500)).number

    def keep_writing() -> None:
        while not stop.is_set():
            logged.append(database.write(log).result(HANG_SECONDS))

    thread = Thread(target=keep_writing)
    thread.start()
    copies = []
    for n in range(3):
        while len(logged) < 50 * (n + 1):
            stop.wait(0.01)
        before = len(logged)
        backup(sqlite_url, tmp_path / f"{n}.copy")
        copies.append((before, len(logged) + 1))
    stop.set()
    thread.join()
    database.close()
    for n, (least, most) in enumerate(copies):
        copy = open_database(f"sqlite:///{tmp_path}/{n}.copy")
        numbers = [e.number for e in read(copy, lambda s: s.ledger.of_client(here.workspace, here.client.id))]
        copy.close()
        assert numbers == list(range(1, len(numbers) + 1))
        assert least <= len(numbers) <= most


def test_what_was_backed_up_is_restored(sqlite_url: str, tmp_path: Path) -> None:
    database = open_database(sqlite_url)
    ground(database, "kept")
    backup(sqlite_url, tmp_path / "copy")
    ground(database, "later")
    with pytest.raises(AlreadyRunning):
        restore(tmp_path / "copy", sqlite_url, overwrite=True)
    database.close()
    with pytest.raises(InTheWay):
        restore(tmp_path / "copy", sqlite_url)
    assert names(sqlite_url) == ["kept", "later"]
    restore(tmp_path / "copy", sqlite_url, overwrite=True)
    assert names(sqlite_url) == ["kept"]
    restore(tmp_path / "copy", f"sqlite:///{tmp_path}/elsewhere.db")
    assert names(f"sqlite:///{tmp_path}/elsewhere.db") == ["kept"]
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob("*.part"))


def test_nothing_is_overwritten_or_guessed(sqlite_url: str, tmp_path: Path) -> None:
    backup(sqlite_url, tmp_path / "copy")
    with pytest.raises(InTheWay):
        backup(sqlite_url, tmp_path / "copy")
    with pytest.raises(Unreachable):
        backup(f"sqlite:///{tmp_path}/none.db", tmp_path / "new")
    with pytest.raises(Unreachable):
        restore(tmp_path / "none", sqlite_url, overwrite=True)
    with pytest.raises(StorageError, match="written"):
        backup(sqlite_url, tmp_path / "no" / "folder")
    with pytest.raises(StorageError, match="pg_dump"):
        backup("postgresql://x/y", tmp_path / "new")
    with pytest.raises(StorageError, match="pg_dump"):
        restore(tmp_path / "copy", "postgresql://x/y")


def test_a_damaged_copy_changes_nothing(sqlite_url: str, tmp_path: Path) -> None:
    database = open_database(sqlite_url)
    ground(database, "kept")
    database.close()
    backup(sqlite_url, tmp_path / "copy")
    whole = (tmp_path / "copy").read_bytes()
    for name, damaged in (("text", b"no database" * 999), ("cut", whole[: len(whole) // 2]), ("nothing", b"")):
        (tmp_path / name).write_bytes(damaged)
        with pytest.raises(BadCopy):
            restore(tmp_path / name, sqlite_url, overwrite=True)
    assert names(sqlite_url) == ["kept"]
    assert migrate.check(sqlite_url) == []
