"""The `key:value` options that several commands share."""

from __future__ import annotations

#: Accepted by every logging command.
LOGGING: frozenset[str] = frozenset({"on", "who", "affected", "lesson", "their-side", "link", "private", "quiet"})
