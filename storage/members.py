"""Stores members and their accounts on the platforms, and merges two members."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, select, update

from handlers.domain.values import Account, Member, Role, as_handle
from storage import tables
from storage.searching import escaped
from storage.statements import Store, either, missing

_t = tables.member.c
_a = tables.account.c

_OWN = _t.workspace_id == bindparam("workspace_id")
_ALL = select(tables.member).where(_OWN).order_by(_t.id)
_GET = select(tables.member).where(_OWN, _t.id == bindparam("member_id"))
_BY_HANDLE = select(tables.member).where(_OWN, _t.handle == bindparam("handle"))
_HANDLES = select(_t.handle).where(_OWN, _t.handle.like(bindparam("alike"), escape="\\"))
_INSERT = insert(tables.member).returning(_t.id)
_UPDATE = update(tables.member).where(_t.workspace_id == bindparam("own"), _t.id == bindparam("member_id"))

_ACCOUNT = (_a.platform == bindparam("platform"), _a.external_id == bindparam("external_id"))
_ATTACH = either(
    tables.account,
    lambda insert_: insert_.on_conflict_do_update(
        index_elements=["workspace_id", "platform", "external_id"],
        set_={
            "member_id": insert_.excluded.member_id,
            # A group message has no private chat: keep the known one.
            "private_chat": func.coalesce(insert_.excluded.private_chat, _a.private_chat),
        },
    ),
)
_ACCOUNTS = (
    select(_a.platform, _a.external_id, _a.member_id, _a.private_chat)
    .where(_a.workspace_id == bindparam("workspace_id"), _a.member_id == bindparam("member_id"))
    .order_by(_a.id)
)
_OF_ACCOUNT = (
    select(tables.member)
    .join(tables.account, (_a.workspace_id == _t.workspace_id) & (_a.member_id == _t.id))
    .where(_OWN, *_ACCOUNT)
)
_WORKSPACES = select(_a.workspace_id).where(*_ACCOUNT).order_by(_a.chosen_at.desc().nulls_last(), _a.id)
_CHOSEN = (
    select(_a.workspace_id).where(*_ACCOUNT, _a.chosen_at.is_not(None)).order_by(_a.chosen_at.desc(), _a.id).limit(1)
)
_CHOOSE = (
    update(tables.account)
    .where(
        _a.workspace_id == bindparam("own"),
        _a.platform == bindparam("on_platform"),
        _a.external_id == bindparam("account"),
    )
    .values(chosen_at=bindparam("now"))
)
_BLOCK = (
    update(tables.account)
    .where(_a.platform == bindparam("on_platform"), _a.private_chat == bindparam("chat"))
    .values(private_chat=None)
)


_entry = tables.entry.c
_outbox = tables.outbox_message.c
_MOVES = [
    update(column.table)
    .where(column.table.c.workspace_id == bindparam("own"), column == bindparam("gone"))
    .values({column: bindparam("target_id")})
    for column in (
        _a.member_id,
        tables.client.c.responsible_id,
        _entry.author_id,
        tables.act.c.member_id,
        tables.nudge.c.decided_by,
        tables.question.c.member_id,
        tables.custom_text.c.author_id,
        tables.link_code.c.member_id,
    )
]
_NAMING = select(_entry.id, _entry.affected, _entry.detail).where(_entry.workspace_id == bindparam("own"))
_RENAME = update(tables.entry).where(_entry.id == bindparam("entry_id"))
_READDRESS = update(tables.outbox_message).where(
    _outbox.workspace_id == bindparam("own"), _outbox.state == "pending", _outbox.target == bindparam("before")
)
_DELETE = delete(tables.member).where(_t.workspace_id == bindparam("own"), _t.id == bindparam("gone"))


class MemberStore(Store):
    """`handlers.ports.Members`."""

    def add(self, workspace_id: int, name: str, handle: str, role: Role, *, waiting: bool = False) -> Member:
        free = self.free_handle(workspace_id, as_handle(handle) or name)
        fresh = Member(id=0, name=name, handle=free, role=role, waiting=waiting)
        self._cache.changed("member", workspace_id)
        values = {"workspace_id": workspace_id, **_row(fresh)}
        number = self._connection.execute(_INSERT, values).scalar_one()
        return Member(id=number, name=name, handle=free, role=role, waiting=waiting)

    def free_handle(self, workspace_id: int, wanted: str) -> str:
        stem = as_handle(wanted) or "member"
        alike = {"workspace_id": workspace_id, "alike": f"{escaped(stem)}%"}
        taken = set(self._connection.execute(_HANDLES, alike).scalars())
        return stem if stem not in taken else next(f"{stem}{n}" for n in count(2) if f"{stem}{n}" not in taken)

    def get(self, workspace_id: int, member_id: int) -> Member | None:
        return self._cache.ask(
            "member",
            workspace_id,
            member_id,
            lambda: self._one(_GET, workspace_id=workspace_id, member_id=member_id),
        )

    def list(self, workspace_id: int) -> Sequence[Member]:
        return self._cache.ask("member", workspace_id, None, lambda: self._list(workspace_id))

    def _list(self, workspace_id: int) -> Sequence[Member]:
        return tuple(_value(row) for row in self._connection.execute(_ALL, {"workspace_id": workspace_id}))

    def by_handle(self, workspace_id: int, handle: str) -> Member | None:
        return self._one(_BY_HANDLE, workspace_id=workspace_id, handle=as_handle(handle))

    def save(self, workspace_id: int, member: Member) -> None:
        """Raises LookupError."""
        self._cache.changed("member", workspace_id)
        values = {"own": workspace_id, "member_id": member.id, **_row(member)}
        if self._connection.execute(_UPDATE, values).rowcount != 1:
            raise missing("member", member.id)

    def shown(self, workspace_id: int, member_id: int, *, entry: int | None, client: int | None) -> None:
        """Raises LookupError."""
        self._cache.changed("member", workspace_id)
        values = {"own": workspace_id, "member_id": member_id, "shown_entry": entry, "shown_client": client}
        if self._connection.execute(_UPDATE, values).rowcount != 1:
            raise missing("member", member_id)

    def attach(self, workspace_id: int, account: Account) -> None:
        """Raises LookupError for a member of another workspace."""
        if self.get(workspace_id, account.member_id) is None:
            raise missing("member", account.member_id)
        self._connection.execute(
            _ATTACH[self._connection.dialect.name],
            {
                "workspace_id": workspace_id,
                "member_id": account.member_id,
                "platform": account.platform,
                "external_id": account.external_id,
                "private_chat": account.private_chat,
            },
        )

    def accounts(self, workspace_id: int, member_id: int) -> Sequence[Account]:
        rows = self._connection.execute(_ACCOUNTS, {"workspace_id": workspace_id, "member_id": member_id})
        return [Account(platform=p, external_id=e, member_id=m, private_chat=chat) for p, e, m, chat in rows]

    def of_account(self, workspace_id: int, platform: str, external_id: str) -> Member | None:
        member = self._one(_OF_ACCOUNT, workspace_id=workspace_id, platform=platform, external_id=external_id)
        if member is not None:
            self._cache.keep("member", workspace_id, member.id, member)
        return member

    def workspaces_of(self, platform: str, external_id: str) -> Sequence[int]:
        values = {"platform": platform, "external_id": external_id}
        return self._connection.execute(_WORKSPACES, values).scalars().all()

    def chosen(self, platform: str, external_id: str) -> int | None:
        values = {"platform": platform, "external_id": external_id}
        workspace_id: int | None = self._connection.execute(_CHOSEN, values).scalar()
        return workspace_id

    def choose(self, workspace_id: int, platform: str, external_id: str, now: datetime) -> None:
        values = {"own": workspace_id, "on_platform": platform, "account": external_id, "now": now}
        self._connection.execute(_CHOOSE, values)

    def absorb(self, workspace_id: int, source_id: int, target_id: int) -> None:
        if source_id == target_id:
            raise ValueError("a member cannot be merged with themself")
        for number in (source_id, target_id):
            if self.get(workspace_id, number) is None:
                raise missing("member", number)
        for table in ("member", "entry", "nudge"):
            self._cache.changed(table, workspace_id)
        people = {"own": workspace_id, "gone": source_id, "target_id": target_id}
        for move in _MOVES:
            self._connection.execute(move, people)
        self._rename_in_lines(workspace_id, source_id, target_id)
        addresses = {"own": workspace_id, "before": f"member:{source_id}", "target": f"member:{target_id}"}
        self._connection.execute(_READDRESS, addresses)
        self._connection.execute(_DELETE, {"own": workspace_id, "gone": source_id})

    def _rename_in_lines(self, workspace_id: int, source_id: int, target_id: int) -> None:
        """Replace the member inside ledger lines: affected members, steps and handovers."""
        for row in self._connection.execute(_NAMING, {"own": workspace_id}).all():
            affected = [target_id if number == source_id else number for number in row.affected]
            detail = _renamed(row.detail, source_id, target_id)
            if affected != row.affected or detail != row.detail:
                fresh = {"entry_id": row.id, "affected": list(dict.fromkeys(affected)), "detail": detail}
                self._connection.execute(_RENAME, fresh)

    def block(self, platform: str, private_chat: str) -> None:
        self._connection.execute(_BLOCK, {"on_platform": platform, "chat": private_chat})

    def _one(self, statement: Any, **values: Any) -> Member | None:
        row = self._connection.execute(statement, values).one_or_none()
        return None if row is None else _value(row)


def _renamed(detail: dict[str, Any] | None, source_id: int, target_id: int) -> dict[str, Any] | None:
    """A detail with one member replaced by another, in the two kinds that name members."""
    if detail is None:
        return None
    fresh = dict(detail)
    if fresh.get("member_id") == source_id:
        fresh["member_id"] = target_id
    if fresh.get("handed"):
        fresh["handed"] = [target_id if number == source_id else number for number in fresh["handed"]]
    return fresh


def _row(member: Member) -> dict[str, Any]:
    return {
        "name": member.name,
        "handle": member.handle,
        "role": member.role.value,
        "language": member.language,
        "quiet_from": member.quiet_from,
        "quiet_to": member.quiet_to,
        "waiting": member.waiting,
        "told_once": member.told_once,
    }


def _value(row: Row[Any]) -> Member:
    return Member(
        id=row.id,
        name=row.name,
        handle=row.handle,
        role=Role(row.role),
        language=row.language,
        quiet_from=row.quiet_from,
        quiet_to=row.quiet_to,
        waiting=row.waiting,
        told_once=row.told_once,
        shown_entry=row.shown_entry,
        shown_client=row.shown_client,
    )
