"""Replays a workspace's history under other numbers and reports how the nudges would differ. Writes nothing.

docs/rules.md, "Trying other numbers". It compares two replays, not a replay with the nudges that were raised.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from handlers.domain.policy import Policy
from handlers.domain.replay import History, replay
from handlers.domain.replay_diff import Change, compare
from handlers.domain.standing import Surroundings
from handlers.domain.values import Client, Kind, Workspace
from handlers.domain.vital import Revenue, vital_few
from handlers.ports import Payer, Stores
from handlers.services.nudges.assessment import PAID_ELSEWHERE, YEAR, policy_of

#: This many assessments take about two seconds; clients beyond are skipped, and the reply says how many were replayed.
ASSESSMENTS = 9_000
#: In a workspace with more clients than this, only those with an incident are replayed.
ALL_CLIENTS = 300
#: For how many months back the two facts of the workspace are looked up; before that no client is vital.
MONTHS = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """The difference that the other numbers would have made.

    changes  by client, the most important first; same: nudges raised on the same day under both
    looked   how many clients were replayed, of `clients`; since: the first line of their ledgers
    """

    changes: tuple[tuple[Client, Change], ...]
    same: int
    looked: int
    clients: int
    since: datetime


def attempt(stores: Stores, workspace: Workspace, other: Policy, now: datetime, *, most: int = ASSESSMENTS) -> Tried:
    """Replay the workspace's history under its present numbers and under others, and compare the two.

    Stops taking up clients once more than `most` assessments were made.
    """
    present, zone = policy_of(workspace), workspace.zone or "UTC"
    everyone = stores.clients.list(workspace.id)
    clients = list(everyone)
    if len(clients) > ALL_CLIENTS:
        troubled = stores.ledger.holders(workspace.id, Kind.INCIDENT)
        clients = [client for client in clients if client.id in troubled]
    clients.sort(key=lambda client: (-client.strain - client.debt, client.id))
    payers = [(at, stores.ledger.payers(workspace.id, at - YEAR, at)) for at in _months(now)]
    months = [_history(payers, policy) for policy in (present, other)]
    changes: list[tuple[Client, Change]] = []
    same = looked = assessed = 0
    since = now
    for client in clients:
        if assessed > most:
            break
        looked += 1
        entries = stores.ledger.of_client(workspace.id, client.id)
        since = min(since, *(entry.occurred_at for entry in entries if entry.counts), now)
        first, second = (
            replay(History(entries=entries, stage=client.stage, facts=_facts(client.id, known)), policy, now)
            for policy, known in zip((present, other), months, strict=True)
        )
        assessed += first.assessed + second.assessed
        different, alike = compare(first.suggestions, second.suggestions, zone)
        changes += [(client, change) for change in different]
        same += alike
    changes.sort(key=lambda change: change[1].order)
    return Tried(changes=tuple(changes), same=same, looked=looked, clients=len(everyone), since=since)


def _months(now: datetime) -> Sequence[datetime]:
    """The first moment (UTC) of each month of the last three years, oldest first."""
    year, month = divmod(now.year * 12 + now.month - MONTHS, 12)
    counted = (divmod(year * 12 + month + number, 12) for number in range(MONTHS))
    return [datetime(year, month + 1, 1, tzinfo=UTC) for year, month in counted]


@dataclass(frozen=True, slots=True)
class _Month:
    """Which clients were vital at the beginning of a month, and which had paid within 90 days."""

    at: datetime
    few: frozenset[int]
    paying: frozenset[int]


def _history(payers: Sequence[tuple[datetime, Sequence[Payer]]], policy: Policy) -> Sequence[_Month]:
    return [
        _Month(
            at,
            vital_few([Revenue(p.client_id, p.name, p.net_minor, p.first_at) for p in paid], policy, at),
            frozenset(p.client_id for p in paid if p.latest_at > at - PAID_ELSEWHERE),
        )
        for at, paid in payers
    ]


def _facts(client_id: int, months: Sequence[_Month]) -> Sequence[tuple[datetime, Surroundings]]:
    """The two facts about one client, at each time one of them changes."""
    changes: list[tuple[datetime, Surroundings]] = []
    before = Surroundings()
    for month in months:
        facts = Surroundings(vital=client_id in month.few, others_paid=bool(month.paying - {client_id}))
        if facts != before:
            changes.append((month.at, facts))
            before = facts
    return changes
