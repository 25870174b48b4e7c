"""Which standing follows from which signals, for clients and for prospects, and the figures of the card."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from handlers.domain.policy import Policy
from handlers.domain.standing import Assessment, Surroundings, assess, rank
from handlers.domain.values import Stage, Standing
from tests.support.ledgers import NOW, Ledger, reverse

Write = Callable[[Ledger], object]


def judged(
    *steps: Write, policy: Policy | None = None, around: Surroundings | None = None, stage: Stage = Stage.ACTIVE
) -> Assessment:
    ledger = Ledger()
    for step in steps:
        step(ledger)
    return assess(ledger.lines, around or Surroundings(), policy or Policy(), NOW, stage=stage)


def incident(category: str, severity: str = "minor", fault: str = "theirs", *, days: float = 1) -> Write:
    return lambda led: led.incident(days, category, severity, fault)


def threat(led: Ledger) -> None:
    led.incident(1, "threat", "severe")


def abuse(led: Ledger) -> None:
    led.incident(1, "abuse", "severe")


def refused(led: Ledger) -> None:
    led.held(1, "refused")


def broken(led: Ledger) -> None:
    led.held(50, "agreed")
    led.kept(20, False)


def owed(led: Ledger) -> None:
    for days in (20, 18, 16, 14):
        led.incident(days, "expectations", "severe", "ours")


def late(led: Ledger) -> None:
    for days in (3, 2, 1):
        led.incident(days, "late")


def often(led: Ledger) -> None:
    for days in (29, 25, 20, 15, 10, 5):
        led.incident(days, "scope")


def breach(led: Ledger) -> None:
    led.held(90, "agreed")
    led.incident(50, "rude", "serious")


def insult(led: Ledger) -> None:
    led.incident(1, "abuse", "serious")


def unhappy(led: Ledger) -> None:
    for days in (3, 2, 1):
        led.incident(days, "complaint", "minor", "ours")


def serious(led: Ledger) -> None:
    led.incident(1, "rude", "serious")


def half_owed(led: Ledger) -> None:
    led.incident(1, "expectations", "serious", "ours")


LADDER: list[tuple[str, str, tuple[Write, ...]]] = [
    ("steady", "", ()),
    ("part", "safety", (threat,)),
    ("part", "safety", (threat, owed)),
    ("part", "refused", (refused,)),
    ("part", "broken", (broken,)),
    ("part", "broken", (broken, refused)),
    ("part", "refused", (refused, abuse, late)),
    ("amends", "owed", (refused, broken, owed)),
    ("talk", "abuse", (refused, owed, abuse)),
    ("talk", "abuse", (abuse, late)),
    ("amends", "owed", (owed, late)),
    ("talk", "late", (late, unhappy)),
    ("amends", "unhappy", (unhappy, serious)),
    ("talk", "often", (often, unhappy)),
    ("talk", "breach", (breach, unhappy)),
    ("part", "broken", (breach, insult)),
    ("talk", "abuse", (insult, owed)),
    ("amends", "owed", (owed, often, breach)),
    ("watch", "strain", (serious,)),
    ("watch", "strain", (serious, half_owed, incident("scope"))),
    ("amends", "owed", (half_owed, incident("scope"))),
]


@pytest.mark.parametrize(("standing", "reason", "steps"), LADDER)
def test_first_match_wins(standing: str, reason: str, steps: tuple[Write, ...]) -> None:
    one = judged(*steps)
    assert (str(one.standing), one.reason) == (standing, reason)


def test_watched_for_a_debt_that_their_strain_outweighs() -> None:
    """Their strain outweighs our debt and is itself not watched yet: only a house that watches late knows that."""
    patient = Policy(watch_at=9.0, talk_at=20.0)
    one = judged(incident("rude", "severe", days=45), half_owed, policy=patient)
    assert (one.standing, one.reason) == (Standing.WATCH, "debt")
    assert "owed" not in [signal.code for signal in one.signals]


def test_the_vital_few_are_watched_earlier() -> None:
    faded = incident("rude", "serious", days=28)  # 1.95 points, 1.92 are watched
    vital = Surroundings(vital=True)
    assert judged(faded).standing is Standing.STEADY
    assert judged(faded, around=vital).standing is Standing.WATCH
    assert judged(incident("rude", "serious", days=28.9), around=vital).standing is Standing.WATCH
    assert judged(incident("rude", "serious", days=29), around=vital).standing is Standing.STEADY
    assert judged(around=vital).vital


def test_neglect_and_giving_move_no_standing() -> None:
    one = judged(*(lambda led: led.gave(30) for _ in range(3)), around=Surroundings(vital=True))
    assert ([signal.code for signal in one.signals], one.standing) == (["neglect", "giving"], Standing.STEADY)


def test_every_signal_that_fires_is_told_in_the_order_of_the_table() -> None:
    one = judged(threat, abuse, refused, late, unhappy, half_owed)
    assert [signal.code for signal in one.signals] == ["strain", "abuse", "late", "refused", "safety", "unhappy"]


def test_the_ranks() -> None:
    assert [rank(s) for s in (Standing.STEADY, Standing.WATCH, Standing.TALK, Standing.PART)] == [0, 1, 2, 3]
    assert rank(Standing.AMENDS) == rank(Standing.WATCH)
    assert rank(Standing.DECIDE) == rank(Standing.TALK)


# --- prospects ---------------------------------------------------------------------------------------------------


def _many(count: int, *categories: str, fault: str = "theirs", days: float = 20) -> Write:
    def write(led: Ledger) -> None:
        for n in range(count):
            led.incident(days, categories[n % len(categories)], "minor", fault)

    return write


DECIDE: list[tuple[str, str, tuple[Write, ...]]] = [
    ("steady", "", ()),
    ("decide", "strain", (serious,)),
    ("decide", "late", (late,)),
    ("decide", "safety", (threat,)),
    ("amends", "owed", (half_owed,)),
    ("decide", "timewasting", (_many(3, "timewaster", "haggling"),)),
    ("decide", "timewasting", (_many(3, "timewaster", fault="shared"),)),
    ("steady", "", (_many(2, "timewaster", "haggling"),)),
    ("steady", "", (_many(3, "timewaster", days=21),)),
    ("decide", "timewasting", (_many(3, "timewaster", days=364), incident("other", fault="ours"))),
    ("steady", "", (_many(3, "timewaster", days=365), incident("other", fault="ours"))),
    ("decide", "timewasting", (_many(3, "timewaster", days=90), lambda led: led.spent(20, 0.1))),
    ("steady", "", (_many(3, "timewaster", days=90), lambda led: led.noted(1), lambda led: led.called(1))),
    ("steady", "", (_many(3, "scope"),)),
    ("steady", "", (_many(2, "timewaster"), _many(1, "haggling", fault="ours"))),
    ("decide", "timewasting", (_many(3, "haggling"), half_owed)),
    ("decide", "hours", (lambda led: led.spent(20, 6),)),
    ("steady", "", (lambda led: led.spent(20, 6 - 1 / 60),)),
    ("steady", "", (lambda led: led.spent(21, 6),)),
    ("decide", "hours", (lambda led: led.spent(59, 6), incident("other", fault="ours"))),
    ("steady", "", (lambda led: led.spent(60, 6), incident("other", fault="ours"))),
    ("decide", "hours", (lambda led: led.incident(1, fault="ours", minutes=360),)),
]


@pytest.mark.parametrize(("standing", "reason", "steps"), DECIDE)
def test_a_prospect_asks_for_a_decision(standing: str, reason: str, steps: tuple[Write, ...]) -> None:
    one = judged(*steps, stage=Stage.PROSPECT)
    assert (str(one.standing), one.reason) == (standing, reason)


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.PROSPECT])
def test_only_a_prospect_does(stage: Stage) -> None:
    assert judged(_many(5, "timewaster"), stage=stage).standing is Standing.STEADY
    assert judged(threat, stage=stage).standing is Standing.PART


# --- the figures of the card -------------------------------------------------------------------------------------


def _figures(one: Assessment) -> tuple[int | None, ...]:
    return one.payments_minor, one.refunds_minor, one.concessions_minor, one.minutes, one.margin_minor


def test_what_is_not_recorded_is_unknown() -> None:
    assert _figures(judged(policy=Policy(hourly_cost_minor=10))) == (None, None, None, None, None)


def test_figures_are_over_365_days() -> None:
    def write(led: Ledger) -> None:
        for days in (365, 364, 1):
            led.paid(days, 1000)
            led.refunded(days, 100)
            led.gave(days, 10)
            led.gave(days, 20, asked=True)
            led.spent(days, 0.5)
            led.incident(days, fault="ours", minutes=15)

    assert _figures(judged(write)) == (2000, 200, 60, 90, None)
    assert _figures(judged(write, policy=Policy(hourly_cost_minor=400))) == (2000, 200, 60, 90, 1200)


def test_margin_needs_payments_and_hours_but_no_refunds() -> None:
    cost = Policy(hourly_cost_minor=100)
    assert judged(lambda led: led.paid(1, 1000), policy=cost).margin_minor is None
    assert judged(lambda led: led.spent(1, 2), policy=cost).margin_minor is None
    assert judged(lambda led: led.paid(1, 1000), lambda led: led.spent(1, 2), policy=cost).margin_minor == 800


def test_a_cost_is_rounded_to_whole_minor_units_halves_up() -> None:
    def margin(minutes: int) -> int | None:
        steps: tuple[Write, ...] = (lambda led: led.paid(1, 0), lambda led: led.spent(1, minutes / 60))
        return judged(*steps, policy=Policy(hourly_cost_minor=1)).margin_minor

    assert [margin(29), margin(30), margin(89), margin(90)] == [0, -1, -1, -2]


def test_a_reversed_line_and_a_witness_are_in_no_figure() -> None:
    ledger = Ledger()
    ledger.paid(1, 1000)
    first = ledger.incident(1, "rude", "serious", minutes=30)
    ledger.incident(1, "rude", "serious", minutes=30, joins=first)
    one = assess(reverse(ledger.lines, 1), Surroundings(), Policy(), NOW)
    assert (one.payments_minor, one.minutes, [line.entry for line in one.lines]) == (None, 30, [first])


def test_a_debt_just_at_its_mark_is_watched() -> None:
    def standing(mark: float) -> Standing:
        house = Policy(watch_at=9.0, talk_at=20.0, owed_at=mark, half_life_days=9e8)
        return judged(incident("rude", "severe", "shared"), incident("scope"), policy=house).standing

    assert standing(4.5) is Standing.WATCH
    assert standing(4.500001) is Standing.STEADY
