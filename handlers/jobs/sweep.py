"""The daily sweep: reassesses clients whose standing changes with time, and asks about talk nudges left unanswered."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.values import Client, Conversation, Nudge, NudgeState, Outcome
from handlers.messages import Button, Choices, Day, Msg, Reply, Text
from handlers.ports import Stores
from handlers.services.nudges.reassessment import reassess
from handlers.services.outbox import messages as outbox


def sweep(stores: Stores, now: datetime, limit: int) -> int:
    """Reassess every client that is due, and ask about every unanswered talk nudge; at most `limit` of each.

    Returns how many were handled. Workspaces are locked in the order of their ids, so that two concurrent sweeps cannot
    deadlock.
    """
    due = stores.clients.due_for_sweep(now, limit)
    for workspace_id, client_id in sorted(due):
        look_again(stores, workspace_id, client_id, now)
    untouched = stores.nudges.untouched_talks(now, limit)
    for workspace_id, nudge_id in sorted(untouched):
        ask_owner(stores, workspace_id, nudge_id, now)
    return len(due) + len(untouched)


def look_again(stores: Stores, workspace_id: int, client_id: int, now: datetime) -> None:
    """Reassess one client, unless it was merged into another one meanwhile."""
    workspace = stores.workspaces.lock(workspace_id)
    client = stores.clients.get(workspace_id, client_id)
    if client is not None:
        reassess(stores, workspace, client, now)


def ask_owner(stores: Stores, workspace_id: int, nudge_id: int, now: datetime) -> None:
    """Ask the owners, once, about a talk nudge left unanswered for 14 days: hold, accept or delegate."""
    workspace = stores.workspaces.lock(workspace_id)
    nudge = stores.nudges.get(workspace_id, nudge_id)
    client = stores.clients.get(workspace_id, nudge.client_id) if nudge else None
    if nudge is None or client is None or nudge.state is not NudgeState.OPEN:
        return
    stores.nudges.save(workspace_id, replace(nudge, asked_owner_at=now))
    buttons = (
        Button(Msg("button-hold"), f"/nudge {nudge.id} plan", "primary"),
        Button(Msg("button-accept"), f"/nudge {nudge.id} keep"),
        Button(Msg("button-delegate"), f"/nudge {nudge.id} delegate"),
    )
    reply = Reply(
        parts=(Text(_without_a_day(stores, nudge, client, workspace_id)), Choices(buttons)),
        data={"kind": "reminder", "client": client.name, "signals": list(nudge.signals)},
    )
    outbox.send(
        stores,
        workspace,
        outbox.to_owners(stores, workspace) or (outbox.TEAM,),
        reply,
        kind="reminder",
        key=f"untouched:{nudge.id}",
        now=now,
        client=client,
        nudge_id=nudge.id,
    )


def _without_a_day(stores: Stores, nudge: Nudge, client: Client, workspace_id: int) -> Msg:
    """That a talk was suggested and has no day; if it was postponed since then, that it was."""
    put_off = [
        entry.occurred_at
        for entry in stores.ledger.of_client(workspace_id, client.id)
        if entry.counts
        and isinstance(entry.detail, Conversation)
        and entry.detail.outcome is Outcome.POSTPONED
        and entry.recorded_at >= nudge.raised_at
    ]
    suggested = Day(nudge.raised_at)
    if not put_off:
        return Msg("talk-untouched", client=client.name, day=suggested)
    return Msg("talk-put-off", client=client.name, day=suggested, postponed=Day(max(put_off)))
