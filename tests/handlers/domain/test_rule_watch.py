"""What is watched although neither strain nor debt has reached its mark: small things that do not stop."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from handlers.domain.policy import Policy
from handlers.domain.values import Category
from tests.support.ledgers import ago
from tests.support.steps import TICK, Write, at, each, held, incidents, judged, kept

#: One in each of seven calendar months, the latest long enough ago.
MONTHS = (340, 310, 280, 250, 220, 190, 160)

CASES: list[tuple[str, str, Write]] = [
    ("four days in a month", "lately", incidents("scope", "minor", "theirs", 29, 20, 10, 5)),
    ("the first of four 30 days ago, one within 14", "again", incidents("scope", "minor", "theirs", 30, 20, 10, 5)),
    ("four days, the latest 15 days ago", "lately", incidents("scope", "minor", "theirs", 29, 25, 20, 15)),
    ("the first of them 30 days ago", "", incidents("scope", "minor", "theirs", 30, 25, 20, 15)),
    ("a moment later than that", "lately", each(at(ago(30) + TICK), incidents("scope", "minor", "theirs", 25, 20, 15))),
    ("four on three days", "", incidents("scope", "minor", "theirs", 29, 25, 20, 20)),
    ("one of them shared", "", each(incidents("scope", "minor", "theirs", 29, 25, 20), at(ago(15), fault="shared"))),
    ("before the agreement", "", each(incidents("scope", "minor", "theirs", 29, 25, 20, 15), held(29, "agreed"))),
    ("three days in two months, one of late", "again", incidents("scope", "minor", "theirs", 59, 40, 13)),
    ("none of late", "", incidents("scope", "minor", "theirs", 59, 40, 14)),
    ("one a moment later than that", "again", each(incidents("scope", "minor", "theirs", 59, 40), at(ago(14) + TICK))),
    ("the first 60 days ago", "", incidents("scope", "minor", "theirs", 60, 40, 13)),
    ("on two days", "", incidents("scope", "minor", "theirs", 59, 13, 13)),
    ("the late one shared", "", each(incidents("scope", "minor", "theirs", 59, 40, 30), at(ago(1), fault="shared"))),
    ("three, one before the slate", "", each(incidents("scope", "minor", "theirs", 59, 40, 13), kept(59, True))),
    ("seven months of a year", "months", incidents("scope", "minor", "theirs", *MONTHS)),
    ("June of two years is two", "months", incidents("scope", "minor", "theirs", 364, 330, 300, 270, 240, 210, 1)),
    ("shared ones count there", "months", incidents("scope", "minor", "shared", *MONTHS)),
    ("ours do not", "", each(incidents("scope", "minor", "theirs", *MONTHS[1:]), at(ago(340), fault="ours"))),
    ("six months", "", incidents("scope", "minor", "theirs", *MONTHS[1:], 161)),
    ("the first 365 days ago", "", incidents("scope", "minor", "theirs", 365, *MONTHS[1:])),
    ("a moment later", "months", each(at(ago(365) + TICK), incidents("scope", "minor", "theirs", *MONTHS[1:]))),
    ("before a kept review", "", each(incidents("scope", "minor", "theirs", *MONTHS), kept(340, True))),
]


@pytest.mark.parametrize(("what", "reason", "write"), CASES, ids=[case[0] for case in CASES])
def test_it_is_watched_or_just_is_not(what: str, reason: str, write: Write) -> None:
    one = judged(write)
    assert (str(one.standing), one.reason) == (("watch" if reason else "steady"), reason), what


def test_months_are_those_of_the_zone() -> None:
    """23:30 UTC on 31 January is February in Warsaw, where another February line does not add a month."""
    moments = [datetime(2026, 1, 31, 23, 30, tzinfo=UTC)] + [datetime(2025, m, 9, tzinfo=UTC) for m in range(7, 13)]
    write = each(*(at(moment) for moment in moments), at(datetime(2026, 2, 9, tzinfo=UTC)))
    strict = Policy(chosen={"watch_months": 8})
    assert judged(write, strict).reason == "months"
    assert judged(write, Policy(chosen={"watch_months": 8}, zone="Europe/Warsaw")).reason == ""


def test_the_finding_brings_its_evidence_and_facts_for_a_sentence() -> None:
    lately = judged(incidents("scope", "minor", "theirs", 20, 10, 5, 5, 1)).cause
    assert lately is not None
    assert lately.entries == (1, 2, 3, 4, 5)
    assert lately.facts == {"count": 5, "days": 4, "within": 30, "since": ago(20), "latest": ago(1)}
    assert lately.categories == ((Category.SCOPE, 5),)
    months = judged(incidents("late", "minor", "theirs", *MONTHS)).cause
    assert months is not None
    assert months.facts == {"count": 7, "months": 7, "within": 365, "since": ago(340), "latest": ago(160)}


def test_strain_and_debt_bring_what_weighs() -> None:
    strain = judged(incidents("rude", "serious", "theirs", 1)).cause
    assert strain is not None
    assert (strain.code, strain.entries, strain.facts["threshold"]) == ("strain", (1,), 2.4)
    patient = Policy(watch_at=9.0, talk_at=20.0)
    debt = judged(
        each(incidents("rude", "severe", "theirs", 45), incidents("rude", "serious", "ours", 1)), patient
    ).cause
    assert debt is not None
    assert (debt.code, debt.entries) == ("debt", (2,))
