"""Defines numbers of the rules: their type, those shared by several rules, and the three stances.

A number of a single rule is declared in that rule's file in `handlers/domain/rules/`. `handlers/domain/numbers.py`
collects them all. Their meaning is in docs/rules.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any, Generic, TypeVar, cast

#: An int if it is a count, else a float.
T = TypeVar("T", bound=float)

#: docs/rules.md, "Stances": numbers that make a house patient or quick to speak up.
STANCES: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "accommodating": MappingProxyType({"watch_at": 3.4, "talk_at": 8.4, "part_at": 8.4}),
        "balanced": MappingProxyType({"watch_at": 2.4, "talk_at": 5.4, "part_at": 5.4}),
        "firm": MappingProxyType({"watch_at": 1.9, "talk_at": 3.4, "part_at": 3.9}),
    }
)


@dataclass(frozen=True, slots=True)
class Number(Generic[T]):
    """One number that a workspace may set, with its balanced default and its range, both ends inclusive.

    own_words   whether `policy-means-NAME` explains it; otherwise the end of its name does, after the rule's code
    """

    name: str
    default: T
    low: float
    high: float
    own_words: bool = False

    @property
    def whole(self) -> bool:
        """Whether it is a count, without fractions."""
        return isinstance(self.default, int)

    def fitted(self, value: float) -> T:
        """The value, clamped to the range. A NaN becomes the low end."""
        inside = min(max(self.low, value), self.high)
        return type(self.default)(round(inside) if self.whole else inside)


def days(name: str, default: int, *, own_words: bool = False) -> Number[int]:
    """Declare the length of a window, or an age, in days."""
    return Number(name, default, 1, 730, own_words)


def count(name: str, default: int, *, own_words: bool = False) -> Number[int]:
    """Declare a count, of things or of different local days."""
    return Number(name, default, 1, 50, own_words)


def hours(name: str, default: float, *, own_words: bool = False) -> Number[float]:
    """Declare a number of our own hours."""
    return Number(name, default, 0.5, 1000.0, own_words)


def share(name: str, default: float, *, own_words: bool = False) -> Number[float]:
    """Declare a fraction of one."""
    return Number(name, default, 0.0, 1.0, own_words)


def times(name: str, default: float, *, own_words: bool = False) -> Number[float]:
    """Declare a factor by which another number is multiplied, at least 1."""
    return Number(name, default, 1.0, 10.0, own_words)


def _number(default: T, low: float, high: float, *, vital: bool = False) -> T:
    """A field of `Policy` that a workspace may set."""
    return field(default=default, metadata={"low": low, "high": high, "vital": vital})


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The numbers `assess` works with: the shared ones as fields, those of one rule as `policy[NUMBER]`.

    `..._at`        points of strain or debt, inclusive
    `..._days`      length of a window or an age in days
    `..._share`     a part of one
    `settle_...`    points of debt one amends settles at most
    vital_...       who is one of the vital few
    chosen          the rules' own numbers that differ from their defaults, by name, within their ranges
    hourly_cost_minor   what an hour of ours costs in minor units, None: not set
    zone                IANA name of the zone that days and ISO weeks are reckoned in
    """

    watch_at: float = _number(2.4, 0.1, 100.0)
    talk_at: float = _number(5.4, 0.1, 100.0)
    part_at: float = _number(5.4, 0.1, 100.0)
    owed_at: float = _number(2.4, 0.1, 100.0)
    # A factor above 1 would turn a signal off at the moment it goes on.
    fall_back: float = _number(0.8, 0.1, 1.0)
    vital_watch: float = _number(0.8, 0.1, 1.0)

    half_life_days: float = _number(45.0, 1.0, 730.0)
    weight_minor: float = _number(0.5, 0.0, 100.0)
    weight_serious: float = _number(3.0, 0.0, 100.0)
    weight_severe: float = _number(9.0, 0.0, 100.0)
    shared_share: float = _number(0.5, 0.0, 1.0)
    minors_a_week: int = _number(3, 1, 50)

    settle_call: float = _number(3.0, 0.0, 100.0)
    settle_gift: float = _number(9.0, 0.0, 100.0)
    settle_refund: float = _number(9.0, 0.0, 100.0)

    vital_share: float = _number(0.8, 0.1, 1.0, vital=True)
    vital_payers: int = _number(5, 1, 50, vital=True)
    vital_first_days: int = _number(90, 1, 730, vital=True)
    vital_days: int = _number(365, 1, 730, vital=True)

    chosen: Mapping[str, float] = field(default_factory=dict, hash=False)
    hourly_cost_minor: int | None = None
    zone: str = "UTC"

    def __getitem__(self, number: Number[T]) -> T:
        """The value of a number that belongs to one rule."""
        return cast(T, self.chosen.get(number.name, number.default))


def _fields(*, vital: bool) -> tuple[Number[Any], ...]:
    return tuple(
        Number(attribute.name, attribute.default, attribute.metadata["low"], attribute.metadata["high"], own_words=True)
        for attribute in fields(Policy)
        if "vital" in attribute.metadata and attribute.metadata["vital"] is vital
    )


#: The numbers that are fields of `Policy`: those of sums and standings, and those of the vital few.
SHARED = _fields(vital=False)
VITAL = _fields(vital=True)
