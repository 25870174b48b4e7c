"""Invoices: what a payment closes, what stays open, and what falls due of it, drawn from the ledger alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.due import Topic, agenda
from handlers.domain.due.invoices import pending
from handlers.domain.invoices import Covered, OpenInvoice, cover, open_invoices
from handlers.domain.values import Category, Entry, Fault, Invoice, Kind, Overdue, Settled, Settlement, Severity
from tests.support import ledgers
from tests.support.ledgers import NOW

DAY = timedelta(days=1)


class Ledger(ledgers.Ledger):
    """One whose lines can be taken back where they stand."""

    def reverse(self, number: int) -> None:
        self.lines[:] = ledgers.reverse(self.lines, number)


def invoice(ledger: Ledger, due: float, amount: int = 100, *, ago: float = 0, moves: int | None = None) -> int:
    """An invoice of so many minor units, due so many days from NOW, logged so many days ago."""
    number = ledger.line(Kind.INVOICE, ago, amount_minor=amount, detail=Invoice(NOW + due * DAY, moves=moves))
    ledger.lines[-1] = replace(ledger.lines[-1], recorded_at=NOW - ago * DAY)
    return number


def settled(ledger: Ledger, number: int, how: Settlement = Settlement.PAID, amount: int | None = None) -> int:
    return ledger.line(Kind.SETTLED, 0, amount_minor=amount, detail=Settled(number, how))


def late(ledger: Ledger, number: int, nth: int = 1, severity: Severity = Severity.MINOR, **more: object) -> int:
    return ledger.line(
        Kind.INCIDENT,
        0,
        category=Category.LATE,
        severity=severity,
        fault=Fault.THEIRS,
        detail=Overdue(number, nth),
        **more,
    )


def amounts(entries: Sequence[Entry]) -> list[tuple[int, int]]:
    """The open invoices: number and what is still to come."""
    return [(owed.first.number, owed.open) for owed in open_invoices(entries)]


def due(entries: Sequence[Entry]) -> list[tuple[Topic, float]]:
    """What is to come, and how many days after NOW."""
    return [(each.topic, (each.at - NOW) / DAY) for each in agenda(entries)]


# ------------------------------------------------------------------------------------------------------------- open


def test_an_invoice_is_open_until_it_is_paid_or_taken_back() -> None:
    ledger = Ledger()
    one, two = invoice(ledger, 10), invoice(ledger, 5, 200)
    assert amounts(ledger.lines) == [(two, 200), (one, 100)]
    paid = settled(ledger, two)
    assert amounts(ledger.lines) == [(one, 100)]
    ledger.reverse(paid)
    assert amounts(ledger.lines) == [(two, 200), (one, 100)]
    ledger.reverse(one)
    assert amounts(ledger.lines) == [(two, 200)]


def test_what_was_noted_against_it_is_no_longer_to_come() -> None:
    ledger = Ledger()
    one = invoice(ledger, 10, 1000)
    settled(ledger, one, Settlement.PART, 300)
    part = settled(ledger, one, Settlement.PART, 200)
    assert amounts(ledger.lines) == [(one, 500)]
    ledger.reverse(part)
    assert amounts(ledger.lines) == [(one, 700)]


def test_its_latest_date_counts_and_goes_with_it() -> None:
    ledger = Ledger()
    one = invoice(ledger, 10)
    moved = invoice(ledger, 20, moves=one)
    assert [(each.first.number, each.line.number, each.due_at) for each in open_invoices(ledger.lines)] == [
        (one, moved, NOW + 20 * DAY)
    ]
    ledger.reverse(moved)
    assert [each.due_at for each in open_invoices(ledger.lines)] == [NOW + 10 * DAY]
    again = invoice(ledger, 30, moves=one)
    ledger.reverse(one)
    assert open_invoices(ledger.lines) == ()
    assert not ledger.lines[again - 1].reversed_by


# --------------------------------------------------------------------------------------------------------- payments


def opened(*amounts: int) -> tuple[OpenInvoice, ...]:
    ledger = Ledger()
    for day, amount in enumerate(amounts, 1):
        invoice(ledger, day, amount)
    return open_invoices(ledger.lines)


@pytest.mark.parametrize(
    ("open_ones", "paid", "closed", "noted"),
    [
        ((), 100, [], None),
        ((100,), 100, [1], None),
        ((100,), 250, [1], None),
        ((100,), 60, [], (1, 60)),
        # The exact amount before the oldest one.
        ((50, 100), 100, [2], None),
        ((100, 100), 100, [1], None),
        # Else the oldest that is covered, and no two unless both are.
        ((100, 80), 170, [1], (2, 70)),
        ((100, 80), 180, [1, 2], None),
        ((100, 80), 500, [1, 2], None),
        ((100, 30), 50, [2], (1, 20)),
        ((100, 30, 30), 70, [2, 3], (1, 10)),
    ],
)
def test_what_a_payment_closes(
    open_ones: tuple[int, ...], paid: int, closed: list[int], noted: tuple[int, int] | None
) -> None:
    covered = cover(opened(*open_ones), paid, NOW)
    assert [each.first.number for each in covered.closed] == closed
    assert (None if covered.part is None else (covered.part.first.number, covered.noted)) == noted


def test_a_payment_from_before_an_invoice_was_there_is_not_one_of_it() -> None:
    ledger = Ledger()
    invoice(ledger, 10, ago=2)
    owed = open_invoices(ledger.lines)
    assert cover(owed, 100, NOW - 3 * DAY).closed == owed, "today may mean its noon"
    assert cover(owed, 100, NOW - 3 * DAY - timedelta(seconds=1)) == Covered()


def test_one_that_was_due_before_it_was_logged_may_be_paid_since_then() -> None:
    ledger = Ledger()
    invoice(ledger, -20)
    assert cover(open_invoices(ledger.lines), 100, NOW - 10 * DAY).closed


@given(st.lists(st.integers(1, 500), max_size=6), st.integers(1, 1500))
def test_no_payment_does_more_than_it_is(amounts: list[int], paid: int) -> None:
    owed = opened(*amounts)
    covered = cover(owed, paid, NOW)
    done = sum(each.open for each in covered.closed) + covered.noted
    assert done <= paid
    assert done == min(paid, sum(amounts)) or [each.open for each in covered.closed] == [paid]
    if covered.part is not None:
        assert covered.part not in covered.closed
        assert 0 < covered.noted < covered.part.open


# -------------------------------------------------------------------------------------------------------- falls due


def test_it_is_asked_about_on_the_day_and_late_a_day_later() -> None:
    ledger = Ledger()
    one = invoice(ledger, 10)
    assert due(ledger.lines) == [(Topic.INVOICE_DUE, 10), (Topic.INVOICE_LATE, 11)]
    assert agenda(ledger.lines)[0].until == NOW + 11 * DAY
    settled(ledger, one)
    assert due(ledger.lines) == []


def test_a_late_line_brings_its_hardening_and_the_next_one() -> None:
    ledger = Ledger()
    one = invoice(ledger, -2, ago=10)
    late(ledger, one)
    assert due(ledger.lines)[1:] == [(Topic.INVOICE_LATE, -1), (Topic.INVOICE_LATE, 13), (Topic.INVOICE_LATE, 29)]
    late(ledger, one, 2, Severity.SERIOUS)
    assert [(each.nth, (each.at - NOW) / DAY) for each in pending(ledger.lines)] == [(1, 13), (3, 59)]


def test_what_a_person_has_put_right_is_not_made_serious() -> None:
    ledger = Ledger()
    one = invoice(ledger, -2, ago=10)
    first = late(ledger, one)
    ledger.reverse(first)
    late(ledger, one, severity=Severity.MINOR, corrects=first)
    assert [each.hardens for each in pending(ledger.lines)] == [None]
    assert (Topic.INVOICE_LATE, -1) in due(ledger.lines), "what was said of it still holds"


def test_what_was_taken_back_is_not_logged_again_and_the_next_one_comes_in_its_turn() -> None:
    ledger = Ledger()
    one = invoice(ledger, -2, ago=10)
    ledger.reverse(late(ledger, one))
    assert due(ledger.lines)[1:] == [(Topic.INVOICE_LATE, 29)]


def test_a_new_date_starts_anew() -> None:
    ledger = Ledger()
    one = invoice(ledger, -2, ago=10)
    late(ledger, one)
    moved = invoice(ledger, 5, moves=one)
    assert due(ledger.lines) == [(Topic.INVOICE_DUE, 5), (Topic.INVOICE_LATE, 6)]
    assert {each.entry for each in agenda(ledger.lines)} == {moved}


def test_what_was_due_before_it_was_logged_falls_due_when_it_is() -> None:
    ledger = Ledger()
    invoice(ledger, -40)
    assert due(ledger.lines) == [(Topic.INVOICE_DUE, 0), (Topic.INVOICE_LATE, 0)]
    assert agenda(ledger.lines)[0].over(NOW), "it is late at once, so nobody is asked before"


def test_where_a_payment_is_taken_back_it_falls_due_from_then_on() -> None:
    ledger = Ledger()
    one = invoice(ledger, -2, ago=10)
    ledger.reverse(settled(ledger, one))
    ledger.lines[-1] = replace(ledger.lines[-1], recorded_at=NOW + DAY)
    assert due(ledger.lines) == [(Topic.INVOICE_DUE, 1), (Topic.INVOICE_LATE, 1)]


@given(st.lists(st.integers(-100, 100), min_size=1, max_size=4), st.data())
def test_taking_an_invoice_back_takes_back_all_it_would_bring(days: list[int], data: st.DataObject) -> None:
    ledger = Ledger()
    numbers = [invoice(ledger, day) for day in days]
    gone = data.draw(st.sampled_from(numbers))
    late(ledger, gone)
    before = {each for each in agenda(ledger.lines) if each.entry != gone}
    ledger.reverse(gone)
    assert set(agenda(ledger.lines)) == before
