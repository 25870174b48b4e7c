"""Which lines of a history can change a standing by themselves, and at which moments time alone can.

Chooses moments to look at, nothing else: whether something has changed is judged there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from handlers.domain.book import Book
from handlers.domain.policy import Policy
from handlers.domain.values import HAPPENINGS, Category, Entry, Kind

_ALWAYS = frozenset(
    {
        Kind.INCIDENT,
        Kind.PRAISE,
        Kind.CALLED,
        Kind.REFUND,
        Kind.CONCESSION,
        Kind.CONVERSATION,
        Kind.KEPT,
        Kind.PLAN,
        Kind.DECISION,
        Kind.STAGE,
    }
)


class Span:
    """One client's whole ledger under one set of numbers. `vital`, `prospect`: whether it ever was."""

    def __init__(self, book: Book, policy: Policy, *, vital: bool, prospect: bool) -> None:
        self._book, self._policy, self._vital, self._prospect = book, policy, vital, prospect
        self._late = any(one.category is Category.LATE for one in book.incidents)
        minutes = sum(entry.minutes or 0 for entry in book.timed)
        self._paid = [entry.occurred_at for entry in book.payments]
        #: Payments after which so long a time passes that hours may become a sink.
        unpaid = timedelta(days=policy.time_sink_unpaid_days)
        self._gaps = [first for first, second in pairwise(self._paid) if second - first >= unpaid] + self._paid[-1:]
        self._loss = policy.hourly_cost_minor is not None and minutes >= policy.loss_hours * 60
        self._sink = minutes >= policy.time_sink_hours * 60

    def matters(self, line: Entry) -> bool:
        """Whether a line may change what is thought of the client."""
        worth = self._sink or self._loss
        match line.kind:
            case kind if kind in _ALWAYS or (self._vital and kind in HAPPENINGS):
                return True
            case Kind.PAYMENT:
                return worth or self._late or bool(self._book.concessions)
            case Kind.HOURS:
                return worth or self._prospect
            case _:
                return False

    def turns(self) -> Iterator[datetime]:
        """Every moment at which a line leaves a window or comes of an age."""
        for moments, days in self._windows():
            for length in days:
                span = timedelta(days=length)
                for moment in moments:
                    yield moment + span
        if self._sink:
            for _, invoice in self._book.invoices:
                yield invoice.due_at

    def _windows(self) -> Iterator[tuple[Sequence[datetime], Sequence[int]]]:
        book, policy = self._book, self._policy
        by_category: defaultdict[Category, list[datetime]] = defaultdict(list)
        for one in book.incidents:
            by_category[one.category].append(one.occurred_at)
        timed = [entry.occurred_at for entry in book.timed]
        given = [entry.occurred_at for entry in book.concessions]
        talked = [entry.occurred_at for entry, _ in book.conversations]
        reviewed = [entry.occurred_at for entry, _ in book.reviews]
        crossed = [one.occurred_at for one in book.incidents if one.crossed]
        habits = (policy.concessions_days, policy.giving_days)
        yield by_category[Category.ABUSE] + by_category[Category.THREAT], (policy.abuse_days, policy.safety_days)
        yield crossed, (policy.boundaries_days, policy.boundaries_latest_days, policy.broken_crossed_days)
        yield by_category[Category.LATE], (policy.late_days, policy.late_latest_days)
        yield by_category[Category.COMPLAINT], (policy.unhappy_days,)
        yield talked, (policy.refused_days,)
        yield reviewed, (policy.broken_review_days,)
        yield given, habits
        if given:
            yield self._paid, habits
        if self._vital:
            met = [e.occurred_at for e in book.happened if e.kind not in (Kind.PAYMENT, Kind.REFUND)]
            yield [*met, *talked, *reviewed], (policy.neglect_days,)
        if self._sink:
            yield self._gaps, (policy.time_sink_unpaid_days,)
            yield timed, (policy.time_sink_days,)
            yield timed[:1], (policy.time_sink_first_days,)
        if self._loss:
            yield [entry.occurred_at for entry in book.happened[:1]], (policy.loss_first_days,)
            yield [*self._paid, *timed, *(entry.occurred_at for entry in book.refunds)], (policy.loss_days,)
            yield self._paid, (policy.loss_paid_days,)
        if self._prospect:
            wasted = by_category[Category.TIMEWASTER] + by_category[Category.HAGGLING]
            yield [*wasted, *timed], (policy.decide_days,)
