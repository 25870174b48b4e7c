"""Lower bounds: the least that a ledger must hold before a rule can fire, cheap to test at any moment of a history.

A bound errs to one side only. If it says no, the rule does not fire; if it says yes, the rule must be evaluated.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import accumulate
from typing import Protocol

from handlers.domain.book import Book, Incident
from handlers.domain.policy import Policy
from handlers.domain.rule_context import Surroundings
from handlers.domain.strain import decay
from handlers.domain.values import Entry

_NEVER = datetime.min.replace(tzinfo=UTC)
#: Sums are rounded to six decimals before they are compared; this margin exceeds the rounding.
_CLEAR = 1e-5


class Need(Protocol):
    """The lower bound of one rule for one ledger."""

    @property
    def ever(self) -> bool:
        """Whether the whole ledger holds enough for the rule to fire at any moment."""
        ...

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether the ledger up to `now` holds enough."""
        ...


@dataclass(frozen=True, slots=True)
class Several:
    """At least a number of events within a number of days. `moments` are when they happened, oldest first."""

    moments: Sequence[datetime]
    wanted: int
    days: int

    @property
    def ever(self) -> bool:
        """Whether there are enough at all."""
        return len(self.moments) >= self.wanted

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether enough happened within the days before `now`."""
        known = bisect_right(self.moments, now)
        return known >= self.wanted and self.moments[known - self.wanted] > now - timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class Always:
    """No bound: the rule is always evaluated."""

    ever: bool = True

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """True."""
        return True


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of several bounds."""

    needs: Sequence[Need]

    @property
    def ever(self) -> bool:
        """Whether one of them is ever met."""
        return any(need.ever for need in self.needs)

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether one of them is met at `now`."""
        return any(need.may_fire(now, surroundings) for need in self.needs)


@dataclass(frozen=True, slots=True)
class Every:
    """All of several bounds."""

    needs: Sequence[Need]

    @property
    def ever(self) -> bool:
        """Whether each of them is ever met."""
        return all(need.ever for need in self.needs)

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether all of them are met at `now`."""
        return all(need.may_fire(now, surroundings) for need in self.needs)


class FadingSum:
    """An upper bound of a decaying sum: without praise, amends or weekly caps."""

    __slots__ = ("_policy", "_totals", "moments")

    def __init__(self, incidents: Iterable[Incident], points: Callable[[Incident], float], policy: Policy) -> None:
        self._policy = policy
        self.moments: list[datetime] = []
        self._totals: list[float] = []
        for incident in incidents:
            if points(incident):
                self._totals.append(self.at(incident.occurred_at) + points(incident))
                self.moments.append(incident.occurred_at)

    def at(self, now: datetime) -> float:
        """Points at a moment."""
        known = bisect_right(self.moments, now)
        if not known:
            return 0.0
        return self._totals[known - 1] * decay(now - self.moments[known - 1], self._policy)


@dataclass(frozen=True, slots=True)
class Reaches:
    """A decaying sum that reaches a mark. The mark may depend on the surroundings."""

    total: FadingSum
    mark: Callable[[Surroundings], float]

    @property
    def ever(self) -> bool:
        """Whether anything is in the sum at all."""
        return bool(self.total.moments)

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether the sum may have reached its mark."""
        return self.total.at(now) >= self.mark(surroundings) - _CLEAR


@dataclass(frozen=True, slots=True)
class RunningSum:
    """A cumulative sum: its value after each line."""

    moments: Sequence[datetime]
    totals: Sequence[int]

    @classmethod
    def of(cls, entries: Sequence[Entry], amount: Callable[[Entry], int | None]) -> RunningSum:
        """Add up an amount of each entry, oldest first."""
        moments = [entry.occurred_at for entry in entries]
        return cls(moments, list(accumulate((amount(entry) or 0 for entry in entries), initial=0)))

    @property
    def total(self) -> int:
        """The sum over all lines."""
        return self.totals[-1]

    def within(self, now: datetime, days: int) -> int:
        """The sum over the lines within `days`."""
        start = bisect_right(self.moments, now - timedelta(days=days))
        return self.totals[bisect_right(self.moments, now)] - self.totals[start]


class LedgerTotals:
    """Totals shared by the bounds of several rules, computed lazily. `end` is the moment of the book."""

    def __init__(self, book: Book, policy: Policy, end: datetime) -> None:
        self.book, self.policy, self.end = book, policy, end

    @cached_property
    def theirs(self) -> FadingSum:
        """The upper bound of strain."""
        return FadingSum(self.book.incidents, lambda incident: incident.weight * incident.share, self.policy)

    @cached_property
    def ours(self) -> FadingSum:
        """The upper bound of debt."""
        return FadingSum(self.book.incidents, lambda incident: incident.weight * (1.0 - incident.share), self.policy)

    @cached_property
    def minutes(self) -> RunningSum:
        """Minutes of our own time."""
        return RunningSum.of(self.book.timed, lambda entry: entry.minutes)

    @cached_property
    def paid(self) -> RunningSum:
        """Payments in minor units."""
        return RunningSum.of(self.book.payments, lambda entry: entry.amount_minor)

    @cached_property
    def refunded(self) -> RunningSum:
        """Refunds in minor units."""
        return RunningSum.of(self.book.refunds, lambda entry: entry.amount_minor)


def last(moments: Sequence[datetime], now: datetime) -> datetime:
    """The latest of `moments` (oldest first) that is not after `now`; the beginning of time if there is none."""
    known = bisect_right(moments, now)
    return moments[known - 1] if known else _NEVER
