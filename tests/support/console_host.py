"""A program that has imported Parley and forks `parley console` for each request, so that a console costs no start.

It is started by `consoles.py` with the number of a socket. A request there is one JSON object, `argv`, `room` and
`environ`, with three open files for input, output and errors; it is answered with the console's exit status.
"""

from __future__ import annotations

import io
import json
import os
import socket
import sys
import tempfile
import threading
from typing import Any, NoReturn


def main() -> None:
    """Serve one console after another until the other end is closed."""
    _rehearse()
    with socket.socket(fileno=int(sys.argv[1])) as control:
        while True:
            request, files, _, _ = socket.recv_fds(control, 1 << 16, 3)
            if not request:
                return
            child = os.fork()
            if child == 0:
                control.close()
                _converse(json.loads(request), files)
            for file in files:
                os.close(file)
            _, status = os.waitpid(child, 0)
            control.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())


def _rehearse() -> None:
    """Hold one console here in each language, on a ledger that is thrown away: what is read and built once, a forked
    console then has. No thread may be left over, for a fork keeps none."""
    from bot.cli import main as parley
    from handlers.lexicon import LANGUAGES

    kept, spoken = dict(os.environ), (sys.stdin, sys.stdout)
    with tempfile.TemporaryDirectory() as room:
        os.environ |= {"DATABASE_URL": f"sqlite:///{room}/rehearsal.db", "PARLEY_MODEL": "off"}
        for language in LANGUAGES:
            sys.stdin, sys.stdout = io.StringIO("/client add Nordia\nNordia paid 100 EUR\n"), io.StringIO()
            parley(["console", "--json", "--lang", language])
    os.environ.clear()
    os.environ.update(kept)
    sys.stdin, sys.stdout = spoken
    assert threading.active_count() == 1


def _converse(request: dict[str, Any], files: list[int]) -> NoReturn:
    """Be `parley console`, in the forked process."""
    from bot.cli import main as parley

    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False, buffering=1)
    os.chdir(request["room"])
    os.environ |= request["environ"]
    status = parley(request["argv"])
    sys.stderr.flush()
    # The program has flushed its output. Taking down the whole copied interpreter would cost half a second.
    os._exit(status)


if __name__ == "__main__":
    main()
