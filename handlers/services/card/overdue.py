"""Collects what is overdue with a client, for its card: the talk, the agreement, promises, reviews, invoices, steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from handlers.command.spec import Context
from handlers.domain.values import Client, Entry
from handlers.messages import Msg
from handlers.services.invoices import open_invoices
from handlers.services.parting import plan
from handlers.services.promises import tracking
from handlers.services.reviews import open_reviews
from handlers.services.talks import conversation

#: How many are told one by one.
LISTED = 3
_SUBJECTS: tuple[Callable[[Context, Client, Sequence[Entry]], list[tuple[datetime, Msg]]], ...] = (
    conversation.overdue,
    tracking.overdue,
    open_reviews.overdue,
    open_invoices.overdue,
    plan.overdue,
)


def lines(ctx: Context, client: Client, seen: Sequence[Entry]) -> list[Msg]:
    """A line each, what is overdue longest first. `seen` are the live lines that may be shown."""
    late = [item for subject in _SUBJECTS for item in subject(ctx, client, seen)]
    late.sort(key=lambda item: item[0])
    told = [line for _, line in late[:LISTED]]
    return [*told, Msg("and-more", count=len(late) - LISTED)] if len(late) > LISTED else told
