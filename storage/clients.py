"""Stores clients, with the last result of the rules, and merges two clients."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, type_coerce, update
from sqlalchemy.types import NullType

from handlers.domain.values import Client, Kind, Stage, Standing
from handlers.lexicon.folding import searched
from storage import tables
from storage.statements import Store, as_list, missing

_t = tables.client.c
_entry = tables.entry.c
_nudge = tables.nudge.c
_outbox = tables.outbox_message.c
_workspace = tables.workspace.c

_OWN = _t.workspace_id == bindparam("workspace_id")
_GET = select(tables.client).where(_OWN, _t.id == bindparam("client_id"))
_LIST = select(tables.client).where(_OWN, _t.archived == bindparam("archived"))
_LIST_STAGE = _LIST.where(_t.stage == bindparam("stage"))
# Read for every typed line that names a client. Aliases stay undecoded: most clients have none.
_NAMED = select(_t.id, _t.name, type_coerce(_t.aliases, NullType())).where(_OWN, _t.archived.is_(False)).order_by(_t.id)
_INSERT = insert(tables.client).returning(_t.id)
_UPDATE = update(tables.client).where(_t.workspace_id == bindparam("own"), _t.id == bindparam("client_id"))
_DELETE = delete(tables.client).where(_OWN, _t.id == bindparam("client_id"))
_DUE = (
    select(_t.workspace_id, _t.id)
    .where(_t.reassess_at <= bindparam("now"))
    .order_by(_t.reassess_at, _t.id)
    .limit(bindparam("most"))
)
_REMIND = (
    select(_t.workspace_id, _t.id)
    .where(_t.remind_at <= bindparam("now"))
    .order_by(_t.remind_at, _t.id)
    .limit(bindparam("most"))
)
_LOOK_AGAIN = (
    update(tables.client)
    .where(_t.workspace_id == bindparam("own"), _t.reassess_at > bindparam("now"))
    .values(reassess_at=bindparam("now"))
)

# Merging. Locks out writers of the workspace, so that no line is added to the merged client.
_LOCK = select(_workspace.id).where(_workspace.id == bindparam("workspace_id")).with_for_update(key_share=True)
_BOUNDARIES = select(_entry.id, _entry.detail).where(
    _entry.workspace_id == bindparam("workspace_id"),
    _entry.client_id == bindparam("client_id"),
    _entry.kind == Kind.BOUNDARY.value,
)
_RENUMBER = update(tables.entry).where(_entry.id == bindparam("entry_id"))
_SHIFT_CROSSED = (
    update(tables.entry)
    .where(
        _entry.workspace_id == bindparam("own"), _entry.client_id == bindparam("source"), _entry.crossed.is_not(None)
    )
    .values(crossed=_entry.crossed + bindparam("offset"))
)
_MOVES = [
    update(table)
    .where(table.c.workspace_id == bindparam("own"), table.c.client_id == bindparam("source"))
    .values(client_id=bindparam("target_id"))
    for table in (tables.entry, tables.nudge, tables.outbox_message)
]
_OPEN_KINDS = select(_nudge.kind).where(
    _nudge.workspace_id == bindparam("own"), _nudge.client_id == bindparam("target_id"), _nudge.state == "open"
)
_CLOSE_DOUBLES = (
    update(tables.nudge)
    .where(
        _nudge.workspace_id == bindparam("own"),
        _nudge.client_id == bindparam("source"),
        _nudge.state == "open",
        _nudge.kind.in_(_OPEN_KINDS.correlate(None)),
    )
    .values(state="closed")
)


class ClientStore(Store):
    """`handlers.ports.Clients`."""

    def add(self, workspace_id: int, name: str, stage: Stage, responsible_id: int | None, now: datetime) -> Client:
        fresh = Client(id=0, name=name, stage=stage, responsible_id=responsible_id, created_at=now)
        values = {"workspace_id": workspace_id, **_row(fresh)}
        number = self._connection.execute(_INSERT, values).scalar_one()
        return Client(id=number, name=name, stage=stage, responsible_id=responsible_id, created_at=now)

    def get(self, workspace_id: int, client_id: int) -> Client | None:
        row = self._connection.execute(_GET, {"workspace_id": workspace_id, "client_id": client_id}).one_or_none()
        return None if row is None else _value(row)

    def list(self, workspace_id: int, stage: Stage | None = None, *, archived: bool = False) -> Sequence[Client]:
        values: dict[str, Any] = {"workspace_id": workspace_id, "archived": archived}
        if stage is None:
            rows = self._connection.execute(_LIST, values)
        else:
            rows = self._connection.execute(_LIST_STAGE, {**values, "stage": stage.value})
        # Sorted here: the two databases do not agree on the order of letters.
        return sorted((_value(row) for row in rows), key=lambda c: (searched(c.name), c.id))

    def named(self, workspace_id: int) -> Sequence[tuple[int, str]]:
        rows = self._connection.execute(_NAMED, {"workspace_id": workspace_id}).all()
        return [(number, known_as) for number, name, aliases in rows for known_as in (name, *as_list(aliases))]

    def save(self, workspace_id: int, client: Client) -> None:
        """Raises LookupError."""
        self._cache.changed("payer", workspace_id)  # a cached payer holds the client's name
        values = {"own": workspace_id, "client_id": client.id, **_row(client)}
        if self._connection.execute(_UPDATE, values).rowcount != 1:
            raise missing("client", client.id)

    def merge(self, workspace_id: int, source_id: int, target_id: int) -> None:
        """Merge the source into the target. An open nudge of the source is closed where the target has one of its kind.

        Raises LookupError for a client of another workspace, ValueError for a client and itself.
        """
        if source_id == target_id:
            raise ValueError("a client cannot be merged into itself")
        self._connection.execute(_LOCK, {"workspace_id": workspace_id})
        for table in ("entry", "payer", "nudge"):
            self._cache.changed(table, workspace_id)
        source, target = self.get(workspace_id, source_id), self.get(workspace_id, target_id)
        if source is None or target is None:
            raise missing("client", source_id if source is None else target_id)
        self._renumber_boundaries(workspace_id, source_id, target_id)
        places = {"own": workspace_id, "source": source_id, "target_id": target_id}
        self._connection.execute(_CLOSE_DOUBLES, places)
        for move in _MOVES:
            self._connection.execute(move, places)
        self._connection.execute(_DELETE, {"workspace_id": workspace_id, "client_id": source_id})
        names: dict[str, Any] = {"own": workspace_id, "client_id": target_id, "aliases": _joined(target, source)}
        names["people"] = list(dict.fromkeys((*target.people, *source.people)))
        self._connection.execute(_UPDATE, names)

    def look_again(self, workspace_id: int, now: datetime) -> None:
        """Make all clients due for the sweep, in one statement. The sweep then assesses them in portions."""
        self._connection.execute(_LOOK_AGAIN, {"own": workspace_id, "now": now})

    def due_for_sweep(self, now: datetime, limit: int) -> Sequence[tuple[int, int]]:
        return [(w, c) for w, c in self._connection.execute(_DUE, {"now": now, "most": limit})]

    def due_for_reminders(self, now: datetime, limit: int) -> Sequence[tuple[int, int]]:
        return [(w, c) for w, c in self._connection.execute(_REMIND, {"now": now, "most": limit})]

    def _renumber_boundaries(self, workspace_id: int, source_id: int, target_id: int) -> None:
        of_target = {"workspace_id": workspace_id, "client_id": target_id}
        offset = max((detail["number"] for _, detail in self._connection.execute(_BOUNDARIES, of_target)), default=0)
        if not offset:
            return
        of_source = {"workspace_id": workspace_id, "client_id": source_id}
        for entry_id, detail in self._connection.execute(_BOUNDARIES, of_source).all():
            moved = {**detail, "number": detail["number"] + offset}
            self._connection.execute(_RENUMBER, {"entry_id": entry_id, "detail": moved})
        self._connection.execute(_SHIFT_CROSSED, {"own": workspace_id, "source": source_id, "offset": offset})


def _joined(target: Client, source: Client) -> list[str]:
    """The target's aliases, and the names of the source that it does not have yet."""
    names = list(target.aliases)
    known = {searched(name) for name in (target.name, *target.aliases)}
    for name in (source.name, *source.aliases):
        if searched(name) not in known:
            known.add(searched(name))
            names.append(name)
    return names


def _row(client: Client) -> dict[str, Any]:
    return {
        "name": client.name,
        "aliases": list(client.aliases),
        "stage": client.stage.value,
        "responsible_id": client.responsible_id,
        "language": client.language,
        "address": client.address,
        "people": list(client.people),
        "archived": client.archived,
        "created_at": client.created_at,
        "standing": client.standing.value,
        "standing_since": client.standing_since,
        "signals": list(client.signals),
        "strain": client.strain,
        "debt": client.debt,
        "assessed_at": client.assessed_at,
        "reassess_at": client.reassess_at,
        "remind_at": client.remind_at,
        "reminded_until": client.reminded_until,
    }


def _value(row: Row[Any]) -> Client:
    return Client(
        id=row.id,
        name=row.name,
        aliases=tuple(row.aliases),
        stage=Stage(row.stage),
        responsible_id=row.responsible_id,
        language=row.language,
        address=row.address,
        people=tuple(row.people),
        archived=row.archived,
        created_at=row.created_at,
        standing=Standing(row.standing),
        standing_since=row.standing_since,
        signals=tuple(row.signals),
        strain=row.strain,
        debt=row.debt,
        assessed_at=row.assessed_at,
        reassess_at=row.reassess_at,
        remind_at=row.remind_at,
        reminded_until=row.reminded_until,
    )
