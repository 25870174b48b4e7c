"""`/thanks`: logs something good: praise, early payment, a referral."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Kind, Role
from handlers.input.facts import Lead
from handlers.messages import Button, Msg, Reply
from handlers.services.ledger import recording
from handlers.services.ledger.keys import LOGGING


def run(ctx: Context, args: Args) -> Reply:
    """Log it; after a referral, offer the text of a thank-you."""
    entry, judged = recording.record(ctx, args.named, recording.draft(ctx, args, Kind.PRAISE))
    thank = Button(Msg("button-thank-referral"), f"/script referral ~{entry.client_id}")
    return recording.echo(ctx, judged, entry, buttons=(thank,) if entry.referral else (), given=args.facts.given)


COMMAND = Command(
    name="thanks",
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.DATE}),
    keys=LOGGING | {"referral"},
    needs=("note",),
    everyday=True,
    examples=("/thanks Acme praised Anna's drafts", "/thanks Acme referral:Globex recommended us"),
)
