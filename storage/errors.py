"""Errors of the database layer, each with one clear line. Callers need not know the SQL library's errors."""

from __future__ import annotations

from pathlib import Path


class StorageError(Exception):
    """The database cannot be used as asked. The message is one line that a person can act on; it holds no password."""


class WrongAddress(StorageError):
    """The database address has a form that Parley does not support."""


class Unreachable(StorageError):
    """The database does not answer, or refuses the connection."""


class NotMigrated(StorageError):
    """The database has no tables of Parley, or those of another version."""


class NewerLedger(NotMigrated):
    """A later version of Parley has migrated the database. Migrations go forward only: only an upgrade helps."""

    def __init__(self, revision: str, known: str) -> None:
        super().__init__(
            "this ledger was written by a newer Parley; upgrade"
            f" (the ledger is at revision {revision}, this version knows {known})"
        )


class AlreadyRunning(StorageError):
    """Another process writes this SQLite file. `pid` is that process, None when it is not known."""

    def __init__(self, path: Path, pid: int | None) -> None:
        by = f" (process {pid})" if pid is not None else ""
        super().__init__(f"{path} is in use by another Parley{by}; stop it first: one process writes an SQLite file")
        self.path = path
        self.pid = pid


class Closed(StorageError):
    """The database has been closed, or was opened for reading only."""
