"""`/called`: we called the client first, which reduces our debt (docs/rules.md, "Debt")."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Kind, Role
from handlers.input.facts import Lead
from handlers.messages import Reply
from handlers.services.ledger import recording
from handlers.services.ledger.keys import LOGGING
from handlers.services.sentences import gravity


def run(ctx: Context, args: Args) -> Reply:
    return gravity.of_another_kind(ctx, args, Kind.CALLED) or recording.log(ctx, args, Kind.CALLED)


COMMAND = Command(
    name="called",
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.DATE, Lead.DURATION}),
    keys=LOGGING,
    needs=("note",),
    examples=("/called Acme apologised for the late draft, new date is Friday",),
)
