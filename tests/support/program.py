"""The program `parley` as a test calls it: as a process, or in this one. No assertions but those on a refusal."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.cli import main
from bot.exit_status import REFUSED
from tests.support.waiting import HANG_SECONDS


def environment(**settings: str) -> dict[str, str]:
    """What the shell has, without settings of its own."""
    own = ("TELEGRAM_", "SLACK_", "PARLEY_", "DATABASE_URL")
    return {name: value for name, value in os.environ.items() if not name.startswith(own)} | settings


def parley(
    *arguments: str, at: Path, said: str = "", python: Sequence[str] = ("-m", "bot"), **settings: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *python, *arguments],
        cwd=at,
        env=environment(**settings),
        input=said,
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
        check=False,
    )


class Called:
    """Commands run in this process, in a directory of their own; for those that start no event loop."""

    def __init__(self, at: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.at = at
        self._capsys = capsys

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        try:
            status = main(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
        said = self._capsys.readouterr()
        return subprocess.CompletedProcess(arguments, status, said.out, said.err)


def refusal(ended: subprocess.CompletedProcess[str]) -> str:
    """The one line on standard error of a command that ended with status 2 and did nothing."""
    assert ended.returncode == REFUSED, ended.stderr
    assert ended.stdout == ""
    (line,) = ended.stderr.splitlines()
    return line
