"""Time, money and day of a free sentence, each with the place where it is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from handlers.domain.values import Money
from handlers.input.quantities.line import Line, read_line
from handlers.input.quantities.said_days import days
from handlers.input.quantities.sums import sums
from handlers.input.quantities.times import times, whole

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value and the part of the text that says it."""

    value: T
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quantities:
    """What a sentence says of time, money and day. `doubts`: readings beside those taken, for buttons."""

    minutes: Found[int] | None = None
    money: Found[Money] | None = None
    day: Found[date] | None = None
    doubts: tuple[Found[int] | Found[Money] | Found[date], ...] = ()


def _found(line: Line, value: T, start: int, end: int) -> Found[T]:
    return Found(value, line.tokens[start].start, line.tokens[end - 1].end)


def quantities(
    text: str,
    *,
    now: datetime,
    zone: str,
    currency: str,
    language_hint: str = "",
    names: Sequence[tuple[int, int]] = (),
) -> Quantities:
    """The quantities of a sentence. `names`: where clients' names stand, which are never read as numbers."""
    line = read_line(text, names)
    spent = [_found(line, minutes, each.start, each.end) for each in times(line) if (minutes := whole(each.minutes))]
    moved = sorted(sums(line, currency), key=lambda each: not each.marked)
    today = now.astimezone(ZoneInfo(zone)).date()
    when = [_found(line, each.day, each.start, each.end) for each in days(line, today)]
    money = [_found(line, each.money, each.start, each.end) for each in moved]
    return Quantities(
        minutes=spent[0] if spent else None,
        money=money[0] if money else None,
        day=when[0] if when else None,
        doubts=(*spent[1:], *money[1:], *when[1:]),
    )
