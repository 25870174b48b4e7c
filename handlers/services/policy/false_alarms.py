"""Counts how people decided on each rule's nudges, to find rules that cry wolf (docs/rules.md, "Which rule cries
wolf").

Counts rules, never people: who decided is not read.
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
#: A rule is doubted once this many of its nudges were decided, and this share of them was disagreed with.
DECIDED = 4
DOUBTED = 0.5

_AGAINST = frozenset({Action.DISAGREE, Action.KEEP, Action.NOT_THIS})
_ACTED = frozenset({Action.PLAN, Action.OFFBOARD, Action.CONFIRM, Action.DECLINE, Action.DONE})
#: Nudges without a signal: watched strain or debt, and a prospect that costs time.
_OTHERWISE = {condition.brings: condition.code for condition in CONDITIONS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One rule's nudges over the last 180 days: raised, decided, acted on, disagreed with."""

    rule: str
    raised: int
    decided: int
    acted: int
    against: int

    @property
    def cries(self) -> bool:
        """Whether the rule cries wolf: at least four decided, at least half of them disagreed with."""
        return self.decided >= DECIDED and self.against >= DOUBTED * self.decided


def tallies(stores: Stores, workspace: Workspace, now: datetime) -> Sequence[Tally]:
    """Every rule that raised a nudge within 180 days, the most disagreed with first."""
    return count(stores.nudges.raised(workspace.id, now - SPAN))


def crying(stores: Stores, workspace: Workspace, now: datetime) -> Sequence[Tally]:
    """The rules that cry wolf now, the worst first."""
    return [tally for tally in tallies(stores, workspace, now) if tally.cries]


def count(nudges: Iterable[Nudge]) -> Sequence[Tally]:
    """Count each nudge for every rule behind it; a public review is raised by its clock and counts for no rule."""
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
    """The rules behind a nudge: its signals of that kind, else the watched sum."""
    bringing = [code for code in nudge.signals if code in signals_of(nudge.kind)]
    otherwise = _OTHERWISE.get(nudge.kind)
    return bringing or ([otherwise] if otherwise is not None else [])
