"""`/admit`: an owner lets somebody in with one tap; what they said while they waited is then carried out."""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.messages import Msg, Reply, Text
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    number, _, answer = args.facts.note.partition(" ")
    member = ctx.stores.members.get(ctx.workspace.id, int(number)) if number.isdigit() else None
    if member is None:
        raise Refusal("no-member", name=number)
    held = ctx.stores.questions.of_member(ctx.workspace.id, member.id, ctx.now)
    if answer != "yes":
        for question in held:
            ctx.stores.questions.answered(ctx.workspace.id, question.id)
        return Reply(parts=(Text(Msg("refused-entry", name=member.name)),), replaces=True)
    ctx.stores.members.save(ctx.workspace.id, replace(member, waiting=False))
    return Reply(
        parts=(Text(Msg("admitted", name=member.name, count=len(held))),),
        data={"member": member.name},
        replaces=True,
        resumes=tuple(question.id for question in held),
    )


COMMAND = Command(name="admit", role=Role.OWNER, run=run, hidden=True, examples=("/admit 2 yes",))
