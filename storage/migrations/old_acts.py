"""Creates acts for older rows (migration 0007). Declares its own tables: those of `storage.tables` may change later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import sqlalchemy as sa

_MOMENT = sa.DateTime(timezone=True)
_ACT = sa.table(
    "act",
    *(sa.column(name, sa.BigInteger()) for name in ("id", "workspace_id", "member_id", "chat_id")),
    *(sa.column(name, sa.String()) for name in ("origin", "typed", "message", "digest")),
    sa.column("at", _MOMENT),
)
_ENTRY = sa.table(
    "entry",
    *(sa.column(name, sa.BigInteger()) for name in ("id", "workspace_id", "number", "client_id", "author_id")),
    *(sa.column(name, sa.BigInteger()) for name in ("place_id", "reverses", "corrects", "act_id")),
    *(sa.column(name, sa.String()) for name in ("kind", "typed", "origin")),
    sa.column("recorded_at", _MOMENT),
)
_NUDGE = sa.table(
    "nudge",
    *(sa.column(name, sa.BigInteger()) for name in ("id", "workspace_id", "client_id", "act_id")),
    sa.column("raised_at", _MOMENT),
)
_QUESTION = sa.table(
    "question",
    sa.column("id", sa.BigInteger()),
    *(sa.column(name, sa.String()) for name in ("line", "kind", "answers_as")),
    sa.column("options", sa.JSON()),
)
_RECEIVED = sa.table(
    "received",
    *(sa.column(name, sa.String()) for name in ("platform", "key")),
    sa.column("at", _MOMENT),
    sa.column("answer", sa.JSON()),
)
_ORDER = (_ENTRY.c.workspace_id, _ENTRY.c.number)
#: The words of `/pulse` when this migration was written.
_PULSE = frozenset({"pulse", "пульс", "puls", "דופק"})
_MESSAGE = "message:"
_PORTION = 1000


@dataclass(slots=True)
class _Act:
    """The lines one old command wrote, by number."""

    id: int
    lines: list[sa.Row[Any]] = field(default_factory=list)


def bring_along(connection: sa.Connection) -> None:
    """Give every entry an act, nudges the act that raised them, questions their kind, edited messages their act."""
    number = 0
    for portion in _portions(_acts(connection)):
        connection.execute(sa.insert(_ACT), [_act_row(act) for act in portion])
        update = sa.update(_ENTRY).where(_ENTRY.c.id == sa.bindparam("entry_id"))
        rows = [
            {"entry_id": line.id, "of_act": act.id, "came_by": _origin(act)} for act in portion for line in act.lines
        ]
        connection.execute(update.values(act_id=sa.bindparam("of_act"), origin=sa.bindparam("came_by")), rows)
        number = portion[-1].id
    if number and connection.dialect.name == "postgresql":
        connection.execute(sa.text("SELECT setval(pg_get_serial_sequence('act', 'id'), :number)"), {"number": number})
    _nudges(connection)
    _questions(connection)
    _messages(connection)


def _acts(connection: sa.Connection) -> Iterator[_Act]:
    """All lines of all workspaces, those of one command together."""
    act: _Act | None = None
    for line in connection.execute(sa.select(_ENTRY).order_by(*_ORDER)).all():
        if act is not None and _together(act.lines[-1], line):
            act.lines.append(line)
            continue
        if act is not None:
            yield act
        act = _Act(id=1 if act is None else act.id + 1, lines=[line])
    if act is not None:
        yield act


def _together(before: sa.Row[Any], line: sa.Row[Any]) -> bool:
    """Whether one command wrote both: neighbours of one moment with the same words, or a reversal and its correction.

    Parley's own lines have no words: each of them is an act of its own.
    """
    if (before.workspace_id, before.client_id, before.recorded_at) != (
        line.workspace_id,
        line.client_id,
        line.recorded_at,
    ):
        return False
    if before.number + 1 != line.number:
        return False
    if line.corrects is not None and line.corrects == before.reverses:
        return True
    return bool(line.typed) and (before.author_id, before.typed) == (line.author_id, line.typed)


def _act_row(act: _Act) -> dict[str, Any]:
    # The first line is by who ran the command: a correction keeps the author of the line it replaces.
    first = act.lines[0]
    return {
        "id": act.id,
        "workspace_id": first.workspace_id,
        "member_id": first.author_id,
        "chat_id": first.place_id,
        "origin": _origin(act),
        "typed": first.typed,
        "message": "",
        "digest": "",
        "at": first.recorded_at,
    }


def _origin(act: _Act) -> str:
    """Whether somebody typed or pressed it was not kept: it counts as typed."""
    first = act.lines[0]
    if first.author_id is None and not first.typed:
        return "plan-end" if first.kind == "stage" else "overdue"
    word = next(iter(first.typed.split()), "").removeprefix("/").partition("@")[0].casefold()
    return "pulse" if word in _PULSE else "typed"


def _nudges(connection: sa.Connection) -> None:
    """A nudge raised in the moment of a line of its client was raised by that line's act."""
    of_moment = (
        sa.select(sa.func.max(_ENTRY.c.act_id))
        .where(
            _ENTRY.c.workspace_id == _NUDGE.c.workspace_id,
            _ENTRY.c.client_id == _NUDGE.c.client_id,
            _ENTRY.c.recorded_at == _NUDGE.c.raised_at,
        )
        .scalar_subquery()
    )
    connection.execute(sa.update(_NUDGE).values(act_id=of_moment))


def _questions(connection: sa.Connection) -> None:
    """Forms had no option, held commands their own line as the only one; what asked them was not kept."""
    rows = [
        {"question_id": row.id, "of_kind": kind, "becomes": answers_as}
        for row in connection.execute(sa.select(_QUESTION.c.id, _QUESTION.c.line, _QUESTION.c.options)).all()
        for kind, answers_as in [_kind(row.line, row.options)]
    ]
    if rows:
        update = sa.update(_QUESTION).where(_QUESTION.c.id == sa.bindparam("question_id"))
        connection.execute(update.values(kind=sa.bindparam("of_kind"), answers_as=sa.bindparam("becomes")), rows)


def mark_held(connection: sa.Connection) -> None:
    """Before their kind is dropped: give held commands the option by which an older version knows them."""
    held = connection.execute(sa.select(_QUESTION.c.id, _QUESTION.c.line).where(_QUESTION.c.kind == "held")).all()
    for row in held:
        connection.execute(sa.update(_QUESTION).where(_QUESTION.c.id == row.id).values(options=[row.line]))


def _kind(line: str, options: Sequence[str]) -> tuple[str, str]:
    if not options:
        return "form", "form"
    if list(options) == [line]:
        return "held", "typed"
    return "choice", "draft" if "/draft drop" in options else "button"


def _messages(connection: sa.Connection) -> None:
    """Which message logged which line stood in the inbox, under a key of no delivery."""
    rows = connection.execute(sa.select(_RECEIVED).where(_RECEIVED.c.key.startswith(_MESSAGE))).all()
    logged_at = sa.select(_ENTRY.c.act_id).where(
        _ENTRY.c.number == sa.bindparam("logged"), _ENTRY.c.recorded_at == sa.bindparam("moment", type_=_MOMENT)
    )
    for row in rows:
        if not row.answer or "entry" not in row.answer:
            continue
        acts = connection.execute(logged_at, {"logged": row.answer["entry"], "moment": row.at}).scalars().all()
        # The row names no workspace; where two have that number of the same moment, neither is guessed.
        if len(acts) == 1:
            message = f"{row.platform}:{row.key.removeprefix(_MESSAGE)}"
            values = {"message": message, "digest": str(row.answer.get("says", ""))}
            connection.execute(sa.update(_ACT).where(_ACT.c.id == acts[0]).values(values))
        here = (_RECEIVED.c.platform == row.platform) & (_RECEIVED.c.key == row.key)
        connection.execute(sa.delete(_RECEIVED).where(here))


def _portions(acts: Iterable[_Act]) -> Iterator[list[_Act]]:
    for _, portion in groupby(acts, key=lambda act: (act.id - 1) // _PORTION):
        yield list(portion)
