"""Converts a ledger line to a row and back, field by field.

A client's whole ledger is read for every command on it, so rows are converted one column at a time, with loops that run
in C: less than half the time of a loop over rows (docs/performance.md).
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from enum import StrEnum
from itertools import repeat
from operator import add
from typing import Any

from sqlalchemy import Dialect, type_coerce
from sqlalchemy.types import NullType

from handlers.domain.values import Category, Entry, Fault, Kind, Money, Origin, Severity
from handlers.lexicon.folding import searched
from storage import tables
from storage.entry_details import decode, encode
from storage.statements import as_list

Column = Iterable[Any]
Convert = Callable[[Sequence[Any]], Column]

_NAMES = [column.name for column in tables.entry.c if column.name not in ("id", "workspace_id", "search")]

#: Fields of an entry that name later lines, and the column in which the later line names it.
_LATER = {"reversed_by": "reverses", "corrected_by": "corrects"}

#: The columns of an entry, undecoded: `entries` decodes them for all rows at once.
COLUMNS = [type_coerce(tables.entry.c[name], NullType()).label(name) for name in _NAMES]


def row(entry: Entry) -> dict[str, Any]:
    original = entry.original
    return {
        "number": entry.number,
        "client_id": entry.client_id,
        "kind": entry.kind.value,
        "occurred_at": entry.occurred_at,
        "recorded_at": entry.recorded_at,
        "author_id": entry.author_id,
        "place_id": entry.chat_id,
        "note": entry.note,
        "typed": entry.typed,
        "category": None if entry.category is None else entry.category.value,
        "severity": None if entry.severity is None else entry.severity.value,
        "fault": None if entry.fault is None else entry.fault.value,
        "minutes": entry.minutes,
        "amount_minor": entry.amount_minor,
        "original_minor": None if original is None else original.minor,
        "original_currency": None if original is None else original.currency,
        "asked": entry.asked,
        "amends": entry.amends,
        "crossed": entry.crossed,
        "joins": entry.joins,
        "reverses": entry.reverses,
        "corrects": entry.corrects,
        "quiet": entry.quiet,
        "private": entry.private,
        "who": entry.who,
        "affected": list(entry.affected),
        "lesson": entry.lesson,
        "their_side": entry.their_side,
        "link": entry.link,
        "referral": entry.referral,
        "evidence": entry.evidence,
        "evidence_ref": entry.evidence_ref,
        "evidence_author": entry.evidence_author,
        "detail": None if entry.detail is None else encode(entry.detail),
        "act_id": entry.act_id,
        "origin": entry.origin.value,
        "search": searched("\n".join((entry.note, entry.typed, entry.evidence, entry.their_side))),
    }


def entries(rows: Sequence[Sequence[Any]], dialect: Dialect) -> list[Entry]:
    """Entries from rows of COLUMNS. The numbers of reversing and correcting lines follow them in the row; rows of a
    whole client, by number, may omit them, since those lines are among the rows."""
    if not rows:
        return []
    column: dict[str, Any] = dict(zip((*_NAMES, *_LATER), zip(*rows, strict=True), strict=False))
    if "reversed_by" not in column:
        for later, link in _LATER.items():
            following = dict(zip(column[link], column["number"], strict=True))
            following.pop(None, None)
            if link == "reverses":
                _without_put_back(following)
            column[later] = map(following.get, column["number"])
    for name, convert in _CONVERT[dialect.name].items():
        column[name] = convert(column[name])
    column["chat_id"] = column["place_id"]
    column["original"] = map(_money, column["original_minor"], column["original_currency"])
    # The `__init__` of a frozen value with this many fields would take more time than all the rest here.
    made = list(map(object.__new__, repeat(Entry, len(rows))))
    for name, put in _PUT:
        deque(map(put, made, column[name]), maxlen=0)
    return made


def _without_put_back(reversals: dict[int, int]) -> None:
    """Leave out lines whose reversal was itself reversed. `reversals`: the latest reversal of each line."""
    for line in [line for line, reversal in reversals.items() if reversal in reversals]:
        del reversals[line]


_PUT: list[tuple[str, Callable[[Entry, Any], None]]] = [
    (field.name, vars(Entry)[field.name].__set__) for field in fields(Entry)
]


def _money(minor: int | None, currency: str | None) -> Money | None:
    return None if minor is None or currency is None else Money(minor, currency)


def _members(meant: type[StrEnum]) -> Convert:
    known: Mapping[str | None, StrEnum | None] = {None: None, **{word.value: word for word in meant}}
    return lambda column: map(known.__getitem__, column)


def _flags(column: Sequence[Any]) -> Column:
    return map(bool, column)


def _moments_of_text(column: Sequence[str]) -> Column:
    """SQLite stores UTC without an offset."""
    return map(datetime.fromisoformat, map(add, column, repeat("+00:00")))


def _moments(column: Sequence[datetime]) -> Column:
    """PostgreSQL returns them in the session's zone."""
    return map(datetime.astimezone, column, repeat(UTC))


def _details_of_text(column: Sequence[str | None]) -> Column:
    return (None if text is None else decode(json.loads(text)) for text in column)


def _details(column: Sequence[Any]) -> Column:
    return (None if kept is None else decode(kept) for kept in column)


_SAME: dict[str, Convert] = {
    "kind": _members(Kind),
    "category": _members(Category),
    "severity": _members(Severity),
    "fault": _members(Fault),
    "origin": _members(Origin),
    "affected": lambda column: map(tuple, map(as_list, column)),
}
_CONVERT: dict[str, dict[str, Convert]] = {
    "sqlite": {
        **_SAME,
        "occurred_at": _moments_of_text,
        "recorded_at": _moments_of_text,
        **dict.fromkeys(("asked", "amends", "quiet", "private"), _flags),
        "detail": _details_of_text,
    },
    "postgresql": {
        **_SAME,
        "occurred_at": _moments,
        "recorded_at": _moments,
        "detail": _details,
    },
}
