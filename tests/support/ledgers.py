"""Ledger lines in a few words, and random ledgers for the properties. No rule is known here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from handlers.domain.values import (
    Boundary,
    Category,
    Conversation,
    Detail,
    Entry,
    Fault,
    Invoice,
    Kept,
    Kind,
    Outcome,
    Severity,
    Stage,
    StageChange,
)

#: A Wednesday, noon.
NOW = datetime(2026, 6, 17, 12, tzinfo=UTC)
#: Numbers under which nothing weighs, so that only what is counted speaks.
WEIGHTLESS = {"weight_minor": 0.0, "weight_serious": 0.0, "weight_severe": 0.0}
ZONES = ("UTC", "Asia/Jerusalem", "Europe/Warsaw", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago")


def ago(days: float = 0, **more: float) -> datetime:
    """So long before NOW."""
    return NOW - timedelta(days=days, **more)


class Ledger:
    """A ledger being written. Every method appends a line `days` ago and returns its number."""

    def __init__(self) -> None:
        self.lines: list[Entry] = []

    def line(self, kind: Kind, days: float | datetime, **fields: Any) -> int:
        at = days if isinstance(days, datetime) else ago(days)
        number = len(self.lines) + 1
        self.lines.append(Entry(client_id=1, kind=kind, occurred_at=at, recorded_at=NOW, number=number, **fields))
        return number

    def incident(
        self,
        days: float | datetime,
        category: str = "other",
        severity: str = "minor",
        fault: str = "theirs",
        **fields: Any,
    ) -> int:
        return self.line(
            Kind.INCIDENT,
            days,
            category=Category(category),
            severity=Severity(severity),
            fault=Fault(fault),
            **fields,
        )

    def held(self, days: float | datetime, outcome: str, *about: str) -> int:
        detail = Conversation(Outcome(outcome), frozenset(Category(name) for name in about))
        return self.line(Kind.CONVERSATION, days, detail=detail)

    def kept(self, days: float | datetime, yes: bool) -> int:
        return self.line(Kind.KEPT, days, detail=Kept(yes))

    def boundary(
        self, days: float | datetime, number: int = 1, told: datetime | None = None, *, ours: bool = False
    ) -> int:
        return self.line(Kind.BOUNDARY, days, detail=Boundary(number, "in writing", ours, told))

    def invoice(self, days: float | datetime, due_at: datetime, *, moves: int | None = None) -> int:
        return self.line(Kind.INVOICE, days, amount_minor=100, detail=Invoice(due_at, moves))

    def paid(self, days: float | datetime, amount: int = 100_00) -> int:
        return self.line(Kind.PAYMENT, days, amount_minor=amount)

    def refunded(self, days: float | datetime, amount: int = 10_00, *, asked: bool = False) -> int:
        return self.line(Kind.REFUND, days, amount_minor=amount, asked=asked)

    def gave(self, days: float | datetime, amount: int = 10_00, *, asked: bool = False, amends: bool = False) -> int:
        return self.line(Kind.CONCESSION, days, amount_minor=amount, asked=asked, amends=amends)

    def spent(self, days: float | datetime, hours: float) -> int:
        return self.line(Kind.HOURS, days, minutes=round(hours * 60))

    def thanks(self, days: float | datetime) -> int:
        return self.line(Kind.PRAISE, days)

    def called(self, days: float | datetime) -> int:
        return self.line(Kind.CALLED, days)

    def noted(self, days: float | datetime) -> int:
        return self.line(Kind.NOTE, days)


def reverse(lines: Sequence[Entry], number: int) -> list[Entry]:
    """The ledger after line `number` was taken back."""
    by = max(line.number for line in lines) + 1
    taken = next(line for line in lines if line.number == number)
    undo = Entry(
        client_id=1, kind=Kind.REVERSAL, occurred_at=taken.occurred_at, recorded_at=NOW, number=by, reverses=number
    )
    return [replace(line, reversed_by=by) if line.number == number else line for line in lines] + [undo]


# --- random ledgers ---------------------------------------------------------------------------------------------

_EDGES = (0, 1, 7, 8, 14, 20, 21, 29, 30, 31, 45, 59, 60, 61, 81, 89, 90, 91, 120, 179, 180, 181, 201, 364, 365, 366)
_NUDGES = (
    timedelta(0),
    timedelta(microseconds=1),
    -timedelta(microseconds=1),
    timedelta(hours=9),
    -timedelta(hours=13),
)
#: Where local days and weeks turn: Monday midnights of several zones, and the hour a clock is set back.
_TURNS = tuple(
    datetime(2026, 6, 15, hour, tzinfo=UTC) + timedelta(seconds=second, weeks=-weeks)
    for hour in (0, 2, 11, 22)
    for second in (-1, 0)
    for weeks in (0, 1, 3)
)

moments = st.one_of(
    st.builds(lambda edge, nudge: ago(edge) + nudge, st.sampled_from(_EDGES), st.sampled_from(_NUDGES)),
    st.builds(lambda minutes: ago(minutes=minutes), st.integers(0, 120 * 24 * 60)),
    st.builds(lambda hours: ago(hours=hours), st.integers(0, 30 * 24)),
    st.sampled_from(_TURNS),
)
#: Any moment of a year and a little more.
_year = st.builds(lambda hours: ago(hours=hours), st.integers(0, 370 * 24))
_categories = st.one_of(
    st.sampled_from([Category.ABUSE, Category.LATE, Category.COMPLAINT, Category.SCOPE]),
    st.sampled_from(list(Category)),
)
_amounts = st.sampled_from([0, 1, 5_00, 20_00, 33_33, 100_00, 500_00])
_minutes = st.sampled_from([None, None, 0, 1, 59, 60, 120, 200, 480, 599, 600])
_told = st.one_of(st.none(), moments, st.just(ago(400)), st.just(ago(400)))
_details: dict[Kind, st.SearchStrategy[Detail]] = {
    Kind.CONVERSATION: st.builds(
        Conversation,
        st.sampled_from([Outcome.AGREED, Outcome.AGREED, Outcome.AGREED, *Outcome]),
        st.one_of(st.just(frozenset()), st.frozensets(_categories, max_size=3)),
    ),
    Kind.KEPT: st.builds(Kept, st.booleans()),
    Kind.BOUNDARY: st.builds(Boundary, st.integers(1, 2), st.just("x"), st.sampled_from([False, False, True]), _told),
    Kind.INVOICE: st.builds(Invoice, st.one_of(moments, st.just(ago(-1)))),
    Kind.STAGE: st.just(StageChange(Stage.ACTIVE, Stage.CONVERSATION)),
}


@st.composite
def incidents(draw: st.DrawFn, /, **fixed: Any) -> Entry:
    """One incident, not numbered yet."""
    fields: dict[str, Any] = {
        "category": draw(_categories),
        "severity": draw(st.sampled_from([Severity.MINOR, Severity.MINOR, Severity.SERIOUS, Severity.SEVERE])),
        "fault": draw(st.sampled_from([Fault.THEIRS, Fault.THEIRS, *Fault])),
        "minutes": draw(_minutes),
        "crossed": draw(st.sampled_from([None, 1, 1, 1, 2, 3])),
        "occurred_at": draw(moments),
    } | fixed
    return Entry(client_id=1, kind=Kind.INCIDENT, recorded_at=NOW, **fields)


#: What a ledger is mostly about, so that rare signals are met often enough: kinds, and categories of its incidents.
_FLAVOURS: dict[str, tuple[list[Kind], list[Category]]] = {
    "mixed": ([*[Kind.INCIDENT] * 4, *list(Kind)[:-1]], list(Category)),
    "agreement": ([*[Kind.INCIDENT] * 4, Kind.CONVERSATION, Kind.CONVERSATION, Kind.KEPT, Kind.PRAISE], list(Category)),
    "abuse": ([*[Kind.INCIDENT] * 4, Kind.CONVERSATION, Kind.KEPT], [Category.ABUSE, Category.ABUSE, Category.THREAT]),
    "crossing": ([*[Kind.INCIDENT] * 5, Kind.BOUNDARY, Kind.CONVERSATION], [Category.BOUNDARY, Category.SCOPE]),
    "complaints": ([*[Kind.INCIDENT] * 9, Kind.CALLED, Kind.REFUND, Kind.CONCESSION], [Category.COMPLAINT]),
    "late": ([*[Kind.INCIDENT] * 3, Kind.PAYMENT, Kind.INVOICE, Kind.KEPT], [Category.LATE]),
    "year": ([*[Kind.INCIDENT] * 19, Kind.CONVERSATION], [Category.SCOPE, Category.COMPLAINT, Category.LATE]),
    "often": ([*[Kind.INCIDENT] * 9, Kind.CONVERSATION], [Category.SCOPE, Category.OTHER, Category.SILENCE]),
    "small": ([*[Kind.INCIDENT] * 5, Kind.PRAISE, Kind.PRAISE, Kind.NOTE], [Category.TIMEWASTER, Category.HAGGLING]),
    "money": ([Kind.HOURS, Kind.HOURS, Kind.PAYMENT, Kind.REFUND, Kind.REFUND, *[Kind.CONCESSION] * 5], list(Category)),
}


_TOLD_LONG_AGO = Entry(
    client_id=1,
    kind=Kind.BOUNDARY,
    occurred_at=ago(400),
    recorded_at=NOW,
    detail=Boundary(1, "x", told_at=ago(400)),
)


@st.composite
def _lines(
    draw: st.DrawFn, /, kinds: list[Kind], categories: list[Category], when: st.SearchStrategy[datetime]
) -> Entry:
    kind = draw(st.sampled_from(kinds))
    at = draw(when)
    if kind is Kind.INCIDENT:
        return draw(incidents(category=draw(st.sampled_from(categories)), occurred_at=at))
    fields: dict[str, Any] = {}
    if kind in (Kind.PAYMENT, Kind.REFUND, Kind.CONCESSION):
        fields["amount_minor"] = draw(_amounts)
    if kind is Kind.CONCESSION:
        fields["asked"], fields["amends"] = draw(st.booleans()), draw(st.sampled_from([False, False, True]))
    if kind is Kind.REFUND:
        fields["asked"] = draw(st.booleans())
    if kind is Kind.HOURS:
        fields["minutes"] = draw(_minutes)
    if kind in _details:
        fields["detail"] = draw(_details[kind])
    return Entry(client_id=1, kind=kind, occurred_at=at, recorded_at=NOW, **fields)


@st.composite
def ledgers(draw: st.DrawFn, /, max_size: int = 20) -> list[Entry]:
    """A client's ledger, some of it reversed, some of it witnesses; some lines yet to come."""
    flavour = draw(st.sampled_from(list(_FLAVOURS)))
    kinds, categories = _FLAVOURS[flavour]
    when = _year if flavour == "year" else moments
    drawn = draw(
        st.lists(_lines(kinds, categories, when), min_size=draw(st.sampled_from([0, max_size // 2])), max_size=max_size)
    )
    if Kind.BOUNDARY in kinds and draw(st.booleans()):
        drawn.insert(0, _TOLD_LONG_AGO)
    lines = [replace(line, number=number) for number, line in enumerate(drawn, 1)]
    for line in list(lines):
        fate = draw(st.integers(0, 19))
        if fate == 0:
            lines = reverse(lines, line.number)
        elif fate == 1 and line.number > 1:
            lines[line.number - 1] = replace(line, joins=line.number - 1)
        elif fate == 2:
            lines[line.number - 1] = replace(line, occurred_at=ago(-1))
    return lines
