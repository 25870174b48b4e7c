"""Duplicate detection: asks whether two reports describe one event, and links them so that it is weighed once.

docs/rules.md, "Entries". Asks and checks; writes nothing.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Category, Client, Entry, Kind
from handlers.messages import Msg, Reply
from handlers.services import dialog
from handlers.services.ledger import entry_view

HOURS = 12


def ask(ctx: Context, client: Client, entry: Entry, line: str, rest: str) -> Reply | None:
    """A question, if another member, or Parley itself, has logged the same category within 12 hours; else None.

    Each answer runs `line`, the choice about joining, then `rest`. The question does not reveal a private line.
    """
    twin = ctx.stores.ledger.alike(
        ctx.workspace.id, client.id, entry.category or Category.OTHER, entry.occurred_at, HOURS, entry.author_id or 0
    )
    if twin is None or not entry_view.visible(entry_view.in_confidence(ctx), twin):
        return None
    name = "same-event" if twin.author_id is not None else "same-event-unsigned"
    question = dialog.choice(
        ctx,
        Msg(name, client=client.name, category=Msg(f"category-{twin.category}"), at=twin.occurred_at),
        [
            (Msg("button-same"), f"{line} joins:{twin.number} {rest}".rstrip()),
            (Msg("button-another"), f"{line} joins:no {rest}".rstrip()),
        ],
        {"asks": "same-event", "entry": twin.number},
    )
    return replace(question, confidential=entry_view.secret(entry) or twin.private)


def check_joined(ctx: Context, entry: Entry) -> None:
    """Check the line an entry joins: an incident of this client that is in force, and not itself.

    Raises Refusal("no-such-incident").
    """
    number = entry.joins or 0
    twin = ctx.stores.ledger.get(ctx.workspace.id, number)
    fits = twin is not None and twin.client_id == entry.client_id and twin.kind is Kind.INCIDENT and twin.counts
    if twin is None or not fits or not entry_view.visible(entry_view.in_confidence(ctx), twin):
        raise Refusal("no-such-incident", number=number)
    if entry.corrects == number:
        raise Refusal("joins-itself", number=number)
