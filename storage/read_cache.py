"""Per-transaction read cache. Caches only rows that no other transaction can change meanwhile.

On SQLite's single writer and on a snapshot, these are all rows. On PostgreSQL they are the rows of a workspace after
its row was locked, because every writer of a workspace takes that lock first.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class ReadCache:
    """The reads of one transaction. `isolated`: concurrent writes are impossible or invisible while it lasts."""

    __slots__ = ("_isolated", "_kept", "_locked")

    def __init__(self, *, isolated: bool) -> None:
        self._isolated = isolated
        self._locked: set[int] = set()
        self._kept: dict[tuple[str, int], dict[Hashable, Any]] = {}

    def ask(self, table: str, workspace_id: int, key: Hashable, read: Callable[[], T]) -> T:
        """Return the cached value of `read`, or call it."""
        if not self.isolated(workspace_id):
            return read()
        kept = self._kept.setdefault((table, workspace_id), {})
        if key not in kept:
            kept[key] = read()
        value: T = kept[key]
        return value

    def keep(self, table: str, workspace_id: int, key: Hashable, value: object) -> None:
        """Cache a value that was read by another statement."""
        if self.isolated(workspace_id):
            self._kept.setdefault((table, workspace_id), {})[key] = value

    def changed(self, table: str, workspace_id: int) -> None:
        """Forget a table of a workspace. Every store that writes a cached table must call it."""
        self._kept.pop((table, workspace_id), None)

    def isolated(self, workspace_id: int) -> bool:
        """Whether no other transaction can change this workspace now."""
        return self._isolated or workspace_id in self._locked

    def locked(self, workspace_id: int) -> None:
        """Note that this transaction holds the lock of a workspace."""
        self._locked.add(workspace_id)

    def forget(self) -> None:
        """Forget everything after a rollback, which also frees the locks."""
        self._locked.clear()
        self._kept.clear()
