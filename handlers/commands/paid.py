"""`/paid`: logs a payment, which closes the invoices it covers (docs/rules.md, "Invoices to come")."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.invoices import cover
from handlers.domain.values import Kind, Role
from handlers.input.facts import Lead
from handlers.messages import Reply
from handlers.services.invoices import open_invoices
from handlers.services.ledger import oddities, recording
from handlers.services.ledger.keys import LOGGING


def run(ctx: Context, args: Args) -> Reply:
    entry = recording.draft(ctx, args, Kind.PAYMENT)
    odd = oddities.of_payment(ctx, args.named, entry)
    question = oddities.ask(ctx, args, args.named, entry, odd, "paid")
    if question is not None:
        return question
    covered = cover(open_invoices.open_ones(ctx, args.named), entry.amount_minor or 0, entry.occurred_at)
    open_invoices.settle(ctx, entry, covered)
    logged, judged = recording.record(ctx, args.named, entry)
    told = open_invoices.told(ctx, args.named, logged, covered)
    undos = open_invoices.undos(ctx, logged, covered)
    return recording.echo(ctx, judged, logged, *told, buttons=undos, given=args.facts.given)


COMMAND = Command(
    name="paid",
    role=Role.MEMBER,
    run=run,
    native=True,
    client="required",
    leading=frozenset({Lead.MONEY, Lead.DATE}),
    keys=LOGGING,
    bare_money=True,
    needs=("money",),
    everyday=True,
    examples=("/paid Acme 1500 invoice 7", "/paid Acme €150.50 yesterday"),
)
