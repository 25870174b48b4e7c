"""What comes if nothing new happens: the next standing and its day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from handlers.domain.outlook import outlook
from handlers.domain.policy import Policy
from handlers.domain.standing import Surroundings
from handlers.domain.values import Stage
from tests.support.ledgers import NOW, Ledger, ago

Write = Callable[[Ledger], object]


def _serious_twice(led: Ledger) -> None:
    led.incident(0, "rude", "serious")
    led.incident(0, "rude", "serious")


def _daily_hours(led: Ledger) -> None:
    led.paid(100, 1)
    for day in range(150):
        led.spent(day, 0.2)


def _masked(led: Ledger) -> None:
    led.incident(0, "threat", "severe")
    led.held(30, "refused")
    led.incident(0, "complaint", "severe", "ours")


def _breached(led: Ledger) -> None:
    led.held(90, "agreed")
    led.incident(50, "rude", "serious")


def _crossed_twice(led: Ledger) -> None:
    led.boundary(100, 1, ago(100))
    led.held(50, "agreed")
    led.kept(45, False)
    led.incident(40, "scope", crossed=1)
    led.incident(35, "scope", crossed=1)


CASES: list[tuple[str, Stage, Write, str | None, float]] = [
    ("nothing at all", Stage.ACTIVE, lambda led: None, None, 0),
    ("watched for two weeks", Stage.ACTIVE, lambda led: led.incident(0, "rude", "serious"), "steady", 14.49),
    ("talk until four fifths", Stage.ACTIVE, _serious_twice, "watch", 21.33),
    ("owed until it fades", Stage.ACTIVE, lambda led: led.incident(0, "complaint", "severe", "ours"), "steady", 85.81),
    ("refused for 60 days", Stage.ACTIVE, lambda led: led.held(10, "refused"), "steady", 50),
    ("abuse for 90 days, strain for less", Stage.ACTIVE, lambda led: led.incident(0, "abuse", "severe"), "steady", 90),
    ("a threat for 90 days", Stage.ACTIVE, _masked, "steady", 90),
    ("late for 60 days", Stage.ACTIVE, lambda led: [led.incident(9, "late") for _ in range(3)], "steady", 51),
    (
        "unhappy for 60",
        Stage.ACTIVE,
        lambda led: [led.incident(d, "complaint", fault="ours") for d in (3, 2, 1)],
        "steady",
        57,
    ),
    ("asked for", Stage.ACTIVE, lambda led: [led.gave(d, asked=True) for d in (30, 20, 10)], "steady", 150),
    ("a prospect's hours", Stage.PROSPECT, lambda led: led.spent(5, 9), "steady", 16),
    ("a prospect's old hours", Stage.PROSPECT, lambda led: [led.spent(50, 9), led.incident(2)], "steady", 10),
    ("often, for a month", Stage.ACTIVE, lambda led: [led.incident(d) for d in (25, 9, 8, 7, 6, 5)], "watch", 5),
    (
        "watched for a month",
        Stage.ACTIVE,
        lambda led: [led.incident(d) for d in (25, 24, 22, 20)],
        "steady",
        5,
    ),
    ("watched for what is new", Stage.ACTIVE, lambda led: [led.incident(d) for d in (50, 40, 5)], "steady", 9),
    ("watched for its months", Stage.ACTIVE, lambda led: [led.incident(d) for d in range(100, 310, 30)], "steady", 85),
    ("an insult, for three weeks", Stage.ACTIVE, lambda led: led.incident(5, "abuse", "serious"), "steady", 16),
    (
        "a breach, for two months",
        Stage.ACTIVE,
        _breached,
        "steady",
        10,
    ),
    (
        "a prospect's questions",
        Stage.PROSPECT,
        lambda led: [led.incident(5, "haggling") for _ in range(5)],
        "steady",
        16,
    ),
    ("broken until the crossings are old", Stage.ACTIVE, _crossed_twice, "steady", 50),
    ("an invoice that falls due", Stage.ACTIVE, lambda led: [led.spent(70, 11), led.invoice(9, ago(-7))], "talk", 7),
    ("hours that grow old enough", Stage.ACTIVE, lambda led: led.spent(50, 11), "talk", 10),
    ("a loss, then a sink", Stage.ACTIVE, lambda led: [led.paid(355), led.spent(70, 11)], "steady", 20),
    ("a first entry that grows old", Stage.ACTIVE, lambda led: [led.paid(55, 1), led.spent(1, 11)], "talk", 5),
    ("a loss with many small hours", Stage.ACTIVE, _daily_hours, "steady", 131),
]


@pytest.mark.parametrize(("what", "stage", "write", "standing", "days"), CASES, ids=[case[0] for case in CASES])
def test_the_next_standing(what: str, stage: Stage, write: Write, standing: str | None, days: float) -> None:
    ledger = Ledger()
    write(ledger)
    ahead = outlook(ledger.lines, Surroundings(others_paid=True), Policy(hourly_cost_minor=100), NOW, stage=stage)
    assert (str(ahead.next_standing) if ahead.next_standing else None) == standing, what
    if ahead.at is not None:
        assert round((ahead.at - NOW) / timedelta(days=1), 2) == days


def test_what_is_yet_to_come_is_nothing_new() -> None:
    ledger = Ledger()
    ledger.incident(ago(-1), "rude", "severe")
    assert outlook(ledger.lines, Surroundings(), Policy(), NOW).at is None


def test_a_change_more_than_400_days_away_is_none() -> None:
    ledger = Ledger()
    ledger.incident(0, "rude", "severe")
    slow = Policy(half_life_days=730)
    assert outlook(ledger.lines, Surroundings(), slow, NOW).next_standing is None


def test_a_payment_grows_old_and_hours_for_nothing_are_left() -> None:
    ledger = Ledger()
    ledger.paid(355)
    ledger.spent(70, 11)
    ahead = outlook(ledger.lines, Surroundings(others_paid=True), Policy(), NOW)
    assert (str(ahead.next_standing), ahead.at) == ("talk", ago(-10))


def test_the_vital_few_are_watched_longer() -> None:
    ledger = Ledger()
    ledger.incident(0, "rude", "serious")
    ahead = outlook(ledger.lines, Surroundings(vital=True), Policy(), NOW)
    assert ahead.at is not None
    assert round((ahead.at - NOW) / timedelta(days=1), 2) == 28.97


def test_what_stands_just_at_its_mark_falls_at_once() -> None:
    ledger = Ledger()
    ledger.incident(0, "rude", "serious")
    ahead = outlook(ledger.lines, Surroundings(), Policy(watch_at=3.0), NOW)
    assert ahead.at is not None
    assert timedelta(0) < ahead.at - NOW < timedelta(seconds=10)
