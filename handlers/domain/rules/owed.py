"""Our debt has reached its mark and is at least the client's strain: make amends first."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.domain.rule import Mark, Rule
from handlers.domain.rule_context import RuleContext, Signal
from handlers.domain.rule_needs import LedgerTotals, Reaches
from handlers.domain.values import NudgeKind


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. Its evidence is every incident with an unsettled part that is our fault."""
    debt, mark = context.debt, context.policy.owed_at
    if debt.value < mark or debt.value < context.strain.value:
        return None
    owing = tuple(line.entry for line in debt.lines if line.counted)
    return Signal("owed", owing, {"value": debt.value, "threshold": mark})


def _needs(totals: LedgerTotals) -> Reaches:
    return Reaches(totals.ours, lambda surroundings: totals.policy.owed_at)


def _marks(context: RuleContext) -> Iterable[Mark]:
    yield Mark(context.debt.value, context.policy.owed_at)


RULE = Rule(
    code="owed",
    place=120,
    fires=fires,
    brings=NudgeKind.AMENDS,
    of_many=True,
    needs=_needs,
    marks=_marks,
    when="debt at least {owed_at} and at least as large as strain",
    facts="`value`, `threshold`",
)
