"""The log: what it looks like, and that neither tokens nor people's words ever reach it."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Literal

import pytest
import structlog
from hypothesis import example, given
from hypothesis import strategies as st

from bot.logs import HIDDEN, Redactor, configure
from tests.support.kept_logging import kept_logging

TELEGRAM = "8100200300:AAExampleExampleExampleExample-_x"
SLACK = "xoxb-12345-67890-abcdef"
APP = "xapp-1-A1-2-abcdef"
PASSWORD = 'pass"wörd\\1'
SECRETS = (TELEGRAM, SLACK, APP, PASSWORD, "signing-secret", "a")
STYLES: tuple[Literal["text", "json"], ...] = ("text", "json")


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    with kept_logging():
        yield io.StringIO()


def test_text_is_one_line_with_its_level_and_values(out: io.StringIO) -> None:
    configure("info", "text", stream=out)
    structlog.get_logger("bot.app").info("started", platforms=2)
    logging.getLogger("bot.delivery").info("sent %d letters", 3)
    logging.getLogger("bot.delivery").debug("not shown")
    first, second = out.getvalue().splitlines()
    assert "info" in first
    assert "started" in first
    assert "platforms=2" in first
    assert "sent 3 letters" in second
    assert "bot.delivery" in second


def test_json_is_one_object_a_line(out: io.StringIO) -> None:
    configure("debug", "json", stream=out)
    structlog.get_logger("bot.app").warning("slow", client="Żabka", seconds=1.5)
    line = json.loads(out.getvalue())
    assert (line["event"], line["level"], line["logger"]) == ("slow", "warning", "bot.app")
    assert (line["client"], line["seconds"]) == ("Żabka", 1.5)
    assert line["timestamp"].endswith("Z")


def test_configured_twice_it_still_writes_once(out: io.StringIO) -> None:
    configure("info", "text", stream=io.StringIO())
    configure("info", "text", stream=out)
    logging.getLogger("bot").info("once")
    assert out.getvalue().count("once") == 1


@pytest.mark.parametrize("style", STYLES)
def test_no_secret_reaches_a_line_whoever_logs(out: io.StringIO, style: Literal["text", "json"]) -> None:
    configure("debug", style, secrets=SECRETS, stream=out)
    ours = structlog.get_logger("bot.app")
    ours.info(f"token {TELEGRAM}", url=f"https://api.telegram.org/bot{TELEGRAM}/getMe", also={"deep": [SLACK]})
    ours.info("address", database=f"postgresql://parley:{PASSWORD}@db/parley")
    ours.info("post", to="https://hooks.slack.com/commands/T1/2/abcdef", header=f"Bearer {APP}")
    logging.getLogger("httpx").warning("HTTP Request: POST https://h/bot%s/sendMessage", TELEGRAM)
    logging.getLogger("slack_sdk.web").error("sent %s", {"token": SLACK, "secret": "signing-secret"})
    for logger in (logging.getLogger("aiohttp.server"), ours):
        try:
            try:
                raise ValueError(f"POST https://api.telegram.org/bot{TELEGRAM}/getMe failed")
            except ValueError as cause:
                raise RuntimeError(f"{SLACK} refused {PASSWORD}") from cause
        except RuntimeError as error:
            logger.exception("failed with %r", error)
            logger.error("failed", exc_info=error)
    logging.getLogger("bot").info("stack", stack_info=True)
    written = out.getvalue()
    assert "RuntimeError" in written
    assert "Traceback" in written
    for secret in SECRETS[:-1]:
        assert secret not in written
        assert json.dumps(secret)[1:-1] not in written
        assert json.dumps(secret, ensure_ascii=False)[1:-1] not in written
    assert "T1/2/abcdef" not in written
    assert HIDDEN in written


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (f"https://api.telegram.org/bot{TELEGRAM}/getMe", "https://api.telegram.org/bot***/getMe"),
        ("https://h/file/bot1:x/a.png", "https://h/file/bot***/a.png"),
        ("/bot8100200300%3AAAExample/getMe", "/bot***/getMe"),
        (TELEGRAM, "***"),
        ("xoxe.xoxp-1-abc and xoxp-1-2", "*** and ***"),
        ("postgresql+psycopg://u:p@ss@h:5432/d", "postgresql+psycopg://u:***@h:5432/d"),
        ("https://hooks.slack.com/services/T/B/x?y=z", "https://hooks.slack.com/***"),
        ("http://127.0.0.1:8080/telegram/webhook", "http://127.0.0.1:8080/telegram/webhook"),
        ("at 2026-03-01 14:30:15 in 3:2", "at 2026-03-01 14:30:15 in 3:2"),
        ("a robot12:30 and a paradox-like one", "a robot12:30 and a paradox-like one"),
    ],
)
def test_tokens_are_known_by_their_form(said: str, shown: str) -> None:
    assert Redactor()(said) == shown


def test_a_short_secret_leaves_other_words_alone() -> None:
    assert Redactor(("a", ""))("a calm day") == "a calm day"


@given(st.text(st.characters(exclude_characters="*"), min_size=6), st.text(), st.text())
@example("\udcff-not-text", "", "")
def test_a_given_secret_never_survives(secret: str, before: str, after: str) -> None:
    assert secret not in Redactor((secret,))(before + secret + after)


@pytest.mark.parametrize("style", STYLES)
def test_what_people_wrote_is_dropped(out: io.StringIO, style: Literal["text", "json"]) -> None:
    configure("debug", style, stream=out)
    structlog.get_logger("bot").info("logged", note="HUSH", text="HUSH", typed="HUSH", line="HUSH", client=12)
    with structlog.contextvars.bound_contextvars(note="HUSH", workspace=7):
        logging.getLogger("bot").warning("done", extra={"note": "HUSH"})
    written = out.getvalue()
    assert "HUSH" not in written
    assert "12" in written
    assert "7" in written


@pytest.mark.parametrize("style", STYLES)
def test_a_database_error_does_not_repeat_its_row(out: io.StringIO, style: Literal["text", "json"]) -> None:
    configure("info", style, stream=out)
    message = (
        "(psycopg.errors.NotNullViolation) null value in column x\nDETAIL:  Failing row contains (1, HUSH]\nHUSH).\n"
        "[SQL: INSERT INTO entry (note) VALUES (%(note)s)]\n[parameters: {'note': 'HUSH]\\nHUSH'}]\n"
        "(Background on this error at: https://sqlalche.me/e/21/gkpj)"
    )
    try:
        raise RuntimeError(message)
    except RuntimeError as error:
        logging.getLogger("storage").exception("write failed: %s", error)
    written = out.getvalue()
    assert "HUSH" not in written
    assert "NotNullViolation" in written
    assert "Background on this error" in written


@pytest.mark.parametrize("style", STYLES)
def test_local_variables_are_not_in_a_traceback(out: io.StringIO, style: Literal["text", "json"]) -> None:
    configure("info", style, stream=out)
    said = "HU" + "SH"
    try:
        raise RuntimeError(len(said))
    except RuntimeError:
        structlog.get_logger("bot").exception("failed")
    assert "HUSH" not in out.getvalue()
    assert "RuntimeError: 4" in out.getvalue()


def test_a_value_can_not_forge_a_line(out: io.StringIO) -> None:
    configure("info", "text", stream=out)
    structlog.get_logger("bot").info("joined", chat="x\n2026-11-23 [error] forged\x1b[2J")
    assert len(out.getvalue().splitlines()) == 1
    assert "\x1b" not in out.getvalue()


def test_a_line_that_can_not_be_written_does_not_show_its_arguments(
    out: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    configure("info", "text", stream=out)
    handlers = logging.getLogger().handlers
    handlers[:] = [h for h in handlers if type(h).__module__ == "bot.logs"]
    logging.getLogger("third.party").warning("%d", TELEGRAM)
    assert out.getvalue() == "a line of third.party could not be written: TypeError\n"
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("name", ["httpx", "httpcore", "telegram", "slack_sdk", "slack_bolt"])
def test_talkative_libraries_keep_to_warnings(out: io.StringIO, name: str) -> None:
    configure("debug", "text", stream=out)
    logging.getLogger(f"{name}.inner").info("chatter")
    logging.getLogger(f"{name}.inner").warning("heed")
    assert "chatter" not in out.getvalue()
    assert "heed" in out.getvalue()
