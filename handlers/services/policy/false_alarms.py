"""Counts how people decided on each rule's nudges, to find rules that cry wolf (docs/rules.md, "Which rule cries
wolf").

Counts rules, never people: who decided is not read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers.domain.nudges import signals_of
from handlers.domain.numbers import RULE_OF, values_of
from handlers.domain.policy import Policy
from handlers.domain.rules import CONDITIONS
from handlers.domain.values import Action, Nudge, NudgeState, Workspace
from handlers.ports import Stores

SPAN = timedelta(days=180)
#: A rule is doubted once this many of its nudges were decided, and this share of them was disagreed with.
DECIDED = 4
DOUBTED = 0.5
#: A rule is not heard once so many of its nudges running came to nothing; looked for over a year.
UNHEARD = 10
RUN_SPAN = timedelta(days=365)

_AGAINST = frozenset({Action.DISAGREE, Action.KEEP, Action.NOT_THIS})
_ACTED = frozenset({Action.PLAN, Action.OFFBOARD, Action.CONFIRM, Action.DECLINE, Action.DONE})
#: Nudges without a signal: watched strain or debt, and a prospect that costs time.
_OTHERWISE = {condition.brings: condition.code for condition in CONDITIONS}
#: The shared threshold with which a rule compares its sum.
_THRESHOLDS = {"strain": "talk_at", "watch": "watch_at", "owed": "owed_at", "broken": "part_at"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One rule's nudges over the last 180 days: raised, decided, acted on, disagreed with.

    running  how many of its latest nudges of a year, one after the other, came to nothing
    """

    rule: str
    raised: int
    decided: int
    acted: int
    against: int
    running: int = 0

    @property
    def disputed(self) -> bool:
        """Whether people disagree with the rule: at least four decided, at least half of them against it."""
        return self.decided >= DECIDED and self.against >= DOUBTED * self.decided

    @property
    def unheard(self) -> bool:
        """Whether ten of its nudges running came to nothing. Never of threats: they are to be spoken of each time."""
        return self.running >= UNHEARD and self.rule != "safety"

    @property
    def cries(self) -> bool:
        """Whether the rule cries wolf."""
        return self.disputed or self.unheard

    @property
    def number(self) -> str | None:
        """The name of the number by which the rule speaks sooner or later; None where it has none."""
        return _number_of(self.rule)


def tallies(stores: Stores, workspace: Workspace, now: datetime) -> Sequence[Tally]:
    """Every rule that raised a nudge within 180 days, the most disagreed with first."""
    year = stores.nudges.raised(workspace.id, now - RUN_SPAN)
    running = _running(year)
    counted = count(nudge for nudge in year if nudge.raised_at > now - SPAN)
    return _sorted(replace(tally, running=running[tally.rule]) for tally in counted)


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
    return _sorted(tallied)


def _sorted(tallied: Iterable[Tally]) -> Sequence[Tally]:
    return sorted(tallied, key=lambda tally: (not tally.cries, -tally.against, -tally.raised, tally.rule))


def _running(nudges: Sequence[Nudge]) -> Counter[str]:
    """Of each rule how many of its latest nudges came to nothing: closed without a decision, or decided against.

    An open one may still be acted on, and a snoozed one was neither: they neither count nor end the run.
    """
    running: Counter[str] = Counter()
    ended: set[str] = set()
    for nudge in reversed(nudges):
        for rule in rules(nudge):
            if nudge.decision in _ACTED:
                ended.add(rule)
            elif rule not in ended:
                closed = nudge.decision is None and nudge.state is not NudgeState.OPEN
                running[rule] += closed or nudge.decision in _AGAINST
    return running


def value_of(number: str, policy: Policy) -> float:
    """The value of a number that a rule is offered by."""
    return values_of(policy)[number]


def _number_of(rule: str) -> str | None:
    """The threshold that it shares, else its own first number."""
    own = (name for name, code in RULE_OF.items() if code == rule)
    return _THRESHOLDS.get(rule) or next(own, None)


def rules(nudge: Nudge) -> Sequence[str]:
    """The rules behind a nudge: its signals of that kind, else the watched sum."""
    bringing = [code for code in nudge.signals if code in signals_of(nudge.kind)]
    otherwise = _OTHERWISE.get(nudge.kind)
    return bringing or ([otherwise] if otherwise is not None else [])
