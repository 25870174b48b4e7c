"""A message somebody passed on: asks, press by press, whom it is about and what it was; knows one it has seen before.

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

#: What a message that comes alone begins.
LINE = "/incident"
CLIENTS = 8
CATEGORIES = 6
QUOTED = 200
#: What is offered first where a client's ledger tells nothing.
_USUAL = (
    Category.RUDE,
    Category.SCOPE,
    Category.LATE,
    Category.HAGGLING,
    Category.PRESSURE,
    Category.COMPLAINT,
)


def begin(ctx: Context) -> Reply:
    """A message came alone: was it logged already? Else: whom is it about?"""
    return seen_before(ctx) or which_client(ctx)


def seen_before(ctx: Context) -> Reply | None:
    """What the message was logged as, and whether it is to be logged again; None for one that was not."""
    twin = _logged(ctx)
    if twin is None:
        return None
    client = ctx.stores.clients.get(ctx.workspace.id, twin.client_id)
    assert client is not None  # no line without its client: the database holds them together
    return _already(ctx, client, twin, [(Msg("button-log-again"), "/draft first joins:no")])


def which_client(ctx: Context, rest: str = "") -> Reply:
    """Whom it is about: those this member wrote about last, the others by name, and any other by typing it."""
    options = [
        (Msg("value", value=client.name), f"{LINE} ~{client.id} {rest}".rstrip()) for client in recent(ctx, CLIENTS)
    ]
    if not options:
        return another(ctx, rest)
    options.append((Msg("button-another-client"), f"/draft another {rest}".rstrip()))
    return dialog.choice(ctx, Msg("evidence-client"), options, {"asks": "client", "typed": ""}, about=_quoted(ctx))


def recent(ctx: Context, most: int) -> list[Client]:
    """At most so many clients: those this member wrote about last, then the others by name."""
    clients = {client.id: client for client in ctx.stores.clients.list(ctx.workspace.id)}
    lately = ctx.stores.ledger.lately(ctx.workspace.id, ctx.member.id, len(clients) + most)
    return [clients[number] for number in dict.fromkeys((*lately, *clients)) if number in clients][:most]


def another(ctx: Context, rest: str) -> Reply:
    """Any other client: the name is typed, and what else there is to say."""
    return dialog.form(ctx, Msg("ask-another-client"), LINE, prefill=rest)


def which_category(ctx: Context, client: Client, rest: str, *, every: bool = False) -> Reply:
    """What it was: what is usual with this client first, all there are when asked for."""
    shown = tuple(Category) if every else _usual(ctx, client)
    options = [(Msg(f"category-{each}"), f"{LINE} ~{client.id} #{each} {rest}".rstrip()) for each in shown]
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
    """A question, if the message a line came with was logged as an incident before: one event weighs once."""
    twin = _logged(ctx)
    if twin is None:
        return None
    options = [(Msg("button-log-again"), f"{line} joins:no {rest}".rstrip())]
    if twin.client_id == client.id and twin.author_id != ctx.member.id:
        options.insert(0, (Msg("button-same"), f"{line} joins:{twin.joins or twin.number} {rest}".rstrip()))
    of = ctx.stores.clients.get(ctx.workspace.id, twin.client_id) or client
    return _already(ctx, of, twin, options)


def _logged(ctx: Context) -> Entry | None:
    """The incident this very message was logged as, if whoever asks may know of it."""
    ref = ctx.evidence.ref
    lines = ctx.stores.ledger.of_evidence(ctx.workspace.id, ref) if ref else ()
    alone = entry_view.in_confidence(ctx)
    return next((each for each in lines if each.kind is Kind.INCIDENT and entry_view.visible(alone, each)), None)


def _already(ctx: Context, client: Client, twin: Entry, options: list[tuple[Msg, str]]) -> Reply:
    eyes = entry_view.in_confidence(ctx)
    title = Msg(
        "evidence-logged",
        number=twin.number,
        client=client.name,
        what=entry_view.what(eyes, twin, with_money=False),
    )
    see = (Msg("button-see-entry", number=twin.number), f"/draft see {twin.number}")
    data = {"asks": "again", "entry": twin.number}
    return replace(dialog.choice(ctx, title, [see, *options], data), confidential=entry_view.secret(twin))


def _quoted(ctx: Context) -> list[Part]:
    words = entry_view.excerpt(ctx.evidence.text, QUOTED)
    return [Text(words, "quote")] if words else []


def shown(ctx: Context, client: Client, entry: Entry) -> Reply:
    """One line in full, with the buttons to put it right."""
    confidential = entry_view.secret(entry)
    eyes = entry_view.in_confidence(ctx) if confidential else ctx
    with_money = entry_view.sees_amount(eyes, client, entry)
    what = entry_view.what(eyes, entry, with_money=with_money)
    parts: list[Part] = [
        Text(Msg("entry-shown", number=entry.number, client=client.name, what=what), "title"),
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
