"""Settings: what is accepted, what is refused and in which one line."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import NAMES, Settings, SettingsError, load, read_env_file

KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
SLACK = {"SLACK_BOT_TOKEN": "xoxb-1-secret", "SLACK_APP_TOKEN": "xapp-1-secret"}
HOOK = {"TELEGRAM_BOT_TOKEN": "1:secret", "TELEGRAM_WEBHOOK_SECRET": "s_e-9"}
OAUTH = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "secret", "SLACK_SIGNING_SECRET": "secret"}


def settings(**environ: str) -> Settings:
    return load(environ, env_file=None)


def test_with_nothing_set_everything_has_its_default() -> None:
    found = settings()
    assert found.database_url == "sqlite:///parley.db"
    assert (found.parley_host, found.parley_port) == ("127.0.0.1", 8080)
    assert (found.parley_log_level, found.parley_log_format) == ("info", "text")
    assert (found.telegram_api_url, found.slack_api_url) == ("https://api.telegram.org", "https://slack.com/api")
    assert not found.telegram_bot_token
    assert not found.slack_bot_token
    assert found.secrets() == ()


def test_an_empty_value_is_none(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("PARLEY_PORT=9000\nPARLEY_HOST=\n")
    assert load({"PARLEY_PORT": "", "PARLEY_HOST": "  "}, file) == settings(PARLEY_PORT="9000")


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("PARLEY_PORT=9000\nPARLEY_HOST=10.0.0.1\n")
    found = load({"PARLEY_PORT": "9001"}, file)
    assert (found.parley_port, found.parley_host) == (9001, "10.0.0.1")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("DATABASE_URL=sqlite:///a.db", "sqlite:///a.db"),
        ("export DATABASE_URL='sqlite:///a.db'", "sqlite:///a.db"),
        ('\ufeffDATABASE_URL="sqlite:///a.db"  # where it is', "sqlite:///a.db"),
        ("# a comment\n\n DATABASE_URL = sqlite:///a.db \n", "sqlite:///a.db"),
        ("DATABASE_URL=postgresql://u:pa$HOME${x}@h/d", "postgresql://u:pa$HOME${x}@h/d"),
    ],
)
def test_lines_of_the_file_are_taken_as_written(tmp_path: Path, text: str, value: str) -> None:
    (tmp_path / ".env").write_text(text, encoding="utf-8")
    assert load({}, tmp_path / ".env").database_url == value


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("PARLEY_PORT=1\nTELEGRAM_BOT_TOKEN 1:secret\n", 2),
        ("PARLEY_PORT=1\n\n\nsecret\n", 4),
        ("TELEGRAM_BOT_TOKEN='1:secret\n", 1),
        ("=secret", 1),
    ],
)
def test_a_malformed_line_is_named_by_its_number_and_not_shown(tmp_path: Path, text: str, line: int) -> None:
    (tmp_path / ".env").write_text(text)
    with pytest.raises(SettingsError, match=f"line {line}:") as caught:
        load({}, tmp_path / ".env")
    assert "secret" not in str(caught.value)


def test_a_file_that_can_not_be_read_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00A")
    for path in (tmp_path, tmp_path / "binary"):
        with pytest.raises(SettingsError) as caught:
            load({}, path)
        assert str(path) in str(caught.value)
        assert "\n" not in str(caught.value)


def test_no_file_is_no_failure(tmp_path: Path) -> None:
    assert load({}, tmp_path / ".env") == settings()
    assert read_env_file(tmp_path / ".env") == {}


@pytest.mark.parametrize(
    "environ",
    [
        {"DATABASE_URL": "postgresql+asyncpg://u:p@h:5432/d"},
        {"DATABASE_URL": "postgres:///d?host=/run/postgresql"},
        {"DATABASE_URL": "sqlite:////srv/parley.db"},
        SLACK,
        {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s"},
        OAUTH | {"PARLEY_ENCRYPTION_KEY": KEY},
        OAUTH | {"PARLEY_ENCRYPTION_KEY": f"{KEY},{KEY}"},
        OAUTH | {"PARLEY_ENCRYPTION_KEY": KEY, "SLACK_APP_TOKEN": "xapp-1"},
        HOOK | {"TELEGRAM_WEBHOOK_URL": "https://bot.example.org/telegram/webhook"},
        HOOK | {"TELEGRAM_WEBHOOK_URL": "http://127.0.0.1:8081/telegram/webhook"},
        HOOK | {"TELEGRAM_WEBHOOK_URL": "http://localhost/telegram/webhook"},
        {"PARLEY_PORT": "0"},
        {"PARLEY_PORT": "65535"},
        {"PARLEY_LOG_LEVEL": "DEBUG", "PARLEY_LOG_FORMAT": "Json"},
        {"TELEGRAM_API_URL": "http://127.0.0.1:8081"},
    ],
)
def test_accepted(environ: dict[str, str]) -> None:
    settings(**environ)


@pytest.mark.parametrize(
    ("environ", "says"),
    [
        ({"DATABASE_URL": "mysql://u:secret@h/d"}, "DATABASE_URL must begin with"),
        ({"DATABASE_URL": "parley.db"}, "DATABASE_URL must begin with"),
        ({"TELEGRAM_BOT_TOKEN": "1: secret"}, "TELEGRAM_BOT_TOKEN is no bot token"),
        ({"TELEGRAM_API_URL": "secret"}, "TELEGRAM_API_URL must be an address"),
        ({"TELEGRAM_API_URL": "http://h:secret"}, "TELEGRAM_API_URL is not an address"),
        ({"SLACK_API_URL": "https://h/api?token=secret"}, "SLACK_API_URL must be a plain address"),
        (HOOK | {"TELEGRAM_WEBHOOK_URL": "http://bot.example.org/"}, "TELEGRAM_WEBHOOK_URL must begin with https"),
        ({"TELEGRAM_WEBHOOK_URL": "https://h/", "TELEGRAM_BOT_TOKEN": "1:secret"}, "needs TELEGRAM_WEBHOOK_SECRET"),
        ({"TELEGRAM_WEBHOOK_URL": "https://h/", "TELEGRAM_WEBHOOK_SECRET": "s"}, "TELEGRAM_BOT_TOKEN is not"),
        ({"TELEGRAM_WEBHOOK_SECRET": "secret!"}, "TELEGRAM_WEBHOOK_SECRET must be 1 to 256"),
        ({"TELEGRAM_WEBHOOK_SECRET": "s" * 257}, "TELEGRAM_WEBHOOK_SECRET must be 1 to 256"),
        (SLACK | {"SLACK_BOT_TOKEN": "xoxp-secret"}, "SLACK_BOT_TOKEN must begin with xoxb-"),
        (SLACK | {"SLACK_APP_TOKEN": "xoxb-secret"}, "SLACK_APP_TOKEN must begin with xapp-"),
        ({"SLACK_BOT_TOKEN": "xoxb-secret"}, "needs SLACK_APP_TOKEN"),
        ({"SLACK_APP_TOKEN": "xapp-secret"}, "SLACK_BOT_TOKEN is not"),
        ({"SLACK_CLIENT_ID": "1.2"}, "belong together"),
        ({"SLACK_CLIENT_SECRET": "secret"}, "belong together"),
        ({"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "secret"}, "needs SLACK_SIGNING_SECRET"),
        (OAUTH, "needs PARLEY_ENCRYPTION_KEY"),
        ({"PARLEY_ENCRYPTION_KEY": "secret"}, "PARLEY_ENCRYPTION_KEY must be 32 random bytes"),
        ({"PARLEY_ENCRYPTION_KEY": f"{KEY},ключ"}, "PARLEY_ENCRYPTION_KEY must be 32 random bytes"),
        ({"PARLEY_HOST": "http://secret"}, "PARLEY_HOST must be a host name"),
        ({"PARLEY_PORT": "65536"}, "PARLEY_PORT must be a port number"),
        ({"PARLEY_PORT": "-1"}, "PARLEY_PORT must be a port number"),
        ({"PARLEY_PORT": "http"}, "PARLEY_PORT must be a port number"),
        ({"PARLEY_LOG_LEVEL": "loud"}, "PARLEY_LOG_LEVEL must be one of debug, info, warning, error or critical"),
        ({"PARLEY_LOG_FORMAT": "xml"}, "PARLEY_LOG_FORMAT must be one of text or json"),
    ],
)
def test_refused_in_one_line_without_the_value(environ: dict[str, str], says: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings(**environ)
    line = str(caught.value)
    assert says in line
    assert "\n" not in line
    assert "secret" not in line
    assert caught.value.__cause__ is None


def test_no_secret_is_in_what_settings_look_like() -> None:
    secrets = {
        "TELEGRAM_BOT_TOKEN": "1:hush",
        "TELEGRAM_WEBHOOK_SECRET": "hush-web",
        "SLACK_BOT_TOKEN": "xoxb-hush",
        "SLACK_APP_TOKEN": "xapp-hush",
        "SLACK_SIGNING_SECRET": "hush-sign",
        "PARLEY_ENCRYPTION_KEY": KEY,
    }
    found = settings(**secrets, DATABASE_URL="postgresql://u:hush-db@h/d")
    for shown in (repr(found), str(found), f"{found}"):
        assert "hush" not in shown
        assert KEY not in shown
    assert {*secrets.values(), "hush-db"} == set(found.secrets())


@given(st.sampled_from(NAMES), st.text(min_size=1))
def test_whatever_is_set_gives_settings_or_one_line(name: str, value: str) -> None:
    outcome = "settings"
    try:
        settings(**{name: value})
    except SettingsError as error:
        outcome = str(error)
    assert outcome
    assert "\n" not in outcome
