"""A prospect that only costs time: a condition without a signal. It lapses when nothing happens any more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

from handlers.domain.book import Book, Dated, Incident, after, before
from handlers.domain.policy import Policy, count, days, hours
from handlers.domain.rule import Condition, Window
from handlers.domain.rule_context import RuleContext, Signal, minutes_of, moments, moments_facts, numbers
from handlers.domain.rule_needs import Always, LedgerTotals
from handlers.domain.values import Category, Kind, NudgeKind

COUNT = count("decide_count", 3)
COUNT_DAYS = days("decide_count_days", 365, own_words=True)
HOURS = hours("decide_hours", 6.0)
HOURS_DAYS = days("decide_hours_days", 60, own_words=True)
LATEST_DAYS = days("decide_latest_days", 21)
#: The categories that count as wasting time.
WASTING = frozenset({Category.TIMEWASTER, Category.HAGGLING})


def _wasting(incidents: Sequence[Incident]) -> list[Incident]:
    return [incident for incident in incidents if incident.category in WASTING and incident.not_ours]


def _happened(book: Book) -> list[Dated]:
    """Incidents and time spent, oldest first."""
    return sorted([*book.incidents, *book.timed], key=attrgetter("occurred_at"))


def holds(context: RuleContext) -> Signal | None:
    """The finding as `timewasting`, else as `hours`; None if neither holds or nothing happened of late."""
    book, policy = context.book, context.policy
    if not after(_happened(book), before(context.now, policy[LATEST_DAYS])):
        return None
    wasting = _wasting(after(book.incidents, before(context.now, policy[COUNT_DAYS])))
    if len(wasting) >= policy[COUNT]:
        return Signal("timewasting", numbers(wasting), {**moments_facts(wasting), "within": policy[COUNT_DAYS]})
    spent = context.within(book.timed, policy[HOURS_DAYS])
    minutes = minutes_of(spent)
    if minutes < policy[HOURS] * 60:
        return None
    return Signal("hours", numbers(spent), {**moments_facts(spent), "minutes": minutes, "within": policy[HOURS_DAYS]})


def _needs(totals: LedgerTotals) -> Always:
    return Always()


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(moments(_wasting(book.incidents)), policy[COUNT_DAYS])
    yield Window(moments(book.timed), policy[HOURS_DAYS])
    yield Window(moments(_happened(book)), policy[LATEST_DAYS], renewed=True)


CONDITION = Condition(
    code="decide",
    holds=holds,
    brings=NudgeKind.DECIDE,
    needs=_needs,
    windows=_windows,
    reads=frozenset({Kind.HOURS}),
    numbers=(COUNT, COUNT_DAYS, HOURS, HOURS_DAYS, LATEST_DAYS),
    when=(
        "as long as an incident or time spent happened within {decide_latest_days} days, with at least {decide_count}"
        " `timewaster` or `haggling` incidents together (not ours) within {decide_count_days} days, or with at least"
        " {decide_hours} h within {decide_hours_days} days"
    ),
)
