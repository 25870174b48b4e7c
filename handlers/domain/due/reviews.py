"""Due items of public reviews that wait for an answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.domain.due.item import Occasion, Topic
from handlers.domain.values import Category, Entry, Kind, Settled, Settlement

#: How long a review may wait before the responsible member, and then the owners, are notified.
WAITS = timedelta(hours=24)
OWNERS_AFTER = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """An unanswered public review: its current line, and its first version."""

    line: Entry
    first: Entry

    @property
    def waits_at(self) -> datetime:
        """When it has waited long enough for a notice (UTC). The clock runs from when it was recorded."""
        return self.first.recorded_at + WAITS


def unanswered(entries: Sequence[Entry]) -> tuple[Unanswered, ...]:
    """The unanswered reviews of one client, oldest first. `entries` are all its lines.

    Correcting a review's line neither restarts the clock nor removes the answer.
    """
    by_number = {entry.number: entry for entry in entries}
    answered = {
        e.detail.entry
        for e in entries
        if e.counts and isinstance(e.detail, Settled) and e.detail.how is Settlement.ANSWERED
    }
    open_reviews: list[Unanswered] = []
    for line in entries:
        if line.counts and line.kind is Kind.INCIDENT and line.category is Category.REVIEW:
            versions = _versions(line, by_number)
            if not answered & {version.number for version in versions}:
                open_reviews.append(Unanswered(line, versions[-1]))
    return tuple(sorted(open_reviews, key=lambda review: (review.first.recorded_at, review.first.number)))


def _versions(line: Entry, by_number: dict[int, Entry]) -> list[Entry]:
    """A line and all lines it replaced, the latest first."""
    versions = [line]
    while (before := by_number.get(versions[-1].corrects or 0)) is not None:
        versions.append(before)
    return versions


def waiting(entries: Sequence[Entry], now: datetime) -> tuple[Unanswered, ...]:
    """The reviews that have waited long enough for a notice."""
    return tuple(review for review in unanswered(entries) if review.waits_at <= now)


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """The due items of a client's reviews; `entries` are all its lines (docs/rules.md, "Public reviews")."""
    return tuple(each for review in unanswered(entries) for each in _of(review))


def _of(review: Unanswered) -> Iterator[Occasion]:
    number = review.first.number  # the same due item, even if the line is corrected meanwhile
    yield Occasion(topic=Topic.REVIEW_WAITS, entry=number, at=review.waits_at)
    yield Occasion(topic=Topic.REVIEW_OWNERS, entry=number, at=review.first.recorded_at + OWNERS_AFTER)
