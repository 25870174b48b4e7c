"""Computes strain: the exponentially decaying weight of the client's incidents, with hysteresis around `talk_at`.

docs/rules.md, "Strain". The caller selects the incidents and praise; standings are not used here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import groupby
from math import fsum
from operator import attrgetter

from handlers.domain.book import Incident, Praise, Week
from handlers.domain.policy import Policy
from handlers.domain.values import Severity

PLACES = 6
DAY_SECONDS = 86_400


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sum, as explained by `/why`.

    entry    number of the ledger line; points: its present value (below zero for praise)
    weight   points before share and decay; share: the part that is their fault (for debt: ours); decay: 0 to 1
    counted  False for a small one beyond the largest of its week, an earlier praise of a week, a debt that is settled
    settled  points settled by amends, before decay
    """

    entry: int
    points: float
    weight: float
    share: float
    decay: float
    counted: bool
    settled: float = 0.0


@dataclass(frozen=True, slots=True)
class Strain:
    """`value` rounded to six decimals, and the lines behind it: incidents, then praise, each oldest first.

    The counted lines add up to `value` unless praise exceeds the small incidents.
    """

    value: float
    lines: tuple[Line, ...]


def decay(age: timedelta, policy: Policy) -> float:
    """The fraction of a point left after `age`: halved per half-life, to the microsecond."""
    return float(2.0 ** (-age.total_seconds() / (DAY_SECONDS * policy.half_life_days)))


def rounded(value: float) -> float:
    """Round a sum to six decimals, as for comparisons."""
    return round(value, PLACES)


def strain(incidents: Sequence[Incident], praise: Sequence[Praise], policy: Policy, now: datetime) -> Strain:
    """The strain of these incidents, reduced by this praise, at `now`. Both come oldest first."""
    lines: list[Line] = []
    grave: list[float] = []
    weeks: defaultdict[Week, list[int]] = defaultdict(list)
    for incident in incidents:
        if not incident.share:
            continue
        left = decay(now - incident.occurred_at, policy)
        points = incident.weight * incident.share * left
        if incident.severity is Severity.MINOR:
            weeks[incident.day.isocalendar()[:2]].append(len(lines))
        else:
            grave.append(points)
        lines.append(Line(incident.number, points, incident.weight, incident.share, left, True))
    small: list[float] = []
    for week in weeks.values():
        week.sort(key=lambda place: lines[place].points, reverse=True)
        small += [lines[place].points for place in week[: policy.minors_a_week]]
        for place in week[policy.minors_a_week :]:
            lines[place] = _uncounted(lines[place])
    softening: list[float] = []
    latest = {thanks.week: thanks for thanks in praise}
    for thanks in praise:
        left = decay(now - thanks.occurred_at, policy)
        counted = latest[thanks.week] is thanks
        lines.append(Line(thanks.number, -left, 1.0, 1.0, left, counted))
        if counted:
            softening.append(left)
    value = fsum(grave) + max(0.0, fsum(small) - fsum(softening))
    return Strain(rounded(value), tuple(lines))


def _uncounted(line: Line) -> Line:
    return Line(line.entry, line.points, line.weight, line.share, line.decay, False)


class Running:
    """The sum carried from moment to moment: all its parts decay alike, so one factor is enough.

    Only the largest small incidents and the praise of each week are kept separately, because a new one may replace
    them.
    """

    __slots__ = ("at", "grave", "kept", "policy", "praised", "small", "softening")

    def __init__(self, policy: Policy, start: datetime) -> None:
        self.policy = policy
        self.at = start
        self.grave = self.small = self.softening = 0.0
        self.kept: defaultdict[Week, list[tuple[float, float, datetime]]] = defaultdict(list)
        self.praised: dict[Week, datetime] = {}

    def move_to(self, moment: datetime) -> float:
        left = decay(moment - self.at, self.policy)
        self.grave *= left
        self.small *= left
        self.softening *= left
        self.at = moment
        return self.value()

    def value(self) -> float:
        return rounded(self.grave + max(0.0, self.small - self.softening))

    def add(self, one: Incident | Praise) -> None:
        if isinstance(one, Praise):
            earlier = self.praised.get(one.week)
            if earlier is not None:
                self.softening -= decay(self.at - earlier, self.policy)
            self.softening += 1.0
            self.praised[one.week] = self.at
        elif one.severity is Severity.MINOR:
            self._add_small(one.weight * one.share, one.day.isocalendar()[:2])
        else:
            self.grave += one.weight * one.share

    def _add_small(self, points: float, week: Week) -> None:
        heap = self.kept[week]
        if points:
            # The order within a week never changes, so it is kept as of the first of them.
            origin = heap[0][2] if heap else self.at
            heappush(heap, (points / decay(self.at - origin, self.policy), points, origin))
            self.small += points
            if len(heap) > self.policy.minors_a_week:
                least = heappop(heap)
                self.small -= least[0] * decay(self.at - least[2], self.policy)


def reached(incidents: Iterable[Incident], praise: Iterable[Praise], policy: Policy, now: datetime) -> datetime | None:
    """When strain reached `talk_at`, if it has not fallen below `fall_back` of it since; else None.

    It is evaluated just before and just after each event, and now: in between it only decays. One pass over the ledger.
    """
    floor = rounded(policy.fall_back * policy.talk_at)
    happened: list[Incident | Praise] = sorted([*incidents, *praise], key=attrgetter("occurred_at"))
    since: datetime | None = None
    if not happened:
        return since
    running = Running(policy, happened[0].occurred_at)
    for moment, ones in groupby(happened, key=attrgetter("occurred_at")):
        if running.move_to(moment) < floor:
            since = None
        for one in ones:
            running.add(one)
        value = running.value()
        if value >= policy.talk_at:
            since = since or moment
        elif value < floor:
            since = None
    return None if running.move_to(now) < floor else since
