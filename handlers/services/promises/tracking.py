"""Our promises: finds, settles, reschedules and renders them. Sends no reminders.

docs/rules.md, "Promises".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from handlers.command.spec import Context
from handlers.domain.due.promises import OpenPromise, open_promises
from handlers.domain.errors import Refusal
from handlers.domain.standing import Assessment
from handlers.domain.values import (
    Category,
    Client,
    Entry,
    Fault,
    Kind,
    Promise,
    Settled,
    Settlement,
    default_severity,
)
from handlers.lexicon.words import meaning
from handlers.messages import Button, Choices, Msg
from handlers.services.ledger import entry_view, recording
from handlers.services.nudges.reassessment import Assessed

LETTERS = 200
#: The category a missed promise is logged in: an expectation we raised and did not meet.
MISSED_AS = Category.EXPECTATIONS


def act(word: str) -> str | None:
    """Parse the action on a promise: "kept", "missed", "ours", "close" or "date"; None for another word."""
    return meaning("promise", word)


def known(ctx: Context, client: Client) -> tuple[OpenPromise, ...]:
    """The open promises that the asker may see, the earliest due first."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    return tuple(promise for promise in open_promises(lines) if entry_view.visible(ctx, promise.line))


def find(ctx: Context, client: Client, number: int) -> OpenPromise:
    """The open promise with this number, original or rescheduled; the author of a private one may settle it.

    Raises Refusal("no-such-promise"), also for one that was settled or reversed.
    """
    eyes = entry_view.in_confidence(ctx)
    for owed in open_promises(ctx.stores.ledger.of_client(ctx.workspace.id, client.id)):
        mine = owed.first.author_id == ctx.member.id
        if number in (owed.first.number, owed.line.number) and (mine or entry_view.visible(eyes, owed.line)):
            return owed
    raise Refusal("no-such-promise", number=number, client=client.name)


def draft(ctx: Context, client: Client, due_at: datetime, note: str, *, private: bool, pause: bool = False) -> Entry:
    """A promise, not yet in the ledger."""
    return _line(ctx, client, Kind.PROMISE, note, private=private, detail=Promise(due_at, pause))


def moved(ctx: Context, client: Client, owed: OpenPromise, due_at: datetime, note: str = "") -> Entry:
    """The same promise with another date, not yet in the ledger. Reversing it restores the earlier date."""
    detail = Promise(due_at, owed.pause, owed.first.number)
    return _line(ctx, client, Kind.PROMISE, note or owed.line.note, private=owed.line.private, detail=detail)


def _keep(ctx: Context, client: Client, owed: OpenPromise) -> tuple[Entry, Assessed]:
    return recording.record(ctx, client, _settled(ctx, client, owed, Settlement.KEPT))


def _close(ctx: Context, client: Client, owed: OpenPromise) -> tuple[Entry, Assessed]:
    return recording.record(ctx, client, _settled(ctx, client, owed, Settlement.MISSED))


def _own_up(ctx: Context, client: Client, owed: OpenPromise) -> tuple[Entry, Assessed]:
    """Log a missed promise as an incident of our own, dated when it was due; that settles it."""
    ctx.stores.ledger.append(ctx.workspace.id, _settled(ctx, client, owed, Settlement.MISSED))
    at = min(owed.due_at, ctx.said_at)
    incident = replace(
        ctx.entry(Kind.INCIDENT, client.id, at=at, note=owed.line.note, private=owed.line.private),
        category=MISSED_AS,
        severity=default_severity(MISSED_AS),
        fault=Fault.OURS,
    )
    return recording.record(ctx, client, incident)


#: The acts that end a promise.
ENDS: Mapping[str, Callable[[Context, Client, OpenPromise], tuple[Entry, Assessed]]] = {
    "kept": _keep,
    "close": _close,
    "ours": _own_up,
}


def _settled(ctx: Context, client: Client, owed: OpenPromise, how: Settlement) -> Entry:
    detail = Settled(owed.first.number, how)
    return _line(ctx, client, Kind.SETTLED, "", private=owed.line.private, detail=detail)


def _line(ctx: Context, client: Client, kind: Kind, note: str, *, private: bool, detail: Promise | Settled) -> Entry:
    return ctx.entry(kind, client.id, note=note, private=private, detail=detail)


def promised(owed: OpenPromise) -> Msg | str:
    """What was promised, as noted."""
    note = entry_view.excerpt(owed.line.note, LETTERS)
    if owed.pause:
        return Msg("promise-pause-note", note=note) if note else Msg("promise-pause")
    return note


def row(owed: OpenPromise, now: datetime) -> Msg:
    """One promise in one line."""
    name = "promise-row" if owed.due_at > now else "promise-row-late"
    return Msg(name, number=owed.first.number, due=owed.due_at, what=promised(owed))


def buttons(client: Client, owed: OpenPromise, *, missed: bool = False) -> Choices:
    """The actions on a promise. `missed`: it is presumed missed, and so offered as our fault."""
    press = f"/promise ~{client.id} #{owed.first.number}"
    kept = Button(Msg("button-promise-kept"), f"{press} kept", "plain" if missed else "primary")
    date = Button(Msg("button-new-date"), f"{press} date")
    if missed:
        ours = Button(Msg("button-log-as-ours"), f"{press} ours", "primary")
        return Choices((ours, kept, date, Button(Msg("button-only-close"), f"{press} close")))
    return Choices((kept, Button(Msg("button-promise-missed"), f"{press} missed"), date))


def open_rows(
    ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry]
) -> list[tuple[Msg, Msg | str]]:
    """The card's row about open promises: how many, and the one due first."""
    owed = open_promises(seen)
    if not owed:
        return []
    first = owed[0]
    return [(Msg("label-promises"), Msg("promises-open", count=len(owed), due=first.due_at, what=promised(first)))]
