"""The program's commands as their user meets them: options, exit statuses, one clear line for what is wrong outside."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.settings import NAMES
from storage import migrate
from storage.engine import open_database
from storage.tables import REVISION
from tests.support.kept_logging import kept_logging
from tests.support.program import Called, parley, refusal


@pytest.fixture
def called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Called]:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    with kept_logging():
        yield Called(tmp_path, capsys)


# ------------------------------------------------------------------------------------------------ words and options


def test_help_names_every_command_and_exit_status(called: Called) -> None:
    ended = called("--help")
    assert ended.returncode == 0
    for word in ("run", "console", "demo", "migrate", "doctor", "backup", "restore", "slack-manifest", "130", ".env."):
        assert word in ended.stdout
    assert "outbox" in ended.stdout
    assert "letters" not in ended.stdout


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
        (("console", "--now", "tomorrow"), "'tomorrow' is not a time"),
        (("console", "--now", "0001-01-01T00:00+14:00"), "is not a time"),
        (("console", "--role", "king"), "king"),
        (("console", "--lang", "xx"), "en, he, pl, ru"),
        (("demo", "--lang", "xx"), "en, he, pl, ru"),
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


@pytest.mark.parametrize("command", [("run",), ("console",), ("migrate",)])
def test_a_ledger_of_a_newer_version_is_one_line(tmp_path: Path, command: tuple[str, ...]) -> None:
    migrate.upgrade(f"sqlite:///{tmp_path}/parley.db")
    with closing(sqlite3.connect(tmp_path / "parley.db", isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    ended = parley(*command, at=tmp_path, DATABASE_URL=f"sqlite:///{tmp_path}/parley.db", PARLEY_PORT="0")
    assert refusal(ended).startswith("parley: this ledger was written by a newer Parley; upgrade")


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


# ------------------------------------------------------------------------------------------------- the database's own


def test_a_ledger_is_made_copied_and_put_back(called: Called) -> None:
    assert REVISION in called("migrate").stdout
    assert called("backup", "copy.db").returncode == 0
    assert "exists already" in refusal(called("backup", "copy.db"))
    assert "--overwrite" in refusal(called("restore", "copy.db"))
    assert called("restore", "--overwrite", "copy.db").returncode == 0
    (called.at / "parley.db").unlink()
    assert called("restore", "copy.db").returncode == 0
    open_database("sqlite:///parley.db").close()


@pytest.mark.parametrize("command", ["outbox", "letters"])
def test_the_outbox_is_shown_under_its_name_and_its_former_one(called: Called, command: str) -> None:
    called("migrate")
    assert called(command).stdout == "no message was given up\n"
    assert called(command, "--retry", "7").stdout == "0 messages will be sent again\n"
    assert "id of a message" in refusal(called(command, "--retry", "some"))


def test_a_sample_is_filled_once_in_the_language_asked_for(called: Called) -> None:
    ended = called("demo", "--lang", "pl", "--workspace", "studio")
    assert ended.returncode == 0, ended.stderr
    assert "Hotele Przystań" in ended.stdout
    assert "'studio' has clients" in refusal(called("demo", "--lang", "pl", "--workspace", "studio"))


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
