"""Loads what the rules need about one client (ledger, numbers, two facts about the workspace), and assesses it.

Writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from handlers.domain.due import talks
from handlers.domain.numbers import policy_from
from handlers.domain.policy import Policy
from handlers.domain.standing import Assessment, Surroundings, assess
from handlers.domain.values import Client, Entry, Workspace
from handlers.domain.vital import Revenue, vital_few
from handlers.ports import Stores

YEAR = timedelta(days=365)
PAID_ELSEWHERE = timedelta(days=90)


def policy_of(workspace: Workspace) -> Policy:
    """The rule numbers of a workspace."""
    return policy_from(workspace.policy, zone=workspace.zone or "UTC", hourly_cost_minor=workspace.hourly_cost_minor)


def surroundings(stores: Stores, workspace: Workspace, client_id: int, now: datetime) -> Surroundings:
    """Whether the client is one of the vital few, and whether another client has paid within 90 days."""
    payers = stores.ledger.payers(workspace.id, now - YEAR, now)
    return Surroundings(
        vital=client_id in vital_clients(stores, workspace, now),
        others_paid=any(p.client_id != client_id and p.latest_at > now - PAID_ELSEWHERE for p in payers),
    )


def vital_clients(stores: Stores, workspace: Workspace, now: datetime) -> frozenset[int]:
    """Ids of the vital few as of now."""
    payers = stores.ledger.payers(workspace.id, now - YEAR, now)
    revenues = [Revenue(p.client_id, p.name, p.net_minor, p.first_at) for p in payers]
    return vital_few(revenues, policy_of(workspace), now)


def load_assessment(
    stores: Stores, workspace: Workspace, client: Client, now: datetime
) -> tuple[Assessment, tuple[Entry, ...]]:
    """The assessment of a client now, and the ledger it was made from."""
    entries = tuple(stores.ledger.of_client(workspace.id, client.id))
    around = surroundings(stores, workspace, client.id, now)
    return assess(entries, around, policy_of(workspace), now, stage=client.stage), entries


def talk_until(entries: Sequence[Entry]) -> datetime | None:
    """Until when no talk is suggested: the planned talk, or a week after the client postponed it; None if neither."""
    return talks.quiet_until(entries)
