"""Complaints about our work on several days, without amends since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.domain.book import Book, Incident, after
from handlers.domain.policy import Policy, count, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import Facts, RuleContext, Signal, days_of, moments, numbers
from handlers.domain.rule_needs import LedgerTotals, Several
from handlers.domain.values import Category, NudgeKind

ON_DAYS = count("unhappy_on_days", 3)
DAYS = days("unhappy_days", 60)


def _complaints(incidents: Sequence[Incident]) -> list[Incident]:
    return [incident for incident in incidents if incident.category is Category.COMPLAINT and not incident.theirs]


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. Any call, refund or gift that makes up for a mistake restarts the count."""
    book, policy = context.book, context.policy
    made_good = max((entry.occurred_at for entry in (*book.amends, *book.refunds)), default=None)
    complaints = _complaints(after(context.since_base(policy[DAYS]), made_good))
    on_days = days_of(complaints)
    if len(on_days) < policy[ON_DAYS]:
        return None
    facts: Facts = {
        "count": len(complaints),
        "days": len(on_days),
        "since": complaints[0].occurred_at,
        "latest": complaints[-1].occurred_at,
    }
    return Signal("unhappy", numbers(complaints), facts)


def _needs(totals: LedgerTotals) -> Several:
    return Several(moments(_complaints(totals.book.incidents)), totals.policy[ON_DAYS], totals.policy[DAYS])


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(moments(_complaints(book.incidents)), policy[DAYS])


RULE = Rule(
    code="unhappy",
    place=110,
    fires=fires,
    brings=NudgeKind.AMENDS,
    held_back_by_debt=True,
    needs=_needs,
    windows=_windows,
    numbers=(ON_DAYS, DAYS),
    when=(
        "`complaint` incidents, not theirs, on at least {unhappy_on_days} days within {unhappy_days} days, since base"
        " and since the latest amends"
    ),
    facts="`count`, `days`, `since`, `latest`",
)
