"""A ledger line as a row and back: every field of `values.Entry`, nothing decided."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from handlers.domain.values import Category, Entry, Fault, Kind, Money, Severity
from storage import tables
from storage.details import decode, encode
from storage.searching import normal

#: The columns an entry is read from, in the order `value` takes them apart.
COLUMNS = [column for column in tables.entry.c if column.name not in ("id", "workspace_id", "search")]


def row(entry: Entry) -> dict[str, Any]:
    original = entry.original
    return {
        "number": entry.number,
        "client_id": entry.client_id,
        "kind": entry.kind.value,
        "occurred_at": entry.occurred_at,
        "recorded_at": entry.recorded_at,
        "author_id": entry.author_id,
        "place_id": entry.place_id,
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
        "detail": None if entry.detail is None else encode(entry.detail),
        "search": normal("\n".join((entry.note, entry.typed, entry.evidence, entry.their_side))),
    }


def value(line: Row[Any], reversed_by: int | None) -> Entry:
    """`line` begins with COLUMNS."""
    # Taken apart by position: a client's whole ledger is read for every command on it.
    (
        number,
        client_id,
        kind,
        occurred_at,
        recorded_at,
        author_id,
        place_id,
        note,
        typed,
        category,
        severity,
        fault,
        minutes,
        amount_minor,
        original_minor,
        original_currency,
        asked,
        amends,
        crossed,
        joins,
        reverses,
        corrects,
        quiet,
        private,
        who,
        affected,
        lesson,
        their_side,
        link,
        referral,
        evidence,
        detail,
    ) = line[: len(COLUMNS)]
    return Entry(
        client_id=client_id,
        kind=Kind(kind),
        occurred_at=occurred_at,
        recorded_at=recorded_at,
        number=number,
        author_id=author_id,
        place_id=place_id,
        note=note,
        typed=typed,
        category=None if category is None else Category(category),
        severity=None if severity is None else Severity(severity),
        fault=None if fault is None else Fault(fault),
        minutes=minutes,
        amount_minor=amount_minor,
        original=None if original_currency is None else Money(original_minor, original_currency),
        asked=asked,
        amends=amends,
        crossed=crossed,
        joins=joins,
        reverses=reverses,
        corrects=corrects,
        quiet=quiet,
        private=private,
        who=who,
        affected=tuple(affected),
        lesson=lesson,
        their_side=their_side,
        link=link,
        referral=referral,
        evidence=evidence,
        detail=None if detail is None else decode(detail),
        reversed_by=reversed_by,
    )
