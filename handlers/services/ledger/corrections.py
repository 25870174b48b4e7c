"""Reverses or replaces a ledger line by appending later lines. Nothing is edited in place.

docs/rules.md, "Entries": a line that was taken back counts as never logged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.command.parsing import whole
from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Decision, Entry, Kind, Overdue, Role, StageChange
from handlers.services.ledger import entry_view

OWN_WITHIN = timedelta(hours=24)
#: In the command of a button within a list of lines: keeps the list when it is pressed.
LISTED = "listed"
#: The command whose facts a line of each kind is written in.
LOGGED_BY = {
    Kind.INCIDENT: "incident",
    Kind.PAYMENT: "paid",
    Kind.REFUND: "refunded",
    Kind.HOURS: "spent",
    Kind.CONCESSION: "gave",
    Kind.PRAISE: "thanks",
    Kind.NOTE: "note",
    Kind.CALLED: "called",
}


def find(ctx: Context, typed: str) -> Entry:
    """The line with the number typed; its latest correction where it has one.

    Raises Refusal("no-such-entry"), also for another member's private line.
    """
    number = whole(typed.removeprefix("#"))
    entry = ctx.stores.ledger.get(ctx.workspace.id, number) if number is not None else None
    mine = entry is not None and entry.author_id == ctx.member.id
    if entry is None or not (mine or entry_view.visible(entry_view.in_confidence(ctx), entry)):
        raise Refusal("no-such-entry", number=typed)
    return entry_view.current(ctx, entry)


def first(ctx: Context, entry: Entry) -> Entry:
    """The line as first logged, before any correction."""
    return _earlier(ctx, entry)[-1]


def first_said(ctx: Context, entry: Entry) -> datetime:
    """When the line was first told of, before any correction."""
    line = first(ctx, entry)
    act = ctx.stores.acts.get(ctx.workspace.id, line.act_id) if line.act_id is not None else None
    return act.at if act is not None else line.recorded_at


def _earlier(ctx: Context, entry: Entry) -> list[Entry]:
    """A line and all lines it replaced, the latest first."""
    versions = [entry]
    while (number := versions[-1].corrects) is not None:
        before = ctx.stores.ledger.get(ctx.workspace.id, number)
        assert before is not None  # a correction names a line of the same ledger
        versions.append(before)
    return versions


def may_change(ctx: Context, entry: Entry) -> None:
    """Check that the member may change a line. Raises Refusal.

    Authors may change their own lines within 24 hours of logging them, owners any line. A line that Parley itself
    logged about an unpaid invoice may also be changed by the client's responsible member.
    """
    if ctx.may(Role.OWNER):
        return
    if _answers_for(ctx, entry):
        return
    if entry.author_id != ctx.member.id:
        raise Refusal("not-yours", number=entry.number)
    if ctx.said_at - first(ctx, entry).recorded_at > OWN_WITHIN:
        raise Refusal("too-late", number=entry.number)


def _answers_for(ctx: Context, entry: Entry) -> bool:
    if entry.author_id is not None or not isinstance(entry.detail, Overdue):
        return False
    client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
    return client is not None and client.responsible_id == ctx.member.id


def can_change(ctx: Context, entry: Entry) -> bool:
    """Whether to offer the current member a button that changes this line."""
    try:
        may_change(ctx, entry)
    except Refusal:
        return False
    return True


def reverse(ctx: Context, entry: Entry) -> Entry:
    """Append the reversal of a line. Raises Refusal("already-reversed")."""
    reversal = ctx.entry(Kind.REVERSAL, entry.client_id, at=ctx.now)
    return ctx.stores.ledger.append(ctx.workspace.id, replace(reversal, reverses=entry.number))


def corrected(ctx: Context, entry: Entry, fresh: Entry) -> Entry:
    """`fresh` as the line of this act that will replace `entry`, once that is reversed."""
    return replace(
        fresh,
        number=0,
        recorded_at=ctx.now,
        corrects=entry.number,
        act_id=ctx.act.id,
        origin=ctx.act.origin,
        reversed_by=None,
        corrected_by=None,
    )


def take_back(ctx: Context, client: Client, entry: Entry) -> tuple[Entry, Client, Entry | None]:
    """Reverse a line together with the rest of its act (a change of stage, a decision).

    A corrected line is reversed with the rest of the act that first logged it. Returns the reversal, the client at its
    previous stage, and the witness line that now represents the event, if another member had reported it.
    """
    reversal = reverse(ctx, entry)
    client = _as_before(ctx, client, entry)
    for line in _rest_of_act(ctx, entry):
        reverse(ctx, line)
        client = _as_before(ctx, client, line)
    return reversal, client, _free_witnesses(ctx, entry)


def _as_before(ctx: Context, client: Client, line: Entry) -> Client:
    """The client as it was before a change of stage or of its responsible member, if that change is still in force."""
    match line.detail:
        case StageChange(before, after) if client.stage is after:
            restored = replace(client, stage=before)
        case Decision(handed=(responsible, handed_to)) if client.responsible_id == handed_to:
            restored = replace(client, responsible_id=responsible)
        case _:
            return client
    ctx.stores.clients.save(ctx.workspace.id, restored)
    return restored


def _rest_of_act(ctx: Context, entry: Entry) -> Sequence[Entry]:
    """The lines still in force of the act that first logged this one, each in its latest form, the latest first."""
    act_id = first(ctx, entry).act_id
    lines = ctx.stores.ledger.of_act(ctx.workspace.id, act_id) if act_id is not None else ()
    lines = [entry_view.current(ctx, line) for line in lines]
    return [line for line in reversed(lines) if line.reversed_by is None and line.kind is not Kind.REVERSAL]


def _free_witnesses(ctx: Context, entry: Entry) -> Entry | None:
    """Detach the witness lines joined to a reversed line so that they are not lost: the first one replaces it."""
    if entry.kind is not Kind.INCIDENT or entry.joins is not None:
        return None
    known = {version.number for version in _earlier(ctx, entry)}
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, entry.client_id)
    stands: Entry | None = None
    for witness in [line for line in lines if line.joins in known and line.reversed_by is None]:
        reverse(ctx, witness)
        joins = stands.number if stands else None
        fresh = ctx.stores.ledger.append(ctx.workspace.id, corrected(ctx, witness, replace(witness, joins=joins)))
        stands = stands or fresh
    return stands
