"""The base of all stores, and helpers to build statements once, at import."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.read_cache import ReadCache


class Store:
    """A store works on one connection, in the transaction that is open there; `cache` belongs to that transaction."""

    __slots__ = ("_cache", "_connection")

    def __init__(self, connection: Connection, cache: ReadCache) -> None:
        self._connection = connection
        self._cache = cache


def either(table: Table, build: Callable[[Any], Executable]) -> Mapping[str, Executable]:
    """Build INSERT … ON CONFLICT for both dialects, by name: SQLAlchemy has no common form of it."""
    return {"sqlite": build(sqlite.insert(table)), "postgresql": build(postgresql.insert(table))}


def as_list(kept: str | Sequence[Any]) -> Sequence[Any]:
    """Decode a JSON list of a driver: SQLite returns text, PostgreSQL a list."""
    if isinstance(kept, str):
        values: Sequence[Any] = () if kept == "[]" else json.loads(kept)
        return values
    return kept


def missing(noun: str, number: int) -> LookupError:
    return LookupError(f"this workspace has no {noun} {number}")
