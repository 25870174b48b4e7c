"""Stores a workspace's custom texts, with every version. The meaning of a key is the caller's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, bindparam, insert, select

from handlers.domain.values import CustomText
from storage import tables
from storage.statements import Store

_t = tables.custom_text.c

_INSERT = insert(tables.custom_text)
_OF_KEY = (
    select(tables.custom_text)
    .where(
        _t.workspace_id == bindparam("workspace_id"),
        _t.key == bindparam("key"),
        _t.language == bindparam("language"),
    )
    .order_by(_t.id)
)
_STARTING = (
    select(tables.custom_text)
    .where(_t.workspace_id == bindparam("workspace_id"), _t.key.startswith(bindparam("prefix"), autoescape=False))
    .order_by(_t.key, _t.language, _t.id)
)


class CustomTextStore(Store):
    """`handlers.ports.CustomTexts`."""

    def put(self, workspace_id: int, text: CustomText) -> None:
        values = {
            "workspace_id": workspace_id,
            "key": text.key,
            "language": text.language,
            "text": text.text,
            "author_id": text.author_id,
            "at": text.at,
        }
        self._connection.execute(_INSERT, values)

    def current(self, workspace_id: int, key: str, language: str = "") -> CustomText | None:
        latest = next(reversed(self.versions(workspace_id, key, language)), None)
        return latest if latest is not None and latest.text else None

    def versions(self, workspace_id: int, key: str, language: str = "") -> Sequence[CustomText]:
        wanted = {"workspace_id": workspace_id, "key": key, "language": language}
        return [_value(row) for row in self._connection.execute(_OF_KEY, wanted)]

    def starting(self, workspace_id: int, prefix: str) -> Sequence[CustomText]:
        rows = self._connection.execute(_STARTING, {"workspace_id": workspace_id, "prefix": prefix})
        latest = {(row.key, row.language): _value(row) for row in rows}
        return [text for text in latest.values() if text.text]


def _value(row: Row[Any]) -> CustomText:
    return CustomText(key=row.key, language=row.language, text=row.text, author_id=row.author_id, at=row.at)
