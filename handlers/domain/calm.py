"""When a small step is not suggested: nothing went wrong since an agreement, or the client was praised today.

What came before an agreement was talked about (docs/rules.md, "Nudges").
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.domain.values import Entry, Kind


def settled(agreement: Entry | None, entries: Sequence[Entry], now: datetime) -> bool:
    """Whether an agreement is in force and no incident has happened since it was made, whoever's fault."""
    return agreement is not None and not any(
        entry.kind is Kind.INCIDENT and entry.counts and agreement.occurred_at < entry.occurred_at <= now
        for entry in entries
    )


def praised_today(entries: Sequence[Entry], now: datetime, zone: str) -> bool:
    """Whether something good happened on the day of `now`, in the workspace's `zone` (an IANA name)."""
    local = ZoneInfo(zone)
    today = now.astimezone(local).date()
    return any(
        entry.kind is Kind.PRAISE and entry.counts and entry.occurred_at.astimezone(local).date() == today
        for entry in entries
    )
