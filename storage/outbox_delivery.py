"""The delivery side of the outbox: claims messages by lease and records the result. Writing is in `outbox.py`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, bindparam, exists, func, or_, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from handlers.ports import Backlog, OutboxMessage
from storage import tables
from storage.outbox import value
from storage.searching import escaped
from storage.statements import Store

_t = tables.outbox_message.c
_before = tables.outbox_message.alias("before")

_EARLIER = and_(
    _before.c.workspace_id == _t.workspace_id,
    _before.c.target == _t.target,
    _before.c.state == "pending",
    _before.c.id < _t.id,
)
# An earlier message to the same target holds this one back while it is due or was put off after a failure.
_IN_THE_WAY = exists().where(_EARLIER, or_(_before.c.due_at <= bindparam("now"), _before.c.held))
_CLAIMABLE = (
    select(_t.id)
    .where(
        _t.state == "pending",
        _t.due_at <= bindparam("now"),
        or_(_t.lease_until.is_(None), _t.lease_until <= bindparam("now")),
        ~_IN_THE_WAY,
    )
    .order_by(_t.due_at, _t.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=tables.outbox_message)
)


def _claim(claimable: Select[int]) -> ReturningUpdate[Any]:
    # A common table expression: PostgreSQL may run a subquery twice and so claim more than the limit.
    chosen = claimable.cte("claimable")
    return (
        update(tables.outbox_message)
        .where(_t.id.in_(select(chosen.c.id)))
        .values(owner=bindparam("claimant"), lease_until=bindparam("until"), attempts=_t.attempts + 1)
        .returning(tables.outbox_message)
    )


_CLAIM = _claim(_CLAIMABLE)
_CLAIM_OWN = _claim(_CLAIMABLE.where(_t.workspace_id == bindparam("own")))
_HELD_BY = update(tables.outbox_message).where(
    _t.id == bindparam("letter_id"), _t.owner == bindparam("claimant"), _t.state == "pending"
)
_FREE: dict[str, None] = {"owner": None, "lease_until": None}
_DELIVERED = _HELD_BY.values(state="sent", held=False, last_error="", **_FREE)
_PUT_OFF = _HELD_BY.values(held=True, **_FREE)
_GIVE_UP = _HELD_BY.values(state="dead", held=False, **_FREE)
_RELEASE = (
    update(tables.outbox_message)
    .where(_t.state == "pending", _t.owner.like(bindparam("alike"), escape="\\"))
    .values(**_FREE)
)
_BACKLOG = (
    select(_t.state, func.count().label("number"), func.min(_t.due_at).label("oldest"))
    .where(_t.state.in_(("pending", "dead")))
    .group_by(_t.state)
)


class SqlOutboxDelivery(Store):
    """`handlers.ports.OutboxDelivery`. At most one message per target is under way."""

    def claim(
        self, now: datetime, owner: str, limit: int, lease_seconds: int, *, workspace_id: int | None = None
    ) -> Sequence[OutboxMessage]:
        until = now + timedelta(seconds=lease_seconds)
        values: dict[str, Any] = {"now": now, "most": limit, "claimant": owner, "until": until}
        if workspace_id is None:
            rows = self._connection.execute(_CLAIM, values)
        else:
            rows = self._connection.execute(_CLAIM_OWN, {**values, "own": workspace_id})
        claimed = [value(row) for row in rows]
        return sorted(claimed, key=lambda message: (message.due_at, message.id))

    def delivered(self, letter_id: int, owner: str, sent_to: str, sent_ref: str, now: datetime) -> bool:
        values = {
            "letter_id": letter_id,
            "claimant": owner,
            "sent_to": sent_to,
            "sent_ref": sent_ref,
            "sent_at": now,
        }
        return self._connection.execute(_DELIVERED, values).rowcount == 1

    def put_off(self, letter_id: int, owner: str, due_at: datetime, error: str) -> None:
        """Put a message off after a failure: later messages to the target wait behind it."""
        values = {"letter_id": letter_id, "claimant": owner, "due_at": due_at, "last_error": error}
        self._connection.execute(_PUT_OFF, values)

    def give_up(self, letter_id: int, owner: str, error: str) -> None:
        self._connection.execute(_GIVE_UP, {"letter_id": letter_id, "claimant": owner, "last_error": error})

    def release(self, owner_prefix: str) -> None:
        self._connection.execute(_RELEASE, {"alike": f"{escaped(owner_prefix)}%"})

    def backlog(self) -> Backlog:
        states = {row.state: row for row in self._connection.execute(_BACKLOG)}
        pending, dead = states.get("pending"), states.get("dead")
        return Backlog(
            pending=pending.number if pending else 0,
            oldest_due=pending.oldest if pending else None,
            dead=dead.number if dead else 0,
        )
