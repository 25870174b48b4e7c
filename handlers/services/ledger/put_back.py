"""Puts back what was taken back: every line that one `/undo` reversed counts again under its own number.

The stage, the responsible member and the decision about a nudge are restored with the lines (docs/rules.md, "Entries").
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Decision, Entry, Kind, Role, StageChange
from handlers.services.ledger import corrections, entry_view
from handlers.services.nudges import decisions

#: How long after they took it back a member may put a line back.
WITHIN = timedelta(hours=24)


def reversals(ctx: Context, entry: Entry) -> list[Entry]:
    """The reversals still in force of the act that took `entry` back, in the order of the lines they reverse.

    Empty for a line that stands.
    """
    if entry.reversed_by is None:
        return []
    reversal = ctx.stores.ledger.get(ctx.workspace.id, entry.reversed_by)
    assert reversal is not None  # the ledger itself says so
    act_id = reversal.act_id
    lines = ctx.stores.ledger.of_act(ctx.workspace.id, act_id) if act_id is not None else (reversal,)
    undone = [line for line in lines if line.kind is Kind.REVERSAL and line.reversed_by is None]
    return sorted(undone, key=lambda line: line.reverses or 0)


def may_put_back(ctx: Context, entry: Entry, reversal: Entry) -> None:
    """Check that the member may put a line back. Raises Refusal.

    Owners may always; the author, and whoever took it back, within 24 hours of that.
    """
    if ctx.may(Role.OWNER):
        return
    if ctx.member.id not in (entry.author_id, reversal.author_id):
        raise Refusal("not-yours", number=entry.number)
    if ctx.said_at - reversal.recorded_at > WITHIN:
        raise Refusal("too-late-to-put-back", number=entry.number)


def put_back(ctx: Context, client: Client, undone: list[Entry]) -> Client:
    """Reverse these reversals; returns the client with what their lines had changed.

    A colleague's report that came to represent the event becomes its witness again.
    """
    for reversal in undone:
        assert reversal.reverses is not None  # each of them is a reversal
        line = ctx.stores.ledger.get(ctx.workspace.id, reversal.reverses)
        assert line is not None  # the ledger accepts no reversal of a line it does not have
        if line.corrected_by is not None:
            _witness_again(ctx, line)
            continue
        corrections.reverse(ctx, reversal)
        client = _as_after(ctx, client, line)
    return client


def _as_after(ctx: Context, client: Client, line: Entry) -> Client:
    """The client as it was after a line: with its change of stage, its decision and its responsible member."""
    match line.detail:
        case StageChange(before, after) if client.stage is before:
            restored = replace(client, stage=after)
        case Decision(handed=(responsible, handed_to)) if client.responsible_id == responsible:
            restored = replace(client, responsible_id=handed_to)
        case Decision() as decision:
            decisions.again(ctx, client, line, decision)
            return client
        case _:
            return client
    ctx.stores.clients.save(ctx.workspace.id, restored)
    return restored


def _witness_again(ctx: Context, line: Entry) -> None:
    """`line` was detached from the event it had joined: its present form joins that again."""
    now = entry_view.current(ctx, line)
    if now.reversed_by is not None or line.joins is None:
        return
    corrections.reverse(ctx, now)
    ctx.stores.ledger.append(ctx.workspace.id, corrections.corrected(ctx, now, replace(now, joins=line.joins)))
