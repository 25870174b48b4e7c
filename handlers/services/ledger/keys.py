"""The `key:value`s that commands share."""

from __future__ import annotations

#: Known to every logging command.
LOGGING: frozenset[str] = frozenset({"on", "who", "affected", "lesson", "their-side", "link", "private", "quiet"})
