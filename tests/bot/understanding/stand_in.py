"""A program in place of the one that scores sentences: its n-th start behaves as the n-th word behind the log says.

The log gets one line a start (`start PID`) and one a question (`asked TEXT`). The last word is for all further starts.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

READY = {"ready": True, "vectors": False}
HEADS = {"what": {"rude": 1.0}, "severity": {"minor": 1.0}, "fault": {"theirs": 1.0}}
#: What is written instead of an answer; `{id}` is the number of the question.
WRONG = {
    "garbage": "%&!",
    "bytes": "\udcff\udcfe",
    "list": "[1, 2]",
    "null": "null",
    "empty": '{{"id": {id}}}',
    "headless": '{{"id": {id}, "scores": {{"what": 1}}}}',
    "another": '{{"id": 1000, "scores": {{"what": {{}}, "severity": {{}}, "fault": {{}}}}}}',
    "endless": "[" * 100_000,
}


def main() -> None:
    log = Path(sys.argv[1])
    starts = log.read_text(encoding="utf-8").count("start ") if log.exists() else 0
    behaviour = sys.argv[2:][min(starts, len(sys.argv) - 3)]
    _log(log, f"start {os.getpid()}")
    if behaviour == "gone":
        return
    if behaviour == "mute":
        sys.stdin.read()
        return
    _say(json.dumps(READY))
    for line in sys.stdin:
        question = json.loads(line)
        _log(log, f"asked {question['text']}")
        if behaviour == "dies":
            return
        if behaviour == "answers":
            _say(json.dumps({"id": question["id"], "scores": HEADS}))
        elif behaviour != "hangs":
            _say(WRONG[behaviour].format(id=question["id"]))


def _log(log: Path, line: str) -> None:
    with log.open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def _say(line: str) -> None:
    sys.stdout.buffer.write(line.encode("utf-8", "surrogateescape") + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
