"""Stores questions that wait for a member's answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from handlers.domain.values import Asked, Choice, Evidence, Form, HeldCommand, Origin, Question
from storage import tables
from storage.statements import Store, missing

_t = tables.question.c
_KINDS: Mapping[type[Asked], str] = {Choice: "choice", Form: "form", HeldCommand: "held"}
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

    def ask(self, workspace_id: int, question: Question) -> Question:
        values = {"workspace_id": workspace_id, **_row(question)}
        return replace(question, id=self._connection.execute(_INSERT, values).scalar_one())

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
        result = self._connection.execute(_UPDATE, {"own": workspace_id, "question_id": question_id, **values})
        if result.rowcount != 1:
            raise missing("question", question_id)


def _row(question: Question) -> dict[str, Any]:
    asked = question.asked
    return {
        "member_id": question.member_id,
        "act_id": question.act_id,
        "kind": _KINDS[type(asked)],
        "answers_as": question.answers_as.value,
        "chat": question.chat,
        "line": asked.line,
        "options": list(asked.options) if isinstance(asked, Choice) else [],
        "asked_at": question.asked_at,
        "expires_at": question.expires_at,
        "answered": question.answered,
        "evidence": question.evidence.text,
        "source": _source(question.evidence),
    }


def _value(row: Row[Any]) -> Question:
    return Question(
        id=row.id,
        member_id=row.member_id,
        chat=row.chat,
        asked=_asked(row.kind, row.line, row.options),
        asked_at=row.asked_at,
        expires_at=row.expires_at,
        answered=row.answered,
        evidence=_evidence(row.evidence, row.source or {}),
        act_id=row.act_id,
        answers_as=Origin(row.answers_as),
    )


def _asked(kind: str, line: str, options: Sequence[str]) -> Asked:
    match kind:
        case "choice":
            return Choice(tuple(options), line)
        case "form":
            return Form(line)
        case "held":
            return HeldCommand(line)
    raise ValueError(f"unknown kind of question: {kind!r}")


def _evidence(text: str, source: Mapping[str, str]) -> Evidence:
    at = datetime.fromisoformat(source["at"]) if "at" in source else None
    known = {name: source.get(name, "") for name in ("ref", "author", "link")}
    return Evidence(text=text, at=at, **known)


def _source(evidence: Evidence) -> dict[str, str] | None:
    """The known source of evidence: message, author, link and time."""
    at = evidence.at.isoformat() if evidence.at else ""
    known = {"ref": evidence.ref, "author": evidence.author, "link": evidence.link, "at": at}
    return {name: value for name, value in known.items() if value} or None
