"""`/putback`: undoes an `/undo`; the button *Put back* of its answer."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Entry, Kind, Role
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services.ledger import corrections, entry_view, put_back, recording
from handlers.services.ledger.last_shown import PUT_BACK
from handlers.services.nudges.reassessment import reassess


def run(ctx: Context, args: Args) -> Reply:
    entry = _which(ctx, args.facts.note)
    undone = put_back.reversals(ctx, entry)
    client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
    assert client is not None  # no line without its client: the database holds them together
    cause = None
    if undone:  # else it was pressed once more, and the same is said again
        reversal = next(line for line in undone if line.number == entry.reversed_by)
        put_back.may_put_back(ctx, entry, reversal)
        client = put_back.put_back(ctx, client, undone)
        cause = recording.cause_of(entry, corrections.first_said(ctx, entry))
    judged = reassess(ctx.stores, ctx.workspace, client, ctx.now, cause, act_id=ctx.act.written)
    confidential = entry_view.secret(entry)
    eyes = entry_view.in_confidence(ctx) if confidential else ctx
    what = entry_view.summary(eyes, entry, with_money=entry_view.sees_amount(eyes, client, entry))
    told = Msg("put-back", number=entry.number, client=client.name, what=what, at=entry.occurred_at)
    parts: list[Part] = [Text(told), recording.standing_now(judged)]
    if corrections.can_change(ctx, entry):
        parts.append(Choices((Button(Msg("button-undo"), f"/undo {entry.number}"),)))
    return Reply(
        parts=tuple(parts),
        data={"entry": entry.number, "kind": str(entry.kind), "client": client.name, PUT_BACK: True},
        replaces=True,
        confidential=confidential,
    )


def _which(ctx: Context, number: str) -> Entry:
    """The line to put back; the number of its reversal names it as well."""
    if not number:
        raise Refusal("usage", command="putback")
    entry = corrections.find(ctx, number)
    while entry.kind is Kind.REVERSAL:
        entry = corrections.find(ctx, str(entry.reverses))
    return entry


COMMAND = Command(name="putback", role=Role.MEMBER, run=run, hidden=True, examples=("/putback 1",))
