"""Resolves a client named within a line, or checks that a new name is free. Writes nothing."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.parsing import LONGEST_NAME, client_of
from handlers.command.spec import Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Client
from handlers.input.names import normal
from handlers.input.quotes import unquote
from handlers.lexicon.words import means
from handlers.resolver.index import ClientIndex
from handlers.resolver.recent import index_of


def named(ctx: Context, text: str, prefix: str, *, offer: str = "") -> tuple[Client, str]:
    """The client a text begins with, and the rest of the text.

    Raises UnclearClient with the lines to choose from: `prefix`, the client and the rest; and `offer` with the name, if
    given, for a client to be created. Raises Refusal("no-client") when the text names no client.
    """
    if not text:
        raise Refusal("usage", command="client")
    try:
        client_id, _, rest = client_of(text, ctx.stores.clients.named(ctx.workspace.id), prefix)
    except UnclearClient as unclear:
        new = tuple((name, f"{offer} {name}") for name, _ in unclear.new) if offer else ()
        raise UnclearClient(unclear.typed, unclear.close, new) from None
    client = ctx.stores.clients.get(ctx.workspace.id, client_id or 0)
    assert client is not None  # it was in the list a moment ago
    return client, rest


def exactly(ctx: Context, text: str) -> Client | None:
    """The client whose name or alias is exactly this text."""
    ids = {client_id for client_id, name in ctx.stores.clients.named(ctx.workspace.id) if normal(name) == normal(text)}
    return ctx.stores.clients.get(ctx.workspace.id, ids.pop()) if len(ids) == 1 else None


def remember(ctx: Context, client: Client, heard: str) -> Client:
    """The client with one more alias, as the team calls it. A name of another client is not added."""
    known = {normal(name) for _, name in ctx.stores.clients.named(ctx.workspace.id)}
    if normal(heard) in known or len(heard) > LONGEST_NAME:
        return client
    learned = replace(client, aliases=(*client.aliases, heard))
    ctx.stores.clients.save(ctx.workspace.id, learned)
    return learned


def index(ctx: Context) -> ClientIndex:
    """The search index of this ledger's client names."""
    return index_of(ctx.stores.clients.named(ctx.workspace.id))


def doubles(ctx: Context, name: str) -> tuple[Client, ...]:
    """The clients whose name differs only by punctuation, accents, a legal form or look-alike letters."""
    ids = index(ctx).doubles(name)
    clients = (ctx.stores.clients.get(ctx.workspace.id, client_id) for client_id in ids)
    return tuple(client for client in clients if client is not None)


def checked_name(text: str) -> str:
    """User text of one line, without its quotes. Raises Refusal("no-name") or ("name-too-long")."""
    name = " ".join(unquote(text).split())
    if not normal(name):
        raise Refusal("no-name")
    if len(name) > LONGEST_NAME:
        raise Refusal("name-too-long", limit=LONGEST_NAME)
    return name


def free(ctx: Context, text: str, *, of: Client | None = None) -> str:
    """The text as a client name that is free; the present name of `of` counts as free.

    Raises Refusal("name-taken"), ("no-name") or ("name-too-long").
    """
    name = checked_name(text)
    for client_id, known in ctx.stores.clients.named(ctx.workspace.id):
        if normal(known) == normal(name) and (of is None or client_id != of.id):
            raise Refusal("name-taken", name=known)
    return name


def unlinked(text: str) -> str:
    """The text without a word that only links two names."""
    first, *rest = text.split(None, 1) or [""]
    return rest[0] if rest and means(first, "name.link") else text
