"""`/script`: words for a typical situation, with the client's own facts filled in."""

from __future__ import annotations

from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Role
from handlers.messages import Reply
from handlers.parsing import client_of
from handlers.services import scripts
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    word, _, rest = args.facts.note.partition(" ")
    if not word:
        return scripts.menu(None)
    name = scripts.situation(word)
    return scripts.show(ctx, name, _client(ctx, name, rest.strip()))


def _client(ctx: Context, name: str, text: str) -> Client | None:
    if not text:
        return None
    client_id, _, _ = client_of(text, ctx.stores.clients.named(ctx.workspace.id), f"/script {name}")
    client = ctx.stores.clients.get(ctx.workspace.id, client_id) if client_id else None
    if client is None:
        raise Refusal("no-client")
    return client


COMMAND = Command(
    name="script",
    words={"ru": ("скрипт", "слова"), "pl": ("skrypt",), "he": ("תסריט",)},
    role=Role.VIEWER,
    run=run,
    everyday=True,
    examples=("/script late Acme", "/script haggling", "/script"),
)
