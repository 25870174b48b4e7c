"""`/use`: selects the workspace that a person's private chat uses."""

from __future__ import annotations

from handlers.command.parsing import whole
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.identity.private import which
from handlers.messages import Msg, Reply, Text


def run(ctx: Context, args: Args) -> Reply:
    invocation = ctx.invocation
    if invocation.room.kind != "private" or invocation.room.team:
        raise Refusal("use-privately")
    theirs = {
        n: ctx.stores.workspaces.get(n)
        for n in ctx.stores.members.workspaces_of(invocation.platform, invocation.actor.external_id)
        if (member := ctx.stores.members.of_account(n, invocation.platform, invocation.actor.external_id))
        and not member.waiting
    }
    if not args.facts.note:
        return which(theirs)
    chosen = theirs.get(whole(args.facts.note) or 0)
    if chosen is None:
        raise Refusal("no-workspace")
    ctx.stores.members.choose(chosen.id, invocation.platform, invocation.actor.external_id, ctx.now)
    return Reply(parts=(Text(Msg("workspace-chosen", name=chosen.name)),))


COMMAND = Command(name="use", role=Role.VIEWER, run=run, hidden=True, examples=("/use 1",))
