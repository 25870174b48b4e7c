"""`/role`: sets a member's role and admits a waiting one. A workspace always keeps at least one owner."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.input import keywords
from handlers.messages import Msg, Part, Reply, Text
from handlers.services.members import admission
from handlers.services.outbox import messages as outbox
from handlers.services.people import lookup


def run(ctx: Context, args: Args) -> Reply:
    if not args.facts.note:
        return _list(ctx)
    person, word = lookup.begins(ctx, args.facts.note)
    role = keywords.role(word)
    if role is None:
        raise Refusal("bad-role", value=word or "…")
    owners = outbox.owners(ctx.stores, ctx.workspace)
    if role is not Role.OWNER and [owner.id for owner in owners] == [person.id]:
        raise Refusal("last-owner")
    admission.let_in(ctx.stores, ctx.workspace.id, replace(person, role=role), ctx.now)
    return Reply(
        parts=(Text(Msg("role-set", member=person.name, role=Msg(f"role-{role}"))),),
        data={"member": person.name, "role": str(role)},
    )


def _list(ctx: Context) -> Reply:
    members = ctx.stores.members.list(ctx.workspace.id)
    rows: list[Part] = [Text(Msg("members-title", count=len(members)), "title")]
    for member in members:
        name = "member-waiting" if member.waiting else "member-row"
        rows.append(Text(Msg(name, member=member.name, handle=member.handle, role=Msg(f"role-{member.role}"))))
    rows.append(Text(Msg("role-how"), "quiet"))
    data = [{"name": m.name, "handle": m.handle, "role": str(m.role), "waiting": m.waiting} for m in members]
    return Reply(parts=tuple(rows), data={"members": data})


COMMAND = Command(
    name="role",
    role=Role.OWNER,
    run=run,
    examples=("/role @anna viewer", "/role"),
)
