"""Every number of the rules, with its balanced default, and the three stances a workspace may take.

Numbers only: what they do stands in the modules that use them, and in docs/rules.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any, Self

#: docs/rules.md, "Stances": numbers that make a house patient or quick to speak up.
STANCES: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "accommodating": MappingProxyType({"watch_at": 3.4, "talk_at": 8.4, "part_at": 8.4}),
        "balanced": MappingProxyType({"watch_at": 2.4, "talk_at": 5.4, "part_at": 5.4}),
        "firm": MappingProxyType({"watch_at": 1.9, "talk_at": 3.4, "part_at": 3.9}),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The numbers `assess` works with.

    `..._at`        points of strain or debt, inclusive
    `..._days`      length of a window or an age in days; `..._on_days` a count of different local days
    `..._hours`     hours of ours; `..._share` a part of one
    `settle_...`    points of debt one amends settles at most
    hourly_cost_minor   what an hour of ours costs in minor units, None: not set
    zone                IANA name of the zone that days and ISO weeks are reckoned in
    """

    watch_at: float = 2.4
    talk_at: float = 5.4
    part_at: float = 5.4
    owed_at: float = 2.4
    fall_back: float = 0.8
    vital_watch: float = 0.8

    half_life_days: float = 45.0
    weight_minor: float = 0.5
    weight_serious: float = 3.0
    weight_severe: float = 9.0
    shared_share: float = 0.5
    minors_a_week: int = 3

    settle_call: float = 3.0
    settle_gift: float = 9.0
    settle_refund: float = 9.0

    abuse_days: int = 90
    boundaries_count: int = 3
    boundaries_on_days: int = 2
    boundaries_days: int = 90
    boundaries_latest_days: int = 30
    late_count: int = 3
    late_days: int = 180
    late_latest_days: int = 60
    late_apart_days: int = 21
    time_sink_hours: float = 10.0
    time_sink_days: int = 90
    time_sink_first_days: int = 60
    time_sink_unpaid_days: int = 365
    time_sink_others_days: int = 90
    loss_hours: float = 10.0
    loss_days: int = 180
    loss_first_days: int = 60
    loss_paid_days: int = 365
    concessions_count: int = 3
    concessions_days: int = 180
    concessions_share: float = 0.2
    broken_on_days: int = 2
    broken_crossed_count: int = 2
    broken_crossed_on_days: int = 2
    broken_crossed_days: int = 90
    broken_review_days: int = 90
    refused_days: int = 60
    safety_days: int = 90
    safety_on_days: int = 2
    unhappy_on_days: int = 3
    unhappy_days: int = 60
    neglect_days: int = 21
    giving_count: int = 3
    giving_days: int = 180
    giving_share: float = 0.2
    decide_count: int = 5
    decide_hours: float = 8.0
    decide_days: int = 60

    vital_share: float = 0.8
    vital_payers: int = 5
    vital_first_days: int = 90
    vital_days: int = 365

    hourly_cost_minor: int | None = None
    zone: str = "UTC"

    @classmethod
    def of(cls, overrides: Mapping[str, Any], *, zone: str, hourly_cost_minor: int | None) -> Self:
        """The balanced numbers, then those of `overrides["stance"]`, then the single ones a workspace set.

        Unknown names and values that are no numbers are left out; a number beyond its range (`RANGES`) is taken at the
        nearer end, so that what an older version stored never stops the rules.
        """
        numbers: dict[str, Any] = dict(STANCES.get(str(overrides.get("stance")), {}))
        for name, value in overrides.items():
            if name in RANGES and isinstance(value, int | float) and not isinstance(value, bool):
                numbers[name] = _fitted(name, value)
        return cls(**numbers, zone=zone, hourly_cost_minor=hourly_cost_minor)

    @property
    def numbers(self) -> dict[str, float]:
        """Every number a workspace may set, by its name."""
        return {name: getattr(self, name) for name in RANGES}


def _fitted(name: str, value: float) -> float:
    low, high = RANGES[name]
    fitted = min(max(low, value), high)  # in this order a NaN becomes the low end
    return round(fitted) if name in WHOLE else float(fitted)


#: Numbers that are counted and have no fractions.
WHOLE = frozenset(field.name for field in fields(Policy) if field.type == "int")


def _range_of(name: str) -> tuple[float, float]:
    """The lowest and the highest value a workspace may set, by what the number's name says it is."""
    if name in ("fall_back", "vital_watch", "vital_share"):
        return 0.1, 1.0  # a factor above 1 would turn a signal off at the moment it goes on
    if name.endswith("_share"):
        return 0.0, 1.0
    if name == "half_life_days":
        return 1.0, 730.0
    if name.endswith(("_on_days", "_count", "_payers")) or name == "minors_a_week":
        return 1, 50
    if name.endswith("_days"):
        return 1, 730
    if name.endswith("_hours"):
        return 0.5, 1000.0
    if name.endswith("_at"):
        return 0.1, 100.0
    return 0.0, 100.0


#: The lowest and highest value of every number that a workspace may set, both inclusive.
RANGES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {field.name: _range_of(field.name) for field in fields(Policy) if field.name not in ("zone", "hourly_cost_minor")}
)
