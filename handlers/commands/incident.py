"""`/incident`: logs that something went wrong with a client."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Category, Client, Entry, Fault, Role
from handlers.input.reader import Lead
from handlers.messages import Msg, Part, Reply, Text
from handlers.reading.understanding import GRAVE
from handlers.services.ledger import duplicates, evidence, oddities, recording
from handlers.services.ledger.keys import LOGGING
from handlers.services.sentences import alarm, filling, gravity, understood
from handlers.services.talks import agreements
from handlers.services.terms import boundaries


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    filled = filling.incident(ctx, client.name, args.facts)
    passed_on = gravity.evidence_suspected(ctx, client) if filled.facts.category not in GRAVE else ()
    if passed_on and filled.understanding is not None:
        filled = replace(filled, asks="threat")
    facts = filled.facts
    entry = recording.incident(ctx, replace(args, facts=facts))
    question = oddities.ask(ctx, args, client, entry, oddities.of_time(entry), "incident")
    if question is not None:
        return alarm.raised(ctx, alarm.of_facts(ctx, client, filled), question, facts.note)
    notes: list[Part] = []
    if entry.crossed is not None:
        notes += boundaries.check_crossed(ctx, client, entry)
    if entry.joins is not None:
        duplicates.check_joined(ctx, entry)
    elif "joins" not in facts.given:
        question = _asks_first(ctx, client, entry, args.rest)
        if question is not None:
            return alarm.raised(ctx, alarm.of_facts(ctx, client, filled), question, facts.note)
    logged, judged = recording.record(ctx, client, entry)
    notes += understood.parts(filled, logged)
    if logged.category is Category.REVIEW and logged.counts:
        notes.append(Text(Msg("review-clock"), "quiet"))
    if logged.fault is Fault.UNCLEAR and not filled.asks:
        notes.append(Text(Msg("reread"), "quiet"))
    notes += agreements.breach(ctx, judged, logged)
    if not passed_on and not judged.owners_told and (filled.asks == "threat" or logged.category in GRAVE):
        gravity.tell_owners(ctx, client, logged.note, None if filled.asks else logged.category)
    told = {**({"read": filled.read} if filled.read else {}), **({"asks": filled.asks} if filled.asks else {})}
    buttons = understood.buttons(filled, logged)
    suspected = filled.asks == "threat"
    heard = passed_on or gravity.heard(ctx, logged.kind, logged.category, suspected)
    reply = recording.echo(ctx, judged, logged, *notes, first=buttons, given=facts.given, told=told, grave=suspected)
    return replace(reply, parts=(*heard, *reply.parts))


def _asks_first(ctx: Context, client: Client, entry: Entry, rest: str) -> Reply | None:
    """Ask about a possible duplicate: the same message logged before, or the same event by another member; else
    None."""
    line = f"/incident ~{client.id}"
    again = evidence.asked_again(ctx, client, line, rest)
    return again or duplicates.ask(ctx, client, entry, line, rest)


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
