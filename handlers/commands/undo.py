"""`/undo`: takes back the line last shown to the member, within 24 hours; for owners any line by its number."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Entry, Kind, Role
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import corrections, entry_view, last_shown, recording
from handlers.services.nudges.reassessment import reassess


def run(ctx: Context, args: Args) -> Reply:
    number = args.facts.note.removeprefix(f"{corrections.LISTED} ")
    in_words = not args.line.startswith("/") and not any(char.isdigit() for char in number)
    if number and not in_words:
        entry = _numbered(ctx, number)
    elif number:
        # "undo that please": the line meant is the one last shown, but so many words may mean something else.
        entry, doubt = last_shown.to_take_back(ctx)
        corrections.may_change(ctx, entry)
        return _ask(ctx, _client(ctx, entry), entry, doubt)
    else:
        entry, doubt = last_shown.to_take_back(ctx)
        corrections.may_change(ctx, entry)
        if doubt is not None:
            return _ask(ctx, _client(ctx, entry), entry, doubt)
    corrections.may_change(ctx, entry)
    client = _client(ctx, entry)
    if entry.reversed_by is not None:
        taken, witness = entry.reversed_by, None  # pressed once more: the same is said again, in the same place
    else:
        reversal, client, witness = corrections.take_back(ctx, client, entry)
        taken = reversal.number
    judged = reassess(ctx.stores, ctx.workspace, client, ctx.now, act_id=ctx.act.written)
    confidential = entry_view.secret(entry)
    eyes = entry_view.in_confidence(ctx) if confidential else ctx
    parts: list[Part] = [Text(_told(eyes, "undone", client, entry))]
    if witness is not None and entry_view.visible(eyes, witness):
        parts.append(Text(Msg("witness-stands", number=witness.number), "quiet"))
    parts.append(recording.standing_now(judged))
    return Reply(
        parts=(*parts, Choices((Button(Msg("button-put-back"), f"/putback {entry.number}"),))),
        data={"entry": taken, "kind": "reversal", "reverses": entry.number, "client": client.name},
        replaces=number == args.facts.note,  # a list of lines stays
        confidential=confidential,
    )


def _client(ctx: Context, entry: Entry) -> Client:
    client = ctx.stores.clients.get(ctx.workspace.id, entry.client_id)
    assert client is not None  # no line without its client: the database holds them together
    return client


def _told(eyes: Context, name: str, client: Client, entry: Entry) -> Msg:
    """A message that names a line: its client, what it is, and when it happened."""
    what = entry_view.summary(eyes, entry, with_money=entry_view.sees_amount(eyes, client, entry))
    return Msg(name, number=entry.number, client=client.name, what=what, at=entry.occurred_at)


def _numbered(ctx: Context, number: str) -> Entry:
    entry = corrections.find(ctx, number)
    if entry.kind is Kind.REVERSAL:
        raise Refusal("reversal-stays", number=entry.number, line=entry.reverses)
    if entry.reversed_by is not None and not ctx.invocation.pressed:
        raise Refusal("already-reversed", number=entry.number)
    return entry


def _ask(ctx: Context, client: Client, entry: Entry, doubt: Msg | None) -> Reply:
    """Ask before taking back a line that may not be the one meant."""
    confidential = entry_view.secret(entry)
    eyes = entry_view.in_confidence(ctx) if confidential else ctx
    about: list[Part] = [Text(doubt)] if doubt is not None else []
    if entry.note:
        about.append(Text(entry.note, "quote"))
    question = dialog.choice(
        ctx,
        _told(eyes, "undo-this", client, entry),
        [(Msg("button-undo-number", number=entry.number), f"/undo {entry.number}")],
        {"asks": "undo", "about": entry.number, "client": client.name},
        logs=False,
        about=about,
    )
    return replace(question, confidential=confidential)


COMMAND = Command(
    name="undo",
    role=Role.MEMBER,
    run=run,
    everyday=True,
    examples=("/undo", "/undo 1"),
)
