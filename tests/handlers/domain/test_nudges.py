"""What is raised, closed and kept silent, as tables of values (docs/rules.md, "Nudges")."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from handlers.domain.nudges import Before, Cause, NudgeChanges, decide_nudges, next_look, within_budget
from handlers.domain.values import Action, Audience, Nudge, NudgeKind, NudgeState, Standing

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)


def ago(**delta: float) -> datetime:
    return NOW - timedelta(**delta)


def nudge(
    kind: NudgeKind,
    *,
    id: int = 1,  # noqa: A002 - the field's name
    state: NudgeState = NudgeState.OPEN,
    raised: datetime = NOW - timedelta(days=3),
    decision: Action | None = None,
    silent: datetime | None = None,
    signals: tuple[str, ...] = (),
) -> Nudge:
    return Nudge(
        id=id,
        client_id=1,
        kind=kind,
        state=state,
        raised_at=raised,
        signals=signals,
        decision=decision,
        silent_until=silent,
    )


def decided(kind: NudgeKind, decision: Action, silent: datetime | None = None, **more: object) -> Nudge:
    return replace(nudge(kind, state=NudgeState.DECIDED, decision=decision, silent=silent), **more)  # type: ignore[arg-type]


def stood(standing: Standing, days: float = 3, *signals: str) -> Before:
    """A standing entered so many days ago."""
    return Before(standing=standing, since=ago(days=days), signals=frozenset(signals))


def weighed(
    before: Before,
    standing: Standing,
    *nudges: Nudge,
    signals: tuple[str, ...] = (),
    cause: Cause = Cause(),  # noqa: B008 - frozen
    silenced: bool = False,
    talk_until: datetime | None = None,
    reviews: tuple[datetime, ...] = (),
    calm: bool = False,
    now: datetime = NOW,
) -> NudgeChanges:
    return decide_nudges(
        before,
        standing,
        frozenset(signals),
        nudges,
        now,
        silenced=silenced,
        cause=cause,
        talk_until=talk_until,
        reviews=reviews,
        calm=calm,
    )


def kinds(of: NudgeChanges) -> list[NudgeKind]:
    return [each.kind for each in of.raised]


STEADY = stood(Standing.STEADY)


@pytest.mark.parametrize(
    ("standing", "signals", "kind", "audience"),
    [
        (Standing.WATCH, (), NudgeKind.STEP, Audience.RESPONSIBLE),
        (Standing.AMENDS, ("owed",), NudgeKind.AMENDS, Audience.RESPONSIBLE_AND_OWNERS),
        (Standing.TALK, ("strain",), NudgeKind.TALK, Audience.TEAM),
        (Standing.PART, ("refused",), NudgeKind.PART, Audience.TEAM),
        (Standing.PART, ("safety",), NudgeKind.PART, Audience.OWNERS),
        (Standing.DECIDE, (), NudgeKind.DECIDE, Audience.RESPONSIBLE_AND_OWNERS),
    ],
)
def test_entering_a_standing_raises_its_kind_for_its_audience(
    standing: Standing, signals: tuple[str, ...], kind: NudgeKind, audience: Audience
) -> None:
    [raised] = weighed(STEADY, standing, signals=signals).raised
    assert (raised.kind, raised.audience, raised.singly) == (kind, audience, True)
    assert raised.safety == ("safety" in signals)
    said = decided(kind, Action.DONE)
    assert weighed(stood(standing, 3, *signals), standing, said, signals=signals).raised == (), "it stands already"


def test_steady_raises_nothing() -> None:
    assert weighed(stood(Standing.TALK), Standing.STEADY) == NudgeChanges()


def test_a_client_never_judged_enters_its_standing() -> None:
    fresh = Before(standing=Standing.TALK, since=None, signals=frozenset({"neglect"}))
    assert kinds(weighed(fresh, Standing.TALK, signals=("neglect",))) == [NudgeKind.TALK, NudgeKind.CARE]


def test_at_most_one_is_open_for_each_kind() -> None:
    assert weighed(STEADY, Standing.TALK, nudge(NudgeKind.TALK)) == NudgeChanges()


def test_part_closes_an_open_talk_and_a_fall_closes_what_was_said() -> None:
    talk = nudge(NudgeKind.TALK)
    rising = weighed(stood(Standing.TALK), Standing.PART, talk, signals=("refused",))
    assert (kinds(rising), rising.closed) == ([NudgeKind.PART], (talk,))
    falling = weighed(stood(Standing.TALK), Standing.STEADY, talk)
    assert (kinds(falling), falling.closed) == ([], (talk,))


def test_a_silenced_client_hears_nothing_and_all_is_closed() -> None:
    review = nudge(NudgeKind.REVIEW)
    assert weighed(STEADY, Standing.PART, review, signals=("safety",), silenced=True) == NudgeChanges(closed=(review,))


def test_a_public_review_is_closed_by_its_answer_alone() -> None:
    open_yet = nudge(NudgeKind.REVIEW)
    assert weighed(stood(Standing.TALK), Standing.STEADY, open_yet, reviews=(ago(days=3),)) == NudgeChanges()
    assert weighed(STEADY, Standing.STEADY, open_yet) == NudgeChanges(closed=(open_yet,))


@pytest.mark.parametrize(
    ("past", "reviews", "raised"),
    [
        ((), (ago(days=3),), True),
        ((), (), False),
        ((nudge(NudgeKind.REVIEW, state=NudgeState.CLOSED),), (ago(days=4),), True),
        ((decided(NudgeKind.REVIEW, Action.DONE),), (ago(days=4),), False),
        ((decided(NudgeKind.REVIEW, Action.DONE),), (ago(days=4), ago(days=1)), True),
        ((decided(NudgeKind.REVIEW, Action.SNOOZE, ago(days=-1)),), (ago(days=1),), False),
        ((decided(NudgeKind.REVIEW, Action.SNOOZE, ago(hours=1)),), (ago(days=4),), True),
    ],
)
def test_a_review_that_waits_is_said_once_until_somebody_answers(
    past: tuple[Nudge, ...], reviews: tuple[datetime, ...], raised: bool
) -> None:
    found = weighed(STEADY, Standing.STEADY, *past, reviews=reviews)
    assert kinds(found) == [NudgeKind.REVIEW] * raised
    assert all(each.audience is Audience.RESPONSIBLE for each in found.raised)


# --------------------------------------------------------------------------------------------------------- silences


@pytest.mark.parametrize("action", [Action.SNOOZE, Action.KEEP, Action.DISAGREE, Action.NOT_THIS])
def test_a_decision_silences_its_kind_until_its_end_and_then_it_comes_back_once(action: Action) -> None:
    kind, standing = NudgeKind.TALK, Standing.TALK
    still = decided(kind, action, NOW + timedelta(seconds=1))
    assert weighed(STEADY, standing, still) == NudgeChanges(), "entering does not end it"
    over = decided(kind, action, NOW)
    assert kinds(weighed(stood(standing), standing, over)) == [kind]
    said = nudge(kind, id=2, state=NudgeState.DECIDED, decision=Action.DONE, raised=NOW)
    assert weighed(stood(standing), standing, over, said) == NudgeChanges(), "once"


def test_a_silence_that_ended_before_the_standing_was_entered_is_no_news() -> None:
    old = decided(NudgeKind.TALK, Action.SNOOZE, ago(days=4), raised_at=ago(days=11))
    assert weighed(stood(Standing.TALK, 3), Standing.TALK, old) == NudgeChanges()


def test_a_silence_does_not_reach_other_kinds() -> None:
    snoozed = decided(NudgeKind.STEP, Action.SNOOZE, NOW + timedelta(days=5))
    assert kinds(weighed(stood(Standing.WATCH), Standing.TALK, snoozed)) == [NudgeKind.TALK]


def test_a_standing_entered_in_silence_is_said_when_the_silence_ends() -> None:
    step = nudge(NudgeKind.STEP, state=NudgeState.CLOSED, raised=ago(days=14), silent=NOW)
    assert weighed(STEADY, Standing.WATCH, step, now=ago(seconds=1)) == NudgeChanges()
    assert kinds(weighed(stood(Standing.WATCH, 5), Standing.WATCH, step)) == [NudgeKind.STEP]


def test_a_step_is_silent_for_14_days_and_said_once_for_each_time_watch_is_entered() -> None:
    [step] = weighed(STEADY, Standing.WATCH).raised
    assert step.silent_until == NOW + timedelta(days=14)
    done = decided(NudgeKind.STEP, Action.DONE, NOW, raised_at=ago(days=14))
    assert weighed(stood(Standing.WATCH, 14), Standing.WATCH, done) == NudgeChanges()


def test_a_step_waits_while_all_is_calm_and_nothing_else_does() -> None:
    assert weighed(stood(Standing.TALK), Standing.WATCH, calm=True) == NudgeChanges()
    assert kinds(weighed(stood(Standing.WATCH), Standing.WATCH)) == [NudgeKind.STEP], "it was not said when entered"
    assert kinds(weighed(STEADY, Standing.TALK, signals=("strain",), calm=True)) == [NudgeKind.TALK]


def test_a_planned_talk_is_silent_until_the_talk() -> None:
    planned = decided(NudgeKind.TALK, Action.PLAN)
    standing = Standing.TALK
    assert weighed(STEADY, standing, planned, talk_until=NOW + timedelta(seconds=1)) == NudgeChanges()
    assert kinds(weighed(stood(standing), standing, planned, talk_until=NOW)) == [NudgeKind.TALK]
    assert kinds(weighed(stood(standing), standing, talk_until=NOW)) == [NudgeKind.TALK], "planned without a nudge"
    assert weighed(stood(standing), standing, talk_until=ago(days=4)) == NudgeChanges(), "before it was entered"
    entered = weighed(stood(standing), Standing.PART, signals=("refused",), talk_until=NOW + timedelta(days=1))
    assert kinds(entered) == [NudgeKind.PART], "the plan is about the talk alone"


def test_a_new_severe_incident_of_theirs_ends_the_silence() -> None:
    kept = decided(NudgeKind.TALK, Action.KEEP, NOW + timedelta(days=80))
    again = weighed(stood(Standing.TALK), Standing.TALK, kept, cause=Cause(severe=True))
    assert kinds(again) == [NudgeKind.TALK]
    assert (
        weighed(stood(Standing.TALK), Standing.TALK, nudge(NudgeKind.TALK), cause=Cause(severe=True)) == NudgeChanges()
    )


# ------------------------------------------------------------------------------------------------- backdated, safety


def test_backdated_entries_raise_nothing_singly() -> None:
    quiet = weighed(STEADY, Standing.TALK, signals=("neglect",), cause=Cause(quiet=True))
    assert [(each.kind, each.singly) for each in quiet.raised] == [(NudgeKind.TALK, False), (NudgeKind.CARE, False)]


@pytest.mark.parametrize(("days", "singly"), [(6.99, True), (7, False)])
def test_safety_of_the_last_seven_days_is_raised_all_the_same(days: float, singly: bool) -> None:
    cause = Cause(quiet=True, threat_at=ago(days=days))
    [raised] = weighed(STEADY, Standing.PART, signals=("safety",), cause=cause).raised
    assert raised.singly is singly
    [other] = weighed(STEADY, Standing.PART, signals=("refused",), cause=cause).raised
    assert not other.singly


def test_a_threat_is_never_folded_into_another_reason_to_part() -> None:
    refused = nudge(NudgeKind.PART, signals=("refused",))
    before = stood(Standing.PART, 3, "refused")
    found = weighed(before, Standing.PART, refused, signals=("refused", "safety"))
    assert found.closed == (refused,)
    assert [each.audience for each in found.raised] == [Audience.OWNERS]
    kept = decided(NudgeKind.PART, Action.KEEP, NOW + timedelta(days=80))
    assert kinds(weighed(before, Standing.PART, kept, signals=("refused", "safety"))) == [NudgeKind.PART]


def test_when_the_threat_has_passed_the_team_hears_of_what_remains() -> None:
    threat = nudge(NudgeKind.PART, signals=("refused", "safety"))
    before = stood(Standing.PART, 3, "refused", "safety")
    found = weighed(before, Standing.PART, threat, signals=("refused",))
    assert found.closed == (threat,)
    assert [each.audience for each in found.raised] == [Audience.TEAM]


# ------------------------------------------------------------------------------------------------------------- care


@pytest.mark.parametrize(
    ("signals", "audience"),
    [
        (("neglect",), Audience.RESPONSIBLE),
        (("giving",), Audience.OWNERS),
        (("giving", "neglect"), Audience.RESPONSIBLE_AND_OWNERS),
    ],
)
def test_care_is_raised_when_its_signal_begins_to_fire(signals: tuple[str, ...], audience: Audience) -> None:
    [raised] = weighed(STEADY, Standing.STEADY, signals=signals).raised
    assert (raised.kind, raised.audience, raised.about) == (NudgeKind.CARE, audience, frozenset(signals))
    assert weighed(stood(Standing.STEADY, 3, *signals), Standing.STEADY, signals=signals) == NudgeChanges()


def test_care_is_closed_when_its_own_signal_ends_and_what_began_meanwhile_is_said() -> None:
    care = nudge(NudgeKind.CARE, signals=("neglect",))
    before = stood(Standing.STEADY, 3, "neglect")
    both = weighed(before, Standing.STEADY, care, signals=("neglect", "giving"))
    assert both == NudgeChanges(), "one is open"
    before = stood(Standing.STEADY, 3, "neglect", "giving")
    one = weighed(before, Standing.STEADY, care, signals=("giving",))
    assert one.closed == (care,)
    assert [each.about for each in one.raised] == [frozenset({"giving"})]
    assert weighed(before, Standing.STEADY, care) == NudgeChanges(closed=(care,))


def test_care_put_off_comes_back() -> None:
    before = stood(Standing.STEADY, 3, "neglect")
    later = decided(NudgeKind.CARE, Action.SNOOZE, NOW + timedelta(seconds=1))
    assert weighed(STEADY, Standing.STEADY, later, signals=("neglect",)) == NudgeChanges()
    over = decided(NudgeKind.CARE, Action.SNOOZE, NOW)
    assert kinds(weighed(before, Standing.STEADY, over, signals=("neglect",))) == [NudgeKind.CARE]
    assert weighed(before, Standing.STEADY, over) == NudgeChanges()


def test_other_nudges_stay_while_care_is_closed() -> None:
    care, talk = nudge(NudgeKind.CARE, signals=("neglect",)), nudge(NudgeKind.TALK, id=2)
    found = weighed(stood(Standing.TALK, 3, "neglect"), Standing.STEADY, care, talk)
    assert found == NudgeChanges(closed=(care, talk))


# ------------------------------------------------------------------------------------------------- budget and looks


MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raised_hours_after_monday", "hour", "within"),
    [
        ([], 2, True),
        ([0], 2, True),
        ([0, 1], 2, False),
        ([0, 1], 24, True),
        ([0, 1, 24, 25], 48, True),
        ([0, 1, 24, 25, 48], 72, False),
        ([0, 1, 24, 25, 48], 7 * 24, True),
        ([-24, -25, -48, -49, -72], 0, True),
    ],
)
def test_two_a_day_and_five_a_week(raised_hours_after_monday: list[int], hour: int, within: bool) -> None:
    raised = [MONDAY + timedelta(hours=each) for each in raised_hours_after_monday]
    assert within_budget(raised, MONDAY + timedelta(hours=hour), "UTC") is within


def test_days_of_the_budget_are_local() -> None:
    late = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
    raised = [late - timedelta(hours=1), late - timedelta(minutes=50)]
    assert not within_budget(raised, late, "UTC")
    assert within_budget(raised, late, "Europe/Helsinki"), "half past midnight there"


def test_the_next_look_is_when_the_first_silence_that_was_asked_for_ends() -> None:
    early, late = NOW + timedelta(days=2), NOW + timedelta(days=9)
    nudges = [
        decided(NudgeKind.TALK, Action.KEEP, late),
        decided(NudgeKind.STEP, Action.SNOOZE, early),
        decided(NudgeKind.CARE, Action.SNOOZE, NOW),
        nudge(NudgeKind.STEP, silent=NOW + timedelta(days=1)),
    ]
    assert next_look(nudges, NOW) == early
    assert next_look(nudges[2:], NOW) is None
