"""The benchmark's baseline: the minimal SQL of a command, straight on the driver, and a ledger to grow.

Must not be used on a real ledger; only `bot/bench.py` calls it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any

from sqlalchemy import Table, bindparam, delete, insert, select

from handlers.domain.values import Entry
from storage import lines, tables
from storage.postgres import postgres_engine
from storage.sqlite import sqlite_engine
from storage.urls import read_address

_entry = tables.entry.c
_client = tables.client.c

_TAKE = "UPDATE workspace SET next_entry = next_entry + 1 WHERE id = ? RETURNING next_entry"
_FIND = "SELECT id FROM client WHERE workspace_id = ? AND name = ?"
_LINE = "INSERT INTO entry ({names}) SELECT {values} FROM entry WHERE workspace_id = ? AND number = 1"
_SUMS = (
    "SELECT kind, severity, fault, count(*), sum(minutes), sum(amount_minor) FROM entry"
    " WHERE workspace_id = ? AND client_id = ? AND occurred_at > ? GROUP BY kind, severity, fault"
)
_REVENUE = (
    "SELECT client_id, sum(amount_minor), max(occurred_at) FROM entry"
    " WHERE workspace_id = ? AND kind IN ('payment', 'refund') AND occurred_at > ? AND occurred_at <= ?"
    " GROUP BY client_id"
)
_EFFORT = (
    "SELECT client_id, sum(minutes) FROM entry"
    " WHERE workspace_id = ? AND kind IN ('incident', 'hours') AND occurred_at > ? AND occurred_at <= ?"
    " GROUP BY client_id"
)
_SAVE = "UPDATE client SET strain = ?, debt = ? WHERE workspace_id = ? AND id = ?"
_KEEP = "INSERT INTO received (platform, key, at) VALUES ('bench', ?, ?)"
_CARD = "SELECT * FROM client WHERE workspace_id = ? AND id = ?"


class Yardstick:
    """A connection of its own to a migrated database. Raises WrongAddress."""

    def __init__(self, url: str) -> None:
        address = read_address(url)
        self._sqlite = address.path is not None
        self._engine = sqlite_engine(address.url) if self._sqlite else postgres_engine(address.url)
        self._engine = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._connection = self._engine.connect()
        driver: Any = self._connection.connection.driver_connection
        self._run: Callable[..., Any] = driver.execute
        self._begin = "BEGIN IMMEDIATE" if self._sqlite else "BEGIN"
        names = [column.name for column in _entry if column.name not in ("id", "reverses", "corrects")]
        given = {"number": "?", "client_id": "?"}
        self._line = _LINE.format(names=", ".join(names), values=", ".join(given.get(name, name) for name in names))

    def __enter__(self) -> Yardstick:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()
        self._engine.dispose()

    def incident(self, workspace_id: int, client: str, key: str, now: datetime) -> None:
        """Log an incident in one durable transaction: find, number, write, sum up, save. The workspace needs a line.

        Left out is what a sum cannot compute (decay by the hour, which weeks count): it assesses nothing.
        """
        self._raw(self._begin)
        try:
            (client_id,) = self._raw(_FIND, workspace_id, client).fetchone()
            (number,) = self._raw(_TAKE, workspace_id).fetchone()
            self._raw(self._line, number, client_id, workspace_id)
            year = self._at(now - timedelta(days=365))
            sums = self._raw(_SUMS, workspace_id, client_id, year).fetchall()
            self._raw(_REVENUE, workspace_id, year, self._at(now)).fetchall()
            self._raw(_SAVE, float(len(sums)), 0.0, workspace_id, client_id)
            self._raw(_KEEP, key, self._at(now))
            self._raw("COMMIT")
        except BaseException:
            with suppress(Exception):
                self._raw("ROLLBACK")
            raise

    def card(self, workspace_id: int, client: str, now: datetime) -> int:
        """Find, fetch, sum up, and the client's share of revenue and effort. Returns the number of sums."""
        year = self._at(now - timedelta(days=365))
        (client_id,) = self._raw(_FIND, workspace_id, client).fetchone()
        self._raw(_CARD, workspace_id, client_id).fetchone()
        for shares in (_REVENUE, _EFFORT):
            self._raw(shares, workspace_id, year, self._at(now)).fetchall()
        return len(self._raw(_SUMS, workspace_id, client_id, year).fetchall())

    def fill(self, workspace_id: int, entries: Iterable[Entry]) -> None:
        """Write numbered lines. The workspace must have none."""
        rows = [{"workspace_id": workspace_id, **lines.row(entry)} for entry in entries]
        with self._transaction():
            self._connection.execute(insert(tables.entry), rows)
            last = {"next_entry": max(row["number"] for row in rows)}
            mine = tables.workspace.c.id == workspace_id
            self._connection.execute(tables.workspace.update().where(mine).values(last))

    def copy(self, workspace_id: int, other_id: int) -> None:
        """Give another workspace, which has no clients, the same clients and lines."""
        twin = tables.client.alias("twin")
        places = {"source": workspace_id, "target": other_id}
        with self._transaction():
            target = {"workspace_id": bindparam("target", type_=_client.workspace_id.type)}
            names, columns = _columns(tables.client, {**target, "responsible_id": None})
            self._connection.execute(
                insert(tables.client).from_select(
                    names, select(*columns).where(_client.workspace_id == bindparam("source"))
                ),
                places,
            )
            mine = {"client_id": twin.c.id, "author_id": None, "act_id": None}
            names, columns = _columns(tables.entry, {**target, **mine})
            same = (twin.c.workspace_id == bindparam("target")) & (twin.c.name == _client.name)
            lines_ = (
                select(*columns)
                .join(tables.client, (_client.workspace_id == _entry.workspace_id) & (_client.id == _entry.client_id))
                .join(twin, same)
                .where(_entry.workspace_id == bindparam("source"))
            )
            self._connection.execute(insert(tables.entry).from_select(names, lines_), places)

    def settle(self) -> None:
        """Update the statistics of the query planner, as a database in use does."""
        self._connection.exec_driver_sql("ANALYZE")

    def clear(self, workspace_ids: Iterable[int], keys: str) -> None:
        """Remove these workspaces, and inbox rows whose keys have this prefix."""
        theirs = list(workspace_ids)
        received = tables.received.c
        with self._transaction():
            self._connection.execute(delete(tables.received).where(received.key.startswith(keys, autoescape=True)))
            for table in reversed(tables.Row.metadata.sorted_tables):
                column = table.c.get("workspace_id")
                if column is not None:
                    self._connection.execute(delete(table).where(column.in_(theirs)))
            self._connection.execute(delete(tables.workspace).where(tables.workspace.c.id.in_(theirs)))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.exec_driver_sql(self._begin)
        try:
            yield
        except BaseException:
            self._connection.exec_driver_sql("ROLLBACK")
            raise
        self._connection.exec_driver_sql("COMMIT")

    def _raw(self, statement: str, *values: Any) -> Any:
        return self._run(statement if self._sqlite else statement.replace("?", "%s"), values)

    def _at(self, moment: datetime) -> Any:
        """A time in the form of this driver."""
        return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}" if self._sqlite else moment


def _columns(table: Table, instead: dict[str, Any]) -> tuple[list[str], list[Any]]:
    """The columns to copy, and where each comes from; the id is new, None leaves a column empty."""
    names = [c.name for c in table.c if c.name != "id" and instead.get(c.name, c) is not None]
    return names, [instead.get(name, table.c[name]) for name in names]
