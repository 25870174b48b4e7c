"""Abuse by the client: once is enough. What the author of the line called severe is remembered longer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.domain.book import Book, Incident
from handlers.domain.policy import Policy, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import RuleContext, Signal, moments, moments_facts, numbers, theirs
from handlers.domain.rule_needs import LedgerTotals, Need, Several, Some
from handlers.domain.values import Category, NudgeKind, Severity

DAYS = days("abuse_days", 90)
SERIOUS_DAYS = days("abuse_serious_days", 21, own_words=True)


def severe_abuse(incidents: Sequence[Incident]) -> list[Incident]:
    """The incidents that are severe abuse by the client."""
    return _abuse(incidents, Severity.SEVERE)


def _abuse(incidents: Sequence[Incident], *severities: Severity) -> list[Incident]:
    return [i for i in theirs(incidents) if i.category is Category.ABUSE and i.severity in severities]


def fires(context: RuleContext) -> Signal | None:
    """The signal as `severe` or `serious`, or None: each within its window and since the base."""
    policy = context.policy
    severe = severe_abuse(context.since_base(policy[DAYS]))
    if severe:
        return Signal("abuse", numbers(severe), {"form": "severe", **moments_facts(severe)})
    serious = _abuse(context.since_base(policy[SERIOUS_DAYS]), Severity.SERIOUS)
    if serious:
        return Signal("abuse", numbers(serious), {"form": "serious", **moments_facts(serious)})
    return None


def _needs(totals: LedgerTotals) -> Need:
    incidents, policy = totals.book.incidents, totals.policy
    severe = Several(moments(severe_abuse(incidents)), 1, policy[DAYS])
    return Some((severe, Several(moments(_abuse(incidents, Severity.SERIOUS)), 1, policy[SERIOUS_DAYS])))


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(moments(severe_abuse(book.incidents)), policy[DAYS])
    yield Window(moments(_abuse(book.incidents, Severity.SERIOUS)), policy[SERIOUS_DAYS])


RULE = Rule(
    code="abuse",
    place=20,
    fires=fires,
    brings=NudgeKind.TALK,
    needs=_needs,
    windows=_windows,
    numbers=(DAYS, SERIOUS_DAYS),
    when=(
        "a severe `abuse`, theirs, within {abuse_days} days and since base, or a serious one within"
        " {abuse_serious_days} days and since base"
    ),
    facts="`form` (`severe` or `serious`), `count`, `since`, `latest`",
)
