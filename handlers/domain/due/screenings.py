"""Prospects whose screening was begun and not ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from handlers.domain.due.item import Occasion, Topic
from handlers.domain.screening import sheet
from handlers.domain.values import Entry, Stage, StageChange

#: How long a screening may lie before whoever began it hears of it, once.
WAITS = timedelta(days=3)


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """What of this is to come; `entries` are the live lines of one client. Who was taken or declined in the meantime
    need not be asked any more."""
    known = sheet(entries)
    if known.begun is None or known.complete or _settled(entries, known.begun):
        return ()
    return (Occasion(topic=Topic.SCREENING_WAITS, entry=known.begun.number, at=known.begun.recorded_at + WAITS),)


def _settled(entries: Sequence[Entry], begun: Entry) -> bool:
    """Whether the client's stage was decided after the first answer."""
    return any(
        entry.number > begun.number
        and isinstance(entry.detail, StageChange)
        and entry.detail.after is not Stage.PROSPECT
        for entry in entries
    )
