"""`/kept`: the review of an agreement. Kept: the slate is clean. Not kept: the agreement stays in force, broken."""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.errors import Refusal
from handlers.domain.values import Kept, Kind, Role, Stage
from handlers.messages import Button, Choices, Msg, Reply, Text
from handlers.services import recording, vocabulary
from handlers.services.judging import look
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    word, *note = facts.note.split(None, 1) or [""]
    kept = vocabulary.yes_no(word)
    # Asked of the day it is about: a review can not be that of a later agreement.
    then, _ = look(ctx.stores, ctx.workspace, client, facts.occurred_at or ctx.said_at)
    if then.agreement is None:
        raise Refusal("no-agreement", client=client.name)
    if kept is None:
        yes = Button(Msg("button-kept-yes"), f"/kept ~{client.id} yes")
        no = Button(Msg("button-kept-no"), f"/kept ~{client.id} no")
        parts = (Text(Msg("was-it-kept", client=client.name)), Choices((yes, no)))
        return Reply(parts=parts, data={"client": client.name, "asks": "kept"})
    entry = replace(recording.draft(ctx, args, Kind.KEPT), note="".join(note), detail=Kept(kept))
    now, _ = look(ctx.stores, ctx.workspace, client, ctx.now)
    if kept and client.stage is Stage.AGREEMENT and now.agreement == then.agreement:
        client = recording.set_stage(ctx, client, Stage.ACTIVE)
    logged, judged = recording.record(ctx, client, entry)
    return recording.echo(ctx, judged, logged, given=facts.given)


COMMAND = Command(
    name="kept",
    words={"ru": ("соблюдено", "соблюли"), "pl": ("dotrzymane", "dotrzymali"), "he": ("קוים", "קיימו")},
    role=Role.MEMBER,
    run=run,
    client="required",
    keys=frozenset({"on", "private"}),
    examples=("/kept Acme yes a quiet month", "/kept Acme no two night calls again"),
)
