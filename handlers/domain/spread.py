"""Incidents spread over different days or calendar months: the common part of three rules.

Days and months are those of the workspace's zone. Exact where nothing was agreed or cleared in between; a rule that
counts since the base is bounded by it (`handlers/domain/rule_needs.py`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.domain.book import Incident
from handlers.domain.rule_context import Surroundings

Period = Callable[[Incident], Hashable]


def by_day(incident: Incident) -> Hashable:
    """The local date of an incident."""
    return incident.day


def by_month(incident: Incident) -> Hashable:
    """The local calendar month of an incident."""
    return incident.day.year, incident.day.month


def periods(incidents: Iterable[Incident], period: Period) -> int:
    """The number of different days or months on which they happened."""
    return len({period(incident) for incident in incidents})


@dataclass(frozen=True, slots=True)
class Spread:
    """Incidents in at least `wanted` different periods within `days`.

    moments  when they happened (UTC), oldest first
    ranks    for each of them the number of different periods up to it
    """

    moments: Sequence[datetime]
    ranks: Sequence[int]
    wanted: int
    days: int

    @classmethod
    def of(cls, incidents: Sequence[Incident], period: Period, wanted: int, days: int) -> Spread:
        """The spread of these incidents, oldest first."""
        ranks: list[int] = []
        for place, incident in enumerate(incidents):
            same = place > 0 and period(incident) == period(incidents[place - 1])
            ranks.append((ranks[-1] if ranks else 0) + (not same))
        return cls([incident.occurred_at for incident in incidents], ranks, wanted, days)

    @property
    def ever(self) -> bool:
        """Whether there are enough periods at all."""
        return bool(self.ranks) and self.ranks[-1] >= self.wanted

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether there are enough periods within the days before `now`."""
        start = bisect_right(self.moments, now - timedelta(days=self.days))
        return self._periods(start, bisect_right(self.moments, now)) >= self.wanted

    def leaving(self) -> list[datetime]:
        """The incidents whose leaving the window may leave too few periods in it."""
        length = timedelta(days=self.days)
        return [
            moment
            for place, moment in enumerate(self.moments)
            if self._periods(place, bisect_left(self.moments, moment + length)) >= self.wanted
        ]

    def _periods(self, start: int, end: int) -> int:
        return self.ranks[end - 1] - self.ranks[start] + 1 if start < end else 0
