"""The terminal prompt: line editing, history, completion, and output above the line being typed."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.application import run_in_terminal
from prompt_toolkit.history import FileHistory, History, InMemoryHistory

from bot.platforms.console.completion import Completions, LineCompleter


class Prompt:
    """`history` is a file for the lines typed, None: they are forgotten when the session ends."""

    def __init__(self, mark: str, completions: Completions, history: Path | None) -> None:
        self._session: PromptSession[str] = PromptSession(
            mark, completer=LineCompleter(completions), history=_history(history), enable_history_search=True
        )

    async def lines(self, prefill: Callable[[], str]) -> AsyncIterator[str]:
        """The lines typed, until Ctrl-D. Ctrl-C clears the line. `prefill` is what each line begins as."""
        while True:
            try:
                line = await self._session.prompt_async(default=prefill())
            except KeyboardInterrupt:
                continue
            except EOFError:
                return
            yield line

    async def above(self, write: Callable[[], None]) -> None:
        """Write above the line that is being typed, if one is."""
        if self._session.app.is_running:
            await run_in_terminal(write)
        else:
            write()


def _history(path: Path | None) -> History:
    """A history file that only its owner can read. Where it cannot be written, history lasts for the session."""
    if path is None:
        return InMemoryHistory()
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.fchmod(handle, 0o600)
        finally:
            os.close(handle)
        return FileHistory(path)
    return InMemoryHistory()
