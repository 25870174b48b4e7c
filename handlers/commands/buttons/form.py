"""`/form`: the data a platform needs to show the incident form. Logs nothing.

On a platform without such a form, it explains how to type an incident.
"""

from __future__ import annotations

from typing import Any

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.messages import Msg, Reply, Text
from handlers.services.ledger import evidence
from handlers.services.terms import boundaries


def run(ctx: Context, args: Args) -> Reply:
    """`data`: the workspace's currency, and the boundaries of a client already chosen; `rest` is the text after the
    name.

    For a message that was logged before, the reply says so instead.
    """
    client = args.client
    if client is None and ctx.evidence and (again := evidence.seen_before(ctx)) is not None:
        return again
    data: dict[str, Any] = {"form": "incident", "currency": ctx.workspace.currency}
    if client is not None:
        known = boundaries.current(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))
        data["client"] = {"id": client.id, "name": client.name}
        data["boundaries"] = [{"number": boundary.number, "text": boundary.text} for boundary in known]
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
