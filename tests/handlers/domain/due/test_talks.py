"""What falls due about talks: drawn from the ledger alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.due import Topic, agenda, next_due
from handlers.domain.values import (
    Action,
    Conversation,
    Decision,
    Entry,
    Kept,
    Kind,
    Outcome,
    PlannedTalk,
    Stage,
    StageChange,
)
from tests.support.ledgers import NOW, Ledger

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def due(entries: Sequence[Entry]) -> list[tuple[Topic, timedelta]]:
    """What is to come, and how long after NOW."""
    return [(each.topic, each.at - NOW) for each in agenda(entries)]


def plan(ledger: Ledger, ahead: timedelta, days: float = 0) -> int:
    return ledger.line(Kind.PLAN, days, detail=PlannedTalk(NOW + ahead))


def talk(ledger: Ledger, outcome: Outcome, days: float = 0, review: timedelta | None = None, **more: object) -> int:
    detail = Conversation(outcome, review_at=None if review is None else NOW + review)
    return ledger.line(Kind.CONVERSATION, days, detail=detail, **more)


def kept(ledger: Ledger, answer: bool, days: float = 0) -> int:
    return ledger.line(Kind.KEPT, days, detail=Kept(answer))


def stage(ledger: Ledger, after: Stage) -> int:
    return ledger.line(Kind.STAGE, 0, detail=StageChange(Stage.ACTIVE, after))


def keep(ledger: Ledger, until: timedelta | None, action: Action = Action.KEEP, kind: str = "talk") -> int:
    return ledger.line(Kind.DECISION, 0, detail=Decision(1, kind, action, None if until is None else NOW + until))


# ------------------------------------------------------------------------------------------------------------- plan


def test_a_talk_is_announced_a_day_and_an_hour_before_and_asked_about_when_it_is_over() -> None:
    ledger = Ledger()
    plan(ledger, 3 * DAY)
    assert due(ledger.lines) == [
        (Topic.TALK_TOMORROW, 2 * DAY),
        (Topic.TALK_SOON, 3 * DAY - HOUR),
        (Topic.TALK_AFTER, 3 * DAY + HOUR),
    ]


def test_an_announcement_is_over_when_the_next_one_comes() -> None:
    ledger = Ledger()
    plan(ledger, 3 * DAY)
    ends = {each.topic: each.until for each in agenda(ledger.lines)}
    assert ends == {
        Topic.TALK_TOMORROW: NOW + 3 * DAY - HOUR,
        Topic.TALK_SOON: NOW + 3 * DAY,
        Topic.TALK_AFTER: None,
    }


@pytest.mark.parametrize(
    ("ahead", "topics"),
    [
        (DAY, [Topic.TALK_SOON, Topic.TALK_AFTER]),
        (DAY + timedelta(minutes=1), [Topic.TALK_TOMORROW, Topic.TALK_SOON, Topic.TALK_AFTER]),
        (HOUR, [Topic.TALK_AFTER]),
        (HOUR + timedelta(minutes=1), [Topic.TALK_SOON, Topic.TALK_AFTER]),
    ],
)
def test_what_is_planned_late_is_not_announced_to_whoever_has_just_planned_it(
    ahead: timedelta, topics: list[Topic]
) -> None:
    ledger = Ledger()
    plan(ledger, ahead)
    assert [each.topic for each in agenda(ledger.lines)] == topics


def test_only_the_latest_plan_counts() -> None:
    ledger = Ledger()
    plan(ledger, 9 * DAY)
    moved = plan(ledger, 3 * DAY)
    assert {each.entry for each in agenda(ledger.lines)} == {moved}


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.AGREED])
def test_any_outcome_ends_a_plan_and_a_new_one_begins_again(outcome: Outcome) -> None:
    ledger = Ledger()
    plan(ledger, 3 * DAY)
    talk(ledger, outcome)
    assert due(ledger.lines) == []
    plan(ledger, 9 * DAY)
    assert [each.topic for each in agenda(ledger.lines)][-1] is Topic.TALK_AFTER


def test_the_outcome_of_a_talk_long_before_ends_no_plan() -> None:
    ledger = Ledger()
    plan(ledger, 3 * DAY)
    talk(ledger, Outcome.REFUSED, days=20)
    assert len(due(ledger.lines)) == 3


@pytest.mark.parametrize("after", [Stage.OFFBOARDING, Stage.PARTED, Stage.DECLINED])
def test_a_parting_ends_a_plan_and_whoever_plans_afterwards_means_it(after: Stage) -> None:
    ledger = Ledger()
    plan(ledger, 3 * DAY)
    stage(ledger, after)
    assert due(ledger.lines) == []
    plan(ledger, 3 * DAY)
    assert len(due(ledger.lines)) == 3


# ----------------------------------------------------------------------------------------------------------- review


def test_an_agreement_is_reviewed_on_its_day() -> None:
    ledger = Ledger()
    talk(ledger, Outcome.AGREED, review=30 * DAY)
    assert due(ledger.lines) == [(Topic.AGREEMENT_REVIEW, 30 * DAY)]


def test_a_review_that_was_over_when_the_agreement_was_logged_falls_due_then() -> None:
    ledger = Ledger()
    talk(ledger, Outcome.AGREED, days=60, review=-30 * DAY)
    assert due(ledger.lines) == [(Topic.AGREEMENT_REVIEW, timedelta(0))]
    ledger.lines = [replace(line, corrects=99) for line in ledger.lines]
    assert due(ledger.lines) == [], "a later word on it was answered with the question"


@pytest.mark.parametrize("answer", [True, False])
def test_any_review_ends_the_question(answer: bool) -> None:
    ledger = Ledger()
    talk(ledger, Outcome.AGREED, days=10, review=20 * DAY)
    kept(ledger, answer, days=10)
    assert len(due(ledger.lines)) == (0 if answer else 1), "at the same moment it was that of the one before"
    kept(ledger, answer, days=5)
    assert due(ledger.lines) == []


def test_a_new_agreement_takes_the_place_of_the_old_one() -> None:
    ledger = Ledger()
    talk(ledger, Outcome.AGREED, days=10, review=20 * DAY)
    kept(ledger, answer=False, days=5)
    talk(ledger, Outcome.AGREED, days=1, review=29 * DAY)
    assert due(ledger.lines) == [(Topic.AGREEMENT_REVIEW, 29 * DAY)]


def test_what_is_cleared_up_needs_no_review() -> None:
    ledger = Ledger()
    talk(ledger, Outcome.AGREED, days=10, review=20 * DAY)
    talk(ledger, Outcome.CLEARED, days=1)
    assert due(ledger.lines) == []


def test_a_parting_ends_the_review_until_they_are_taken_up_again() -> None:
    ledger = Ledger()
    talk(ledger, Outcome.AGREED, review=30 * DAY)
    stage(ledger, Stage.PARTED)
    assert due(ledger.lines) == []
    stage(ledger, Stage.ACTIVE)
    assert due(ledger.lines) == [(Topic.AGREEMENT_REVIEW, 30 * DAY)]


def test_an_agreement_without_a_date_is_not_asked_about() -> None:
    ledger = Ledger()
    talk(ledger, Outcome.AGREED)
    assert due(ledger.lines) == []


# ------------------------------------------------------------------------------------------------------- look again


def test_a_client_that_was_kept_is_looked_at_again_on_the_day_that_was_named() -> None:
    ledger = Ledger()
    keep(ledger, 90 * DAY)
    keep(ledger, 30 * DAY, kind="part")
    assert due(ledger.lines) == [(Topic.LOOK_AGAIN, 30 * DAY), (Topic.LOOK_AGAIN, 90 * DAY)]


@pytest.mark.parametrize("action", [each for each in Action if each is not Action.KEEP])
def test_another_decision_takes_its_place(action: Action) -> None:
    ledger = Ledger()
    keep(ledger, 90 * DAY)
    keep(ledger, 7 * DAY, action)
    assert due(ledger.lines) == []


def test_without_a_date_or_after_a_parting_nobody_looks_again() -> None:
    ledger = Ledger()
    keep(ledger, None)
    keep(ledger, 30 * DAY, kind="part")
    stage(ledger, Stage.OFFBOARDING)
    assert due(ledger.lines) == []


# ------------------------------------------------------------------------------------------------------- properties

_MOMENTS = st.integers(-60 * 24, 60 * 24).map(lambda hours: NOW + timedelta(hours=hours))
_DETAILS = st.one_of(
    _MOMENTS.map(PlannedTalk),
    st.builds(Conversation, st.sampled_from(Outcome), st.just(frozenset()), _MOMENTS),
    st.booleans().map(Kept),
    st.builds(Decision, st.just(1), st.sampled_from(["talk", "part"]), st.sampled_from(Action), _MOMENTS),
    st.builds(StageChange, st.just(Stage.ACTIVE), st.sampled_from(Stage)),
)
_KINDS = {
    PlannedTalk: Kind.PLAN,
    Conversation: Kind.CONVERSATION,
    Kept: Kind.KEPT,
    Decision: Kind.DECISION,
    StageChange: Kind.STAGE,
}


@st.composite
def ledgers(draw: st.DrawFn) -> list[Entry]:
    told = draw(st.lists(st.tuples(_DETAILS, st.integers(0, 60 * 24)), max_size=8))
    ledger = Ledger()
    for detail, hours in told:
        ledger.line(_KINDS[type(detail)], hours / 24, detail=detail)
    return ledger.lines


@given(ledgers(), st.data())
def test_taking_a_line_back_takes_back_what_it_would_have_brought(lines: list[Entry], data: st.DataObject) -> None:
    if not lines:
        return
    gone = data.draw(st.sampled_from(lines))
    without = [line for line in lines if line is not gone]
    reversed_ = [replace(line, reversed_by=99) if line is gone else line for line in lines]
    reversal = Entry(client_id=1, kind=Kind.REVERSAL, occurred_at=NOW, recorded_at=NOW, number=99, reverses=gone.number)
    assert agenda([*reversed_, reversal]) == agenda(without)


@given(ledgers())
def test_the_order_of_the_lines_does_not_matter_and_every_occasion_has_its_line(lines: list[Entry]) -> None:
    found = agenda(lines)
    assert agenda(lines[::-1]) == found
    assert {each.entry for each in found} <= {line.number for line in lines}
    assert len({each.key for each in found}) == len(found)


@given(ledgers(), _MOMENTS)
def test_what_was_seen_to_does_not_fall_due_again(lines: list[Entry], seen: datetime) -> None:
    following = next_due(agenda(lines), seen)
    assert following is None or following > seen
