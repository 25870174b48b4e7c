"""Each signal about conduct and balance: it fires at the edge, and just does not beyond it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from handlers.domain.policy import Policy
from handlers.domain.standing import Surroundings
from tests.support.ledgers import ago
from tests.support.steps import (
    TICK,
    Write,
    at,
    called,
    codes,
    crossings,
    each,
    held,
    incidents,
    judged,
    kept,
    paid,
    told,
)

CASES: list[tuple[str, str, bool, Write]] = [
    ("a severe abuse of theirs", "abuse", True, incidents("abuse", "severe", "theirs", 89)),
    ("within 90 days, its end left out", "abuse", False, incidents("abuse", "severe", "theirs", 90)),
    ("a moment later than that", "abuse", True, at(ago(90) + TICK, "abuse", "severe")),
    ("a serious abuse of theirs", "abuse", True, incidents("abuse", "serious", "theirs", 20)),
    ("a serious one within 21 days, its end left out", "abuse", False, incidents("abuse", "serious", "theirs", 21)),
    ("a serious one a moment later", "abuse", True, at(ago(21) + TICK, "abuse", "serious")),
    ("a serious one shared", "abuse", False, incidents("abuse", "serious", "shared", 1)),
    ("a serious one before base", "abuse", False, each(incidents("abuse", "serious", "theirs", 5), held(5, "agreed"))),
    ("minor abuse", "abuse", False, incidents("abuse", "minor", "theirs", 1)),
    ("shared is not theirs", "abuse", False, incidents("abuse", "severe", "shared", 1)),
    ("rude is not abuse", "abuse", False, incidents("rude", "severe", "theirs", 1)),
    ("not since base", "abuse", False, each(incidents("abuse", "severe", "theirs", 5), held(5, "agreed"))),
    ("since base", "abuse", True, each(incidents("abuse", "severe", "theirs", 4), held(5, "agreed"))),
    ("three crossings on two days", "boundaries", True, each(told(100), crossings(50, 29, 29))),
    ("two crossings", "boundaries", False, each(told(100), crossings(50, 29))),
    ("three on one day", "boundaries", False, each(told(100), crossings(29, 29, 29))),
    ("the latest 30 days ago", "boundaries", False, each(told(100), crossings(50, 30, 30))),
    ("one of them 90 days ago", "boundaries", False, each(told(100), crossings(90, 29, 29))),
    ("shared counts, ours does not", "boundaries", True, each(told(100), crossings(5, 4, 3, fault="shared"))),
    ("ours", "boundaries", False, each(told(100), crossings(5, 4, 3, fault="ours"))),
    ("told at that very moment", "boundaries", True, each(told(5), crossings(5, 4, 3))),
    ("told after the first", "boundaries", False, each(told(4), crossings(5, 4, 3))),
    ("a promise of ours", "boundaries", False, each(told(100, ours=True), crossings(5, 4, 3))),
    ("another number", "boundaries", False, each(told(100), crossings(5, 4, 3, number=2))),
    ("the category alone", "boundaries", False, each(told(100), incidents("boundary", "minor", "theirs", 5, 4, 3))),
    ("not told yet", "boundaries", False, each(lambda led: led.boundary(100), crossings(5, 4, 3))),
    ("told later on", "boundaries", True, each(lambda led: led.boundary(100), told(50), crossings(5, 4, 3))),
    (
        "written down afterwards, told before",
        "boundaries",
        True,
        each(crossings(5, 4, 3), lambda led: led.boundary(0, 1, ago(9))),
    ),
    ("before the agreement", "boundaries", False, each(told(100), crossings(5, 4, 3), held(4, "agreed"))),
    ("late three times", "late", True, incidents("late", "minor", "theirs", 61, 60.5, 59)),
    ("the latest 60 days ago", "late", False, incidents("late", "minor", "theirs", 62, 61, 60)),
    ("late twice lately", "late", False, incidents("late", "minor", "theirs", 20, 1)),
    ("one of the three 180 days ago", "late", False, each(incidents("late", "minor", "theirs", 180, 2, 1), paid(0))),
    ("one of the three less", "late", True, each(incidents("late", "minor", "theirs", 179, 2, 1), paid(0))),
    ("twice, 21 days apart, unpaid", "late", True, incidents("late", "minor", "theirs", 121, 100)),
    ("twice, hardly 21 days apart", "late", False, each(at(ago(121) + TICK, "late"), at(ago(100), "late"))),
    ("the first of the two paid", "late", False, each(incidents("late", "minor", "theirs", 121, 100), paid(110))),
    ("paid before both", "late", True, each(incidents("late", "minor", "theirs", 121, 100), paid(122))),
    (
        "paid at the same moment is not after",
        "late",
        True,
        each(incidents("late", "minor", "theirs", 121, 100), paid(121)),
    ),
    ("shared lateness counts", "late", True, incidents("late", "minor", "shared", 3, 2, 1)),
    ("ours does not", "late", False, incidents("late", "minor", "ours", 121, 100, 1)),
    ("another category", "late", False, incidents("silence", "minor", "theirs", 121, 100, 1)),
    (
        "before the agreement they do not count",
        "late",
        False,
        each(incidents("late", "minor", "theirs", 99, 50, 9), held(9, "agreed")),
    ),
    ("no agreement, nothing broken", "broken", False, incidents("rude", "severe", "theirs", 1)),
    ("a severe one since", "broken", True, each(held(300, "agreed"), incidents("rude", "severe", "theirs", 299))),
    (
        "a severe one at that moment",
        "broken",
        False,
        each(held(300, "agreed"), incidents("rude", "severe", "theirs", 300)),
    ),
    (
        "a severe one shared, fading",
        "broken",
        False,
        each(held(99, "agreed"), incidents("rude", "severe", "shared", 1)),
    ),
    (
        "about something else",
        "broken",
        False,
        each(held(9, "agreed", "late"), incidents("rude", "severe", "theirs", 1)),
    ),
    ("about that", "broken", True, each(held(9, "agreed", "late", "rude"), incidents("rude", "severe", "theirs", 1))),
    ("strain from two days", "broken", True, each(held(20, "agreed"), incidents("rude", "serious", "theirs", 2, 1))),
    ("strain from one day", "broken", False, each(held(20, "agreed"), incidents("rude", "serious", "theirs", 1, 1))),
    ("strain too small", "broken", False, each(held(30, "agreed"), incidents("rude", "serious", "theirs", 20, 8))),
    (
        "strain softened by praise since",
        "broken",
        False,
        each(
            held(30, "agreed"),
            incidents("rude", "serious", "theirs", 20, 1),
            incidents("scope", "minor", "theirs", 1, 1),
            lambda led: led.thanks(1),
        ),
    ),
    (
        "the same without the praise, which came before",
        "broken",
        True,
        each(
            held(30, "agreed"),
            incidents("rude", "serious", "theirs", 20, 1),
            incidents("scope", "minor", "theirs", 1, 1),
            lambda led: led.thanks(30),
        ),
    ),
    (
        "abuse, whatever it is about",
        "broken",
        True,
        each(held(300, "agreed", "late"), incidents("abuse", "serious", "theirs", 299)),
    ),
    (
        "a serious threat too",
        "broken",
        True,
        each(held(9, "agreed", "late"), incidents("threat", "serious", "theirs", 8)),
    ),
    (
        "abuse that is shared",
        "broken",
        False,
        each(held(9, "agreed", "late"), incidents("abuse", "severe", "shared", 1)),
    ),
    ("minor abuse", "broken", False, each(held(9, "agreed", "late"), incidents("abuse", "minor", "theirs", 1))),
    ("abuse at that moment", "broken", False, each(held(9, "agreed"), incidents("abuse", "serious", "theirs", 9))),
    ("other rudeness", "broken", False, each(held(9, "agreed", "late"), incidents("rude", "serious", "theirs", 1))),
    (
        "everything at once, from three days",
        "broken",
        True,
        each(held(20, "agreed", "late"), incidents("rude", "serious", "theirs", 2, 1, 0)),
    ),
    (
        "everything at once, from two days",
        "broken",
        False,
        each(held(20, "agreed", "late"), incidents("rude", "serious", "theirs", 1, 1, 0)),
    ),
    (
        "everything at once, below 8.1",
        "broken",
        False,
        each(held(20, "agreed", "late"), incidents("rude", "serious", "theirs", 12, 11, 0)),
    ),
    (
        "everything at once, some of it ours",
        "broken",
        False,
        each(
            held(20, "agreed", "late"),
            incidents("rude", "serious", "theirs", 2, 1),
            at(ago(0), "rude", "serious", "ours"),
        ),
    ),
    (
        "everything at once, softened by praise",
        "broken",
        False,
        each(
            held(20, "agreed", "late"),
            incidents("rude", "serious", "theirs", 12, 11, 0),
            incidents("scope", "minor", "theirs", 1, 1),
            lambda led: led.thanks(0),
        ),
    ),
    (
        "the same without the praise",
        "broken",
        True,
        each(
            held(20, "agreed", "late"),
            incidents("rude", "serious", "theirs", 12, 11, 0),
            incidents("scope", "minor", "theirs", 1, 1),
        ),
    ),
    ("two crossings since", "broken", True, each(told(100), held(95, "agreed"), crossings(89, 1))),
    ("one of them 90 days ago", "broken", False, each(told(100), held(95, "agreed"), crossings(90, 1))),
    ("both on one day", "broken", False, each(told(100), held(95, "agreed"), crossings(1, 1))),
    ("crossings of ours", "broken", False, each(told(100), held(95, "agreed"), crossings(2, 1, fault="ours"))),
    ("crossings about something else", "broken", False, each(told(100), held(95, "agreed", "late"), crossings(2, 1))),
    ("its review said not kept", "broken", True, each(held(100, "agreed"), kept(89, False))),
    ("90 days ago", "broken", False, each(held(100, "agreed"), kept(90, False))),
    ("the review of the one before", "broken", False, each(held(99, "agreed"), kept(50, False), held(50, "agreed"))),
    ("kept at last", "broken", False, each(held(100, "agreed"), kept(50, False), kept(20, True))),
    ("cleared", "broken", False, each(held(100, "agreed"), kept(50, False), held(20, "cleared"))),
    ("refused", "refused", True, held(59, "refused")),
    ("ended in parting", "refused", True, held(59, "part")),
    ("60 days ago", "refused", False, held(60, "refused")),
    ("agreed since", "refused", False, each(held(9, "refused"), held(8, "agreed"))),
    ("postponed since", "refused", False, each(held(9, "refused"), held(8, "postponed"))),
    ("agreed before", "refused", True, each(held(8, "refused"), held(9, "agreed"))),
    ("a threat", "safety", True, incidents("threat", "severe", "theirs", 89)),
    ("a minor threat is one too", "safety", True, incidents("threat", "minor", "theirs", 89)),
    ("90 days ago, a threat", "safety", False, incidents("threat", "severe", "theirs", 90)),
    ("a threat that is shared", "safety", False, incidents("threat", "severe", "shared", 1)),
    ("a threat before base", "safety", False, each(incidents("threat", "severe", "theirs", 9), kept(9, True))),
    ("severe abuse on two days", "safety", True, incidents("abuse", "severe", "theirs", 89, 1)),
    ("severe abuse twice a day", "safety", False, incidents("abuse", "severe", "theirs", 1, 1)),
    ("severe abuse, the first 90 days ago", "safety", False, incidents("abuse", "severe", "theirs", 90, 1)),
    ("one of them since base", "safety", True, each(incidents("abuse", "severe", "theirs", 9, 2), held(5, "agreed"))),
    ("none of them since base", "safety", False, each(incidents("abuse", "severe", "theirs", 9, 5), held(5, "agreed"))),
    ("one before the slate", "safety", False, each(incidents("abuse", "severe", "theirs", 9, 2), held(5, "cleared"))),
    ("complaints on three days", "unhappy", True, incidents("complaint", "minor", "unclear", 59, 2, 1)),
    ("on two days", "unhappy", False, incidents("complaint", "minor", "unclear", 2, 1, 1)),
    ("the first 60 days ago", "unhappy", False, incidents("complaint", "minor", "ours", 60, 2, 1)),
    ("complaints that were theirs", "unhappy", False, incidents("complaint", "minor", "theirs", 3, 2, 1)),
    ("complaints of ours", "unhappy", True, incidents("complaint", "minor", "ours", 3, 2, 1)),
    ("no complaints", "unhappy", False, incidents("expectations", "minor", "ours", 3, 2, 1)),
    ("called since", "unhappy", False, each(incidents("complaint", "minor", "ours", 3, 2, 1), called(3))),
    ("called before", "unhappy", True, each(incidents("complaint", "minor", "ours", 3, 2, 1), called(4))),
    (
        "refunded since",
        "unhappy",
        False,
        each(incidents("complaint", "minor", "ours", 3, 2, 1), lambda led: led.refunded(2)),
    ),
    (
        "refunded since, as they asked",
        "unhappy",
        False,
        each(incidents("complaint", "minor", "ours", 3, 2, 1), lambda led: led.refunded(2, asked=True)),
    ),
    (
        "a gift that makes up for it",
        "unhappy",
        False,
        each(incidents("complaint", "minor", "ours", 3, 2, 1), lambda led: led.gave(2, amends=True)),
    ),
    (
        "a gift that does not",
        "unhappy",
        True,
        each(incidents("complaint", "minor", "ours", 3, 2, 1), lambda led: led.gave(2)),
    ),
    ("complaints before base", "unhappy", False, each(incidents("complaint", "minor", "ours", 3, 2, 1), kept(3, True))),
    ("we owe", "owed", True, incidents("complaint", "serious", "ours", 14)),
    ("we owe little", "owed", False, incidents("complaint", "serious", "ours", 15)),
    ("we owe as much as they strain", "owed", True, incidents("complaint", "severe", "shared", 1)),
    (
        "we owe less than they strain",
        "owed",
        False,
        each(incidents("complaint", "severe", "shared", 1), incidents("scope", "minor", "theirs", 1)),
    ),
]


@pytest.mark.parametrize(("what", "code", "fires", "write"), CASES, ids=[f"{c[1]}: {c[0]}" for c in CASES])
def test_a_signal_fires_or_just_does_not(what: str, code: str, fires: bool, write: Write) -> None:
    assert (code in codes(judged(write))) is fires, what


NEGLECT: list[tuple[str, bool, Write]] = [
    ("nothing at all", True, each()),
    ("a note 21 days ago", True, lambda led: led.noted(21)),
    ("a note within 21 days", False, lambda led: led.noted(ago(21) + TICK)),
    ("only payments and refunds", True, each(paid(1), lambda led: led.refunded(1))),
    ("a conversation held", False, held(20, "agreed")),
    ("a conversation refused", False, held(20, "refused")),
    ("a conversation postponed", True, held(20, "postponed")),
    ("a conversation too long ago", True, held(21, "agreed")),
    ("reviewed", False, kept(20, False)),
]


@pytest.mark.parametrize(("what", "fires", "write"), NEGLECT, ids=[case[0] for case in NEGLECT])
def test_a_vital_client_is_missed(what: str, fires: bool, write: Write) -> None:
    assert ("neglect" in codes(judged(write, around=Surroundings(vital=True)))) is fires, what
    assert "neglect" not in codes(judged(write))


def test_days_are_those_of_the_zone() -> None:
    """23:30 and 00:30 in Warsaw are two days there and one in UTC."""
    late, early = datetime(2026, 6, 15, 21, 30, tzinfo=UTC), datetime(2026, 6, 15, 22, 30, tzinfo=UTC)
    write = each(at(late, "abuse", "severe"), at(early, "abuse", "severe"))
    assert "safety" not in codes(judged(write))
    assert "safety" in codes(judged(write, Policy(zone="Europe/Warsaw")))


def test_a_signal_brings_its_evidence_and_facts_for_a_sentence() -> None:
    one = judged(each(told(100), crossings(50, 29), incidents("scope", "minor", "theirs", 10), crossings(3)))
    signal = next(signal for signal in one.signals if signal.code == "boundaries")
    assert signal.entries == (2, 3, 5)
    assert signal.facts == {"count": 3, "days": 3, "since": ago(50), "latest": ago(3)}


@pytest.mark.parametrize(
    ("write", "form", "entries"),
    [
        (each(held(20, "agreed"), incidents("rude", "serious", "theirs", 2, 1)), "strain", (2, 3)),
        (each(held(20, "agreed"), incidents("rude", "severe", "theirs", 2), kept(1, False)), "severe", (2,)),
        (each(held(20, "agreed"), incidents("rude", "minor", "theirs", 2), kept(1, False)), "review", (3,)),
        (each(told(30), held(20, "agreed"), crossings(2, 1)), "boundaries", (3, 4)),
        (each(held(20, "agreed"), incidents("abuse", "serious", "theirs", 3), kept(1, False)), "abuse", (2,)),
        (each(held(20, "agreed", "late"), incidents("rude", "serious", "theirs", 3, 2, 1)), "everything", (2, 3, 4)),
    ],
)
def test_a_broken_agreement_says_how(write: Write, form: str, entries: tuple[int, ...]) -> None:
    signal = next(signal for signal in judged(write).signals if signal.code == "broken")
    assert (signal.facts["form"], signal.entries) == (form, entries)
    assert signal.facts["since"] == ago(20)


def test_safety_says_how() -> None:
    threat, abuse = (judged(incidents(kind, "severe", "theirs", 2, 1)).signals for kind in ("threat", "abuse"))
    assert [s.facts["form"] for s in (*threat, *abuse) if s.code == "safety"] == ["threat", "abuse"]


def test_neglect_says_for_how_long() -> None:
    around = Surroundings(vital=True)
    contact, money, nothing = (
        judged(write, around=around).signals[0] for write in (lambda led: led.noted(30), paid(40), each())
    )
    assert (contact.entries, contact.facts) == ((1,), {"days": 30})
    assert (money.entries, money.facts) == ((), {"days": 40})
    assert (nothing.entries, nothing.facts) == ((), {"days": 21})


def test_the_strain_that_breaks_an_agreement_is_inclusive() -> None:
    write = each(held(20, "agreed"), incidents("rude", "serious", "theirs", 2, 1))
    assert "broken" in codes(judged(write, Policy(part_at=6.0, half_life_days=9e8)))
    assert "broken" not in codes(judged(write, Policy(part_at=6.000001, half_life_days=9e8)))
