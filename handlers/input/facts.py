"""The facts that a line of a command states, and the kinds of those that may lead it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from handlers.domain.values import Category, Fault, Money, Severity


class Lead(StrEnum):
    """The kinds of leading facts."""

    CATEGORY = "category"
    SEVERITY = "severity"
    FAULT = "fault"
    DURATION = "duration"
    MONEY = "money"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The parsed facts. Times in UTC, `minutes` whole minutes; `note` is the rest, as typed.

    crossed       number of a boundary; joins: number of an entry, 0: said to join none
    affected      handles without the @, lower case
    day_alone     whether only the day was said of `occurred_at`
    told          when they were told of a boundary; told_no: stated that they do not know yet
    given         what was typed and not defaulted: the English names of keys and the values of `Lead`; a leading date
                  gives "date" and "on" both, a future one "date" and "by"
    """

    note: str = ""
    category: Category | None = None
    severity: Severity | None = None
    fault: Fault | None = None
    minutes: int | None = None
    money: Money | None = None
    occurred_at: datetime | None = None
    day_alone: bool = False
    crossed: int | None = None
    who: str = ""
    affected: tuple[str, ...] = ()
    lesson: str = ""
    their_side: str = ""
    link: str = ""
    private: bool = False
    quiet: bool = False
    joins: int | None = None
    asked: bool = False
    amends: bool = False
    referral: str = ""
    ours: bool = False
    told: datetime | None = None
    told_no: bool = False
    by: datetime | None = None
    review: datetime | None = None
    about: tuple[Category, ...] = ()
    given: frozenset[str] = frozenset()
