"""The fast path says steady only where nothing fires; where a ledger plainly is steady, it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.domain.book import read, until
from handlers.domain.fast_path import FastPath
from handlers.domain.policy import Policy
from handlers.domain.rule_needs import LedgerTotals
from handlers.domain.rules import neglect
from handlers.domain.standing import Surroundings, assess_book
from handlers.domain.values import Entry, Stage, Standing
from tests.support.ledgers import NOW, ZONES, Ledger, ago, ledgers

Write = Callable[[Ledger], object]
VITAL = Surroundings(vital=True, others_paid=True)
PAYING = Surroundings(others_paid=True)
COSTLY = Policy(hourly_cost_minor=50_00)
#: Incidents weigh next to nothing, so that only what is counted speaks.
LIGHT = Policy(weight_minor=0, weight_serious=0, weight_severe=0, hourly_cost_minor=50_00)


def _broken(led: Ledger) -> None:
    led.held(60, "agreed")
    led.kept(10, False)


#: One signal each, and nothing else to see.
FIRING: list[tuple[str, Policy, Surroundings, Write]] = [
    ("strain", Policy(), PAYING, lambda led: led.incident(1, "rude", "serious")),
    ("owed", Policy(), PAYING, lambda led: led.incident(1, "other", "serious", "ours")),
    ("abuse", LIGHT, PAYING, lambda led: led.incident(80, "abuse", "severe")),
    ("abuse", LIGHT, PAYING, lambda led: led.incident(20, "abuse", "serious")),
    ("often", LIGHT, PAYING, lambda led: [led.incident(d, "scope") for d in range(6)]),
    ("breach", LIGHT, PAYING, lambda led: [led.held(70, "agreed"), led.incident(59, "rude", "serious")]),
    ("safety", LIGHT, PAYING, lambda led: led.incident(80, "threat", "severe")),
    (
        "boundaries",
        LIGHT,
        PAYING,
        lambda led: [led.boundary(99, 1, ago(99)), *(led.incident(d, "scope", crossed=1) for d in (3, 2, 1))],
    ),
    ("late", LIGHT, PAYING, lambda led: [led.incident(d, "late") for d in (150, 3)]),
    ("unhappy", LIGHT, PAYING, lambda led: [led.incident(d, "complaint", fault="ours") for d in (3, 2, 1)]),
    ("refused", LIGHT, PAYING, lambda led: led.held(59, "refused")),
    ("broken", LIGHT, PAYING, _broken),
    ("concessions", LIGHT, PAYING, lambda led: [led.gave(d, asked=True) for d in (3, 2, 1)]),
    ("giving", LIGHT, PAYING, lambda led: [led.gave(d) for d in (3, 2, 1)]),
    ("time_sink", Policy(), PAYING, lambda led: [led.spent(61, 1), led.spent(1, 9)]),
    ("loss", COSTLY, PAYING, lambda led: [led.paid(61, 1), led.spent(1, 10)]),
    ("neglect", Policy(), VITAL, lambda led: led.noted(neglect.DAYS.default)),
]


@pytest.mark.parametrize(("code", "policy", "around", "write"), FIRING, ids=[case[0] for case in FIRING])
def test_a_ledger_in_which_one_thing_fires_is_not_steady(
    code: str, policy: Policy, around: Surroundings, write: Write
) -> None:
    led = Ledger()
    write(led)
    book = read(led.lines, policy, NOW)
    seen = assess_book(book, around, policy, NOW, stage=Stage.ACTIVE)
    assert seen.standing is not Standing.STEADY or code in [signal.code for signal in seen.signals]
    assert not FastPath(LedgerTotals(book, policy, NOW)).is_steady(NOW, around)


#: Next to each of those: one less, too old, paid, forgiven.
RESTING: list[tuple[str, Policy, Surroundings, Write]] = [
    ("nothing at all", COSTLY, PAYING, lambda led: None),
    ("small things", COSTLY, PAYING, lambda led: [led.incident(d, "scope") for d in (3, 2, 2)]),
    ("three small things, long ago", LIGHT, PAYING, lambda led: [led.incident(d, "scope") for d in (61, 60, 59)]),
    ("a small thing in six months", LIGHT, PAYING, lambda led: [led.incident(30 * m, "scope") for m in range(3, 9)]),
    ("an old quarrel", COSTLY, PAYING, lambda led: led.incident(99, "rude", "severe", "shared")),
    ("an old threat", LIGHT, PAYING, lambda led: led.incident(90, "threat", "severe")),
    ("late once", LIGHT, PAYING, lambda led: led.incident(3, "late")),
    ("late long ago", LIGHT, PAYING, lambda led: [led.incident(d, "late") for d in (180, 3)]),
    ("serious abuse, a month ago", LIGHT, PAYING, lambda led: led.incident(30, "abuse", "serious")),
    ("grave, and nothing agreed", LIGHT, PAYING, lambda led: led.incident(1, "rude", "serious")),
    ("two complaints", LIGHT, PAYING, lambda led: [led.incident(d, "complaint") for d in (3, 2)]),
    ("refused long ago", LIGHT, PAYING, lambda led: led.held(60, "refused")),
    ("agreed and kept", LIGHT, PAYING, lambda led: [led.held(60, "agreed"), led.kept(10, True)]),
    ("agreed and cleared", LIGHT, PAYING, lambda led: [led.held(60, "agreed"), led.held(10, "cleared")]),
    ("given twice", LIGHT, PAYING, lambda led: [led.gave(d, asked=True) for d in (3, 2)]),
    ("given to make amends", LIGHT, PAYING, lambda led: [led.gave(d, amends=True) for d in (3, 2, 1)]),
    ("hours that were paid for", COSTLY, PAYING, lambda led: [led.paid(61, 500_00), led.spent(1, 10)]),
    ("hours of a client who pays", Policy(), PAYING, lambda led: [led.paid(364, 1), led.spent(61, 9), led.spent(1, 9)]),
    ("a vital client who was called", Policy(), VITAL, lambda led: led.called(20)),
]


@pytest.mark.parametrize(("what", "policy", "around", "write"), RESTING, ids=[case[0] for case in RESTING])
def test_what_is_plainly_steady_is_found_steady(what: str, policy: Policy, around: Surroundings, write: Write) -> None:
    led = Ledger()
    write(led)
    assert FastPath(LedgerTotals(read(led.lines, policy, NOW), policy, NOW)).is_steady(NOW, around), what


@settings(max_examples=250, deadline=None)
@given(
    lines=ledgers(),
    back=st.integers(0, 120),
    light=st.sampled_from([0.01, 1.0]),
    cost=st.sampled_from([None, 50_00]),
    zone=st.sampled_from(ZONES),
    around=st.builds(lambda vital, paid: Surroundings(vital=vital, others_paid=paid), st.booleans(), st.booleans()),
)
def test_where_the_fast_path_says_steady_the_rules_find_it_steady_and_silent(
    lines: Sequence[Entry], back: int, light: float, cost: int | None, zone: str, around: Surroundings
) -> None:
    policy = Policy(
        weight_minor=0.5 * light,
        weight_serious=3.0 * light,
        weight_severe=9.0 * light,
        zone=zone,
        hourly_cost_minor=cost,
    )
    book, then = read(lines, policy, NOW), NOW - timedelta(days=back)
    if FastPath(LedgerTotals(book, policy, NOW)).is_steady(then, around):
        seen = assess_book(until(book, then), around, policy, then, stage=Stage.ACTIVE)
        assert (seen.standing, seen.signals) == (Standing.STEADY, ())
