"""Parses database addresses and chooses the driver. Must not open a connection."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage.errors import WrongAddress


@dataclass(frozen=True, slots=True)
class DatabaseAddress:
    """A database address. `path` is the file of an SQLite database, None for PostgreSQL."""

    url: URL
    path: Path | None

    @property
    def shown(self) -> str:
        """The address without its password, for messages."""
        return str(self.path) if self.path is not None else self.url.render_as_string(hide_password=True)


def read_address(url: str) -> DatabaseAddress:
    """Parse `sqlite:///file` or `postgresql://…`; a named driver is ignored. Raises WrongAddress."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise WrongAddress("the database address must look like sqlite:///parley.db or postgresql://…") from None
    family = parsed.drivername.partition("+")[0]
    if family == "sqlite":
        if not parsed.database or parsed.database == ":memory:" or parsed.database.startswith("file:"):
            raise WrongAddress("an SQLite database needs a file, such as sqlite:///parley.db")
        return DatabaseAddress(parsed.set(drivername="sqlite+pysqlite"), Path(parsed.database))
    if family in ("postgresql", "postgres"):
        return DatabaseAddress(parsed.set(drivername="postgresql+psycopg"), None)
    raise WrongAddress(f"{family!r} databases are not supported: use sqlite:///parley.db or postgresql://…")
