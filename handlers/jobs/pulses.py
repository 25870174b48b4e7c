"""The pulse where it is due: once a week to each member who looks after a client. One that is days late is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.schedule import PULSE, Calendar
from handlers.ports import Stores
from handlers.services.digest import pulse


def send_pulses(stores: Stores, now: datetime, limit: int) -> int:
    """Owe the pulse in at most `limit` workspaces whose time has come; returns how many were looked at."""
    due = sorted(stores.workspaces.due_for_pulse(now, limit))
    for workspace_id in due:
        workspace = stores.workspaces.lock(workspace_id)
        calendar = Calendar.of(workspace)
        latest, since = PULSE.latest_until(now, calendar), workspace.pulse_from
        # Another process may have been here first, or an owner have switched it off.
        if since is not None and latest is not None and latest >= since and now - latest < pulse.LASTS:
            pulse.send(stores, workspace, latest, now)
        following = PULSE.look_again(now, calendar)
        stores.workspaces.save(replace(workspace, pulse_from=following if workspace.pulse else None))
    return len(due)
