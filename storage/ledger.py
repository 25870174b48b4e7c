"""Stores the append-only ledger. Lines are added and read, never changed or removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any

from sqlalchemy import bindparam, case, exists, func, insert, literal, select, update

from handlers.domain.errors import Refusal
from handlers.domain.values import HAPPENINGS, Category, Entry, Fault, Kind
from handlers.lexicon.folding import searched
from handlers.ports import Activity, Payer
from storage import lines, tables
from storage.searching import pattern
from storage.statements import Store, missing

_t = tables.entry.c
_client = tables.client.c
_workspace = tables.workspace.c
_back = tables.entry.alias("back")
_again = tables.entry.alias("again")
_next = tables.entry.alias("next")

_OWN = _t.workspace_id == bindparam("workspace_id")
_NUMBER = (
    update(tables.workspace)
    .where(_workspace.id == bindparam("own"))
    .values(next_entry=_workspace.next_entry + 1)
    .returning(_workspace.next_entry)
)
_APPEND = insert(tables.entry).inline()

# A reversal that was itself reversed put its line back.
_IN_FORCE = ~exists().where(_again.c.workspace_id == _back.c.workspace_id, _again.c.reverses == _back.c.number)

# Looked up line by line and not joined: a line may have several reversals of which one is in force, and expecting many,
# SQLite would read the whole ledger in the order of its numbers.
_OF_LINE = (_back.c.workspace_id == _t.workspace_id, _back.c.reverses == _t.number, _IN_FORCE)
_REVERSED_BY = select(_back.c.number).where(*_OF_LINE).correlate(tables.entry).scalar_subquery()
_LIVE = ~exists().where(*_OF_LINE).correlate(tables.entry)

# Every line, with the numbers of the lines that reversed and corrected it, if any.
_LINES = (
    select(*lines.COLUMNS, _REVERSED_BY.label("reversed_by"), _next.c.number.label("corrected_by"))
    .select_from(
        tables.entry.outerjoin(_next, (_next.c.workspace_id == _t.workspace_id) & (_next.c.corrects == _t.number))
    )
    .where(_OWN)
)
# Reversals and corrections are in the same client's ledger as their line, so that reading it needs no join. Sorted by
# number in Python: with ORDER BY, SQLite scans the whole workspace by number instead of sorting.
_OF_CLIENT = select(*lines.COLUMNS).where(_OWN, _t.client_id == bindparam("client_id"))
_GET = _LINES.where(_t.number == bindparam("number"))
_OF_ACT = _LINES.where(_t.act_id == bindparam("act_id")).order_by(_t.number)
_BY_AUTHOR = _LINES.where(
    _t.author_id == bindparam("author_id"),
    _t.kind != Kind.REVERSAL.value,
    _t.reverses.is_(None),
    _LIVE,
).order_by(_t.number.desc())
_LATEST = _BY_AUTHOR.where(_t.recorded_at >= bindparam("since")).limit(1)
_LATEST_FEW = _BY_AUTHOR.limit(bindparam("most"))
_CORRECTED = (
    _LINES.where(_t.corrects.is_not(None), _t.kind == Kind.INCIDENT.value, _LIVE)
    .order_by(_t.number.desc())
    .limit(bindparam("most"))
)
_RECENT = (
    _LINES.where(
        _t.kind.in_(bindparam("kinds", expanding=True)),
        _t.occurred_at > bindparam("since"),
        _t.occurred_at <= bindparam("until"),
        _t.joins.is_(None),
        _LIVE,
    )
    .order_by(_t.occurred_at.desc(), _t.number.desc())
    .limit(bindparam("most"))
)
_RECENT_OF_FAULT = _RECENT.where(_t.fault == bindparam("fault"))
_ALIKE = _LINES.where(
    _t.client_id == bindparam("client_id"),
    _t.kind == Kind.INCIDENT.value,
    _t.category == bindparam("category"),
    func.coalesce(_t.author_id, 0) != bindparam("not_author"),  # 0: lines that Parley itself wrote
    _t.occurred_at >= bindparam("earliest"),
    _t.occurred_at <= bindparam("latest"),
    _t.joins.is_(None),
    _LIVE,
)
_FOUND = _LINES.order_by(_t.occurred_at.desc(), _t.number.desc()).limit(bindparam("most"))
_EVIDENT = _LINES.where(_t.evidence_ref == bindparam("ref"), _t.evidence_ref != "", _LIVE).order_by(_t.number)
_LATELY = (
    select(_t.client_id)
    .where(_OWN, _t.author_id == bindparam("author_id"))
    .group_by(_t.client_id)
    .order_by(func.max(_t.number).desc())
    .limit(bindparam("most"))
)
_AMOUNTS = select(literal(1)).where(_OWN, _t.amount_minor.is_not(None)).limit(1)

# Sums over a workspace: read from one index, with the reversals looked up once instead of line by line.
_taken_back = select(_back.c.reverses).where(
    _back.c.workspace_id == bindparam("workspace_id"), _back.c.reverses.is_not(None), _IN_FORCE
)
_SUMMED = (
    _OWN,
    _t.occurred_at > bindparam("since"),
    _t.occurred_at <= bindparam("until"),
    _t.joins.is_(None),
    _t.number.not_in(_taken_back),
)
_PAID = _t.kind == Kind.PAYMENT.value
_paid_at = case((_PAID, _t.occurred_at))
_paid = (
    select(
        _t.client_id,
        func.sum(case((_PAID, _t.amount_minor), else_=-_t.amount_minor)).label("net"),
        func.min(_paid_at).label("first_at"),
        func.max(_paid_at).label("latest_at"),
    )
    .where(*_SUMMED, _t.kind.in_([Kind.PAYMENT.value, Kind.REFUND.value]))
    .group_by(_t.client_id)
    .having(func.min(_paid_at).is_not(None))
    .subquery("paid")
)
_PAYERS = (
    select(_client.id, _client.name, _paid.c.net, _paid.c.first_at, _paid.c.latest_at)
    .join(_paid, (_client.workspace_id == bindparam("workspace_id")) & (_client.id == _paid.c.client_id))
    .order_by(_client.id)
)
_MINUTES = (
    select(_t.client_id, func.sum(_t.minutes))
    .where(*_SUMMED, _t.kind.in_([Kind.INCIDENT.value, Kind.HOURS.value]), _t.minutes.is_not(None))
    .group_by(_t.client_id)
    .order_by(_t.client_id)
)
_ACTIVITY = (
    select(_t.client_id, _t.kind, func.count(), func.sum(_t.amount_minor), func.sum(_t.minutes))
    .where(*_SUMMED, _t.kind.in_(sorted(kind.value for kind in HAPPENINGS)))
    .group_by(_t.client_id, _t.kind)
    .order_by(_t.client_id, _t.kind)
)
_HOLDERS = (
    select(_t.client_id)
    .where(_OWN, _t.kind == bindparam("kind"), _t.joins.is_(None), _t.number.not_in(_taken_back))
    .distinct()
)


class LedgerStore(Store):
    """`handlers.ports.Ledger`."""

    def append(self, workspace_id: int, entry: Entry) -> Entry:
        """Append a line. Raises LookupError when the line to reverse is not in this client's ledger."""
        # The counter's row stays locked until the transaction ends, so that writers of a workspace take turns.
        number = self._connection.execute(_NUMBER, {"own": workspace_id}).scalar_one_or_none()
        if number is None:
            raise LookupError(f"there is no workspace {workspace_id}")
        if entry.reverses is not None:
            taken_back = self.get(workspace_id, entry.reverses)
            if taken_back is None or taken_back.client_id != entry.client_id:
                raise missing("line of this client", entry.reverses)
            if taken_back.reversed_by is not None:
                raise Refusal("already-reversed", number=entry.reverses, by=taken_back.reversed_by)
        numbered = replace(entry, number=number, reversed_by=None, corrected_by=None)
        self._cache.changed("entry", workspace_id)
        self._cache.changed("payer", workspace_id)
        self._connection.execute(_APPEND, {"workspace_id": workspace_id, **lines.row(numbered)})
        return numbered

    def of_client(self, workspace_id: int, client_id: int) -> Sequence[Entry]:
        return self._cache.ask("entry", workspace_id, client_id, lambda: self._of_client(workspace_id, client_id))

    def _of_client(self, workspace_id: int, client_id: int) -> tuple[Entry, ...]:
        values = {"workspace_id": workspace_id, "client_id": client_id}
        rows = sorted(self._connection.execute(_OF_CLIENT, values).all(), key=itemgetter(0))
        return tuple(lines.entries(rows, self._connection.dialect))

    def get(self, workspace_id: int, number: int) -> Entry | None:
        return self._first(_GET, workspace_id=workspace_id, number=number)

    def of_act(self, workspace_id: int, act_id: int) -> Sequence[Entry]:
        return self._all(_OF_ACT, workspace_id=workspace_id, act_id=act_id)

    def latest_of(self, workspace_id: int, author_id: int, since: datetime) -> Entry | None:
        return self._first(_LATEST, workspace_id=workspace_id, author_id=author_id, since=since)

    def corrected(self, workspace_id: int, limit: int) -> Sequence[Entry]:
        return self._all(_CORRECTED, workspace_id=workspace_id, most=limit)

    def by_author(self, workspace_id: int, author_id: int, limit: int) -> Sequence[Entry]:
        return self._all(_LATEST_FEW, workspace_id=workspace_id, author_id=author_id, most=limit)

    def recent(
        self,
        workspace_id: int,
        kinds: frozenset[Kind],
        since: datetime,
        until: datetime,
        limit: int,
        *,
        fault: Fault | None = None,
    ) -> Sequence[Entry]:
        span = {"since": since, "until": until, "most": limit}
        wanted = {"workspace_id": workspace_id, "kinds": sorted(kind.value for kind in kinds), **span}
        if fault is None:
            return self._all(_RECENT, **wanted)
        return self._all(_RECENT_OF_FAULT, fault=fault.value, **wanted)

    def activity(self, workspace_id: int, since: datetime, until: datetime) -> Sequence[Activity]:
        values = {"workspace_id": workspace_id, "since": since, "until": until}
        return [
            Activity(client_id, Kind(kind), count, int(amount or 0), int(minutes or 0))
            for client_id, kind, count, amount, minutes in self._connection.execute(_ACTIVITY, values)
        ]

    def holders(self, workspace_id: int, kind: Kind) -> frozenset[int]:
        values = {"workspace_id": workspace_id, "kind": kind.value}
        return frozenset(self._connection.execute(_HOLDERS, values).scalars())

    def payers(self, workspace_id: int, since: datetime, until: datetime) -> Sequence[Payer]:
        # Cached: the same for every client of a list.
        span = (since, until)
        return self._cache.ask("payer", workspace_id, span, lambda: self._payers(workspace_id, since, until))

    def _payers(self, workspace_id: int, since: datetime, until: datetime) -> tuple[Payer, ...]:
        values = {"workspace_id": workspace_id, "since": since, "until": until}
        rows = self._connection.execute(_PAYERS, values).all()
        return tuple(Payer(client_id, name, int(net), first, latest) for client_id, name, net, first, latest in rows)

    def minutes(self, workspace_id: int, since: datetime, until: datetime) -> Sequence[tuple[int, int]]:
        values = {"workspace_id": workspace_id, "since": since, "until": until}
        return [(client_id, int(total)) for client_id, total in self._connection.execute(_MINUTES, values)]

    def alike(
        self, workspace_id: int, client_id: int, category: Category, around: datetime, hours: int, not_author: int
    ) -> Entry | None:
        """The nearest line in time; of two equally near, the earlier one."""
        span = timedelta(hours=hours)
        candidates = self._all(
            _ALIKE,
            workspace_id=workspace_id,
            client_id=client_id,
            category=category.value,
            not_author=not_author,
            earliest=around - span,
            latest=around + span,
        )
        return min(candidates, key=lambda e: (abs(e.occurred_at - around), e.number), default=None)

    def search(self, workspace_id: int, query: str, limit: int) -> Sequence[Entry]:
        wanted = _FOUND
        for word in dict.fromkeys(searched(query).split()):
            wanted = wanted.where(_t.search.like(pattern(word), escape="\\"))
        return self._all(wanted, workspace_id=workspace_id, most=limit) if searched(query).split() else []

    def has_amounts(self, workspace_id: int) -> bool:
        return self._connection.execute(_AMOUNTS, {"workspace_id": workspace_id}).scalar() is not None

    def lately(self, workspace_id: int, author_id: int, limit: int) -> Sequence[int]:
        wanted = {"workspace_id": workspace_id, "author_id": author_id, "most": limit}
        return self._connection.execute(_LATELY, wanted).scalars().all()

    def of_evidence(self, workspace_id: int, ref: str) -> Sequence[Entry]:
        return self._all(_EVIDENT, workspace_id=workspace_id, ref=ref)

    def _all(self, statement: Any, **values: Any) -> Sequence[Entry]:
        return lines.entries(self._connection.execute(statement, values).all(), self._connection.dialect)

    def _first(self, statement: Any, **values: Any) -> Entry | None:
        return next(iter(self._all(statement, **values)), None)
