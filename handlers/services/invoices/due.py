"""Handlers of due invoices: asks *paid?* on the day, and logs late payments of unpaid ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from handlers.domain.due import Topic
from handlers.domain.due.invoices import Lateness, late_at, occasion, pending
from handlers.domain.invoices import OpenInvoice, open_invoices
from handlers.domain.nudges import Cause
from handlers.domain.values import Category, Entry, Fault, Kind, Money, Origin, Overdue, Severity
from handlers.messages import Button, Choices, Day, Msg, Part, Text
from handlers.services.due.item import Due, Handler, remind
from handlers.services.ledger.recording import cause_of
from handlers.services.nudges.reassessment import reassess
from handlers.services.outbox import messages as outbox


def _asked(due: Due) -> None:
    """The invoice is due today: ask whether it was paid."""
    owed = next(invoice for invoice in open_invoices(due.entries) if invoice.line.number == due.occasion.entry)
    _ask(due, owed, "invoice-question")


def _late(due: Due) -> None:
    """Log all late-payment lines the client's unpaid invoices call for by now, in order, and notify of each once.

    Idempotent: a line that exists is not written again.
    """
    fresh = _catch_up(due)
    entries = tuple(due.stores.ledger.of_client(due.workspace.id, due.client.id))
    for owed in open_invoices(entries):
        if owed.line.number in fresh:
            latest = owed.late[-1]
            about = replace(due, entries=entries, occasion=occasion(owed, late_at(owed, latest.nth)))
            undo = Button(Msg("button-undo-number", number=latest.line.number), f"/undo {latest.line.number}")
            _ask(about, owed, "invoice-late", undo, number=latest.line.number)


def _catch_up(due: Due) -> set[int]:
    """Write the missing lines of all unpaid invoices, the earliest first; returns the due dates that got a line."""
    ledger, workspace = due.stores.ledger, due.workspace
    fresh: set[int] = set()
    causes: list[Cause] = []
    written: list[Entry] = []
    while steps := [s for s in pending(ledger.of_client(workspace.id, due.client.id)) if s.at <= due.now]:
        step = steps[0]
        if step.hardens is None:
            written.append(ledger.append(workspace.id, _line(due, step)))
            causes.append(cause_of(written[-1]))
            fresh.add(step.owed.line.number)
        else:
            written.append(_harden(due, step.hardens))
            causes.append(cause_of(written[-1], step.hardens.recorded_at))
    # An item handled just before may have changed the client.
    client = due.stores.clients.get(workspace.id, due.client.id)
    if written and client is not None:
        cause = Cause(quiet=all(cause.quiet for cause in causes))
        reassess(due.stores, workspace, client, due.now, cause, act_id=written[-1].act_id)
    return fresh


def _line(due: Due, step: Lateness) -> Entry:
    """A late payment logged by Parley: minor for the first of a date, serious after it; as private as its invoice."""
    return Entry(
        client_id=due.client.id,
        kind=Kind.INCIDENT,
        occurred_at=step.at,
        recorded_at=due.now,
        category=Category.LATE,
        severity=Severity.MINOR if step.nth == 1 else Severity.SERIOUS,
        fault=Fault.THEIRS,
        private=step.owed.line.private,
        detail=Overdue(step.owed.line.number, step.nth),
        act_id=due.act(Origin.OVERDUE),
        origin=Origin.OVERDUE,
    )


def _harden(due: Due, minor: Entry) -> Entry:
    """Raise the first line of a date to serious: a reversal and a corrected line."""
    ledger, workspace = due.stores.ledger, due.workspace
    act_id = due.act(Origin.OVERDUE)
    ledger.append(
        workspace.id,
        Entry(
            client_id=due.client.id,
            kind=Kind.REVERSAL,
            occurred_at=due.now,
            recorded_at=due.now,
            reverses=minor.number,
            act_id=act_id,
            origin=Origin.OVERDUE,
        ),
    )
    serious = replace(
        minor,
        number=0,
        severity=Severity.SERIOUS,
        recorded_at=due.now,
        corrects=minor.number,
        act_id=act_id,
        origin=Origin.OVERDUE,
    )
    return ledger.append(workspace.id, serious)


def _ask(due: Due, owed: OpenInvoice, message: str, *more: Button, **variables: int) -> None:
    """Enqueue a question for the responsible member, also after a parting; for the owners only if the invoice is
    private.
    """
    private = owed.line.private
    people = (outbox.owners if private else lambda s, w: outbox.responsible(s, w, due.client))(
        due.stores, due.workspace
    )
    with_money = bool(people) or due.workspace.visibility == "team"
    amount = Money(owed.open, due.workspace.currency) if with_money else Msg("amount-hidden")
    number = owed.first.number
    parts: list[Part] = [
        Text(Msg(message, client=due.client.name, amount=amount, day=Day(owed.due_at), **variables), "title"),
        *(Text(note, "quote") for note in (owed.first.note,) if note and not private),
        Choices(
            (
                Button(Msg("button-invoice-paid"), f"/due ~{due.client.id} paid {number}", "primary"),
                Button(Msg("button-invoice-open"), f"/due ~{due.client.id} open {number}"),
                Button(Msg("button-invoice-move"), f"/due ~{due.client.id} move {number}"),
                *more,
            )
        ),
    ]
    remind(due, parts, [outbox.to_member(member.id) for member in people] or [outbox.TEAM])


HANDLERS: Mapping[Topic, Handler] = {Topic.INVOICE_DUE: _asked, Topic.INVOICE_LATE: _late}
