"""`/script`: words for a typical situation, with the client's own facts filled in."""

from __future__ import annotations

from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Client, Role
from handlers.messages import Reply
from handlers.services import client_names, scripts
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    text = args.facts.note
    if not text:
        return scripts.menu(None)
    found = scripts.situation(text)
    if found is None:
        return scripts.menu(_client_alone(ctx, text))
    name, rest = found
    client = client_names.named(ctx, rest, f"/script {name}")[0] if rest else None
    return scripts.show(ctx, name, client)


def _client_alone(ctx: Context, text: str) -> Client:
    """The client, where it is named without a situation. Raises Refusal("no-such-script") where it is neither."""
    try:
        return client_names.named(ctx, text, "/script")[0]
    except UnclearClient as unclear:
        if unclear.close:
            raise
        raise Refusal("no-such-script", word=text.split(None, 1)[0]) from None


COMMAND = Command(
    name="script",
    words={"ru": ("скрипт", "слова"), "pl": ("skrypt",), "he": ("תסריט",)},
    role=Role.VIEWER,
    run=run,
    everyday=True,
    examples=("/script late Acme", "/script haggling", "/script"),
)
