"""`/search`: notes and names that hold every word."""

from __future__ import annotations

from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.facts.names import normal
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import card, entry_view
from handlers.spec import Args, Command, Context

SHOWN = 10


def run(ctx: Context, args: Args) -> Reply:
    words = args.facts.note
    if not normal(words):
        raise Refusal("usage", command="search")
    wanted = normal(words).split()
    everyone = {client.id: client for client in ctx.stores.clients.list(ctx.workspace.id)}
    named = [i for i, name in ctx.stores.clients.named(ctx.workspace.id) if all(w in normal(name) for w in wanted)]
    clients = [everyone[i] for i in dict.fromkeys(named) if i in everyone]
    found = [e for e in ctx.stores.ledger.search(ctx.workspace.id, words, SHOWN * 3) if entry_view.visible(ctx, e)]
    rows: list[Part] = []
    for entry in found[:SHOWN]:
        client = everyone.get(entry.client_id)
        if client is not None:
            rows.append(Text(Msg("search-row", client=client.name, line=card.line(ctx, client, entry))))
    if not rows and not clients:
        return Reply(parts=(Text(Msg("search-nothing", words=words)),), data={"entries": [], "clients": []})
    head = Text(Msg("search-title", words=words, count=len(rows) + len(clients)), "title")
    buttons = tuple(Button(Msg("value", value=client.name), f"/status ~{client.id}") for client in clients[:8])
    more: tuple[Part, ...] = (Choices(buttons),) if buttons else ()
    return Reply(
        parts=(head, *rows, *more),
        data={"entries": [entry.number for entry in found[:SHOWN]], "clients": [c.name for c in clients]},
    )


COMMAND = Command(
    name="search",
    words={"ru": ("поиск", "найти"), "pl": ("szukaj",), "he": ("חפש", "חיפוש")},
    role=Role.VIEWER,
    run=run,
    examples=("/search invoice 7",),
)
