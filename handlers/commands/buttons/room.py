"""`/room`: the answer to *is a client in this chat?* (docs/rules.md, "Members")."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role, Shared
from handlers.messages import Msg, Part, Reply, Text
from handlers.services.members import admission
from handlers.services.opening import card as opening
from handlers.services.outbox import messages as outbox


def run(ctx: Context, args: Args) -> Reply:
    answer = args.facts.note
    if answer not in ("yes", "open", "approve"):
        raise Refusal("usage", command="room")
    if ctx.chat is None or ctx.chat.kind == "private":
        raise Refusal("no-room")
    shared = Shared.YES if answer == "yes" else Shared.NO
    ctx.stores.chats.save(ctx.workspace.id, replace(ctx.chat, shared=shared))
    parts: list[Part] = [Text(Msg(f"room-{answer}"))]
    if answer != "yes":
        ctx.stores.workspaces.save(replace(ctx.workspace, members_mode=answer))
    if answer == "open" and (count := admission.let_everyone_in(ctx.stores, ctx.workspace.id, ctx.now)):
        parts.append(Text(Msg("admitted-all", count=count)))
    card = opening.card(ctx.stores, ctx.workspace, ctx.member)
    if answer != "yes":
        parts += card
    elif card:  # nothing more is posted where a client reads
        _privately(ctx, card)
    return Reply(parts=tuple(parts), public=True, replaces=True)


def _privately(ctx: Context, card: tuple[Part, ...]) -> None:
    """Send the question for time zone and currency to the owner who answered."""
    target, ask = outbox.to_member(ctx.member.id), Reply(parts=card, data={"kind": "notice"})
    outbox.send(ctx.stores, ctx.workspace, [target], ask, kind="notice", key="opening", now=ctx.now, urgent=True)


COMMAND = Command(name="room", role=Role.OWNER, run=run, hidden=True, examples=("/room open",))
