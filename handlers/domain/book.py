"""Prepares one client's ledger for the rules: sorted, split by kind, with the effect of conversations.

It computes no sums and assesses nothing; reversed lines, witnesses and future lines are already left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from handlers.domain.policy import Policy
from handlers.domain.values import (
    HAPPENINGS,
    Boundary,
    Category,
    Conversation,
    Entry,
    Fault,
    Invoice,
    Kept,
    Kind,
    Outcome,
    Severity,
    default_fault,
    default_severity,
)

Week = tuple[int, int]


class Dated(Protocol):
    """A value with the moment at which it happened (UTC)."""

    @property
    def occurred_at(self) -> datetime: ...


D = TypeVar("D", bound=Dated)
_at = attrgetter("occurred_at")
_line = attrgetter("occurred_at", "number")


def after(items: Sequence[D], *moments: datetime | None) -> Sequence[D]:
    """Those of `items` (oldest first) strictly after all `moments`; a None among them is the beginning of time."""
    latest = max((moment for moment in moments if moment is not None), default=None)
    return items if latest is None else items[bisect_right(items, latest, key=_at) :]


def before(now: datetime, days: float) -> datetime:
    """The exclusive start of a window of `days`: a moment belongs to it when it is strictly later."""
    return now - timedelta(days=days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """An incident with its weight for the rules.

    day     its local date; weight: points before share and decay; share: the part that is their fault, 0 to 1
    crossed whether it crossed a boundary that the client had been told by then
    affected ids of the members it hurt
    """

    number: int
    occurred_at: datetime
    day: date
    category: Category
    severity: Severity
    fault: Fault
    weight: float
    share: float
    crossed: bool
    affected: tuple[int, ...] = ()

    @property
    def theirs(self) -> bool:
        return self.fault is Fault.THEIRS

    @property
    def not_ours(self) -> bool:
        return self.fault is not Fault.OURS


@dataclass(frozen=True, slots=True)
class Praise:
    """Praise, and the ISO week it fell in."""

    number: int
    occurred_at: datetime
    week: Week


@dataclass(slots=True)
class Book:
    """Everything oldest first. docs/rules.md, "Entries" and "Conversations".

    happened    the eight kinds that are entries; `timed` are those that took minutes of ours
    amends      calls, refunds and concessions that make up for a mistake; a refund they asked for settles no debt
    agreement   the agreement in force: the latest conversation that ended *agreed* since the slate
    slate       the reset before which the past does not count in strain: the last review that said *kept*, or the last
                conversation that cleared things up; None: the beginning
    base        the moment from which most rules count: when the agreement in force was held, else the slate. So the
                incidents before an agreement count on the card, and do not call for the same talk again
    """

    happened: list[Entry] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)
    praise: list[Praise] = field(default_factory=list)
    payments: list[Entry] = field(default_factory=list)
    refunds: list[Entry] = field(default_factory=list)
    concessions: list[Entry] = field(default_factory=list)
    timed: list[Entry] = field(default_factory=list)
    amends: list[Entry] = field(default_factory=list)
    conversations: list[tuple[Entry, Conversation]] = field(default_factory=list)
    reviews: list[tuple[Entry, Kept]] = field(default_factory=list)
    invoices: list[tuple[Entry, Invoice]] = field(default_factory=list)
    slate: datetime | None = None
    agreement: Entry | None = None
    about: frozenset[Category] = frozenset()
    base: datetime | None = None


def is_amends(entry: Entry) -> bool:
    return entry.kind in (Kind.CALLED, Kind.REFUND) or (entry.kind is Kind.CONCESSION and entry.amends)


def read(entries: Sequence[Entry], policy: Policy, now: datetime) -> Book:
    """Prepare all lines of one client's ledger as of `now`. They may come in any order."""
    book = Book()
    zone = ZoneInfo(policy.zone)
    boundaries: dict[int, Boundary] = {}
    happened_incidents: list[Entry] = []
    for entry in sorted((e for e in entries if e.counts and e.occurred_at <= now), key=_line):
        if entry.kind in HAPPENINGS:
            book.happened.append(entry)
            if entry.minutes and entry.kind in (Kind.INCIDENT, Kind.HOURS):
                book.timed.append(entry)
            if is_amends(entry):
                book.amends.append(entry)
        match entry.kind, entry.detail:
            case Kind.INCIDENT, _:
                happened_incidents.append(entry)
            case Kind.PRAISE, _:
                week = entry.occurred_at.astimezone(zone).isocalendar()[:2]
                book.praise.append(Praise(entry.number, entry.occurred_at, week))
            case Kind.PAYMENT, _:
                book.payments.append(entry)
            case Kind.REFUND, _:
                book.refunds.append(entry)
            case Kind.CONCESSION, _:
                book.concessions.append(entry)
            case _, Conversation() as conversation:
                book.conversations.append((entry, conversation))
            case _, Kept() as review:
                book.reviews.append((entry, review))
            case _, Invoice() as invoice:
                book.invoices.append((entry, invoice))
            case _, Boundary() as boundary:
                boundaries[boundary.number] = boundary  # sorted: the latest line of a number is its version
    # A boundary may be logged after it was told, so all of them are collected before any incident is read.
    book.incidents.extend(_incident(entry, boundaries, policy, zone) for entry in happened_incidents)
    _settle_base(book)
    return book


def until(book: Book, moment: datetime) -> Book:
    """The same ledger as of an earlier moment; its lines and boundaries as corrected later."""

    def there(items: list[D]) -> list[D]:
        return items[: bisect_right(items, moment, key=_at)]

    earlier = Book(
        happened=there(book.happened),
        incidents=there(book.incidents),
        praise=there(book.praise),
        payments=there(book.payments),
        refunds=there(book.refunds),
        concessions=there(book.concessions),
        timed=there(book.timed),
        amends=there(book.amends),
        conversations=[conversation for conversation in book.conversations if conversation[0].occurred_at <= moment],
        reviews=[review for review in book.reviews if review[0].occurred_at <= moment],
        invoices=[invoice for invoice in book.invoices if invoice[0].occurred_at <= moment],
    )
    _settle_base(earlier)
    return earlier


def _incident(entry: Entry, boundaries: dict[int, Boundary], policy: Policy, zone: ZoneInfo) -> Incident:
    category = entry.category or Category.OTHER
    severity = entry.severity or default_severity(category)
    fault = entry.fault or default_fault(category)
    boundary = boundaries.get(entry.crossed) if entry.crossed is not None else None
    told = boundary.told_at if boundary is not None and not boundary.ours else None
    return Incident(
        number=entry.number,
        occurred_at=entry.occurred_at,
        day=entry.occurred_at.astimezone(zone).date(),
        category=category,
        severity=severity,
        fault=fault,
        weight=_weight(severity, policy),
        share=_share(fault, policy),
        crossed=told is not None and told <= entry.occurred_at,
        affected=entry.affected,
    )


def _weight(severity: Severity, policy: Policy) -> float:
    if severity is Severity.MINOR:
        return policy.weight_minor
    return policy.weight_severe if severity is Severity.SEVERE else policy.weight_serious


def _share(fault: Fault, policy: Policy) -> float:
    if fault is Fault.THEIRS:
        return 1.0
    return 0.0 if fault is Fault.OURS else policy.shared_share


def _settle_base(book: Book) -> None:
    """Determine the slate, the agreement in force and the base (docs/rules.md, "Conversations")."""
    wiped = [entry.occurred_at for entry, review in book.reviews if review.kept]
    wiped += [entry.occurred_at for entry, talk in book.conversations if talk.outcome is Outcome.CLEARED]
    book.slate = book.base = max(wiped, default=None)
    for entry, talk in book.conversations:
        if talk.outcome is Outcome.AGREED and (book.slate is None or entry.occurred_at > book.slate):
            book.agreement, book.about, book.base = entry, talk.about, entry.occurred_at
