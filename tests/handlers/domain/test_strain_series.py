"""The curve of a client's strain: the same sum as the standing at every moment it shows."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.charts import MarkKind
from handlers.domain.policy import Policy
from handlers.domain.standing import Surroundings, assess
from handlers.domain.strain_series import MARKS, curve
from handlers.domain.values import Entry, Kind
from tests.support.ledgers import NOW, Ledger, ledgers

DAY = timedelta(days=1)
YEAR = NOW - 365 * DAY


@given(ledgers(), st.integers(0, 60))
def test_each_point_is_the_strain_of_that_moment(entries: list[Entry], index: int) -> None:
    points, _ = curve(entries, Policy(), YEAR, NOW)
    assert [moment for moment, _ in points] == sorted(moment for moment, _ in points)
    if points:
        at, value = points[min(index, len(points) - 1)]
        assert value == assess(entries, Surroundings(vital=False, others_paid=False), Policy(), at).strain


def test_what_happened_is_marked_with_its_kind() -> None:
    ledger = Ledger()
    ledger.incident(50, "scope")
    ledger.incident(40, "abuse", "severe")
    ledger.line(Kind.CALLED, 30)
    ledger.held(20, "agreed")
    ledger.held(15, "postponed")
    ledger.kept(10, yes=True)
    ledger.held(5, "cleared")
    points, marks = curve(ledger.lines, Policy(), YEAR, NOW)
    assert [mark.kind for mark in marks] == [
        MarkKind.MINOR,
        MarkKind.SEVERE,
        MarkKind.AMENDS,
        MarkKind.AGREEMENT,
        MarkKind.TALK,
        MarkKind.SLATE,
        MarkKind.SLATE,
    ]
    assert points[-1] == (NOW, 0.0)
    assert max(value for _, value in points) > 9


def test_what_may_not_be_shown_weighs_but_is_not_marked() -> None:
    ledger = Ledger()
    ledger.incident(5, "rude", "serious")
    secret = ledger.incident(4, "rude", "serious", private=True)
    points, marks = curve(ledger.lines, Policy(), YEAR, NOW, lambda number: number != secret)
    assert [mark.at for mark in marks] == [NOW - 5 * DAY]
    assert points[-1][1] > 5


def test_nothing_within_the_span_is_no_curve() -> None:
    ledger = Ledger()
    ledger.incident(400, "rude", "serious")
    assert curve(ledger.lines, Policy(), YEAR, NOW) == ((), ())
    ledger = Ledger()
    ledger.incident(1, "rude", "serious", "ours")
    assert curve(ledger.lines, Policy(), YEAR, NOW)[1] == ()


def test_too_many_marks_leave_the_lightest_out() -> None:
    ledger = Ledger()
    ledger.incident(300, "abuse", "severe")
    for day in range(2 * MARKS):
        ledger.incident(day / 2 + 1, "scope")
    _, marks = curve(ledger.lines, Policy(), YEAR, NOW)
    assert len(marks) == MARKS
    assert marks[0].kind is MarkKind.SEVERE
