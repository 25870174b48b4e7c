"""`/alone`: works alone. Resolving the identity has already opened the personal ledger."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.messages import Msg, Reply, Text
from handlers.services.opening import card as opening


def run(ctx: Context, args: Args) -> Reply:
    if not ctx.workspace.personal:
        raise Refusal("not-personal")
    asks = opening.card(ctx.stores, ctx.workspace, ctx.member)
    return Reply(parts=(Text(Msg("alone")), *asks), public=True)


COMMAND = Command(name="alone", role=Role.VIEWER, run=run, hidden=True, examples=("/alone",))
