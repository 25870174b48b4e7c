"""`/admit`: an owner admits a member by a button; the commands the member sent while waiting are then run."""

from __future__ import annotations

from handlers.command.parsing import whole
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.input import keywords
from handlers.messages import Msg, Reply, Text
from handlers.services.members import admission


def run(ctx: Context, args: Args) -> Reply:
    number, _, answer = args.facts.note.partition(" ")
    yes = keywords.yes_no(answer)
    if yes is None:
        raise Refusal("usage", command="admit")
    member_id = whole(number)
    member = ctx.stores.members.get(ctx.workspace.id, member_id) if member_id is not None else None
    if member is None:
        raise Refusal("no-member", name=number)
    if not yes and member.waiting:
        for question in ctx.stores.questions.of_member(ctx.workspace.id, member.id, ctx.now):
            ctx.stores.questions.answered(ctx.workspace.id, question.id)
        return Reply(parts=(Text(Msg("refused-entry", name=member.name)),), replaces=True)
    count = admission.let_in(ctx.stores, ctx.workspace.id, member, ctx.now)
    return Reply(
        parts=(Text(Msg("admitted", name=member.name, count=count)),), data={"member": member.name}, replaces=True
    )


COMMAND = Command(name="admit", role=Role.OWNER, run=run, hidden=True, examples=("/admit 2 yes",))
