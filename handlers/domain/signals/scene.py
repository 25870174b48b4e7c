"""What every signal is given to look at, and the form in which it answers. No rule stands here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from handlers.domain.amends import Debt
from handlers.domain.book import Book, Dated, Incident, after, before
from handlers.domain.policy import Policy
from handlers.domain.strain import Strain
from handlers.domain.values import Entry

Fact = int | float | datetime | str
Facts = Mapping[str, Fact]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The two facts of the workspace that the rules need about a client.

    vital        whether the client is one of the vital few; others_paid: whether another client has paid within 90 days
    """

    vital: bool = False
    others_paid: bool = False


@dataclass(frozen=True, slots=True)
class Signal:
    """Something the rules noticed.

    code      its name in the table; entries: numbers of the ledger lines that are its evidence, oldest first
    facts     numbers, codes and moments (UTC) for a sentence that gives the reason; never an amount of money
    """

    code: str
    entries: tuple[int, ...]
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One client's ledger at one moment. `strain` is since the slate, `strain_since_base` since the base."""

    book: Book
    policy: Policy
    around: Surroundings
    now: datetime
    strain: Strain
    strain_since_base: Strain
    debt: Debt

    def since_base(self, days: float) -> Sequence[Incident]:
        """Incidents within so many days and since base."""
        return after(self.book.incidents, before(self.now, days), self.book.base)

    def within(self, items: Sequence[Entry], days: float) -> Sequence[Entry]:
        """Those of `items` (oldest first) within so many days."""
        return after(items, before(self.now, days))

    def is_within(self, one: Dated, days: float) -> bool:
        return one.occurred_at > before(self.now, days)

    def is_old(self, one: Dated, days: float) -> bool:
        """Whether it is at least so many days old."""
        return one.occurred_at <= before(self.now, days)


def numbers(items: Iterable[Incident | Entry]) -> tuple[int, ...]:
    return tuple(item.number for item in items)


def days_of(incidents: Iterable[Incident]) -> set[date]:
    """The different local days they happened on."""
    return {incident.day for incident in incidents}


def minutes_of(entries: Iterable[Entry]) -> int:
    return sum(entry.minutes or 0 for entry in entries)


def money_of(entries: Iterable[Entry]) -> int:
    """Minor units of the workspace's currency."""
    return sum(entry.amount_minor or 0 for entry in entries)
