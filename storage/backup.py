"""Backs up an SQLite file, even while another process writes it, and restores it. PostgreSQL has its own tools."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from storage.errors import StorageError, Unreachable
from storage.lock import FileLock
from storage.urls import read_address


class BadCopy(StorageError):
    """The file is not a complete Parley database."""


class InTheWay(StorageError):
    """The target file exists and may not be overwritten."""


def backup(url: str, path: Path | str) -> None:
    """Write a copy of the database as of one moment. Does not block a process that writes the database.

    Raises WrongAddress, Unreachable (no such file), InTheWay (`path` exists), BadCopy, StorageError for PostgreSQL.
    """
    source, target = _file(url), Path(path)
    if not source.exists():
        raise Unreachable(f"there is no database at {source}")
    if target.exists():
        raise InTheWay(f"{target} exists already, and a backup does not overwrite files")
    with _beside(target) as draft:
        _copy(source, draft)
        _verify(draft)


def restore(path: Path | str, url: str, *, overwrite: bool = False) -> None:
    """Replace the database by a backup.

    Raises WrongAddress, Unreachable (no such backup), BadCopy (nothing was changed), InTheWay (there is a database and
    no `overwrite`), AlreadyRunning (it is in use), StorageError for PostgreSQL.
    """
    source, target = Path(path), _file(url)
    if not source.exists():
        raise Unreachable(f"there is no backup at {source}")
    _verify(source)
    lock = FileLock(target)
    try:
        if target.exists() and not overwrite:
            raise InTheWay(f"{target} exists already: allow it to be overwritten")
        with _beside(target) as draft:
            _copy(source, draft)
            _verify(draft)
            # The journal belongs to the old file and must not be applied to the new one.
            for rest in ("-wal", "-shm"):
                target.with_name(target.name + rest).unlink(missing_ok=True)
    finally:
        lock.release()


def _file(url: str) -> Path:
    address = read_address(url)
    if address.path is None:
        raise StorageError("this is for SQLite files; copy a PostgreSQL database with pg_dump and pg_restore")
    return address.path


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """Yield a draft next to `target`, renamed to it on success, so that the target is complete or unchanged."""
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        yield draft
        _sync(draft)
        draft.replace(target)
        _sync(target.parent)
    except OSError as error:
        raise StorageError(f"{target} cannot be written: {error.strerror}") from error
    finally:
        draft.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    try:
        with closing(_open(source)) as old, closing(_open(target)) as new:
            # All pages in one step: in several, every write of another process would restart the copy.
            old.backup(new, pages=-1)
            # Leaves one file, without a journal.
            new.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise BadCopy(f"{source} cannot be copied: {error}") from error


def _verify(path: Path) -> None:
    try:
        with closing(_open(path)) as connection:
            connection.execute("PRAGMA query_only = ON")
            results = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            if results != ["ok"]:
                raise BadCopy(f"{path} is damaged: {results[0]}")
            connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise BadCopy(f"{path} is not a Parley database: {error}") from error


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=10.0, isolation_level=None)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
