"""Tells quickly whether a ledger is plainly steady at a moment, so that a long history need not be judged all through.

Decides nothing: a yes means that `judge` would find it steady and nothing firing; in doubt it says no, and one judges.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from handlers.domain.book import Book, Incident
from handlers.domain.policy import Policy
from handlers.domain.signals.scene import Surroundings
from handlers.domain.standing import watch_at
from handlers.domain.strain import decay
from handlers.domain.values import Category, Entry, Kind, Outcome, Severity

_NEVER = datetime.min.replace(tzinfo=UTC)
#: Sums are rounded to six decimals before they are compared; this is clear of that.
_CLEAR = 1e-5


@dataclass(frozen=True, slots=True)
class _Few:
    """Things of which a signal wants so many within so many days; `moments` are when they happened, oldest first."""

    moments: Sequence[datetime]
    wanted: int
    days: int

    def at(self, now: datetime) -> bool:
        count = bisect_right(self.moments, now)
        return count < self.wanted or self.moments[count - self.wanted] <= now - timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sum that grows with each line: what it was after each of them."""

    moments: Sequence[datetime]
    totals: Sequence[int]

    @classmethod
    def of(cls, entries: Sequence[Entry], amount: Callable[[Entry], int | None]) -> _Sum:
        return cls([e.occurred_at for e in entries], list(accumulate((amount(e) or 0 for e in entries), initial=0)))

    def within(self, now: datetime, days: int) -> int:
        start = bisect_right(self.moments, now - timedelta(days=days))
        return self.totals[bisect_right(self.moments, now)] - self.totals[start]


class _Fading:
    """The most that a fading sum can be: nothing softens or settles it, and no week limits it."""

    __slots__ = ("moments", "policy", "totals")

    def __init__(self, incidents: Iterable[Incident], points: Callable[[Incident], float], policy: Policy) -> None:
        self.policy = policy
        self.moments: list[datetime] = []
        self.totals: list[float] = []
        for one in incidents:
            if points(one):
                self.totals.append(self.at(one.occurred_at) + points(one))
                self.moments.append(one.occurred_at)

    def at(self, now: datetime) -> float:
        count = bisect_right(self.moments, now)
        if not count:
            return 0.0
        return self.totals[count - 1] * decay(now - self.moments[count - 1], self.policy)


class Calm:
    """One client's whole ledger under one set of numbers, ready to be asked about any moment of it."""

    def __init__(self, book: Book, policy: Policy) -> None:
        self._policy = policy
        self._theirs = _Fading(book.incidents, lambda one: one.weight * one.share, policy)
        self._ours = _Fading(book.incidents, lambda one: one.weight * (1.0 - one.share), policy)
        self._few = _few(book, policy)
        talks = [(entry.occurred_at, talk.outcome) for entry, talk in book.conversations]
        kept = [entry.occurred_at for entry, review in book.reviews if review.kept]
        self._agreed = [at for at, outcome in talks if outcome is Outcome.AGREED]
        self._wiped = sorted(kept + [at for at, outcome in talks if outcome is Outcome.CLEARED])
        self._minutes = _Sum.of(book.timed, lambda entry: entry.minutes)
        self._paid = _Sum.of(book.payments, lambda entry: entry.amount_minor)
        self._refunded = _Sum.of(book.refunds, lambda entry: entry.amount_minor)
        self._contacts = [e.occurred_at for e in book.happened if e.kind not in (Kind.PAYMENT, Kind.REFUND)]

    def at(self, now: datetime, around: Surroundings) -> bool:
        """Whether a client that is no prospect is steady then, and no signal fires."""
        policy = self._policy
        return (
            self._theirs.at(now) < min(watch_at(around, policy), policy.fall_back * policy.talk_at) - _CLEAR
            and self._ours.at(now) < policy.owed_at - _CLEAR
            and all(few.at(now) for few in self._few)
            and not self._agreement(now)
            and self._worth_it(now)
            and (not around.vital or _last(self._contacts, now) > now - timedelta(days=policy.neglect_days))
        )

    def _agreement(self, now: datetime) -> bool:
        agreed = _last(self._agreed, now)
        return agreed > _last(self._wiped, now)

    def _worth_it(self, now: datetime) -> bool:
        """Neither a sink of time nor a loss."""
        policy, cost = self._policy, self._policy.hourly_cost_minor
        spent = self._minutes.within(now, policy.time_sink_days)
        unpaid = _last(self._paid.moments, now) <= now - timedelta(days=policy.time_sink_unpaid_days)
        if unpaid and spent >= policy.time_sink_hours * 60:
            return False
        spent = self._minutes.within(now, policy.loss_days)
        if cost is None or spent < policy.loss_hours * 60:
            return True
        net = self._paid.within(now, policy.loss_days) - self._refunded.within(now, policy.loss_days)
        return 60 * net >= spent * cost


def _last(moments: Sequence[datetime], now: datetime) -> datetime:
    count = bisect_right(moments, now)
    return moments[count - 1] if count else _NEVER


def _few(book: Book, policy: Policy) -> tuple[_Few, ...]:
    """What the signals that count things need at least."""

    def of(*categories: Category) -> list[datetime]:
        return [one.occurred_at for one in book.incidents if one.category in categories]

    grave = [
        one.occurred_at
        for one in book.incidents
        if one.category is Category.THREAT or (one.category is Category.ABUSE and one.severity is Severity.SEVERE)
    ]
    crossed = [one.occurred_at for one in book.incidents if one.crossed]
    ended = [e.occurred_at for e, talk in book.conversations if talk.outcome in (Outcome.REFUSED, Outcome.PART)]
    asked = [entry.occurred_at for entry in book.concessions if entry.asked and not entry.amends]
    goodwill = [entry.occurred_at for entry in book.concessions if not entry.asked and not entry.amends]
    return (
        _Few(grave, 1, max(policy.abuse_days, policy.safety_days)),
        _Few(crossed, policy.boundaries_count, policy.boundaries_days),
        # Two that are far enough apart are enough.
        _Few(of(Category.LATE), min(2, policy.late_count), policy.late_days),
        _Few(of(Category.COMPLAINT), policy.unhappy_on_days, policy.unhappy_days),
        _Few(ended, 1, policy.refused_days),
        _Few(asked, policy.concessions_count, policy.concessions_days),
        _Few(goodwill, policy.giving_count, policy.giving_days),
    )
