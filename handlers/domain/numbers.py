"""Collects all numbers of the rules by name, from `Policy` and from every rule's declaration.

It must not declare any number itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from handlers.domain.policy import SHARED, STANCES, VITAL, Number, Policy
from handlers.domain.rules import CONDITIONS, RULES

#: The code of the rule that declares a number, for numbers of a single rule.
RULE_OF: Mapping[str, str] = MappingProxyType(
    {number.name: rule.code for rule in (*RULES, *CONDITIONS) for number in rule.numbers}
)
_OWN = tuple(number for rule in (*RULES, *CONDITIONS) for number in rule.numbers)
#: Every number that a workspace may set, in the order of listing.
NUMBERS: Mapping[str, Number[Any]] = MappingProxyType({number.name: number for number in (*SHARED, *_OWN, *VITAL)})


def policy_from(overrides: Mapping[str, Any], *, zone: str, hourly_cost_minor: int | None) -> Policy:
    """The balanced numbers, overridden by those of `overrides["stance"]`, then by the workspace's single ones.

    Unknown names and non-numeric values are ignored, and a number out of range is clamped, so that values stored by an
    older version never stop the rules.
    """
    shared: dict[str, Any] = dict(STANCES.get(str(overrides.get("stance")), {}))
    chosen: dict[str, float] = {}
    for name, value in overrides.items():
        if name in NUMBERS and isinstance(value, int | float) and not isinstance(value, bool):
            number = NUMBERS[name]
            if name not in RULE_OF:
                shared[name] = number.fitted(value)
            elif (fitted := number.fitted(value)) != number.default:
                chosen[name] = fitted
    return Policy(**shared, chosen=chosen, zone=zone, hourly_cost_minor=hourly_cost_minor)


def values_of(policy: Policy) -> dict[str, float]:
    """The value of every number that a workspace may set, by name."""
    return {name: policy[number] if name in RULE_OF else getattr(policy, name) for name, number in NUMBERS.items()}
