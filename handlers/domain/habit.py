"""Habitual concessions, the common part of two rules: requested and unrequested ones.

Money is compared in minor units and not exposed: a signal's facts contain no amount.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from handlers.domain.book import Book
from handlers.domain.policy import Number, Policy
from handlers.domain.rule import Window
from handlers.domain.rule_context import Facts, RuleContext, Signal, moments, money_of, numbers
from handlers.domain.rule_needs import LedgerTotals, Several
from handlers.domain.strain import rounded
from handlers.domain.values import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """Concessions frequent enough within a window, and together at least a share of the payments in it.

    code    code of the rule; counts: whether a concession is of its sort
    """

    code: str
    counts: Callable[[Entry], bool]
    count: Number[int]
    days: Number[int]
    share: Number[float]

    def given(self, concessions: Sequence[Entry]) -> list[Entry]:
        """The concessions of its sort."""
        return [entry for entry in concessions if self.counts(entry)]

    def fires(self, context: RuleContext) -> Signal | None:
        """The signal, or None. Without payments, any share is reached."""
        policy, book = context.policy, context.book
        given = self.given(context.within(book.concessions, policy[self.days]))
        payments = context.within(book.payments, policy[self.days])
        if len(given) < policy[self.count]:
            return None
        if rounded(money_of(given)) < rounded(policy[self.share] * money_of(payments)):
            return None
        facts: Facts = {
            "count": len(given),
            "days": policy[self.days],
            "since": given[0].occurred_at,
            "latest": given[-1].occurred_at,
        }
        return Signal(self.code, numbers(given), facts)

    def needs(self, totals: LedgerTotals) -> Several:
        """The minimum: enough concessions of its sort within the window."""
        given = self.given(totals.book.concessions)
        return Several(moments(given), totals.policy[self.count], totals.policy[self.days])

    def windows(self, book: Book, policy: Policy) -> Iterable[Window]:
        """The windows of concessions and payments.

        The rule may also begin with time: a payment that outweighed the concessions leaves the window.
        """
        yield Window(moments([*self.given(book.concessions), *book.payments]), policy[self.days])
