"""The latest conversation was refused, or ended in parting."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.domain.book import Book
from handlers.domain.policy import Policy, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import RuleContext, Signal
from handlers.domain.rule_needs import LedgerTotals, Several
from handlers.domain.values import NudgeKind, Outcome

DAYS = days("refused_days", 60)
_ENDS = (Outcome.REFUSED, Outcome.PART)


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. The latest conversation counts, a postponed one included, regardless of plans."""
    if not context.book.conversations:
        return None
    entry, talk = context.book.conversations[-1]
    if talk.outcome not in _ENDS or not context.is_within(entry, context.policy[DAYS]):
        return None
    return Signal("refused", (entry.number,), {"outcome": str(talk.outcome), "at": entry.occurred_at})


def _needs(totals: LedgerTotals) -> Several:
    ended = [entry.occurred_at for entry, talk in totals.book.conversations if talk.outcome in _ENDS]
    return Several(ended, 1, totals.policy[DAYS])


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window([entry.occurred_at for entry, _ in book.conversations], policy[DAYS])


RULE = Rule(
    code="refused",
    place=90,
    fires=fires,
    brings=NudgeKind.PART,
    held_back_by_debt=True,
    needs=_needs,
    windows=_windows,
    numbers=(DAYS,),
    when="the latest conversation was refused, or ended in *part*, within {refused_days} days",
    facts="`outcome` (`refused` or `part`), `at`",
)
