"""Appends a line to a client's ledger; replies with what was understood, the standing, and buttons to correct it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any
from zoneinfo import ZoneInfo

from handlers.command.spec import Args, Context
from handlers.domain.errors import Refusal
from handlers.domain.nudges import BACKDATED, Cause
from handlers.domain.playbook import for_incident
from handlers.domain.values import (
    HAPPENINGS,
    Category,
    Client,
    Conversation,
    Entry,
    Fault,
    Kept,
    Kind,
    Money,
    Severity,
    Stage,
    StageChange,
    default_fault,
    default_severity,
)
from handlers.input.currencies import MOST_MINOR, minor_digits
from handlers.input.facts import Facts
from handlers.messages import Button, Choices, Fields, Msg, Part, Reply, Text
from handlers.reading.understanding import GRAVE
from handlers.services.ledger import corrections, entry_view
from handlers.services.nudges.reassessment import Assessed, reassess
from handlers.services.people import lookup

#: How far behind a talk something of that day is put: the least that a moment written in seconds tells.
_AFTER = timedelta(seconds=1)
#: Whose fault it was, once decided.
SETTLED = (Fault.THEIRS, Fault.SHARED, Fault.OURS)


def draft(ctx: Context, args: Args, kind: Kind) -> Entry:
    """An entry of `kind` from the arguments, not yet in the ledger.

    Raises Refusal for money without an exchange rate and for an unknown member.
    """
    facts = args.facts
    amount, original = in_workspace_currency(ctx, facts.money)
    return replace(
        ctx.entry(kind, args.named.id, at=happened(ctx, args.named.id, facts), note=facts.note, private=facts.private),
        minutes=facts.minutes,
        amount_minor=amount,
        original=original,
        asked=facts.asked,
        amends=facts.amends,
        crossed=facts.crossed,
        quiet=facts.quiet,
        who=facts.who,
        affected=lookup.all_named(ctx, facts.affected),
        lesson=facts.lesson,
        their_side=facts.their_side,
        link=facts.link or ctx.evidence.link,
        referral=facts.referral,
        evidence=ctx.evidence.text,
        evidence_ref=ctx.evidence.ref,
        evidence_author=ctx.evidence.author,
    )


def incident(ctx: Context, args: Args) -> Entry:
    """An incident from the arguments, not yet in the ledger.

    Omitted fields take the category's defaults; the event's time defaults to when the message was written.
    """
    facts = args.facts
    written = min(ctx.evidence.at or ctx.said_at, ctx.said_at)
    category = facts.category or (Category.BOUNDARY if facts.crossed is not None else Category.OTHER)
    return replace(
        draft(ctx, args, Kind.INCIDENT),
        occurred_at=happened(ctx, args.named.id, facts) or written,
        category=category,
        severity=facts.severity or default_severity(category),
        fault=facts.fault or default_fault(category),
        joins=facts.joins or None,
    )


def happened(ctx: Context, client_id: int, facts: Facts, *, recorded: int | None = None) -> datetime | None:
    """When it happened, None where that was not said.

    A day alone counts after every talk and every review of that day which was recorded before it. `recorded`: number
    of the line that these facts correct.
    """
    at = facts.occurred_at
    if at is None or not facts.day_alone:
        return at
    zone = ZoneInfo(ctx.zone)
    day = at.astimezone(zone).date()
    talks = [
        line.occurred_at
        for line in ctx.stores.ledger.of_client(ctx.workspace.id, client_id)
        if line.counts
        and isinstance(line.detail, Conversation | Kept)
        and line.occurred_at.astimezone(zone).date() == day
        and (recorded is None or line.number < recorded)
    ]
    latest = max(talks, default=None)
    return at if latest is None or latest < at else min(latest + _AFTER, ctx.said_at)


def in_workspace_currency(ctx: Context, typed: Money | None) -> tuple[int | None, Money | None]:
    """Minor units of the workspace's currency, and the amount as typed where it was in another.

    Raises Refusal("no-rate") when no owner has set a rate for that currency, Refusal("bad-money") when the result
    rounds to nothing or exceeds what a ledger holds.
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
    minor = int(major.scaleb(minor_digits(home)).quantize(Decimal(1), rounding=ROUND_HALF_EVEN))
    if not 0 < minor <= MOST_MINOR:
        raise Refusal("bad-money", key="", value=Msg("value", value=typed), example=f"150 {home}")
    return minor, typed


def cause_of(entry: Entry, told_at: datetime | None = None, *, news: bool = True) -> Cause:
    """What an entry may set off. `told_at` is when it, or the line it corrects, was first told of.
    `news`: whether it was not as severe before."""
    severe = entry.severity is Severity.SEVERE and entry.fault is Fault.THEIRS
    return Cause(
        quiet=(told_at or entry.recorded_at) - entry.occurred_at > BACKDATED,
        severe=severe and news and entry.counts,
    )


def record(
    ctx: Context, client: Client, entry: Entry, *, first: datetime | None = None, news: bool = True
) -> tuple[Entry, Assessed]:
    """Append one line and judge the client again, in the same transaction. `first`: when the line it corrects was
    told of."""
    logged = ctx.stores.ledger.append(ctx.workspace.id, entry)
    cause = cause_of(logged, first or ctx.said_at, news=news)
    return logged, reassess(ctx.stores, ctx.workspace, client, ctx.now, cause, act_id=ctx.act.written)


def set_stage(ctx: Context, client: Client, stage: Stage) -> Client:
    """Move a client to another stage, with a line in its ledger; the caller reassesses afterwards."""
    if client.stage is stage:
        return client
    entry = ctx.entry(Kind.STAGE, client.id, at=ctx.now, detail=StageChange(client.stage, stage))
    ctx.stores.ledger.append(ctx.workspace.id, entry)
    changed = replace(client, stage=stage)
    ctx.stores.clients.save(ctx.workspace.id, changed)
    return changed


def echo(
    ctx: Context,
    judged: Assessed,
    entry: Entry,
    *more: Part,
    buttons: Sequence[Button] = (),
    first: Sequence[Button] = (),
    given: Collection[str] = (),
    told: Mapping[str, Any] | None = None,
    grave: bool = False,
) -> Reply:
    """Reply with what was understood, the current standing, and buttons to correct it.

    `given` names what the asker has just typed: that is said back to them whoever may see it later. What is private,
    hides its reporter or names whom it affected is said back to them alone. `first` are the buttons that come before
    those every line has, `told` is what machines hear besides. `grave`: it may be a threat or abuse, so
    that no button shares the blame.
    """
    client = judged.client
    confidential = entry_view.secret(entry)
    eyes = entry_view.in_confidence(ctx) if confidential else ctx
    with_money = "money" in given or entry_view.sees_amount(eyes, client, entry)
    summary = entry_view.summary(eyes, entry, with_money=with_money)
    parts: list[Part] = [
        Text(Msg("logged", number=entry.number, client=client.name, what=summary), "title"),
        Fields(entry_view.details(eyes, entry, with_money=with_money, given=given)),
    ]
    if entry.note:
        parts.append(Text(entry.note, "quote"))
    parts += more
    parts.append(standing_now(judged))
    parts += first_time(ctx, judged)
    parts.append(Choices((*first, *put_right(ctx, entry, grave=grave), *buttons)))
    data = {**entry_view.data(eyes, entry, client, with_money=with_money), **(told or {})}
    return Reply(parts=tuple(parts), data=data, confidential=confidential)


def put_right(ctx: Context, entry: Entry, *, grave: bool = False) -> list[Button]:
    """Buttons to correct a line, as far as the asker may, and to draft a message about it."""
    buttons: list[Button] = []
    if corrections.can_change(ctx, entry):
        buttons.append(Button(Msg("button-undo"), f"/undo {entry.number}"))
        if entry.kind in HAPPENINGS:
            buttons.append(Button(Msg("button-edit"), f"/edit {entry.number}"))
    if entry.kind is Kind.INCIDENT:
        assert entry.category is not None  # an incident has both
        faults = () if grave or entry.category in GRAVE else SETTLED
        buttons += [Button(Msg(f"button-{f}"), f"/edit {entry.number} {f}") for f in faults if f is not entry.fault]
        assert entry.fault is not None
        situation = for_incident(entry.category, entry.fault)
        buttons.append(Button(Msg("button-script"), f"/script {situation} ~{entry.client_id}"))
    return buttons


def standing_now(judged: Assessed) -> Text:
    return Text(Msg("standing-now", standing=Msg(f"standing-{judged.client.standing}")))


def first_time(ctx: Context, judged: Assessed) -> list[Part]:
    """What the client's standing means and a hint on how to write, shown once to each author."""
    if ctx.member.told_once:
        return []
    ctx.stores.members.save(ctx.workspace.id, replace(ctx.member, told_once=True))
    standing = judged.client.standing
    meaning = Msg("card-meaning", standing=Msg(f"standing-{standing}"), means=Msg(f"standing-means-{standing}"))
    return [Text(meaning, "quiet"), Text(Msg("write-as-if-read"), "quiet")]


def log(ctx: Context, args: Args, kind: Kind, *more: Part) -> Reply:
    """Draft, record and echo: the whole of a plain logging command."""
    entry, judged = record(ctx, args.named, draft(ctx, args, kind))
    return echo(ctx, judged, entry, *more, given=args.facts.given)
