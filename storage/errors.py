"""What can go wrong with the memory itself, each in one clear line. No SQL library's error need be known outside."""

from __future__ import annotations

from pathlib import Path


class StorageError(Exception):
    """The database can not be used as asked. The message is one line that a person can act on; it holds no password."""


class WrongAddress(StorageError):
    """The database address is none that Parley understands."""


class Unreachable(StorageError):
    """The database does not answer, or does not let us in."""


class NotMigrated(StorageError):
    """The database has no tables of ours, or those of another version."""


class AlreadyRunning(StorageError):
    """Another process writes this SQLite file. `pid` is that process, None when it is not known."""

    def __init__(self, path: Path, pid: int | None) -> None:
        by = f" (process {pid})" if pid is not None else ""
        super().__init__(f"{path} is in use by another Parley{by}; stop it first: one process writes an SQLite file")
        self.path = path
        self.pid = pid


class Closed(StorageError):
    """Work was handed to a database that has been closed, or to one opened for reading only."""
