"""Due items of screenings that were begun and not finished."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from handlers.domain.due.item import Occasion, Topic
from handlers.domain.screening import sheet
from handlers.domain.values import Entry, Stage, StageChange

#: How long a screening may rest before the member who began it is reminded, once.
WAITS = timedelta(days=3)


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """The due items of a client's screening; `entries` are its live lines.

    None for a prospect that was accepted or declined since.
    """
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
