"""Says whether a day on which something falls due is over, in the workspace's zone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.command.spec import Context


def is_over(ctx: Context, due_at: datetime) -> bool:
    """Whether the day of `due_at` has ended: what falls due on a day is overdue from the next one on."""
    zone = ZoneInfo(ctx.zone)
    return due_at.astimezone(zone).date() < ctx.now.astimezone(zone).date()
