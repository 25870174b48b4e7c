"""A threat of harm to people, or repeated severe abuse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.domain.book import Book, Incident, after, before
from handlers.domain.policy import Policy, count, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import Facts, RuleContext, Signal, days_of, moments, numbers
from handlers.domain.rule_needs import LedgerTotals, Several
from handlers.domain.rules.abuse import severe_abuse
from handlers.domain.values import Category, NudgeKind

DAYS = days("safety_days", 90)
ON_DAYS = count("safety_on_days", 2)


def _threats(incidents: Sequence[Incident]) -> list[Incident]:
    return [incident for incident in incidents if incident.category is Category.THREAT and incident.theirs]


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. Abuse is counted since the slate, but at least one case must be since the base."""
    book, policy = context.book, context.policy
    threats = _threats(context.since_base(policy[DAYS]))
    if threats:
        return _signal("threat", threats)
    abuse = severe_abuse(after(book.incidents, before(context.now, policy[DAYS]), book.slate))
    if len(days_of(abuse)) < policy[ON_DAYS] or not after(abuse, book.base):
        return None
    return _signal("abuse", abuse)


def _signal(form: str, incidents: Sequence[Incident]) -> Signal:
    facts: Facts = {"form": form, "count": len(incidents), "latest": incidents[-1].occurred_at}
    return Signal("safety", numbers(incidents), facts)


def _grave(book: Book) -> list[Incident]:
    return sorted(_threats(book.incidents) + severe_abuse(book.incidents), key=lambda incident: incident.occurred_at)


def _needs(totals: LedgerTotals) -> Several:
    return Several(moments(_grave(totals.book)), 1, totals.policy[DAYS])


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(moments(_grave(book)), policy[DAYS])


RULE = Rule(
    code="safety",
    place=100,
    fires=fires,
    brings=NudgeKind.PART,
    needs=_needs,
    windows=_windows,
    numbers=(DAYS, ON_DAYS),
    when=(
        "a `threat`, theirs, within {safety_days} days and since base; or severe `abuse`, theirs, within {safety_days}"
        " days on at least {safety_on_days} days since the slate, one of them since base"
    ),
    facts="`form` (`threat` or `abuse`), `count`, `latest`",
)
