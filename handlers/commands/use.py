"""`/use`: which of their workspaces a person's private chat speaks to."""

from __future__ import annotations

from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.messages import Msg, Reply, Text
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    said = ctx.invocation
    theirs = ctx.stores.members.workspaces_of(said.platform, said.actor.external_id)
    number = args.facts.note
    if not number.isdigit() or int(number) not in theirs:
        raise Refusal("no-workspace")
    ctx.stores.members.choose(int(number), said.platform, said.actor.external_id, ctx.now)
    chosen = ctx.stores.workspaces.get(int(number))
    return Reply(parts=(Text(Msg("workspace-chosen", name=chosen.name)),))


COMMAND = Command(name="use", role=Role.VIEWER, run=run, hidden=True, examples=("/use 1",))
