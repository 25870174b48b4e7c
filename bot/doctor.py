"""`parley doctor`: checks everything that Parley needs to run, and prints one line per check with what to do.

Changes nothing, and may run while Parley runs. Uses plain HTTP calls to test tokens, without a platform's SDK.
"""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Literal, TextIO
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import aiohttp

from bot.settings import NAMES, Settings, SettingsError, load, read_env_file
from handlers.ports import Database

CALL_SECONDS = 5.0
#: Slack refuses requests that are five minutes off; a smaller difference only makes reminders early or late.
CLOCK_OFF_SECONDS = 30.0
CLOCK_WRONG_SECONDS = 300.0

Level = Literal["ok", "warn", "fail"]
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check. `mend` says what to do; empty when nothing has to be done."""

    level: Level
    subject: str
    result: str
    mend: str = ""

    def __str__(self) -> str:
        line = f"{self.level:<4}  {self.subject}: {self.result}"
        return f"{line}\n      → {self.mend}" if self.mend else line


async def examine(
    out: TextIO,
    *,
    now: Clock,
    environ: Mapping[str, str] | None = None,
    env_file: str | Path = ".env",
) -> int:
    """Print the findings as they come. Returns 1 when one of them is a failure, else 0."""
    worst = 0
    async for finding in _findings(now, os.environ if environ is None else environ, Path(env_file)):
        print(finding, file=out, flush=True)
        worst |= finding.level == "fail"
    print("fix the failures above before Parley can run" if worst else "Parley can run", file=out)
    return int(worst)


async def _findings(now: Clock, environ: Mapping[str, str], env_file: Path) -> AsyncIterator[Finding]:
    try:
        settings = load(environ, env_file)
    except SettingsError as error:
        yield Finding("fail", "settings", str(error), "see .env.example, which explains every setting")
        return
    for finding in await asyncio.to_thread(_env_file, env_file):
        yield finding
    for finding in await asyncio.to_thread(_database, settings, now()):
        yield finding
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS), trust_env=True) as session:
        calls = _Calls(session, now)
        async for finding in _tokens(calls, settings):
            yield finding
        yield calls.clock()
    yield _zones()
    yield _languages()


def _env_file(path: Path) -> list[Finding]:
    if not path.exists():
        return [Finding("ok", "settings", "understood")]
    findings = [Finding("ok", "settings", f"understood, from {path} and the environment")]
    if path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        findings.append(Finding("warn", str(path), "others on this machine can read your tokens", f"chmod 600 {path}"))
    # A name close to one of ours is a typo; other names may belong to other programs.
    for name in read_env_file(path):
        close = get_close_matches(name.upper(), NAMES, n=1, cutoff=0.8)
        if name not in NAMES and close:
            findings.append(
                Finding("warn", str(path), f"{name} is not a setting of Parley", f"did you mean {close[0]}?")
            )
    return findings


# -------------------------------------------------------------------------------------------------------- database


def _database(settings: Settings, now: datetime) -> list[Finding]:
    from storage.engine import open_database
    from storage.errors import NewerLedger, NotMigrated, StorageError
    from storage.migrate import check
    from storage.urls import read_address

    url = settings.database_url
    try:
        path = read_address(url).path
        if path is not None and not path.exists():
            return [_new_file(path)]
        database = open_database(url, read_only=settings.embedded)
        try:
            held = len(database.read(lambda stores: stores.workspaces.ids()).result())
            rights = [_writable(database, now)] if path is None else _file(path)
        finally:
            database.close()
        answers = Finding("ok", "database", f"it answers and is up to date; workspaces: {held}")
        if different := check(url):
            answers = Finding("warn", "database", f"its tables differ from ours in {len(different)} places")
        return [answers, *rights]
    except NewerLedger as error:
        return [Finding("fail", "database", str(error))]
    except NotMigrated as error:
        # An SQLite file is migrated at the next start.
        return [Finding("warn" if settings.embedded else "fail", "database", str(error))]
    except StorageError as error:
        return [Finding("fail", "database", str(error), "check DATABASE_URL, and that the database is running")]


def _writable(database: Database, now: datetime) -> Finding:
    """Try to write a row, without a commit."""
    try:
        database.write(lambda uow: uow.inbox.first("doctor", "probe", now)).result()
    except (
        Exception
    ) as error:  # the driver's error: its first line names the missing right, the rest quotes the statement
        reason = str(error).partition("\n")[0]
        return Finding("fail", "permissions", f"the database cannot be written: {reason}", "grant this user its tables")
    return Finding("ok", "permissions", "the database can be written")


def _new_file(path: Path) -> Finding:
    folder = path.absolute().parent
    if not folder.is_dir():
        return Finding("fail", "database", f"the folder {folder} does not exist", f"mkdir -p {folder}")
    if not os.access(folder, os.W_OK | os.X_OK):
        return Finding("fail", "database", f"{folder} cannot be written to by this user", "choose another DATABASE_URL")
    return Finding("ok", "database", f"{path} does not exist yet; it is created at the first start")


def _file(path: Path) -> list[Finding]:
    findings = []
    for place in (path, path.absolute().parent):
        if not os.access(place, os.W_OK):
            findings.append(
                Finding("fail", "permissions", f"{place} cannot be written to by this user", f"chown {place}")
            )
    if path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        findings.append(
            Finding("warn", "permissions", f"others on this machine can read the ledger {path}", f"chmod 600 {path}*")
        )
    return findings or [Finding("ok", "permissions", f"{path} can be written, and only by this user")]


# ---------------------------------------------------------------------------------------------------------- tokens


class _Calls:
    """Calls chat platforms, and compares their clock with ours."""

    def __init__(self, session: aiohttp.ClientSession, now: Clock) -> None:
        self._session = session
        self._now = now
        self._off_seconds: float | None = None

    async def ask(self, url: str, token: str = "") -> Mapping[str, Any]:
        """Return the JSON object in a platform's answer, whatever the status.

        Raises aiohttp.ClientError or TimeoutError without an answer, ValueError when it is not a JSON object.
        """
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with self._session.post(url, headers=headers) as answer:
            if told := answer.headers.get("Date"):
                with suppress(ValueError, TypeError):
                    self._off_seconds = (self._now() - parsedate_to_datetime(told)).total_seconds()
            body = await answer.json(content_type=None)
        if not isinstance(body, dict):
            raise ValueError("not a JSON object")
        return body

    def clock(self) -> Finding:
        if self._off_seconds is None:
            return Finding("ok", "clock", f"{self._now():%Y-%m-%d %H:%M} UTC; nothing to compare it with")
        off = abs(self._off_seconds)
        if off <= CLOCK_OFF_SECONDS:
            return Finding("ok", "clock", "right")
        way = "fast" if self._off_seconds > 0 else "slow"
        level: Level = "warn" if off <= CLOCK_WRONG_SECONDS else "fail"
        return Finding(level, "clock", f"{off:.0f} seconds {way}", "switch on time synchronisation (NTP)")


async def _tokens(calls: _Calls, settings: Settings) -> AsyncIterator[Finding]:
    if settings.telegram_bot_token:
        yield await _asked("Telegram", settings.telegram_api_url, _telegram(calls, settings))
    else:
        yield Finding("ok", "Telegram", "not used: TELEGRAM_BOT_TOKEN is not set")
    if settings.slack_bot_token:
        yield await _asked("Slack", settings.slack_api_url, _slack(calls, settings))
        if settings.slack_app_token:
            yield await _asked("Slack", settings.slack_api_url, _slack_socket(calls, settings))
    elif settings.slack_client_id:
        yield Finding("ok", "Slack", "by installation at /slack/install, each workspace with a token of its own")
    else:
        yield Finding("ok", "Slack", "not used: SLACK_BOT_TOKEN is not set")


async def _asked(platform: str, api: str, asking: Awaitable[Finding]) -> Finding:
    try:
        return await asking
    except (aiohttp.ClientError, TimeoutError):
        host = urlsplit(api).hostname
        return Finding("fail", platform, f"{host} does not answer", "check the network, the proxy and the API address")
    except ValueError:
        return Finding(
            "fail", platform, f"{api} gives an answer that is not this platform's", f"check {platform.upper()}_API_URL"
        )


async def _telegram(calls: _Calls, settings: Settings) -> Finding:
    token = settings.telegram_bot_token.get_secret_value()
    answer = await calls.ask(f"{settings.telegram_api_url}/bot{token}/getMe")
    if not answer.get("ok"):
        return Finding("fail", "Telegram", "the token is refused", "ask @BotFather for it: /mybots, API Token")
    me = answer.get("result")
    if not isinstance(me, dict):
        raise ValueError("the answer has no bot")
    reads = "reads all of a group" if me.get("can_read_all_group_messages") else "in groups it is given commands only"
    how = "webhook" if settings.telegram_webhook_url else "polling"
    return Finding("ok", "Telegram", f"@{me.get('username', '')} by {how}; {reads}")


async def _slack(calls: _Calls, settings: Settings) -> Finding:
    answer = await calls.ask(f"{settings.slack_api_url}/auth.test", settings.slack_bot_token.get_secret_value())
    if not answer.get("ok"):
        return _slack_refused("SLACK_BOT_TOKEN", answer, "take it from OAuth & Permissions of your Slack app")
    how = "Socket Mode" if settings.slack_app_token else "HTTP"
    return Finding("ok", "Slack", f"{answer.get('user', '')} in {answer.get('team', '')} by {how}")


async def _slack_socket(calls: _Calls, settings: Settings) -> Finding:
    # The answer holds an address to connect to, which is not used.
    token = settings.slack_app_token.get_secret_value()
    answer = await calls.ask(f"{settings.slack_api_url}/apps.connections.open", token)
    if not answer.get("ok"):
        return _slack_refused(
            "SLACK_APP_TOKEN", answer, "make one under Basic Information, with the scope connections:write"
        )
    return Finding("ok", "Slack", "Socket Mode can be opened")


def _slack_refused(name: str, answer: Mapping[str, Any], mend: str) -> Finding:
    return Finding("fail", "Slack", f"{name} is refused: {answer.get('error', 'no reason given')}", mend)


# ------------------------------------------------------------------------------------------------ zones, languages


def _zones() -> Finding:
    try:
        for name in ("Europe/Warsaw", "Asia/Jerusalem"):
            ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return Finding("fail", "time zones", "their data is missing", "install the package tzdata, or run make again")
    return Finding("ok", "time zones", "known")


def _languages() -> Finding:
    from babel import Locale, UnknownLocaleError

    from bot.catalogues import locale, problems
    from handlers.lexicon import LANGUAGES

    try:
        for language in LANGUAGES:
            Locale.parse(locale(language), sep="-")
            if problems(language):
                return Finding("fail", "languages", problems(language)[0], "reinstall Parley")
    except UnknownLocaleError as error:
        return Finding("fail", "languages", str(error), "reinstall Parley")
    return Finding("ok", "languages", ", ".join(LANGUAGES))
