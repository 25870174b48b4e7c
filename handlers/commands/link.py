"""`/link`: issues a code that links another chat, or another account of the same person, to this ledger; redeems a
code."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.messages import Reply
from handlers.services.members import linking


def run(ctx: Context, args: Args) -> Reply:
    return linking.take(ctx, args.rest) if args.rest else linking.give(ctx)


COMMAND = Command(
    name="link",
    # Any member may link another account of theirs; only owners may link a chat, see linking.py.
    role=Role.MEMBER,
    run=run,
    examples=("/link",),
)
