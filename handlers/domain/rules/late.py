"""Late payments: several recent ones; or two far apart without a payment since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from handlers.domain.book import Book, Incident
from handlers.domain.policy import Policy, count, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import Facts, RuleContext, Signal, moments, numbers
from handlers.domain.rule_needs import LedgerTotals, Several
from handlers.domain.values import Category, Kind, NudgeKind

COUNT = count("late_count", 3)
DAYS = days("late_days", 180)
LATEST_DAYS = days("late_latest_days", 60)
APART_DAYS = days("late_apart_days", 21, own_words=True)


def _late(incidents: Sequence[Incident]) -> list[Incident]:
    return [incident for incident in incidents if incident.category is Category.LATE and incident.not_ours]


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. A payment at the very moment of an incident is not after it."""
    policy = context.policy
    recent = _late(context.since_base(policy[DAYS]))
    if not recent:
        return None
    often = len(recent) >= policy[COUNT] and context.is_within(recent[-1], policy[LATEST_DAYS])
    if not often and not _far_apart(context, recent):
        return None
    facts: Facts = {"count": len(recent), "since": recent[0].occurred_at, "latest": recent[-1].occurred_at}
    return Signal("late", numbers(recent), facts)


def _far_apart(context: RuleContext, recent: Sequence[Incident]) -> bool:
    payments = context.book.payments
    unpaid = [incident for incident in recent if not payments or incident.occurred_at >= payments[-1].occurred_at]
    apart = timedelta(days=context.policy[APART_DAYS])
    return bool(unpaid) and unpaid[-1].occurred_at - unpaid[0].occurred_at >= apart


def _needs(totals: LedgerTotals) -> Several:
    # Two that are far enough apart are enough.
    return Several(moments(_late(totals.book.incidents)), min(2, totals.policy[COUNT]), totals.policy[DAYS])


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    late = moments(_late(book.incidents))
    yield Window(late, policy[DAYS])
    yield Window(late, policy[LATEST_DAYS])


RULE = Rule(
    code="late",
    place=40,
    fires=fires,
    brings=NudgeKind.TALK,
    held_back_by_debt=True,
    needs=_needs,
    windows=_windows,
    reads=frozenset({Kind.PAYMENT}),
    numbers=(COUNT, DAYS, LATEST_DAYS, APART_DAYS),
    when=(
        "`late` incidents, not ours, within {late_days} days and since base: at least {late_count} with the latest"
        " within {late_latest_days} days; or, of those with no payment after them, two at least {late_apart_days} days"
        " apart"
    ),
    facts="`count`, `since`, `latest`",
)
