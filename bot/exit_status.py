"""Ends the program: exit statuses, a clean stop on signals, and one line about an error.

The error types are imported only when there is an error, so that a good run loads nothing for them.
"""

from __future__ import annotations

import asyncio
import signal
import sys
import traceback
from collections.abc import Coroutine, Iterator
from contextlib import suppress
from typing import Any

#: Exit statuses, explained in docs/operations.md.
REFUSED = 2
BROKEN = 70
INTERRUPTED = 130
PIPE_CLOSED = 141


def until_done(work: Coroutine[Any, Any, int]) -> int:
    """Run to the end and return the exit status. Ctrl-C cancels the work, then raises KeyboardInterrupt."""
    return asyncio.run(_stoppable(work))


async def _stoppable(work: Coroutine[Any, Any, int]) -> int:
    """Await the work. SIGTERM cancels it, which counts as success; a second SIGTERM has no effect."""
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    assert task is not None
    told = False

    def stop() -> None:
        nonlocal told
        if not told:
            told = True
            task.cancel()

    loop.add_signal_handler(signal.SIGTERM, stop)
    try:
        return await work
    except asyncio.CancelledError:
        if not told:
            raise
        task.uncancel()
        return 0
    finally:
        loop.remove_signal_handler(signal.SIGTERM)


def explain(error: Exception) -> int:
    """Print an error to standard error, without secrets, and return the exit status."""
    from bot.logs import Redactor
    from bot.settings import SettingsError, load

    secrets: tuple[str, ...] = ()
    with suppress(SettingsError):
        secrets = load().secrets()
    redact = Redactor(secrets)
    line = _line(error)
    if line is not None:
        print(f"parley: {' '.join(redact(line).split())}", file=sys.stderr)
        return REFUSED
    print(redact("".join(traceback.format_exception(error))), file=sys.stderr)
    print("parley: internal error; please report the lines above", file=sys.stderr)
    return BROKEN


def _line(error: Exception) -> str | None:
    """One line about an error that the operator can fix; None for an internal error."""
    from bot.adapter import WrongToken
    from bot.settings import SettingsError
    from storage.errors import StorageError

    for leaf in leaves(error):
        if isinstance(leaf, SettingsError | StorageError):
            return str(leaf)
        if isinstance(leaf, WrongToken):
            return f"{leaf.platform}: {leaf.message}"
        if isinstance(leaf, OSError) and leaf.filename is not None:
            return f"{leaf.filename}: {leaf.strerror}"
    return None


def leaves(error: BaseException) -> Iterator[BaseException]:
    """The single errors in a group, or the error itself."""
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield error
