"""Bundles several nudges in one message: those beyond the team's budget, and those raised by backdated entries.

The message is changed while nudges are added, and shows how each was settled. It decides nothing (docs/rules.md,
"Budget").
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.domain.values import Member, Nudge, NudgeState, Workspace
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.ports import OutboxMessage, Stores
from handlers.services.nudges import nudge_view
from handlers.services.outbox import messages as outbox

BUNDLE = "bundle"
SUMMARY = "summary"
#: Payload key: the ids of the nudges a message bundles.
ITEMS = "items"
MOST_BUTTONS = 20


def add(stores: Stores, workspace: Workspace, target: str, kind: str, nudge: Nudge, now: datetime) -> None:
    """Add a nudge to the bundle of its day, creating it for the first one.

    If the bundle is being sent, a new one follows.
    """
    key = f"{kind}:{_day(stores, workspace, target, now)}"
    before = _of_day(stores, workspace, key, target)
    for message in before:
        items = (*_items(stores, workspace, message), nudge.id)
        if message.state == "pending" and not message.attempts:
            stores.outbox.rewrite(workspace.id, message.id, {**message.payload, ITEMS: list(items)})
            return
        if message.sent_ref:
            _retell(stores, workspace, message, items, now)
            return
    reply = listed(stores, workspace, kind, (nudge.id,))
    key = f"{key}:{len(before) + 1}"
    outbox.send(stores, workspace, [target], reply, kind=kind, key=key, now=now, more={ITEMS: [nudge.id]})


def refresh(stores: Stores, workspace: Workspace, nudge: Nudge, now: datetime) -> None:
    """Update the bundle that contains a nudge. A bundle not sent yet is rendered when it is sent."""
    for target in (outbox.TEAM, *outbox.to_owners(stores, workspace)):
        day = _day(stores, workspace, target, nudge.raised_at)
        for kind in (BUNDLE, SUMMARY):
            for message in _of_day(stores, workspace, f"{kind}:{day}", target):
                items = _items(stores, workspace, message)
                if message.sent_ref and nudge.id in items:
                    _retell(stores, workspace, message, items, now)


def listed(stores: Stores, workspace: Workspace, kind: str, items: Sequence[int]) -> Reply:
    """The bundle: a row and a button for each open nudge, and a row with the outcome of each other one."""
    rows: list[Part] = []
    pressed: list[Button] = []
    names: list[str] = []
    signals: list[str] = []
    members = stores.members.list(workspace.id)
    for nudge in filter(None, (stores.nudges.get(workspace.id, number) for number in items)):
        client = stores.clients.get(workspace.id, nudge.client_id)
        assert client is not None  # the database guarantees that a nudge has its client
        names.append(client.name)
        signals += nudge.signals
        label = Msg(f"kind-{nudge.kind}")
        if nudge.state is NudgeState.OPEN:
            rows.append(Text(Msg("bundle-row", client=client.name, kind=label)))
            pressed.append(Button(Msg("button-open", client=client.name), f"/nudge {nudge.id} show"))
        else:
            word = _word(nudge, members)
            rows.append(Text(Msg("bundle-row-settled", client=client.name, kind=label, word=word), "quiet"))
    title = Text(Msg(f"{kind}-title", count=len(rows)), "title")
    return Reply(
        parts=(title, *rows, *([Choices(tuple(pressed[:MOST_BUTTONS]))] if pressed else [])),
        data={"kind": kind, "client": ", ".join(names), "signals": list(dict.fromkeys(signals))},
    )


def items_of(message: OutboxMessage) -> tuple[int, ...]:
    """The ids of the nudges a message bundles; empty for any other message."""
    return tuple(message.payload.get(ITEMS, ()))


def _word(nudge: Nudge, members: Sequence[Member]) -> Msg:
    if nudge.state is NudgeState.CLOSED or nudge.decision is None:
        return Msg("bundle-passed")
    name = next((member.name for member in members if member.id == nudge.decided_by), "")
    return nudge_view.decided(name, nudge.decision, nudge.silent_until)


def _retell(
    stores: Stores, workspace: Workspace, message: OutboxMessage, items: tuple[int, ...], now: datetime
) -> None:
    reply = listed(stores, workspace, message.kind, items)
    outbox.change(stores, workspace, message, reply, now, {ITEMS: list(items)})


def _of_day(stores: Stores, workspace: Workspace, key: str, target: str) -> list[OutboxMessage]:
    messages: list[OutboxMessage] = []
    while (message := stores.outbox.by_key(workspace.id, f"{key}:{len(messages) + 1}:{target}")) is not None:
        messages.append(message)
    return messages


def _items(stores: Stores, workspace: Workspace, message: OutboxMessage) -> tuple[int, ...]:
    """The current content of the bundle: for a sent one it is that of its last change, as the sent message is not
    rewritten.
    """
    return items_of([message, *outbox.changes(stores, workspace, message)][-1])


def _day(stores: Stores, workspace: Workspace, target: str, now: datetime) -> str:
    """The workspace-local day on which something raised at `now` is sent."""
    out = outbox.due(stores, workspace, target, now)
    return out.astimezone(ZoneInfo(workspace.zone or "UTC")).date().isoformat()
