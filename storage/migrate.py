"""Migrates a database to the tables of this version. SQLite and PostgreSQL share one history."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from storage.engine import probe, refuse_newer
from storage.errors import StorageError, Unreachable
from storage.lock import FileLock
from storage.postgres import first_line, postgres_engine
from storage.sqlite import driver, sqlite_engine
from storage.tables import Row
from storage.urls import DatabaseAddress, read_address

#: An arbitrary fixed number: replicas that start together migrate one after another.
ADVISORY_LOCK = 7_275_391


def upgrade(url: str) -> None:
    """Create the tables or bring them up to date, in one transaction. Does nothing when they are.

    Raises WrongAddress, Unreachable, NewerLedger, AlreadyRunning (SQLite, when another process writes the file).
    """
    with _migrating(read_address(url)) as config:
        command.upgrade(config, "head")


def downgrade(url: str, revision: str) -> None:
    """Go back to an earlier revision; "base" removes every table. Raises as `upgrade`."""
    with _migrating(read_address(url)) as config:
        command.downgrade(config, revision)


def current(url: str) -> str | None:
    """The revision of the database, None when it is empty. Raises WrongAddress, Unreachable."""
    return probe(url)


def check(url: str) -> Sequence[str]:
    """The differences between the database and the tables of this version; empty when there are none."""
    address = read_address(url)
    engine = postgres_engine(address.url) if address.path is None else sqlite_engine(address.url, read_only=True)
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(
                connection, opts={"compare_type": True, "target_metadata": Row.metadata}
            )
            return [str(difference) for difference in compare_metadata(context, Row.metadata)]
    finally:
        engine.dispose()


@contextmanager
def _migrating(address: DatabaseAddress) -> Iterator[Config]:
    refuse_newer(address)
    try:
        with _sqlite(address) if address.path is not None else _postgres(address) as connection:
            config = Config(attributes={"connection": connection})
            config.set_main_option("script_location", "storage:migrations")
            yield config
    except (DBAPIError, sqlite3.Error) as error:
        raise Unreachable(f"the database at {address.shown} cannot be migrated: {first_line(error)}") from error


@contextmanager
def _sqlite(address: DatabaseAddress) -> Iterator[Connection]:
    path = address.path
    assert path is not None
    try:
        lock = FileLock(path)
        # Other users of this machine must not read a ledger.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise Unreachable(f"the database file {path} cannot be opened: {error.strerror}") from error
    # Rebuilding a table drops the old one, which would violate foreign keys; they are checked at the end instead.
    engine = sqlite_engine(address.url, foreign_keys=False)
    try:
        with engine.connect() as connection:
            raw = driver(connection)
            raw.execute("BEGIN IMMEDIATE")
            # Alembic does not end a transaction that was open before it started.
            connection.begin()
            try:
                yield connection
                if broken := raw.execute("PRAGMA foreign_key_check").fetchall():
                    raise StorageError(f"the migration would leave {len(broken)} rows with a broken reference")
                raw.execute("COMMIT")
            finally:
                if raw.in_transaction:
                    raw.execute("ROLLBACK")
    finally:
        engine.dispose()
        lock.release()


@contextmanager
def _postgres(address: DatabaseAddress) -> Iterator[Connection]:
    engine = postgres_engine(address.url)
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": ADVISORY_LOCK})
            yield connection
    finally:
        engine.dispose()
