"""Logs a forwarded message: asks by buttons which client it is about and what it was, and recognises one logged before.

docs/rules.md, "Evidence". Asks and shows; writes nothing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from handlers.command.spec import Context
from handlers.domain.values import Category, Client, Entry, Kind
from handlers.messages import Choices, Fields, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import entry_view, recording

#: The command that a message without one starts.
LINE = "/incident"
CLIENTS = 8
CATEGORIES = 6
QUOTED = 200
#: What is offered first where a client's ledger has no history.
_USUAL = (
    Category.RUDE,
    Category.SCOPE,
    Category.LATE,
    Category.HAGGLING,
    Category.PRESSURE,
    Category.COMPLAINT,
)


def begin(ctx: Context) -> Reply:
    """Handle a message without a command: if it was logged already, show that; otherwise ask for the client."""
    return seen_before(ctx) or which_client(ctx)


def seen_before(ctx: Context) -> Reply | None:
    """What the message was logged as, with the question whether to log it again; None if it was not logged."""
    twin = _logged(ctx)
    if twin is None:
        return None
    client = ctx.stores.clients.get(ctx.workspace.id, twin.client_id)
    assert client is not None  # the database guarantees that a line has its client
    return _already(ctx, client, twin, [(Msg("button-log-again"), "/draft first joins:no")])


def which_client(ctx: Context, rest: str = "") -> Reply:
    """Ask which client it is about: the ones this member wrote about last, others by name, or any by typing."""
    options = [
        (Msg("value", value=client.name), f"{LINE} ~{client.id} {rest}".rstrip()) for client in recent(ctx, CLIENTS)
    ]
    if not options:
        return another(ctx, rest)
    options.append((Msg("button-another-client"), f"/draft another {rest}".rstrip()))
    return dialog.choice(ctx, Msg("evidence-client"), options, {"asks": "client", "typed": ""}, about=_quoted(ctx))


def recent(ctx: Context, most: int) -> list[Client]:
    """At most `most` clients: the ones this member wrote about last, then the others by name."""
    clients = {client.id: client for client in ctx.stores.clients.list(ctx.workspace.id)}
    lately = ctx.stores.ledger.lately(ctx.workspace.id, ctx.member.id, len(clients) + most)
    return [clients[number] for number in dict.fromkeys((*lately, *clients)) if number in clients][:most]


def another(ctx: Context, rest: str) -> Reply:
    """Ask for any other client: the name is typed, with anything to add."""
    return dialog.form(ctx, Msg("ask-another-client"), LINE, prefill=rest)


def which_category(ctx: Context, client: Client, rest: str, *, every: bool = False) -> Reply:
    """Ask what it was: the client's usual categories first, all of them on request."""
    shown = tuple(Category) if every else _usual(ctx, client)
    options = [(Msg(f"category-{category}"), f"{LINE} ~{client.id} #{category} {rest}".rstrip()) for category in shown]
    if not every:
        options.append((Msg("button-more-categories"), f"/draft more ~{client.id} {rest}".rstrip()))
    title = Msg("evidence-category", client=client.name)
    return dialog.choice(ctx, title, options, {"asks": "category", "client": client.name}, about=_quoted(ctx))


def _usual(ctx: Context, client: Client) -> tuple[Category, ...]:
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    told = Counter(line.category for line in lines if line.counts and line.category and entry_view.visible(ctx, line))
    known = [category for category, _ in told.most_common() if category is not Category.OTHER]
    return tuple(dict.fromkeys((*known, *_USUAL)))[:CATEGORIES]


def asked_again(ctx: Context, client: Client, line: str, rest: str) -> Reply | None:
    """A question, if the message was logged as an incident before, so that one event is weighed once; else None."""
    twin = _logged(ctx)
    if twin is None:
        return None
    options = [(Msg("button-log-again"), f"{line} joins:no {rest}".rstrip())]
    if twin.client_id == client.id and twin.author_id != ctx.member.id:
        options.insert(0, (Msg("button-same"), f"{line} joins:{twin.joins or twin.number} {rest}".rstrip()))
    of = ctx.stores.clients.get(ctx.workspace.id, twin.client_id) or client
    return _already(ctx, of, twin, options)


def _logged(ctx: Context) -> Entry | None:
    """The incident this message was logged as, if the asker may see it."""
    ref = ctx.evidence.ref
    lines = ctx.stores.ledger.of_evidence(ctx.workspace.id, ref) if ref else ()
    alone = entry_view.in_confidence(ctx)
    return next((line for line in lines if line.kind is Kind.INCIDENT and entry_view.visible(alone, line)), None)


def _already(ctx: Context, client: Client, twin: Entry, options: list[tuple[Msg, str]]) -> Reply:
    eyes = entry_view.in_confidence(ctx)
    title = Msg(
        "evidence-logged",
        number=twin.number,
        client=client.name,
        what=entry_view.summary(eyes, twin, with_money=False),
    )
    see = (Msg("button-see-entry", number=twin.number), f"/draft see {twin.number}")
    data = {"asks": "again", "entry": twin.number}
    return replace(dialog.choice(ctx, title, [see, *options], data), confidential=entry_view.secret(twin))


def _quoted(ctx: Context) -> list[Part]:
    quote = entry_view.excerpt(ctx.evidence.text, QUOTED)
    return [Text(quote, "quote")] if quote else []


def shown(ctx: Context, client: Client, entry: Entry) -> Reply:
    """One line in full, with the buttons to correct it."""
    confidential = entry_view.secret(entry)
    eyes = entry_view.in_confidence(ctx) if confidential else ctx
    with_money = entry_view.sees_amount(eyes, client, entry)
    summary = entry_view.summary(eyes, entry, with_money=with_money)
    parts: list[Part] = [
        Text(Msg("entry-shown", number=entry.number, client=client.name, what=summary), "title"),
        Fields(entry_view.details(eyes, entry, with_money=with_money)),
    ]
    if entry.note:
        parts.append(Text(entry.note, "quote"))
    buttons = recording.put_right(ctx, entry) if entry.reversed_by is None else []
    if buttons:
        parts.append(Choices(tuple(buttons)))
    mine = entry.author_id == ctx.member.id
    data = entry_view.data(eyes, entry, client, with_money=with_money, with_typed=mine or ctx.owners_eyes)
    return Reply(parts=tuple(parts), data={**data, "shown": True}, confidential=confidential)
