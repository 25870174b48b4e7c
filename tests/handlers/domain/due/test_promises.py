"""What falls due about promises: drawn from the ledger alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.due import Topic, agenda
from handlers.domain.due.promises import open_promises
from handlers.domain.values import Entry, Kind, Promise, Settled, Settlement
from tests.support.ledgers import NOW, Ledger, reverse

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
DUE, MISSED = Topic.PROMISE_DUE, Topic.PROMISE_MISSED


def due(entries: Sequence[Entry]) -> list[tuple[Topic, int, timedelta]]:
    return [(each.topic, each.entry, each.at - NOW) for each in agenda(entries)]


def promise(ledger: Ledger, ahead: timedelta, *, pause: bool = False, moves: int | None = None) -> int:
    return ledger.line(Kind.PROMISE, 0, detail=Promise(NOW + ahead, pause, moves))


def settle(ledger: Ledger, number: int, how: Settlement) -> int:
    return ledger.line(Kind.SETTLED, 0, detail=Settled(number, how))


def test_it_is_due_at_its_moment_and_missed_a_day_later() -> None:
    ledger = Ledger()
    number = promise(ledger, 3 * DAY)
    assert due(ledger.lines) == [(DUE, number, 3 * DAY), (MISSED, number, 4 * DAY)]
    first, second = agenda(ledger.lines)
    assert first.over(second.at)
    assert not first.over(second.at - HOUR)


def test_a_pause_is_missed_an_hour_later() -> None:
    ledger = Ledger()
    number = promise(ledger, HOUR, pause=True)
    assert due(ledger.lines) == [(DUE, number, HOUR), (MISSED, number, 2 * HOUR)]


def test_logged_too_late_it_is_missed_when_it_is_logged() -> None:
    ledger = Ledger()
    promise(ledger, -3 * DAY)
    first, second = agenda(ledger.lines)
    assert (first.at, second.at) == (NOW, NOW)
    assert first.over(NOW)


@pytest.mark.parametrize(
    ("how", "open_yet"), [(Settlement.KEPT, 0), (Settlement.MISSED, 0), (Settlement.PAID, 1), (Settlement.ANSWERED, 1)]
)
def test_settled_it_is_over(how: Settlement, open_yet: int) -> None:
    ledger = Ledger()
    settle(ledger, promise(ledger, DAY), how)
    assert len(open_promises(ledger.lines)) == open_yet


def test_the_latest_date_stands_under_the_number_it_was_made_with() -> None:
    ledger = Ledger()
    first = promise(ledger, DAY)
    promise(ledger, 2 * DAY, moves=first)
    last = promise(ledger, 5 * DAY, moves=first)
    (owed,) = open_promises(ledger.lines)
    assert (owed.first.number, owed.line.number, owed.due_at) == (first, last, NOW + 5 * DAY)
    settle(ledger, first, Settlement.KEPT)
    assert open_promises(ledger.lines) == ()


def test_without_the_line_that_made_it_its_later_dates_stand_for_nothing() -> None:
    ledger = Ledger()
    first = promise(ledger, DAY)
    promise(ledger, 2 * DAY, moves=first)
    ledger.lines[:] = reverse(ledger.lines, first)
    assert open_promises(ledger.lines) == ()


@given(st.lists(st.tuples(st.integers(-90, 90), st.booleans(), st.booleans()), max_size=8), st.data())
def test_whatever_the_order_of_the_lines_each_open_promise_is_due_once(
    made: list[tuple[int, bool, bool]], data: st.DataObject
) -> None:
    ledger = Ledger()
    for hours, pause, kept in made:
        number = promise(ledger, hours * HOUR, pause=pause)
        if kept:
            settle(ledger, number, Settlement.KEPT)
    shuffled = data.draw(st.permutations(ledger.lines))
    assert agenda(shuffled) == agenda(ledger.lines)
    found = due(ledger.lines)
    assert sorted(topic for topic, _, _ in found) == sorted([DUE, MISSED] * sum(not kept for _, _, kept in made))
    assert all(away >= timedelta(0) for _, _, away in found)
    keys = [each.key for each in agenda(ledger.lines)]
    assert len(set(keys)) == len(keys)
