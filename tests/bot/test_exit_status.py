"""How the program ends: when it is asked to stop, and when something went wrong while it ran."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import IO

import pytest
from aiohttp import web

from bot.adapter import WrongToken
from bot.exit_status import BROKEN, INTERRUPTED, PIPE_CLOSED, REFUSED, explain
from storage.errors import Unreachable
from tests.support.program import environment, parley, refusal
from tests.support.waiting import HANG_SECONDS

# --------------------------------------------------------------------------------------------------------- stopping


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """`parley run` with no token, up and waiting."""
    started = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        cwd=tmp_path,
        env=environment(PARLEY_PORT="0"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell lets what it starts in the background ignore Ctrl-C, and tests may run there.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        assert started.stdout is not None
        wait_for("Ctrl-C", started.stdout)
        yield started
    finally:
        started.kill()
        started.communicate()


def wait_for(words: str, stream: IO[str]) -> None:
    while words not in (line := stream.readline()):
        assert line, f"it ended without saying {words!r}"


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 0), (signal.SIGINT, INTERRUPTED)])
def test_it_stops_quietly_when_asked(running: subprocess.Popen[str], number: signal.Signals, status: int) -> None:
    running.send_signal(number)
    _, said = running.communicate(timeout=HANG_SECONDS)
    assert running.returncode == status
    assert "Traceback" not in said


@pytest.fixture
async def refusing() -> AsyncIterator[str]:
    """The address of a server that refuses every token, as both platforms do."""

    async def refuse(request: web.Request) -> web.Response:
        if "/bot" in request.path:
            return web.json_response({"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401)
        return web.json_response({"ok": False, "error": "invalid_auth"})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", refuse)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.mark.parametrize(
    ("platform", "settings"),
    [
        ("telegram", {"TELEGRAM_BOT_TOKEN": "12345:hushhush"}),
        ("slack", {"SLACK_BOT_TOKEN": "xoxb-hushhush", "SLACK_APP_TOKEN": "xapp-hushhush"}),
        ("slack", {"SLACK_BOT_TOKEN": "xoxb-hushhush", "SLACK_SIGNING_SECRET": "hushhush"}),
    ],
)
async def test_a_refused_token_is_one_line(
    tmp_path: Path, refusing: str, platform: str, settings: dict[str, str]
) -> None:
    started = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=tmp_path,
        env=environment(
            **settings, TELEGRAM_API_URL=refusing, SLACK_API_URL=refusing, PARLEY_PORT="0", PARLEY_LOG_LEVEL="error"
        ),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await asyncio.wait_for(started.communicate(), HANG_SECONDS)
    (line,) = said.decode().splitlines()
    assert started.returncode == REFUSED
    assert line.startswith(f"parley: {platform}: ")
    assert "hushhush" not in line


def test_a_port_in_use_is_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"PARLEY_PORT {port}" in refusal(parley("run", at=tmp_path, PARLEY_PORT=port))


def test_a_reader_that_left_is_no_mistake(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "bot", "doctor"],
            cwd=tmp_path,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            timeout=HANG_SECONDS,
            check=False,
        )
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (PIPE_CLOSED, "")


# ------------------------------------------------------------------------------------------------- explaining errors


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (Unreachable("the database\ndoes not answer"), "parley: the database does not answer\n"),
        (WrongToken("slack", "Slack refuses xoxb-1-abc"), "parley: slack: Slack refuses ***\n"),
        (ExceptionGroup("two", [ValueError("x"), ExceptionGroup("one", [Unreachable("gone")])]), "parley: gone\n"),
        (PermissionError(13, "Permission denied", "/srv/parley.db"), "parley: /srv/parley.db: Permission denied\n"),
    ],
)
def test_what_a_person_can_mend_is_one_line(error: Exception, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert explain(error) == REFUSED
    assert capsys.readouterr().err == line


def test_a_mistake_of_ours_is_shown_without_secrets(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain(KeyError("bot12345:hushhush")) == BROKEN
    said = capsys.readouterr().err
    assert "KeyError: 'bot***'" in said
    assert "hushhush" not in said
