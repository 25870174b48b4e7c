"""Habitual giving, the common part of two rules: what the client asked for, and what was given unasked.

Money is compared in minor units and not exposed: a signal's facts contain no amount.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from handlers.domain.book import Book
from handlers.domain.policy import Number, Policy
from handlers.domain.rule import Window
from handlers.domain.rule_context import Facts, RuleContext, Signal, moments, moments_facts, money_of, numbers
from handlers.domain.rule_needs import LedgerTotals, Several
from handlers.domain.strain import rounded
from handlers.domain.values import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """Gifts frequent enough within a window, and together at least a share of the payments in it.

    code   code of the rule
    given  the concessions or refunds of its sort in a ledger, oldest first
    """

    code: str
    given: Callable[[Book], Sequence[Entry]]
    count: Number[int]
    days: Number[int]
    share: Number[float]

    def fires(self, context: RuleContext) -> Signal | None:
        """The signal, or None. Without payments, any share is reached."""
        policy, book = context.policy, context.book
        given = context.within(self.given(book), policy[self.days])
        payments = context.within(book.payments, policy[self.days])
        if len(given) < policy[self.count]:
            return None
        if rounded(money_of(given)) < rounded(policy[self.share] * money_of(payments)):
            return None
        facts: Facts = {"count": len(given), "days": policy[self.days], **moments_facts(given)}
        return Signal(self.code, numbers(given), facts)

    def needs(self, totals: LedgerTotals) -> Several:
        """The minimum: enough of its sort within the window."""
        return Several(moments(self.given(totals.book)), totals.policy[self.count], totals.policy[self.days])

    def windows(self, book: Book, policy: Policy) -> Iterable[Window]:
        """The windows of gifts and payments.

        The rule may also begin with time: a payment that outweighed the gifts leaves the window.
        """
        yield Window(moments([*self.given(book), *book.payments]), policy[self.days])
