"""Finds a directory in memory for what the tests write. Knows nothing of pytest."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

MEMORY = Path("/dev/shm")
#: What a run with two workers has lying there at most, several times over: a container's usual 64 MB would not do.
ENOUGH_BYTES = 1 << 30


def in_memory() -> Path | None:
    """A directory on a file system in memory; None where there is no such place, or too little room in it."""
    if not os.access(MEMORY, os.W_OK | os.X_OK):
        return None
    return MEMORY if shutil.disk_usage(MEMORY).free >= ENOUGH_BYTES else None
