"""`/form`: what the incident form of a platform needs to be filled in. Logs nothing.

Where a platform shows no such form, it says how an incident is typed.
"""

from __future__ import annotations

from typing import Any

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.messages import Msg, Reply, Text
from handlers.services.ledger import evidence
from handlers.services.terms import boundaries


def run(ctx: Context, args: Args) -> Reply:
    """`data`: the workspace's currency, and of a client who is chosen already its boundaries; `rest` is what was typed
    behind the name. Of a message that was logged before it is said so instead."""
    client = args.client
    if client is None and ctx.evidence and (again := evidence.seen_before(ctx)) is not None:
        return again
    data: dict[str, Any] = {"form": "incident", "currency": ctx.workspace.currency}
    if client is not None:
        known = boundaries.current(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))
        data["client"] = {"id": client.id, "name": client.name}
        data["boundaries"] = [{"number": each.number, "text": each.text} for each in known]
        data["rest"] = args.rest
    return Reply(parts=(Text(Msg("usage-incident"), "mono"),), data=data)


COMMAND = Command(
    name="form",
    role=Role.MEMBER,
    run=run,
    client="optional",
    hidden=True,
    examples=("/form", "/form Acme"),
)
