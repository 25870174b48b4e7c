"""Reads expected invoices from the ledger alone: which are open, and which a payment covers.

Their due items are in `due/invoices.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.values import Entry, Invoice, Overdue, Settled, Settlement

#: "Today" means noon, so a payment may seem this much older than the invoice it pays.
_BACK = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """A late-payment line by Parley: the `nth` of its date, the line as logged, and the line now in force.

    `now` is the line itself, or its latest correction; None if it was reversed.
    """

    nth: int
    line: Entry
    now: Entry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenInvoice:
    """An invoice not paid in full.

    first   the line that made it; `line` is the latest one, which has the current date
    due_at  when it falls due (UTC)
    open    the unpaid amount, in minor units of the workspace's currency
    since   since when its state has not changed (UTC): it has no due items before that
    late    the late-payment lines of this date, in order
    """

    first: Entry
    line: Entry
    due_at: datetime
    open: int
    since: datetime
    late: tuple[Late, ...]

    @property
    def payable_from(self) -> datetime:
        """The earliest time at which a payment may be for this invoice (UTC)."""
        return min(self.first.occurred_at, self.due_at) - _BACK


def open_invoices(entries: Sequence[Entry]) -> tuple[OpenInvoice, ...]:
    """The invoices of one client not paid in full, the earliest due first. `entries` are all its lines.

    Reversing the line that made an invoice also removes its later dates.
    """
    ends = [(entry, entry.detail) for entry in entries if isinstance(entry.detail, Settled)]
    paid = {settled.entry for entry, settled in ends if entry.counts and settled.how is Settlement.PAID}
    firsts = [
        entry
        for entry in entries
        if isinstance(entry.detail, Invoice)
        and entry.counts
        and entry.detail.moves is None
        and entry.number not in paid
    ]
    owed = [
        _owed(first, entries, [entry for entry, settled in ends if settled.entry == first.number]) for first in firsts
    ]
    return tuple(sorted(owed, key=lambda invoice: (invoice.due_at, invoice.first.number)))


def _owed(first: Entry, entries: Sequence[Entry], ends: Sequence[Entry]) -> OpenInvoice:
    """One invoice; `ends` are all lines that record a full or partial payment."""
    versions = [
        (e, e.detail) for e in entries if isinstance(e.detail, Invoice) and first.number in (e.number, e.detail.moves)
    ]
    line, word = max(
        (version for version in versions if version[0].counts),
        key=lambda version: (version[0].occurred_at, version[0].number),
    )
    # Its state restarts when a later date or the payment that had closed it is reversed.
    over = {e.reversed_by for e, _ in versions}
    over |= {e.reversed_by for e in ends if isinstance(e.detail, Settled) and e.detail.how is Settlement.PAID}
    taken_back = [entry.recorded_at for entry in entries if entry.number in over]
    return OpenInvoice(
        first=first,
        line=line,
        due_at=word.due_at,
        open=(first.amount_minor or 0) - sum(end.amount_minor or 0 for end in ends if end.counts),
        since=max((line.recorded_at, *taken_back)),
        late=tuple(_late(entries, line.number)),
    )


def _late(entries: Sequence[Entry], number: int) -> Iterator[Late]:
    following = {entry.corrects: entry for entry in entries if entry.corrects is not None}
    for line in entries:
        if isinstance(line.detail, Overdue) and line.detail.invoice == number and line.corrects is None:
            now = line
            while now.number in following:
                now = following[now.number]
            yield Late(nth=line.detail.nth, line=line, now=None if now.reversed_by is not None else now)


def is_over(due_at: datetime, now: datetime, zone: ZoneInfo) -> bool:
    """Whether the due date has ended: an invoice is overdue from the day after it fell due."""
    return due_at.astimezone(zone).date() < now.astimezone(zone).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """The effect of a payment on open invoices: `closed` are paid by it, `noted` minor units are counted against
    `part`."""

    closed: tuple[OpenInvoice, ...] = ()
    part: OpenInvoice | None = None
    noted: int = 0


def cover(owed: Sequence[OpenInvoice], amount: int, paid_at: datetime) -> Covered:
    """Allocate a payment of `amount` minor units (docs/rules.md, "Invoices to come").

    It closes the invoice of exactly that amount, else, from the oldest on, each that it covers; the rest is noted
    against the oldest that remains open.
    """
    payable = [invoice for invoice in owed if invoice.payable_from <= paid_at]
    exact = next((invoice for invoice in payable if invoice.open == amount), None)
    if exact is not None:
        return Covered(closed=(exact,))
    closed: list[OpenInvoice] = []
    left = amount
    for invoice in payable:
        if invoice.open <= left:
            closed.append(invoice)
            left -= invoice.open
    part = next((invoice for invoice in payable if invoice not in closed), None)
    if part is None or not left:
        return Covered(closed=tuple(closed))
    return Covered(closed=tuple(closed), part=part, noted=left)
