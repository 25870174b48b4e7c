"""What one transaction has read already, so that no command asks for the same row twice. No statements here.

Only what nobody else can change meanwhile is kept: all of it on SQLite's one writer and on a snapshot; on PostgreSQL
what was read of a workspace after its row was locked, because whoever writes there takes that lock first.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class ReadCache:
    """The reads of one transaction. `isolated`: nobody else can write while it lasts."""

    __slots__ = ("_isolated", "_kept", "_locked")

    def __init__(self, *, isolated: bool) -> None:
        self._isolated = isolated
        self._locked: set[int] = set()
        self._kept: dict[tuple[str, int], dict[Hashable, Any]] = {}

    def ask(self, table: str, workspace_id: int, key: Hashable, read: Callable[[], T]) -> T:
        """What `read` told before, else what it tells now."""
        if not self.isolated(workspace_id):
            return read()
        kept = self._kept.setdefault((table, workspace_id), {})
        if key not in kept:
            kept[key] = read()
        value: T = kept[key]
        return value

    def keep(self, table: str, workspace_id: int, key: Hashable, value: object) -> None:
        """Something that was read in passing."""
        if self.isolated(workspace_id):
            self._kept.setdefault((table, workspace_id), {})[key] = value

    def changed(self, table: str, workspace_id: int) -> None:
        """Whoever writes rows of a table that is kept says so, in whatever store."""
        self._kept.pop((table, workspace_id), None)

    def isolated(self, workspace_id: int) -> bool:
        """Whether nobody else can change this workspace now."""
        return self._isolated or workspace_id in self._locked

    def locked(self, workspace_id: int) -> None:
        """From here on nobody else changes this workspace."""
        self._locked.add(workspace_id)

    def forget(self) -> None:
        """The transaction was rolled back, and its locks with it."""
        self._locked.clear()
        self._kept.clear()
