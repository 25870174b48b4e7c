"""A history gone through again: against a slow reckoning that looks at every sweep, and in a few plain cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.domain.book import read, until
from handlers.domain.due.talks import quiet_until
from handlers.domain.nudges import COMES_BACK, SILENT_STAGES, Before, Cause, decide_nudges
from handlers.domain.numbers import policy_from
from handlers.domain.policy import Policy
from handlers.domain.replay import History, Replayed, Suggestion, replay
from handlers.domain.rules import neglect
from handlers.domain.standing import Surroundings, assess, assess_book
from handlers.domain.values import (
    Action,
    Conversation,
    Decision,
    Detail,
    Entry,
    Fault,
    Kind,
    Nudge,
    NudgeKind,
    NudgeState,
    Outcome,
    PlannedTalk,
    Severity,
    Stage,
    StageChange,
    Standing,
)
from tests.support.ledgers import NOW, ZONES, Ledger, ago, ledgers

BALANCED = Policy()


def slow(history: History, policy: Policy, now: datetime) -> list[Suggestion]:
    """The same as `replay`, one look after another: at every line and every morning, by `assess` alone."""
    zone = ZoneInfo(policy.zone)
    live = [e for e in history.entries if e.counts and e.occurred_at <= now]
    if not live:
        return []
    first = min(e.occurred_at for e in live)
    day = first.astimezone(zone).date()
    moments = {e.occurred_at for e in live}
    while (at := datetime.combine(day, time(9), zone).astimezone(UTC)) <= now:
        moments |= {at} if at >= first else set()
        day += timedelta(days=1)
    moves = [e for e in sorted(live, key=lambda e: (e.occurred_at, e.number)) if isinstance(e.detail, StageChange)]
    before = Before(standing=Standing.STEADY, since=None, signals=frozenset())
    nudges: list[Nudge] = []
    said: list[Suggestion] = []
    waiting = sorted(moments)
    while waiting:
        now_ = waiting.pop(0)
        there = [e for e in live if e.occurred_at <= now_]
        fresh = sorted((e for e in there if e.occurred_at == now_), key=lambda e: e.number)
        stage = moves[0].detail.before if moves else history.stage  # type: ignore[union-attr]
        for move in moves:
            if move.occurred_at <= now_:
                stage = move.detail.after  # type: ignore[union-attr]
        around = Surroundings()
        for since, fact in history.facts:
            around = fact if since <= now_ else around
        answers = [e.detail for e in fresh if isinstance(e.detail, Decision)]
        left = [each for each in answers if not answer(nudges, each, now_)]
        # A boundary is known as it came to be, also before it was written down.
        seen = assess_book(until(read(live, policy, now), now_), around, policy, now_, stage=stage)
        if not any(e.kind is Kind.BOUNDARY and e.occurred_at > now_ for e in live):
            assert seen == assess(there, around, policy, now_, stage=stage)
        signals = frozenset(s.code for s in seen.signals)
        severe = any(
            e.kind is Kind.INCIDENT and e.severity is Severity.SEVERE and e.fault is Fault.THEIRS for e in fresh
        )
        if severe:
            nudges[:] = [replace(n, silent_until=min(n.silent_until, now_)) if n.silent_until else n for n in nudges]
        changes = decide_nudges(
            before,
            seen.standing,
            signals,
            nudges,
            now_,
            silenced=stage in SILENT_STAGES,
            cause=Cause(severe=severe),
            talk_until=quiet_until(there),
            calm=seen.agreement is not None
            and not any(e.kind is Kind.INCIDENT and e.occurred_at > seen.agreement.occurred_at for e in there),
        )
        nudges[:] = [replace(n, state=NudgeState.CLOSED) if n in changes.closed else n for n in nudges]
        for each in changes.raised:
            said.append(Suggestion(each.kind, now_, each.safety))
            codes = tuple(s for s in signals if not each.about or s in each.about)
            nudges.append(
                Nudge(
                    id=len(nudges),
                    client_id=1,
                    kind=each.kind,
                    state=NudgeState.OPEN,
                    raised_at=now_,
                    signals=codes,
                    silent_until=each.silent_until,
                )
            )
        entered = before.since is None or before.standing is not seen.standing
        stood = None if stage in SILENT_STAGES else now_ if entered else before.since
        before = Before(standing=seen.standing, since=stood, signals=signals)
        for each_left in left:
            answer(nudges, each_left, now_)
        for nudge in nudges:
            if nudge.silent_until and now_ < nudge.silent_until <= now and nudge.decision in COMES_BACK:
                waiting = sorted({*waiting, nudge.silent_until})
    return said


def answer(nudges: list[Nudge], decision: Decision, at: datetime) -> bool:
    for place, nudge in enumerate(nudges):
        if nudge.state is NudgeState.OPEN and nudge.kind == decision.nudge_kind:
            if decision.action in (Action.CONFIRM, Action.DELEGATE):
                return True
            ends = [nudge.silent_until, decision.until if decision.action is not Action.PLAN else None]
            silent = max((end for end in ends if end), default=None)
            nudges[place] = replace(
                nudge, state=NudgeState.DECIDED, decision=decision.action, decided_at=at, silent_until=silent
            )
            return True
    return False


_policies = st.builds(
    lambda numbers, zone, cost: policy_from(numbers, zone=zone, hourly_cost_minor=cost),
    st.fixed_dictionaries(
        {"stance": st.sampled_from(["accommodating", "balanced", "firm"])},
        optional={
            "talk_at": st.sampled_from([2.5, 3.0, 9.0]),
            "late_count": st.just(1),
            "neglect_days": st.sampled_from([1, 60]),
            "half_life_days": st.sampled_from([5, 200]),
            "concessions_share": st.just(0.9),
            "time_sink_hours": st.just(1),
            "vital_watch": st.just(0.3),
        },
    ),
    st.sampled_from(ZONES),
    st.sampled_from([None, 50_00]),
)
_facts = st.lists(
    st.tuples(
        st.integers(0, 120).map(ago),
        st.builds(lambda vital, paid: Surroundings(vital=vital, others_paid=paid), st.booleans(), st.booleans()),
    ),
    max_size=4,
).map(lambda facts: sorted(facts, key=lambda fact: fact[0]))


@st.composite
def decided(draw: st.DrawFn) -> list[Entry]:
    """A ledger with decisions, plans and stages put in between."""
    lines = draw(ledgers())
    number = max((line.number for line in lines), default=0)
    for _ in range(draw(st.integers(0, 4))):
        number += 1
        at = ago(draw(st.sampled_from([1, 5, 14, 20, 30, 60, 90])) - draw(st.sampled_from([0, 0.25])))
        kind = draw(st.sampled_from(["talk", "part", "step", "care", "amends"]))
        action = draw(st.sampled_from(list(Action)))
        ends = draw(st.sampled_from([None, at + timedelta(days=7), at + timedelta(days=14)]))
        moved = draw(st.sampled_from([Stage.ACTIVE, Stage.CONVERSATION, Stage.OFFBOARDING, Stage.PROSPECT]))
        details: list[tuple[Kind, Detail]] = [
            (Kind.DECISION, Decision(1, kind, action, ends)),
            (Kind.DECISION, Decision(1, kind, action, ends)),
            (Kind.STAGE, StageChange(Stage.ACTIVE, moved)),
            (Kind.PLAN, PlannedTalk(at + timedelta(days=3))),
            (Kind.CONVERSATION, Conversation(Outcome.POSTPONED)),
        ]
        what = draw(st.sampled_from(details))
        lines.append(Entry(client_id=1, kind=what[0], detail=what[1], occurred_at=at, recorded_at=NOW, number=number))
    return lines


@settings(max_examples=120, deadline=None)
@given(lines=decided(), policy=_policies, facts=_facts, stage=st.sampled_from([Stage.ACTIVE, Stage.PROSPECT]))
def test_a_replay_says_what_looking_at_every_morning_would_say(
    lines: list[Entry], policy: Policy, facts: Sequence[tuple[datetime, Surroundings]], stage: Stage
) -> None:
    history = History(entries=lines, stage=stage, facts=facts)
    assert list(replay(history, policy, NOW).suggestions) == slow(history, policy, NOW)


def told(led: Ledger, policy: Policy = BALANCED, stage: Stage = Stage.ACTIVE) -> list[tuple[str, datetime]]:
    """Kind and moment of everything that would have been said."""
    history = History(entries=led.lines, stage=stage, facts=())
    assert list(replay(history, policy, NOW).suggestions) == slow(history, policy, NOW)
    return [(said.kind.value, said.at) for said in replay(history, policy, NOW).suggestions]


def test_nothing_is_said_of_an_empty_ledger() -> None:
    assert told(Ledger()) == []


def test_each_line_is_taken_as_logged_when_it_happened() -> None:
    led = Ledger()
    led.incident(30, "rude", "serious")
    led.incident(25, "rude", "serious")
    fallen = datetime.combine(ago(5), time(9), UTC)
    assert told(led) == [("step", ago(30)), ("talk", ago(25)), ("step", fallen)]
    assert told(led, Policy(talk_at=6)) == [("step", ago(30))]


def test_a_silence_ends_when_it_is_over_and_with_a_new_severe_incident() -> None:
    def snoozed() -> Ledger:
        led = Ledger()
        led.incident(40, "rude", "severe")
        led.line(Kind.DECISION, 39, detail=Decision(1, "talk", Action.SNOOZE, ago(32)))
        return led

    assert told(snoozed()) == [("talk", ago(40)), ("talk", ago(32))]
    led = snoozed()
    led.incident(36, "rude", "severe")
    assert told(led) == [("talk", ago(40)), ("talk", ago(36))]


def test_a_severe_incident_ends_the_silence_also_of_what_is_not_said_yet() -> None:
    def kept(severity: str) -> list[tuple[str, datetime]]:
        led = Ledger()
        led.incident(40, "rude", "severe")
        led.line(Kind.DECISION, 39, detail=Decision(1, "talk", Action.KEEP, ago(-40)))
        led.incident(36, "complaint", "severe", "ours")
        led.incident(36, "complaint", "severe", "ours")
        led.incident(35, "rude", severity)
        led.refunded(34)
        led.refunded(34)
        return told(led)

    assert kept("serious") == [("talk", ago(40)), ("amends", ago(36))]
    assert kept("severe") == [("talk", ago(40)), ("amends", ago(36)), ("talk", ago(34))]


def test_a_decision_in_the_moment_of_its_suggestion_answers_it() -> None:
    led = Ledger()
    led.incident(40, "rude", "severe")
    led.line(Kind.DECISION, 40, detail=Decision(1, "talk", Action.SNOOZE, ago(33)))
    assert told(led) == [("talk", ago(40)), ("talk", ago(33))]


def test_what_was_handed_on_or_confirmed_stays_open() -> None:
    led = Ledger()
    led.incident(40, "rude", "severe")
    led.line(Kind.DECISION, 39, detail=Decision(1, "talk", Action.DELEGATE))
    led.line(Kind.DECISION, 38, detail=Decision(1, "talk", Action.SNOOZE, ago(31)))
    assert told(led) == [("talk", ago(40)), ("talk", ago(31))]


def test_a_decision_about_what_would_not_have_been_said_silences_nothing() -> None:
    led = Ledger()
    led.incident(40, "rude", "serious")
    led.line(Kind.DECISION, 39, detail=Decision(1, "talk", Action.KEEP, ago(-40)))
    led.incident(38, "rude", "serious")
    assert told(led)[:2] == [("step", ago(40)), ("talk", ago(38))]


def test_what_time_alone_brings_is_noticed_by_the_next_sweep() -> None:
    led = Ledger()
    led.spent(70, 11)
    assert told(led) == []
    facts = ((ago(100), Surroundings(others_paid=True)),)
    [said] = replay(History(entries=led.lines, stage=Stage.ACTIVE, facts=facts), Policy(), NOW).suggestions
    assert (said.kind, said.at) == (NudgeKind.TALK, datetime.combine(ago(9), time(9), UTC))


def test_a_talk_that_was_put_off_is_no_meeting_with_a_vital_client() -> None:
    led = Ledger()
    led.noted(50)
    led.held(35, "postponed")
    facts = ((ago(100), Surroundings(vital=True)),)
    history = History(entries=led.lines, stage=Stage.ACTIVE, facts=facts)
    [said] = replay(history, BALANCED, NOW).suggestions
    assert (said.kind, said.at) == (NudgeKind.CARE, datetime.combine(ago(49 - neglect.DAYS.default), time(9), UTC))
    assert [said] == slow(history, BALANCED, NOW)


def test_a_vital_client_that_was_never_met_is_noticed_with_its_first_line() -> None:
    led = Ledger()
    led.boundary(50)
    facts = ((ago(100), Surroundings(vital=True)),)
    history = History(entries=led.lines, stage=Stage.ACTIVE, facts=facts)
    assert (
        list(replay(history, BALANCED, NOW).suggestions)
        == slow(history, BALANCED, NOW)
        == [Suggestion(NudgeKind.CARE, ago(50))]
    )


def test_an_invoice_that_falls_due_unpaid_is_noticed_too() -> None:
    led = Ledger()
    led.spent(70, 11)
    led.invoice(80, ago(3))
    facts = ((ago(100), Surroundings(others_paid=True)),)
    [said] = replay(History(entries=led.lines, stage=Stage.ACTIVE, facts=facts), BALANCED, NOW).suggestions
    assert said.at == datetime.combine(ago(2), time(9), UTC)


def test_nothing_is_said_while_they_part_and_a_prospect_is_decided_about() -> None:
    led = Ledger()
    led.line(Kind.STAGE, 50, detail=StageChange(Stage.PROSPECT, Stage.OFFBOARDING))
    led.incident(60, "rude", "serious")
    led.incident(40, "rude", "severe")
    assert told(led) == [("decide", ago(60))]
    prospect = Ledger()
    prospect.incident(60, "rude", "serious")
    assert told(prospect, stage=Stage.PROSPECT) == [("decide", ago(60))]


def test_lines_at_which_nothing_can_change_are_not_judged() -> None:
    led = Ledger()
    for day in range(300):
        led.noted(day)
        led.spent(day, 0.01)
    assert replay(History(entries=led.lines, stage=Stage.ACTIVE), Policy(), NOW) == Replayed((), 0)
