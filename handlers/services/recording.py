"""Puts one line into a client's ledger; answers with what was understood, the standing, and buttons to put it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal

from handlers.domain.errors import Refusal
from handlers.domain.nudges import BACKDATED, Cause
from handlers.domain.values import (
    Client,
    Entry,
    Fault,
    Kind,
    Money,
    Severity,
    Stage,
    StageChange,
)
from handlers.facts.money import minor_digits
from handlers.messages import Button, Choices, Fields, Msg, Part, Reply, Text
from handlers.services import entry_view
from handlers.services.nudging import Judged, judge
from handlers.spec import Args, Context


def draft(ctx: Context, args: Args, kind: Kind) -> Entry:
    """An entry of `kind` from what was understood, not yet in the ledger. Raises Refusal for money that has no rate,
    a member or boundary that is not there."""
    facts = args.facts
    client = args.named
    amount, original = in_workspace_currency(ctx, facts.money)
    return Entry(
        client_id=client.id,
        kind=kind,
        occurred_at=facts.occurred_at or ctx.said_at,
        recorded_at=ctx.now,
        author_id=ctx.member.id,
        place_id=ctx.chat.id if ctx.chat else None,
        note=facts.note,
        typed=ctx.typed,
        minutes=facts.minutes,
        amount_minor=amount,
        original=original,
        asked=facts.asked,
        amends=facts.amends,
        crossed=facts.crossed,
        quiet=facts.quiet,
        private=facts.private,
        who=facts.who,
        affected=people(ctx, facts.affected),
        lesson=facts.lesson,
        their_side=facts.their_side,
        link=facts.link,
        referral=facts.referral,
        evidence=ctx.invocation.evidence,
    )


def people(ctx: Context, handles: Sequence[str]) -> tuple[int, ...]:
    """Member ids of `@handles`. Raises Refusal("no-member")."""
    found = []
    for handle in handles:
        member = ctx.stores.members.by_handle(ctx.workspace.id, handle)
        if member is None:
            raise Refusal("no-member", name=handle)
        found.append(member.id)
    return tuple(found)


def in_workspace_currency(ctx: Context, typed: Money | None) -> tuple[int | None, Money | None]:
    """Minor units of the workspace's currency, and the amount as typed where it was another.

    Raises Refusal("no-rate") when an owner has set no rate for that currency.
    """
    if typed is None:
        return None, None
    home = ctx.workspace.currency
    if typed.currency == home:
        return typed.minor, None
    rate = ctx.workspace.rates.get(typed.currency)
    if rate is None:
        raise Refusal("no-rate", currency=typed.currency, home=home)
    major = Decimal(typed.minor).scaleb(-minor_digits(typed.currency)) * Decimal(rate)
    minor = major.scaleb(minor_digits(home)).quantize(Decimal(1), rounding=ROUND_HALF_EVEN)
    return int(minor), typed


def cause_of(entry: Entry, first: datetime | None = None) -> Cause:
    """What an entry may set off. `first` is when the line it corrects was logged: that does not backdate it."""
    return Cause(
        quiet=(first or entry.recorded_at) - entry.occurred_at > BACKDATED,
        severe=entry.kind is Kind.INCIDENT and entry.severity is Severity.SEVERE and entry.fault is Fault.THEIRS,
    )


def record(ctx: Context, client: Client, entry: Entry, *, first: datetime | None = None) -> tuple[Entry, Judged]:
    """Append one line and judge the client again, in the same transaction."""
    logged = ctx.stores.ledger.append(ctx.workspace.id, entry)
    return logged, judge(ctx.stores, ctx.workspace, client, ctx.now, cause_of(logged, first))


def set_stage(ctx: Context, client: Client, stage: Stage) -> Client:
    """Move a client to another stage, with a line in its ledger; the caller judges afterwards."""
    if client.stage is stage:
        return client
    ctx.stores.ledger.append(
        ctx.workspace.id,
        Entry(
            client_id=client.id,
            kind=Kind.STAGE,
            occurred_at=ctx.now,
            recorded_at=ctx.now,
            author_id=ctx.member.id,
            detail=StageChange(client.stage, stage),
        ),
    )
    changed = replace(client, stage=stage)
    ctx.stores.clients.save(ctx.workspace.id, changed)
    return changed


def echo(ctx: Context, judged: Judged, entry: Entry, *more: Part, buttons: Sequence[Button] = ()) -> Reply:
    """What was understood, the standing now, and buttons to put it right."""
    client = judged.client
    with_money = ctx.sees_money(client) or entry.author_id == ctx.member.id
    head = Msg(
        "logged",
        number=entry.number,
        client=client.name,
        what=entry_view.what(ctx, entry, with_money=with_money),
    )
    parts: list[Part] = [Text(head, "title"), Fields(entry_view.details(ctx, entry, with_money=with_money))]
    if entry.note:
        parts.append(Text(entry.note, "quote"))
    parts += more
    parts.append(Text(Msg("standing-now", standing=Msg(f"standing-{judged.client.standing}"))))
    parts += first_time(ctx)
    undo = Button(Msg("button-undo"), f"/undo {entry.number}")
    edit = Button(Msg("button-edit"), f"/edit {entry.number}")
    parts.append(Choices((undo, edit, *buttons)))
    return Reply(parts=tuple(parts), data=entry_view.data(ctx, entry, client.name))


def first_time(ctx: Context) -> list[Part]:
    """Whoever logs is told once how to write."""
    if ctx.member.told_once:
        return []
    ctx.stores.members.save(ctx.workspace.id, replace(ctx.member, told_once=True))
    return [Text(Msg("write-as-if-read"), "quiet")]


def log(ctx: Context, args: Args, kind: Kind, *more: Part, buttons: Sequence[Button] = ()) -> Reply:
    """Draft, record and echo: the whole of a plain logging command."""
    entry, judged = record(ctx, args.named, draft(ctx, args, kind))
    return echo(ctx, judged, entry, *more, buttons=buttons)
