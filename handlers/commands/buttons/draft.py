"""`/draft`: the buttons of a forwarded message and of a plain sentence. Not meant to be typed."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.messages import Msg, Reply, Text
from handlers.services import dialog
from handlers.services.clients.naming import named
from handlers.services.ledger import corrections, evidence
from handlers.services.sentences import beginning


def run(ctx: Context, args: Args) -> Reply:
    act, *rest = args.rest.split(None, 1) or [""]
    text = "".join(rest)
    match act:
        case "see":
            entry = corrections.find(ctx, text.partition(" ")[0])
            client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
            assert client is not None  # the database guarantees that a line has its client
            return evidence.shown(ctx, client, entry)
        case "first":
            return evidence.which_client(ctx, text)
        case "another":
            return evidence.another(ctx, text)
        case "more" | "incident":
            client, behind = named(ctx, text, f"/draft {act}")
            return evidence.which_category(ctx, client, behind, every=act == "more")
        case "for":
            return beginning.chosen(ctx, text)
        case "as":
            client, behind = named(ctx, text, "/draft as")
            return beginning.again(ctx, client, behind)
        case "change":
            command, _, line = text.partition(" ")
            if ctx.catalogue.find(command) is None:
                raise Refusal("question-gone")
            return dialog.form(ctx, Msg("ask-change"), f"/{command}", prefill=line)
        case "drop":
            return Reply(parts=(Text(Msg("draft-dropped")),), public=True)
        case _:
            raise Refusal("question-gone")


COMMAND = Command(
    name="draft",
    role=Role.MEMBER,
    run=run,
    hidden=True,
    examples=("/draft see 1",),
)
