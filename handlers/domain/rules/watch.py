"""Strain or debt that is worth watching: a condition without a signal. The vital few have a lower mark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.policy import Policy
from handlers.domain.rule import Condition, Mark
from handlers.domain.rule_context import RuleContext, Surroundings
from handlers.domain.rule_needs import LedgerTotals, Reaches
from handlers.domain.strain import rounded
from handlers.domain.values import NudgeKind


def watch_at(surroundings: Surroundings, policy: Policy) -> float:
    """The strain from which a client is watched, in points."""
    return rounded(policy.watch_at * policy.vital_watch) if surroundings.vital else policy.watch_at


def reason(context: RuleContext) -> str:
    """`strain`, else `debt`."""
    if context.strain.value >= watch_at(context.surroundings, context.policy):
        return "strain"
    return "debt" if context.debt.value >= context.policy.owed_at else ""


@dataclass(frozen=True, slots=True)
class _Either:
    strain: Reaches
    debt: Reaches

    @property
    def ever(self) -> bool:
        """Whether one of the sums has any line at all."""
        return self.strain.ever or self.debt.ever

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether one of the sums may have reached its mark."""
        return self.strain.may_fire(now, surroundings) or self.debt.may_fire(now, surroundings)


def _needs(totals: LedgerTotals) -> _Either:
    policy = totals.policy
    strain = Reaches(totals.theirs, lambda surroundings: watch_at(surroundings, policy))
    return _Either(strain, Reaches(totals.ours, lambda surroundings: policy.owed_at))


def _marks(context: RuleContext) -> Iterable[Mark]:
    yield Mark(context.strain.value, watch_at(context.surroundings, context.policy))
    yield Mark(context.debt.value, context.policy.owed_at)


CONDITION = Condition(
    code="watch",
    reason=reason,
    brings=NudgeKind.STEP,
    needs=_needs,
    marks=_marks,
    when="strain is at least {watch_at} (for the vital few {vital_watch} × that) or debt at least {owed_at}",
)
