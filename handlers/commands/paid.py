"""`/paid`: a payment received. It closes the invoices it covers (docs/rules.md, "Invoices to come")."""

from __future__ import annotations

from handlers.domain.invoices import cover
from handlers.domain.values import Kind, Role
from handlers.facts.reader import Lead
from handlers.messages import Reply
from handlers.services import invoicing, recording
from handlers.services.keys import LOGGING
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    entry = recording.draft(ctx, args, Kind.PAYMENT)
    covered = cover(invoicing.open_ones(ctx, args.named), entry.amount_minor or 0, entry.occurred_at)
    invoicing.settle(ctx, entry, covered)
    logged, judged = recording.record(ctx, args.named, entry)
    told = invoicing.told(ctx, args.named, logged, covered)
    undos = invoicing.undos(ctx, logged, covered)
    return recording.echo(ctx, judged, logged, *told, buttons=undos, given=args.facts.given)


COMMAND = Command(
    name="paid",
    words={
        "ru": ("оплата", "оплатил", "оплатили"),
        "pl": ("zapłata", "zapłacił", "zapłacili"),
        "he": ("תשלום", "שילם", "שילמו"),
    },
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.MONEY, Lead.DATE}),
    keys=LOGGING,
    bare_money=True,
    needs=("money",),
    everyday=True,
    examples=("/paid Acme 1500 invoice 7", "/paid Acme €150.50 yesterday"),
)
