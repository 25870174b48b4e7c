"""`/undo`: take back my latest line within 24 hours; owners any line by its number."""

from __future__ import annotations

from handlers.domain.errors import Refusal
from handlers.domain.values import Entry, Kind, Role
from handlers.messages import Msg, Reply, Text
from handlers.services import correcting, entry_view
from handlers.services.nudging import judge
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    entry = _which(ctx, args.facts.note.removeprefix("#"))
    correcting.may_change(ctx, entry)
    reversal = correcting.reverse(ctx, entry)
    correcting.restore_stage(ctx, entry)
    client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
    if client is None:
        raise Refusal("no-client")
    judged = judge(ctx.stores, ctx.workspace, client, ctx.now)
    return Reply(
        parts=(
            Text(Msg("undone", number=entry.number, client=client.name, what=entry_view.what(ctx, entry))),
            Text(Msg("standing-now", standing=Msg(f"standing-{judged.client.standing}"))),
        ),
        data={"entry": reversal.number, "kind": "reversal", "reverses": entry.number, "client": client.name},
        replaces=True,
    )


def _which(ctx: Context, number: str) -> Entry:
    if not number:
        latest = ctx.stores.ledger.latest_of(ctx.workspace.id, ctx.member.id, ctx.now - correcting.OWN_WITHIN)
        if latest is None:
            raise Refusal("nothing-to-undo")
        return latest
    entry = ctx.stores.ledger.get(ctx.workspace.id, int(number)) if number.isdigit() else None
    if entry is None or not entry_view.visible(ctx, entry):
        raise Refusal("no-such-entry", number=number)
    if entry.kind is Kind.REVERSAL:
        raise Refusal("reversal-stays", number=entry.number)
    if entry.reversed_by is not None:
        raise Refusal("already-reversed", number=entry.number)
    return entry


COMMAND = Command(
    name="undo",
    words={"ru": ("отмена", "отменить"), "pl": ("cofnij",), "he": ("בטל",)},
    role=Role.MEMBER,
    run=run,
    everyday=True,
    examples=("/undo", "/undo 1"),
)
