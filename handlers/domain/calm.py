"""When a small step is not suggested: nothing went wrong since an agreement (docs/rules.md, "Nudges").

What came before an agreement was talked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handlers.domain.values import Entry, Kind


def settled(agreement: Entry | None, entries: Sequence[Entry], now: datetime) -> bool:
    """Whether an agreement is in force and no incident of anyone's fault has happened since it was made."""
    return agreement is not None and not any(
        entry.kind is Kind.INCIDENT and entry.counts and agreement.occurred_at < entry.occurred_at <= now
        for entry in entries
    )
