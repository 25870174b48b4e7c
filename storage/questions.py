"""Questions that wait for a person's answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from handlers.domain.values import NO_EVIDENCE, Evidence, Question
from storage import tables
from storage.statements import Store, missing

_t = tables.question.c
_GET = select(tables.question).where(_t.workspace_id == bindparam("workspace_id"), _t.id == bindparam("question_id"))
_WAITS = (
    _t.workspace_id == bindparam("workspace_id"),
    _t.member_id == bindparam("member_id"),
    _t.answered.is_(False),
    _t.expires_at > bindparam("now"),
)
_OF_MEMBER = select(tables.question).where(*_WAITS).order_by(_t.id)
_WAITING = select(tables.question).where(*_WAITS, _t.chat == bindparam("chat")).order_by(_t.id.desc()).limit(1)
_LAPSED = (
    select(tables.question)
    .where(_t.answered.is_(False), _t.expires_at <= bindparam("now"), _t.line != "")
    .order_by(_t.expires_at, _t.id)
    .limit(bindparam("most"))
)
_INSERT = insert(tables.question).returning(_t.id)
_UPDATE = update(tables.question).where(_t.workspace_id == bindparam("own"), _t.id == bindparam("question_id"))


class QuestionStore(Store):
    """`handlers.ports.Questions`."""

    def ask(
        self,
        workspace_id: int,
        member_id: int,
        chat: str,
        line: str,
        options: Sequence[str],
        asked_at: datetime,
        expires_at: datetime,
        *,
        evidence: Evidence = NO_EVIDENCE,
    ) -> Question:
        values = {
            "workspace_id": workspace_id,
            "member_id": member_id,
            "chat": chat,
            "line": line,
            "options": list(options),
            "asked_at": asked_at,
            "expires_at": expires_at,
            "answered": False,
            "evidence": evidence.text,
            "source": _source(evidence),
        }
        number = self._connection.execute(_INSERT, values).scalar_one()
        return Question(
            id=number,
            member_id=member_id,
            chat=chat,
            line=line,
            options=tuple(options),
            asked_at=asked_at,
            expires_at=expires_at,
            evidence=evidence,
        )

    def of_member(self, workspace_id: int, member_id: int, now: datetime) -> Sequence[Question]:
        values = {"workspace_id": workspace_id, "member_id": member_id, "now": now}
        return [_value(row) for row in self._connection.execute(_OF_MEMBER, values)]

    def get(self, workspace_id: int, question_id: int) -> Question | None:
        values = {"workspace_id": workspace_id, "question_id": question_id}
        row = self._connection.execute(_GET, values).one_or_none()
        return None if row is None else _value(row)

    def waiting(self, workspace_id: int, member_id: int, chat: str, now: datetime) -> Question | None:
        values = {"workspace_id": workspace_id, "member_id": member_id, "chat": chat, "now": now}
        row = self._connection.execute(_WAITING, values).one_or_none()
        return None if row is None else _value(row)

    def lapsed(self, now: datetime, limit: int) -> Sequence[tuple[int, Question]]:
        rows = self._connection.execute(_LAPSED, {"now": now, "most": limit})
        return [(row.workspace_id, _value(row)) for row in rows]

    def answered(self, workspace_id: int, question_id: int) -> None:
        """Raises LookupError."""
        self._change(workspace_id, question_id, answered=True)

    def _change(self, workspace_id: int, question_id: int, **values: Any) -> None:
        found = self._connection.execute(_UPDATE, {"own": workspace_id, "question_id": question_id, **values})
        if found.rowcount != 1:
            raise missing("question", question_id)


def _value(row: Row[Any]) -> Question:
    return Question(
        id=row.id,
        member_id=row.member_id,
        chat=row.chat,
        line=row.line,
        options=tuple(row.options),
        asked_at=row.asked_at,
        expires_at=row.expires_at,
        answered=row.answered,
        evidence=_evidence(row.evidence, row.source or {}),
    )


def _evidence(text: str, source: Mapping[str, str]) -> Evidence:
    at = datetime.fromisoformat(source["at"]) if "at" in source else None
    said = {name: source.get(name, "") for name in ("ref", "author", "link")}
    return Evidence(text=text, at=at, **said)


def _source(evidence: Evidence) -> dict[str, str] | None:
    """Where evidence came from, as far as that is known."""
    at = evidence.at.isoformat() if evidence.at else ""
    said = {"ref": evidence.ref, "author": evidence.author, "link": evidence.link, "at": at}
    return {name: value for name, value in said.items() if value} or None
