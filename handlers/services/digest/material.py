"""Collects what a digest is made of: recent events of all clients of a workspace, open decisions and coming dates.

Values only, without wording, buttons or access rules: `composition.py` decides who sees what.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from handlers.domain.due import Topic, agenda
from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.standing import Assessment, assess
from handlers.domain.values import (
    Client,
    Conversation,
    Entry,
    Fault,
    Kept,
    Kind,
    Nudge,
    NudgeKind,
    Outcome,
    PlannedTalk,
    Stage,
    Standing,
    Workspace,
)
from handlers.ports import Activity, Stores
from handlers.services.nudges.assessment import policy_of, surroundings, vital_clients

AHEAD = timedelta(days=7)
#: A change of strain below this many points is not reported.
MOVED = 0.5
#: In a large workspace, only the clients with the most lines in the span are examined.
LOOKED_AT = 60
UNCLEAR_LISTED = 50
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_MOVING = frozenset({Kind.INCIDENT, Kind.PRAISE, Kind.CALLED, Kind.REFUND, Kind.CONCESSION})
#: Conditional items, which occur only if something else does not happen, are not dates of the week.
_FOLLOWS = frozenset({Topic.PROMISE_MISSED, Topic.INVOICE_LATE, Topic.REVIEW_WAITS, Topic.REVIEW_OWNERS})
#: Sort order: the most demanding first.
_ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            NudgeKind.PART,
            NudgeKind.TALK,
            NudgeKind.DECIDE,
            NudgeKind.REVIEW,
            NudgeKind.AMENDS,
            NudgeKind.CARE,
            NudgeKind.STEP,
        )
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mover:
    """A client whose strain or standing changed, and the line that changed it most."""

    client: Client
    before: float
    after: float
    standing_before: Standing
    standing: Standing
    entry: Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingUp:
    """A coming date of a client (UTC)."""

    client: Client
    topic: Topic
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Sums over all clients in one span: counts, minutes, minor units."""

    incidents: int = 0
    praise: int = 0
    minutes: int = 0
    paid_minor: int = 0
    given_minor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Everything a digest may report for `since < t <= until`; `numbers_before` are those of the equal span before."""

    since: datetime
    until: datetime
    good: tuple[Client, Entry] | None
    decisions: tuple[tuple[Nudge, Client], ...]
    movers: tuple[Mover, ...]
    dates: tuple[ComingUp, ...]
    without_terms: tuple[Client, ...]
    unclear: tuple[tuple[Client, Entry], ...]
    vital: tuple[Client, ...]
    numbers: Numbers
    numbers_before: Numbers


def gather(stores: Stores, workspace: Workspace, since: datetime, until: datetime) -> Gathered:
    """Collect the material of a whole workspace.

    The cost is reading the span's lines, and the ledgers of the clients that moved or have a coming date.
    """
    clients = {client.id: client for client in stores.clients.list(workspace.id)}
    activity = stores.ledger.activity(workspace.id, since, until)
    going_on = [client for client in clients.values() if client.stage not in SILENT_STAGES]
    held = stores.ledger.holders(workspace.id, Kind.TERMS)
    vital = vital_clients(stores, workspace, until)
    return Gathered(
        since=since,
        until=until,
        good=_good(stores, workspace, clients, since, until),
        decisions=_decisions(stores, workspace, clients),
        movers=_movers(stores, workspace, clients, activity, since, until),
        dates=_dates(stores, workspace, tuple(clients.values()), until),
        without_terms=tuple(c for c in going_on if c.stage is not Stage.PROSPECT and c.id not in held),
        unclear=_unclear(stores, workspace, clients, until),
        vital=tuple(client for client in clients.values() if client.id in vital),
        numbers=_numbers(activity),
        numbers_before=_numbers(stores.ledger.activity(workspace.id, since - (until - since), since)),
    )


def _good(
    stores: Stores, workspace: Workspace, clients: dict[int, Client], since: datetime, until: datetime
) -> tuple[Client, Entry] | None:
    """One good event: a kept agreement, else the latest praise; never a line that is hidden from some readers."""
    kinds = frozenset({Kind.PRAISE, Kind.KEPT})
    told = stores.ledger.recent(workspace.id, kinds, since, until, 20)
    fit = [e for e in told if e.client_id in clients and not e.private and _is_good(e)]
    best = min(fit, key=lambda entry: entry.kind is not Kind.KEPT, default=None)
    return None if best is None else (clients[best.client_id], best)


def _is_good(entry: Entry) -> bool:
    return not isinstance(entry.detail, Kept) or entry.detail.kept


def _decisions(stores: Stores, workspace: Workspace, clients: dict[int, Client]) -> tuple[tuple[Nudge, Client], ...]:
    decisions = [(n, clients[n.client_id]) for n in stores.nudges.open(workspace.id) if n.client_id in clients]
    return tuple(
        sorted(decisions, key=lambda decision: (_ORDER[decision[0].kind], decision[0].raised_at, decision[0].id))
    )


def _movers(
    stores: Stores,
    workspace: Workspace,
    clients: dict[int, Client],
    activity: Sequence[Activity],
    since: datetime,
    until: datetime,
) -> tuple[Mover, ...]:
    lines: dict[int, int] = {}
    for row in activity:
        if row.kind in _MOVING:
            lines[row.client_id] = lines.get(row.client_id, 0) + row.count
    told = stores.ledger.recent(workspace.id, frozenset({Kind.KEPT, Kind.CONVERSATION}), since, until, LOOKED_AT)
    for entry in told:
        lines[entry.client_id] = lines.get(entry.client_id, 0) + 1
    busiest = sorted((c for c in lines if c in clients), key=lambda number: (-lines[number], number))[:LOOKED_AT]
    movers = [_mover(stores, workspace, clients[number], since, until) for number in busiest]
    moved = [mover for mover in movers if mover is not None]
    return tuple(sorted(moved, key=lambda mover: (-abs(mover.after - mover.before), mover.client.name)))


def _mover(stores: Stores, workspace: Workspace, client: Client, since: datetime, until: datetime) -> Mover | None:
    entries = stores.ledger.of_client(workspace.id, client.id)
    policy = policy_of(workspace)
    before = assess(entries, surroundings(stores, workspace, client.id, since), policy, since, stage=client.stage)
    after = assess(entries, surroundings(stores, workspace, client.id, until), policy, until, stage=client.stage)
    entry = _moving(entries, before, after, since, until)
    if entry is None or (abs(after.strain - before.strain) < MOVED and before.standing is after.standing):
        return None
    return Mover(
        client=client,
        before=before.strain,
        after=after.strain,
        standing_before=before.standing,
        standing=after.standing,
        entry=entry,
    )


def _moving(
    entries: Sequence[Entry], before: Assessment, after: Assessment, since: datetime, until: datetime
) -> Entry | None:
    """The line of the span that explains the change: the last reset, the heaviest incident, or the last good event."""
    fresh = [entry for entry in entries if entry.counts and since < entry.occurred_at <= until]
    if after.slate != before.slate:
        return next((entry for entry in fresh if entry.occurred_at == after.slate and _wipes(entry)), None)
    points = {line.entry: line.points for line in (*after.debt_lines, *after.lines)}
    incidents = [entry for entry in fresh if entry.kind is Kind.INCIDENT]
    soothing = [entry for entry in fresh if entry.kind in _MOVING - {Kind.INCIDENT}]
    if after.strain < before.strain and soothing:
        return max(soothing, key=lambda entry: (entry.occurred_at, entry.number))
    return max(incidents, key=lambda entry: (points.get(entry.number, 0.0), entry.number), default=None)


def _wipes(entry: Entry) -> bool:
    match entry.detail:
        case Kept(kept):
            return kept
        case Conversation(outcome):
            return outcome is Outcome.CLEARED
        case _:
            return False


def _dates(stores: Stores, workspace: Workspace, clients: Sequence[Client], now: datetime) -> tuple[ComingUp, ...]:
    """What is due within a week, the soonest first; each ledger line once."""
    soon = [client for client in clients if client.remind_at is not None and client.remind_at <= now + AHEAD]
    coming_up: dict[tuple[int, int], ComingUp] = {}
    for client in soon:
        entries = stores.ledger.of_client(workspace.id, client.id)
        lines = {entry.number: entry for entry in entries}
        for occasion in agenda(entries):
            detail = lines[occasion.entry].detail
            # The date of the talk, not of its reminder.
            at = detail.at if isinstance(detail, PlannedTalk) else occasion.at
            if occasion.topic not in _FOLLOWS and now < at <= now + AHEAD:
                coming = ComingUp(client=client, topic=occasion.topic, at=at)
                coming_up.setdefault((client.id, occasion.entry), coming)
    return tuple(sorted(coming_up.values(), key=lambda date: (date.at, date.client.name)))


def _unclear(
    stores: Stores, workspace: Workspace, clients: dict[int, Client], until: datetime
) -> tuple[tuple[Client, Entry], ...]:
    kinds = frozenset({Kind.INCIDENT})
    told = stores.ledger.recent(workspace.id, kinds, _BEGINNING, until, UNCLEAR_LISTED, fault=Fault.UNCLEAR)
    return tuple((clients[e.client_id], e) for e in told if e.client_id in clients)


def _numbers(activity: Sequence[Activity]) -> Numbers:
    def total(field: str, *kinds: Kind) -> int:
        return sum(getattr(row, field) for row in activity if row.kind in kinds)

    return Numbers(
        incidents=total("count", Kind.INCIDENT),
        praise=total("count", Kind.PRAISE),
        minutes=total("minutes", Kind.INCIDENT, Kind.HOURS),
        paid_minor=total("amount_minor", Kind.PAYMENT) - total("amount_minor", Kind.REFUND),
        given_minor=total("amount_minor", Kind.CONCESSION),
    )
