"""`/edit`: put a logged line right, by a reversal and a corrected line. What the *Edit* and fault buttons stand for."""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.errors import Refusal
from handlers.domain.values import HAPPENINGS, Client, Entry, Kind, Role
from handlers.facts.reader import Facts, Lead, read
from handlers.messages import Button, Msg, Reply
from handlers.services import asking, correcting, entry_view, recording
from handlers.services.keys import LOGGING
from handlers.spec import Args, Command, Context

KEYS = LOGGING | {"crossed", "joins", "asked", "amends", "referral"}


def run(ctx: Context, args: Args) -> Reply:
    number, _, text = args.facts.note.partition(" ")
    entry = ctx.stores.ledger.get(ctx.workspace.id, int(number)) if number.isdigit() else None
    if entry is None or not entry_view.visible(ctx, entry):
        raise Refusal("no-such-entry", number=number)
    if entry.kind not in HAPPENINGS or entry.reversed_by is not None:
        raise Refusal("not-editable", number=entry.number)
    client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
    if client is None:
        raise Refusal("no-client")
    if not text.strip():
        correcting.may_change(ctx, entry)
        return asking.form(
            ctx, Msg("ask-edit", number=entry.number), f"/edit {entry.number}", hint="3h rude", prefill=entry.note
        )
    facts = read(
        text.strip(),
        now=ctx.said_at,
        zone=ctx.zone,
        currency=ctx.workspace.currency,
        leading=frozenset(Lead),
        keys=KEYS,
        bare_money=entry.amount_minor is not None and entry.kind is not Kind.INCIDENT,
    )
    if facts.given != {"fault"} or facts.note:
        correcting.may_change(ctx, entry)  # whose fault it was, anyone on the team may settle
    fresh = _corrected(ctx, entry, facts)
    correcting.reverse(ctx, entry)
    logged, judged = recording.record(ctx, client, fresh, first=entry.recorded_at)
    reply = recording.echo(ctx, judged, logged, buttons=_faults(logged, client))
    return replace(reply, replaces=True, data={**reply.data, "corrects": entry.number})


def _faults(entry: Entry, client: Client) -> tuple[Button, ...]:
    if entry.fault is None:
        return ()
    return tuple(
        Button(Msg(f"button-{fault}"), f"/edit {entry.number} {fault}")
        for fault in ("theirs", "shared", "ours")
        if fault != entry.fault
    )


def _corrected(ctx: Context, entry: Entry, facts: Facts) -> Entry:
    """The line as it should have been: what was typed now wins, the rest stays."""
    amount, original = recording.in_workspace_currency(ctx, facts.money)
    given = facts.given
    incident = entry.kind is Kind.INCIDENT
    return replace(
        entry,
        number=0,
        recorded_at=ctx.now,
        author_id=entry.author_id,
        typed=ctx.typed,
        corrects=entry.number,
        occurred_at=facts.occurred_at or entry.occurred_at,
        note=facts.note or entry.note,
        category=facts.category or entry.category if incident else None,
        severity=facts.severity or entry.severity if incident else None,
        fault=facts.fault or entry.fault if incident else None,
        minutes=facts.minutes if facts.minutes is not None else entry.minutes,
        amount_minor=amount if amount is not None else entry.amount_minor,
        original=original if amount is not None else entry.original,
        crossed=facts.crossed if facts.crossed is not None else entry.crossed,
        joins=(facts.joins or None) if "joins" in given else entry.joins,
        asked=facts.asked if "asked" in given else entry.asked,
        amends=facts.amends if "amends" in given else entry.amends,
        quiet=facts.quiet if "quiet" in given else entry.quiet,
        private=facts.private if "private" in given else entry.private,
        who=facts.who or entry.who,
        affected=recording.people(ctx, facts.affected) or entry.affected,
        lesson=facts.lesson or entry.lesson,
        their_side=facts.their_side or entry.their_side,
        link=facts.link or entry.link,
        referral=facts.referral or entry.referral,
    )


COMMAND = Command(
    name="edit",
    words={"ru": ("исправить",), "pl": ("popraw",), "he": ("תקן",)},
    role=Role.MEMBER,
    run=run,
    hidden=True,
    examples=("/edit 1 ours", "/edit 1 3h rude twice this week"),
)
