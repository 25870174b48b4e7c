"""A prospect that only costs time: a condition without a signal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.domain.book import Book, Incident, after, before
from handlers.domain.policy import Policy, count, days, hours
from handlers.domain.rule import Condition, Window
from handlers.domain.rule_context import RuleContext, minutes_of, moments
from handlers.domain.rule_needs import Always, LedgerTotals
from handlers.domain.values import Category, Kind, NudgeKind

COUNT = count("decide_count", 5)
HOURS = hours("decide_hours", 8.0)
DAYS = days("decide_days", 60)
#: The categories that count as wasting time.
WASTING = frozenset({Category.TIMEWASTER, Category.HAGGLING})


def _wasting(incidents: Sequence[Incident]) -> list[Incident]:
    return [incident for incident in incidents if incident.category in WASTING and incident.not_ours]


def reason(context: RuleContext) -> str:
    """`timewasting`, else `hours`."""
    policy = context.policy
    recent = after(context.book.incidents, before(context.now, policy[DAYS]))
    if len(_wasting(recent)) >= policy[COUNT]:
        return "timewasting"
    minutes = minutes_of(context.within(context.book.timed, policy[DAYS]))
    return "hours" if minutes >= policy[HOURS] * 60 else ""


def _needs(totals: LedgerTotals) -> Always:
    return Always()


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(moments([*_wasting(book.incidents), *book.timed]), policy[DAYS])


CONDITION = Condition(
    code="decide",
    reason=reason,
    brings=NudgeKind.DECIDE,
    needs=_needs,
    windows=_windows,
    reads=frozenset({Kind.HOURS}),
    numbers=(COUNT, HOURS, DAYS),
    when=(
        "with at least {decide_count} `timewaster` or `haggling` incidents together (not ours) within {decide_days}"
        " days, or with at least {decide_hours} h within {decide_days} days"
    ),
)
