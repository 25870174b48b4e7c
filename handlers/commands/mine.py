"""`/mine`: lists the member's latest entries, with *Undo* for those that may still be reversed."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services.card import card
from handlers.services.ledger import corrections, entry_view

#: How many of the latest lines are listed.
LISTED = 8


def run(ctx: Context, args: Args) -> Reply:
    entries = ctx.stores.ledger.by_author(ctx.workspace.id, ctx.member.id, LISTED)
    if not entries:
        return Reply(parts=(Text(Msg("mine-empty")),), data={"entries": []})
    parts: list[Part] = [Text(Msg("mine-title"), "title")]
    for entry in entries:
        client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
        assert client is not None  # the database guarantees that a line has its client
        parts.append(Text(Msg("search-row", client=client.name, line=card.line(ctx, client, entry))))
    undo = [
        Button(Msg("button-undo-number", number=entry.number), f"/undo {corrections.LISTED} {entry.number}")
        for entry in entries
        if corrections.can_change(ctx, entry)
    ]
    if undo:
        parts.append(Choices(tuple(undo)))
    # Private and quiet lines are listed for their author only.
    secret = any(entry_view.secret(entry) for entry in entries)
    return Reply(parts=tuple(parts), data={"entries": [entry.number for entry in entries]}, confidential=secret)


COMMAND = Command(name="mine", role=Role.MEMBER, run=run, shows=True, examples=("/mine",))
