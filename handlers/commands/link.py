"""`/link`: a code that joins another chat, or another account of the same person, to this ledger; and typing it in."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.messages import Reply
from handlers.services.members import linking


def run(ctx: Context, args: Args) -> Reply:
    return linking.take(ctx, args.rest) if args.rest else linking.give(ctx)


COMMAND = Command(
    name="link",
    # Another account of one's own anyone may join; a chat only owners, see linking.py.
    role=Role.MEMBER,
    run=run,
    examples=("/link",),
)
