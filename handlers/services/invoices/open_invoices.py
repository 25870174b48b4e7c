"""Open invoices as `/due` and `/paid` share them: rendering, and the lines a payment writes about them before its own.

Sends no questions or reminders: `due.py` does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from handlers.command.parsing import whole
from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.invoices import Covered, OpenInvoice, is_over, open_invoices
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Entry, Kind, Money, Settled, Settlement
from handlers.messages import Button, Day, Msg, Part, Text
from handlers.services.ledger import corrections, entry_view


def open_ones(ctx: Context, client: Client) -> tuple[OpenInvoice, ...]:
    """Every open invoice of a client, the earliest due date first."""
    return open_invoices(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))


def shown(ctx: Context, client: Client) -> tuple[OpenInvoice, ...]:
    """The open invoices that the asker may see."""
    return tuple(owed for owed in open_ones(ctx, client) if entry_view.visible(ctx, owed.line))


def by_number(ctx: Context, client: Client, typed: str) -> OpenInvoice:
    """The open invoice with a number, which may be that of any of its lines. Raises Refusal("no-open-invoice")."""
    number = whole(typed.removeprefix("#"))
    for owed in shown(entry_view.in_confidence(ctx), client):
        if number in (owed.first.number, owed.line.number):
            return owed
    raise Refusal("no-open-invoice", number=typed.removeprefix("#"), client=client.name)


def settle(ctx: Context, payment: Entry, covered: Covered) -> None:
    """Write the lines by which a payment settles open invoices, in the act of the payment."""
    for owed in covered.closed:
        _end(ctx, payment, owed, Settlement.PAID)
    if covered.part is not None:
        _end(ctx, payment, covered.part, Settlement.PART, covered.noted)


def _end(ctx: Context, payment: Entry, owed: OpenInvoice, how: Settlement, amount: int | None = None) -> None:
    end = ctx.entry(
        Kind.SETTLED,
        payment.client_id,
        at=payment.occurred_at,
        private=payment.private or owed.first.private,
        detail=Settled(owed.first.number, how),
    )
    ctx.stores.ledger.append(ctx.workspace.id, replace(end, amount_minor=amount, quiet=payment.quiet))


def told(ctx: Context, client: Client, payment: Entry, covered: Covered) -> list[Part]:
    """What a payment settled, as far as the asker may see it."""
    eyes = entry_view.in_confidence(ctx) if entry_view.secret(payment) else ctx
    parts: list[Part] = []
    for owed in covered.closed:
        if entry_view.visible(eyes, owed.line):
            parts.append(Text(Msg("invoice-closed", number=owed.first.number)))
            parts += [Text(Msg("invoice-not-late", number=late.number), "quiet") for late in _too_early(owed, payment)]
    if covered.part is not None and entry_view.visible(eyes, covered.part.line):
        left = amount(eyes, client, covered.part.open - covered.noted)
        parts.append(Text(Msg("invoice-stays-open", number=covered.part.first.number, amount=left)))
    return parts


def undos(ctx: Context, payment: Entry, covered: Covered) -> list[Button]:
    """Buttons to reverse late-payment lines that turn out wrong, because the payment came in time."""
    early = [late for owed in covered.closed for late in _too_early(owed, payment)]
    return [
        Button(Msg("button-undo-number", number=late.number), f"/undo {late.number}")
        for late in early
        if corrections.can_change(ctx, late)
    ]


def _too_early(owed: OpenInvoice, payment: Entry) -> Iterator[Entry]:
    for late in owed.late:
        if late.now is not None and late.now.occurred_at > payment.occurred_at:
            yield late.now


def amount(ctx: Context, client: Client, minor: int) -> Money | Msg:
    """An amount for an answer, hidden from those who may not see it."""
    return Money(minor, ctx.workspace.currency) if ctx.sees_money(client) else Msg("amount-hidden")


def when(ctx: Context, owed: OpenInvoice) -> Msg:
    """ "due 10 Mar 2026", and from the day after "overdue since 10 Mar 2026"."""
    return Msg(
        "invoice-due" if not is_over(owed.due_at, ctx.now, ZoneInfo(ctx.zone)) else "invoice-overdue",
        day=Day(owed.due_at),
    )


def row(ctx: Context, client: Client, owed: OpenInvoice) -> Msg:
    """An open invoice in one line."""
    variables = {"amount": amount(ctx, client, owed.open), "due": when(ctx, owed)}
    if not owed.first.note:
        return Msg("invoice-row", number=owed.first.number, **variables)
    note = entry_view.excerpt(owed.first.note, 60)
    return Msg("invoice-row-noted", number=owed.first.number, note=note, **variables)


def open_rows(
    ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry]
) -> list[tuple[Msg, Msg | str]]:
    """Rows of the card: the invoice with the earliest due date, and how many follow. `seen` are the lines shown."""
    owed = open_invoices(seen)
    if not owed:
        return []
    variables = {"amount": amount(ctx, client, owed[0].open), "due": when(ctx, owed[0])}
    return [(Msg("label-invoices"), Msg("invoices-open", more=len(owed) - 1, **variables))]
