"""`/room`: the answer to *is a client in this chat?* (docs/rules.md, "Members")."""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.errors import Refusal
from handlers.domain.values import Role, Shared
from handlers.messages import Msg, Reply, Text
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    answer = args.facts.note
    if ctx.chat is None or answer not in ("yes", "open", "approve"):
        raise Refusal("no-room")
    shared = Shared.YES if answer == "yes" else Shared.NO
    ctx.stores.chats.save(ctx.workspace.id, replace(ctx.chat, shared=shared))
    if answer != "yes":
        ctx.stores.workspaces.save(replace(ctx.workspace, members_mode=answer))
    return Reply(parts=(Text(Msg(f"room-{answer}")),), public=True, replaces=True)


COMMAND = Command(name="room", role=Role.OWNER, run=run, hidden=True, examples=("/room open",))
