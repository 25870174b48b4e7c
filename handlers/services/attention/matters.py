"""Words for what is overdue and what is coming up: what it is, whose it is, and the button that leads to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.due import Occasion, Topic, agenda
from handlers.domain.due.overdue import Matter, OverdueItem
from handlers.domain.invoices import open_invoices
from handlers.domain.values import Client, Entry, Money, PlannedTalk, Promise, Step, Workspace
from handlers.messages import Button, Day, Msg, Value
from handlers.ports import Stores
from handlers.services.ledger import entry_view

NOTE = 60
#: The line behind the button of a matter, and what its label says.
_LEADS: Mapping[Matter | Topic, tuple[str, str]] = {
    Matter.STEP: ("/steps {}", "steps"),
    Matter.PROMISE: ("/promise {}", "promise"),
    Matter.INVOICE: ("/due {}", "invoice"),
    Matter.REVIEW: ("/script review {}", "review"),
    Matter.AGREEMENT: ("/kept {}", "agreement"),
    Matter.TALK: ("/talk {} held", "talk"),
    Matter.UNTAKEN: ("/talk {}", "talk"),
    Topic.STEP_DUE: ("/steps {}", "steps"),
    Topic.PLAN_ENDS: ("/steps {}", "steps"),
    Topic.PROMISE_DUE: ("/promise {}", "promise"),
    Topic.INVOICE_DUE: ("/due {}", "invoice"),
    Topic.AGREEMENT_REVIEW: ("/kept {}", "agreement"),
    Topic.TALK_TOMORROW: ("/talk {}", "talk"),
    Topic.TALK_SOON: ("/talk {}", "talk"),
    Topic.TALK_AFTER: ("/talk {}", "talk"),
}
#: Conditional items, which occur only if something else does not happen, are no dates of a calendar.
_FOLLOWS = frozenset({Topic.PROMISE_MISSED, Topic.INVOICE_LATE, Topic.REVIEW_WAITS, Topic.REVIEW_OWNERS})
_TALKS = frozenset({Topic.TALK_TOMORROW, Topic.TALK_SOON, Topic.TALK_AFTER})


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingUp:
    """Something of a client that has a date ahead (UTC). `line` states it."""

    client: Client
    topic: Topic
    at: datetime
    line: Entry
    entries: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom and when (UTC) a matter is put into words.

    `money`: amounts may be shown; `owners`: an owner reads alone.
    """

    stores: Stores
    workspace: Workspace
    owners: bool
    money: bool
    now: datetime


def ahead(client: Client, entries: Sequence[Entry], after: datetime, until: datetime) -> list[ComingUp]:
    """What is to come in `after < at <= until`, the soonest first; each ledger line once.

    A talk has the date of the talk, not of its reminder.
    """
    lines = {entry.number: entry for entry in entries}
    coming: dict[int, ComingUp] = {}
    for occasion in agenda(entries):
        at = _moment(occasion, lines[occasion.entry])
        if occasion.topic not in _FOLLOWS and after < at <= until:
            item = ComingUp(client=client, topic=occasion.topic, at=at, line=lines[occasion.entry], entries=entries)
            coming.setdefault(occasion.entry, item)
    return sorted(coming.values(), key=lambda item: item.at)


def _moment(occasion: Occasion, line: Entry) -> datetime:
    return line.detail.at if isinstance(line.detail, PlannedTalk) else occasion.at


def overdue(reader: Reader, client: Client, items: Sequence[OverdueItem]) -> Msg:
    """The overdue items of one client in a line: of the oldest what, since when and whose; and how many follow."""
    first, *rest = items
    message = "overdue-more" if rest else "overdue"
    variables: dict[str, Value] = {
        "what": overdue_words(reader, first),
        "since": Day(first.since),
        "who": _who(reader, client, first.line, is_promise=first.matter is Matter.PROMISE),
    }
    return Msg(message, **variables, **({"count": len(rest)} if rest else {}))


def overdue_words(reader: Reader, item: OverdueItem) -> Msg:
    """What is overdue."""
    match item.matter:
        case Matter.STEP:
            return _step(item.line)
        case Matter.PROMISE:
            return _promise(item.line)
        case Matter.INVOICE:
            return _invoice(reader, item.open_minor)
        case Matter.TALK:
            return Msg("matter-talk-after")
        case _:
            return Msg(f"matter-{item.matter}")


def coming(reader: Reader, item: ComingUp) -> Msg:
    """What is to come, whose it is and when, in a line that names the client."""
    return Msg(
        "coming-up", client=item.client.name, at=item.at, what=coming_words(reader, item), who=whose(reader, item)
    )


def coming_words(reader: Reader, item: ComingUp) -> Msg:
    """What is to come."""
    match item.topic:
        case Topic.STEP_DUE:
            return _step(item.line)
        case Topic.PROMISE_DUE:
            return _promise(item.line)
        case Topic.INVOICE_DUE:
            owed = (one for one in open_invoices(item.entries) if one.line.number == item.line.number)
            return _invoice(reader, next((one.open for one in owed), None))
        case topic if topic in _TALKS:
            return Msg("matter-talk")
        case Topic.AGREEMENT_REVIEW:
            return Msg("matter-agreement")
        case topic:
            return Msg(f"matter-{topic}")


def whose(reader: Reader, item: ComingUp) -> str | Msg:
    """The member who sees to it."""
    return _who(reader, item.client, item.line, is_promise=item.topic is Topic.PROMISE_DUE)


def button(client: Client, matter: Matter | Topic) -> Button:
    """The button that leads to a matter, labelled with the client and what it is."""
    lead = _LEADS.get(matter)
    if lead is None:
        return Button(Msg("value", value=client.name), f"/status ~{client.id}")
    line, label = lead
    return Button(
        Msg("digest-button", client=client.name, kind=Msg(f"button-matter-{label}")), line.format(f"~{client.id}")
    )


def responsible(reader: Reader, client: Client) -> str | Msg:
    """The name of the member who looks after a client."""
    return _name(reader, client.responsible_id) or Msg("nobody")


def _who(reader: Reader, client: Client, line: Entry | None, *, is_promise: bool) -> str | Msg:
    """The person of a step, the author of a promise unless they are withheld, otherwise the responsible member."""
    person: str | None = None
    if line is not None and isinstance(line.detail, Step):
        person = _name(reader, line.detail.member_id)
    elif line is not None and is_promise and (reader.owners or not line.quiet):
        person = _name(reader, line.author_id)
    return person or responsible(reader, client)


def _name(reader: Reader, member_id: int | None) -> str | None:
    member = reader.stores.members.get(reader.workspace.id, member_id) if member_id is not None else None
    return member.name if member is not None and not member.waiting else None


def _step(line: Entry | None) -> Msg:
    assert line is not None
    assert isinstance(line.detail, Step)
    name = entry_view.step_name(line.detail)
    return Msg("matter-step", step=name if isinstance(name, Msg) else entry_view.excerpt(name, NOTE))


def _promise(line: Entry | None) -> Msg:
    assert line is not None
    assert isinstance(line.detail, Promise)
    if line.detail.pause:
        return Msg("matter-pause")
    note = entry_view.excerpt(line.note, NOTE)
    return Msg("matter-promise", what=note) if note else Msg("matter-promise-bare")


def _invoice(reader: Reader, minor: int | None) -> Msg:
    if minor is None or not reader.money:
        return Msg("matter-invoice-bare")
    return Msg("matter-invoice", amount=Money(minor, reader.workspace.currency))
