"""Reads lines from a pipe or a file without blocking the event loop. Bytes that are not UTF-8 are replaced."""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
import threading
from collections.abc import AsyncIterator, Iterable
from typing import TextIO


async def piped(stream: TextIO) -> AsyncIterator[str]:
    """The lines of a stream as they come, without their ends.

    Reads on a daemon thread: one of the loop's pool would keep the process alive while the pipe is open but silent.
    """
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[str | None] = asyncio.Queue()

    def read() -> None:
        # The loop may be closed by the time a line comes.
        with contextlib.suppress(RuntimeError):
            try:
                for line in _lines(stream):
                    loop.call_soon_threadsafe(queue.put_nowait, line.rstrip("\r\n"))
            finally:
                loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=read, name="console-input", daemon=True).start()
    while (line := await queue.get()) is not None:
        yield line


def _lines(stream: TextIO) -> Iterable[str]:
    """Read past the stream's own buffer: a waiting thread would hold its lock while the interpreter shuts down."""
    try:
        number = os.dup(stream.fileno())
    except io.UnsupportedOperation:
        yield from stream
        return
    with os.fdopen(number, "rb") as raw:
        for line in raw:
            yield line.decode("utf-8", "replace")
