"""All numbers of the rules by name, collected from `Policy` and from every rule's declaration.

No number is declared here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from handlers.domain.policy import SHARED, STANCES, VITAL, Number, Policy
from handlers.domain.rules import CONDITIONS, RULES

#: The code of the rule that declares a number, for the numbers of one rule alone.
RULE_OF: Mapping[str, str] = MappingProxyType(
    {number.name: rule.code for rule in (*RULES, *CONDITIONS) for number in rule.numbers}
)
_OWN = tuple(number for rule in (*RULES, *CONDITIONS) for number in rule.numbers)
#: Every number that a workspace may set, in the order in which they are listed.
NUMBERS: Mapping[str, Number[Any]] = MappingProxyType({number.name: number for number in (*SHARED, *_OWN, *VITAL)})


def policy_from(overrides: Mapping[str, Any], *, zone: str, hourly_cost_minor: int | None) -> Policy:
    """The balanced numbers, then those of `overrides["stance"]`, then the single ones a workspace set.

    Unknown names and values that are no numbers are left out; a number beyond its range is taken at the nearer end, so
    that what an older version stored never stops the rules.
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
