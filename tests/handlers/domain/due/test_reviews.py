"""What falls due about public reviews: drawn from the ledger alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.due import Topic, agenda
from handlers.domain.due.reviews import unanswered, waiting
from handlers.domain.values import Category, Entry, Fault, Kind, Settled, Settlement, Severity
from tests.support.ledgers import NOW, Ledger, reverse

DAY = timedelta(days=1)
WAITS, OWNERS = Topic.REVIEW_WAITS, Topic.REVIEW_OWNERS


def review(ledger: Ledger, days: float = 0, category: Category = Category.REVIEW, **more: object) -> int:
    return ledger.line(Kind.INCIDENT, days, category=category, severity=Severity.SERIOUS, fault=Fault.THEIRS, **more)


def answer(ledger: Ledger, number: int, how: Settlement = Settlement.ANSWERED) -> int:
    return ledger.line(Kind.SETTLED, 0, detail=Settled(number, how))


def due(entries: Sequence[Entry]) -> list[tuple[Topic, int, timedelta]]:
    return [(each.topic, each.entry, each.at - NOW) for each in agenda(entries)]


def numbers(ledger: Ledger) -> list[int]:
    return [each.line.number for each in unanswered(ledger.lines)]


def recorded(ledger: Ledger, days: float) -> None:
    """The latest line was logged so many days ago, whenever it happened."""
    ledger.lines[-1] = replace(ledger.lines[-1], recorded_at=NOW - days * DAY)


def test_it_waits_a_day_and_then_the_owners_hear_of_it() -> None:
    ledger = Ledger()
    number = review(ledger)
    recorded(ledger, 0)
    assert due(ledger.lines) == [(WAITS, number, DAY), (OWNERS, number, 3 * DAY)]


def test_the_clock_runs_from_when_it_was_recorded() -> None:
    ledger = Ledger()
    number = review(ledger, 60)
    recorded(ledger, 2)
    assert due(ledger.lines) == [(WAITS, number, -DAY), (OWNERS, number, DAY)]
    assert [each.line.number for each in waiting(ledger.lines, NOW)] == [number]
    assert waiting(ledger.lines, NOW - DAY - timedelta(seconds=1)) == ()


@pytest.mark.parametrize("category", [each for each in Category if each is not Category.REVIEW])
def test_other_incidents_wait_for_no_answer(category: Category) -> None:
    ledger = Ledger()
    review(ledger, category=category)
    assert due(ledger.lines) == []


def test_answered_it_is_over_and_only_an_answer_ends_it() -> None:
    ledger = Ledger()
    number = review(ledger)
    answer(ledger, number, Settlement.KEPT)
    assert numbers(ledger) == [number]
    told = answer(ledger, number)
    assert numbers(ledger) == []
    ledger.lines[:] = reverse(ledger.lines, told)
    assert numbers(ledger) == [number]


def test_a_witness_waits_for_nothing_of_its_own() -> None:
    ledger = Ledger()
    number = review(ledger)
    review(ledger, joins=number)
    assert numbers(ledger) == [number]


@given(st.integers(0, 4), st.integers(0, 4))
def test_however_often_its_line_is_put_right_it_is_the_same_review(edits: int, answered_at: int) -> None:
    ledger = Ledger()
    number = first = review(ledger)
    recorded(ledger, 5)
    for edit in range(edits):
        if edit == answered_at:
            answer(ledger, number)
        ledger.lines[:] = reverse(ledger.lines, number)
        number = review(ledger, corrects=number)
        recorded(ledger, 0)
    if answered_at < edits:
        assert numbers(ledger) == []
        return
    assert numbers(ledger) == [number]
    assert due(ledger.lines) == [(WAITS, first, -4 * DAY), (OWNERS, first, -2 * DAY)]
