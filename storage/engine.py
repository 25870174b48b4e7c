"""Opens a database by its address. The caller must close it."""

from __future__ import annotations

import sqlite3

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from handlers.ports import Database
from storage.errors import AlreadyRunning, Closed, NewerLedger, NotMigrated, StorageError, Unreachable, WrongAddress
from storage.lock import FileLock
from storage.postgres import PostgresDatabase, first_line, postgres_engine
from storage.sqlite import SqliteDatabase, sqlite_engine
from storage.tables import REVISION
from storage.urls import DatabaseAddress, read_address

__all__ = [
    "AlreadyRunning",
    "Closed",
    "NotMigrated",
    "StorageError",
    "Unreachable",
    "WrongAddress",
    "open_database",
    "probe",
]


def open_database(url: str, *, read_only: bool = False) -> Database:
    """Open a migrated database.

    `read_only` opens an SQLite file while another process writes it; `write` is then refused.
    Raises WrongAddress, Unreachable (no such file or server, wrong password), NotMigrated (NewerLedger: by a
    later version), AlreadyRunning.
    """
    address = read_address(url)
    if address.path is None:
        _require_revision(address)
        return PostgresDatabase(address.url, read_only=read_only)
    if not address.path.exists():
        raise NotMigrated(f"there is no database at {address.path} yet: run `parley migrate`")
    lock = None if read_only else FileLock(address.path)
    try:
        _require_revision(address)
        return SqliteDatabase(address.url, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def probe(url: str) -> str | None:
    """The revision of the database, None when it has none of our tables. Raises WrongAddress, Unreachable."""
    return _revision(read_address(url))


def refuse_newer(address: DatabaseAddress) -> str | None:
    """The revision, as `probe`. Raises NewerLedger for one after ours, which this version cannot read or migrate.

    Revisions are numbers of four digits, so that they sort as text.
    """
    revision = _revision(address)
    if revision is not None and revision > REVISION:
        raise NewerLedger(revision, REVISION)
    return revision


def _require_revision(address: DatabaseAddress) -> None:
    revision = refuse_newer(address)
    if revision is None:
        raise NotMigrated(f"the database at {address.shown} has no tables yet: run `parley migrate`")
    if revision != REVISION:
        raise NotMigrated(
            f"the database at {address.shown} is at revision {revision}, not {REVISION}: run `parley migrate`"
        )


def _revision(address: DatabaseAddress) -> str | None:
    if address.path is not None and not address.path.exists():
        return None
    engine = postgres_engine(address.url) if address.path is None else sqlite_engine(address.url, read_only=True)
    try:
        with engine.connect() as connection:
            try:
                revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            except DBAPIError as error:
                if "alembic_version" in str(error.orig):
                    return None
                raise
            return None if revision is None else str(revision)
    except (DBAPIError, sqlite3.Error) as error:
        raise Unreachable(f"the database at {address.shown} cannot be used: {first_line(error)}") from error
    finally:
        engine.dispose()
