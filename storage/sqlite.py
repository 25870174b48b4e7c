"""The SQLite engine: one writer thread that commits waiting jobs as a batch, and a few reader threads.

Transactions are opened and ended by hand on the driver's connection: BEGIN IMMEDIATE per batch, SAVEPOINT per job, one
COMMIT. The futures of a batch resolve only after the COMMIT.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from queue import Empty
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool

from handlers.ports import Stores, UnitOfWork
from storage.errors import Closed, StorageError, Unreachable
from storage.lock import FileLock
from storage.unit_of_work import Memory, Unit
from storage.work import Crew, Job, Jobs

T = TypeVar("T")

#: A batch ends at this many jobs, or after this many seconds, so that no job waits long for others.
BATCH_JOBS = 64
BATCH_SECONDS = 0.02
READERS = 4


def compact(value: Any) -> str:
    """Encode JSON the way it is stored."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def sqlite_engine(url: URL, *, read_only: bool = False, foreign_keys: bool = True) -> Engine:
    """An engine whose connections never begin a transaction by themselves. Does not create the file."""
    engine = create_engine(
        url.set(database=f"file:{Path(url.database or '').absolute()}", query={"uri": "true", "mode": "rw"}),
        isolation_level="AUTOCOMMIT",
        poolclass=NullPool,
        json_serializer=compact,
        hide_parameters=True,  # an error must not carry people's words into a log
        connect_args={"timeout": 10.0},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: object) -> None:
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")

    return engine


def driver(connection: Connection) -> sqlite3.Connection:
    """The standard library's connection below a Core one."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


@dataclass(slots=True)
class _Done:
    job: Job
    value: Any = None
    error: BaseException | None = None
    wanted: bool = False


class _Writer:
    """The writer thread."""

    def __init__(self, engine: Engine, batch_seconds: float) -> None:
        self._engine = engine
        self._batch_seconds = batch_seconds

    def __call__(self, jobs: Jobs) -> None:
        connection: Connection | None = None
        ended = False
        try:
            while not ended and (job := jobs.get()) is not None:
                try:
                    connection = connection or self._engine.connect()
                except Exception as error:
                    _fail(job, Unreachable(f"the database file cannot be opened: {_line(error)}"))
                    continue
                ended = self._batch(connection, job, jobs)
        finally:
            if connection is not None:
                connection.close()

    def _batch(self, connection: Connection, job: Job | None, jobs: Jobs) -> bool:
        """Run waiting jobs in one transaction. Returns True when the queue was closed."""
        raw = driver(connection)
        done: list[_Done] = []
        ended = False
        until = time.monotonic() + self._batch_seconds
        try:
            raw.execute("BEGIN IMMEDIATE")
            while job is not None:
                if job.future.set_running_or_notify_cancel():
                    done.append(_run(connection, raw, job))
                    if not raw.in_transaction:
                        # On a full disk, SQLite rolls back the whole transaction, including the jobs before this one.
                        raise StorageError(f"the transaction was lost: {_line(done[-1].error)}")
                if len(done) >= BATCH_JOBS or time.monotonic() >= until:
                    break
                try:
                    job = jobs.get_nowait()
                except Empty:
                    break
                ended = job is None
            raw.execute("COMMIT" if any(d.wanted for d in done) else "ROLLBACK")
        except Exception as error:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            for d in done:
                d.error = d.error or error
            if not done and job is not None:
                _fail(job, Unreachable(f"the database file cannot be written: {_line(error)}"))
        for d in done:
            if d.error is not None:
                d.job.future.set_exception(d.error)
            else:
                d.job.future.set_result(d.value)
        return ended


def _run(connection: Connection, raw: sqlite3.Connection, job: Job) -> _Done:
    """Run one job within a savepoint. Its changes are undone unless it asked for a commit."""
    done = _Done(job)
    unit = Unit(connection, lambda: raw.execute("ROLLBACK TO job"), isolated=True)
    raw.execute("SAVEPOINT job")
    try:
        done.value = job.work(unit)
        done.wanted = unit.wanted
    except BaseException as error:
        done.error = error
    if raw.in_transaction:
        if not done.wanted:
            raw.execute("ROLLBACK TO job")
        raw.execute("RELEASE job")
    return done


class _Reader:
    """A thread that reads on a snapshot while the writer works."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __call__(self, jobs: Jobs) -> None:
        connection: Connection | None = None
        try:
            while (job := jobs.get()) is not None:
                if not job.future.set_running_or_notify_cancel():
                    continue
                try:
                    connection = connection or self._engine.connect()
                    value = _read(connection, job)
                except BaseException as error:
                    job.future.set_exception(error)
                else:
                    job.future.set_result(value)
        finally:
            if connection is not None:
                connection.close()


def _read(connection: Connection, job: Job) -> Any:
    raw = driver(connection)
    raw.execute("BEGIN")
    try:
        return job.work(Memory(connection))
    finally:
        if raw.in_transaction:
            raw.execute("ROLLBACK")


def _fail(job: Job, error: BaseException) -> None:
    if job.future.running() or job.future.set_running_or_notify_cancel():
        job.future.set_exception(error)


def _line(error: BaseException | None) -> str:
    return str(error).partition("\n")[0]


class SqliteDatabase:
    """`handlers.ports.Database` on one file. Without a `lock` it is read-only; `close` releases the lock."""

    def __init__(self, url: URL, lock: FileLock | None, *, batch_seconds: float = BATCH_SECONDS) -> None:
        self._lock = lock
        self._writer = None
        if lock is not None:
            self._writer = Crew("sqlite-writer", 1, _Writer(sqlite_engine(url), batch_seconds))
        self._readers = Crew("sqlite-reader", READERS, _Reader(sqlite_engine(url, read_only=True)))

    def write(self, work: Callable[[UnitOfWork], T]) -> Future[T]:
        if self._writer is not None:
            return self._writer.submit(work)
        refused: Future[T] = Future()
        refused.set_exception(Closed("the database was opened for reading only"))
        return refused

    def read(self, work: Callable[[Stores], T]) -> Future[T]:
        return self._readers.submit(work, reading=True)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        self._readers.close()
        if self._lock is not None:
            self._lock.release()
