"""Each signal about hours, money and gifts: it fires at the edge, and just does not beyond it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from handlers.domain.policy import Policy
from handlers.domain.standing import Signal, Surroundings, assess
from tests.support.ledgers import NOW, Ledger, ago

Write = Callable[[Ledger], object]
TICK = timedelta(microseconds=1)
COST = Policy(hourly_cost_minor=50_00)


def fired(code: str, write: Write, policy: Policy | None = None, *, others_paid: bool = True) -> Signal | None:
    ledger = Ledger()
    write(ledger)
    signals = assess(ledger.lines, Surroundings(others_paid=others_paid), policy or Policy(), NOW).signals
    return next((signal for signal in signals if signal.code == code), None)


def each(*steps: Write) -> Write:
    def write(ledger: Ledger) -> None:
        for step in steps:
            step(ledger)

    return write


def spent(days: float, hours: float) -> Write:
    return lambda led: led.spent(days, hours)


def paid(days: float, amount: int = 100_00) -> Write:
    return lambda led: led.paid(days, amount)


def refunded(days: float, amount: int = 10_00, *, asked: bool = False) -> Write:
    return lambda led: led.refunded(days, amount, asked=asked)


def gifts(*days: float, amount: int = 10_00, asked: bool = False, amends: bool = False) -> Write:
    def write(ledger: Ledger) -> None:
        for when in days:
            ledger.gave(when, amount, asked=asked, amends=amends)

    return write


TIME_SINK: list[tuple[str, bool, Write]] = [
    ("ten hours, the first 60 days ago", True, each(spent(60, 1), spent(1, 9))),
    ("the first hardly 60 days ago", False, each(spent(59.99, 1), spent(1, 9))),
    ("a minute short of ten hours", False, each(spent(60, 1), spent(1, 8 + 59 / 60))),
    ("hours 90 days ago do not count", False, each(spent(90, 1), spent(1, 9))),
    ("but they are when it began", True, each(spent(90, 1), spent(1, 10))),
    (
        "minutes of incidents count, ours too",
        True,
        each(spent(60, 9), lambda led: led.incident(1, fault="ours", minutes=60)),
    ),
    ("a payment within a year", False, each(spent(60, 10), paid(364))),
    ("a payment a year ago", True, each(spent(60, 10), paid(365))),
    ("an invoice still to fall due", False, each(spent(60, 10), lambda led: led.invoice(5, NOW + TICK))),
    ("an invoice that fell due", True, each(spent(60, 10), lambda led: led.invoice(5, NOW))),
    (
        "an invoice put off",
        False,
        each(spent(60, 10), lambda led: led.invoice(4, NOW + TICK, moves=led.invoice(5, NOW))),
    ),
    (
        "an invoice put forward",
        True,
        each(spent(60, 10), lambda led: led.invoice(4, NOW, moves=led.invoice(5, NOW + TICK))),
    ),
    ("a later date of none", True, each(spent(60, 10), lambda led: led.invoice(4, NOW + TICK, moves=99))),
    ("no time at all does not begin it", False, each(spent(60, 0), spent(1, 10))),
    ("no hours at all", False, each()),
]


@pytest.mark.parametrize(("what", "fires", "write"), TIME_SINK, ids=[case[0] for case in TIME_SINK])
def test_a_time_sink(what: str, fires: bool, write: Write) -> None:
    assert (fired("time_sink", write) is not None) is fires, what
    assert fired("time_sink", write, others_paid=False) is None, "where nobody pays, nobody is a sink"


LOSS: list[tuple[str, bool, Write]] = [
    ("ten hours for less than they cost", True, each(paid(60, 499_99), spent(1, 10))),
    ("for just what they cost", False, each(paid(60, 500_00), spent(1, 10))),
    ("a minute short of ten hours", False, each(paid(60, 1), spent(1, 9 + 59 / 60))),
    ("the first entry hardly 60 days old", False, each(paid(59.99, 1), spent(1, 10))),
    ("a note is an entry too", True, each(lambda led: led.noted(60), paid(5, 1), spent(1, 10))),
    ("a boundary is none", False, each(lambda led: led.boundary(60), paid(5, 1), spent(1, 10))),
    ("the last payment a year ago", False, each(paid(365, 1), spent(1, 10))),
    ("the last payment within a year", True, each(paid(364, 900_00), spent(1, 10))),
    ("a payment within 180 days", False, each(paid(179, 900_00), spent(1, 10))),
    ("a payment 180 days ago does not help", True, each(paid(180, 900_00), spent(1, 10))),
    ("hours 180 days ago do not count", False, each(paid(60, 1), spent(180, 10))),
    ("refunds are taken off", True, each(paid(60, 500_00), refunded(9, 1), spent(1, 10))),
    ("a refund 180 days ago is not", False, each(paid(60, 500_00), refunded(180, 1), spent(1, 10))),
]


@pytest.mark.parametrize(("what", "fires", "write"), LOSS, ids=[case[0] for case in LOSS])
def test_a_loss(what: str, fires: bool, write: Write) -> None:
    assert (fired("loss", write, COST) is not None) is fires, what
    assert fired("loss", write) is None, "without an hourly cost nothing is known of a loss"


def test_an_hour_may_cost_nothing() -> None:
    """Then only more refunds than payments are a loss."""
    free = Policy(hourly_cost_minor=0)
    assert fired("loss", each(paid(60, 10), refunded(1, 11), spent(1, 10)), free) is not None
    assert fired("loss", each(paid(60, 10), refunded(1, 10), spent(1, 10)), free) is None


def test_a_loss_of_less_than_a_minor_unit_is_a_loss() -> None:
    odd = Policy(hourly_cost_minor=1)
    assert fired("loss", each(paid(60, 10), spent(1, 10 + 1 / 60)), odd) is not None
    assert fired("loss", each(paid(60, 10), spent(1, 10)), odd) is None


HABIT: list[tuple[str, bool, tuple[float, ...], int, Write]] = [
    ("three, a fifth of the payments", True, (179, 2, 1), 10_00, paid(5, 150_00)),
    ("three, just under a fifth", False, (179, 2, 1), 10_00, paid(5, 150_01)),
    ("two", False, (2, 1), 90_00, paid(5, 100_00)),
    ("one of the three 180 days ago", False, (180, 2, 1), 90_00, paid(5, 100_00)),
    ("a large payment 180 days ago does not count", True, (3, 2, 1), 10_00, each(paid(180, 9000_00), paid(5, 150_00))),
    ("no payments: any three", True, (3, 2, 1), 0, each()),
    ("a refund takes nothing off the payments", False, (3, 2, 1), 10_00, each(paid(5, 150_01), refunded(1, 100_00))),
]


@pytest.mark.parametrize(("what", "fires", "days", "amount", "more"), HABIT, ids=[case[0] for case in HABIT])
def test_giving_becomes_a_habit(what: str, fires: bool, days: tuple[float, ...], amount: int, more: Write) -> None:
    asked = each(gifts(*days, amount=amount, asked=True), more)
    unasked = each(gifts(*days, amount=amount), more)
    amends = each(gifts(*days, amount=amount, amends=True), gifts(*days, amount=amount, asked=True, amends=True), more)
    assert [fired(code, asked) is not None for code in ("concessions", "giving")] == [fires, False], what
    assert [fired(code, unasked) is not None for code in ("concessions", "giving")] == [False, fires], what
    assert [fired(code, amends) is not None for code in ("concessions", "giving")] == [False, False], what


@pytest.mark.parametrize(
    ("what", "fires", "write"),
    [
        ("money they asked back", True, each(*(refunded(d, asked=True) for d in (3, 2, 1)))),
        ("money given back unasked", False, each(*(refunded(d) for d in (3, 2, 1)))),
        ("both together", True, each(refunded(3, asked=True), gifts(2, 1, asked=True))),
        ("a fifth of the payments", True, each(paid(5, 150_00), *(refunded(d, asked=True) for d in (3, 2, 1)))),
        ("just under a fifth", False, each(paid(5, 150_01), *(refunded(d, asked=True) for d in (3, 2, 1)))),
    ],
)
def test_asking_for_money_back_is_asking_too(what: str, fires: bool, write: Write) -> None:
    assert (fired("concessions", write) is not None) is fires, what
    assert fired("giving", write) is None


def test_evidence_and_facts_name_no_money() -> None:
    sink = fired("time_sink", each(spent(95, 3), spent(60, 2.5), spent(1, 9)))
    assert sink == Signal("time_sink", (2, 3), {"hours": 11.5, "since": ago(95), "days": 90, "unpaid": 365})
    loss = fired("loss", each(paid(60, 1), spent(9, 6), spent(1, 5)), COST)
    assert loss == Signal("loss", (2, 3), {"hours": 11.0, "days": 180})
    asked = fired("concessions", gifts(9, 5, 1, asked=True))
    assert asked == Signal("concessions", (1, 2, 3), {"count": 3, "days": 180, "since": ago(9), "latest": ago(1)})
