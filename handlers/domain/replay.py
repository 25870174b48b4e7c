"""Goes through a client's whole history again under some set of numbers: which suggestions would have come, and when.

docs/rules.md, "Trying other numbers". Judges and weighs with the same functions as everything else; it only chooses
the moments. Nothing is raised here and nothing is remembered.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from heapq import heapify, heappop, heappush
from zoneinfo import ZoneInfo

from handlers.domain.book import read, until
from handlers.domain.calm import Calm
from handlers.domain.due import talks
from handlers.domain.nudges import COMES_BACK, SILENT_STAGES, Before, Cause, weigh
from handlers.domain.outlook import falls
from handlers.domain.policy import Policy
from handlers.domain.span import Span
from handlers.domain.standing import Surroundings, judge
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

#: When a standing that changes with time is noticed, in the workspace's zone.
SWEEP_AT = time(9)
#: Decisions after which a suggestion stays open.
_STAYS = frozenset({Action.CONFIRM, Action.DELEGATE})
_STEADY = (Standing.STEADY, frozenset[str]())


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All there is to go through again for one client.

    entries  every line of its ledger; stage: the one it has now
    facts    the two facts of the workspace about it, each with the moment from which it held, oldest first
    """

    entries: Sequence[Entry]
    stage: Stage
    facts: Sequence[tuple[datetime, Surroundings]] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A suggestion that would have come at a moment (UTC). `safety`: to part for the sake of people's safety."""

    kind: NudgeKind
    at: datetime
    safety: bool = False


@dataclass(frozen=True, slots=True)
class Replayed:
    """What would have been said, oldest first, and how many moments had to be judged for it."""

    said: tuple[Said, ...]
    judged: int


def replay(history: History, policy: Policy, now: datetime) -> Replayed:
    """Go through a history up to `now`, each line as if it had been logged when it happened.

    Looked at is every moment at which something happened, and every sweep (9:00 in the workspace's zone) before which
    something may have changed by itself.
    """
    walk = _Walk(history, policy, now.astimezone(UTC))
    walk.go()
    return Replayed(tuple(walk.said), walk.judged)


class _Walk:
    """One client on its way through time."""

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
        self.calm = Calm(self.book, policy)
        self.before = Before(standing=Standing.STEADY, since=None, signals=frozenset())
        self.nudges: list[Nudge] = []
        self.said: list[Said] = []
        self.judged = 0
        self.moments = sorted(self.lines)
        self.ahead: list[datetime] = []
        self.known: set[datetime] = set()

    def go(self) -> None:
        vital = any(fact.vital for _, fact in self.facts)
        span = Span(self.book, self.policy, self.now, vital=vital, prospect=self._screened())
        for moment, lines in self.lines.items():
            if moment == self.moments[0] or any(span.matters(line) for line in lines):
                self._expect(moment)
        for moment in span.turns():
            self._expect(self._noticed(moment))
        for moment, _ in self.facts:
            if self.moments and moment > self.moments[0]:
                self._expect(self._noticed(moment))
        heapify(self.ahead)
        while self.ahead:
            self._look(heappop(self.ahead))

    def _screened(self) -> bool:
        """Whether the client was a prospect at any time."""
        moves = [entry.detail for entry in self.entries if isinstance(entry.detail, StageChange)]
        return Stage.PROSPECT in {self.stage, *(move.after for move in moves)}

    def _expect(self, moment: datetime) -> None:
        """Look at this moment, too, once."""
        if moment <= self.now and moment not in self.known:
            self.known.add(moment)
            self.ahead.append(moment)

    def _expect_later(self, moment: datetime, now: datetime) -> None:
        if now < moment <= self.now and moment not in self.known:
            self.known.add(moment)
            heappush(self.ahead, moment)

    def _noticed(self, moment: datetime) -> datetime:
        """When somebody next looks, at or after a moment: the next line that is logged, or the next sweep."""
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

    def _look(self, now: datetime) -> None:
        lines = self.lines.get(now, ())
        for line in lines:
            if isinstance(line.detail, StageChange):
                self.stage = line.detail.after
        decisions = [line.detail for line in lines if isinstance(line.detail, Decision)]
        decisions = [each for each in decisions if not self._decide(each, now)]
        around = self._around(now)
        if self.stage is not Stage.PROSPECT and self.calm.at(now, around):
            if self._settled():
                return
            standing, signals = _STEADY
            ahead: list[datetime] = []
        else:
            self.judged += 1
            book = until(self.book, now)
            seen = judge(book, around, self.policy, now, stage=self.stage)
            standing, signals = seen.standing, frozenset(signal.code for signal in seen.signals)
            ahead = list(falls(book, seen, around, self.policy, now))
        self._weigh(standing, signals, now, severe=any(map(_severe, lines)))
        for decision in decisions:
            self._decide(decision, now)  # said and decided in one moment
        self._look_ahead(ahead, now)

    def _settled(self) -> bool:
        """Whether a steady client leaves everything as it was."""
        return (self.before.standing, self.before.signals) == _STEADY and not any(
            nudge.state is NudgeState.OPEN for nudge in self.nudges
        )

    def _around(self, now: datetime) -> Surroundings:
        place = bisect_right(self.facts, now, key=lambda fact: fact[0])
        return self.facts[place - 1][1] if place else Surroundings()

    def _decide(self, decision: Decision, now: datetime) -> bool:
        """Answer the open suggestion of its kind, if there is one; whether there was."""
        for place, nudge in enumerate(self.nudges):
            if nudge.state is NudgeState.OPEN and nudge.kind.value == decision.nudge_kind:
                if decision.action in _STAYS:
                    return True
                silence = decision.until if decision.action is not Action.PLAN else None
                self.nudges[place] = replace(
                    nudge,
                    state=NudgeState.DECIDED,
                    decision=decision.action,
                    decided_at=now,
                    silent_until=max((e for e in (nudge.silent_until, silence) if e is not None), default=None),
                )
                return True
        return False

    def _weigh(self, standing: Standing, signals: frozenset[str], now: datetime, *, severe: bool) -> None:
        """What a judgement leads to, as when it was made in earnest."""
        silenced = self.stage in SILENT_STAGES
        if severe:
            for place, nudge in enumerate(self.nudges):
                if nudge.silent_until is not None and nudge.silent_until > now:
                    self.nudges[place] = replace(nudge, silent_until=now)
        weighed = weigh(
            self.before,
            standing,
            signals,
            self.nudges,
            now,
            silenced=silenced,
            cause=Cause(severe=severe),
            talk_until=self._talk_until(now),
        )
        over = {nudge.id for nudge in weighed.closed}
        self.nudges = [replace(n, state=NudgeState.CLOSED) if n.id in over else n for n in self.nudges]
        for each in weighed.raised:
            self.said.append(Said(each.kind, now, each.safety))
            self.nudges.append(
                Nudge(
                    id=len(self.nudges) + 1,
                    client_id=0,
                    kind=each.kind,
                    state=NudgeState.OPEN,
                    raised_at=now,
                    signals=tuple(s for s in signals if not each.about or s in each.about),
                    silent_until=each.silent_until,
                )
            )
        entered = self.before.since is None or self.before.standing is not standing
        since = None if silenced else now if entered else self.before.since
        self.before = Before(standing=standing, since=since, signals=signals)

    def _talk_until(self, now: datetime) -> datetime | None:
        if not self.talked:
            return None
        count = bisect_right(self.entries, now, key=lambda entry: entry.occurred_at)
        return talks.quiet_until(self.entries[:count])

    def _look_ahead(self, ahead: Sequence[datetime], now: datetime) -> None:
        """When to look again if nothing new happens: a sum fades, a silence ends, the day of a talk has passed."""
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
    """A new severe incident of theirs ends every silence."""
    return line.kind is Kind.INCIDENT and line.severity is Severity.SEVERE and line.fault is Fault.THEIRS
