"""Which lines of a history can change a standing by themselves, and at which moments time alone can.

Chooses moments to look at, nothing else: whether something has changed is judged there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from handlers.domain.book import Book
from handlers.domain.policy import Policy
from handlers.domain.values import Category, Entry, Kind, Outcome

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
    """One client's whole ledger up to `end`, under one set of numbers. `vital`, `prospect`: whether it ever was."""

    def __init__(self, book: Book, policy: Policy, end: datetime, *, vital: bool, prospect: bool) -> None:
        self._book, self._policy, self._vital, self._prospect = book, policy, vital, prospect
        self._late = any(one.category is Category.LATE for one in book.incidents)
        minutes = sum(entry.minutes or 0 for entry in book.timed)
        self._paid = [entry.occurred_at for entry in book.payments]
        unpaid = timedelta(days=policy.time_sink_unpaid_days)
        #: Payments after which so long nothing was paid that hours may become a sink.
        self._gaps = _alone(self._paid, unpaid, end)
        before = self._paid[0] if self._paid else end
        self._sink = minutes >= policy.time_sink_hours * 60 and (
            bool(self._gaps) or before - book.timed[0].occurred_at >= timedelta(days=policy.time_sink_first_days)
        )
        self._loss = policy.hourly_cost_minor is not None and minutes >= policy.loss_hours * 60
        self._habit = len(book.concessions) >= min(policy.concessions_count, policy.giving_count)
        met = [e.occurred_at for e in book.happened if e.kind not in (Kind.PAYMENT, Kind.REFUND)]
        talked = [e.occurred_at for e, talk in book.conversations if talk.outcome is not Outcome.POSTPONED]
        talked += [entry.occurred_at for entry, _ in book.reviews]
        #: Meetings after which so long nobody met that a vital client may be neglected, and those that may end it.
        self._left = _alone(sorted([*met, *talked]), timedelta(days=policy.neglect_days), end) if vital else []
        again = {met[bisect_right(met, left)] for left in self._left if left < max(met, default=left)}
        self._met_again = again | set(met[:1] if vital else ())

    def matters(self, line: Entry) -> bool:
        """Whether a line may change what is thought of the client."""
        worth = self._sink or self._loss
        match line.kind:
            case kind if kind in _ALWAYS or line.occurred_at in self._met_again:
                return True
            case Kind.PAYMENT:
                return worth or self._late or self._habit
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
        if self._habit:
            yield [*given, *self._paid], habits
        yield self._left, (policy.neglect_days,)
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


def _alone(moments: Sequence[datetime], span: timedelta, end: datetime) -> list[datetime]:
    """Those after which nothing followed for so long."""
    return [first for first, second in pairwise([*moments, end]) if second - first >= span]
