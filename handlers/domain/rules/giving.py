"""Habitual concessions that the client did not ask for; the standing does not change."""

from __future__ import annotations

from handlers.domain.book import Book
from handlers.domain.habit import Habit
from handlers.domain.policy import count, days, share
from handlers.domain.rule import Rule
from handlers.domain.values import Audience, Entry, Kind, NudgeKind

COUNT = count("giving_count", 3)
DAYS = days("giving_days", 180)
SHARE = share("giving_share", 0.2)


def _goodwill(book: Book) -> list[Entry]:
    return [entry for entry in book.concessions if not entry.asked and not entry.amends]


_HABIT = Habit(code="giving", given=_goodwill, count=COUNT, days=DAYS, share=SHARE)

RULE = Rule(
    code="giving",
    place=140,
    fires=_HABIT.fires,
    brings=NudgeKind.CARE,
    cared_by=Audience.OWNERS,
    next_step="next-giving",
    needs=_HABIT.needs,
    windows=_HABIT.windows,
    begins_with_time=True,
    reads=frozenset({Kind.PAYMENT}),
    numbers=(COUNT, DAYS, SHARE),
    when=(
        "at least {giving_count} concessions of our own goodwill within {giving_days} days, together at least"
        " {giving_share} of the payments within {giving_days} days (with no payments, any {giving_count})"
    ),
    facts="`count`, `days` (the window), `since`, `latest`",
)
