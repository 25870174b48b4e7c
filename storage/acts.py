"""Stores acts: one row for each run of a command that wrote something. Rows are never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select

from handlers.domain.values import Act, Origin
from storage import tables
from storage.statements import Store

_t = tables.act.c
_INSERT = insert(tables.act).returning(_t.id)
_GET = select(tables.act).where(_t.workspace_id == bindparam("workspace_id"), _t.id == bindparam("act_id"))
# The second condition lets the partial index serve.
_OF_MESSAGE = (
    select(tables.act)
    .where(_t.message == bindparam("said_in"), _t.message != "", _t.at > bindparam("since"))
    .order_by(_t.id)
)


class ActStore(Store):
    """`handlers.ports.Acts`."""

    def add(self, workspace_id: int, act: Act) -> Act:
        values = {
            "workspace_id": workspace_id,
            "member_id": act.member_id,
            "chat_id": act.chat_id,
            "origin": act.origin.value,
            "typed": act.typed,
            "message": act.message,
            "digest": act.digest,
            "at": act.at,
        }
        return replace(act, id=self._connection.execute(_INSERT, values).scalar_one())

    def get(self, workspace_id: int, act_id: int) -> Act | None:
        row = self._connection.execute(_GET, {"workspace_id": workspace_id, "act_id": act_id}).one_or_none()
        return None if row is None else _value(row)

    def of_message(self, message: str, since: datetime) -> Sequence[tuple[int, Act]]:
        rows = self._connection.execute(_OF_MESSAGE, {"said_in": message, "since": since})
        return [(row.workspace_id, _value(row)) for row in rows]


def _value(row: Row[Any]) -> Act:
    return Act(
        id=row.id,
        origin=Origin(row.origin),
        at=row.at,
        member_id=row.member_id,
        chat_id=row.chat_id,
        typed=row.typed,
        message=row.message,
        digest=row.digest,
    )
