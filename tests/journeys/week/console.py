"""Runs the sessions of the week as processes of their own and keeps what they said, line by line."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from tests.journeys.week.terms import Session
from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).parents[3]
_PLACE = re.compile(r"\[#(\d+)\]")

Said = Mapping[str, Any]


@dataclass(slots=True)
class Heard:
    """One line and all that came of it: the answer, and the posts before the next line was typed."""

    typed: str
    answer: Said
    posts: list[Said] = field(default_factory=list)


@dataclass(slots=True)
class Transcript:
    before: list[Said] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    status: int = 0
    complaints: str = ""


def converse(session: Session, typed: tuple[str, ...], room: Path) -> Transcript:
    """Speak these lines at the console, one after another, as somebody at a keyboard would: a button is pressed by the
    number it was just given."""
    process = _start(session, room, "--json")
    assert process.stdin is not None
    assert process.stdout is not None
    watchdog = threading.Timer(HANG_SECONDS, process.kill)
    watchdog.start()
    try:
        talk = Transcript()
        for line in typed:
            _say(process.stdin, _pressed(line, talk))
            for each in _objects(process.stdout):
                if each["type"] != "post":
                    talk.heard.append(Heard(line, each))
                    break
                (talk.heard[-1].posts if talk.heard else talk.before).append(each)
            else:
                break
        process.stdin.close()
        for each in _objects(process.stdout):
            (talk.heard[-1].posts if talk.heard else talk.before).append(each)
        talk.status = process.wait()
    finally:
        watchdog.cancel()
        process.kill()
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        process.stdout.close()
        process.wait()
    talk.complaints = _complaints(session, room)
    assert len(talk.heard) == len(typed), f"{session.name}: no answer to {typed[len(talk.heard)]!r}: {talk.complaints}"
    return talk


def printed(session: Session, typed: tuple[str, ...], room: Path) -> tuple[str, int]:
    """What a person sees when these lines are piped in, and the exit status."""
    process = _start(session, room)
    out, _ = process.communicate("".join(f"{line}\n" for line in typed), timeout=HANG_SECONDS)
    return out, process.returncode


def _start(session: Session, room: Path, *options: str) -> subprocess.Popen[str]:
    """`parley console` in a directory of its own. Where byte code is not to be kept, it is kept there, so that only the
    first process compiles."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if len(environ) < len(os.environ):
        environ["PYTHONPYCACHEPREFIX"] = str(room / "bytecode")
    environ |= {
        "DATABASE_URL": f"sqlite:///{room}/week.db",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "PYTHONWARNINGS": "error",
    }
    with (room / f"{session.name}.err").open("w", encoding="utf-8") as complaints:
        return subprocess.Popen(
            [
                *(sys.executable, "-m", "bot", "console"),
                *("--now", session.now.isoformat(), "--as", session.speaker),
                *("--role", session.role, "--lang", session.language, *options),
            ],
            cwd=room,
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            encoding="utf-8",
        )


def _complaints(session: Session, room: Path) -> str:
    return (room / f"{session.name}.err").read_text(encoding="utf-8")


def _say(stdin: IO[str], line: str) -> None:
    stdin.write(f"{line}\n")
    stdin.flush()


def _objects(stdout: IO[str]) -> Iterator[Said]:
    for line in stdout:
        yield json.loads(line)


def _pressed(line: str, talk: Transcript) -> str:
    """The number to type for `[words]` or `[#2]`, 0 where there is no such button; any other line as it is."""
    if not (line.startswith("[") and line.endswith("]")):
        return line
    shown = [*talk.before, *(each for heard in talk.heard for each in (heard.answer, *heard.posts))]
    buttons = [button for said in shown for button in said["buttons"]]
    words = line[1:-1]
    if place := _PLACE.fullmatch(line):
        found = talk.heard[-1].answer["buttons"][int(place[1]) - 1 : int(place[1])]
    else:
        same = [button for button in buttons if button["label"] == words]
        found = same or [button for button in buttons if words in button["label"]]
    return str(found[-1]["id"] if found else 0)
