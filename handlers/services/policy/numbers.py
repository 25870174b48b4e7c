"""The rules' numbers as people type and read them: names, stances, ranges, what each means, what was set before.

docs/rules.md, "Numbers" and "Trying other numbers". What the numbers do stands in `handlers/domain`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.policy import RANGES, STANCES, WHOLE, Policy
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
#: Numbers that may be equal and must not change places: the first is never above the second.
ORDER = (("watch_at", "talk_at"), ("weight_minor", "weight_serious"), ("weight_serious", "weight_severe"))

#: Numbers whose meaning is told in a sentence of their own; all others by what the end of their name says.
_OWN = frozenset(
    {
        *MAIN,
        "fall_back",
        "vital_watch",
        "shared_share",
        "minors_a_week",
        "settle_call",
        "settle_gift",
        "settle_refund",
        "late_apart_days",
        "time_sink_unpaid_days",
        "time_sink_others_days",
        "loss_paid_days",
        "broken_crossed_count",
        "broken_crossed_on_days",
        "broken_crossed_days",
        "broken_review_days",
        "neglect_days",
        "vital_share",
        "vital_payers",
        "vital_first_days",
        "vital_days",
    }
)
_ENDS = ("on_days", "latest_days", "first_days", "days", "count", "hours", "share")


def stance_of(word: str) -> str | None:
    """The stance a word names, in any of the languages."""
    return words.meaning("stance", word)


def stance(overrides: Mapping[str, Any]) -> str:
    """The stance a workspace has taken; balanced where it took none that is known."""
    taken = str(overrides.get("stance"))
    return taken if taken in STANCES else "balanced"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants the numbers to be: a stance, empty where none was named, and single numbers."""

    stance: str = ""
    numbers: Mapping[str, float] = field(default_factory=dict)

    @property
    def line(self) -> str:
        """The same as words behind `/policy set` or `/policy try`."""
        pairs = (f"{name} {value:.10g}" for name, value in self.numbers.items())
        return " ".join(filter(None, (self.stance, *pairs)))

    def over(self, workspace: Workspace) -> dict[str, Any]:
        """The workspace's overrides with these put in. Raises Refusal("policy-order").

        A stance brings its own numbers; what is as in the stance anyway is not kept, so that it follows the stance.
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
    return _policy({"stance": stance(overrides)}).numbers


def _policy(overrides: Mapping[str, Any]) -> Policy:
    return Policy.of(overrides, zone="UTC", hourly_cost_minor=None)


def check(overrides: Mapping[str, Any]) -> None:
    """Raises Refusal("policy-order") where two numbers would change places."""
    numbers = _policy(overrides).numbers
    for low, high in ORDER:
        if numbers[low] > numbers[high]:
            raise Refusal("policy-order", low=low, first=numbers[low], high=high, second=numbers[high])


def read(words: Sequence[str]) -> Wanted:
    """A stance and pairs of a name and a number, in any order; `name=4` is such a pair, too.

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
    """The number a word names. Raises Refusal("policy-name") with those whose names are close."""
    name = fold(word).replace("-", "_")
    if name in RANGES:
        return name
    names = tuple(RANGES)
    near = tuple(names[each.client_id] for each in nearest([(name, 0)], list(enumerate(names))))
    raise Refusal("policy-name", name=word, names=Items(near or MAIN[:4]))


def number(name: str, word: str) -> float:
    """A value for a number, with a point or a comma. Raises Refusal("policy-range") and "policy-whole"."""
    low, high = RANGES[name]
    try:
        found = Decimal(word.replace(",", "."))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite() or not Decimal(str(low)) <= found <= Decimal(str(high)):
        raise Refusal("policy-range", name=name, value=word, low=low, high=high)
    if name not in WHOLE:
        return float(found)
    if found != found.to_integral_value():
        raise Refusal("policy-whole", name=name, value=word, low=low, high=high)
    return int(found)


def meaning(name: str) -> Msg:
    """What a number means, in a few words."""
    if name in _OWN:
        return Msg(f"policy-means-{name}")
    end = next(end for end in _ENDS if name.endswith(f"_{end}"))
    return Msg(f"policy-means-{end}", rule=Msg(f"rule-{name.removesuffix(f'_{end}')}"))


def raised_with(ctx: Context, client: Client) -> list[Text]:
    """Of every open suggestion about a client that came under other numbers than those of now: which they were."""
    present = policy_of(ctx.workspace).numbers
    said: list[Text] = []
    for nudge in ctx.stores.nudges.of_client(ctx.workspace.id, client.id):
        changed = [name for name, value in nudge.policy.items() if present.get(name, value) != value]
        hidden = nudge_view.unconfirmed(nudge) and not ctx.owners_eyes
        if nudge.state is NudgeState.OPEN and changed and not hidden:
            pairs = Items(tuple(Msg("policy-was", name=n, before=nudge.policy[n], now=present[n]) for n in changed[:4]))
            kind = Msg(f"kind-{nudge.kind}")
            said.append(Text(Msg("policy-raised-with", kind=kind, day=Day(nudge.raised_at), numbers=pairs), "quiet"))
    return said
