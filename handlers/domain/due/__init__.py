"""What is to come with a client, drawn from its ledger alone: pure, one file a subject.

Nothing is remembered beside the ledger: taking a line back takes back what it would have brought.
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
    """Every occasion of one client that is still open, the earliest first.

    `entries` are all lines of the client's ledger; those that were taken back bring nothing.
    """
    live = [entry for entry in entries if entry.counts]
    found = [occasion for subject in _SUBJECTS for occasion in subject(live)]
    # A correction is seen together with the line it replaced, and what was taken back together with its reversal.
    found += reviews.occasions(entries)
    found += invoices.occasions(entries)
    return tuple(sorted(found, key=lambda occasion: (occasion.at, occasion.entry, occasion.topic)))


def next_due(occasions: Sequence[Occasion], seen_until: datetime | None) -> datetime | None:
    """When the next occasion falls due that was not seen to yet; it may be past."""
    return min((each.at for each in occasions if seen_until is None or each.at > seen_until), default=None)
