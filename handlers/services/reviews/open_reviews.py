"""Public reviews and their answers, shared by the commands, the reminders and the card. Does not affect the standing.

docs/rules.md, "Public reviews".
"""

from __future__ import annotations

from collections.abc import Sequence

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
    """The card's row about unanswered reviews, and since when the oldest waits."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    waiting = [review for review in agenda.unanswered(lines) if review.line in seen]
    if not waiting:
        return []
    since = Day(waiting[0].first.recorded_at)
    return [(Msg("label-reviews"), Msg("reviews-open", count=len(waiting), since=since))]
