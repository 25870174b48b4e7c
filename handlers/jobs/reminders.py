"""What falls due about a client: talks, reviews, promises, steps of a parting. Each occasion is seen to once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.due import agenda, next_due
from handlers.jobs.due_handlers import HANDLERS
from handlers.ports import Stores
from handlers.services.due.item import Due


def remind(stores: Stores, now: datetime, limit: int) -> int:
    """See to all that fell due with at most `limit` clients; returns with how many.

    Workspaces are locked in the order of their numbers, as the sweep does.
    """
    due = stores.clients.due_for_reminders(now, limit)
    for workspace_id, client_id in sorted(due):
        see_to(stores, workspace_id, client_id, now)
    return len(due)


def see_to(stores: Stores, workspace_id: int, client_id: int, now: datetime) -> None:
    """See to what fell due with one client since it was last looked at. Of what is over, nobody hears."""
    workspace = stores.workspaces.lock(workspace_id)
    client = stores.clients.get(workspace_id, client_id)
    if client is None:
        return  # it went into another one meanwhile
    since = client.reminded_until
    entries = tuple(stores.ledger.of_client(workspace_id, client_id))
    for occasion in agenda(entries):
        fresh = occasion.at <= now and (since is None or occasion.at > since)
        if fresh and not client.archived and not occasion.over(now):
            due = Due(stores=stores, workspace=workspace, client=client, entries=entries, occasion=occasion, now=now)
            HANDLERS[occasion.topic](due)
    # What was done may have changed both: the client is read again.
    client = stores.clients.get(workspace_id, client_id) or client
    ahead = agenda(tuple(stores.ledger.of_client(workspace_id, client_id)))
    seen = replace(client, reminded_until=now, remind_at=None if client.archived else next_due(ahead, now))
    stores.clients.save(workspace_id, seen)
