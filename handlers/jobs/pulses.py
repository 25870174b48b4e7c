"""Sends the due pulse: once a week to each member responsible for a client. One that is days late is skipped."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.schedule import PULSE, Calendar
from handlers.ports import Stores
from handlers.services.digest import pulse


def send_pulses(stores: Stores, now: datetime, limit: int) -> int:
    """Enqueue the pulse in at most `limit` workspaces in which it is due; returns how many were checked."""
    due = sorted(stores.workspaces.due_for_pulse(now, limit))
    for workspace_id in due:
        workspace = stores.workspaces.lock(workspace_id)
        calendar = Calendar.of(workspace)
        latest, since = PULSE.latest_until(now, calendar), workspace.pulse_from
        # Another process may have been faster, or an owner have turned it off.
        if since is not None and latest is not None and latest >= since and now - latest < pulse.LASTS:
            pulse.send(stores, workspace, latest, now)
        following = PULSE.look_again(now, calendar)
        stores.workspaces.save(replace(workspace, pulse_from=following if workspace.pulse else None))
    return len(due)
