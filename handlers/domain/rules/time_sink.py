"""Hours are spent without a payment or a pending invoice, while other clients do pay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from handlers.domain.book import Book
from handlers.domain.policy import Policy, days, hours
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import Facts, RuleContext, Signal, Surroundings, minutes_of, moments, numbers
from handlers.domain.rule_needs import LedgerTotals, last
from handlers.domain.strain import rounded
from handlers.domain.values import Entry, Invoice, Kind, NudgeKind

HOURS = hours("time_sink_hours", 10.0)
DAYS = days("time_sink_days", 90)
FIRST_DAYS = days("time_sink_first_days", 60)
UNPAID_DAYS = days("time_sink_unpaid_days", 365, own_words=True)
OTHERS_DAYS = days("time_sink_others_days", 90, own_words=True)


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. An invoice is pending until its latest due date."""
    book, policy = context.book, context.policy
    spent = context.within(book.timed, policy[DAYS])
    minutes = minutes_of(spent)
    if not spent or minutes < policy[HOURS] * 60 or not context.surroundings.others_paid:
        return None
    if not context.is_old(book.timed[0], policy[FIRST_DAYS]):
        return None
    if context.within(book.payments, policy[UNPAID_DAYS]):
        return None
    if any(invoice.due_at > context.now for invoice in _current(book.invoices)):
        return None
    facts: Facts = {
        "hours": rounded(minutes / 60),
        "since": book.timed[0].occurred_at,
        "days": policy[DAYS],
        "unpaid": policy[UNPAID_DAYS],
    }
    return Signal("time_sink", numbers(spent), facts)


def _current(invoices: Sequence[tuple[Entry, Invoice]]) -> Iterable[Invoice]:
    """The latest line of each invoice, from `invoices` oldest first; reversing an invoice removes its later dates."""
    latest: dict[int, Invoice] = {}
    for entry, invoice in invoices:
        if invoice.moves is None or invoice.moves in latest:
            latest[invoice.moves or entry.number] = invoice
    return latest.values()


@dataclass(frozen=True, slots=True)
class _UnpaidHours:
    """Enough hours, and no payment for long enough."""

    totals: LedgerTotals

    @property
    def ever(self) -> bool:
        """Whether enough hours were spent, and there was at some time no payment for long enough."""
        policy, timed, paid = self.totals.policy, self.totals.book.timed, self.totals.paid.moments
        if not timed or self.totals.minutes.total < policy[HOURS] * 60:
            return False
        unpaid = timedelta(days=policy[UNPAID_DAYS])
        if any(second - first >= unpaid for first, second in pairwise([*paid, self.totals.end])):
            return True
        first_paid = paid[0] if paid else self.totals.end
        return first_paid - timed[0].occurred_at >= timedelta(days=policy[FIRST_DAYS])

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether both hold at `now`."""
        policy, totals = self.totals.policy, self.totals
        unpaid = last(totals.paid.moments, now) <= now - timedelta(days=policy[UNPAID_DAYS])
        return unpaid and totals.minutes.within(now, policy[DAYS]) >= policy[HOURS] * 60


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(moments(book.payments), policy[UNPAID_DAYS], renewed=True)
    yield Window(moments(book.timed), policy[DAYS])
    yield Window(moments(book.timed[:1]), policy[FIRST_DAYS])
    yield Window([invoice.due_at for _, invoice in book.invoices], 0)


RULE = Rule(
    code="time_sink",
    place=50,
    fires=fires,
    brings=NudgeKind.TALK,
    held_back_by_debt=True,
    needs=_UnpaidHours,
    windows=_windows,
    begins_with_time=True,
    reads=frozenset({Kind.PAYMENT, Kind.HOURS}),
    numbers=(HOURS, DAYS, FIRST_DAYS, UNPAID_DAYS, OTHERS_DAYS),
    when=(
        "at least {time_sink_hours} h within {time_sink_days} days, the first time spent at least"
        " {time_sink_first_days} days ago, no payment within {time_sink_unpaid_days} days, no invoice still to fall"
        " due, and another client has paid within {time_sink_others_days} days"
    ),
    facts="`hours`, `since` (the first time spent), `days` (the window), `unpaid` (the days without a payment)",
)
