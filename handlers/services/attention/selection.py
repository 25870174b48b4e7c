"""Selects the clients that need attention, and orders them: for `/status`, for a platform's home tab, for the digest.

One function decides, so that they agree. docs/rules.md, "Who needs attention". Writes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from handlers.domain.due.overdue import KINDS, Matter, OverdueItem, overdue_items
from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.standing import Assessment
from handlers.domain.values import (
    Category,
    Client,
    Entry,
    Kind,
    Nudge,
    NudgeKind,
    Standing,
    Workspace,
)
from handlers.ports import Stores
from handlers.services.nudges import nudge_view
from handlers.services.nudges.assessment import YEAR, load_assessment, vital_clients
from handlers.services.outbox import routes

#: How long a suggested talk may wait for a decision before it counts as overdue.
UNTAKEN_AFTER = timedelta(days=14)
#: How urgent a standing and a suggestion are; shares are multiplied by it.
_URGENT: Mapping[Standing | NudgeKind, float] = {
    Standing.PART: 16.0,
    Standing.TALK: 8.0,
    Standing.DECIDE: 2.0,
    Standing.AMENDS: 1.0,
    Standing.WATCH: 1.0,
    NudgeKind.PART: 16.0,
    NudgeKind.TALK: 8.0,
    NudgeKind.DECIDE: 2.0,
    NudgeKind.REVIEW: 2.0,
    NudgeKind.AMENDS: 1.0,
    NudgeKind.CARE: 2.0,
    NudgeKind.STEP: 1.0,
}
#: Added to every share, so that a client who brings nothing yet is not nothing, and so that even with the largest
#: client what is to be watched comes after any talk that is due.
_LEAST = 0.2
#: Of several suggestions for one client, the first of these is told.
_ORDER = (
    NudgeKind.PART,
    NudgeKind.TALK,
    NudgeKind.DECIDE,
    NudgeKind.REVIEW,
    NudgeKind.AMENDS,
    NudgeKind.CARE,
    NudgeKind.STEP,
)
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
#: More lines than any workspace has; the store wants a limit.
_ALL = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A client that may need attention, as far as the reader may know.

    entries   all lines of its ledger, from which `assessment` was made
    overdue   what is overdue, the oldest first
    nudges    its open suggestions, the most urgent first
    revenue   its share of the workspace's revenue of the last 365 days (0 to 1); effort: of the hours
    withheld  whether there is a suggestion that only owners may see
    """

    client: Client
    assessment: Assessment
    entries: tuple[Entry, ...]
    overdue: tuple[OverdueItem, ...]
    nudges: tuple[Nudge, ...]
    revenue: float = 0.0
    effort: float = 0.0
    withheld: bool = False

    @property
    def silent(self) -> bool:
        """Whether the client's stage is beyond suggestions: only its plan and what is owed are left."""
        return self.client.stage in SILENT_STAGES

    @property
    def neglected(self) -> bool:
        return not self.silent and any(signal.code == "neglect" for signal in self.assessment.signals)

    @property
    def unsteady(self) -> bool:
        return not self.silent and self.assessment.standing is not Standing.STEADY

    @property
    def in_danger(self) -> bool:
        return not self.silent and any(signal.code == "safety" for signal in self.assessment.signals)

    @property
    def needy(self) -> bool:
        """Whether the client needs attention."""
        return bool(self.overdue or self.nudges or self.unsteady or self.neglected)

    @property
    def stake(self) -> float:
        """What is at stake: the larger of its shares and a little, times how urgent it is."""
        urgencies = [_URGENT[nudge.kind] for nudge in self.nudges]
        if self.unsteady:
            urgencies.append(_URGENT[self.assessment.standing])
        if self.overdue or self.neglected:
            urgencies.append(_URGENT[NudgeKind.CARE])
        return max(urgencies, default=0.0) * (_LEAST + max(self.revenue, self.effort))

    @property
    def decision(self) -> Nudge | None:
        """The suggestion to decide about; None where what is overdue says the same."""
        matters = {item.matter for item in self.overdue}
        told = {NudgeKind.TALK: Matter.UNTAKEN, NudgeKind.REVIEW: Matter.REVIEW}
        return next((nudge for nudge in self.nudges if told.get(nudge.kind) not in matters), None)


def owners_alone(workspace: Workspace, nudge: Nudge) -> bool:
    """Whether a nudge is for owners only.

    So are a threat until they confirm it, concessions, and the kinds they chose to hear without the team.
    """
    if routes.owners_alone(workspace, nudge.kind):
        return True
    return nudge_view.unconfirmed(nudge) or (nudge.kind is NudgeKind.CARE and "giving" in nudge.signals)


def waiting(
    stores: Stores, workspace: Workspace, clients: Sequence[Client], now: datetime, *, owners: bool
) -> list[Waiting]:
    """The given clients that need attention now, the most pressing first."""
    return ranked(survey(stores, workspace, clients, now), workspace, owners=owners)


def survey(stores: Stores, workspace: Workspace, clients: Sequence[Client], now: datetime) -> list[Waiting]:
    """Every given client that may need attention, in no order, as owners see it.

    The cost is one look at all open matters, and the ledgers of the clients that are listed or nearly so.
    """
    nudges: dict[int, list[Nudge]] = defaultdict(list)
    for nudge in stores.nudges.open(workspace.id):
        nudges[nudge.client_id].append(nudge)
    suspects = _suspects(stores, workspace, clients, now, nudges)
    revenue, effort = _shares(stores, workspace, now)
    rows = []
    for client in clients:
        if client.id in suspects:
            row = _row(stores, workspace, client, now, nudges.get(client.id, ()))
            rows.append(replace(row, revenue=revenue.get(client.id, 0.0), effort=effort.get(client.id, 0.0)))
    return rows


def ranked(rows: Sequence[Waiting], workspace: Workspace, *, owners: bool) -> list[Waiting]:
    """Those of surveyed clients that need attention, the most pressing first.

    A threat comes first, then what is overdue, then the others; within each by what is at stake. For other eyes than
    an owner's, private lines and what only owners decide are left out.
    """
    seen = rows if owners else [_for_all(row, workspace) for row in rows]
    return sorted((row for row in seen if row.needy), key=_pressing)


def _for_all(row: Waiting, workspace: Workspace) -> Waiting:
    nudges = tuple(nudge for nudge in row.nudges if not owners_alone(workspace, nudge))
    talk = any(nudge.kind is NudgeKind.TALK for nudge in nudges)
    items = tuple(item for item in row.overdue if not item.private and (talk or item.matter is not Matter.UNTAKEN))
    return replace(row, nudges=nudges, overdue=items, withheld=len(nudges) < len(row.nudges))


def _pressing(row: Waiting) -> tuple[bool, bool, float, float, str]:
    weight = max(row.assessment.strain, row.assessment.debt)
    return not row.in_danger, not row.overdue, -row.stake, -weight, row.client.name


def _suspects(
    stores: Stores, workspace: Workspace, clients: Sequence[Client], now: datetime, nudged: Collection[int]
) -> frozenset[int]:
    """Ids of the clients whose ledgers are worth reading."""
    suspects = set(nudged) | vital_clients(stores, workspace, now)
    suspects |= {c.id for c in clients if c.standing is not Standing.STEADY and c.stage not in SILENT_STAGES}
    matters: dict[int, list[Entry]] = defaultdict(list)
    for entry in stores.ledger.recent(workspace.id, KINDS, _BEGINNING, now, _ALL):
        matters[entry.client_id].append(entry)
    incident = frozenset({Kind.INCIDENT})
    reviewed = stores.ledger.recent(workspace.id, incident, _BEGINNING, now, _ALL, category=Category.REVIEW)
    for entry in reviewed:
        matters[entry.client_id].append(entry)
    zone = workspace.zone or "UTC"
    for client in clients:
        lines = sorted(matters.get(client.id, ()), key=lambda entry: entry.number)
        if lines and client.id not in suspects and overdue_items(lines, client.stage, now, zone):
            suspects.add(client.id)
    return frozenset(suspects)


def _row(stores: Stores, workspace: Workspace, client: Client, now: datetime, nudges: Sequence[Nudge]) -> Waiting:
    assessment, entries = load_assessment(stores, workspace, client, now)
    items = list(overdue_items(entries, client.stage, now, workspace.zone or "UTC"))
    items += [
        OverdueItem(matter=Matter.UNTAKEN, since=nudge.raised_at, line=None)
        for nudge in nudges
        if nudge.kind is NudgeKind.TALK and nudge.raised_at + UNTAKEN_AFTER <= now
    ]
    return Waiting(
        client=client,
        assessment=assessment,
        entries=entries,
        overdue=tuple(sorted(items, key=lambda item: item.since)),
        nudges=tuple(sorted(nudges, key=lambda nudge: (_ORDER.index(nudge.kind), nudge.raised_at, nudge.id))),
    )


def _shares(stores: Stores, workspace: Workspace, now: datetime) -> tuple[dict[int, float], dict[int, float]]:
    """Of each client its share of the revenue, and of the hours, of the last 365 days."""
    revenue = {p.client_id: max(p.net_minor, 0) for p in stores.ledger.payers(workspace.id, now - YEAR, now)}
    return _of_the_whole(revenue), _of_the_whole(dict(stores.ledger.minutes(workspace.id, now - YEAR, now)))


def _of_the_whole(amounts: Mapping[int, int]) -> dict[int, float]:
    total = sum(amounts.values())
    return {client_id: amount / total for client_id, amount in amounts.items()} if total > 0 else {}
