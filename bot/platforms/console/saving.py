"""Saves pictures and files of a session under safe, new names, readable only by their owner."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

_UNSAFE = re.compile(r"[^\w.-]+")


def save(folder: Path, name: str, data: bytes) -> Path:
    """Write the data under this name, or this name with a number behind it. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in _candidates(folder, name):
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        return path
    raise AssertionError("names do not run out")


def _candidates(folder: Path, name: str) -> Iterator[Path]:
    plain = Path(_UNSAFE.sub("_", name)[-100:].lstrip("._-") or "file")
    yield folder / plain
    number = 1
    while True:
        number += 1
        yield folder / f"{plain.stem}-{number}{plain.suffix}"
