"""Stores link codes, and joins chats and accounts by them. The only store that moves rows between workspaces.

Only the digest of a code is stored. A code is valid for minutes and has 50 random bits, so it needs no salt.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from hashlib import sha256

from sqlalchemy import bindparam, delete, func, insert, select, update

from handlers.ports import Giver
from storage import tables
from storage.statements import Store

#: Without look-alike letters and digits: 32 characters, five bits each.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 10

_t = tables.link_code.c
_try = tables.link_try.c
_account = tables.account.c
_chat = tables.chat.c
_team = tables.team.c
_outbox = tables.outbox_message.c

_GIVE = insert(tables.link_code)
_GIVEN = select(func.count()).where(
    _t.workspace_id == bindparam("workspace_id"),
    _t.member_id == bindparam("member_id"),
    _t.given_at > bindparam("since"),
)
_TAKE = (
    update(tables.link_code)
    .where(_t.hashed == bindparam("digest"), _t.used_at.is_(None), _t.expires_at > bindparam("moment"))
    .values(used_at=bindparam("moment"))
    .returning(_t.workspace_id, _t.member_id)
)
_TRIED = insert(tables.link_try)
_TRIES = select(func.count()).where(_try.platform == bindparam("on_platform"), _try.at > bindparam("since"))
_BY = _TRIES.where(_try.account == bindparam("by"))
_IN = _TRIES.where(_try.chat == bindparam("place"))
_CHATS = update(tables.chat).where(_chat.workspace_id == bindparam("before")).values(workspace_id=bindparam("after"))
_TEAMS = update(tables.team).where(_team.workspace_id == bindparam("before")).values(workspace_id=bindparam("after"))
_LEAVE = delete(tables.account).where(_account.workspace_id == bindparam("before"))
_SILENCE = (
    update(tables.outbox_message)
    .where(
        _outbox.workspace_id == bindparam("before"),
        _outbox.state == "pending",
        _outbox.target.not_like("chat:%"),  # messages to a chat still reach it
    )
    .values(state="withdrawn")
)


class LinkStore(Store):
    """`handlers.ports.Links`."""

    def give(self, workspace_id: int, member_id: int, now: datetime, expires_at: datetime) -> str:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        row = {"hashed": _digest(code), "workspace_id": workspace_id, "member_id": member_id}
        self._connection.execute(_GIVE, {**row, "given_at": now, "expires_at": expires_at, "used_at": None})
        return f"{code[:5]}-{code[5:]}"

    def given(self, workspace_id: int, member_id: int, since: datetime) -> int:
        wanted = {"workspace_id": workspace_id, "member_id": member_id, "since": since}
        return self._connection.execute(_GIVEN, wanted).scalar_one()

    def take(self, code: str, now: datetime) -> Giver | None:
        row = self._connection.execute(_TAKE, {"digest": _digest(code), "moment": now}).one_or_none()
        return None if row is None else Giver(row.workspace_id, row.member_id)

    def tried(self, platform: str, account: str, chat: str, now: datetime) -> None:
        self._connection.execute(_TRIED, {"platform": platform, "account": account, "chat": chat, "at": now})

    def tries(self, platform: str, account: str, chat: str, since: datetime) -> tuple[int, int]:
        span = {"on_platform": platform, "since": since}
        by = self._connection.execute(_BY, {**span, "by": account}).scalar_one()
        return by, self._connection.execute(_IN, {**span, "place": chat}).scalar_one()

    def join(self, source_id: int, target_id: int) -> None:
        for table in ("workspace", "member", "entry"):
            self._cache.changed(table, source_id)
        self._connection.execute(_CHATS, {"before": source_id, "after": target_id})
        self._connection.execute(_TEAMS, {"before": source_id, "after": target_id})
        self._connection.execute(_LEAVE, {"before": source_id})
        self._connection.execute(_SILENCE, {"before": source_id})


def _digest(code: str) -> str:
    """The digest of a code as typed: in any letter case, with or without dash and spaces."""
    return sha256("".join(sign for sign in code.upper() if sign.isalnum()).encode()).hexdigest()
