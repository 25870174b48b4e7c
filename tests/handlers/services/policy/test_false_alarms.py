"""Which rule cries wolf: what people made of its suggestions."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from handlers.domain.values import Action, Nudge, NudgeKind, NudgeState
from handlers.services.policy import false_alarms
from tests.support.app_driver import MONDAY, AppDriver

AGAINST = (Action.DISAGREE, Action.KEEP, Action.NOT_THIS)


def nudge(action: Action | None, kind: NudgeKind = NudgeKind.TALK, *signals: str) -> Nudge:
    return Nudge(
        id=1,
        client_id=1,
        kind=kind,
        state=NudgeState.DECIDED,
        raised_at=MONDAY,
        signals=signals or ("late",),
        decision=action,
    )


@pytest.mark.parametrize(
    ("decisions", "cries"),
    [
        ((Action.DISAGREE,) * 3, False),
        ((Action.DISAGREE,) * 4, True),
        ((Action.DISAGREE, Action.KEEP, Action.PLAN, Action.SNOOZE), True),
        ((Action.NOT_THIS, Action.KEEP, Action.DONE, Action.CONFIRM), True),
        ((Action.DISAGREE, Action.PLAN, Action.PLAN, Action.SNOOZE), False),
        ((Action.DISAGREE, Action.DISAGREE, Action.PLAN, None), False),
        ((Action.KEEP, Action.KEEP, Action.PLAN, Action.PLAN, Action.PLAN), False),
    ],
)
def test_a_rule_cries_wolf_when_half_of_four_decisions_went_against_it(
    decisions: Sequence[Action | None], cries: bool
) -> None:
    [tally] = false_alarms.count(nudge(each) for each in decisions)
    assert tally.rule == "late"
    assert tally.cries is cries
    assert tally.raised == len(decisions)
    assert tally.decided == sum(each is not None for each in decisions)
    assert tally.against == sum(each in AGAINST for each in decisions)


@pytest.mark.parametrize(
    ("kind", "signals", "rules"),
    [
        (NudgeKind.TALK, ("strain", "late", "giving", "owed"), ["strain", "late"]),
        (NudgeKind.PART, ("strain", "broken"), ["broken"]),
        (NudgeKind.AMENDS, ("owed", "neglect"), ["owed"]),
        (NudgeKind.CARE, ("giving",), ["giving"]),
        (NudgeKind.STEP, ("giving",), ["watch"]),
        (NudgeKind.DECIDE, ("refused",), ["refused"]),
        (NudgeKind.DECIDE, ("neglect",), ["decide"]),
        (NudgeKind.REVIEW, ("strain",), []),
    ],
)
def test_a_suggestion_counts_for_what_brought_it(kind: NudgeKind, signals: tuple[str, ...], rules: list[str]) -> None:
    assert list(false_alarms.rules(nudge(None, kind, *signals))) == rules


def test_the_worst_stands_first() -> None:
    told = false_alarms.count(
        [
            *(nudge(Action.PLAN) for _ in range(9)),
            *(nudge(Action.KEEP, NudgeKind.TALK, "strain") for _ in range(4)),
            nudge(Action.DISAGREE, NudgeKind.TALK, "abuse"),
            nudge(None, NudgeKind.TALK, "loss"),
        ]
    )
    assert [tally.rule for tally in told] == ["strain", "abuse", "late", "loss"]
    assert told[2].acted == 9


def test_only_the_last_180_days_of_one_workspace_are_counted(desk: AppDriver) -> None:
    for number in range(4):
        desk.say(f"/client add C{number}")
        desk.say(f"/i C{number} rude !!! awful")
        desk.say(f"/nudge {desk.nudges(f'C{number}')[0].id} disagree a joke")
    desk.workspace = "other"
    desk.say("/client add Globex")

    def rules(workspace: str) -> list[str]:
        desk.workspace = workspace
        number = desk.workspace_id
        read = desk.database.read(lambda s: false_alarms.crying(s, s.workspaces.get(number), desk.now))
        return [tally.rule for tally in read.result()]

    assert rules("default") == ["strain"]
    assert rules("other") == []
    desk.later(days=180)
    assert rules("default") == []
