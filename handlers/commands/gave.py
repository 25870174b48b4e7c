"""`/gave`: logs a concession (a discount, a bonus, free work): goodwill, requested, or amends for our own mistake."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Kind, Role
from handlers.input.facts import Lead
from handlers.messages import Reply
from handlers.services.ledger import recording
from handlers.services.ledger.keys import LOGGING


def run(ctx: Context, args: Args) -> Reply:
    if args.facts.asked and args.facts.amends:
        raise Refusal("asked-and-amends")
    return recording.log(ctx, args, Kind.CONCESSION)


COMMAND = Command(
    name="gave",
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.MONEY, Lead.DATE, Lead.DURATION}),
    keys=LOGGING | {"asked", "amends"},
    bare_money=True,
    needs=("money",),
    examples=("/gave Acme 100 discount asked:yes", "/gave Acme 50 free retouching amends:yes"),
)
