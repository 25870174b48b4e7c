"""The settings of Parley, from the environment or a `.env` file, checked once at start.

Only this module may read the environment, and not at import.
"""

from __future__ import annotations

import base64
import binascii
import io
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address
from pathlib import Path
from typing import Literal, Self
from urllib.parse import SplitResult, urlsplit

from dotenv.parser import parse_stream
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

PUBLIC_TELEGRAM_API = "https://api.telegram.org"
PUBLIC_SLACK_API = "https://slack.com/api"
MAKE_A_KEY = "python3 -c 'import base64, os; print(base64.urlsafe_b64encode(os.urandom(32)).decode())'"


class SettingsError(Exception):
    """A setting is missing, malformed or at odds with another. The message is one line and holds no secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleOptions:
    """Who speaks at the console, where and when.

    role      empty: as it is, an owner when first seen; language  None: as the workspace has it
    now       the moment the clock is stopped at (UTC), None: the real one
    """

    workspace: str = "default"
    speaker: str = "you"
    role: str = ""
    language: str | None = None
    now: datetime | None = None
    json: bool = False


class Settings(BaseSettings):
    """The settings by their names in lower case. What is not set has its default; an unset secret is empty (false)."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, validate_default=False)

    database_url: str = Field(default="sqlite:///parley.db", repr=False)

    telegram_bot_token: SecretStr = SecretStr("")
    telegram_api_url: str = PUBLIC_TELEGRAM_API
    telegram_webhook_url: str = ""
    telegram_webhook_secret: SecretStr = SecretStr("")

    slack_bot_token: SecretStr = SecretStr("")
    slack_app_token: SecretStr = SecretStr("")
    slack_signing_secret: SecretStr = SecretStr("")
    slack_api_url: str = PUBLIC_SLACK_API
    slack_client_id: str = ""
    slack_client_secret: SecretStr = SecretStr("")

    parley_encryption_key: SecretStr = SecretStr("")
    parley_host: str = "127.0.0.1"
    parley_port: int = 8080
    parley_model: Literal["on", "off"] = "on"
    parley_log_level: Literal["debug", "info", "warning", "error", "critical"] = "info"
    parley_log_format: Literal["text", "json"] = "text"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        # `load` hands in what it read, so that a test's settings never depend on the shell it runs in.
        return (init_settings,)

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        scheme, separator, _ = value.partition("://")
        if not separator or scheme.partition("+")[0] not in ("sqlite", "postgresql", "postgres"):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        _split(value)
        return value

    @field_validator("telegram_bot_token")
    @classmethod
    def _telegram_token(cls, value: SecretStr) -> SecretStr:
        # It becomes part of an address, where these characters would mean something else.
        if re.search(r"[\s/?#%\x00-\x1f]", value.get_secret_value()):
            raise ValueError("is no bot token; it looks like 123456789:AA… and comes from @BotFather")
        return value

    @field_validator("slack_bot_token")
    @classmethod
    def _slack_token(cls, value: SecretStr) -> SecretStr:
        return _token(value, "xoxb-", "the bot token, under OAuth & Permissions of your Slack app")

    @field_validator("slack_app_token")
    @classmethod
    def _app_token(cls, value: SecretStr) -> SecretStr:
        return _token(value, "xapp-", "the app-level token, under Basic Information of your Slack app")

    @field_validator("telegram_api_url", "slack_api_url")
    @classmethod
    def _api(cls, value: str) -> str:
        address = _address(value)
        if address.query or address.fragment:
            raise ValueError("must be a plain address, without ? or #")
        return value.rstrip("/")

    @field_validator("telegram_webhook_url")
    @classmethod
    def _webhook(cls, value: str) -> str:
        address = _address(value)
        if address.scheme == "http" and not _loopback(address.hostname or ""):
            raise ValueError("must begin with https://, Telegram delivers to nothing else")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr) -> SecretStr:
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
            raise ValueError("must be 1 to 256 of the characters A-Z a-z 0-9 _ -")
        return value

    @field_validator("parley_encryption_key")
    @classmethod
    def _encryption_key(cls, value: SecretStr) -> SecretStr:
        for key in value.get_secret_value().split(","):
            try:
                size = len(base64.b64decode(key.strip(), altchars=b"-_", validate=True))
            except (binascii.Error, ValueError):
                size = 0
            if size != 32:
                raise ValueError(f"must be 32 random bytes in URL-safe base64; make one with: {MAKE_A_KEY}")
        return value

    @field_validator("parley_host")
    @classmethod
    def _host(cls, value: str) -> str:
        if re.search(r"[\s/@]", value):
            raise ValueError("must be a host name or an address alone, such as 127.0.0.1 or 0.0.0.0")
        return value

    @field_validator("parley_port", mode="before")
    @classmethod
    def _port(cls, value: object) -> object:
        # 0 asks the system for any free port.
        if not re.fullmatch(r"[0-9]{1,5}", str(value)) or int(str(value)) > 65535:
            raise ValueError("must be a port number from 0 to 65535")
        return value

    @field_validator("parley_log_level", "parley_log_format", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @model_validator(mode="after")
    def _together(self) -> Self:
        for wrong, message in self._clashes():
            if wrong:
                raise ValueError(message)
        return self

    def _clashes(self) -> Iterator[tuple[bool, str]]:
        oauth = bool(self.slack_client_id or self.slack_client_secret)
        yield (
            bool(self.telegram_webhook_url) and not self.telegram_webhook_secret,
            "TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET, or anyone could send updates in the name of Telegram",
        )
        yield (
            bool(self.telegram_webhook_url) and not self.telegram_bot_token,
            "TELEGRAM_WEBHOOK_URL is set, but TELEGRAM_BOT_TOKEN is not",
        )
        yield (
            bool(self.slack_bot_token) and not self.slack_app_token and not self.slack_signing_secret,
            "SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside it",
        )
        yield (
            bool(self.slack_app_token) and not self.slack_bot_token and not oauth,
            "SLACK_APP_TOKEN is set, but SLACK_BOT_TOKEN is not",
        )
        yield (
            oauth and not (self.slack_client_id and self.slack_client_secret),
            "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together: set both or neither",
        )
        yield (oauth and not self.slack_signing_secret, "SLACK_CLIENT_ID needs SLACK_SIGNING_SECRET beside it")
        yield (
            oauth and not self.parley_encryption_key,
            f"SLACK_CLIENT_ID needs PARLEY_ENCRYPTION_KEY beside it; make one with: {MAKE_A_KEY}",
        )

    @property
    def embedded(self) -> bool:
        """The database is an SQLite file of this process's own; it is migrated without being asked."""
        return self.database_url.startswith("sqlite")

    def secrets(self) -> tuple[str, ...]:
        """Every value that may not be seen anywhere, for the log's redaction."""
        fields = (getattr(self, name) for name in type(self).model_fields)
        hidden = [field.get_secret_value() for field in fields if isinstance(field, SecretStr)]
        hidden += self.parley_encryption_key.get_secret_value().split(",")
        hidden.append(_split(self.database_url).password or "")
        return tuple(value for value in hidden if value)


#: The settings as they are called in the environment, in the order they are explained in.
NAMES = tuple(name.upper() for name in Settings.model_fields)


def load(environ: Mapping[str, str] | None = None, env_file: str | Path | None = ".env") -> Settings:
    """Read and check the settings; the environment goes before the file, an empty value counts as not set.

    Raises SettingsError.
    """
    given = read_env_file(env_file) if env_file is not None else {}
    given |= {name: value for name, value in (os.environ if environ is None else environ).items() if value.strip()}
    try:
        return Settings.model_validate({name.lower(): given[name].strip() for name in NAMES if name in given})
    except ValidationError as error:
        raise SettingsError(_one_line(error)) from None


def read_env_file(path: str | Path) -> dict[str, str]:
    """The names and values of a `.env` file, none when there is no such file; values are taken as they are written.

    Raises SettingsError when it cannot be read or a line of it is malformed.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError:
        raise SettingsError(f"{path} is not a text file in UTF-8") from None
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}") from None
    given: dict[str, str] = {}
    for binding in parse_stream(io.StringIO(text)):
        if binding.error or (binding.key is not None and binding.value is None):
            source = binding.original.string
            line = binding.original.line + source[: len(source) - len(source.lstrip())].count("\n")
            # The line itself is not shown: it may hold half a secret.
            raise SettingsError(f"{path}, line {line}: this is not NAME=value, or a quote is not closed")
        if binding.key is not None and binding.value:
            given[binding.key] = binding.value
    return {name: value for name, value in given.items() if value.strip()}


def _one_line(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    cause = first.get("ctx", {}).get("error")
    name = ".".join(str(part) for part in first["loc"]).upper()
    if first["type"] == "literal_error":
        return f"{name} must be one of {first['ctx']['expected']}".replace("'", "")
    message = str(cause) if cause is not None else first["msg"]
    return f"{name} {message}" if name else message


def _token(value: SecretStr, prefix: str, meaning: str) -> SecretStr:
    token = value.get_secret_value()
    if not token.startswith(prefix) or re.search(r"\s", token):
        raise ValueError(f"must begin with {prefix}: it is {meaning}")
    return value


def _split(value: str) -> SplitResult:
    """The parts of an address. Raises ValueError, in words that do not repeat it."""
    try:
        parts = urlsplit(value)
        _ = parts.port
    except ValueError:
        raise ValueError("is not an address: check its host and its port") from None
    return parts


def _address(value: str) -> SplitResult:
    parts = _split(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"\s", value):
        raise ValueError("must be an address that begins with https://")
    return parts


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
