"""The writing side of the outbox: puts, changes, withdraws, postpones and revives messages.

Delivery is in `outbox_delivery.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from handlers.ports import OutboxMessage
from storage import tables
from storage.statements import Store, either

_t = tables.outbox_message.c
_OWN = _t.workspace_id == bindparam("workspace_id")
_PUT = either(
    tables.outbox_message,
    lambda insert: insert.on_conflict_do_nothing(index_elements=["workspace_id", "dedup_key"]).returning(_t.id),
)
_BY_KEY = select(tables.outbox_message).where(_OWN, _t.dedup_key == bindparam("key"))
_OF_NUDGE = select(tables.outbox_message).where(_OWN, _t.nudge_id == bindparam("nudge_id")).order_by(_t.id)
_DEAD = select(tables.outbox_message).where(_OWN, _t.state == "dead").order_by(_t.id)
_MINE = (_t.workspace_id == bindparam("own"), _t.id == bindparam("letter_id"))
_PENDING = update(tables.outbox_message).where(*_MINE, _t.state == "pending")
_WITHDRAW = _PENDING.values(state="withdrawn", owner=None, lease_until=None)
# A postponed message does not hold back later ones, and its attempts start again at 0.
_LATER: dict[str, Any] = {"owner": None, "lease_until": None, "held": False, "attempts": 0}
_POSTPONE = _PENDING.values(due_at=bindparam("when"), **_LATER)
_HASTEN = (
    update(tables.outbox_message)
    .where(
        _t.workspace_id == bindparam("own"),
        _t.target == bindparam("reader"),
        _t.state == "pending",
        _t.held,
        _t.due_at > bindparam("when"),
    )
    .values(due_at=bindparam("when"))
)
_REVIVE = (
    update(tables.outbox_message)
    .where(*_MINE, _t.state == "dead")
    .values(state="pending", due_at=bindparam("when"), **_LATER)
)


class OutboxStore(Store):
    """`handlers.ports.Outbox`."""

    def put(self, message: OutboxMessage) -> int | None:
        values = {
            "workspace_id": message.workspace_id,
            "target": message.target,
            "kind": message.kind,
            "payload": dict(message.payload),
            "due_at": message.due_at,
            "dedup_key": message.dedup_key,
            "client_id": message.client_id,
            "nudge_id": message.nudge_id,
            "thread": message.thread,
            "edit": message.edit,
            "only_for": message.only_for,
            "attempts": 0,
            "sent_ref": "",
            "sent_to": "",
            "last_error": "",
            "state": "pending",
            "held": False,
        }
        written: int | None = self._connection.execute(_PUT[self._connection.dialect.name], values).scalar()
        return written

    def by_key(self, workspace_id: int, dedup_key: str) -> OutboxMessage | None:
        row = self._connection.execute(_BY_KEY, {"workspace_id": workspace_id, "key": dedup_key}).one_or_none()
        return None if row is None else value(row)

    def rewrite(self, workspace_id: int, letter_id: int, payload: Mapping[str, Any]) -> None:
        values = {"own": workspace_id, "letter_id": letter_id, "payload": dict(payload)}
        self._connection.execute(_PENDING, values)

    def of_nudge(self, workspace_id: int, nudge_id: int) -> Sequence[OutboxMessage]:
        values = {"workspace_id": workspace_id, "nudge_id": nudge_id}
        return [value(row) for row in self._connection.execute(_OF_NUDGE, values)]

    def withdraw(self, workspace_id: int, letter_id: int) -> None:
        self._connection.execute(_WITHDRAW, {"own": workspace_id, "letter_id": letter_id})

    def postpone(self, workspace_id: int, letter_id: int, due_at: datetime) -> None:
        self._connection.execute(_POSTPONE, {"own": workspace_id, "letter_id": letter_id, "when": due_at})

    def hasten(self, workspace_id: int, target: str, now: datetime) -> int:
        return self._connection.execute(_HASTEN, {"own": workspace_id, "reader": target, "when": now}).rowcount

    def dead(self, workspace_id: int) -> Sequence[OutboxMessage]:
        return [value(row) for row in self._connection.execute(_DEAD, {"workspace_id": workspace_id})]

    def revive(self, workspace_id: int, letter_id: int, now: datetime) -> bool:
        values = {"own": workspace_id, "letter_id": letter_id, "when": now}
        return self._connection.execute(_REVIVE, values).rowcount == 1


def value(row: Row[Any]) -> OutboxMessage:
    return OutboxMessage(
        workspace_id=row.workspace_id,
        target=row.target,
        kind=row.kind,
        payload=row.payload,
        due_at=row.due_at,
        dedup_key=row.dedup_key,
        client_id=row.client_id,
        nudge_id=row.nudge_id,
        thread=row.thread,
        edit=row.edit,
        only_for=row.only_for,
        id=row.id,
        attempts=row.attempts,
        sent_ref=row.sent_ref,
        sent_to=row.sent_to,
        last_error=row.last_error,
        state=row.state,
    )
