"""Counts what people made of each rule's suggestions: which one cries wolf (docs/rules.md, "Which rule cries wolf").

Counts rules and never people: who decided is not looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.domain.nudges import signals_of
from handlers.domain.rules import CONDITIONS
from handlers.domain.values import Action, Nudge, Workspace
from handlers.ports import Stores

SPAN = timedelta(days=180)
#: A rule is doubted once so many of its suggestions were decided, and this part of them was disagreed with.
DECIDED = 4
DOUBTED = 0.5

_AGAINST = frozenset({Action.DISAGREE, Action.KEEP, Action.NOT_THIS})
_ACTED = frozenset({Action.PLAN, Action.OFFBOARD, Action.CONFIRM, Action.DECLINE, Action.DONE})
#: Suggestions that no signal brought: strain or debt that is watched, and a prospect that costs time.
_OTHERWISE = {condition.brings: condition.code for condition in CONDITIONS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One rule over the last 180 days: how often it spoke, was decided about, acted on, disagreed with."""

    rule: str
    raised: int
    decided: int
    acted: int
    against: int

    @property
    def cries(self) -> bool:
        """Whether it cries wolf: decided at least four times, and half of that against it."""
        return self.decided >= DECIDED and self.against >= DOUBTED * self.decided


def tallies(stores: Stores, workspace: Workspace, now: datetime) -> Sequence[Tally]:
    """Every rule that spoke within 180 days, those most disagreed with first."""
    return count(stores.nudges.raised(workspace.id, now - SPAN))


def crying(stores: Stores, workspace: Workspace, now: datetime) -> Sequence[Tally]:
    """The rules that cry wolf now, the worst first."""
    return [tally for tally in tallies(stores, workspace, now) if tally.cries]


def count(nudges: Iterable[Nudge]) -> Sequence[Tally]:
    """Each suggestion counts for every rule that brought it; a public review is brought by its clock and by none."""
    raised: Counter[str] = Counter()
    decided: Counter[str] = Counter()
    acted: Counter[str] = Counter()
    against: Counter[str] = Counter()
    for nudge in nudges:
        for rule in rules(nudge):
            raised[rule] += 1
            decided[rule] += nudge.decision is not None
            acted[rule] += nudge.decision in _ACTED
            against[rule] += nudge.decision in _AGAINST
    tallied = [
        Tally(rule=rule, raised=times, decided=decided[rule], acted=acted[rule], against=against[rule])
        for rule, times in raised.items()
    ]
    return sorted(tallied, key=lambda tally: (not tally.cries, -tally.against, -tally.raised, tally.rule))


def rules(nudge: Nudge) -> Sequence[str]:
    """The rules that brought a suggestion: its signals of that kind, else what is watched without one."""
    bringing = [code for code in nudge.signals if code in signals_of(nudge.kind)]
    otherwise = _OTHERWISE.get(nudge.kind)
    return bringing or ([otherwise] if otherwise is not None else [])
