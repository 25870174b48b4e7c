"""`breach`: something grave against the agreement in force asks for a talk, before the agreement is broken."""

from __future__ import annotations

import pytest

from tests.support.ledgers import Ledger, ago
from tests.support.steps import TICK, Write, at, codes, each, held, incidents, judged, kept, signal

SERIOUS = incidents("rude", "serious", "theirs", 10)

CASES: list[tuple[str, bool, Write]] = [
    ("no agreement", False, SERIOUS),
    ("something serious since", True, each(held(90, "agreed"), SERIOUS)),
    ("something severe since", True, each(held(90, "agreed"), incidents("rude", "severe", "theirs", 10))),
    ("something minor since", False, each(held(90, "agreed"), incidents("rude", "minor", "theirs", 10))),
    ("shared", False, each(held(90, "agreed"), incidents("rude", "serious", "shared", 10))),
    ("at the very moment of the agreement", False, each(held(10, "agreed"), SERIOUS)),
    ("a moment later", True, each(held(10, "agreed"), at(ago(10) + TICK, "rude", "serious"))),
    ("60 days ago", False, each(held(90, "agreed"), incidents("rude", "serious", "theirs", 60))),
    ("a moment less", True, each(held(90, "agreed"), at(ago(60) + TICK, "rude", "serious"))),
    ("what it is about", True, each(held(90, "agreed", "late", "rude"), SERIOUS)),
    ("what it is not about", False, each(held(90, "agreed", "late"), SERIOUS)),
    ("before a kept review", False, each(held(90, "agreed"), SERIOUS, kept(5, True))),
    ("cleared", False, each(held(90, "agreed"), SERIOUS, held(5, "cleared"))),
    ("a new agreement", False, each(held(90, "agreed"), SERIOUS, held(5, "agreed"))),
]


@pytest.mark.parametrize(("what", "fires", "write"), CASES, ids=[case[0] for case in CASES])
def test_it_fires_or_just_does_not(what: str, fires: bool, write: Write) -> None:
    assert ("breach" in codes(judged(write))) is fires, what


def test_it_asks_for_the_talk_unless_we_owe() -> None:
    one = judged(each(held(90, "agreed"), SERIOUS))
    assert (str(one.standing), one.reason) == ("talk", "breach")
    owing = judged(each(held(90, "agreed"), SERIOUS, incidents("expectations", "severe", "ours", 1)))
    assert (str(owing.standing), owing.reason) == ("amends", "owed")


def test_it_tells_which_agreement_who_was_hurt_and_what_was_postponed() -> None:
    ledger = Ledger()
    agreement = ledger.held(90, "agreed")
    ledger.incident(20, "rude", "serious", affected=(7,))
    ledger.incident(10, "rude", "serious", affected=(8, 7))
    postponed = [ledger.held(5, "postponed"), ledger.held(2, "postponed")]
    one = signal("breach", judged(lambda led: led.lines.extend(ledger.lines)))
    assert one.entries == (2, 3)
    assert one.facts == {"count": 2, "since": ago(90), "latest": ago(10)}
    assert (one.agreement, one.affected, one.postponed) == (agreement, (7, 8), tuple(postponed))


def test_a_talk_that_was_held_ends_what_was_postponed() -> None:
    one = signal("breach", judged(each(held(95, "postponed"), held(90, "agreed"), SERIOUS)))
    assert one.postponed == ()
