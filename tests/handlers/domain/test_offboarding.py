"""Parting as decisions: the tone by tables, the days of the steps by tables and properties, the plan as it stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain import offboarding
from handlers.domain.book import read
from handlers.domain.due import Topic, agenda
from handlers.domain.offboarding import Proposal
from handlers.domain.policy import Policy
from handlers.domain.standing import Surroundings, assess
from handlers.domain.values import Entry, Kind, Offboarding, Stage, StageChange, Step, Tone
from tests.support.ledgers import NOW, ZONES, Ledger, ago, reverse


def proposed(ledger: Ledger) -> Proposal:
    return offboarding.propose(read(ledger.lines, Policy(), NOW), NOW)


# ------------------------------------------------------------------------------------------------------------- tone


@pytest.mark.parametrize(
    ("days", "category", "fault", "tone", "why"),
    [
        (10, "threat", "theirs", Tone.DIRECT, "threat"),
        (10, "abuse", "theirs", Tone.DIRECT, "abuse"),
        (10, "boundary", "theirs", Tone.DIRECT, "boundaries"),
        (10, "boundary", "shared", Tone.DIRECT, "boundaries"),
        (10, "boundary", "ours", Tone.SOFT, "effort"),
        (10, "abuse", "shared", Tone.SOFT, "effort"),
        (10, "threat", "unclear", Tone.SOFT, "effort"),
        (10, "rude", "theirs", Tone.SOFT, "effort"),
        (10, "late", "theirs", Tone.SOFT, "effort"),
        (364, "abuse", "theirs", Tone.DIRECT, "abuse"),
        (365, "abuse", "theirs", Tone.SOFT, "effort"),
    ],
)
def test_the_tone_follows_what_lies_behind(days: int, category: str, fault: str, tone: Tone, why: str) -> None:
    ledger = Ledger()
    number = ledger.incident(days, category, "serious", fault)
    behind = (number,) if tone is Tone.DIRECT else ()
    assert proposed(ledger) == Proposal(tone, why, behind)


def test_a_told_boundary_that_was_crossed_is_direct_one_of_ours_or_untold_is_not() -> None:
    for ours, told, tone in ((False, ago(30), Tone.DIRECT), (True, None, Tone.SOFT), (False, None, Tone.SOFT)):
        ledger = Ledger()
        ledger.boundary(40, 1, told, ours=ours)
        ledger.incident(10, "scope", crossed=1)
        assert proposed(ledger).tone is tone


def test_the_heavier_reason_is_named() -> None:
    ledger = Ledger()
    ledger.incident(3, "boundary")
    ledger.incident(2, "abuse")
    assert proposed(ledger).why == "abuse"
    ledger.incident(1, "threat")
    assert proposed(ledger).why == "threat"


def test_mutual_when_the_talk_ended_so_and_nothing_harsh_followed() -> None:
    ledger = Ledger()
    ledger.incident(20, "abuse", "severe")
    told = ledger.held(10, "part")
    assert proposed(ledger) == Proposal(Tone.MUTUAL, "part", (told,))
    ledger.incident(5, "late", "serious")
    assert proposed(ledger).tone is Tone.MUTUAL
    ledger.incident(4, "abuse")
    assert proposed(ledger).tone is Tone.DIRECT


@pytest.mark.parametrize("outcome", ["agreed", "refused", "postponed", "cleared"])
def test_only_the_latest_talk_makes_it_mutual(outcome: str) -> None:
    ledger = Ledger()
    ledger.held(20, "part")
    ledger.held(10, outcome)
    assert proposed(ledger).tone is Tone.SOFT


def test_what_was_settled_starts_anew() -> None:
    ledger = Ledger()
    ledger.incident(20, "abuse", "severe")
    ledger.held(10, "cleared")
    assert proposed(ledger).tone is Tone.SOFT


# ------------------------------------------------------------------------------------------------------ the talk first


@pytest.mark.parametrize(
    ("outcome", "enough"),
    [("agreed", True), ("part", True), ("refused", True), ("postponed", False), ("cleared", False)],
)
def test_a_talk_held_or_refused_since_the_slate_is_enough(outcome: str, enough: bool) -> None:
    ledger = Ledger()
    ledger.held(100, outcome)
    assert spoken(ledger) is enough
    ledger.kept(50, True)
    assert not spoken(ledger), "it was kept, and it starts anew"


def test_safety_does_without_a_talk() -> None:
    ledger = Ledger()
    ledger.incident(1, "rude", "severe")
    assert not spoken(ledger)
    ledger.incident(1, "threat", "severe")
    assert spoken(ledger)


def spoken(ledger: Ledger) -> bool:
    signals = assess(ledger.lines, Surroundings(), Policy(), NOW).signals
    return offboarding.spoken(read(ledger.lines, Policy(), NOW), signals)


# ------------------------------------------------------------------------------------------------------------- steps

#: A Monday, 10:00 in Warsaw.
OPENED = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "plan"),
    [
        (0, "0 tell, 0 notice, 0 recommend, 0 invoice, 0 handover, 0 access, 0 thanks"),
        (1, "0 tell, 0 notice, 0 recommend, 0 invoice, 0 handover, 1 access, 1 thanks"),
        (2, "1 tell, 1 notice, 1 recommend, 1 invoice, 1 handover, 2 access, 2 thanks"),
        (7, "1 tell, 2 notice, 2 recommend, 4 invoice, 5 handover, 7 access, 7 thanks"),
        (
            30,
            "1 tell, 2 notice, 7 update, 10 recommend, 14 update, 20 invoice, 21 update, 25 handover, 28 update, "
            "30 access, 30 thanks",
        ),
    ],
)
def test_the_days_of_a_plan(days: int, plan: str) -> None:
    end = OPENED + timedelta(days=days, hours=3)
    steps = offboarding.steps(OPENED, end, "Europe/Warsaw", 7)
    zone = ZoneInfo("Europe/Warsaw")
    day = OPENED.astimezone(zone).date()
    assert ", ".join(f"{(s.due_at.astimezone(zone).date() - day).days} {s.what}" for s in steps) == plan
    assert [s.number for s in steps] == list(range(1, len(steps) + 1))
    assert {s.member_id for s in steps} == {7}


MOMENT = st.timedeltas(timedelta(0), timedelta(days=1095)).map(lambda since: datetime(2025, 1, 1, tzinfo=UTC) + since)


@given(MOMENT, st.timedeltas(timedelta(0), timedelta(days=366)), st.sampled_from(ZONES))
def test_no_step_in_the_past_none_after_the_end_updates_every_seven_days(
    now: datetime, length: timedelta, zone: str
) -> None:
    end = now + length
    steps = offboarding.steps(now, end, zone, 1)
    assert all(now <= step.due_at <= end for step in steps)
    assert sorted(steps, key=lambda step: step.due_at) == list(steps)
    local = ZoneInfo(zone)
    first, last = now.astimezone(local).date(), end.astimezone(local).date()
    updates = [step.due_at.astimezone(local) for step in steps if step.what == "update"]
    days = (last - first).days
    assert [(at.date() - first).days for at in updates] == [d for d in range(1, days) if d % 7 == 0]
    assert all(at.time() == time(9) for at in updates)
    assert [step.what for step in steps][:2] == ["tell", "notice"], "nothing comes before they know"
    assert sorted({step.what for step in steps} - {"update"}) == sorted(what for what, _ in offboarding._USUAL)


def test_the_end_by_default_is_noon_thirty_days_on_also_over_the_change_of_clocks() -> None:
    end = offboarding.end_by_default(OPENED, "Europe/Warsaw")
    assert end == datetime(2026, 4, 1, 10, tzinfo=UTC), "noon of the summer"


# ------------------------------------------------------------------------------------------------ the plan as it stands


class Parting(Ledger):
    """A ledger with a plan: a stage, two steps, the opening; each line is `hours` after NOW."""

    def at(self, hours: float, kind: Kind, detail: Offboarding | Step | StageChange, act_id: int | None = None) -> int:
        number = self.line(kind, NOW + timedelta(hours=hours), act_id=act_id, detail=detail)
        self.lines[-1] = replace(self.lines[-1], recorded_at=NOW + timedelta(hours=hours))
        return number

    def open(self, hours: float = 0, act_id: int = 1) -> int:
        self.at(hours, Kind.STAGE, StageChange(Stage.ACTIVE, Stage.OFFBOARDING), act_id)
        for number, what in ((1, "tell"), (2, "thanks")):
            self.at(hours, Kind.STEP, Step(number, what, "", due(number), 1), act_id)
        return self.at(hours, Kind.OFFBOARDING, Offboarding(due(30), Tone.SOFT), act_id)

    def stage(self, hours: float, after: Stage) -> int:
        return self.at(hours, Kind.STAGE, StageChange(Stage.OFFBOARDING, after))


def due(days: float) -> datetime:
    return NOW + timedelta(days=days)


def ahead(entries: list[Entry]) -> list[tuple[str, float]]:
    """What is to come of a parting, with the days from NOW."""
    ours = [each for each in agenda(entries) if each.topic in (Topic.STEP_DUE, Topic.PLAN_ENDS)]
    return [(str(each.topic), (each.at - NOW) / timedelta(days=1)) for each in ours]


def test_no_plan_brings_nothing() -> None:
    assert offboarding.plan([]) is None
    assert ahead([]) == []


def test_a_plan_brings_its_steps_and_its_end() -> None:
    ledger = Parting()
    opening = ledger.open()
    assert ahead(ledger.lines) == [("step-due", 1), ("step-due", 2), ("plan-ends", 30)]
    assert ahead(reverse(ledger.lines, opening)) == []


def test_a_tick_ends_the_step_and_taking_it_back_opens_it_again() -> None:
    ledger = Parting()
    ledger.open()
    tick = ledger.at(1, Kind.STEP, Step(1, "tell", "", due(1), 1, done_at=due(0)))
    assert ahead(ledger.lines) == [("step-due", 2), ("plan-ends", 30)]
    assert ahead(reverse(ledger.lines, tick)) == [("step-due", 1), ("step-due", 2), ("plan-ends", 30)]


def test_a_step_handed_on_when_its_day_is_past_falls_due_at_once() -> None:
    ledger = Parting()
    ledger.open()
    ledger.at(48, Kind.STEP, Step(1, "tell", "", due(1), 2))
    assert ahead(ledger.lines) == [("step-due", 2), ("step-due", 2), ("plan-ends", 30)]


def test_a_reminder_is_over_at_the_end_and_the_end_is_not() -> None:
    ledger = Parting()
    ledger.open()
    assert [each.topic for each in agenda(ledger.lines) if not each.over(due(30))] == [Topic.PLAN_ENDS]


@pytest.mark.parametrize("after", [Stage.ACTIVE, Stage.PROSPECT, Stage.AGREEMENT, Stage.DECLINED])
def test_taken_up_again_the_plan_is_over_and_taking_that_back_it_goes_on(after: Stage) -> None:
    ledger = Parting()
    ledger.open()
    change = ledger.stage(1, after)
    assert ahead(ledger.lines) == []
    assert len(ahead(reverse(ledger.lines, change))) == 3


def test_parted_it_is_still_there() -> None:
    ledger = Parting()
    ledger.open()
    ledger.stage(1, Stage.PARTED)
    assert len(ahead(ledger.lines)) == 3
    assert offboarding.parted_at(ledger.lines) == NOW + timedelta(hours=1)


def test_a_second_plan_knows_nothing_of_the_first() -> None:
    ledger = Parting()
    ledger.open()
    ledger.at(1, Kind.STEP, Step(3, "", "own", due(3), 1))
    ledger.at(1, Kind.STEP, Step(1, "tell", "", due(1), 1, done_at=due(0)))
    ledger.stage(2, Stage.ACTIVE)
    second = ledger.open(3, act_id=2)
    plan = offboarding.plan(ledger.lines)
    assert plan is not None
    assert plan.entry == second
    assert [step.number for step in plan.open] == [1, 2]
    assert plan.next == 3


def test_a_number_is_not_used_again_also_when_its_step_was_taken_back() -> None:
    ledger = Parting()
    ledger.open()
    own = ledger.at(1, Kind.STEP, Step(3, "", "own", due(3), 1))
    plan = offboarding.plan(reverse(ledger.lines, own))
    assert plan is not None
    assert (sorted(plan.steps), plan.next) == ([1, 2], 4)


@pytest.mark.parametrize(
    ("paid", "back", "hours", "an_hour"), [(900, 100, 8, 100), (0, 0, 8, None), (900, 0, 0, None), (100, 200, 10, -10)]
)
def test_what_an_hour_brought(paid: int, back: int, hours: float, an_hour: int | None) -> None:
    ledger = Ledger()
    for amount, log in ((paid, ledger.paid), (back, ledger.refunded)):
        if amount:
            log(10, amount)
    if hours:
        ledger.spent(10, hours)
    assert offboarding.an_hour(ledger.lines) == an_hour
