"""Habitual concessions and refunds that the client asked for."""

from __future__ import annotations

from operator import attrgetter

from handlers.domain.book import Book
from handlers.domain.habit import Habit
from handlers.domain.policy import count, days, share
from handlers.domain.rule import Rule
from handlers.domain.values import Entry, Kind, NudgeKind

COUNT = count("concessions_count", 3)
DAYS = days("concessions_days", 180)
SHARE = share("concessions_share", 0.2)


def _asked_for(book: Book) -> list[Entry]:
    given = [entry for entry in (*book.concessions, *book.refunds) if entry.asked and not entry.amends]
    return sorted(given, key=attrgetter("occurred_at", "number"))


_HABIT = Habit(code="concessions", given=_asked_for, count=COUNT, days=DAYS, share=SHARE)

RULE = Rule(
    code="concessions",
    place=70,
    fires=_HABIT.fires,
    brings=NudgeKind.TALK,
    held_back_by_debt=True,
    needs=_HABIT.needs,
    windows=_HABIT.windows,
    begins_with_time=True,
    reads=frozenset({Kind.PAYMENT}),
    numbers=(COUNT, DAYS, SHARE),
    when=(
        "at least {concessions_count} concessions or refunds they asked for (not amends) within {concessions_days}"
        " days, together at least {concessions_share} of the payments within {concessions_days} days (with no"
        " payments, any {concessions_count})"
    ),
    facts="`count`, `days` (the window), `since`, `latest`",
)
