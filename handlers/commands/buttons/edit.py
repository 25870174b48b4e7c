"""`/edit`: corrects a logged line by a reversal and a corrected line; used by the *Edit* and fault buttons."""

from __future__ import annotations

from dataclasses import replace

from handlers.command import parsing
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import (
    Category,
    Entry,
    Fault,
    Kind,
    Role,
    Severity,
    default_fault,
    default_severity,
)
from handlers.input.facts import Facts
from handlers.input.reader import read
from handlers.messages import Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import corrections, duplicates, entry_view, oddities, recording
from handlers.services.people import lookup
from handlers.services.sentences import gravity
from handlers.services.terms import boundaries


def run(ctx: Context, args: Args) -> Reply:
    line = args.facts.note.removeprefix(f"{corrections.LISTED} ")
    typed, *rest = line.split(None, 1) or [""]
    if not typed:
        raise Refusal("usage", command="edit")
    entry = corrections.find(ctx, typed)
    if entry.kind not in corrections.LOGGED_BY or entry.reversed_by is not None:
        raise Refusal("not-editable", number=entry.number)
    if not rest:
        corrections.may_change(ctx, entry)
        form = dialog.form(
            ctx, Msg("ask-edit", number=entry.number), f"/edit {entry.number}", hint="3h rude", prefill=entry.note
        )
        return replace(form, confidential=entry_view.secret(entry))
    facts = _read(ctx, entry, rest[0])
    if facts.given != {"fault"} or facts.note:
        corrections.may_change(ctx, entry)  # any member may settle whose fault it was
    client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
    assert client is not None  # the database guarantees that a line has its client
    fresh = _corrected(ctx, entry, facts)
    odd = oddities.of_time(fresh) if "duration" in facts.given else None
    if odd is not None and not args.sure:
        confirmed = f"/edit {entry.number} {parsing.SURE}{rest[0]}"
        sure = dialog.choice(ctx, odd, [(Msg("button-yes-log"), confirmed)], {"asks": "sure", "odd": odd.id})
        return replace(sure, confidential=entry_view.secret(fresh))
    notes: list[Part] = []
    if "crossed" in facts.given:
        notes += boundaries.check_crossed(ctx, client, fresh)
    if "joins" in facts.given and fresh.joins is not None:
        duplicates.check_joined(ctx, fresh)
    elif "joins" not in facts.given and _another_event(entry, fresh):
        again = f"/edit {entry.number} {parsing.SURE}" if args.sure else f"/edit {entry.number}"
        question = duplicates.ask(ctx, client, fresh, again, rest[0])
        if question is not None:
            return question
    corrections.reverse(ctx, entry)
    first = corrections.first_said(ctx, entry)
    logged, judged = recording.record(ctx, client, fresh, first=first, news=not _severe(entry))
    if logged.fault is Fault.UNCLEAR:
        notes.append(Text(Msg("reread"), "quiet"))
    heard = gravity.corrected(ctx, client, entry, logged, owners_told=judged.owners_told, again=args.comforted)
    reply = recording.echo(ctx, judged, logged, *notes, given=facts.given)
    reply = replace(reply, parts=(*heard, *reply.parts))
    own = line == args.facts.note  # the message with the button showed this line only
    return replace(reply, replaces=own, data={**reply.data, "corrects": entry.number})


def _read(ctx: Context, entry: Entry, text: str) -> Facts:
    """The changed fields, parsed by the grammar of the command that logs such a line."""
    logging = ctx.catalogue.find(corrections.LOGGED_BY[entry.kind])
    assert logging is not None  # every kind of line has its command
    return read(
        text,
        now=ctx.said_at,
        zone=ctx.zone,
        currency=ctx.workspace.currency,
        leading=logging.leading,
        keys=logging.keys,
        bare_money=logging.bare_money,
        language=ctx.language,
    )


def _severe(entry: Entry) -> bool:
    return entry.counts and entry.severity is Severity.SEVERE and entry.fault is Fault.THEIRS


def _another_event(entry: Entry, fresh: Entry) -> bool:
    """Whether the corrected line may duplicate an event that another member has logged."""
    moved = (entry.category, entry.occurred_at) != (fresh.category, fresh.occurred_at)
    return fresh.kind is Kind.INCIDENT and fresh.joins is None and moved


def _corrected(ctx: Context, entry: Entry, facts: Facts) -> Entry:
    """The corrected line: typed fields override, the others and the author are kept.

    Raises Refusal("asked-and-amends").
    """
    amount, original = recording.in_workspace_currency(ctx, facts.money)
    given = facts.given
    fresh = replace(
        _reconsidered(entry, facts),
        typed=f"{entry.typed}\n{ctx.typed}",
        occurred_at=recording.happened(ctx, entry.client_id, facts, recorded=entry.number) or entry.occurred_at,
        note=facts.note or entry.note,
        minutes=facts.minutes or entry.minutes,
        amount_minor=amount or entry.amount_minor,
        original=original if amount else entry.original,
        crossed=facts.crossed or entry.crossed,
        joins=(facts.joins or None) if "joins" in given else entry.joins,
        asked=facts.asked if "asked" in given else entry.asked,
        amends=facts.amends if "amends" in given else entry.amends,
        quiet=facts.quiet if "quiet" in given else entry.quiet,
        private=facts.private if "private" in given else entry.private,
        who=facts.who or entry.who,
        affected=lookup.all_named(ctx, facts.affected) or entry.affected,
        lesson=facts.lesson or entry.lesson,
        their_side=facts.their_side or entry.their_side,
        link=facts.link or entry.link,
        referral=facts.referral or entry.referral,
    )
    if fresh.asked and fresh.amends:
        raise Refusal("asked-and-amends")
    return corrections.corrected(ctx, entry, fresh)


def _reconsidered(entry: Entry, facts: Facts) -> Entry:
    """Category, severity and fault. A field at its category's default moves to the default of a new category."""
    if entry.category is None:
        return entry
    category = facts.category or entry.category
    if facts.category is None and facts.crossed is not None and category is Category.OTHER:
        category = Category.BOUNDARY
    severity, fault = entry.severity, entry.fault
    if category is not entry.category and severity is default_severity(entry.category):
        severity = default_severity(category)
    if category is not entry.category and fault is default_fault(entry.category):
        fault = default_fault(category)
    return replace(entry, category=category, severity=facts.severity or severity, fault=facts.fault or fault)


COMMAND = Command(
    name="edit",
    role=Role.MEMBER,
    run=run,
    hidden=True,
    examples=("/edit 1 ours", "/edit 1 3h rude twice this week"),
)
