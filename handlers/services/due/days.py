"""Says whether a day on which something falls due is over, in the workspace's zone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.command.spec import Context
from handlers.domain import invoices


def is_over(ctx: Context, due_at: datetime) -> bool:
    """Whether the day of `due_at` has ended: what falls due on a day is overdue from the next one on."""
    return invoices.is_over(due_at, ctx.now, ZoneInfo(ctx.zone))
