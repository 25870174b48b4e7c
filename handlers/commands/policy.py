"""`/policy`: shows the rules' numbers, sets them, and tries others on the workspace's history."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from handlers.command.spec import Args, Command, Context
from handlers.domain.numbers import NUMBERS, values_of
from handlers.domain.policy import STANCES, Policy
from handlers.domain.replay_diff import Change
from handlers.domain.values import Client, Role
from handlers.lexicon.words import meaning, means
from handlers.messages import Button, Choices, Day, Fields, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.nudges.assessment import policy_of
from handlers.services.policy import false_alarms, numbers
from handlers.services.policy import trial as policy_trial

T = TypeVar("T")

PAGE = 10
#: How many rules' records are shown, the most disagreed with first.
RECORDS = 6
#: Bytes of a button's command that every platform accepts (docs/architecture.md).
BUTTON_BYTES = 64
_PAGE = re.compile(r"p([0-9]{1,4})")


def run(ctx: Context, args: Args) -> Reply:
    arguments = args.facts.note.split()
    action = meaning("policy", arguments[0]) if arguments else None
    if action is None or action == "all":
        return _show(ctx, arguments)
    return _RUNS[action](ctx, arguments[1:])


# ---------------------------------------------------------------------------------------------------------------- show


def _show(ctx: Context, arguments: Sequence[str]) -> Reply:
    if not arguments:
        return _main(ctx)
    rest, page = _paged(arguments)
    if not rest or means(rest[0], "policy.all"):
        return _all(ctx, page)
    return _one(ctx, numbers.name_of(rest[0]))


def _main(ctx: Context) -> Reply:
    overrides, policy = ctx.workspace.policy, values_of(policy_of(ctx.workspace))
    taken, usual = numbers.stance(overrides), numbers.usual_of(overrides)
    rows: list[tuple[Msg, Msg | str]] = [(Msg("policy-stance"), Msg(f"stance-{taken}"))]
    rows += [
        (Msg("value", value=name), Msg("policy-instead", value=policy[name], usual=usual[name]))
        for name in NUMBERS
        if policy[name] != usual[name]
    ]
    records = false_alarms.tallies(ctx.stores, ctx.workspace, ctx.now)
    parts: list[Part] = [Text(Msg("policy-title"), "title"), Fields(tuple(rows))]
    parts += [_row(name, policy[name]) for name in numbers.MAIN]
    if records:
        parts.append(Text(Msg("policy-records", days=false_alarms.SPAN.days), "title"))
    for record in records[:RECORDS]:
        facts = {"raised": record.raised, "acted": record.acted, "against": record.against}
        parts.append(Text(Msg("policy-record", rule=Msg(f"rule-{record.rule}"), **facts)))
        if record.cries:
            parts.append(Text(Msg("policy-cries", rule=Msg(f"rule-{record.rule}"))))
    parts.append(Text(Msg("policy-how"), "quiet"))
    stances = [stance for stance in STANCES if stance != taken]
    tries = [
        Button(Msg("button-try-stance", stance=Msg(f"stance-{stance}")), f"/policy try {stance}") for stance in stances
    ]
    parts.append(Choices((Button(Msg("button-more"), "/policy show all"), *tries)))
    return Reply(parts=tuple(parts), data=_data(overrides, policy, records))


def _data(
    overrides: Mapping[str, Any], policy: Mapping[str, float], records: Sequence[false_alarms.Tally]
) -> dict[str, Any]:
    return {
        "stance": numbers.stance(overrides),
        "numbers": dict(policy),
        "set": {name: policy[name] for name in overrides if name in policy},
        "rules": [
            {
                "rule": record.rule,
                "raised": record.raised,
                "decided": record.decided,
                "acted": record.acted,
                "against": record.against,
                "cries_wolf": record.cries,
            }
            for record in records
        ],
    }


def _all(ctx: Context, page: int) -> Reply:
    policy = values_of(policy_of(ctx.workspace))
    shown, turns = _turned(tuple(policy.items()), page, "/policy show all")
    parts: list[Part] = [Text(Msg("policy-all-title", page=page + 1), "title")]
    parts += [_row(name, value) for name, value in shown]
    if turns:
        parts.append(Choices(turns))
    return Reply(parts=tuple(parts), data={"numbers": dict(shown)}, replaces=page > 0)


def _row(name: str, value: float) -> Text:
    return Text(Msg("policy-row", name=name, value=value, meaning=numbers.meaning(name)))


def _one(ctx: Context, name: str) -> Reply:
    value, usual = values_of(policy_of(ctx.workspace))[name], numbers.usual_of(ctx.workspace.policy)[name]
    low, high = NUMBERS[name].low, NUMBERS[name].high
    rows = (
        (Msg("policy-now"), Msg("value", value=value)),
        (Msg("policy-usual"), Msg("value", value=usual)),
        (Msg("policy-from-to"), Msg("policy-span", low=low, high=high)),
    )
    parts: list[Part] = [Text(name, "title"), Text(numbers.meaning(name)), Fields(rows)]
    if value != usual:
        parts.append(Choices((Button(Msg("button-policy-reset"), f"/policy reset {name}"),)))
    return Reply(parts=tuple(parts), data={"name": name, "value": value, "usual": usual, "low": low, "high": high})


# ----------------------------------------------------------------------------------------------------------------- set


def _set(ctx: Context, arguments: Sequence[str]) -> Reply:
    return _change(ctx, numbers.read(arguments).over(ctx.workspace))


def _reset(ctx: Context, arguments: Sequence[str]) -> Reply:
    """Reset some or all numbers to those of the stance; the stance is kept."""
    gone = frozenset(map(numbers.name_of, arguments)) or frozenset(NUMBERS)
    overrides = {name: value for name, value in ctx.workspace.policy.items() if name not in gone}
    numbers.check(overrides)
    return _change(ctx, overrides)


def _change(ctx: Context, overrides: dict[str, Any]) -> Reply:
    """Save the numbers and schedule every client for reassessment. Nudges raised before keep their numbers."""
    before = ctx.workspace
    changed = replace(before, policy=overrides)
    rows: list[tuple[Msg, Msg | str]] = []
    data = _differences(policy_of(before), policy_of(changed))
    stances = (numbers.stance(before.policy), numbers.stance(overrides))
    if stances[0] != stances[1]:
        first, second = (Msg(f"stance-{stance}") for stance in stances)
        rows.append((Msg("policy-stance"), Msg("policy-change", before=first, after=second)))
    rows += [(Msg("value", value=name), Msg("policy-change", **values)) for name, values in data.items()]
    ctx.stores.workspaces.save(changed)
    if not rows:
        return Reply(parts=(Text(Msg("policy-same")),), data={"changed": {}})
    ctx.stores.clients.look_again(before.id, ctx.now)
    parts = (Text(Msg("setting-saved")), Fields(tuple(rows)), Text(Msg("policy-follows"), "quiet"))
    return Reply(parts=parts, data={"stance": stances[1], "changed": data})


# ----------------------------------------------------------------------------------------------------------------- try


def _try(ctx: Context, arguments: Sequence[str]) -> Reply:
    rest, page = _paged(arguments)
    wanted = numbers.read(rest)
    workspace = replace(ctx.workspace, policy=wanted.over(ctx.workspace))
    policy = policy_of(workspace)
    changed = _differences(policy_of(ctx.workspace), policy)
    if not changed:
        return Reply(parts=(Text(Msg("policy-same")),), data={"changed": {}})
    tried = policy_trial.attempt(ctx.stores, ctx.workspace, policy, ctx.now)
    line = f"/policy try {wanted.line}"
    shown, turns = _turned(tried.changes, page, line)
    came, went, moved = _counts([change for _, change in tried.changes])
    parts: list[Part] = [
        Text(Msg("policy-tried"), "title"),
        Fields(tuple((Msg("value", value=name), Msg("policy-change", **values)) for name, values in changed.items())),
        Text(Msg("policy-looked", since=Day(tried.since), looked=tried.looked, clients=tried.clients)),
        Text(Msg("policy-counts", came=came, went=went, moved=moved, same=tried.same)),
        *(Text(_told(client, change)) for client, change in shown),
        Text(Msg("policy-compared"), "quiet"),
    ]
    settle = Button(Msg("button-set-numbers"), f"/policy set {wanted.line}", "primary")
    return Reply(
        parts=(*parts, *_buttons(ctx, (settle, *turns))),
        data={
            "changed": changed,
            "looked": tried.looked,
            "clients": tried.clients,
            "same": tried.same,
            "changes": [_change_data(client, change) for client, change in tried.changes],
        },
        replaces=page > 0,
        confidential=True,
    )


def _differences(present: Policy, changed: Policy) -> dict[str, Any]:
    old, new = values_of(present), values_of(changed)
    return {name: {"before": old[name], "after": new[name]} for name in NUMBERS if old[name] != new[name]}


def _counts(changes: Sequence[Change]) -> tuple[int, int, int]:
    """How many nudges would be added, would be dropped, and would come at another time."""
    came = sum(change.before is None for change in changes)
    went = sum(change.after is None for change in changes)
    return came, went, len(changes) - came - went


def _told(client: Client, change: Change) -> Msg:
    kind = Msg("policy-safety" if change.safety else f"kind-{change.kind}")
    if change.before is not None and change.after is not None:
        before, after = Day(change.before), Day(change.after)
        return Msg("policy-moved", client=client.name, kind=kind, before=before, after=after)
    name = "policy-came" if change.before is None else "policy-went"
    return Msg(name, client=client.name, kind=kind, day=Day(change.at))


def _change_data(client: Client, change: Change) -> dict[str, Any]:
    return {
        "client": client.name,
        "kind": str(change.kind),
        "safety": change.safety,
        "before": None if change.before is None else change.before.isoformat(),
        "after": None if change.after is None else change.after.isoformat(),
    }


def _buttons(ctx: Context, buttons: Sequence[Button]) -> tuple[Part, ...]:
    """The buttons; a command too long for one is stored until its button is pressed."""
    if all(len(button.line.encode()) <= BUTTON_BYTES for button in buttons):
        return (Choices(tuple(buttons)),)
    options = [(button.label, button.line) for button in buttons]
    return dialog.choice(ctx, Msg("policy-next"), options, logs=False, leaves=False).parts


def _paged(arguments: Sequence[str]) -> tuple[Sequence[str], int]:
    """The arguments without the trailing page, and that page, from 0."""
    match = _PAGE.fullmatch(arguments[-1]) if arguments else None
    return (arguments, 0) if match is None else (arguments[:-1], max(int(match[1]) - 1, 0))


def _turned(items: Sequence[T], page: int, line: str) -> tuple[Sequence[T], tuple[Button, ...]]:
    """The items of a page, and the button for the next one."""
    shown = items[page * PAGE : (page + 1) * PAGE]
    more = len(items) > (page + 1) * PAGE
    return shown, (Button(Msg("button-more"), f"{line} p{page + 2}"),) if more else ()


_RUNS: Mapping[str, Callable[[Context, Sequence[str]], Reply]] = {
    "show": _show,
    "set": _set,
    "stance": _set,
    "try": _try,
    "reset": _reset,
}

COMMAND = Command(
    name="policy",
    role=Role.OWNER,
    run=run,
    examples=("/policy", "/policy try talk_at 4", "/policy stance firm", "/policy show talk_at"),
)
