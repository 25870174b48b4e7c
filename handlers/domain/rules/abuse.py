"""Severe abuse, marked as such by the author of the line: once is enough."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.domain.book import Book, Incident
from handlers.domain.policy import Policy, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import RuleContext, Signal, moments, numbers
from handlers.domain.rule_needs import LedgerTotals, Several
from handlers.domain.values import Category, NudgeKind, Severity

DAYS = days("abuse_days", 90)


def severe_abuse(incidents: Sequence[Incident]) -> list[Incident]:
    """The incidents that are severe abuse by the client."""
    return [i for i in incidents if i.category is Category.ABUSE and i.severity is Severity.SEVERE and i.theirs]


def fires(context: RuleContext) -> Signal | None:
    """Within the window and since the base."""
    recent = severe_abuse(context.since_base(context.policy[DAYS]))
    if not recent:
        return None
    return Signal("abuse", numbers(recent), {"count": len(recent), "latest": recent[-1].occurred_at})


def _needs(totals: LedgerTotals) -> Several:
    return Several(moments(severe_abuse(totals.book.incidents)), 1, totals.policy[DAYS])


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(moments(severe_abuse(book.incidents)), policy[DAYS])


RULE = Rule(
    code="abuse",
    place=20,
    fires=fires,
    brings=NudgeKind.TALK,
    needs=_needs,
    windows=_windows,
    numbers=(DAYS,),
    when="a severe `abuse`, theirs, within {abuse_days} days and since base",
    facts="`count`, `latest`",
)
