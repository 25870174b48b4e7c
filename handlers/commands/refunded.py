"""`/refunded`: logs money given back. It reduces our debt unless they asked for it (docs/rules.md, "Debt")."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Kind, Role
from handlers.input.facts import Lead
from handlers.messages import Msg, Part, Reply, Text
from handlers.services.ledger import oddities, recording
from handlers.services.ledger.keys import LOGGING


def run(ctx: Context, args: Args) -> Reply:
    entry = recording.draft(ctx, args, Kind.REFUND)
    is_beyond = oddities.refund_beyond(ctx, entry)
    logged, judged = recording.record(ctx, args.named, entry)
    beyond: list[Part] = [Text(Msg("refund-beyond"), "quiet")] if is_beyond else []
    return recording.echo(ctx, judged, logged, *beyond, given=args.facts.given)


COMMAND = Command(
    name="refunded",
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.MONEY, Lead.DATE}),
    keys=LOGGING | {"asked"},
    bare_money=True,
    needs=("money",),
    examples=("/refunded Acme 200 for the broken banner", "/refunded Acme 50 asked:yes"),
)
