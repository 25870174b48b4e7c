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

from tests.journeys.week.terms import Press, Session
from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).parents[3]
_ISOLATES = re.compile("[\u2066-\u2069]")

Said = Mapping[str, Any]


@dataclass(slots=True)
class Heard:
    """One line and all that came of it: the answer, and the posts before the next line was typed."""

    typed: str | Press
    answer: Said
    posts: list[Said] = field(default_factory=list)


@dataclass(slots=True)
class Transcript:
    before: list[Said] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    status: int = 0
    complaints: str = ""

    @property
    def posts(self) -> list[Said]:
        """All posts so far, in order."""
        return [*self.before, *(post for heard in self.heard for post in heard.posts)]

    def take(self, post: Said) -> None:
        """Keep a post with the line it followed."""
        (self.heard[-1].posts if self.heard else self.before).append(post)


def labels(said: Said) -> dict[str, int]:
    """The buttons of an answer or a post: what they say, without marks of direction, and their numbers."""
    return {_ISOLATES.sub("", button["label"]): button["id"] for button in said["buttons"]}


def kind(post: Said) -> str:
    """The kind of a post, of one that changes an earlier one the kind of that."""
    data = post["data"]
    return str(data.get("updates") or data["kind"])


def converse(session: Session, typed: tuple[str | Press, ...], room: Path) -> Transcript:
    """Speak these lines at the console, one after another, as somebody at a keyboard would: a button is pressed by the
    number it was given. Raises AssertionError where no such button was shown."""
    process = _start(session, room, "--json")
    assert process.stdin is not None
    assert process.stdout is not None
    watchdog = threading.Timer(HANG_SECONDS, process.kill)
    watchdog.start()
    try:
        talk = Transcript()
        for line in typed:
            spoken = str(_number(line, talk, process.stdout)) if isinstance(line, Press) else line
            shown = len(talk.posts)
            _say(process.stdin, spoken)
            for said in _objects(process.stdout):
                if said["type"] != "post":
                    break
                talk.take(said)
            else:
                break
            if isinstance(line, Press):
                newer = bool(line.post) and any(_has(line, post) for post in talk.posts[shown:])
                assert not newer, f"{session.name}: {line} was pressed on an older post than the latest"
            talk.heard.append(Heard(line, said))
        process.stdin.close()
        for said in _objects(process.stdout):
            talk.take(said)
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


def printed(session: Session, room: Path) -> tuple[str, int]:
    """What a person sees when all lines of a session are piped in, and the exit status."""
    process = _start(session, room)
    out, _ = process.communicate("".join(f"{line.typed}\n" for line in session.lines), timeout=HANG_SECONDS)
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


def _number(press: Press, talk: Transcript, stdout: IO[str]) -> int:
    """The number of a button that was shown. What follows an answer is read only now: nothing marks the last post of a
    line, so a post without which there is nothing to press is waited for."""
    shown = talk.posts if press.post else [heard.answer for heard in talk.heard]
    for said in reversed(shown):
        if _has(press, said):
            return labels(said)[press.label]
    for post in _objects(stdout) if press.post else ():
        talk.take(post)
        shown.append(post)
        if _has(press, post):
            return labels(post)[press.label]
    last = [(said["text"], *labels(said)) for said in shown[-1:]]
    raise AssertionError(f"no button {press} was shown; what came last was {last}")


def _has(press: Press, said: Said) -> bool:
    return press.label in labels(said) and (not press.post or kind(said) == press.post)
