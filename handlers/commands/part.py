"""`/part`: parts with a client, after a confirmation that shows what is at stake. Only owners may decide it."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.input import keywords
from handlers.messages import Reply
from handlers.services.ledger import entry_view
from handlers.services.parting import plan as parting_plan
from handlers.services.parting import stakes


def run(ctx: Context, args: Args) -> Reply:
    """Take the tone, if given, then show the confirmation, then ask for the reason in the owner's own words."""
    client, ends_at = args.named, args.facts.by
    parting_plan.may_open(ctx, client)
    first, *rest = args.facts.note.split(None, 1) or [""]
    tone = keywords.tone(first)
    text = (rest[0] if rest else "") if tone is not None else args.facts.note
    first, *rest = text.split(None, 1) or [""]
    if keywords.confirmed(first):
        return parting_plan.decide(ctx, client, tone, ends_at, rest[0] if rest else "")
    if first:
        raise Refusal("bad-tone", value=entry_view.excerpt(first, 40))
    return stakes.show(ctx, client, ends_at=ends_at, tone=tone)


COMMAND = Command(
    name="part",
    role=Role.OWNER,
    run=run,
    client="required",
    keys=frozenset({"by"}),
    examples=("/part Acme", "/part Acme by:tomorrow soft"),
)
