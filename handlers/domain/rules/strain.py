"""Strain since the base reached `talk_at` and has not fallen back since."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.domain.book import after
from handlers.domain.rule import Mark, Rule
from handlers.domain.rule_context import RuleContext, Signal
from handlers.domain.rule_needs import LedgerTotals, Reaches
from handlers.domain.strain import reached
from handlers.domain.values import NudgeKind


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. Its evidence is every line that counts in the sum now."""
    book, policy = context.book, context.policy
    since = reached(after(book.incidents, book.base), after(book.praise, book.base), policy, context.now)
    if since is None:
        return None
    weighing = tuple(line.entry for line in context.strain_since_base.lines if line.counted and line.points > 0)
    value = context.strain_since_base.value
    return Signal("strain", weighing, {"value": value, "threshold": policy.talk_at, "since": since})


def _needs(totals: LedgerTotals) -> Reaches:
    floor = totals.policy.fall_back * totals.policy.talk_at
    return Reaches(totals.theirs, lambda surroundings: floor)


def _marks(context: RuleContext) -> Iterable[Mark]:
    yield Mark(context.strain_since_base.value, context.policy.fall_back * context.policy.talk_at)


RULE = Rule(
    code="strain",
    place=10,
    fires=fires,
    brings=NudgeKind.TALK,
    held_back_by_debt=True,
    of_many=True,
    needs=_needs,
    marks=_marks,
    when="strain since base reached {talk_at} and has not fallen below {fall_back} × {talk_at} after that",
    facts="`value`, `threshold`, `since` (when it was reached)",
)
