"""Digests that are due: each once, whatever restarts; of those an outage made late only the latest."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.schedule import Calendar, digest_rhythm
from handlers.ports import Stores
from handlers.services.digest import composition


def send_digests(stores: Stores, now: datetime, limit: int) -> int:
    """Owe the digest to at most `limit` workspaces whose time has come; returns how many were looked at."""
    due = sorted(stores.workspaces.due_for_digest(now, limit))
    for workspace_id in due:
        _one(stores, workspace_id, now)
    return len(due)


def _one(stores: Stores, workspace_id: int, now: datetime) -> None:
    """The latest that fell due since it was last looked at, and when to look again."""
    workspace = stores.workspaces.lock(workspace_id)
    rhythm, calendar = digest_rhythm(workspace), Calendar.of(workspace)
    latest = rhythm.latest_until(now, calendar)
    since = workspace.digest_from
    # Another process may have been here first, or an owner have switched it off; a ledger opened just now has no week.
    if since is not None and latest is not None and workspace.created_at < latest and latest >= since:
        composition.send(stores, workspace, latest, now)
    following = rhythm.look_again(now, calendar)
    stores.workspaces.save(replace(workspace, digest_from=following if workspace.digest_on else None))
