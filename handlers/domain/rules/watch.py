"""What is worth watching: strain, debt, or small things that go on. A condition without a signal.

The vital few have a lower mark of strain.
"""

from __future__ import annotations

from collections.abc import Iterable

from handlers.domain.book import Book, Incident, after, before
from handlers.domain.policy import Policy, count, days
from handlers.domain.rule import Condition, Mark, Window
from handlers.domain.rule_context import RuleContext, Signal, Surroundings, moments, moments_facts, numbers, theirs
from handlers.domain.rule_needs import LedgerTotals, Need, Reaches, Some
from handlers.domain.spread import Spread, by_day, by_month, periods
from handlers.domain.strain import Line, rounded
from handlers.domain.values import NudgeKind

ON_DAYS = count("watch_on_days", 4)
DAYS = days("watch_days", 30)
AGAIN_ON_DAYS = count("watch_again_on_days", 3, own_words=True)
AGAIN_DAYS = days("watch_again_days", 60, own_words=True)
LATEST_DAYS = days("watch_latest_days", 14)
MONTHS = count("watch_months", 7, own_words=True)
MONTHS_DAYS = days("watch_months_days", 365, own_words=True)
#: The findings about what does not stop, however little it weighs.
GOING_ON = frozenset({"lately", "again", "months"})


def watch_at(surroundings: Surroundings, policy: Policy) -> float:
    """The strain from which a client is watched, in points."""
    return rounded(policy.watch_at * policy.vital_watch) if surroundings.vital else policy.watch_at


def holds(context: RuleContext) -> Signal | None:
    """The finding as `strain`, `debt`, `lately`, `again` or `months`, the first that holds; else None."""
    policy, mark = context.policy, watch_at(context.surroundings, context.policy)
    if context.strain.value >= mark:
        return _points("strain", context.strain.lines, context.strain.value, mark)
    if context.debt.value >= policy.owed_at:
        return _points("debt", context.debt.lines, context.debt.value, policy.owed_at)
    return _going_on(context)


def _points(reason: str, lines: Iterable[Line], value: float, mark: float) -> Signal:
    weighing = tuple(line.entry for line in lines if line.counted and line.points > 0)
    return Signal(reason, weighing, {"value": value, "threshold": mark})


def _going_on(context: RuleContext) -> Signal | None:
    """What weighs little each time and does not stop."""
    policy = context.policy
    lately = theirs(context.since_base(policy[DAYS]))
    if periods(lately, by_day) >= policy[ON_DAYS]:
        return _signal("lately", lately, periods(lately, by_day), policy[DAYS])
    again = theirs(context.since_base(policy[AGAIN_DAYS]))
    of_late = after(again, before(context.now, policy[LATEST_DAYS]))
    if of_late and periods(again, by_day) >= policy[AGAIN_ON_DAYS]:
        return _signal("again", again, periods(again, by_day), policy[AGAIN_DAYS])
    year = _not_ours(context.since_base(policy[MONTHS_DAYS]))
    if periods(year, by_month) >= policy[MONTHS]:
        return _signal("months", year, periods(year, by_month), policy[MONTHS_DAYS])
    return None


def _signal(reason: str, incidents: list[Incident], on: int, within: int) -> Signal:
    unit = "months" if reason == "months" else "days"
    return Signal(reason, numbers(incidents), {**moments_facts(incidents), unit: on, "within": within})


def _not_ours(incidents: Iterable[Incident]) -> list[Incident]:
    return [incident for incident in incidents if incident.not_ours]


def _spreads(book: Book, policy: Policy) -> tuple[Spread, ...]:
    of_theirs = theirs(book.incidents)
    return (
        Spread.of(of_theirs, by_day, policy[ON_DAYS], policy[DAYS]),
        Spread.of(of_theirs, by_day, policy[AGAIN_ON_DAYS], policy[AGAIN_DAYS]),
        Spread.of(_not_ours(book.incidents), by_month, policy[MONTHS], policy[MONTHS_DAYS]),
    )


def _needs(totals: LedgerTotals) -> Need:
    policy = totals.policy
    strain = Reaches(totals.theirs, lambda surroundings: watch_at(surroundings, policy))
    debt = Reaches(totals.ours, lambda surroundings: policy.owed_at)
    return Some((strain, debt, *_spreads(totals.book, policy)))


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    spreads = _spreads(book, policy)
    for spread in spreads:
        yield Window(spread.leaving(), spread.days)
    if spreads[1].ever:
        yield Window(moments(theirs(book.incidents)), policy[LATEST_DAYS], renewed=True)


def _marks(context: RuleContext) -> Iterable[Mark]:
    yield Mark(context.strain.value, watch_at(context.surroundings, context.policy))
    yield Mark(context.debt.value, context.policy.owed_at)


CONDITION = Condition(
    code="watch",
    holds=holds,
    brings=NudgeKind.STEP,
    needs=_needs,
    windows=_windows,
    marks=_marks,
    numbers=(ON_DAYS, DAYS, AGAIN_ON_DAYS, AGAIN_DAYS, LATEST_DAYS, MONTHS, MONTHS_DAYS),
    when=(
        "strain is at least {watch_at} (for the vital few {vital_watch} × that), or debt at least {owed_at}, or since"
        " base there were incidents of theirs on at least {watch_on_days} different days within {watch_days} days, or"
        " on at least {watch_again_on_days} within {watch_again_days} with one within {watch_latest_days}, or incidents"
        " not ours in at least {watch_months} different calendar months of the last {watch_months_days} days"
    ),
)
