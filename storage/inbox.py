"""Stores what was received, so that a second delivery of it has no effect."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from storage import tables
from storage.statements import Store, either

_t = tables.received.c
# A second transaction with the same key waits for the first to end, and finds the row unless the first rolled back.
_FIRST = either(tables.received, lambda insert: insert.on_conflict_do_nothing().returning(_t.key))
_KEY = (_t.platform == bindparam("on_platform"), _t.key == bindparam("under_key"))
_KEEP = update(tables.received).where(*_KEY)
_ANSWER = select(_t.answer).where(*_KEY)
_FORGET = delete(tables.received).where(_t.at < bindparam("moment"))


class InboxStore(Store):
    """`handlers.ports.Inbox`."""

    def first(self, platform: str, key: str, now: datetime) -> bool:
        values = {"platform": platform, "key": key, "at": now}
        return self._connection.execute(_FIRST[self._connection.dialect.name], values).scalar() is not None

    def keep_answer(self, platform: str, key: str, answer: Mapping[str, Any]) -> None:
        """Raises LookupError for a key that was not received."""
        values = {"on_platform": platform, "under_key": key, "answer": dict(answer)}
        if self._connection.execute(_KEEP, values).rowcount != 1:
            raise LookupError(f"{platform} delivered nothing under this key")

    def answer(self, platform: str, key: str) -> Mapping[str, Any] | None:
        kept: Mapping[str, Any] | None = self._connection.execute(
            _ANSWER, {"on_platform": platform, "under_key": key}
        ).scalar()
        return kept

    def forget_before(self, moment: datetime) -> int:
        return self._connection.execute(_FORGET, {"moment": moment}).rowcount
