"""Due items of invoices: when to ask whether one is paid, and when to log unpaid ones as late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.domain.due.item import Occasion, Topic
from handlers.domain.invoices import OpenInvoice, open_invoices
from handlers.domain.values import Entry, Severity

#: How long after its due date an unpaid invoice is logged as late.
LATE_AFTER = timedelta(days=1)
#: How long after that the line becomes serious, and the interval of further lines.
SERIOUS_AFTER = timedelta(days=14)
AGAIN_EVERY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Lateness:
    """A late-payment line to be logged at a moment for an unpaid invoice: the `nth` line of its date.

    hardens  the minor line to be raised to serious instead
    """

    at: datetime
    owed: OpenInvoice
    nth: int
    hardens: Entry | None = None


def late_at(owed: OpenInvoice, nth: int) -> datetime:
    """When an unpaid invoice is logged as late for the nth time, from 1 (UTC)."""
    return owed.due_at + LATE_AFTER + (nth - 1) * AGAIN_EVERY


def pending(entries: Sequence[Entry]) -> tuple[Lateness, ...]:
    """The next line to log for each unpaid invoice of one client, in order of time."""
    latenesses = [lateness for owed in open_invoices(entries) for lateness in _pending(owed)]
    return tuple(sorted(latenesses, key=lambda lateness: (lateness.at, lateness.owed.first.number)))


def _pending(owed: OpenInvoice) -> Iterator[Lateness]:
    nth = max((late.nth for late in owed.late), default=0) + 1
    yield Lateness(late_at(owed, nth), owed, nth)
    for late in owed.late:
        # A line corrected by a person is left as it is.
        if late.now is late.line and late.line.severity is Severity.MINOR:
            yield Lateness(late_at(owed, late.nth) + SERIOUS_AFTER, owed, late.nth, late.line)


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """The due items of a client's invoices; `entries` are all its lines (docs/rules.md, "Invoices to come").

    A logged late payment remains a due item until it is paid or reversed, because the message about it depends on it.
    """
    return tuple(due for owed in open_invoices(entries) for due in _of(owed))


def _of(owed: OpenInvoice) -> Iterator[Occasion]:
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


def occasion(owed: OpenInvoice, at: datetime) -> Occasion:
    """The due item of a late-payment line."""
    return Occasion(topic=Topic.INVOICE_LATE, entry=owed.line.number, at=max(at, owed.since))
