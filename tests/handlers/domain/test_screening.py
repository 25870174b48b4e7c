"""What the answers of a prospect come to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.due import Topic, agenda
from handlers.domain.screening import HIGHEST, Bands, Verdict, sheet
from handlers.domain.values import Entry, Kind, Screening, Stage, StageChange

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)


def said(
    number: int, question: int, score: int, verdict: str = "", *, days: float = 0, undone: int | None = None
) -> Entry:
    at = AT + timedelta(days=days)
    detail = Screening(question, score, verdict)
    return Entry(
        client_id=1,
        kind=Kind.SCREENING,
        occurred_at=at,
        recorded_at=at,
        number=number,
        detail=detail,
        reversed_by=undone,
    )


def staged(number: int, after: Stage) -> Entry:
    change = StageChange(Stage.ACTIVE, after)
    return Entry(client_id=1, kind=Kind.STAGE, occurred_at=AT, recorded_at=AT, number=number, detail=change)


def all_of(*scores: int) -> list[Entry]:
    return [said(number, number, score) for number, score in enumerate(scores, 1)]


@pytest.mark.parametrize(
    ("take", "terms", "score", "verdict"),
    [
        (3, 8, 0, "take"),
        (3, 8, 3, "take"),
        (3, 8, 4, "terms"),
        (3, 8, 8, "terms"),
        (3, 8, 9, "decline"),
        (3, 8, 16, "decline"),
        (0, 1, 0, "take"),
        (0, 1, 1, "terms"),
        (0, 1, 2, "decline"),
        (14, 15, 14, "take"),
        (14, 15, 15, "terms"),
        (14, 15, 16, "decline"),
    ],
)
def test_the_sum_falls_into_a_band(take: int, terms: int, score: int, verdict: str) -> None:
    assert Bands(take, terms).verdict(score) == verdict


def test_the_usual_bands() -> None:
    assert Bands() == Bands(3, 8)


@pytest.mark.parametrize(("take", "terms"), [(-1, 8), (3, 3), (8, 3), (3, 16), (16, 17)])
def test_bands_that_leave_a_verdict_out_are_none(take: int, terms: int) -> None:
    with pytest.raises(ValueError, match="leave a verdict out"):
        Bands(take, terms)


@given(st.integers(0, HIGHEST - 2).flatmap(lambda a: st.tuples(st.just(a), st.integers(a + 1, HIGHEST - 1))))
def test_whatever_the_bands_every_verdict_can_be_given_and_none_is_milder_for_more(bands: tuple[int, int]) -> None:
    given_ = [Bands(*bands).verdict(score) for score in range(HIGHEST + 1)]
    assert set(given_) == set(Verdict)
    assert given_ == sorted(given_, key=list(Verdict).index)


def test_the_latest_live_answer_of_a_question_counts() -> None:
    known = sheet([said(1, 1, 2), said(2, 2, 1), said(3, 1, 0), said(4, 2, 2, undone=5)])
    assert (dict(known.answers), known.score, known.complete, known.verdict) == ({1: 0, 2: 1}, 1, False, None)
    assert known.begun is not None
    assert known.begun.number == 1


def test_the_order_in_which_lines_are_read_does_not_matter() -> None:
    lines = [*all_of(1, 1, 1, 1, 1, 1, 1, 1), said(9, 0, 8, "terms"), said(10, 2, 2), said(11, 0, 9, "decline")]
    verdict = sheet(lines[::-1]).verdict
    assert verdict is not None
    assert verdict.number == 11


def test_a_verdict_stands_as_long_as_its_answers_do() -> None:
    lines = [*all_of(1, 1, 1, 1, 1, 1, 1, 1), said(9, 0, 8, "terms")]
    assert sheet(lines).verdict is not None
    assert sheet([*lines, said(10, 3, 2)]).verdict is None
    assert sheet([*lines[:2], said(3, 3, 1, undone=10), *lines[3:]]).verdict is None
    assert sheet(lines[:8]).verdict is None
    assert sheet([]).begun is None


@pytest.mark.parametrize(
    ("answered", "after", "following"),
    [((), 0, 1), ((1, 2), 2, 3), ((1, 2), 0, 3), ((), 8, 1), ((2, 3, 4, 5, 6, 7, 8), 1, None), ((), 3, 4)],
)
def test_the_next_question_is_the_next_open_one(answered: tuple[int, ...], after: int, following: int | None) -> None:
    assert sheet([said(n, q, 0) for n, q in enumerate(answered, 1)]).next_open(after) == following


@pytest.mark.parametrize(
    ("lines", "at"),
    [
        ([], None),
        ([said(1, 1, 0), said(2, 2, 0, days=2)], AT + timedelta(days=3)),
        ([said(1, 1, 0, undone=3), said(2, 2, 0, days=2)], AT + timedelta(days=5)),
        (all_of(1, 1, 1, 1, 1, 1, 1, 1), None),
        ([staged(1, Stage.ACTIVE), said(2, 1, 0)], AT + timedelta(days=3)),
        ([said(1, 1, 0), staged(2, Stage.DECLINED)], None),
        ([said(1, 1, 0), staged(2, Stage.PROSPECT)], AT + timedelta(days=3)),
    ],
)
def test_a_screening_that_rests_comes_back_three_days_after_it_was_begun(
    lines: list[Entry], at: datetime | None
) -> None:
    found = [(each.topic, each.at) for each in agenda(lines)]
    assert found == ([] if at is None else [(Topic.SCREENING_WAITS, at)])
