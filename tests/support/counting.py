"""Counts what goes over the wire to a database: on PostgreSQL each statement, COMMIT and ROLLBACK is a round trip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, event


@dataclass(slots=True)
class Count:
    statements: list[str] = field(default_factory=list)
    commits: int = 0
    rollbacks: int = 0


@contextmanager
def counted() -> Iterator[Count]:
    """What all engines of this process do meanwhile. SQLite's transactions are opened by hand and not seen here."""
    count = Count()

    def statement(_c: Connection, _cursor: Any, text: str, *_rest: Any) -> None:
        count.statements.append(text)

    def commit(_c: Connection) -> None:
        count.commits += 1

    def rollback(_c: Connection) -> None:
        count.rollbacks += 1

    heard: list[tuple[str, Callable[..., None]]] = [
        ("before_cursor_execute", statement),
        ("commit", commit),
        ("rollback", rollback),
    ]
    for name, listener in heard:
        event.listen(Engine, name, listener)
    try:
        yield count
    finally:
        for name, listener in heard:
            event.remove(Engine, name, listener)
