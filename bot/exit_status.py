"""How the program ends: its exit statuses, a stop as asked, and what went wrong in one line.

Knows no command and no platform; errors are looked up when there is one, so that a good run loads nothing for them.
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
    """Await the work. SIGTERM ends it in its own order, which is a success; a second one changes nothing."""
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
    """Say on standard error what went wrong, without secrets, and return the exit status."""
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
    print("parley: this is a mistake in Parley itself; please report the lines above", file=sys.stderr)
    return BROKEN


def _line(error: Exception) -> str | None:
    """What a person can mend, in one line; None for what only a programmer can."""
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
    """The errors in a group, or the one there is."""
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield error
