"""`/answered`: a public review was answered. Asks which one if several wait."""

from __future__ import annotations

import re

from handlers.command.spec import Args, Command, Context
from handlers.domain.due.reviews import Unanswered, unanswered
from handlers.domain.errors import Refusal
from handlers.domain.values import Action, Client, Kind, NudgeKind, Role, Settled, Settlement
from handlers.messages import Msg, Reply
from handlers.services import dialog
from handlers.services.ledger import recording
from handlers.services.nudges import decisions, nudge_view
from handlers.services.reviews import open_reviews

_NUMBERED = re.compile(r"#([0-9]{1,18})(?:\s+|$)")


def run(ctx: Context, args: Args) -> Reply:
    client, note = args.named, args.facts.note
    waiting = open_reviews.unanswered(ctx, client)
    match = _NUMBERED.match(note)
    if match is not None:
        number = int(match[1])
        named = next((review for review in waiting if number in (review.line.number, review.first.number)), None)
        if named is None:
            raise Refusal("no-such-review", number=number, client=client.name)
        return _answered(ctx, args, client, named, note[match.end() :])
    if not waiting:
        raise Refusal("no-open-review", client=client.name)
    if len(waiting) == 1:
        return _answered(ctx, args, client, waiting[0], note)
    options = [
        (nudge_view.review_line(review.line), f"/answered ~{client.id} #{review.line.number} {note}".rstrip())
        for review in reversed(waiting)
    ]
    return dialog.choice(ctx, Msg("which-review", client=client.name), options, {"asks": "review"})


def _answered(ctx: Context, args: Args, client: Client, review: Unanswered, note: str) -> Reply:
    """Record the answer; the last one also decides the open review nudge, in the same act, so that `/undo` reopens
    it."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    if len(unanswered(lines)) == 1:
        decisions.decide_open(ctx, client, NudgeKind.REVIEW, Action.DONE)
    entry = ctx.entry(
        Kind.SETTLED,
        client.id,
        at=args.facts.occurred_at,
        note=note,
        private=review.line.private,
        detail=Settled(review.first.number, Settlement.ANSWERED),
    )
    logged, judged = recording.record(ctx, client, entry)
    return recording.echo(ctx, judged, logged, given=args.facts.given)


COMMAND = Command(
    name="answered",
    role=Role.MEMBER,
    run=run,
    client="required",
    keys=frozenset({"on"}),
    examples=("/answered Acme thanked them and offered a call",),
)
