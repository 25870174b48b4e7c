"""`/due`: records an expected invoice; without one, lists the open ones. Its buttons: paid, not yet, another date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.command.parsing import ASKED, whole
from handlers.command.spec import Args, Command, Context
from handlers.domain.due.invoices import late_at
from handlers.domain.errors import Refusal
from handlers.domain.invoices import Covered, OpenInvoice, is_over
from handlers.domain.values import Client, Entry, Invoice, Kind, Role
from handlers.input.dates import read_moment
from handlers.input.facts import Lead
from handlers.messages import Button, Choices, Day, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.invoices import open_invoices
from handlers.services.ledger import recording
from handlers.services.ledger.keys import LOGGING

SHOWN = 8
#: The question's answer is appended to the command so far, which must fit in a button.
LONGEST_ASKED = 500


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    act, number, rest = _act(facts.note)
    if act is not None and not facts.given & {"money", "by"}:
        return act(ctx, args, open_invoices.by_number(ctx, client, number), rest)
    if not args.rest:
        return _list(ctx, client)
    line = f"/due ~{client.id} {args.rest}"
    if len(args.rest) > LONGEST_ASKED and not facts.given >= {"money", "by"}:
        raise Refusal("usage", command="due")
    if facts.money is None:
        return dialog.ask_missing(ctx, f"{line} {ASKED}", "money", unfit=args.unfit)
    if facts.by is None:
        return dialog.form(ctx, Msg("ask-due-date", client=client.name), f"{line} by:", hint="2027-03-01")
    return _log(ctx, args, replace(recording.draft(ctx, args, Kind.INVOICE), detail=Invoice(facts.by)), facts.by)


def _log(ctx: Context, args: Args, entry: Entry, due_at: datetime) -> Reply:
    """Log a new invoice or its new date; the reply tells what follows from it."""
    logged, judged = recording.record(ctx, args.named, entry)
    ahead = Msg("invoice-past" if is_over(due_at, ctx.now, ZoneInfo(ctx.zone)) else "invoice-asks", day=Day(due_at))
    reply = recording.echo(ctx, judged, logged, Text(ahead), given=args.facts.given)
    return replace(reply, data={**reply.data, "due_at": due_at.isoformat()})


# ------------------------------------------------------------------------------------------------------------ buttons

Act = Callable[[Context, Args, OpenInvoice, str], Reply]


def _act(note: str) -> tuple[Act | None, str, str]:
    """Parse a button's command: an action, the number of an invoice, and for another date the text after it."""
    word, number, rest = (*note.split(None, 2), "", "", "")[:3]
    act = _ACTS.get(word)
    named = whole(number.removeprefix("#")) is not None and (not rest or act is _move)
    return (act if named else None), number, rest


def _paid(ctx: Context, args: Args, owed: OpenInvoice, rest: str) -> Reply:
    """Log the payment of the open amount, which closes the invoice."""
    payment = replace(
        recording.draft(ctx, args, Kind.PAYMENT),
        amount_minor=owed.open,
        note=owed.first.note,
        private=args.facts.private or owed.first.private,
    )
    covered = Covered(closed=(owed,))
    open_invoices.settle(ctx, payment, covered)
    logged, judged = recording.record(ctx, args.named, payment)
    told = open_invoices.told(ctx, args.named, logged, covered)
    reply = recording.echo(ctx, judged, logged, *told, buttons=open_invoices.undos(ctx, logged, covered))
    return replace(reply, replaces=True)


def _open(ctx: Context, args: Args, owed: OpenInvoice, rest: str) -> Reply:
    """Not paid yet: log nothing, and explain what follows."""
    late = late_at(owed, 1)
    ahead = [Text(Msg("invoice-late-from", day=Day(late)), "quiet")] if late > ctx.now else []
    row = Text(Msg("invoice-open", client=args.named.name, invoice=open_invoices.row(ctx, args.named, owed)))
    return Reply(
        parts=(row, *ahead, Choices(_buttons(args.named, owed))),
        data={"client": args.named.name, "invoice": owed.first.number, "due_at": owed.due_at.isoformat()},
        replaces=True,
        confidential=owed.first.private,
    )


def _move(ctx: Context, args: Args, owed: OpenInvoice, rest: str) -> Reply:
    """Log another date, as a line of its own that can be reversed."""
    client, first = args.named, owed.first
    if not rest:
        prompt = Msg("ask-new-due-date", client=client.name, number=first.number)
        return dialog.form(ctx, prompt, f"/due ~{client.id} move {first.number}", hint="2027-03-01")
    due_at = read_moment(rest, now=ctx.said_at, zone=ctx.zone, tense="any")
    entry = replace(
        recording.draft(ctx, args, Kind.INVOICE),
        note=first.note,
        amount_minor=first.amount_minor,
        private=args.facts.private or first.private,
        detail=Invoice(due_at, moves=first.number),
    )
    return replace(_log(ctx, args, entry, due_at), replaces=True)


_ACTS: dict[str, Act] = {"paid": _paid, "open": _open, "move": _move}


# --------------------------------------------------------------------------------------------------------------- list


def _list(ctx: Context, client: Client) -> Reply:
    invoices = open_invoices.shown(ctx, client)
    parts: list[Part] = [Text(Msg("invoices-title" if invoices else "no-invoices", client=client.name), "title")]
    parts += [Text(open_invoices.row(ctx, client, invoice)) for invoice in invoices]
    if len(invoices) == 1:
        parts.append(Choices(_buttons(client, invoices[0])))
    elif invoices:
        paid = (
            Button(
                Msg("button-invoice-paid-number", number=invoice.first.number),
                f"/due ~{client.id} paid {invoice.first.number}",
            )
            for invoice in invoices[:SHOWN]
        )
        parts.append(Choices(tuple(paid)))
    return Reply(
        parts=tuple(parts),
        data={"client": client.name, "invoices": [_data(ctx, client, invoice) for invoice in invoices]},
    )


def _buttons(client: Client, owed: OpenInvoice) -> tuple[Button, ...]:
    number = owed.first.number
    return (
        Button(Msg("button-invoice-paid"), f"/due ~{client.id} paid {number}", "primary"),
        Button(Msg("button-invoice-move"), f"/due ~{client.id} move {number}"),
    )


def _data(ctx: Context, client: Client, owed: OpenInvoice) -> dict[str, object]:
    money = ctx.sees_money(client)
    return {
        "entry": owed.first.number,
        "amount_minor": owed.first.amount_minor if money else None,
        "open_minor": owed.open if money else None,
        "currency": ctx.workspace.currency if money else None,
        "due_at": owed.due_at.isoformat(),
        "note": owed.first.note,
    }


COMMAND = Command(
    name="due",
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.MONEY, Lead.DATE}),
    keys=LOGGING | {"by"},
    dates="any",
    bare_money=True,
    examples=("/due Acme 1500 2027-03-10 invoice 7", "/due Acme €800 in 2 weeks second half", "/due Acme"),
)
