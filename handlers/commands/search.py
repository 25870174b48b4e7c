"""`/search`: finds notes and names that contain every word. Never matches text that is hidden from the asker."""

from __future__ import annotations

from collections.abc import Collection

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Entry, Fault, Kind, Role
from handlers.lexicon.folding import searched
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services.card import card
from handlers.services.ledger import entry_view

SHOWN = 10
PRESSED = 8
LOOKED_AT = 100
ASKED_OF_MEMORY = 8


def run(ctx: Context, args: Args) -> Reply:
    typed = " ".join(args.facts.note.split())
    wanted = searched(typed).split()
    if not wanted:
        raise Refusal("usage", command="search")
    everyone = {client.id: client for client in ctx.stores.clients.list(ctx.workspace.id)}
    clients = [client for client in everyone.values() if _holds(wanted, (client.name, *client.aliases, *client.people))]
    # A very long query is first narrowed down by its first words; all words are checked below.
    narrowed = " ".join(typed.split()[:ASKED_OF_MEMORY])
    lines = ctx.stores.ledger.search(ctx.workspace.id, narrowed, LOOKED_AT)
    entries = [entry for entry in lines if entry.client_id in everyone and _answers(ctx, entry, wanted)]
    if not entries and not clients:
        return Reply(parts=(Text(Msg("search-nothing", words=typed)),), data={"entries": [], "clients": []})
    parts: list[Part] = [Text(Msg("search-title", words=typed, count=len(entries) + len(clients)), "title")]
    for entry in entries[:SHOWN]:
        client = everyone[entry.client_id]
        parts.append(Text(Msg("search-row", client=client.name, line=card.line(ctx, client, entry, most=160))))
    if len(entries) > SHOWN:
        parts.append(Text(Msg("and-more", count=len(entries) - SHOWN), "quiet"))
    if clients:
        parts.append(_names(clients))
    data = {"entries": [entry.number for entry in entries], "clients": [client.name for client in clients]}
    return Reply(parts=tuple(parts), data=data)


def _names(clients: list[Client]) -> Choices:
    return Choices(tuple(Button(Msg("value", value=c.name), f"/status ~{c.id}") for c in clients[:PRESSED]))


def _answers(ctx: Context, entry: Entry, wanted: Collection[str]) -> bool:
    """Whether a line in force contains every word in its visible part.

    The typed text contains amounts and people, so only owners in a private view find a line by it.
    """
    if entry.kind is Kind.REVERSAL or entry.reversed_by is not None or not entry_view.visible(ctx, entry):
        return False
    who = "" if entry.fault is Fault.OURS else entry.who
    texts = (entry.note, entry.evidence, entry.their_side, entry.lesson, entry.referral, who)
    return _holds(wanted, (*texts, entry.typed) if ctx.owners_eyes else texts)


def _holds(wanted: Collection[str], texts: Collection[str]) -> bool:
    text = searched("\n".join(texts))
    return all(word in text for word in wanted)


COMMAND = Command(
    name="search",
    role=Role.VIEWER,
    run=run,
    shows=True,
    examples=("/search invoice 7",),
)
