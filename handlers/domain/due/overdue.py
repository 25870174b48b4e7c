"""Decides what is overdue: open items of a client whose time has passed (docs/rules.md, "What is overdue").

Pure, from the ledger alone, like the due items. A due item is told once when it falls due; what is overdue stays so
until somebody settles it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from handlers.domain.due import reviews, talks
from handlers.domain.due.promises import open_promises
from handlers.domain.invoices import open_invoices
from handlers.domain.offboarding import plan
from handlers.domain.values import Entry, Kind, Stage

#: The kinds of lines from which all but public reviews can be told.
KINDS = frozenset(
    {
        Kind.PROMISE,
        Kind.INVOICE,
        Kind.SETTLED,
        Kind.PLAN,
        Kind.CONVERSATION,
        Kind.KEPT,
        Kind.STAGE,
        Kind.OFFBOARDING,
        Kind.STEP,
    }
)


class Matter(StrEnum):
    """What is overdue."""

    STEP = "step"
    PROMISE = "promise"
    INVOICE = "invoice"
    REVIEW = "review"
    AGREEMENT = "agreement"
    TALK = "talk"
    #: A talk was suggested and is not decided about; known from the nudge, not from the ledger.
    UNTAKEN = "untaken"


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueItem:
    """One overdue item.

    since       when it was due (UTC)
    line        the ledger line that states it now; None for a talk that was suggested and not taken up
    open_minor  the unpaid amount of an invoice, in minor units of the workspace's currency
    """

    matter: Matter
    since: datetime
    line: Entry | None
    open_minor: int | None = None

    @property
    def private(self) -> bool:
        """Whether only owners may hear of it."""
        return self.line is not None and self.line.private


def overdue_items(entries: Sequence[Entry], stage: Stage, now: datetime, zone: str) -> tuple[OverdueItem, ...]:
    """Everything of one client that is overdue at `now`, the oldest first.

    `entries` are all lines of its ledger, or its live lines of `KINDS`. An invoice, a step and an agreement's review
    have a day, and are overdue from the day after it in `zone`; a promise has a time, and is overdue from then on.
    """
    items = [*_plan(entries, stage, now, zone), *_promises(entries, now), *_invoices(entries, now, zone)]
    items += [*_reviews(entries, now), *_talks(entries, now, zone)]
    return tuple(sorted(items, key=lambda item: (item.since, item.matter, item.line.number if item.line else 0)))


def _plan(entries: Sequence[Entry], stage: Stage, now: datetime, zone: str) -> Iterator[OverdueItem]:
    parting = plan(entries) if stage is Stage.OFFBOARDING else None
    if parting is None:
        return
    by_number = {entry.number: entry for entry in entries}
    for number, step in parting.steps.values():
        if step.done_at is None and _day_is_over(step.due_at, now, zone):
            yield OverdueItem(matter=Matter.STEP, since=step.due_at, line=by_number[number])


def _promises(entries: Sequence[Entry], now: datetime) -> Iterator[OverdueItem]:
    for owed in open_promises(entries):
        if owed.due_at <= now:
            yield OverdueItem(matter=Matter.PROMISE, since=owed.due_at, line=owed.line)


def _invoices(entries: Sequence[Entry], now: datetime, zone: str) -> Iterator[OverdueItem]:
    for owed in open_invoices(entries):
        if _day_is_over(owed.due_at, now, zone):
            yield OverdueItem(matter=Matter.INVOICE, since=owed.due_at, line=owed.line, open_minor=owed.open)


def _reviews(entries: Sequence[Entry], now: datetime) -> Iterator[OverdueItem]:
    for review in reviews.waiting(entries, now):
        yield OverdueItem(matter=Matter.REVIEW, since=review.first.recorded_at, line=review.line)


def _talks(entries: Sequence[Entry], now: datetime, zone: str) -> Iterator[OverdueItem]:
    planned = talks.planned(entries)
    if planned is not None and planned[1] + talks.LASTS <= now:
        yield OverdueItem(matter=Matter.TALK, since=planned[1], line=planned[0])
    review = talks.to_review(entries)
    if review is not None and _day_is_over(review[1], now, zone):
        yield OverdueItem(matter=Matter.AGREEMENT, since=review[1], line=review[0])


def _day_is_over(due_at: datetime, now: datetime, zone: str) -> bool:
    local = ZoneInfo(zone)
    return due_at.astimezone(local).date() < now.astimezone(local).date()
