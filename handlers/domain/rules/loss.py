"""The hours spent on a client cost more than its revenue.

Money is compared in minor units and not exposed: a signal's facts contain no amount.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.book import Book
from handlers.domain.policy import Policy, days, hours
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import RuleContext, Signal, Surroundings, minutes_of, moments, money_of, numbers
from handlers.domain.rule_needs import LedgerTotals
from handlers.domain.strain import rounded
from handlers.domain.values import Kind, NudgeKind

HOURS = hours("loss_hours", 10.0)
DAYS = days("loss_days", 180)
FIRST_DAYS = days("loss_first_days", 60)
PAID_DAYS = days("loss_paid_days", 365, own_words=True)


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None; only if an hourly cost is set."""
    book, policy = context.book, context.policy
    if policy.hourly_cost_minor is None or not context.within(book.payments, policy[PAID_DAYS]):
        return None
    if not context.is_old(book.happened[0], policy[FIRST_DAYS]):
        return None
    spent = context.within(book.timed, policy[DAYS])
    minutes = minutes_of(spent)
    payments = context.within(book.payments, policy[DAYS])
    refunds = context.within(book.refunds, policy[DAYS])
    # In sixtieths of a minor unit, to avoid rounding.
    margin = 60 * (money_of(payments) - money_of(refunds)) - minutes * policy.hourly_cost_minor
    if minutes < policy[HOURS] * 60 or margin >= 0:
        return None
    return Signal("loss", numbers(spent), {"hours": rounded(minutes / 60), "days": policy[DAYS]})


@dataclass(frozen=True, slots=True)
class _CostlyHours:
    """Enough hours, and payments below their cost."""

    totals: LedgerTotals

    @property
    def ever(self) -> bool:
        """Whether an hourly cost is set and there are enough hours at all."""
        policy = self.totals.policy
        return policy.hourly_cost_minor is not None and self.totals.minutes.total >= policy[HOURS] * 60

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether both hold at `now`."""
        policy, totals = self.totals.policy, self.totals
        if policy.hourly_cost_minor is None:
            return False
        minutes = totals.minutes.within(now, policy[DAYS])
        if minutes < policy[HOURS] * 60:
            return False
        brought = totals.paid.within(now, policy[DAYS]) - totals.refunded.within(now, policy[DAYS])
        return 60 * brought < minutes * policy.hourly_cost_minor


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    if policy.hourly_cost_minor is not None:
        yield Window(moments(book.payments), policy[PAID_DAYS], renewed=True)
        yield Window(moments([*book.payments, *book.timed, *book.refunds]), policy[DAYS])
        yield Window(moments(book.happened[:1]), policy[FIRST_DAYS])


RULE = Rule(
    code="loss",
    place=60,
    fires=fires,
    brings=NudgeKind.TALK,
    held_back_by_debt=True,
    needs=_CostlyHours,
    windows=_windows,
    begins_with_time=True,
    reads=frozenset({Kind.PAYMENT, Kind.HOURS}),
    numbers=(HOURS, DAYS, FIRST_DAYS, PAID_DAYS),
    when=(
        "an hourly cost is set, the first entry is at least {loss_first_days} days old, a payment within"
        " {loss_paid_days} days; within {loss_days} days at least {loss_hours} h, and payments − refunds − hours × cost"
        " below zero"
    ),
    facts="`hours`, `days` (the window)",
)
