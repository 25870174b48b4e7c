"""The program as its user meets it: options, exit statuses, and one clear line for whatever is wrong outside."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import IO

import pytest
from aiohttp import web

from bot.adapter import WrongToken
from bot.cli import main
from bot.ending import BROKEN, INTERRUPTED, PIPE_CLOSED, REFUSED, explain
from bot.settings import NAMES
from storage import migrate
from storage.engine import open_database
from storage.errors import Unreachable
from tests.bot.kept_logging import kept_logging

SECONDS = 30


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
        timeout=SECONDS,
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


@pytest.fixture
def called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Called]:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    with kept_logging():
        yield Called(tmp_path, capsys)


def refusal(ended: subprocess.CompletedProcess[str]) -> str:
    """The one line on standard error of a command that ended with status 2 and did nothing."""
    assert ended.returncode == REFUSED, ended.stderr
    assert ended.stdout == ""
    (line,) = ended.stderr.splitlines()
    return line


# ------------------------------------------------------------------------------------------------ words and options


def test_help_names_every_command_and_exit_status(called: Called) -> None:
    ended = called("--help")
    assert ended.returncode == 0
    for word in ("run", "console", "migrate", "doctor", "backup", "restore", "slack-manifest", "130", ".env.example"):
        assert word in ended.stdout


def test_version(called: Called) -> None:
    ended = called("--version")
    assert (ended.returncode, ended.stdout.split()[0]) == (0, "parley")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "COMMAND"),
        (("dance",), "dance"),
        (("run", "--fast"), "--fast"),
        (("backup",), "FILE"),
        (("console", "--now", "tomorrow"), "'tomorrow' is no time"),
        (("console", "--now", "0001-01-01T00:00+14:00"), "is no time"),
        (("console", "--role", "king"), "king"),
        (("console", "--lang", "xx"), "en, ru, pl, he"),
        (("console", "--as", " "), "--as"),
    ],
)
def test_a_wrong_option_is_one_line(called: Called, arguments: tuple[str, ...], says: str) -> None:
    assert says in refusal(called(*arguments))


MODULES = "import sys; from bot.cli import main\ntry: main(sys.argv[1:])\nfinally: print(*sorted(sys.modules))"


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (("--help",), {"telegram", "slack_bolt", "slack_sdk", "matplotlib", "sqlalchemy", "pydantic", "babel"}),
        (("console", "--json"), {"telegram", "slack_bolt", "slack_sdk", "matplotlib"}),
    ],
)
def test_what_is_not_needed_is_not_loaded(tmp_path: Path, arguments: tuple[str, ...], absent: set[str]) -> None:
    ended = parley(*arguments, at=tmp_path, python=("-c", MODULES))
    assert ended.returncode == 0, ended.stderr
    loaded = set(ended.stdout.splitlines()[-1].split())
    assert "argparse" in loaded
    assert loaded & absent == set()


# --------------------------------------------------------------------------------------------- what is wrong outside

EVERY = (("run",), ("console",), ("migrate",), ("backup", "copy.db"), ("restore", "copy.db"))


@pytest.mark.parametrize("command", EVERY)
def test_a_wrong_setting_is_one_line(called: Called, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARLEY_PORT", "http")
    assert refusal(called(*command)) == "parley: PARLEY_PORT must be a port number from 0 to 65535"


def test_so_is_a_wrong_line_of_the_file(called: Called) -> None:
    (called.at / ".env").write_text("PARLEY_PORT=1\nTELEGRAM_BOT_TOKEN hush\n")
    line = refusal(called("run"))
    assert ".env, line 2" in line
    assert "hush" not in line


@pytest.mark.parametrize(
    ("command", "url"),
    [
        ("run", "postgresql://u:hushhush@127.0.0.1:1/d"),
        ("run", "sqlite:////nowhere/parley.db"),
        ("console", "postgresql://u:hushhush@127.0.0.1:1/d"),
    ],
)
def test_so_is_a_database_that_can_not_be_had(tmp_path: Path, command: str, url: str) -> None:
    line = refusal(parley(command, at=tmp_path, DATABASE_URL=url))
    assert "hushhush" not in line
    assert line.startswith("parley: the database ")


@pytest.mark.parametrize("url", ["postgresql://u:hushhush@127.0.0.1:1/d", "sqlite:////nowhere/parley.db", "sqlite://"])
def test_nor_can_it_be_migrated(called: Called, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    line = refusal(called("migrate"))
    assert "hushhush" not in line
    assert "database" in line


@pytest.mark.parametrize("command", [("run",), ("console",)])
def test_a_server_that_was_not_migrated_says_how(tmp_path: Path, postgres_url: str, command: tuple[str, ...]) -> None:
    migrate.downgrade(postgres_url, "base")
    assert "parley migrate" in refusal(parley(*command, at=tmp_path, DATABASE_URL=postgres_url, PARLEY_PORT="0"))


def test_once_migrated_it_works(
    tmp_path: Path, called: Called, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate.downgrade(postgres_url, "base")
    monkeypatch.setenv("DATABASE_URL", postgres_url)
    assert "(was empty)" in called("migrate").stdout
    assert "(was" not in called("migrate").stdout
    assert parley("console", at=tmp_path, DATABASE_URL=postgres_url).returncode == 0


@pytest.mark.parametrize("command", [("run",), ("console",), ("migrate",)])
def test_a_second_process_on_one_file_is_told_so(tmp_path: Path, sqlite_url: str, command: tuple[str, ...]) -> None:
    first = open_database(sqlite_url)
    try:
        line = refusal(parley(*command, at=tmp_path, DATABASE_URL=sqlite_url, PARLEY_PORT="0"))
    finally:
        first.close()
    assert f"process {os.getpid()}" in line


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
    _, said = await asyncio.wait_for(started.communicate(), SECONDS)
    (line,) = said.decode().splitlines()
    assert started.returncode == REFUSED
    assert line.startswith(f"parley: {platform}: ")
    assert "hushhush" not in line


# ------------------------------------------------------------------------------------------------- the database's own


def test_a_ledger_is_made_copied_and_put_back(called: Called) -> None:
    assert "0001" in called("migrate").stdout
    assert called("backup", "copy.db").returncode == 0
    assert "exists already" in refusal(called("backup", "copy.db"))
    assert "--overwrite" in refusal(called("restore", "copy.db"))
    assert called("restore", "--overwrite", "copy.db").returncode == 0
    (called.at / "parley.db").unlink()
    assert called("restore", "copy.db").returncode == 0
    open_database("sqlite:///parley.db").close()


def test_a_copy_is_taken_while_the_ledger_is_in_use(
    called: Called, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    first = open_database(sqlite_url)
    try:
        assert called("backup", "copy.db").returncode == 0
        assert "in use" in refusal(called("restore", "--overwrite", "copy.db"))
    finally:
        first.close()


def test_the_doctor_s_findings_are_its_exit_status(tmp_path: Path) -> None:
    assert parley("doctor", at=tmp_path).returncode == 0
    assert parley("doctor", at=tmp_path, PARLEY_PORT="http").returncode == 1


def test_the_slack_manifest_is_json(called: Called) -> None:
    ended = called("slack-manifest")
    assert ended.returncode == 0, ended.stderr
    commands = json.loads(ended.stdout)["features"]["slash_commands"]
    assert {"/parley", "/incident"} <= {command["command"] for command in commands}


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
    _, said = running.communicate(timeout=SECONDS)
    assert running.returncode == status
    assert "Traceback" not in said


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
            timeout=SECONDS,
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
