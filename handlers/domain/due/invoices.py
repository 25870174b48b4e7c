"""Invoices to come: when it is asked whether one is paid, and what is logged of those that are not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.domain.due.item import Occasion, Topic
from handlers.domain.invoices import Owed, open_invoices
from handlers.domain.values import Entry, Severity

#: How long after it fell due an unpaid invoice is logged as late.
LATE_AFTER = timedelta(days=1)
#: How long after that the line becomes serious, and how often another one is logged.
SERIOUS_AFTER = timedelta(days=14)
AGAIN_EVERY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Lateness:
    """What is to be written at a moment because an invoice is not paid: the `nth` line of its date.

    hardens  the minor line that is to become serious instead
    """

    at: datetime
    owed: Owed
    nth: int
    hardens: Entry | None = None


def late_at(owed: Owed, nth: int) -> datetime:
    """When an unpaid invoice is logged as late for the nth time, from 1 (UTC)."""
    return owed.due_at + LATE_AFTER + (nth - 1) * AGAIN_EVERY


def pending(entries: Sequence[Entry]) -> tuple[Lateness, ...]:
    """What is to be written next of each unpaid invoice of one client, in the order of its moments."""
    found = [each for owed in open_invoices(entries) for each in _pending(owed)]
    return tuple(sorted(found, key=lambda each: (each.at, each.owed.first.number)))


def _pending(owed: Owed) -> Iterator[Lateness]:
    nth = max((late.nth for late in owed.late), default=0) + 1
    yield Lateness(late_at(owed, nth), owed, nth)
    for late in owed.late:
        # What a person has put right stays as they put it.
        if late.now is late.line and late.line.severity is Severity.MINOR:
            yield Lateness(late_at(owed, late.nth) + SERIOUS_AFTER, owed, late.nth, late.line)


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """What of this is to come; `entries` are all lines of one client (docs/rules.md, "Invoices to come").

    What was logged as late stays an occasion until it is paid or taken back: the message about it rests on it.
    """
    return tuple(each for owed in open_invoices(entries) for each in _of(owed))


def _of(owed: Owed) -> Iterator[Occasion]:
    yield Occasion(
        topic=Topic.INVOICE_DUE,
        entry=owed.line.number,
        at=max(owed.due_at, owed.since),
        until=late_at(owed, 1),
    )
    for late in owed.late:
        if late.now is not None:
            yield occasion(owed, late_at(owed, late.nth))
    for lateness in _pending(owed):
        yield occasion(owed, lateness.at)


def occasion(owed: Owed, at: datetime) -> Occasion:
    """The occasion of something that is logged of an unpaid invoice."""
    return Occasion(topic=Topic.INVOICE_LATE, entry=owed.line.number, at=max(at, owed.since))
