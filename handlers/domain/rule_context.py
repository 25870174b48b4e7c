"""The input of every rule (one client's ledger and sums at one moment), and the signal it returns.

No rule is implemented here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from handlers.domain.amends import Debt, debt
from handlers.domain.book import Book, Dated, Incident, after, before
from handlers.domain.policy import Policy
from handlers.domain.strain import Strain, strain
from handlers.domain.values import Category, Entry, Outcome

Fact = int | float | datetime | str
Facts = Mapping[str, Fact]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The two facts of the workspace that the rules need about a client.

    vital        whether the client is one of the vital few
    others_paid  whether another client has paid within 90 days
    """

    vital: bool = False
    others_paid: bool = False


@dataclass(frozen=True, slots=True)
class Signal:
    """The result of a rule that fires.

    code      the rule's code
    entries   numbers of the ledger lines that are its evidence, oldest first
    facts     numbers, codes and moments (UTC) for a sentence that gives the reason; never an amount of money

    For the words of that sentence, filled by `explained`:

    categories  how many of the incidents among the evidence are of each category, the most frequent first
    affected    ids of the members they hurt, for owners and those members alone
    agreement   number of the agreement in force, None: there is none
    postponed   numbers of the conversations postponed since the last one that was held or refused
    """

    code: str
    entries: tuple[int, ...]
    facts: Facts
    categories: tuple[tuple[Category, int], ...] = ()
    affected: tuple[int, ...] = ()
    agreement: int | None = None
    postponed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleContext:
    """One client's ledger at one moment, with its sums. `Book` explains slate and base.

    strain              strain since the slate
    strain_since_base   strain since the base
    """

    book: Book
    policy: Policy
    surroundings: Surroundings
    now: datetime
    strain: Strain
    strain_since_base: Strain
    debt: Debt

    def since_base(self, days: float) -> Sequence[Incident]:
        """Incidents within `days` and since the base."""
        return after(self.book.incidents, before(self.now, days), self.book.base)

    def within(self, items: Sequence[Entry], days: float) -> Sequence[Entry]:
        """Those of `items` (oldest first) within `days`."""
        return after(items, before(self.now, days))

    def is_within(self, item: Dated, days: float) -> bool:
        """Whether it happened within `days`."""
        return item.occurred_at > before(self.now, days)

    def is_old(self, item: Dated, days: float) -> bool:
        """Whether it is at least `days` old."""
        return item.occurred_at <= before(self.now, days)


def context_of(book: Book, surroundings: Surroundings, policy: Policy, now: datetime) -> RuleContext:
    """Compute the sums of a ledger at `now`, which must not be before its last line."""
    now = now.astimezone(UTC)
    since_slate = strain(after(book.incidents, book.slate), after(book.praise, book.slate), policy, now)
    since_base = (
        since_slate
        if book.agreement is None
        else strain(after(book.incidents, book.base), after(book.praise, book.base), policy, now)
    )
    return RuleContext(
        book=book,
        policy=policy,
        surroundings=surroundings,
        now=now,
        strain=since_slate,
        strain_since_base=since_base,
        debt=debt(book.incidents, book.amends, policy, now),
    )


def explained(context: RuleContext, signal: Signal) -> Signal:
    """The signal with what its ledger tells about its evidence."""
    book, evidence = context.book, frozenset(signal.entries)
    incidents = [incident for incident in book.incidents if incident.number in evidence]
    counts = Counter(incident.category for incident in incidents)
    postponed: list[int] = []
    for entry, talk in reversed(book.conversations):
        if talk.outcome is not Outcome.POSTPONED:
            break
        postponed.insert(0, entry.number)
    return replace(
        signal,
        categories=tuple(counts.most_common()),
        affected=tuple(dict.fromkeys(member for incident in incidents for member in incident.affected)),
        agreement=book.agreement.number if book.agreement is not None else None,
        postponed=tuple(postponed),
    )


def theirs(incidents: Iterable[Incident]) -> list[Incident]:
    """The incidents whose fault is the client's alone."""
    return [incident for incident in incidents if incident.theirs]


def moments_facts(items: Sequence[Incident | Entry]) -> dict[str, Fact]:
    """How many there are, and when the first and the latest happened (UTC). They come oldest first, at least one."""
    return {"count": len(items), "since": items[0].occurred_at, "latest": items[-1].occurred_at}


def numbers(items: Iterable[Incident | Entry]) -> tuple[int, ...]:
    """The numbers of these lines."""
    return tuple(item.number for item in items)


def moments(items: Iterable[Dated]) -> list[datetime]:
    """When these happened (UTC)."""
    return [item.occurred_at for item in items]


def days_of(incidents: Iterable[Incident]) -> set[date]:
    """The different local days on which they happened."""
    return {incident.day for incident in incidents}


def minutes_of(entries: Iterable[Entry]) -> int:
    """The minutes of our time they took, in total."""
    return sum(entry.minutes or 0 for entry in entries)


def money_of(entries: Iterable[Entry]) -> int:
    """Their amounts in total, in minor units of the workspace's currency."""
    return sum(entry.amount_minor or 0 for entry in entries)
