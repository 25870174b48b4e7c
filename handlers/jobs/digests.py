"""Sends due digests, each once across restarts; after an outage only the latest."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.schedule import Calendar, digest_rhythm
from handlers.ports import Stores
from handlers.services.digest import sending


def send_digests(stores: Stores, now: datetime, limit: int) -> int:
    """Enqueue the digest in at most `limit` workspaces in which it is due; returns how many were checked."""
    due = sorted(stores.workspaces.due_for_digest(now, limit))
    for workspace_id in due:
        _one(stores, workspace_id, now)
    return len(due)


def _one(stores: Stores, workspace_id: int, now: datetime) -> None:
    """Enqueue the latest digest that fell due since the last check, and schedule the next check."""
    workspace = stores.workspaces.lock(workspace_id)
    rhythm, calendar = digest_rhythm(workspace), Calendar.of(workspace)
    latest = rhythm.latest_until(now, calendar)
    since = workspace.digest_from
    # Another process may have been faster, or an owner have turned it off; a new ledger has no week to report.
    if since is not None and latest is not None and workspace.created_at < latest and latest >= since:
        sending.send(stores, workspace, latest, now)
    following = rhythm.look_again(now, calendar)
    stores.workspaces.save(replace(workspace, digest_from=following if workspace.digest_on else None))
