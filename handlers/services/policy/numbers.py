"""The rules' numbers as typed and shown: names, presets, ranges, meanings, earlier values.

docs/rules.md, "Numbers" and "Trying other numbers". What the numbers do is defined in `handlers/domain`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.numbers import NUMBERS, RULE_OF, policy_from, values_of
from handlers.domain.policy import STANCES, Policy
from handlers.domain.values import Client, NudgeState, Workspace
from handlers.input.nearness import nearest
from handlers.lexicon import words
from handlers.lexicon.folding import fold
from handlers.messages import Day, Items, Msg, Text
from handlers.services.nudges import nudge_view
from handlers.services.nudges.assessment import policy_of

#: Numbers that are worth knowing first.
MAIN = (
    "watch_at",
    "talk_at",
    "part_at",
    "owed_at",
    "half_life_days",
    "weight_minor",
    "weight_serious",
    "weight_severe",
)
#: Ordered pairs: the first number may equal the second and never exceed it.
ORDER = (("watch_at", "talk_at"), ("weight_minor", "weight_serious"), ("weight_serious", "weight_severe"))


def stance_of(word: str) -> str | None:
    """The stance a word names, in any of the languages."""
    return words.meaning("stance", word)


def stance(overrides: Mapping[str, Any]) -> str:
    """The stance of a workspace; balanced if it has none that is known."""
    taken = str(overrides.get("stance"))
    return taken if taken in STANCES else "balanced"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The requested numbers: a stance, empty if not given, and single numbers."""

    stance: str = ""
    numbers: Mapping[str, float] = field(default_factory=dict)

    @property
    def line(self) -> str:
        """The same as arguments of `/policy set` or `/policy try`."""
        pairs = (f"{name} {value:.10g}" for name, value in self.numbers.items())
        return " ".join(filter(None, (self.stance, *pairs)))

    def over(self, workspace: Workspace) -> dict[str, Any]:
        """The workspace's overrides with the requested numbers applied. Raises Refusal("policy-order").

        A number equal to its stance's is not stored, so that it follows the stance.
        """
        overrides = dict(workspace.policy)
        if self.stance:
            overrides = {name: value for name, value in overrides.items() if name not in STANCES[self.stance]}
            overrides["stance"] = self.stance
        usual = usual_of(overrides)
        for name, value in self.numbers.items():
            overrides.pop(name, None)
            if value != usual[name]:
                overrides[name] = value
        check(overrides)
        return overrides


def usual_of(overrides: Mapping[str, Any]) -> Mapping[str, float]:
    """The numbers of the stance alone."""
    return values_of(_policy({"stance": stance(overrides)}))


def _policy(overrides: Mapping[str, Any]) -> Policy:
    return policy_from(overrides, zone="UTC", hourly_cost_minor=None)


def check(overrides: Mapping[str, Any]) -> None:
    """Raises Refusal("policy-order") where two numbers would be out of order."""
    numbers = values_of(_policy(overrides))
    for low, high in ORDER:
        if numbers[low] > numbers[high]:
            raise Refusal("policy-order", low=low, first=numbers[low], high=high, second=numbers[high])


def read(words: Sequence[str]) -> Wanted:
    """Parse a stance and pairs of a name and a number, in any order; `name=4` is a pair, too.

    Raises Refusal("usage"), "policy-name", "policy-range" and "policy-whole".
    """
    taken, numbers = "", {}
    left = " ".join(words).replace("=", " ").split()
    if not left:
        raise Refusal("usage", command="policy")
    while left:
        word = left.pop(0)
        named = stance_of(word)
        if named is not None:
            taken = named
        else:
            name = name_of(word)
            numbers[name] = number(name, left.pop(0) if left else "…")
    return Wanted(taken, numbers)


def name_of(word: str) -> str:
    """The number a word names. Raises Refusal("policy-name") with the closest names."""
    name = fold(word).replace("-", "_")
    if name in NUMBERS:
        return name
    names = tuple(NUMBERS)
    near = tuple(names[close.client_id] for close in nearest([(name, 0)], list(enumerate(names))))
    raise Refusal("policy-name", name=word, names=Items(near or MAIN[:4]))


def number(name: str, word: str) -> float:
    """Parse a value for a number, with a point or a comma. Raises Refusal("policy-range") and "policy-whole"."""
    low, high = NUMBERS[name].low, NUMBERS[name].high
    try:
        value = Decimal(word.replace(",", "."))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or not Decimal(str(low)) <= value <= Decimal(str(high)):
        raise Refusal("policy-range", name=name, value=word, low=low, high=high)
    if not NUMBERS[name].whole:
        return float(value)
    if value != value.to_integral_value():
        raise Refusal("policy-whole", name=name, value=word, low=low, high=high)
    return int(value)


def meaning(name: str) -> Msg:
    """What a number means, in a few words."""
    if NUMBERS[name].own_words:
        return Msg(f"policy-means-{name}")
    rule = RULE_OF[name]
    return Msg(f"policy-means-{name.removeprefix(f'{rule}_')}", rule=Msg(f"rule-{rule}"))


def raised_with(ctx: Context, client: Client) -> list[Text]:
    """For every open nudge of a client raised under other numbers than today's: which those were."""
    present = values_of(policy_of(ctx.workspace))
    told: list[Text] = []
    for nudge in ctx.stores.nudges.of_client(ctx.workspace.id, client.id):
        changed = [name for name, value in nudge.policy.items() if present.get(name, value) != value]
        hidden = nudge_view.unconfirmed(nudge) and not ctx.owners_eyes
        if nudge.state is NudgeState.OPEN and changed and not hidden:
            pairs = Items(tuple(Msg("policy-was", name=n, before=nudge.policy[n], now=present[n]) for n in changed[:4]))
            kind = Msg(f"kind-{nudge.kind}")
            told.append(Text(Msg("policy-raised-with", kind=kind, day=Day(nudge.raised_at), numbers=pairs), "quiet"))
    return told
