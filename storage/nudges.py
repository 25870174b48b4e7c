"""Stores nudges with the reasons they were raised with. The rules decide when one is raised or closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from handlers.domain.values import Action, Nudge, NudgeKind, NudgeState
from storage import tables
from storage.statements import Store, missing

#: How long a talk nudge may stay open before the owner is asked (docs/rules.md, "Nudges").
UNTOUCHED = timedelta(days=14)

_t = tables.nudge.c
_OWN = _t.workspace_id == bindparam("workspace_id")
_GET = select(tables.nudge).where(_OWN, _t.id == bindparam("nudge_id"))
_OF_CLIENT = select(tables.nudge).where(_OWN, _t.client_id == bindparam("client_id")).order_by(_t.raised_at, _t.id)
_OPEN = select(tables.nudge).where(_OWN, _t.state == NudgeState.OPEN.value).order_by(_t.raised_at, _t.id)
_TEAM = (
    select(_t.raised_at).where(_OWN, _t.team.is_(True), _t.raised_at > bindparam("since")).order_by(_t.raised_at, _t.id)
)
# Names both values of `team`, so that the index of the nudge budget serves here, too.
_RAISED = (
    select(tables.nudge)
    .where(_OWN, _t.team.in_([False, True]), _t.raised_at > bindparam("since"))
    .order_by(_t.raised_at, _t.id)
)
_INSERT = insert(tables.nudge).returning(_t.id)
_UPDATE = update(tables.nudge).where(_t.workspace_id == bindparam("own"), _t.id == bindparam("nudge_id"))
_UNTOUCHED = (
    select(_t.workspace_id, _t.id)
    .where(
        _t.state == NudgeState.OPEN.value,
        _t.kind == NudgeKind.TALK.value,
        _t.raised_at <= bindparam("until"),
        _t.asked_owner_at.is_(None),
    )
    .order_by(_t.raised_at, _t.id)
    .limit(bindparam("most"))
)


class NudgeStore(Store):
    """`handlers.ports.Nudges`. The database refuses a second open nudge of a kind for a client."""

    def add(self, workspace_id: int, nudge: Nudge) -> Nudge:
        self._cache.changed("nudge", workspace_id)
        values = {"workspace_id": workspace_id, **_row(nudge)}
        return replace(nudge, id=self._connection.execute(_INSERT, values).scalar_one())

    def get(self, workspace_id: int, nudge_id: int) -> Nudge | None:
        row = self._connection.execute(_GET, {"workspace_id": workspace_id, "nudge_id": nudge_id}).one_or_none()
        return None if row is None else _value(row)

    def of_client(self, workspace_id: int, client_id: int) -> Sequence[Nudge]:
        return self._cache.ask("nudge", workspace_id, client_id, lambda: self._of_client(workspace_id, client_id))

    def _of_client(self, workspace_id: int, client_id: int) -> tuple[Nudge, ...]:
        values = {"workspace_id": workspace_id, "client_id": client_id}
        return tuple(_value(row) for row in self._connection.execute(_OF_CLIENT, values))

    def team_raised(self, workspace_id: int, since: datetime) -> Sequence[datetime]:
        return self._connection.execute(_TEAM, {"workspace_id": workspace_id, "since": since}).scalars().all()

    def open(self, workspace_id: int) -> Sequence[Nudge]:
        return [_value(row) for row in self._connection.execute(_OPEN, {"workspace_id": workspace_id})]

    def raised(self, workspace_id: int, since: datetime) -> Sequence[Nudge]:
        values = {"workspace_id": workspace_id, "since": since}
        return [_value(row) for row in self._connection.execute(_RAISED, values)]

    def save(self, workspace_id: int, nudge: Nudge) -> None:
        """Raises LookupError."""
        self._cache.changed("nudge", workspace_id)
        values = {"own": workspace_id, "nudge_id": nudge.id, **_row(nudge)}
        if self._connection.execute(_UPDATE, values).rowcount != 1:
            raise missing("nudge", nudge.id)

    def untouched_talks(self, now: datetime, limit: int) -> Sequence[tuple[int, int]]:
        values = {"until": now - UNTOUCHED, "most": limit}
        return [(w, n) for w, n in self._connection.execute(_UNTOUCHED, values)]


def _row(nudge: Nudge) -> dict[str, Any]:
    return {
        "client_id": nudge.client_id,
        "kind": nudge.kind.value,
        "state": nudge.state.value,
        "raised_at": nudge.raised_at,
        "signals": list(nudge.signals),
        "reasons": [dict(reason) for reason in nudge.reasons],
        "policy": dict(nudge.policy),
        "team": nudge.team,
        "decision": None if nudge.decision is None else nudge.decision.value,
        "decided_by": nudge.decided_by,
        "decided_at": nudge.decided_at,
        "silent_until": nudge.silent_until,
        "asked_owner_at": nudge.asked_owner_at,
        "act_id": nudge.act_id,
    }


def _value(row: Row[Any]) -> Nudge:
    return Nudge(
        id=row.id,
        client_id=row.client_id,
        kind=NudgeKind(row.kind),
        state=NudgeState(row.state),
        raised_at=row.raised_at,
        signals=tuple(row.signals),
        reasons=tuple(row.reasons),
        policy=row.policy,
        team=row.team,
        decision=None if row.decision is None else Action(row.decision),
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        silent_until=row.silent_until,
        asked_owner_at=row.asked_owner_at,
        act_id=row.act_id,
    )
