"""Takes a line of the ledger back by a later line, with the stage it had brought about. Nothing is edited away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers.domain.errors import Refusal
from handlers.domain.values import Entry, Kind, Role, StageChange
from handlers.spec import Context

OWN_WITHIN = timedelta(hours=24)


def may_change(ctx: Context, entry: Entry) -> None:
    """Everyone their own lines within 24 hours, owners any. Raises Refusal."""
    if ctx.may(Role.OWNER):
        return
    if entry.author_id != ctx.member.id:
        raise Refusal("not-yours", number=entry.number)
    if ctx.now - entry.recorded_at > OWN_WITHIN:
        raise Refusal("too-late", number=entry.number)


def reverse(ctx: Context, entry: Entry) -> Entry:
    """Append the reversal of a line. Raises Refusal("already-reversed")."""
    return ctx.stores.ledger.append(
        ctx.workspace.id,
        Entry(
            client_id=entry.client_id,
            kind=Kind.REVERSAL,
            occurred_at=ctx.now,
            recorded_at=ctx.now,
            author_id=ctx.member.id,
            reverses=entry.number,
            typed=ctx.typed,
        ),
    )


def restore_stage(ctx: Context, entry: Entry) -> None:
    """Undo the change of stage that was written together with a line (a conversation, a plan), if it still stands."""
    client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
    if client is None:
        return
    for other in ctx.stores.ledger.of_client(ctx.workspace.id, entry.client_id):
        together = other.recorded_at == entry.recorded_at and other.author_id == entry.author_id
        change = other.detail
        if together and isinstance(change, StageChange) and other.counts and client.stage is change.after:
            reverse(ctx, other)
            ctx.stores.clients.save(ctx.workspace.id, replace(client, stage=change.before))
