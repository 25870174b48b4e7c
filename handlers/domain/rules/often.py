"""Incidents of theirs on many days of one month: small things that pile up."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.domain.book import Book
from handlers.domain.policy import Policy, count, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import RuleContext, Signal, moments_facts, numbers, theirs
from handlers.domain.rule_needs import LedgerTotals
from handlers.domain.spread import Spread, by_day, periods
from handlers.domain.values import NudgeKind

ON_DAYS = count("often_on_days", 6)
DAYS = days("often_days", 30)


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. Weights do not matter: each day counts once."""
    policy = context.policy
    recent = theirs(context.since_base(policy[DAYS]))
    on_days = periods(recent, by_day)
    if on_days < policy[ON_DAYS]:
        return None
    return Signal("often", numbers(recent), {**moments_facts(recent), "days": on_days, "within": policy[DAYS]})


def _spread(book: Book, policy: Policy) -> Spread:
    return Spread.of(theirs(book.incidents), by_day, policy[ON_DAYS], policy[DAYS])


def _needs(totals: LedgerTotals) -> Spread:
    return _spread(totals.book, totals.policy)


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(_spread(book, policy).leaving(), policy[DAYS])


RULE = Rule(
    code="often",
    place=15,
    fires=fires,
    brings=NudgeKind.TALK,
    held_back_by_debt=True,
    of_many=True,
    needs=_needs,
    windows=_windows,
    numbers=(ON_DAYS, DAYS),
    when="incidents of theirs on at least {often_on_days} different days within {often_days} days and since base",
    facts="`count`, `days`, `within` (the window in days), `since`, `latest`",
)
