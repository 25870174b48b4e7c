"""`/reworded`: the message of a logged line was edited. Offers the same edit of the line, and changes nothing."""

from __future__ import annotations

from handlers.command import parsing
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Entry, Role
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.reading.understanding import GRAVE
from handlers.services import dialog
from handlers.services.ledger import corrections, entry_view
from handlers.services.sentences import gravity

#: Bytes of a command a button can carry; a longer one is stored as a question, and replaces one that waits.
LONGEST = 64


def run(ctx: Context, args: Args) -> Reply:
    typed, text = parsing.split(args.rest)
    entry = corrections.find(ctx, typed)
    if entry.reversed_by is not None:
        raise Refusal("not-editable", number=entry.number)
    corrections.may_change(ctx, entry)
    change = _change(ctx, entry, text)
    data = {"asks": "edit", "about": entry.number}
    if not change:
        undo = Choices((Button(Msg("button-undo"), f"/undo {entry.number}"),))
        parts: tuple[Part, ...] = (Text(Msg("reworded-otherwise", number=entry.number)), undo)
        reply = Reply(parts=parts, data=data)
    else:
        title, label = Msg("reworded", number=entry.number), Msg("button-reworded", number=entry.number)
        line = f"/edit {entry.number} {change}"
        asked = Reply(parts=(Text(title), Choices((Button(label, line),))))
        if len(line.encode()) > LONGEST:
            asked = dialog.choice(ctx, title, [(label, line)], logs=False)
        reply = Reply(parts=(asked.parts[0], Text(change, "quote"), *asked.parts[1:]), data=data)
    heard = _heard(ctx, entry, change or text)
    return Reply(parts=(*heard, *reply.parts), data=reply.data, confidential=entry_view.secret(entry))


def _heard(ctx: Context, entry: Entry, text: str) -> tuple[Part, ...]:
    """The owners hear at once of a new text that may be about a threat or abuse, unless its line is one already."""
    client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
    return () if entry.category in GRAVE else gravity.while_open(ctx, client, text)


def _change(ctx: Context, entry: Entry, text: str) -> str:
    """The new facts and text of the line, if the message still is that command about that client; else empty."""
    word, rest = parsing.split(text)
    before, _ = parsing.split(corrections.first(ctx, entry).typed)
    command = ctx.catalogue.find(word)
    if command is None or command is not ctx.catalogue.find(before):
        return ""
    try:
        client_id, _, change = parsing.client_of(
            rest, ctx.stores.clients.named(ctx.workspace.id), text, bare_money=command.bare_money
        )
    except (UnclearClient, Refusal):
        return ""
    return change if client_id == entry.client_id else ""


COMMAND = Command(
    name="reworded",
    role=Role.MEMBER,
    run=run,
    hidden=True,
    examples=("/reworded 1 /incident Acme 3h rude twice this week",),
)
