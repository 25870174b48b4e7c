"""`/kept`: the review of an agreement. Kept: resets the strain. Not kept: the agreement remains in force as broken."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Kept, Kind, Role, Stage
from handlers.input import keywords
from handlers.messages import Button, Choices, Msg, Reply, Text
from handlers.services.ledger import oddities, recording
from handlers.services.nudges.assessment import load_assessment
from handlers.services.talks import conversation


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    word, *note = facts.note.split(None, 1) or [""]
    kept = keywords.yes_no(word)
    # Looked up as of the day it is about: a review cannot refer to a later agreement.
    reviewed_at = recording.happened(ctx, client.id, facts) or ctx.said_at
    then, _ = load_assessment(ctx.stores, ctx.workspace, client, reviewed_at)
    if then.agreement is None:
        raise Refusal("no-agreement", client=client.name)
    if kept is None:
        return Reply(parts=conversation.was_it_kept(client), data={"client": client.name, "asks": "kept"})
    entry = replace(recording.draft(ctx, args, Kind.KEPT), note="".join(note), detail=Kept(kept))
    odd = oddities.of_review(then.agreement, entry.occurred_at) if kept else None
    question = oddities.ask(ctx, args, client, entry, odd, "kept", changes=False)
    if question is not None:
        return question
    now, _ = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    if kept and client.stage is Stage.AGREEMENT and now.agreement == then.agreement:
        client = recording.set_stage(ctx, client, Stage.ACTIVE)
    logged, judged = recording.record(ctx, client, entry)
    if kept:
        return recording.echo(ctx, judged, logged, Text(Msg("clean-slate")), given=facts.given)
    again = Choices((Button(Msg("button-plan"), f"/talk ~{client.id}"),))
    return recording.echo(ctx, judged, logged, Text(Msg("stays-in-force")), again, given=facts.given)


COMMAND = Command(
    name="kept",
    role=Role.MEMBER,
    run=run,
    client="required",
    keys=frozenset({"on", "private"}),
    examples=("/kept Acme yes a quiet month", "/kept Acme no two night calls again"),
)
