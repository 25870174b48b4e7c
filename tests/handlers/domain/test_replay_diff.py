"""Two replays side by side: what comes, what goes, what moves, and in which order it is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.replay import Suggestion
from handlers.domain.replay_diff import compare
from handlers.domain.values import NudgeKind

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
REPLAYED = [NudgeKind.PART, NudgeKind.TALK, NudgeKind.AMENDS, NudgeKind.DECIDE, NudgeKind.CARE, NudgeKind.STEP]


def day(number: float) -> datetime:
    return START + timedelta(days=number)


def talks(*days: float) -> list[Suggestion]:
    return [Suggestion(NudgeKind.TALK, day(number)) for number in days]


@pytest.mark.parametrize(
    ("before", "after", "changed", "same"),
    [
        ((), (), [], 0),
        ((1,), (1,), [], 1),
        ((1,), (1.4,), [], 1),
        ((1,), (), [(1, None)], 0),
        ((), (1,), [(None, 1)], 0),
        ((1,), (31,), [(1, 31)], 0),
        ((31,), (1,), [(31, 1)], 0),
        ((1,), (31.1,), [(1, None), (None, 31.1)], 0),
        ((40,), (1,), [(None, 1), (40, None)], 0),
        ((1, 50), (1, 60), [(50, 60)], 1),
        ((1, 2), (2, 3), [(1, 3)], 1),
        ((1, 20, 200), (5,), [(1, 5), (20, None), (200, None)], 0),
    ],
)
def test_suggestions_of_a_kind_are_matched(
    before: tuple[float, ...],
    after: tuple[float, ...],
    changed: list[tuple[float | None, float | None]],
    same: int,
) -> None:
    changes, alike = compare(talks(*before), talks(*after), "UTC")
    wanted = {(None if b is None else day(b), None if a is None else day(a)) for b, a in changed}
    assert {(change.before, change.after) for change in changes} == wanted
    assert alike == same


def test_the_day_is_that_of_the_zone() -> None:
    late, later = [Suggestion(NudgeKind.TALK, day(0.45))], [Suggestion(NudgeKind.TALK, day(0.55))]
    assert compare(late, later, "UTC")[1] == 0
    assert compare(late, later, "Asia/Jerusalem")[1] == 1


def test_the_most_important_is_told_first() -> None:
    before = [
        Suggestion(NudgeKind.STEP, day(1)),
        Suggestion(NudgeKind.TALK, day(2)),
        Suggestion(NudgeKind.PART, day(3), safety=True),
    ]
    after = [
        Suggestion(NudgeKind.TALK, day(5)),
        Suggestion(NudgeKind.PART, day(6)),
        Suggestion(NudgeKind.TALK, day(100)),
    ]
    changes, _ = compare(before, after, "UTC")
    assert [(change.kind, change.safety, change.at) for change in changes] == [
        (NudgeKind.PART, True, day(3)),
        (NudgeKind.PART, False, day(6)),
        (NudgeKind.TALK, False, day(100)),
        (NudgeKind.TALK, False, day(5)),
        (NudgeKind.STEP, False, day(1)),
    ]


_said = st.lists(
    st.builds(Suggestion, st.sampled_from(REPLAYED), st.integers(0, 99).map(day)), max_size=12, unique=True
).map(lambda each: sorted(each, key=lambda said: said.at))


@given(before=_said, after=_said)
def test_nothing_is_lost_and_nothing_is_told_twice(before: list[Suggestion], after: list[Suggestion]) -> None:
    changes, same = compare(before, after, "UTC")
    assert sum(change.before is not None for change in changes) + same == len(before)
    assert sum(change.after is not None for change in changes) + same == len(after)
    assert compare(before, before, "UTC") == ((), len(before))
