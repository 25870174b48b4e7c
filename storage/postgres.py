"""The PostgreSQL engine: a few threads, each of which runs a job in a transaction of its own.

A job is a function, so that it can be run again after a deadlock, a stale connection or another replica's insert.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from handlers.ports import Stores, UnitOfWork
from storage.errors import Closed, Unreachable
from storage.sqlite import compact
from storage.unit_of_work import Memory, Unit
from storage.work import Crew, Job, Jobs

T = TypeVar("T")

THREADS = 8

#: Tries of a job, by SQLSTATE: serialisation failure, deadlock, unique violation. For the last, one more try is enough:
#: another replica was first, and the job now finds its row.
AGAIN = {"40001": 6, "40P01": 6, "23505": 2}


def postgres_engine(url: URL, *, size: int = 1) -> Engine:
    return create_engine(
        url,
        isolation_level="READ COMMITTED",
        pool_size=size,
        max_overflow=0,
        json_serializer=compact,
        hide_parameters=True,  # an error must not carry people's words into a log
        connect_args={"connect_timeout": 10},
    )


class PostgresDatabase:
    """`handlers.ports.Database` on a server. Other processes may use the same one."""

    def __init__(self, url: URL, *, threads: int = THREADS, read_only: bool = False) -> None:
        self._engine = postgres_engine(url, size=threads)
        self._snapshots = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._read_only = read_only
        self._crew = Crew("postgres", threads, self._labour)

    def write(self, work: Callable[[UnitOfWork], T]) -> Future[T]:
        if not self._read_only:
            return self._crew.submit(work)
        refused: Future[T] = Future()
        refused.set_exception(Closed("the database was opened for reading only"))
        return refused

    def read(self, work: Callable[[Stores], T]) -> Future[T]:
        return self._crew.submit(work, reading=True)

    def close(self) -> None:
        self._crew.close()
        self._engine.dispose()

    def _labour(self, jobs: Jobs) -> None:
        while (job := jobs.get()) is not None:
            if not job.future.set_running_or_notify_cancel():
                continue
            try:
                value = self._insist(job)
            except BaseException as error:
                job.future.set_exception(error)
            else:
                job.future.set_result(value)

    def _insist(self, job: Job) -> Any:
        tries = 0
        reconnected = False
        while True:
            tries += 1
            attempt = _Attempt()
            try:
                return self._read(job) if job.reading else attempt.write(self._engine, job)
            except DBAPIError as error:
                if error.connection_invalidated or _no_connection(error):
                    # A commit under way may have arrived, so it is not repeated.
                    if not reconnected and not attempt.committing and error.connection_invalidated:
                        reconnected = True
                        continue
                    raise Unreachable(f"the database does not answer: {first_line(error)}") from error
                if tries >= AGAIN.get(_state(error), 0):
                    raise
            time.sleep(random.uniform(0.001, 0.005) * 2**tries)

    def _read(self, job: Job) -> Any:
        with self._snapshots.connect() as connection:
            return job.work(Memory(connection))


class _Attempt:
    """One run of a job; `committing` says whether it reached the commit."""

    __slots__ = ("committing",)

    def __init__(self) -> None:
        self.committing = False

    def write(self, engine: Engine, job: Job) -> Any:
        with engine.connect() as connection:
            unit = Unit(connection, connection.rollback, isolated=False)
            value = job.work(unit)
            if unit.wanted:
                self.committing = True
                connection.commit()
            return value


def first_line(error: Exception) -> str:
    """The first line of the server's or driver's message."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return str(cause).strip().partition("\n")[0]


def _state(error: DBAPIError) -> str:
    return getattr(error.orig, "sqlstate", None) or ""


def _no_connection(error: DBAPIError) -> bool:
    """Whether the connection could not be made: no SQLSTATE, or one of class 08 or 57P."""
    state = _state(error)
    return error.statement is None and (not state or state.startswith(("08", "57P")))
