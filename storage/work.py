"""Runs jobs on threads. Every future resolves, also while closing."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Lock, Thread, current_thread
from typing import Any

from storage.errors import Closed


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    work: Callable[[Any], Any]
    future: Future[Any]
    reading: bool


#: None ends the thread that takes it.
Jobs = SimpleQueue[Job | None]


class Crew:
    """Threads that take jobs from one queue. `labour` runs in each of them until it takes None."""

    def __init__(self, name: str, size: int, labour: Callable[[Jobs], None]) -> None:
        self._jobs: Jobs = SimpleQueue()
        self._gate = Lock()
        self._closed = False
        self._threads = [
            Thread(target=labour, args=(self._jobs,), name=f"{name}-{n}", daemon=True) for n in range(size)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, work: Callable[[Any], Any], *, reading: bool = False) -> Future[Any]:
        future: Future[Any] = Future()
        # The gate keeps a job from entering the queue behind the items that end the threads.
        with self._gate:
            if not self._closed:
                self._jobs.put(Job(work, future, reading))
                return future
        future.set_exception(Closed("the database is closed"))
        return future

    def close(self) -> None:
        """Finish the submitted jobs, then end the threads. May be called again."""
        with self._gate:
            if not self._closed:
                self._closed = True
                for _ in self._threads:
                    self._jobs.put(None)
        for thread in self._threads:
            if thread is not current_thread():
                thread.join()
