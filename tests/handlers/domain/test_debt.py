"""Debt: what is ours, what amends settle of it, and what would still be needed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from handlers.domain.outlook import outlook
from handlers.domain.policy import Policy
from handlers.domain.standing import Assessment, Surroundings, assess
from handlers.domain.values import Standing
from tests.support.ledgers import NOW, Ledger, ago

STILL = Policy(half_life_days=9e8)


def assessed(ledger: Ledger, policy: Policy = STILL) -> Assessment:
    return assess(ledger.lines, Surroundings(), policy, NOW)


@pytest.mark.parametrize(
    ("severity", "fault", "points"),
    [
        ("minor", "ours", 0.5),
        ("serious", "ours", 3),
        ("severe", "ours", 9),
        ("serious", "shared", 1.5),
        ("serious", "unclear", 1.5),
        ("severe", "theirs", 0),
    ],
)
def test_our_share_of_an_incident_is_owed(severity: str, fault: str, points: float) -> None:
    ledger = Ledger()
    ledger.incident(1, "complaint", severity, fault)
    assert assessed(ledger).debt == points


def test_debt_fades_like_strain() -> None:
    ledger = Ledger()
    ledger.incident(45, "complaint", "severe", "ours")
    assert assessed(ledger, Policy()).debt == 4.5


@pytest.mark.parametrize(
    ("what", "settle", "left"),
    [
        ("a call settles 3", lambda led: led.called(1), 15.0),
        ("a refund settles 9", lambda led: led.refunded(1), 9.0),
        ("a refund they asked for settles nothing", lambda led: led.refunded(1, asked=True), 18.0),
        ("a gift that makes up for it settles 9", lambda led: led.gave(1, amends=True), 9.0),
        ("even one they asked for", lambda led: led.gave(1, asked=True, amends=True), 9.0),
        ("goodwill settles nothing", lambda led: led.gave(1), 18.0),
        ("praise settles nothing", lambda led: led.thanks(1), 18.0),
        ("a kept review settles nothing", lambda led: led.kept(1, True), 18.0),
        ("a cleared conversation settles nothing", lambda led: led.held(1, "cleared"), 18.0),
        ("a call before settles nothing", lambda led: led.called(11), 18.0),
        ("a call at the same moment settles", lambda led: led.called(10), 15.0),
    ],
)
def test_amends_settle_what_was_at_or_before_them(what: str, settle: Callable[[Ledger], int], left: float) -> None:
    ledger = Ledger()
    ledger.incident(10, "complaint", "severe", "ours")
    ledger.incident(10, "complaint", "severe", "ours")
    settle(ledger)
    assert assessed(ledger).debt == left, what


def test_the_oldest_is_settled_first_and_nothing_is_kept_for_later() -> None:
    ledger = Ledger()
    ledger.called(9)
    ledger.incident(8, "complaint", "minor", "ours")
    ledger.incident(7, "complaint", "serious", "ours")
    ledger.called(6)
    ledger.incident(5, "complaint", "serious", "ours")
    lines = {line.entry: line for line in assessed(ledger).debt_lines}
    assert [(n, round(line.points, 6), line.settled, line.counted) for n, line in lines.items()] == [
        (2, 0.0, 0.5, False),
        (3, 0.5, 2.5, True),
        (5, 3.0, 0.0, True),
    ]
    assert assessed(ledger).debt == 3.5
    assert next(s for s in assessed(ledger).signals if s.code == "owed").entries == (3, 5)


def test_an_incident_of_theirs_takes_nothing_of_the_amends() -> None:
    ledger = Ledger()
    ledger.incident(8, "rude", "severe", "theirs")
    ledger.incident(7, "complaint", "serious", "ours")
    ledger.called(6)
    assert assessed(ledger).debt == 0
    assert [line.entry for line in assessed(ledger).debt_lines] == [2]


def test_owed_is_inclusive_and_makes_the_standing_amends() -> None:
    ledger = Ledger()
    ledger.incident(1, "complaint", "serious", "ours")
    owed = next(s for s in assessed(ledger).signals if s.code == "owed")
    assert owed.facts == {"value": 3.0, "threshold": 2.4}
    assert assessed(ledger, Policy(half_life_days=9e8, owed_at=3.0)).standing is Standing.AMENDS
    assert assessed(ledger, Policy(half_life_days=9e8, owed_at=3.000001)).standing is Standing.STEADY


def _needed(ledger: Ledger) -> float:
    return outlook(ledger.lines, Surroundings(), Policy(), NOW).amends_needed


def test_what_amends_would_be_needed() -> None:
    ledger = Ledger()
    assert _needed(ledger) == 0
    ledger.incident(15, "complaint", "serious", "ours")
    assert _needed(ledger) == 0, "it has faded below the mark by itself"
    ledger.incident(0, "complaint", "serious", "ours")
    # 2.381102 + 3; the old one has to go (3 points for 2.381102), and 0.600001 of the new one.
    assert _needed(ledger) == 3.61
    ledger.gave(0, amends=True)
    assert _needed(ledger) == 0


def test_a_debt_at_its_mark_needs_a_little() -> None:
    ledger = Ledger()
    ledger.incident(1, "complaint", "serious", "ours")
    at_mark = Policy(half_life_days=9e8, owed_at=3.0)
    assert outlook(ledger.lines, Surroundings(), at_mark, NOW).amends_needed == 0.01


def test_an_old_debt_needs_more_points_than_it_counts() -> None:
    ledger = Ledger()
    ledger.incident(45, "complaint", "severe", "ours")
    ledger.called(45)
    # 6 points left, worth 3: 1.2 of them and a little bring it below 2.4.
    assert _needed(ledger) == 1.21
    ledger.line(ledger.lines[1].kind, ago(44))
    assert _needed(ledger) == 0
