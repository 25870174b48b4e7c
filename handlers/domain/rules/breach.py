"""Something grave against the agreement in force: not enough to end it, enough to talk about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.domain.book import Book, Incident, after, before
from handlers.domain.policy import Policy, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import RuleContext, Signal, moments, moments_facts, numbers, theirs
from handlers.domain.rule_needs import Every, LedgerTotals, Need, Several
from handlers.domain.rules.broken import agreed_about, in_force
from handlers.domain.values import NudgeKind, Severity

DAYS = days("breach_days", 60)


def _grave(incidents: Sequence[Incident]) -> list[Incident]:
    return [incident for incident in theirs(incidents) if incident.severity is not Severity.MINOR]


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. `since` is when the agreement was held."""
    agreement = context.book.agreement
    if agreement is None:
        return None
    recent = _grave(after(agreed_about(context.book), before(context.now, context.policy[DAYS])))
    if not recent:
        return None
    return Signal("breach", numbers(recent), {**moments_facts(recent), "since": agreement.occurred_at})


def _needs(totals: LedgerTotals) -> Need:
    grave = Several(moments(_grave(totals.book.incidents)), 1, totals.policy[DAYS])
    return Every((grave, in_force(totals)))


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(moments(_grave(book.incidents)), policy[DAYS])


RULE = Rule(
    code="breach",
    place=85,
    fires=fires,
    brings=NudgeKind.TALK,
    held_back_by_debt=True,
    needs=_needs,
    windows=_windows,
    numbers=(DAYS,),
    when=(
        "an agreement is in force and a serious or severe incident, theirs, of the categories it is about (all when it"
        " names none), happened since it and within {breach_days} days"
    ),
    facts="`count`, `since` (the agreement), `latest`",
)
