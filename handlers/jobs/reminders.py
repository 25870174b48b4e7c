"""Handles due items of clients: talks, reviews, promises, parting steps. Each is handled once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.due import agenda, next_due
from handlers.jobs.due_handlers import HANDLERS
from handlers.ports import Stores
from handlers.services.due.item import Due


def remind(stores: Stores, now: datetime, limit: int) -> int:
    """Handle the due items of at most `limit` clients; returns the number of clients.

    Workspaces are locked in the order of their ids, as in the sweep.
    """
    due = stores.clients.due_for_reminders(now, limit)
    for workspace_id, client_id in sorted(due):
        see_to(stores, workspace_id, client_id, now)
    return len(due)


def see_to(stores: Stores, workspace_id: int, client_id: int, now: datetime) -> None:
    """Handle one client's items that fell due since the last check. Items that are settled are skipped silently."""
    workspace = stores.workspaces.lock(workspace_id)
    client = stores.clients.get(workspace_id, client_id)
    if client is None:
        return  # it was merged into another client meanwhile
    since = client.reminded_until
    entries = tuple(stores.ledger.of_client(workspace_id, client_id))
    for occasion in agenda(entries):
        fresh = occasion.at <= now and (since is None or occasion.at > since)
        if fresh and not client.archived and not occasion.over(now):
            due = Due(stores=stores, workspace=workspace, client=client, entries=entries, occasion=occasion, now=now)
            HANDLERS[occasion.topic](due)
    # A handler may have changed both: read the client again.
    client = stores.clients.get(workspace_id, client_id) or client
    ahead = agenda(tuple(stores.ledger.of_client(workspace_id, client_id)))
    seen = replace(client, reminded_until=now, remind_at=None if client.archived else next_due(ahead, now))
    stores.clients.save(workspace_id, seen)
