"""Replays a client's history under a set of numbers: which nudges would have been raised, and when.

docs/rules.md, "Trying other numbers". Uses the same functions for standings and nudges as production; only the moments
are selected here. Raises and stores nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from heapq import heapify, heappop, heappush
from zoneinfo import ZoneInfo

from handlers.domain import calm
from handlers.domain.book import read, until
from handlers.domain.change_points import ChangePoints
from handlers.domain.due import talks
from handlers.domain.fast_path import FastPath
from handlers.domain.nudges import COMES_BACK, SILENT_STAGES, SWEEP_AT, Before, Cause, decide_nudges, decided
from handlers.domain.outlook import falls
from handlers.domain.policy import Policy
from handlers.domain.rule_context import Surroundings, context_of
from handlers.domain.rule_needs import LedgerTotals
from handlers.domain.standing import assess_context
from handlers.domain.values import (
    Action,
    Decision,
    Entry,
    Fault,
    Kind,
    Nudge,
    NudgeKind,
    NudgeState,
    Severity,
    Stage,
    StageChange,
    Standing,
)

#: Decisions after which a nudge remains open.
_STAYS = frozenset({Action.CONFIRM, Action.DELEGATE})
_STEADY = (Standing.STEADY, frozenset[str]())


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What a replay of one client needs.

    entries  every line of its ledger
    stage    the one it has now
    facts    the two facts of the workspace about it, each with the moment from which it held, oldest first
    """

    entries: Sequence[Entry]
    stage: Stage
    facts: Sequence[tuple[datetime, Surroundings]] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A nudge that would have been raised at a moment (UTC). `safety`: a part nudge for people's safety."""

    kind: NudgeKind
    at: datetime
    safety: bool = False


@dataclass(frozen=True, slots=True)
class Replayed:
    """The nudges that would have been raised, oldest first, and the number of assessments made."""

    suggestions: tuple[Suggestion, ...]
    assessed: int


def replay(history: History, policy: Policy, now: datetime) -> Replayed:
    """Replay a history up to `now`, each line as if it had been logged when it happened.

    It assesses every moment at which something happened, and every sweep (9:00 in the workspace's zone) before which
    something may have changed with time.
    """
    walk = _Walk(history, policy, now.astimezone(UTC))
    walk.go()
    return Replayed(tuple(walk.suggestions), walk.assessed)


class _Walk:
    """The state of one client's replay as it advances through time."""

    def __init__(self, history: History, policy: Policy, now: datetime) -> None:
        self.policy, self.now, self.facts = policy, now, history.facts
        self.zone = ZoneInfo(policy.zone)
        self.sweeps: dict[date, datetime] = {}
        self.entries = sorted(
            (e for e in history.entries if e.counts and e.occurred_at <= now), key=lambda e: (e.occurred_at, e.number)
        )
        self.lines: defaultdict[datetime, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            self.lines[entry.occurred_at].append(entry)
        moves = [entry.detail for entry in self.entries if isinstance(entry.detail, StageChange)]
        self.stage = moves[0].before if moves else history.stage
        self.talked = any(entry.kind in (Kind.PLAN, Kind.CONVERSATION) for entry in self.entries)
        self.book = read(self.entries, policy, now)
        self.totals = LedgerTotals(self.book, policy, now)
        self.fast_path = FastPath(self.totals)
        self.before = Before(standing=Standing.STEADY, since=None, signals=frozenset())
        self.nudges: list[Nudge] = []
        self.suggestions: list[Suggestion] = []
        self.assessed = 0
        self.moments = sorted(self.lines)
        self.ahead: list[datetime] = []
        self.known: set[datetime] = set()

    def go(self) -> None:
        vital = any(fact.vital for _, fact in self.facts)
        points = ChangePoints(self.totals, vital=vital, prospect=self._screened())
        for moment, lines in self.lines.items():
            if moment == self.moments[0] or any(points.matters(line) for line in lines):
                self._expect(moment)
        for moment in points.turns():
            self._expect(self._noticed(moment))
        for moment, _ in self.facts:
            if self.moments and moment > self.moments[0]:
                self._expect(self._noticed(moment))
        heapify(self.ahead)
        while self.ahead:
            self._visit(heappop(self.ahead))

    def _screened(self) -> bool:
        """Whether the client was a prospect at any time."""
        moves = [entry.detail for entry in self.entries if isinstance(entry.detail, StageChange)]
        return Stage.PROSPECT in {self.stage, *(move.after for move in moves)}

    def _expect(self, moment: datetime) -> None:
        """Schedule an assessment at this moment, once."""
        if moment <= self.now and moment not in self.known:
            self.known.add(moment)
            self.ahead.append(moment)

    def _expect_later(self, moment: datetime, now: datetime) -> None:
        if now < moment <= self.now and moment not in self.known:
            self.known.add(moment)
            heappush(self.ahead, moment)

    def _noticed(self, moment: datetime) -> datetime:
        """The next assessment at or after a moment: the next logged line, or the next sweep."""
        day = moment.astimezone(self.zone).date()
        sweep = self._sweep_of(day)
        if sweep < moment:
            sweep = self._sweep_of(day + timedelta(days=1))
        following = bisect_left(self.moments, moment)
        return min(sweep, self.moments[following]) if following < len(self.moments) else sweep

    def _sweep_of(self, day: date) -> datetime:
        if day not in self.sweeps:
            self.sweeps[day] = datetime.combine(day, SWEEP_AT, self.zone).astimezone(UTC)
        return self.sweeps[day]

    def _visit(self, now: datetime) -> None:
        lines = self.lines.get(now, ())
        for line in lines:
            if isinstance(line.detail, StageChange):
                self.stage = line.detail.after
        decisions = [line.detail for line in lines if isinstance(line.detail, Decision)]
        decisions = [decision for decision in decisions if not self._decide(decision, now)]
        surroundings = self._surroundings(now)
        agreement: Entry | None = None
        if self.stage is not Stage.PROSPECT and self.fast_path.is_steady(now, surroundings):
            if self._settled():
                return
            standing, signals = _STEADY
            ahead: list[datetime] = []
        else:
            self.assessed += 1
            context = context_of(until(self.book, now), surroundings, self.policy, now)
            assessment = assess_context(context, stage=self.stage)
            standing, signals = assessment.standing, frozenset(signal.code for signal in assessment.signals)
            ahead = list(falls(context))
            agreement = assessment.agreement
        quiet = standing is Standing.WATCH and calm.settled(agreement, self._until(now), now)
        self._change_nudges(standing, signals, now, severe=any(map(_severe, lines)), quiet=quiet)
        for decision in decisions:
            self._decide(decision, now)  # raised and decided at the same moment
        self._look_ahead(ahead, now)

    def _settled(self) -> bool:
        """Whether an assessment cannot change anything, because the client is steady."""
        return (self.before.standing, self.before.signals) == _STEADY and not any(
            nudge.state is NudgeState.OPEN for nudge in self.nudges
        )

    def _surroundings(self, now: datetime) -> Surroundings:
        place = bisect_right(self.facts, now, key=lambda fact: fact[0])
        return self.facts[place - 1][1] if place else Surroundings()

    def _decide(self, decision: Decision, now: datetime) -> bool:
        """Apply a decision to the open nudge of its kind. Returns whether there was one."""
        for place, nudge in enumerate(self.nudges):
            if nudge.state is NudgeState.OPEN and nudge.kind.value == decision.nudge_kind:
                if decision.action in _STAYS:
                    return True
                self.nudges[place] = decided(nudge, decision.action, now, until=decision.until)
                return True
        return False

    def _change_nudges(
        self, standing: Standing, signals: frozenset[str], now: datetime, *, severe: bool, quiet: bool
    ) -> None:
        """Raise and close the nudges that follow from an assessment, as `reassess` does. `quiet`: no step is due."""
        silenced = self.stage in SILENT_STAGES
        if severe:
            for place, nudge in enumerate(self.nudges):
                if nudge.silent_until is not None and nudge.silent_until > now:
                    self.nudges[place] = replace(nudge, silent_until=now)
        changes = decide_nudges(
            self.before,
            standing,
            signals,
            self.nudges,
            now,
            silenced=silenced,
            cause=Cause(severe=severe),
            talk_until=self._talk_until(now),
            calm=quiet,
        )
        over = {nudge.id for nudge in changes.closed}
        self.nudges = [replace(n, state=NudgeState.CLOSED) if n.id in over else n for n in self.nudges]
        for raised in changes.raised:
            self.suggestions.append(Suggestion(raised.kind, now, raised.safety))
            self.nudges.append(
                Nudge(
                    id=len(self.nudges) + 1,
                    client_id=0,
                    kind=raised.kind,
                    state=NudgeState.OPEN,
                    raised_at=now,
                    signals=tuple(s for s in signals if not raised.about or s in raised.about),
                    silent_until=raised.silent_until,
                )
            )
        since = self.before.since_when(standing, now, silenced=silenced)
        self.before = Before(standing=standing, since=since, signals=signals)

    def _talk_until(self, now: datetime) -> datetime | None:
        if not self.talked:
            return None
        return talks.quiet_until(self._until(now))

    def _until(self, now: datetime) -> Sequence[Entry]:
        """The lines that had happened by then."""
        return self.entries[: bisect_right(self.entries, now, key=lambda entry: entry.occurred_at)]

    def _look_ahead(self, ahead: Sequence[datetime], now: datetime) -> None:
        """Schedule the assessments needed if nothing new happens: a sum decays, a silence ends, a talk's day has
        passed."""
        for moment in ahead:
            self._expect_later(self._noticed(moment), now)
        planned = self._talk_until(now)
        if planned is not None:
            self._expect_later(self._noticed(planned), now)
        for nudge in self.nudges:
            if nudge.silent_until is not None:
                self._expect_later(self._noticed(nudge.silent_until), now)
                if nudge.decision in COMES_BACK:
                    self._expect_later(nudge.silent_until, now)


def _severe(line: Entry) -> bool:
    """Whether a line is a new severe incident of theirs, which ends every silence."""
    return line.kind is Kind.INCIDENT and line.severity is Severity.SEVERE and line.fault is Fault.THEIRS
