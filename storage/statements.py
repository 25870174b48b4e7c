"""What the stores share to build their statements once, at import, and the connection they all work on."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.read_cache import ReadCache


class Store:
    """A store works on one connection, in whatever transaction is open there; `cache` is that transaction's."""

    __slots__ = ("_cache", "_connection")

    def __init__(self, connection: Connection, cache: ReadCache) -> None:
        self._connection = connection
        self._cache = cache


def either(table: Table, build: Callable[[Any], Executable]) -> Mapping[str, Executable]:
    """One INSERT … ON CONFLICT, by dialect name: both databases speak it, SQLAlchemy spells it once for each."""
    return {"sqlite": build(sqlite.insert(table)), "postgresql": build(postgresql.insert(table))}


def as_list(kept: str | Sequence[Any]) -> Sequence[Any]:
    """A JSON list as a driver gives it: SQLite's as text, PostgreSQL's as a list."""
    if isinstance(kept, str):
        values: Sequence[Any] = () if kept == "[]" else json.loads(kept)
        return values
    return kept


def missing(what: str, number: int) -> LookupError:
    return LookupError(f"this workspace has no {what} {number}")
