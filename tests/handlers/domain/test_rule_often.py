"""`often`: incidents of theirs on six different days of a month, however little each of them weighs."""

from __future__ import annotations

import pytest

from handlers.domain.numbers import policy_from
from handlers.domain.policy import Policy
from handlers.domain.values import Category
from tests.support.ledgers import ago
from tests.support.steps import TICK, Write, at, codes, each, held, incidents, judged, kept, signal

SIX = (20, 5, 4, 3, 2, 1)


def small(*days: float) -> Write:
    return incidents("scope", "minor", "theirs", *days)


CASES: list[tuple[str, bool, Write]] = [
    ("six days", True, small(29, 20, 15, 10, 5, 1)),
    ("five days", False, small(29, 20, 10, 5, 1, 1)),
    ("of any category", True, each(small(6, 5, 4), incidents("late", "minor", "theirs", 3, 2, 1))),
    ("the first 30 days ago", False, small(30, 20, 15, 10, 5, 1)),
    ("a moment later than that", True, each(at(ago(30) + TICK), small(20, 15, 10, 5, 1))),
    ("one of them shared", False, each(small(20, 15, 10, 5, 1), at(ago(3), fault="shared"))),
    ("one before the agreement", False, each(small(*SIX), held(20, "agreed"))),
    ("all since the agreement", True, each(small(*SIX), held(21, "agreed"))),
    ("one before a kept review", False, each(small(*SIX), kept(20, True))),
]


@pytest.mark.parametrize(("what", "fires", "write"), CASES, ids=[case[0] for case in CASES])
def test_it_fires_or_just_does_not(what: str, fires: bool, write: Write) -> None:
    assert ("often" in codes(judged(write))) is fires, what


def test_it_asks_for_the_talk_unless_we_owe() -> None:
    six = judged(small(*SIX))
    assert (str(six.standing), six.reason) == ("talk", "often")
    owing = judged(each(small(*SIX), incidents("expectations", "severe", "ours", 1)))
    assert "often" in codes(owing)
    assert (str(owing.standing), owing.reason) == ("amends", "owed")


def test_days_are_those_of_the_zone() -> None:
    """The morning and the evening of the last day are two days in Pago Pago."""
    write = small(10, 9, 8, 7, 5.3, 4.7)
    assert "often" not in codes(judged(write))
    assert "often" in codes(judged(write, Policy(zone="Pacific/Pago_Pago")))


def test_a_workspace_chooses_its_numbers() -> None:
    choosy = policy_from({"often_on_days": 3, "often_days": 45}, zone="UTC", hourly_cost_minor=None)
    assert "often" in codes(judged(small(40, 20, 1), choosy))
    assert "often" not in codes(judged(small(40, 20, 1)))


def test_it_tells_what_and_since_when() -> None:
    one = signal(
        "often",
        judged(each(incidents("late", "minor", "theirs", 9, 8), incidents("scope", "minor", "theirs", 7, 6, 5, 5, 4))),
    )
    assert one.entries == (1, 2, 3, 4, 5, 6, 7)
    assert one.facts == {"count": 7, "days": 6, "within": 30, "since": ago(9), "latest": ago(4)}
    assert one.categories == ((Category.SCOPE, 5), (Category.LATE, 2))
