"""`/undo`: reverses the member's latest line within 24 hours; for owners any line by its number."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Entry, Kind, Role
from handlers.messages import Msg, Part, Reply, Text
from handlers.services.ledger import corrections, entry_view, recording
from handlers.services.nudges.reassessment import reassess


def run(ctx: Context, args: Args) -> Reply:
    entry = _which(ctx, args.facts.note)
    corrections.may_change(ctx, entry)
    client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
    assert client is not None  # no line without its client: the database holds them together
    if entry.reversed_by is not None:
        taken, witness = entry.reversed_by, None  # pressed once more: the same is said again, in the same place
    else:
        reversal, client, witness = corrections.take_back(ctx, client, entry)
        taken = reversal.number
    judged = reassess(ctx.stores, ctx.workspace, client, ctx.now, act_id=ctx.act.written)
    confidential = entry_view.secret(entry)
    eyes = entry_view.in_confidence(ctx) if confidential else ctx
    summary = entry_view.summary(eyes, entry, with_money=entry_view.sees_amount(eyes, client, entry))
    parts: list[Part] = [Text(Msg("undone", number=entry.number, client=client.name, what=summary))]
    if witness is not None and entry_view.visible(eyes, witness):
        parts.append(Text(Msg("witness-stands", number=witness.number), "quiet"))
    return Reply(
        parts=(*parts, recording.standing_now(judged)),
        data={"entry": taken, "kind": "reversal", "reverses": entry.number, "client": client.name},
        replaces=True,
        confidential=confidential,
    )


def _which(ctx: Context, number: str) -> Entry:
    if not number:
        latest = ctx.stores.ledger.latest_of(ctx.workspace.id, ctx.member.id, ctx.said_at - corrections.OWN_WITHIN)
        if latest is None:
            raise Refusal("nothing-to-undo")
        return latest
    entry = corrections.find(ctx, number)
    if entry.kind is Kind.REVERSAL:
        raise Refusal("reversal-stays", number=entry.number)
    if entry.reversed_by is not None and not ctx.invocation.pressed:
        raise Refusal("already-reversed", number=entry.number)
    return entry


COMMAND = Command(
    name="undo",
    role=Role.MEMBER,
    run=run,
    everyday=True,
    examples=("/undo", "/undo 1"),
)
