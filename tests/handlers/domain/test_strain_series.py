"""The curve of a client's strain: the same sum as the standing at every moment it shows."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.charts import MarkKind
from handlers.domain.policy import Policy
from handlers.domain.standing import Surroundings, assess
from handlers.domain.strain_series import MARKS, MOMENTS, STRIP, STRIP_DAYS, curve, strip
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


def test_of_a_crowd_of_incidents_the_highest_of_each_step_is_drawn() -> None:
    ledger = Ledger()
    for hour in range(1, 2_000):
        ledger.incident(hour / 8, "rude", "serious")
    points, _ = curve(ledger.lines, Policy(), YEAR, NOW)
    assert len(points) <= 3 * (MOMENTS + 1)
    every_jump = [assess_strain(ledger.lines, NOW - timedelta(hours=3 * hour)) for hour in range(1, 2_000, 100)]
    assert max(value for _, value in points) >= max(every_jump)


def assess_strain(entries: list[Entry], at: datetime) -> float:
    return assess(entries, Surroundings(vital=False, others_paid=False), Policy(), at).strain


@given(ledgers())
def test_the_strip_is_the_strain_of_each_fortnight(entries: list[Entry]) -> None:
    moments = [NOW - timedelta(days=STRIP_DAYS * back) for back in reversed(range(STRIP))]
    assert strip(entries, Policy(), NOW) == tuple(assess_strain(entries, at) for at in moments)


def test_a_clean_slate_empties_the_strip() -> None:
    ledger = Ledger()
    ledger.incident(60, "abuse", "severe")
    ledger.held(20, "cleared")
    values = strip(ledger.lines, Policy(), NOW)
    assert [value > 0 for value in values] == [False] * 8 + [True] * 3 + [False] * 2


def test_what_happened_at_the_moment_of_a_slate_is_behind_it() -> None:
    ledger = Ledger()
    ledger.incident(28, "abuse", "severe")
    ledger.kept(28, yes=True)
    ledger.incident(27, "rude", "serious")
    moments = [NOW - timedelta(days=STRIP_DAYS * back) for back in reversed(range(STRIP))]
    values = strip(ledger.lines, Policy(), NOW)
    assert values == tuple(assess_strain(ledger.lines, at) for at in moments)
    assert values[-3:] == (0.0, round(3 * 2 ** (-13 / 45), 6), round(3 * 2 ** (-27 / 45), 6))
