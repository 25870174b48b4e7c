"""Public reviews and their answers: what the commands, the reminders and the card share. Decides no standing.

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
    """The reviews without an answer that whoever asks may see, oldest first."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    return tuple(each for each in agenda.unanswered(lines) if entry_view.visible(ctx, each.line))


def buttons(client: Client) -> tuple[Button, ...]:
    """It was answered; or, the words for it."""
    return (
        Button(Msg("button-answered"), f"/answered ~{client.id}", "primary"),
        Button(Msg("button-script"), f"/script review ~{client.id}"),
    )


def choices(client: Client) -> Choices:
    return Choices(buttons(client))


def open_rows(
    ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry]
) -> list[tuple[Msg, Msg | str]]:
    """The card's row about reviews that wait, and since when the oldest does."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    waiting = [each for each in agenda.unanswered(lines) if each.line in seen]
    if not waiting:
        return []
    since = Day(waiting[0].first.recorded_at)
    return [(Msg("label-reviews"), Msg("reviews-open", count=len(waiting), since=since))]
