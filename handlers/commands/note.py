"""`/note`: logs anything worth remembering."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Kind, Role
from handlers.input.facts import Lead
from handlers.messages import Reply
from handlers.services.ledger import recording
from handlers.services.ledger.keys import LOGGING
from handlers.services.sentences import gravity


def run(ctx: Context, args: Args) -> Reply:
    return gravity.of_another_kind(ctx, args, Kind.NOTE) or recording.log(ctx, args, Kind.NOTE)


COMMAND = Command(
    name="note",
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.DATE}),
    keys=LOGGING,
    needs=("note",),
    examples=("/note Acme new head of marketing, Dana",),
)
