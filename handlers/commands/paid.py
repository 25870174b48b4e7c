"""`/paid`: a payment received."""

from __future__ import annotations

from handlers.domain.values import Kind, Role
from handlers.facts.reader import Lead
from handlers.messages import Reply
from handlers.services import recording
from handlers.services.keys import LOGGING
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    return recording.log(ctx, args, Kind.PAYMENT)


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
