"""The scoring process as the bot meets it: whatever the process does, a sentence is scored or left unscored."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.understanding.service import LONGEST, REMEMBERED, ScoringService, ScoringTimes
from tests.support.waiting import HANG_SECONDS

STAND_IN = Path(__file__).with_name("stand_in.py")
#: Long enough for whatever is expected to come.
PATIENT = ScoringTimes(answer=HANG_SECONDS, loading=HANG_SECONDS)


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Ground:
    """Makes services whose process is the stand-in, and reads what the process wrote down."""

    def __init__(self, log: Path) -> None:
        self.clock = Clock()
        self._log = log
        self._made: list[ScoringService] = []

    def service(self, *behaviours: str, times: ScoringTimes = PATIENT, enabled: bool = True) -> ScoringService:
        worker = (sys.executable, "-S", str(STAND_IN), str(self._log), *behaviours)
        self._made.append(ScoringService(enabled=enabled, worker=worker, times=times, clock=self.clock))
        return self._made[-1]

    async def close(self) -> None:
        for service in self._made:
            await service.close()

    def logged(self, what: str) -> list[str]:
        lines = self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []
        return [line.partition(" ")[2] for line in lines if line.startswith(f"{what} ")]

    @property
    def starts(self) -> int:
        return len(self.logged("start"))


@pytest_asyncio.fixture
async def ground(tmp_path: Path) -> AsyncIterator[Ground]:
    ground = Ground(tmp_path / "log")
    yield ground
    await ground.close()


async def test_a_sentence_is_scored(ground: Ground) -> None:
    scores = await ground.service("answers").scores("Acme was rude")
    assert scores is not None
    assert (scores.what, scores.severity, scores.fault) == ({"rude": 1.0}, {"minor": 1.0}, {"theirs": 1.0})


async def test_questions_asked_at_once_get_their_own_answers_from_one_process(ground: Ground) -> None:
    service = ground.service("answers")
    assert None not in await asyncio.gather(*(service.scores(f"sentence {number}") for number in range(5)))
    assert ground.starts == 1


@pytest.mark.parametrize(
    "behaviour", ["gone", "dies", "garbage", "bytes", "list", "null", "empty", "headless", "another", "endless"]
)
async def test_a_process_that_fails_leaves_the_sentence_unscored_and_is_started_again(
    ground: Ground, behaviour: str
) -> None:
    service = ground.service(behaviour, "answers")
    assert await service.scores("Acme was rude") is None
    ground.clock.now += PATIENT.rest
    assert await service.scores("Acme was rude") is not None
    assert ground.starts == 2


@pytest.mark.parametrize(
    ("behaviour", "times"),
    [
        ("mute", ScoringTimes(answer=HANG_SECONDS, loading=0.01)),
        ("hangs", ScoringTimes(answer=0.01, loading=HANG_SECONDS)),
    ],
)
async def test_a_process_that_hangs_is_waited_for_no_longer_than_its_patience_and_is_ended(
    ground: Ground, behaviour: str, times: ScoringTimes
) -> None:
    assert await ground.service(behaviour, times=times).scores("Acme was rude") is None
    for process in ground.logged("start"):
        with pytest.raises(ProcessLookupError):
            os.kill(int(process), 0)


async def test_a_program_that_is_not_there_leaves_the_sentence_unscored(tmp_path: Path) -> None:
    service = ScoringService(worker=(str(tmp_path / "nothing"),))
    assert await service.scores("Acme was rude") is None


async def test_it_rests_twice_as_long_each_time_the_process_ends_at_once(ground: Ground) -> None:
    service = ground.service("dies", "dies", "answers")
    for wait, starts in ((0.0, 1), (0.9, 1), (0.1, 2), (1.9, 2), (0.1, 3)):
        ground.clock.now += wait
        await service.scores("Acme was rude")
        assert ground.starts == starts


async def test_it_rests_at_most_so_long(ground: Ground) -> None:
    times = ScoringTimes(answer=HANG_SECONDS, loading=HANG_SECONDS, longest_rest=3.0)
    service = ground.service("dies", times=times)
    for wait in (0.0, 1.0, 2.0, 3.0, 3.0):
        ground.clock.now += wait
        assert await service.scores("Acme was rude") is None
    assert ground.starts == 5


async def test_an_answer_ends_the_growing_of_rests(ground: Ground) -> None:
    service = ground.service("dies", "answers", "answers")
    await service.scores("Acme was rude")
    ground.clock.now += 1
    assert await service.scores("Acme was rude") is not None
    os.kill(int(ground.logged("start")[-1]), 9)
    assert await service.scores("Globex was late") is None
    ground.clock.now += 1
    assert await service.scores("Globex was late") is not None


async def test_a_sentence_is_asked_about_once(ground: Ground) -> None:
    service = ground.service("answers")
    assert await service.scores("Acme was rude") == await service.scores("  Acme   was\nrude ")
    assert ground.logged("asked") == ["Acme was rude"]


async def test_the_sentence_unused_for_longest_is_forgotten(ground: Ground) -> None:
    service = ground.service("answers")
    for number in range(REMEMBERED):
        await service.scores(f"sentence {number}")
    await service.scores("sentence 0")
    await service.scores("one more")
    assert len(ground.logged("asked")) == REMEMBERED + 1
    await service.scores("sentence 0")
    assert len(ground.logged("asked")) == REMEMBERED + 1
    await service.scores("sentence 1")
    assert ground.logged("asked")[-1] == "sentence 1"


async def test_what_failed_is_not_remembered(ground: Ground) -> None:
    service = ground.service("garbage", "answers")
    await service.scores("Acme was rude")
    ground.clock.now += PATIENT.rest
    await service.scores("Acme was rude")
    assert ground.logged("asked") == ["Acme was rude"] * 2


async def test_a_long_text_is_cut(ground: Ground) -> None:
    await ground.service("answers").scores("x" * 5000)
    assert ground.logged("asked") == ["x" * LONGEST]


async def test_odd_text_is_handed_over_whole(ground: Ground) -> None:
    service = ground.service("answers")
    assert await service.scores("\u202eRLO\u0000 😡 \ufdfa") is not None
    assert ground.logged("asked") == ["\u202eRLO\u0000 😡 \ufdfa"]


@pytest.mark.parametrize("text", ["", "  \n\t "])
async def test_without_text_nothing_is_asked(ground: Ground, text: str) -> None:
    assert await ground.service("answers").scores(text) is None
    assert ground.starts == 0


async def test_switched_off_it_starts_nothing(ground: Ground) -> None:
    assert await ground.service("answers", enabled=False).scores("Acme was rude") is None
    assert ground.starts == 0


async def test_closed_it_has_ended_its_process_and_starts_none(ground: Ground) -> None:
    service = ground.service("answers")
    await service.scores("Acme was rude")
    await service.close()
    with pytest.raises(ProcessLookupError):
        os.kill(int(ground.logged("start")[0]), 0)
    assert await service.scores("Globex was late") is None
    assert ground.starts == 1
