"""Locks an SQLite file for one writing process. The operating system frees the lock when the process ends."""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from storage.errors import AlreadyRunning


class FileLock:
    """A lock held from construction until `release`. Raises AlreadyRunning when another process holds it.

    The lock file is kept on purpose: removing it would let two processes lock two different files of one name.
    """

    def __init__(self, database: Path) -> None:
        path = database.with_name(database.name + ".lock")
        self._file: int | None = None
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.read(file, 32)
            os.close(file)
            raise AlreadyRunning(database, int(holder) if holder.strip().isdigit() else None) from None
        os.ftruncate(file, 0)
        os.pwrite(file, str(os.getpid()).encode(), 0)
        self._file = file

    def release(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):
                os.ftruncate(file, 0)
            os.close(file)
