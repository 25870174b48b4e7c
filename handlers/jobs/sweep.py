"""The daily sweep: clients whose standing changes with time, talk nudges nobody touched, questions nobody answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.values import Client, Nudge, NudgeState, Workspace
from handlers.messages import Button, Choices, Msg, Reply, Text
from handlers.ports import Stores
from handlers.services import letters
from handlers.services.nudging import judge


def sweep(stores: Stores, now: datetime, limit: int) -> int:
    """Judge every client whose time has come, at most `limit`; returns how many were looked at."""
    due = stores.clients.due_for_sweep(now, limit)
    for workspace_id, client_id in due:
        workspace = stores.workspaces.lock(workspace_id)
        client = stores.clients.get(workspace_id, client_id)
        if client is not None:
            judge(stores, workspace, client, now)
    untouched = stores.nudges.untouched_talks(now, limit)
    for workspace_id, nudge_id in untouched:
        workspace = stores.workspaces.lock(workspace_id)
        nudge = stores.nudges.get(workspace_id, nudge_id)
        client = stores.clients.get(workspace_id, nudge.client_id) if nudge else None
        if nudge is not None and client is not None:
            _ask_owner(stores, workspace, client, nudge, now)
    return len(due) + len(untouched)


def _ask_owner(stores: Stores, workspace: Workspace, client: Client, nudge: Nudge, now: datetime) -> None:
    """A talk that nobody touched for 14 days goes to the owner: hold, accept or delegate."""
    stores.nudges.save(workspace.id, replace(nudge, asked_owner_at=now))
    if nudge.state is not NudgeState.OPEN or client.stage in SILENT_STAGES:
        return
    buttons = (
        Button(Msg("button-hold"), f"/nudge {nudge.id} plan", "primary"),
        Button(Msg("button-accept"), f"/nudge {nudge.id} keep"),
        Button(Msg("button-delegate"), f"/nudge {nudge.id} delegate"),
    )
    reply = Reply(
        parts=(Text(Msg("talk-untouched", client=client.name)), Choices(buttons)),
        data={"kind": "reminder", "client": client.name, "signals": list(nudge.signals)},
    )
    targets = [letters.to_member(owner.id) for owner in letters.owners(stores, workspace)]
    letters.send(
        stores,
        workspace,
        targets,
        reply,
        kind="reminder",
        key=f"untouched:{nudge.id}",
        now=now,
        client=client,
    )
