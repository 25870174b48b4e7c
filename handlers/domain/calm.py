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
    """Whether the client praised us on the day of `now` and nothing went wrong since.

    `zone`: the workspace's (an IANA name).
    """
    local = ZoneInfo(zone)
    today = now.astimezone(local).date()
    happened = [entry for entry in entries if entry.counts and entry.occurred_at <= now]
    praised = [entry.occurred_at for entry in happened if entry.kind is Kind.PRAISE]
    return any(at.astimezone(local).date() == today for at in praised) and not any(
        entry.kind is Kind.INCIDENT and entry.occurred_at > max(praised) for entry in happened
    )
