"""Several recent crossings of boundaries that the client had been told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.domain.book import Book, Incident
from handlers.domain.policy import Policy, count, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import Facts, RuleContext, Signal, days_of, moments, numbers
from handlers.domain.rule_needs import LedgerTotals, Several
from handlers.domain.values import NudgeKind

COUNT = count("boundaries_count", 3)
ON_DAYS = count("boundaries_on_days", 2)
DAYS = days("boundaries_days", 90)
LATEST_DAYS = days("boundaries_latest_days", 30)


def crossings(incidents: Sequence[Incident]) -> list[Incident]:
    """The incidents, not our fault, that crossed a boundary of the client's that they had been told by then."""
    return [incident for incident in incidents if incident.crossed and incident.not_ours]


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. The category alone does not count: an incident must name the boundary."""
    policy = context.policy
    recent = crossings(context.since_base(policy[DAYS]))
    on_days = days_of(recent)
    if len(recent) < policy[COUNT] or len(on_days) < policy[ON_DAYS]:
        return None
    if not context.is_within(recent[-1], policy[LATEST_DAYS]):
        return None
    facts: Facts = {
        "count": len(recent),
        "days": len(on_days),
        "since": recent[0].occurred_at,
        "latest": recent[-1].occurred_at,
    }
    return Signal("boundaries", numbers(recent), facts)


def _needs(totals: LedgerTotals) -> Several:
    return Several(moments(crossings(totals.book.incidents)), totals.policy[COUNT], totals.policy[DAYS])


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    crossed = moments(crossings(book.incidents))
    yield Window(crossed, policy[DAYS])
    yield Window(crossed, policy[LATEST_DAYS])


RULE = Rule(
    code="boundaries",
    place=30,
    fires=fires,
    brings=NudgeKind.TALK,
    needs=_needs,
    windows=_windows,
    numbers=(COUNT, ON_DAYS, DAYS, LATEST_DAYS),
    when=(
        "at least {boundaries_count} incidents on at least {boundaries_on_days} days, not ours, within"
        " {boundaries_days} days and since base, that crossed a told boundary of theirs; the latest within"
        " {boundaries_latest_days} days"
    ),
    facts="`count`, `days`, `since`, `latest`",
)
