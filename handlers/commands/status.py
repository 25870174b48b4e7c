"""`/status`: shows a client's card; without a name, every client that needs attention, worst first."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.messages import Msg, Reply, Text
from handlers.services.card import attention, card

LISTED = 15
PRESSED = 8


def run(ctx: Context, args: Args) -> Reply:
    return card.show(ctx, args.client) if args.client else _attention(ctx)


def _attention(ctx: Context) -> Reply:
    everyone = ctx.stores.clients.list(ctx.workspace.id)
    if not everyone:
        return Reply(parts=(Text(Msg("no-clients")),), data={"clients": []})
    rows = attention.waiting(ctx, everyone)
    if not rows:
        return Reply(parts=(Text(Msg("all-steady")),), data={"clients": []})
    data = [{"client": row.client.name, "standing": str(row.assessment.standing)} for row in rows]
    return Reply(
        parts=tuple(attention.shown(ctx, rows, listed=LISTED, pressed=PRESSED)),
        data={"clients": data},
    )


COMMAND = Command(
    name="status",
    role=Role.VIEWER,
    run=run,
    shows=True,
    client="optional",
    everyday=True,
    examples=("/status Acme", "/status"),
)
