"""`assess` against the slow reckoning, on random ledgers in several zones, with moments at the edges of windows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.domain.numbers import policy_from, values_of
from handlers.domain.policy import Policy
from handlers.domain.standing import Surroundings, assess
from handlers.domain.values import Entry, Stage
from tests.handlers.domain.reckoning import Reckoning, Setting
from tests.support.ledgers import NOW, WEIGHTLESS, ZONES, Ledger, ledgers

_stances = st.sampled_from(["accommodating", "balanced", "firm"])


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    lines=ledgers(),
    stance=_stances,
    weights=st.sampled_from([{}, {}, WEIGHTLESS]),
    zone=st.sampled_from(ZONES),
    cost=st.sampled_from([None, None, 0, 50_00, 33_33]),
    vital=st.booleans(),
    others_paid=st.booleans(),
    prospect=st.booleans(),
)
def test_the_rules_agree_with_the_slow_reckoning(
    lines: list[Entry],
    stance: str,
    weights: dict[str, float],
    zone: str,
    cost: int | None,
    vital: bool,
    others_paid: bool,
    prospect: bool,
) -> None:
    policy = policy_from({"stance": stance, **weights}, zone=zone, hourly_cost_minor=cost)
    around = Surroundings(vital=vital, others_paid=others_paid)
    stage = Stage.PROSPECT if prospect else Stage.ACTIVE
    setting = Setting(values_of(policy), zone, cost, vital, others_paid, prospect)

    got = assess(lines, around, policy, NOW, stage=stage)
    want = Reckoning(lines, setting, NOW).verdict()

    said: dict[str, Any] = {
        "standing": str(got.standing),
        "codes": [signal.code for signal in got.signals],
        "strain": got.strain,
        "since_base": got.strain_since_base,
        "debt": got.debt,
    }
    assert said == {
        "standing": want.standing,
        "codes": want.codes,
        "strain": want.strain,
        "since_base": want.since_base,
        "debt": want.debt,
    }


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    crowd=st.lists(
        st.tuples(
            st.sampled_from(["minor", "minor", "minor", "minor", "serious", "praise"]),
            st.sampled_from(["theirs", "theirs", "shared", "ours"]),
            st.one_of(st.integers(0, 60 * 24), st.integers(0, 60).map(lambda day: 24 * day)),
        ),
        min_size=10,
        max_size=50,
    ),
    zone=st.sampled_from(ZONES),
    talk=st.sampled_from([2.0, 3.0, 4.0, 5.4]),
)
def test_strain_is_reached_and_let_go_as_in_the_slow_reckoning(
    crowd: list[tuple[str, str, int]], zone: str, talk: float
) -> None:
    """Crowded weeks, where small ones put each other out and praise takes the place of praise."""
    ledger = Ledger()
    for what, fault, hours in crowd:
        moment = NOW - timedelta(hours=hours)
        if what == "praise":
            ledger.thanks(moment)
        else:
            ledger.incident(moment, "scope", what, fault)
    policy = Policy(talk_at=talk, zone=zone)
    got = assess(ledger.lines, Surroundings(), policy, NOW)
    slow = Reckoning(ledger.lines, Setting(values_of(policy), zone), NOW)
    assert any(signal.code == "strain" for signal in got.signals) is slow.strain_fires()
    assert got.strain == slow.strain_of(slow.incidents, None, NOW)
