"""Scores sentences in one worker process, one at a time, and restarts the process when it ends or hangs.

A slow, dead or missing process must not hold up a line: the scores are None then.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog

from handlers.reading.scores import Scores

log = structlog.get_logger()

#: The program that scores sentences.
WORKER = (sys.executable, "-m", "bot.understanding.worker")
#: Longer text is cut, because the time for scoring grows with the length; the beginning says what it is about.
LONGEST = 400
REMEMBERED = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoringTimes:
    """Time limits of the worker process, in seconds.

    answer        for scoring a sentence, after which the process counts as hung; usually it takes 0.1 s
    loading       for loading the model, before the first sentence
    rest          pause before a process that ended is started again; doubled each time it ends without an answer
    longest_rest  the longest such pause
    """

    answer: float = 3.0
    loading: float = 20.0
    rest: float = 1.0
    longest_rest: float = 300.0


class ScoringService:
    """Scores sentences by the worker process. `close` ends it. If not `enabled`, there is no process and no scores.

    `worker` is the command that starts the process, `clock` a monotonic clock in seconds.
    """

    def __init__(
        self,
        *,
        enabled: bool = True,
        worker: Sequence[str] = WORKER,
        times: ScoringTimes | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._enabled = enabled
        self._worker = tuple(worker)
        self._times = times or ScoringTimes()
        self._clock = clock
        self._process: Process | None = None
        self._turn = asyncio.Lock()
        self._next = 0
        self._rest = self._times.rest
        self._not_before = 0.0
        self._remembered: OrderedDict[str, Scores] = OrderedDict()

    async def scores(self, text: str) -> Scores | None:
        """The model's scores of `text`; None if it has none now."""
        text = " ".join(text.split())[:LONGEST]
        if not self._enabled or not text:
            return None
        if text in self._remembered:
            self._remembered.move_to_end(text)
            return self._remembered[text]
        async with self._turn:
            try:
                scores = await self._asked(text)
            except (TimeoutError, OSError, ValueError, RecursionError) as error:
                log.warning("understanding.failed", error=type(error).__name__)
                await self._end()
                return None
        if scores is not None:
            self._remembered[text] = scores
            while len(self._remembered) > REMEMBERED:
                self._remembered.popitem(last=False)
        return scores

    async def close(self) -> None:
        """End the process."""
        self._enabled = False
        async with self._turn:
            await self._end(rest=False)

    async def _asked(self, text: str) -> Scores | None:
        process = await self._running()
        if process is None:
            return None
        assert process.stdin is not None  # it was opened with pipes
        self._next += 1
        process.stdin.write((json.dumps({"id": self._next, "text": text}) + "\n").encode())
        await process.stdin.drain()
        answer = await self._answer(process, self._times.answer)
        scores = _scores(answer, self._next)
        self._rest = self._times.rest
        return scores

    async def _running(self) -> Process | None:
        """The process, started if necessary; None during the pause after it ended."""
        if self._process is not None and self._process.returncode is None:
            return self._process
        if self._clock() < self._not_before:
            return None
        self._process = await asyncio.create_subprocess_exec(*self._worker, stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
        await self._answer(self._process, self._times.loading)
        return self._process

    async def _answer(self, process: Process, times: float) -> Any:
        assert process.stdout is not None  # it was opened with pipes
        line = await asyncio.wait_for(process.stdout.readline(), times)
        if not line:
            raise ConnectionError("the process has ended")
        return json.loads(line)

    async def _end(self, *, rest: bool = True) -> None:
        process, self._process = self._process, None
        if rest:
            self._not_before = self._clock() + self._rest
            self._rest = min(self._rest * 2, self._times.longest_rest)
        if process is not None and process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


def _scores(answer: Any, number: int) -> Scores:
    """The scores in an answer of the process. Raises ValueError unless it answers request `number`."""
    match answer:
        case {"id": int(asked), "scores": {"what": dict(what), "severity": dict(severity), "fault": dict(fault)}}:
            if asked != number:
                raise ValueError("an answer to another question")
            return Scores(what=what, severity=severity, fault=fault)
    raise ValueError("no answer with scores")
