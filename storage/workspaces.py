"""Stores workspaces: a team's settings, and the counter for the numbers of its ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, exists, insert, or_, select, update

from handlers.domain.values import Workspace
from storage import tables
from storage.statements import Store, missing

_t = tables.workspace.c
_COLUMNS = [column for column in _t if column.name != "next_entry"]

_GET = select(*_COLUMNS).where(_t.id == bindparam("workspace_id"))
# Not FOR UPDATE, which would also block every insert that refers to the workspace.
_LOCK = _GET.with_for_update(key_share=True)
_INSERT = insert(tables.workspace).returning(_t.id)
_UPDATE = update(tables.workspace).where(_t.id == bindparam("workspace_id"))
_IDS = select(_t.id).order_by(_t.id)
_DIGESTS, _PULSES = (
    select(_t.id).where(due <= bindparam("now")).order_by(due, _t.id).limit(bindparam("most"))
    for due in (_t.digest_from, _t.pulse_from)
)

_chat = tables.chat.c
_on_console = exists().where(_chat.workspace_id == _t.id, _chat.platform == "console")
_in_a_chat = exists().where(_chat.workspace_id == _t.id)
_BY_NAME = select(*_COLUMNS).where(_t.name == bindparam("name"), or_(_on_console, ~_in_a_chat)).order_by(_t.id).limit(1)


class WorkspaceStore(Store):
    """`handlers.ports.Workspaces`."""

    def create(self, name: str, now: datetime) -> Workspace:
        fresh = Workspace(id=0, name=name, created_at=now, digest_from=now)
        number = self._connection.execute(_INSERT, {**_row(fresh), "next_entry": 0}).scalar_one()
        return replace(fresh, id=number)

    def get(self, workspace_id: int) -> Workspace:
        """Raises LookupError."""
        return self._cache.ask("workspace", workspace_id, None, lambda: self._read(_GET, workspace_id))

    def lock(self, workspace_id: int) -> Workspace:
        """Raises LookupError."""
        if self._cache.isolated(workspace_id):
            return self.get(workspace_id)
        workspace = self._read(_LOCK, workspace_id)
        self._cache.locked(workspace_id)
        self._cache.keep("workspace", workspace_id, None, workspace)
        return workspace

    def by_name(self, name: str) -> Workspace | None:
        """The oldest workspace of that name that the console opened or that has no chat: a chat's title is no match."""
        row = self._connection.execute(_BY_NAME, {"name": name}).one_or_none()
        return None if row is None else _value(row)

    def save(self, workspace: Workspace) -> None:
        """Raises LookupError."""
        self._cache.changed("workspace", workspace.id)
        values = {"workspace_id": workspace.id, **_row(workspace)}
        if self._connection.execute(_UPDATE, values).rowcount != 1:
            raise missing("row for workspace", workspace.id)

    def ids(self) -> Sequence[int]:
        return self._connection.execute(_IDS).scalars().all()

    def due_for_digest(self, now: datetime, limit: int) -> Sequence[int]:
        return self._connection.execute(_DIGESTS, {"now": now, "most": limit}).scalars().all()

    def due_for_pulse(self, now: datetime, limit: int) -> Sequence[int]:
        return self._connection.execute(_PULSES, {"now": now, "most": limit}).scalars().all()

    def _read(self, statement: Any, workspace_id: int) -> Workspace:
        row = self._connection.execute(statement, {"workspace_id": workspace_id}).one_or_none()
        if row is None:
            raise LookupError(f"there is no workspace {workspace_id}")
        return _value(row)


def _row(workspace: Workspace) -> dict[str, Any]:
    return {
        "name": workspace.name,
        "created_at": workspace.created_at,
        "language": workspace.language,
        "zone": workspace.zone,
        "currency": workspace.currency,
        "hourly_cost_minor": workspace.hourly_cost_minor,
        "home_chat_id": workspace.home_chat_id,
        "members_mode": workspace.members_mode,
        "quiet_from": workspace.quiet_from,
        "quiet_to": workspace.quiet_to,
        "quiet_set": workspace.quiet_set,
        "weekend": None if workspace.weekend is None else list(workspace.weekend),
        "holidays": list(workspace.holidays),
        "visibility": workspace.visibility,
        "pulse": workspace.pulse,
        "digest_on": workspace.digest_on,
        "digest_days": None if workspace.digest_days is None else list(workspace.digest_days),
        "digest_time": workspace.digest_time,
        "digest_from": workspace.digest_from,
        "pulse_from": workspace.pulse_from,
        "personal": workspace.personal,
        "rates": dict(workspace.rates),
        "policy": dict(workspace.policy),
        "routes": dict(workspace.routes),
    }


def _value(row: Row[Any]) -> Workspace:
    return Workspace(
        id=row.id,
        name=row.name,
        created_at=row.created_at,
        language=row.language,
        zone=row.zone,
        currency=row.currency,
        hourly_cost_minor=row.hourly_cost_minor,
        home_chat_id=row.home_chat_id,
        members_mode=row.members_mode,
        quiet_from=row.quiet_from,
        quiet_to=row.quiet_to,
        quiet_set=row.quiet_set,
        weekend=None if row.weekend is None else tuple(row.weekend),
        holidays=tuple(row.holidays),
        visibility=row.visibility,
        pulse=row.pulse,
        digest_on=row.digest_on,
        digest_days=None if row.digest_days is None else tuple(row.digest_days),
        digest_time=row.digest_time,
        digest_from=row.digest_from,
        pulse_from=row.pulse_from,
        personal=row.personal,
        rates=row.rates,
        policy=row.policy,
        routes=row.routes,
    )
