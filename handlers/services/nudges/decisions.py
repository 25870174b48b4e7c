"""Records what a person decided about a nudge: in the ledger, on the nudge, and in the messages that showed it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.command.spec import Context
from handlers.domain import nudges
from handlers.domain.values import Action, Client, Decision, Entry, Kind, Member, Nudge, NudgeKind, NudgeState
from handlers.messages import Msg
from handlers.services.nudges import nudge_view, reassessment, reopening
from handlers.services.outbox import messages as outbox


def decide(
    ctx: Context, client: Client, nudge: Nudge, action: Action, *, reason: str = "", until: datetime | None = None
) -> tuple[Entry, Msg]:
    """Close the nudge; returns the ledger line, and who decided what.

    The kind is silenced `until` then, a step for its 14 days at least. A talk is silenced by its plan, including when
    that is moved, and not by the decision.
    """
    entry = note(ctx, client, nudge, action, reason=reason, until=until)
    decided = nudges.decided(nudge, action, ctx.now, until=until, by=ctx.member.id)
    ctx.stores.nudges.save(ctx.workspace.id, decided)
    word = nudge_view.decided(ctx.member.name, action, decided.silent_until or until)
    reassessment.retell(ctx.stores, ctx.workspace, decided, ctx.now, word)
    return entry, word


def note(
    ctx: Context,
    client: Client,
    nudge: Nudge,
    action: Action,
    *,
    reason: str = "",
    until: datetime | None = None,
    handed: tuple[int | None, int] | None = None,
) -> Entry:
    """The ledger line that records a decision."""
    decision = Decision(nudge.id, str(nudge.kind), action, until, handed)
    entry = ctx.entry(Kind.DECISION, client.id, at=ctx.now, note=reason, detail=decision)
    return ctx.stores.ledger.append(ctx.workspace.id, entry)


def again(ctx: Context, client: Client, line: Entry, decision: Decision) -> None:
    """A decision that was taken back stands again: its nudge is as it was then, unless that was closed meanwhile."""
    nudge = ctx.stores.nudges.get(ctx.workspace.id, decision.nudge_id)
    if nudge is None or nudge.state is not NudgeState.OPEN or decision.action is Action.DELEGATE:
        return
    if decision.action is Action.CONFIRM:
        _tell_confirmed(ctx, client, nudge, f"{line.number}:{ctx.now.isoformat()}")
        return
    decided = nudges.decided(nudge, decision.action, line.recorded_at, until=decision.until, by=line.author_id)
    ctx.stores.nudges.save(ctx.workspace.id, decided)
    author = ctx.stores.members.get(ctx.workspace.id, line.author_id or 0)
    word = nudge_view.decided(author.name if author else "", decision.action, decided.silent_until or decision.until)
    reassessment.retell(ctx.stores, ctx.workspace, decided, ctx.now, word)


def confirm(ctx: Context, client: Client, nudge: Nudge) -> Entry:
    """Record that an owner confirmed a threat, and show it to the team at once. It stays open until a member acts on
    it.
    """
    entry = note(ctx, client, nudge, Action.CONFIRM)
    _tell_confirmed(ctx, client, nudge, str(entry.number))
    return entry


def _tell_confirmed(ctx: Context, client: Client, nudge: Nudge, occasion: str) -> None:
    """`occasion` distinguishes the messages to the team, each of which is sent once."""
    confirmed = replace(nudge, decision=Action.CONFIRM, decided_by=ctx.member.id, decided_at=ctx.now)
    ctx.stores.nudges.save(ctx.workspace.id, confirmed)
    word = nudge_view.decided(ctx.member.name, Action.CONFIRM, None)
    reassessment.retell(ctx.stores, ctx.workspace, confirmed, ctx.now, word)
    key = f"{reopening.CONFIRMED}:{occasion}"
    reassessment.post(ctx.stores, ctx.workspace, client, confirmed, [outbox.TEAM], ctx.now, key=key, urgent=True)


def decide_open(
    ctx: Context, client: Client, kind: NudgeKind, action: Action, *, until: datetime | None = None
) -> None:
    """Decide the open nudge of a kind, where there is one: planning a talk by hand also answers its nudge."""
    for nudge in ctx.stores.nudges.of_client(ctx.workspace.id, client.id):
        if nudge.kind is kind and nudge.state is NudgeState.OPEN:
            decide(ctx, client, nudge, action, until=until)


def delegate(ctx: Context, client: Client, nudge: Nudge, member: Member) -> Entry:
    """Hand a client, with a talk nudge left unanswered, to a member, who is notified; the nudge stays open.

    The line keeps the previous responsible member, so that reversing it restores them.
    """
    handed = client.responsible_id, member.id
    entry = note(ctx, client, nudge, Action.DELEGATE, reason=f"@{member.handle}", handed=handed)
    client = replace(client, responsible_id=member.id)
    ctx.stores.clients.save(ctx.workspace.id, client)
    word = nudge_view.decided(ctx.member.name, Action.DELEGATE, None)
    reassessment.retell(
        ctx.stores, ctx.workspace, nudge, ctx.now, word, which=lambda message: message.kind == "reminder"
    )
    target = outbox.to_member(member.id)
    reassessment.post(ctx.stores, ctx.workspace, client, nudge, [target], ctx.now, key=f"delegated:{entry.number}")
    return entry
