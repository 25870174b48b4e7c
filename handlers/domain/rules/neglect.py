"""One of the vital few has had no contact with us except about money; the standing does not change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter

from handlers.domain.book import Book, before
from handlers.domain.policy import Policy, days
from handlers.domain.rule import Rule, Window
from handlers.domain.rule_context import RuleContext, Signal, Surroundings, moments
from handlers.domain.rule_needs import LedgerTotals, last
from handlers.domain.values import Entry, Kind, NudgeKind, Outcome

DAYS = days("neglect_days", 21, own_words=True)


def _contacts(book: Book) -> list[Entry]:
    """Entries about anything but money, held conversations, and reviews of agreements, oldest first."""
    contacts = [entry for entry in book.happened if entry.kind not in (Kind.PAYMENT, Kind.REFUND)]
    contacts += [entry for entry, talk in book.conversations if talk.outcome is not Outcome.POSTPONED]
    contacts += [entry for entry, _ in book.reviews]
    return sorted(contacts, key=attrgetter("occurred_at", "number"))


def fires(context: RuleContext) -> Signal | None:
    """The signal, or None. Without any contact the days are counted from the first entry."""
    if not context.surroundings.vital:
        return None
    book, length = context.book, context.policy[DAYS]
    latest = next(reversed(_contacts(book)), None)
    if latest is not None and latest.occurred_at > before(context.now, length):
        return None
    since = latest or (book.happened[0] if book.happened else None)
    passed = (context.now - since.occurred_at).days if since is not None else length
    return Signal("neglect", (latest.number,) if latest is not None else (), {"days": passed})


@dataclass(frozen=True, slots=True)
class _NoContact:
    """A vital client without contact for long enough. `contacts` are the moments of contact, oldest first."""

    contacts: Sequence[datetime]
    days: int
    ever: bool = True

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether both hold at `now`."""
        return surroundings.vital and last(self.contacts, now) <= now - timedelta(days=self.days)


def _needs(totals: LedgerTotals) -> _NoContact:
    return _NoContact(moments(_contacts(totals.book)), totals.policy[DAYS])


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window(moments(_contacts(book)), policy[DAYS], renewed=True)


RULE = Rule(
    code="neglect",
    place=130,
    fires=fires,
    brings=NudgeKind.CARE,
    next_step="next-care",
    vital_only=True,
    needs=_needs,
    windows=_windows,
    begins_with_time=True,
    numbers=(DAYS,),
    when=(
        "a vital client with no entry but payments and refunds, and no conversation held or reviewed, within"
        " {neglect_days} days"
    ),
    facts="`days` since we last met about anything but money",
)
