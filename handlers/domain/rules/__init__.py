"""The rules, one file each: every module here with a `RULE` is a rule. Two rules with the same place fail at start.

`watch` and `decide` are conditions: they bring a standing without a signal.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable

from handlers.domain.rule import Condition, Rule
from handlers.domain.rule_context import RuleContext, Signal, explained
from handlers.domain.rules import decide, watch
from handlers.domain.values import NudgeKind

__all__ = ["BY_CODE", "CONDITIONS", "RULES", "bringing", "firing"]


def _discovered() -> tuple[Rule, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__, f"{__name__}."))
    rules: Iterable[Rule] = (module.RULE for name in names if hasattr(module := importlib.import_module(name), "RULE"))
    table: dict[int, Rule] = {}
    for rule in rules:
        other = table.setdefault(rule.place, rule)
        if other is not rule:
            raise ValueError(f"rules {other.code} and {rule.code} have the same place {rule.place}")
    return tuple(table[place] for place in sorted(table))


#: Every rule, in the order in which signals are listed.
RULES: tuple[Rule, ...] = _discovered()
BY_CODE = {rule.code: rule for rule in RULES}
#: The reasons for a standing that are not signals.
CONDITIONS: tuple[Condition, ...] = (watch.CONDITION, decide.CONDITION)


def firing(context: RuleContext) -> tuple[Signal, ...]:
    """Every signal that fires, in the order of the table."""
    return tuple(explained(context, signal) for rule in RULES if (signal := rule.fires(context)) is not None)


def bringing(*kinds: NudgeKind) -> frozenset[str]:
    """The codes of the rules that raise one of these kinds of nudge."""
    return frozenset(rule.code for rule in RULES if rule.brings in kinds)
