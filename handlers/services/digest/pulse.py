"""The pulse: asks each member by buttons how the week was with their clients, and logs the answers in the ledger.

docs/rules.md, "Pulse". A good week is praise, the other two are notes, hours are hours; all can be reversed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.values import Client, Duration, Entry, Kind, Member, Origin, Stage, Workspace
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.ports import OutboxMessage, Stores
from handlers.services.ledger.entry_view import excerpt
from handlers.services.outbox import messages as outbox

KIND = "pulse"
#: Payload key: when the pulse fell due.
AT = "pulse_at"
#: How long a pulse can be answered, and an answer within it replaced.
LASTS = timedelta(days=3)
MOST = 12
FACES = {"good": "🙂", "so-so": "😐", "bad": "🙁"}
#: Marks hours that are an estimate.
ABOUT = "≈"
#: The most characters of an answer's note that the message shows.
SHOWN = 40
HOURS = (0, 2, 5, 10, 20)
_ASKED_ABOUT = frozenset({Stage.ACTIVE, Stage.CONVERSATION, Stage.AGREEMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class PulseAnswer:
    """What a member has answered about one client in this pulse."""

    client: Client
    face: Entry | None
    hours: Entry | None


def clients_of(stores: Stores, workspace: Workspace, member: Member) -> list[Client]:
    """The clients a member is responsible for, by name."""
    mine = (c for c in stores.clients.list(workspace.id) if c.responsible_id == member.id and c.stage in _ASKED_ABOUT)
    return list(mine)[:MOST]


def answer_of(stores: Stores, workspace: Workspace, member: Member, client: Client, now: datetime) -> PulseAnswer:
    entries = stores.ledger.of_client(workspace.id, client.id)
    by_number = {entry.number: entry for entry in entries}
    answers = [
        entry
        for entry in entries
        if entry.counts
        and entry.author_id == member.id
        and now - LASTS < entry.recorded_at
        and _logged_by_pulse(entry, by_number)
    ]
    hours = [entry for entry in answers if entry.kind is Kind.HOURS]
    faces = [entry for entry in answers if entry.kind is not Kind.HOURS]
    return PulseAnswer(client=client, face=next(reversed(faces), None), hours=next(reversed(hours), None))


def _logged_by_pulse(entry: Entry, by_number: Mapping[int, Entry]) -> bool:
    """Whether the pulse logged this line; its corrections count as the pulse's as well."""
    while entry.origin is not Origin.PULSE and entry.corrects is not None:
        entry = by_number[entry.corrects]
    return entry.origin is Origin.PULSE


def ask(
    stores: Stores, workspace: Workspace, member: Member, now: datetime, *, of: Client | None, hours: bool
) -> Reply:
    """One row per client with the answers so far, and the question about one of them; thanks when all are answered."""
    mine = clients_of(stores, workspace, member)
    parts: list[Part] = [Text(Msg("pulse-title"), "title")]
    parts += [_row(answer_of(stores, workspace, member, client, now)) for client in mine]
    if of is None:
        parts.append(Text(Msg("pulse-thanks" if mine else "pulse-nobody")))
        return Reply(parts=tuple(parts), data=_data(None))
    if hours:
        parts += [Text(Msg("pulse-hours", client=of.name)), Choices(_hours(of))]
    else:
        parts += [Text(Msg("pulse-how", client=of.name)), Choices(_faces(of))]
    return Reply(parts=tuple(parts), data=_data(of))


def after(clients: Sequence[Client], client: Client) -> Client | None:
    """The client to ask about next."""
    following = iter(clients)
    return next(following, None) if any(other.id == client.id for other in following) else None


def send(stores: Stores, workspace: Workspace, at: datetime, now: datetime) -> None:
    """Enqueue the pulse that fell due at `at` for every member who is responsible for a client, once each."""
    # A pulse is known by its week, whatever the zone and the day it falls on there.
    year, week, _ = at.astimezone(ZoneInfo(workspace.zone or "UTC")).isocalendar()
    for member in stores.members.list(workspace.id):
        mine = clients_of(stores, workspace, member)
        if mine:
            reply = ask(stores, workspace, member, now, of=mine[0], hours=False)
            targets = [outbox.to_member(member.id)]
            more = {AT: at.isoformat()}
            outbox.send(stores, workspace, targets, reply, kind=KIND, key=f"pulse:{year}-W{week}", now=now, more=more)


def renewed(message: OutboxMessage, reply: Reply, now: datetime) -> Reply | None:
    """The pulse as it is sent; None once its week is over."""
    return reply if now - datetime.fromisoformat(message.payload[AT]) < LASTS else None


def _row(answer: PulseAnswer) -> Text:
    face = excerpt(answer.face.note, SHOWN) if answer.face else "…"
    if answer.hours is None:
        return Text(Msg("pulse-row", client=answer.client.name, face=face))
    time = Duration(answer.hours.minutes or 0)
    return Text(Msg("pulse-row-hours", client=answer.client.name, face=face, time=time))


def _faces(client: Client) -> tuple[Button, ...]:
    faces = (Button(Msg("value", value=face), f"/pulse ~{client.id} {word}") for word, face in FACES.items())
    return (*faces, Button(Msg("button-pulse-skip"), f"/pulse ~{client.id} skip"), _log(client))


def _hours(client: Client) -> tuple[Button, ...]:
    hours = (Button(Msg("pulse-about", time=Duration(60 * h)), f"/pulse ~{client.id} {h}") for h in HOURS)
    return (*hours, Button(Msg("button-pulse-skip"), f"/pulse ~{client.id} next"), _log(client))


def _log(client: Client) -> Button:
    return Button(Msg("button-log"), f"/incident ~{client.id}")


def _data(client: Client | None) -> dict[str, object]:
    return {"kind": KIND, "client": client and client.name, "signals": []}
