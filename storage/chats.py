"""Stores chats, and the teams whose chats all belong to one workspace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from handlers.domain.values import Chat, Shared
from storage import tables
from storage.read_cache import ReadCache
from storage.statements import Store, missing

_t = tables.chat.c
_team = tables.team.c
_outbox = tables.outbox_message.c
_question = tables.question.c
_workspace = tables.workspace.c

_AT = (_t.platform == bindparam("on_platform"), _t.external_id == bindparam("address"))
_FIND = select(tables.chat).where(*_AT)
_GET = select(tables.chat).where(_t.workspace_id == bindparam("workspace_id"), _t.id == bindparam("chat_id"))
_ALL = select(tables.chat).where(_t.workspace_id == bindparam("workspace_id")).order_by(_t.id)
_TEAM = select(_team.workspace_id).where(_team.platform == bindparam("on_platform"), _team.team == bindparam("name"))
_INSERT = insert(tables.chat).returning(_t.id)
_INSERT_TEAM = insert(tables.team)
_TAKE_OVER = update(tables.chat).where(*_AT).returning(_t.id, _t.shared, _t.postable)
_UPDATE = update(tables.chat).where(_t.workspace_id == bindparam("own"), _t.id == bindparam("chat_id"))
_RENAME = update(tables.chat).where(_t.id == bindparam("chat_id"))
_DELETE = delete(tables.chat).where(_t.id == bindparam("chat_id"))
_NEW_HOME = update(tables.workspace).where(
    _workspace.id == bindparam("own"), _workspace.home_chat_id == bindparam("before")
)
_REDIRECT = update(tables.outbox_message).where(_outbox.state == "pending", _outbox.target == bindparam("before"))
_REASK = update(tables.question).where(_question.chat == bindparam("before"))


class ChatStore(Store):
    """`handlers.ports.Chats`."""

    __slots__ = ("_absent",)

    def __init__(self, connection: Connection, cache: ReadCache) -> None:
        super().__init__(connection, cache)
        # A caller that looked for a chat in vain opens a new one and does not take one over.
        self._absent: set[tuple[str, str]] = set()

    def find(self, platform: str, external_id: str) -> tuple[int, Chat] | None:
        row = self._at(platform, external_id)
        if row is None:
            self._absent.add((platform, external_id))
        return None if row is None else (row.workspace_id, _value(row))

    def team(self, platform: str, team: str) -> int | None:
        workspace_id: int | None = self._connection.execute(_TEAM, {"on_platform": platform, "name": team}).scalar()
        return workspace_id

    def open(
        self, workspace_id: int, platform: str, external_id: str, kind: str, title: str, *, team: str = ""
    ) -> Chat:
        """Open a chat. One that is open already moves to this workspace; a team stays with its first workspace.

        When another replica opens the same chat after `find`, the whole job is run again and finds it.
        """
        row = {"workspace_id": workspace_id, "kind": kind, "title": title}
        where = {"on_platform": platform, "address": external_id}
        fresh = (platform, external_id) in self._absent
        known = None if fresh else self._connection.execute(_TAKE_OVER.values(**row), where).one_or_none()
        if known is not None:
            number, shared, postable = known
        else:
            shared, postable = Shared.UNKNOWN.value, True
            row |= {"platform": platform, "external_id": external_id, "shared": shared, "postable": postable}
            number = self._connection.execute(_INSERT, row).scalar_one()
        if team and self.team(platform, team) is None:
            self._connection.execute(_INSERT_TEAM, {"platform": platform, "team": team, "workspace_id": workspace_id})
        return Chat(
            id=number,
            platform=platform,
            external_id=external_id,
            kind=kind,
            title=title,
            shared=Shared(shared),
            postable=postable,
        )

    def get(self, workspace_id: int, chat_id: int) -> Chat | None:
        row = self._connection.execute(_GET, {"workspace_id": workspace_id, "chat_id": chat_id}).one_or_none()
        return None if row is None else _value(row)

    def list(self, workspace_id: int) -> Sequence[Chat]:
        return [_value(row) for row in self._connection.execute(_ALL, {"workspace_id": workspace_id})]

    def save(self, workspace_id: int, chat: Chat) -> None:
        """Raises LookupError."""
        values = {
            "own": workspace_id,
            "chat_id": chat.id,
            "platform": chat.platform,
            "external_id": chat.external_id,
            "kind": chat.kind,
            "title": chat.title,
            "shared": chat.shared.value,
            "postable": chat.postable,
        }
        if self._connection.execute(_UPDATE, values).rowcount != 1:
            raise missing("chat", chat.id)

    def moved(self, platform: str, before: str, after: str) -> None:
        """Give a chat its new id. A ledger already opened under the new id is kept. A second call has no effect."""
        if before == after:
            return
        old, new = self._at(platform, before), self._at(platform, after)
        if old is not None:
            self._cache.changed("workspace", old.workspace_id)
        if old is not None and new is None:
            self._connection.execute(_RENAME, {"chat_id": old.id, "external_id": after})
        elif old is not None and new is not None:
            if old.workspace_id == new.workspace_id:
                homes = {"own": old.workspace_id, "before": old.id, "home_chat_id": new.id}
                self._connection.execute(_NEW_HOME, homes)
            self._connection.execute(_DELETE, {"chat_id": old.id})
        places = {"before": f"chat:{platform}:{before}", "target": f"chat:{platform}:{after}"}
        self._connection.execute(_REDIRECT, places)
        # A question may name its chat with or without the platform before it.
        self._connection.execute(_REASK, {"before": f"{platform}:{before}", "chat": f"{platform}:{after}"})
        self._connection.execute(_REASK, {"before": before, "chat": after})

    def _at(self, platform: str, external_id: str) -> Row[Any] | None:
        return self._connection.execute(_FIND, {"on_platform": platform, "address": external_id}).one_or_none()


def _value(row: Row[Any]) -> Chat:
    return Chat(
        id=row.id,
        platform=row.platform,
        external_id=row.external_id,
        kind=row.kind,
        title=row.title,
        shared=Shared(row.shared),
        postable=row.postable,
    )
