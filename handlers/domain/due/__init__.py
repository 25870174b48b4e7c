"""Derives the due items of a client from its ledger alone: pure, one file per subject.

No other state is kept, so reversing a line also removes its due items.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from handlers.domain.due import invoices, parting, promises, reviews, screenings, talks
from handlers.domain.due.item import Occasion, Topic
from handlers.domain.values import Entry

__all__ = ["Occasion", "Topic", "agenda", "next_due"]

_SUBJECTS: tuple[Callable[[Sequence[Entry]], Sequence[Occasion]], ...] = (
    talks.occasions,
    promises.occasions,
    parting.occasions,
    screenings.occasions,
)


def agenda(entries: Sequence[Entry]) -> tuple[Occasion, ...]:
    """Every open due item of one client, the earliest first.

    `entries` are all lines of the client's ledger; reversed lines have no due items.
    """
    live = [entry for entry in entries if entry.counts]
    occasions = [occasion for subject in _SUBJECTS for occasion in subject(live)]
    # A correction needs the line it replaced, and a reversed line its reversal.
    occasions += reviews.occasions(entries)
    occasions += invoices.occasions(entries)
    return tuple(sorted(occasions, key=lambda occasion: (occasion.at, occasion.entry, occasion.topic)))


def next_due(occasions: Sequence[Occasion], seen_until: datetime | None) -> datetime | None:
    """When the next due item after `seen_until` falls due; it may be in the past. None if there is none."""
    return min((occasion.at for occasion in occasions if seen_until is None or occasion.at > seen_until), default=None)
