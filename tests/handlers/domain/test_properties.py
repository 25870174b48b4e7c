"""What must hold for any ledger (docs/rules.md, "What always holds")."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from handlers.domain.numbers import policy_from
from handlers.domain.outlook import outlook
from handlers.domain.policy import Policy
from handlers.domain.standing import Assessment, Surroundings, assess, rank
from handlers.domain.values import Category, Conversation, Entry, Fault, Kind, Outcome, Stage, Standing
from tests.support.ledgers import NOW, WEIGHTLESS, ZONES, Ledger, ago, incidents, ledgers, reverse

_rules = st.builds(
    lambda stance, weights, zone, cost: policy_from({"stance": stance, **weights}, zone=zone, hourly_cost_minor=cost),
    st.sampled_from(["accommodating", "balanced", "firm"]),
    st.sampled_from([{}, {}, WEIGHTLESS]),
    st.sampled_from(ZONES),
    st.sampled_from([None, 50_00]),
)
_around = st.builds(lambda vital, paid: Surroundings(vital=vital, others_paid=paid), st.booleans(), st.booleans())
_stages = st.sampled_from([Stage.ACTIVE, Stage.PROSPECT])
many = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _numbered(lines: list[Entry], more: Entry) -> list[Entry]:
    return [*lines, replace(more, number=max((line.number for line in lines), default=0) + 1)]


@many
@given(lines=ledgers(), policy=_rules, around=_around, stage=_stages, data=st.data())
def test_the_order_of_the_lines_does_not_matter(
    lines: list[Entry], policy: Policy, around: Surroundings, stage: Stage, data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(lines))
    assert assess(shuffled, around, policy, NOW, stage=stage) == assess(lines, around, policy, NOW, stage=stage)


def _judged(one: Assessment) -> tuple[object, ...]:
    return one.standing, [signal.code for signal in one.signals], one.strain, one.strain_since_base, one.debt


@many
@given(lines=ledgers(), policy=_rules, around=_around, stage=_stages, data=st.data())
def test_the_order_of_logging_does_not_matter_where_no_two_lines_happened_at_once(
    lines: list[Entry], policy: Policy, around: Surroundings, stage: Stage, data: st.DataObject
) -> None:
    lines.sort(key=lambda line: line.occurred_at)
    apart = [next(same) for _, same in groupby(lines, key=lambda line: line.occurred_at)]
    numbers = data.draw(st.permutations([line.number for line in apart]))
    renumbered = [replace(line, number=number) for line, number in zip(apart, numbers, strict=True)]
    before, after = (assess(those, around, policy, NOW, stage=stage) for those in (apart, renumbered))
    assert _judged(after) == _judged(before)


@many
@given(lines=ledgers(), policy=_rules, around=_around, stage=_stages, data=st.data())
def test_reversing_a_line_equals_never_having_logged_it(
    lines: list[Entry], policy: Policy, around: Surroundings, stage: Stage, data: st.DataObject
) -> None:
    live = [line.number for line in lines if line.reversed_by is None and line.kind is not Kind.REVERSAL]
    if not live:
        return
    number = data.draw(st.sampled_from(live))
    never = [line for line in lines if line.number != number]
    taken_back = assess(reverse(lines, number), around, policy, NOW, stage=stage)
    assert taken_back == assess(never, around, policy, NOW, stage=stage)


@many
@given(lines=ledgers(), more=incidents(fault=Fault.OURS), policy=_rules, around=_around, stage=_stages)
def test_one_more_fault_of_ours_never_brings_part(
    lines: list[Entry], more: Entry, policy: Policy, around: Surroundings, stage: Stage
) -> None:
    if assess(_numbered(lines, more), around, policy, NOW, stage=stage).standing is Standing.PART:
        assert assess(lines, around, policy, NOW, stage=stage).standing is Standing.PART


_LESS_THEIRS = {
    Fault.THEIRS: [Fault.SHARED, Fault.UNCLEAR, Fault.OURS],
    Fault.SHARED: [Fault.UNCLEAR, Fault.OURS],
    Fault.UNCLEAR: [Fault.SHARED, Fault.OURS],
    Fault.OURS: [Fault.OURS],
}


@many
@given(lines=ledgers(), policy=_rules, around=_around, data=st.data())
def test_taking_more_of_the_fault_upon_us_never_brings_part(
    lines: list[Entry], policy: Policy, around: Surroundings, data: st.DataObject
) -> None:
    ours = [
        replace(line, fault=data.draw(st.sampled_from([line.fault, *_LESS_THEIRS[line.fault]]))) if line.fault else line
        for line in lines
    ]
    if assess(ours, around, policy, NOW).standing is Standing.PART:
        assert assess(lines, around, policy, NOW).standing is Standing.PART


@many
@given(lines=ledgers(), policy=_rules, around=_around)
def test_part_never_comes_without_a_held_or_refused_conversation_safety_aside(
    lines: list[Entry], policy: Policy, around: Surroundings
) -> None:
    got = assess(lines, around, policy, NOW)
    if got.standing is Standing.PART and got.reason != "safety":
        outcomes = {e.detail.outcome for e in lines if e.counts and isinstance(e.detail, Conversation)}
        assert outcomes - {Outcome.POSTPONED}


def _moment_after_now(seconds: int) -> datetime:
    return NOW + timedelta(seconds=seconds)


_later = st.builds(_moment_after_now, st.integers(0, 500 * 24 * 3600))


@many
@given(lines=ledgers(), policy=_rules, around=_around, sooner=_later, later=_later)
def test_time_alone_never_worsens_strain_nor_debt(
    lines: list[Entry], policy: Policy, around: Surroundings, sooner: datetime, later: datetime
) -> None:
    sooner, later = sorted((sooner, later))
    past = [line for line in lines if line.occurred_at <= sooner]
    before, after = (assess(past, around, policy, moment) for moment in (sooner, later))
    assert after.strain <= before.strain
    assert after.strain_since_base <= before.strain_since_base
    assert after.debt <= before.debt
    fires = [any(signal.code == "strain" for signal in one.signals) for one in (before, after)]
    assert fires != [False, True]


@many
@given(lines=ledgers(), more=incidents(fault=Fault.THEIRS), policy=_rules, around=_around, stage=_stages)
def test_one_more_incident_of_theirs_never_moves_the_standing_down(
    lines: list[Entry], more: Entry, policy: Policy, around: Surroundings, stage: Stage
) -> None:
    before = assess(lines, around, policy, NOW, stage=stage).standing
    after = assess(_numbered(lines, more), around, policy, NOW, stage=stage).standing
    assert rank(after) >= rank(before)


@many
@given(lines=ledgers(), policy=_rules, around=_around, days=st.integers(0, 120), amount=st.integers(0, 500_00))
def test_asking_for_money_back_never_settles_our_debt(
    lines: list[Entry], policy: Policy, around: Surroundings, days: int, amount: int
) -> None:
    asked = Entry(
        client_id=1, kind=Kind.REFUND, occurred_at=ago(days), recorded_at=NOW, amount_minor=amount, asked=True
    )
    assert assess(_numbered(lines, asked), around, policy, NOW).debt == assess(lines, around, policy, NOW).debt


@many
@given(
    weeks=st.integers(30, 60),
    hours=st.integers(0, 7 * 24 - 1),
    category=st.sampled_from([category for category in Category if category is not Category.LATE]),
    zone=st.sampled_from(ZONES),
    vital=st.booleans(),
)
def test_one_small_one_a_week_is_watched_after_seven_months_and_never_asks_for_the_talk(
    weeks: int, hours: int, category: Category, zone: str, vital: bool
) -> None:
    """Whatever it is but a threat, which is never small, and late payments, which are a reason of their own."""
    assume(category is not Category.THREAT)
    ledger = Ledger()
    for week in range(weeks):
        ledger.incident(ago(7 * week, hours=hours), str(category), "minor")
    for age in range(0, 7 * weeks, 7):
        moment = NOW - timedelta(days=age)
        standing = assess(ledger.lines, Surroundings(vital=vital), Policy(zone=zone), moment).standing
        assert standing in (Standing.STEADY, Standing.WATCH)
        if 7 * weeks - age >= 215:
            assert standing is Standing.WATCH


@many
@given(months=st.integers(7, 12), zone=st.sampled_from(ZONES), fault=st.sampled_from([Fault.THEIRS, Fault.SHARED]))
def test_one_small_one_a_month_is_watched_after_seven_months(months: int, zone: str, fault: Fault) -> None:
    ledger = Ledger()
    for month in range(months):
        ledger.incident(ago(30.4 * month), "scope", "minor", str(fault))
    assert assess(ledger.lines, Surroundings(), Policy(zone=zone), NOW).standing is Standing.WATCH
    assert assess(ledger.lines[:6], Surroundings(), Policy(zone=zone), NOW).reason != "months"


@many
@given(lines=ledgers(max_size=8), policy=_rules, around=_around, stage=_stages, part=st.floats(0, 1, exclude_max=True))
def test_the_outlook_is_the_first_change_there_is(
    lines: list[Entry], policy: Policy, around: Surroundings, stage: Stage, part: float
) -> None:
    lines = [line for line in lines if line.occurred_at <= NOW]
    present = assess(lines, around, policy, NOW, stage=stage).standing
    ahead = outlook(lines, around, policy, NOW, stage=stage)
    end = ahead.at or NOW + timedelta(days=400)
    between = assess(lines, around, policy, NOW + (end - NOW) * part, stage=stage).standing
    if ahead.at is not None:
        # Up to a fraction of the last hour, which is what the rounding of a decaying sum may shift.
        assert assess(lines, around, policy, ahead.at, stage=stage).standing is ahead.next_standing is not present
        sure = NOW + max((end - NOW) * part - timedelta(hours=1), timedelta(0))
        between = assess(lines, around, policy, sure, stage=stage).standing
    assert between is present
