"""`/incident`: something went wrong with a client."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Category, Fault, Role
from handlers.input.reader import Lead
from handlers.messages import Msg, Part, Reply, Text
from handlers.services.ledger import duplicates, evidence, recording
from handlers.services.ledger.keys import LOGGING
from handlers.services.talks import agreements
from handlers.services.terms import boundaries


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    entry = recording.incident(ctx, args)
    notes: list[Part] = []
    if entry.crossed is not None:
        notes += boundaries.check_crossed(ctx, client, entry)
    if entry.joins is not None:
        duplicates.check_joined(ctx, entry)
    elif "joins" not in facts.given:
        line = f"/incident ~{client.id}"
        question = evidence.asked_again(ctx, client, line, args.rest) or duplicates.ask(
            ctx, client, entry, line, args.rest
        )
        if question is not None:
            return question
    logged, judged = recording.record(ctx, client, entry)
    if facts.category is None and facts.crossed is None:
        notes.append(Text(Msg("no-category"), "quiet"))
    if logged.category is Category.REVIEW and logged.counts:
        notes.append(Text(Msg("review-clock"), "quiet"))
    if logged.fault is Fault.UNCLEAR:
        notes.append(Text(Msg("reread"), "quiet"))
    notes += agreements.breach(ctx, judged, logged)
    return recording.echo(ctx, judged, logged, *notes, given=facts.given)


COMMAND = Command(
    name="incident",
    role=Role.MEMBER,
    run=run,
    native=True,
    client="required",
    leading=frozenset(Lead),
    keys=LOGGING | {"crossed", "joins"},
    needs=("note",),
    passed_on=True,
    everyday=True,
    examples=(
        "/incident Acme 2h rude shouted at Anna on the phone",
        "/i Acme scope !! wants a second landing page for free",
    ),
)
