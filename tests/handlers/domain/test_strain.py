"""Strain as a number, the signal that lets go only when it has fallen far enough, and what the numbers mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.domain.policy import Policy
from handlers.domain.standing import Assessment, Surroundings, assess
from handlers.domain.values import Category, Entry, Fault, Severity, Standing
from tests.support.ledgers import NOW, Ledger, ago

TICK = timedelta(microseconds=1)
#: A half-life so long that a sum is the sum of its points, to six decimals.
STILL = Policy(half_life_days=9e8)


def assessed(ledger: Ledger, policy: Policy | None = None, now: datetime = NOW) -> Assessment:
    return assess(ledger.lines, Surroundings(), policy or Policy(), now)


def fires(ledger: Ledger, policy: Policy | None = None, now: datetime = NOW) -> bool:
    return any(signal.code == "strain" for signal in assessed(ledger, policy, now).signals)


@pytest.mark.parametrize(
    ("severity", "fault", "days", "points"),
    [
        ("minor", "theirs", 0, 0.5),
        ("serious", "theirs", 0, 3),
        ("severe", "theirs", 0, 9),
        ("severe", "shared", 0, 4.5),
        ("severe", "unclear", 0, 4.5),
        ("severe", "ours", 0, 0),
        ("serious", "theirs", 45, 1.5),
        ("serious", "shared", 90, 0.375),
        ("serious", "theirs", 14, 2.418062),
        ("severe", "theirs", 22.5, 6.363961),
    ],
)
def test_an_incident_weighs_by_severity_share_and_age(severity: str, fault: str, days: float, points: float) -> None:
    ledger = Ledger()
    ledger.incident(days, "rude", severity, fault)
    assert assessed(ledger).strain == points


def test_of_the_small_ones_of_a_week_only_the_three_largest_count() -> None:
    ledger = Ledger()
    for hour in range(4):
        ledger.incident(ago(0, hours=hour + 1))
    shared = ledger.incident(ago(0, hours=9), fault="shared")
    ledger.incident(ago(7))
    one = assessed(ledger, STILL)
    assert one.strain == 2.0
    assert [line.entry for line in one.lines if not line.counted] == [shared, 4]


def test_a_week_begins_on_monday_in_the_zone() -> None:
    """Sunday 22:30 UTC is Monday in Warsaw: two small ones fall into the week before in UTC, none in Warsaw."""
    ledger = Ledger()
    for minute in range(2):
        ledger.incident(datetime(2026, 6, 14, 22, 30 + minute, tzinfo=UTC))
    for minute in range(2):
        ledger.incident(datetime(2026, 6, 15, 9, minute, tzinfo=UTC))
    assert assessed(ledger, STILL).strain == 2.0
    assert assessed(ledger, replace(STILL, zone="Europe/Warsaw")).strain == 1.5


def test_praise_softens_small_things_only_and_once_a_week() -> None:
    ledger = Ledger()
    ledger.incident(1, "rude", "serious")
    ledger.incident(1)
    ledger.incident(1)
    assert assessed(ledger, STILL).strain == 4.0
    ledger.thanks(1)
    latest = ledger.thanks(0)
    one = assessed(ledger, STILL)
    assert one.strain == 3.0
    praise = {line.entry: line for line in one.lines if line.points < 0}
    assert (praise[4].counted, praise[latest].counted) == (False, True)
    ledger.thanks(8)
    assert assessed(ledger, STILL).strain == 3.0, "never below what the graver ones bring"


def test_the_counted_lines_add_up_to_the_strain() -> None:
    ledger = Ledger()
    ledger.incident(30, "rude", "serious")
    for day in (20, 13, 6):
        ledger.incident(day)
    ledger.incident(3, fault="ours")
    ledger.thanks(5)
    one = assessed(ledger)
    assert round(sum(line.points for line in one.lines if line.counted), 6) == one.strain
    first = one.lines[0]
    assert (first.entry, first.weight, first.share, round(first.decay, 6)) == (1, 3.0, 1.0, 0.629961)
    assert 5 not in [line.entry for line in one.lines], "what is wholly ours is no part of it"


def test_strain_is_counted_since_the_slate_and_reaches_since_base() -> None:
    ledger = Ledger()
    ledger.incident(10, "rude", "severe")
    ledger.kept(10, True)
    ledger.incident(8, "rude", "serious")
    ledger.held(5, "agreed")
    ledger.incident(5, "rude", "serious")
    ledger.incident(3)
    one = assessed(ledger, STILL)
    assert (one.slate, one.base) == (ago(10), ago(5))
    assert one.agreement is ledger.lines[3]
    assert (one.strain, one.strain_since_base) == (6.5, 0.5)


def test_not_kept_leaves_the_agreement_in_force_and_cleared_ends_it() -> None:
    ledger = Ledger()
    ledger.held(30, "agreed")
    ledger.kept(20, False)
    assert assessed(ledger).base == ago(30)
    ledger.held(10, "cleared")
    one = assessed(ledger)
    assert (one.agreement, one.slate, one.base) == (None, ago(10), ago(10))
    ledger.held(10, "agreed")
    assert assessed(ledger).agreement is None, "since is strictly after"
    ledger.held(9, "agreed")
    assert assessed(ledger).base == ago(9)


# --- reaching and letting go -------------------------------------------------------------------------------------


def test_the_threshold_is_inclusive() -> None:
    ledger = Ledger()
    ledger.incident(0, "rude", "serious")
    assert fires(ledger, Policy(talk_at=3.0))
    assert not fires(ledger, Policy(talk_at=3.000001))
    assert assessed(ledger, Policy(watch_at=3.0)).standing is Standing.WATCH
    assert assessed(ledger, Policy(watch_at=3.000001)).standing is Standing.STEADY


def test_once_reached_it_stays_until_it_fell_below_four_fifths() -> None:
    """6 points of two serious ones fall below 4.32 after 21.3 days; 5.4 alone they fall below after 6.8."""
    for days, stays in ((0, True), (7, True), (21, True), (22, False)):
        ledger = Ledger()
        ledger.incident(days, "rude", "serious")
        ledger.incident(days, "rude", "serious")
        assert fires(ledger) is stays, days


def test_at_just_four_fifths_it_stays() -> None:
    ledger = Ledger()
    ledger.incident(45, "rude", "serious")
    assert fires(ledger, Policy(talk_at=3.0, fall_back=0.5))
    assert not fires(ledger, Policy(talk_at=3.0, fall_back=0.500001))
    ledger.incident(0)
    assert fires(ledger, Policy(talk_at=3.0, fall_back=0.5)), "just before the small one, too"
    assert not fires(ledger, Policy(talk_at=3.0, fall_back=0.500001))


def test_once_let_go_it_must_be_reached_again() -> None:
    ledger = Ledger()
    for _ in range(2):
        ledger.incident(40, "rude", "serious")
    ledger.incident(10)
    assert not fires(ledger)
    ledger.incident(9, "rude", "serious")
    one = assessed(ledger)
    assert fires(ledger)
    assert next(s for s in one.signals if s.code == "strain").facts["since"] == ago(9)


def test_fallen_just_before_an_entry_it_has_let_go_even_if_the_entry_lifts_it_again() -> None:
    ledger = Ledger()
    for _ in range(2):
        ledger.incident(30, "rude", "serious")
    ledger.incident(8)
    ledger.incident(7.4)
    assert 4.32 < assessed(ledger, now=ago(7.4)).strain < 5.4
    assert not fires(ledger, now=ago(7.4))


def test_praise_may_let_go_of_it() -> None:
    ledger = Ledger()
    ledger.incident(60, "rude", "serious")
    for week in range(8):
        for day in range(3):
            ledger.incident(7 * week + day)
    assert fires(ledger)
    with_praise = Ledger()
    with_praise.lines = list(ledger.lines)
    for week in range(8):
        with_praise.thanks(7 * week)
    assert not fires(with_praise)


def test_praise_that_leaves_just_four_fifths_does_not() -> None:
    ledger = Ledger()
    ledger.incident(9, "rude", "serious")
    for days in (9, 8, 2, 1):
        ledger.incident(days)
    ledger.thanks(0)
    assert fires(ledger, replace(STILL, talk_at=5.0, fall_back=0.8))
    assert not fires(ledger, replace(STILL, talk_at=5.0, fall_back=0.800001))


@pytest.mark.parametrize(("a_week", "weeks", "on"), [(3, 5, True), (3, 4, False), (4, 4, False), (9, 4, False)])
def test_small_ones_beyond_three_a_week_do_not_bring_it_sooner(a_week: int, weeks: int, on: bool) -> None:
    ledger = Ledger()
    for week in range(weeks):
        for _ in range(a_week):
            ledger.incident(7 * week)
    assert fires(ledger) is on


@pytest.mark.parametrize(("fault", "most"), [("theirs", 1.25), ("shared", 0.75), ("ours", 0.75)])
def test_a_larger_small_one_takes_the_place_of_a_smaller(fault: str, most: float) -> None:
    """Three shared ones of a week bring 0.75; each of the two of theirs that come after puts one of them out."""
    ledger = Ledger()
    for hours in (9, 8, 7):
        ledger.incident(ago(0, hours=hours), fault="shared")
    for hours in (3, 2):
        ledger.incident(ago(0, hours=hours), fault=fault)
    assert fires(ledger, replace(STILL, talk_at=most))
    assert not fires(ledger, replace(STILL, talk_at=most + 0.000001))


def test_once_reached_it_is_reached_since_the_first_time() -> None:
    ledger = Ledger()
    for days in (10, 10, 5):
        ledger.incident(days, "rude", "serious")
    signal = next(s for s in assessed(ledger).signals if s.code == "strain")
    assert signal.facts["since"] == ago(10)
    assert signal.entries == (1, 2, 3)
    assert signal.facts["threshold"] == 5.4


# --- what the balanced numbers mean ------------------------------------------------------------------------------


def test_one_serious_incident_is_watched_for_two_weeks() -> None:
    for days, standing in ((0, "watch"), (14, "watch"), (15, "steady")):
        ledger = Ledger()
        ledger.incident(days, "rude", "serious")
        assert assessed(ledger).standing == standing, days


def test_two_serious_ones_within_two_weeks_ask_for_the_talk() -> None:
    for apart, standing in ((14, "talk"), (15, "watch")):
        ledger = Ledger()
        ledger.incident(apart, "rude", "serious")
        ledger.incident(0, "rude", "serious")
        assert assessed(ledger).standing == standing, apart


def _weekly(a_week: int, weeks: int) -> Ledger:
    ledger = Ledger()
    for week in range(weeks):
        for _ in range(a_week):
            ledger.incident(7 * week)
    return ledger


def test_two_small_ones_a_week_for_two_months_ask_for_the_talk() -> None:
    assert assessed(_weekly(2, 7)).standing is Standing.WATCH
    assert assessed(_weekly(2, 9)).standing is Standing.TALK


@pytest.mark.parametrize("weeks", [10, 52, 520])
def test_one_small_one_a_week_never_does(weeks: int) -> None:
    assert assessed(_weekly(1, weeks)).standing is Standing.WATCH


# --- the edges of the ledger -------------------------------------------------------------------------------------


def test_what_happens_later_is_not_yet_there() -> None:
    ledger = Ledger()
    ledger.incident(NOW + TICK, "rude", "severe")
    assert assessed(ledger).strain == 0
    ledger.incident(NOW, "rude", "severe")
    assert assessed(ledger).strain == 9


def test_an_incident_without_facts_takes_its_category_as_it_is() -> None:
    bare = Ledger()
    bare.incident(0)
    bare.lines[0] = replace(bare.lines[0], category=Category.RUDE, severity=None, fault=None)
    assert assessed(bare).strain == 3
    bare.lines[0] = replace(bare.lines[0], category=None)
    assert assessed(bare).strain == 0.5


def test_moments_may_come_in_any_zone() -> None:
    ledger = Ledger()
    ledger.incident(100, "rude", "severe")
    warsaw = ZoneInfo("Europe/Warsaw")
    assert assessed(ledger, now=NOW.astimezone(warsaw)) == assessed(ledger)


def test_a_long_ledger_is_judged_in_one_pass() -> None:
    """Ten years of three small ones a day: carried forward, the sum is still the one reckoned from scratch."""

    def lines(count: int) -> list[Entry]:
        ledger = Ledger()
        for third in range(count):
            fault = Fault.THEIRS if third % 2 else Fault.SHARED
            ledger.incident(ago(0, hours=8 * third), "scope", fault=str(fault))
            if third % 20 == 0:
                ledger.thanks(ago(0, hours=8 * third + 1))
        return ledger.lines

    ledger = lines(10 * 365 * 3)
    one = assess(ledger, Surroundings(), Policy(), NOW)
    assert {e.severity for e in ledger if e.severity} == {Severity.MINOR}
    assert one.strain == assess(lines(5000), Surroundings(), Policy(), NOW).strain
    assert any(signal.code == "strain" for signal in one.signals)


def test_only_what_weighs_is_evidence() -> None:
    ledger = Ledger()
    ledger.incident(1, "rude", "severe")
    ledger.thanks(1)
    for _ in range(4):
        ledger.incident(0)
    ledger.incident(0, fault="ours")
    signal = next(s for s in assessed(ledger).signals if s.code == "strain")
    assert signal.entries == (1, 3, 4, 5)
