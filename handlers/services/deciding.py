"""Records what a person decided about a nudge: in the ledger, on the nudge, and in the messages that showed it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.values import (
    Action,
    Client,
    Decision,
    Entry,
    Kind,
    Nudge,
    NudgeKind,
    NudgeState,
)
from handlers.messages import Day, Msg
from handlers.services.nudging import retell
from handlers.spec import Context


def decide(
    ctx: Context, client: Client, nudge: Nudge, action: Action, *, reason: str = "", until: datetime | None = None
) -> Entry:
    """Write the decision into the ledger and close the nudge. The kind stays silent `until` then."""
    entry = ctx.stores.ledger.append(
        ctx.workspace.id,
        Entry(
            client_id=client.id,
            kind=Kind.DECISION,
            occurred_at=ctx.now,
            recorded_at=ctx.now,
            author_id=ctx.member.id,
            note=reason,
            typed=ctx.typed,
            detail=Decision(nudge.id, str(nudge.kind), action, until),
        ),
    )
    silent = max((m for m in (nudge.silent_until, until) if m is not None), default=None)
    decided = replace(
        nudge,
        state=NudgeState.DECIDED,
        decision=action,
        decided_by=ctx.member.id,
        decided_at=ctx.now,
        silent_until=silent,
    )
    ctx.stores.nudges.save(ctx.workspace.id, decided)
    retell(ctx.stores, ctx.workspace, client, decided, ctx.now, word(ctx, action, until))
    return entry


def word(ctx: Context, action: Action, until: datetime | None) -> Msg:
    """Who decided what, for the message that asked."""
    if until is None:
        return Msg("decided", member=ctx.member.name, action=Msg(f"action-{action}"))
    return Msg("decided-until", member=ctx.member.name, action=Msg(f"action-{action}"), day=Day(until))


def decide_open(
    ctx: Context, client: Client, kind: NudgeKind, action: Action, *, until: datetime | None = None
) -> None:
    """Decide the open nudge of a kind, where there is one: planning a talk by hand answers its nudge, too."""
    for nudge in ctx.stores.nudges.of_client(ctx.workspace.id, client.id):
        if nudge.kind is kind and nudge.state is NudgeState.OPEN:
            decide(ctx, client, nudge, action, until=until)
