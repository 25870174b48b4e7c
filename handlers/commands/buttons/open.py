"""`/open`: an anonymous administrator identifies themselves by a button. Resolving the identity has opened the
ledger."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.messages import Msg, Reply, Text


def run(ctx: Context, args: Args) -> Reply:
    return Reply(parts=(Text(Msg("opened", name=ctx.workspace.name)),), public=True)


COMMAND = Command(name="open", role=Role.VIEWER, run=run, hidden=True, examples=("/open",))
