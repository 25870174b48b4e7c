"""Public reviews and their answers, shared by the commands, the reminders and the card. Does not affect the standing.

docs/rules.md, "Public reviews".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handlers.command.spec import Context
from handlers.domain.due import reviews as agenda
from handlers.domain.due.reviews import Unanswered
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Entry
from handlers.messages import Button, Choices, Day, Msg
from handlers.services.ledger import entry_view


def unanswered(ctx: Context, client: Client) -> tuple[Unanswered, ...]:
    """The unanswered reviews that the asker may see, oldest first."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    return tuple(review for review in agenda.unanswered(lines) if entry_view.visible(ctx, review.line))


def buttons(client: Client) -> tuple[Button, ...]:
    """Buttons to mark it as answered, or to draft the answer."""
    return (
        Button(Msg("button-answered"), f"/answered ~{client.id}", "primary"),
        Button(Msg("button-script"), f"/script review ~{client.id}"),
    )


def choices(client: Client) -> Choices:
    return Choices(buttons(client))


def open_rows(
    ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry]
) -> list[tuple[Msg, Msg | str]]:
    """The card's row about unanswered reviews that are not overdue, and since when the oldest waits."""
    fresh = [review for review in _shown(ctx, client, seen) if review.waits_at > ctx.now]
    if not fresh:
        return []
    since = Day(fresh[0].first.recorded_at)
    return [(Msg("label-reviews"), Msg("reviews-open", count=len(fresh), since=since))]


def overdue(ctx: Context, client: Client, seen: Sequence[Entry]) -> list[tuple[datetime, Msg]]:
    """Since when (UTC), and what: the reviews that have waited for more than a day."""
    late = [review.first.recorded_at for review in _shown(ctx, client, seen) if review.waits_at <= ctx.now]
    return [(since, Msg("overdue-review", since=Day(since))) for since in late]


def _shown(ctx: Context, client: Client, seen: Sequence[Entry]) -> list[Unanswered]:
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    return [review for review in agenda.unanswered(lines) if review.line in seen]
