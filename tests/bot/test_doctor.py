"""`parley doctor` against a sound installation, and against what goes wrong with one."""

from __future__ import annotations

import base64
import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.doctor import examine
from handlers.ports import Database
from storage import migrate
from storage.engine import open_database

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TELEGRAM = "12345:good"


class Platforms:
    """Both chat platforms' answers to the calls that tell whether a token is good."""

    def __init__(self) -> None:
        self.clock = NOW
        self.body: str | None = None
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        if self.body is not None:
            return web.Response(text=self.body)
        found = self._telegram(request.path) or self._slack(request)
        return web.json_response(found, headers={"Date": format_datetime(self.clock, usegmt=True)})

    def _telegram(self, path: str) -> dict[str, Any] | None:
        if not path.endswith("/getMe"):
            return None
        if path != f"/bot{TELEGRAM}/getMe":
            return {"ok": False, "error_code": 401, "description": "Unauthorized"}
        return {"ok": True, "result": {"id": 12345, "is_bot": True, "username": "parley_bot"}}

    def _slack(self, request: web.Request) -> dict[str, Any]:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        good = {"/auth.test": "xoxb-good", "/apps.connections.open": "xapp-good"}
        if token != good.get(request.path):
            return {"ok": False, "error": "invalid_auth"}
        return {"ok": True, "user": "parley", "team": "Acme", "url": "wss://127.0.0.1/"}


@pytest.fixture
async def platforms() -> AsyncIterator[Platforms]:
    platforms = Platforms()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", platforms.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    platforms.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield platforms
    await runner.cleanup()


class Visit:
    """One examination: its exit status and what it said."""

    def __init__(self, status: int, said: str) -> None:
        self.status = status
        self.said = said

    def line(self, subject: str, level: str) -> str:
        """The one line about a subject at a level."""
        (found,) = [line for line in self.said.splitlines() if line.startswith(f"{level:<4}  {subject}: ")]
        return found


async def visit(tmp_path: Path, environ: dict[str, str], env: str | None = None) -> Visit:
    file = tmp_path / ".env"
    if env is not None:
        file.write_text(env)
        file.chmod(0o600)
    out = io.StringIO()
    status = await examine(out, now=lambda: NOW, environ=environ, env_file=file)
    return Visit(status, out.getvalue())


def allow(url: str, mode: int) -> Path:
    """Set the permissions of an SQLite file."""
    path = Path(url.removeprefix("sqlite:///"))
    path.chmod(mode)
    return path


def tokens(platforms: Platforms) -> dict[str, str]:
    return {
        "TELEGRAM_BOT_TOKEN": TELEGRAM,
        "TELEGRAM_API_URL": platforms.url,
        "SLACK_BOT_TOKEN": "xoxb-good",
        "SLACK_APP_TOKEN": "xapp-good",
        "SLACK_API_URL": platforms.url,
    }


async def test_a_sound_installation_passes(tmp_path: Path, sqlite_url: str, platforms: Platforms) -> None:
    allow(sqlite_url, 0o600)
    found = await visit(tmp_path, tokens(platforms), env=f"DATABASE_URL={sqlite_url}\n")
    assert found.status == 0
    assert "warn" not in found.said
    assert "@parley_bot by polling" in found.line("Telegram", "ok")
    assert "parley in Acme by Socket Mode" in found.said
    assert found.line("clock", "ok").endswith("right")
    assert "workspaces: 0" in found.line("database", "ok")


async def test_it_looks_beside_a_parley_that_is_at_work(tmp_path: Path, database: Database, database_url: str) -> None:
    found = await visit(tmp_path, {"DATABASE_URL": database_url})
    assert found.status == 0
    assert "up to date" in found.line("database", "ok")
    assert "fail" not in found.said


async def test_looking_leaves_no_trace(tmp_path: Path, postgres_url: str) -> None:
    for _ in range(2):
        found = await visit(tmp_path, {"DATABASE_URL": postgres_url})
        assert "can be written" in found.line("permissions", "ok")
    database = open_database(postgres_url)
    try:
        assert database.write(lambda uow: uow.inbox.first("doctor", "probe", NOW)).result()
    finally:
        database.close()


async def test_with_nothing_yet_it_says_what_will_be(tmp_path: Path) -> None:
    found = await visit(tmp_path, {"DATABASE_URL": f"sqlite:///{tmp_path}/parley.db"})
    assert found.status == 0
    assert "created at the first start" in found.line("database", "ok")
    assert "not used" in found.line("Telegram", "ok")
    assert not (tmp_path / "parley.db").exists()


async def test_slack_that_others_install_needs_no_token_of_its_own(tmp_path: Path, sqlite_url: str) -> None:
    key = base64.urlsafe_b64encode(bytes(32)).decode()
    oauth = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "s", "SLACK_SIGNING_SECRET": "s"}
    found = await visit(tmp_path, {"DATABASE_URL": sqlite_url, "PARLEY_ENCRYPTION_KEY": key, **oauth})
    assert "/slack/install" in found.line("Slack", "ok")


async def test_a_wrong_setting_is_the_only_thing_it_says(tmp_path: Path) -> None:
    found = await visit(tmp_path, {"PARLEY_PORT": "http"})
    assert found.status == 1
    assert "PARLEY_PORT" in found.line("settings", "fail")


async def test_slips_in_the_file_are_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TELEGRAM_TOKEN=hush\nHOME_PAGE=x\n")
    (tmp_path / ".env").chmod(0o644)
    found = await visit(tmp_path, {"DATABASE_URL": f"sqlite:///{tmp_path}/parley.db"})
    assert found.status == 0
    assert "did you mean TELEGRAM_BOT_TOKEN?" in found.said
    assert "chmod 600" in found.said
    assert "HOME_PAGE" not in found.said
    assert "hush" not in found.said


@pytest.mark.parametrize(
    ("name", "value", "subject"),
    [
        ("TELEGRAM_BOT_TOKEN", "12345:hush", "Telegram"),
        ("SLACK_BOT_TOKEN", "xoxb-hush", "Slack"),
        ("SLACK_APP_TOKEN", "xapp-hush", "Slack"),
    ],
)
async def test_a_refused_token_says_where_to_get_one(
    tmp_path: Path, platforms: Platforms, name: str, value: str, subject: str
) -> None:
    environ = {**tokens(platforms), name: value, "DATABASE_URL": f"sqlite:///{tmp_path}/parley.db"}
    found = await visit(tmp_path, environ)
    assert found.status == 1
    assert "refused" in found.line(subject, "fail")
    assert "hush" not in found.said


@pytest.mark.parametrize("body", ["<html>", "[]", '{"ok": true}'])
async def test_something_else_at_the_address_is_no_chat_platform(
    tmp_path: Path, platforms: Platforms, body: str
) -> None:
    platforms.body = body
    environ = {"TELEGRAM_BOT_TOKEN": TELEGRAM, "TELEGRAM_API_URL": platforms.url}
    found = await visit(tmp_path, {**environ, "DATABASE_URL": f"sqlite:///{tmp_path}/parley.db"})
    assert found.status == 1
    assert "not this platform's" in found.line("Telegram", "fail")


async def test_no_answer_is_told_from_a_refusal(tmp_path: Path) -> None:
    environ = {"TELEGRAM_BOT_TOKEN": TELEGRAM, "TELEGRAM_API_URL": "http://127.0.0.1:1"}
    found = await visit(tmp_path, {**environ, "DATABASE_URL": f"sqlite:///{tmp_path}/parley.db"})
    assert found.status == 1
    assert "127.0.0.1 does not answer" in found.line("Telegram", "fail")
    assert "nothing to compare" in found.line("clock", "ok")


@pytest.mark.parametrize(
    ("seconds", "level", "says"),
    [(30, "ok", "right"), (-31, "warn", "31 seconds slow"), (300, "warn", "fast"), (301, "fail", "301 seconds fast")],
)
async def test_the_clock_is_compared_with_the_platforms(
    tmp_path: Path, platforms: Platforms, seconds: int, level: str, says: str
) -> None:
    platforms.clock = NOW - timedelta(seconds=seconds)
    environ = {**tokens(platforms), "DATABASE_URL": f"sqlite:///{tmp_path}/parley.db"}
    found = await visit(tmp_path, environ)
    assert says in found.line("clock", level)


async def test_a_ledger_others_can_read_is_warned_about(tmp_path: Path, sqlite_url: str) -> None:
    path = allow(sqlite_url, 0o644)
    found = await visit(tmp_path, {"DATABASE_URL": sqlite_url})
    assert found.status == 0
    assert f"chmod 600 {path}" in found.said


async def test_an_empty_database_wants_migrating(tmp_path: Path, database_url: str) -> None:
    migrate.downgrade(database_url, "base")
    found = await visit(tmp_path, {"DATABASE_URL": database_url})
    embedded = database_url.startswith("sqlite")
    assert found.status == (0 if embedded else 1)
    assert "parley migrate" in found.line("database", "warn" if embedded else "fail")


@pytest.mark.parametrize(
    "url", ["postgresql://u:hush@127.0.0.1:1/d", "sqlite://", "sqlite:////nowhere/at/all/parley.db"]
)
async def test_a_database_that_can_not_be_had_fails(tmp_path: Path, url: str) -> None:
    found = await visit(tmp_path, {"DATABASE_URL": url})
    assert found.status == 1
    assert found.line("database", "fail")
    assert "hush" not in found.said
