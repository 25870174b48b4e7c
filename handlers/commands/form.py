"""`/form`: what the incident form of a platform needs to be filled in. Logs nothing.

Where a platform shows no such form, its words are asked for as `/incident` asks for them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.domain.values import Role
from handlers.messages import Reply
from handlers.services import asking, boundaries
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    """`data`: the workspace's currency, and of a client who is chosen already its boundaries; `rest` is what was typed
    behind the name."""
    data: dict[str, Any] = {"form": "incident", "currency": ctx.workspace.currency}
    client = args.client
    if client is None:
        logging = ctx.catalogue.find("incident")
        assert logging is not None  # it is one of the commands
        return replace(asking.everything(ctx, logging), data=data)
    known = boundaries.current(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))
    data["client"] = {"id": client.id, "name": client.name}
    data["boundaries"] = [{"number": each.number, "text": each.text} for each in known]
    data["rest"] = args.rest
    return replace(asking.words(ctx, f"/incident ~{client.id} {args.rest}".rstrip(), "note"), data=data)


COMMAND = Command(
    name="form",
    words={"ru": ("форма",), "pl": ("formularz",), "he": ("טופס",)},
    role=Role.MEMBER,
    run=run,
    client="optional",
    hidden=True,
    examples=("/form", "/form Acme"),
)
