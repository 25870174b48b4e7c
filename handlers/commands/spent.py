"""`/spent`: logs work on a client."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Kind, Role
from handlers.input.facts import Lead
from handlers.messages import Reply
from handlers.services.ledger import oddities, recording
from handlers.services.ledger.keys import LOGGING


def run(ctx: Context, args: Args) -> Reply:
    entry = recording.draft(ctx, args, Kind.HOURS)
    question = oddities.ask(ctx, args, args.named, entry, oddities.of_time(entry), "spent")
    return question or recording.log(ctx, args, Kind.HOURS)


COMMAND = Command(
    name="spent",
    role=Role.MEMBER,
    run=run,
    native=True,
    client="required",
    leading=frozenset({Lead.DURATION, Lead.DATE}),
    keys=LOGGING,
    needs=("minutes",),
    everyday=True,
    examples=("/spent Acme 1h30m calls about the logo", "/spent Acme 2.5h yesterday"),
)
