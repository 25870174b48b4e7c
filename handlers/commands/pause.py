"""`/pause`: for a talk that got heated: words to interrupt it politely, and our promise when to resume."""

from __future__ import annotations

from datetime import timedelta

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.input.facts import Lead
from handlers.messages import Reply
from handlers.services.ledger import recording
from handlers.services.playbook import scripts
from handlers.services.promises import tracking

USUAL_MINUTES = 60


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    back_at = ctx.said_at + timedelta(minutes=facts.minutes or USUAL_MINUTES)
    running = next((promise for promise in tracking.known(ctx, client) if promise.pause), None)
    if running is None:
        entry = tracking.draft(ctx, client, back_at, facts.note, private=facts.private, pause=True)
    else:
        entry = tracking.moved(ctx, client, running, back_at, facts.note)
    logged, judged = recording.record(ctx, client, entry)
    return recording.echo(ctx, judged, logged, *scripts.show(ctx, "pause", client).parts)


COMMAND = Command(
    name="pause",
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.DURATION}),
    keys=frozenset({"private"}),
    examples=("/pause Acme", "/pause Acme 2h both of us got loud"),
)
