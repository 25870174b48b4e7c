"""Sets up the log of the process: structlog over the standard library, as text or JSON, to one stream.

Removes secrets and people's own words from every line as the last step, whichever module logs.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Literal, TextIO
from urllib.parse import quote, unquote

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

#: Loggers that below WARNING write addresses with tokens, whole messages, or too much.
TALKATIVE = (
    *("httpx", "httpcore", "telegram", "slack_sdk", "slack_bolt", "aiohttp.access"),
    *("asyncio", "sqlalchemy", "alembic"),
)

#: Keys that may hold a person's words or a secret address; they are dropped.
UNSPOKEN = frozenset(
    {"note", "text", "typed", "quote", "evidence", "lesson", "their_side", "line", "body", "payload", "reply"}
    | {"response_url", "token", "secret", "password"}
)

HIDDEN = "***"
#: Shorter values would match inside ordinary words.
SHORTEST_SECRET = 6

_PATTERNS = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"(?i)\bbot\d+(?::|%3A)[\w-]+", f"bot{HIDDEN}"),
        (r"(?i)\b\d{5,}(?::|%3A)[\w-]{16,}", HIDDEN),
        (r"(?i)\b(?:xox[a-z]|xapp|xwfp)[.-][\w.%-]+", HIDDEN),
        (r"(?<=://)([^\s:@/\"'<>]*):[^\s\"'<>]+@", rf"\1:{HIDDEN}@"),
        (r"(https?://[^\s/\"'<>]+)/(?:services|commands|actions|app|workflows|triggers)/[^\s\"'<>]+", rf"\1/{HIDDEN}"),
        # A database error quotes the row, and with it what a person wrote.
        (r"(?s)\[parameters: .*?(?=\(Background on this error|\Z)", f"[parameters: {HIDDEN}] "),
        (r"(?s)\bDETAIL: .*?(?=(?:\n|\\n)(?:\[SQL|CONTEXT|HINT|Traceback|The above|During)|\Z)", f"DETAIL: {HIDDEN}"),
    )
)


class Redactor:
    """Replaces secrets in a text: tokens by their form, and the given values."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        forms: set[str] = set()
        for secret in secrets:
            if len(secret) >= SHORTEST_SECRET:
                # As is, and as it is written in an address, a JSON string or a repr.
                # surrogatepass: an undecodable byte of the environment is a lone surrogate in the string.
                quoted = (quote(secret, safe=safe, errors="surrogatepass") for safe in ("", "/"))
                forms |= {secret, *quoted, unquote(secret)}
                forms |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1]}
        self._secrets = sorted(forms, key=len, reverse=True)

    def __call__(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        for pattern, instead in _PATTERNS:
            text = pattern.sub(instead, text)
        return text


class _Formatter(structlog.stdlib.ProcessorFormatter):
    def __init__(self, redact: Redactor, processors: list[Processor], before: list[Processor]) -> None:
        super().__init__(processors=processors, foreign_pre_chain=before)
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        return self._redact(super().format(record))


class _Handler(logging.Handler):
    """Writes lines to a stream. The standard handler would print a line's arguments when formatting fails."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._stream = stream

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = self.format(record)
        except Exception as error:
            line = f"a line of {record.name} could not be written: {type(error).__name__}"
        # A closed stream must not stop the process.
        with suppress(OSError, ValueError):
            self._stream.write(line + "\n")
            self._stream.flush()


def configure(
    level: str,
    style: Literal["text", "json"],
    *,
    secrets: Iterable[str] = (),
    stream: TextIO | None = None,
) -> None:
    """Set up logging for the whole process; `stream` is standard error unless given. May be called again."""
    out = stream or sys.stderr
    redact = Redactor(secrets)
    before: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        _exception,
        _unspoken,
        _Redacting(redact),
    ]
    render: Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if style == "json"
        else structlog.dev.ConsoleRenderer(
            colors=out.isatty(), pad_event_to=0, exception_formatter=structlog.dev.plain_traceback
        )
    )
    handler = _Handler(out)
    handler.setFormatter(
        _Formatter(redact, [structlog.stdlib.ProcessorFormatter.remove_processors_meta, render], before)
    )
    root = logging.getLogger()
    for old in [h for h in root.handlers if isinstance(h, _Handler)]:
        root.removeHandler(old)
    root.addHandler(handler)
    number = logging.getLevelNamesMapping()[level.upper()]
    root.setLevel(number)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(number, logging.WARNING))
    logging.captureWarnings(True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *before,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


def _exception(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Render the traceback as plain text: prettier ones show local variables, which hold people's words."""
    info: Any = event.pop("exc_info", None)
    if isinstance(info, BaseException):
        event["exception"] = "".join(traceback.format_exception(info)).rstrip()
    elif info and (error := info[1] if isinstance(info, tuple) else sys.exc_info()[1]) is not None:
        event["exception"] = "".join(traceback.format_exception(error)).rstrip()
    return event


def _unspoken(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    for name in UNSPOKEN & event.keys():
        del event[name]
    return event


class _Redacting:
    """Removes secrets before rendering, while a database error still has its line breaks.

    Also escapes line breaks in values, so that outside text cannot forge a log line.
    """

    def __init__(self, redact: Redactor) -> None:
        self._redact = redact

    def __call__(self, _: WrappedLogger, __: str, event: EventDict) -> EventDict:
        for name, value in event.items():
            if isinstance(value, str):
                value = self._redact(value)
                event[name] = value if name in ("exception", "stack") else _escaped(value)
        return event


def _escaped(value: str) -> str:
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in value)
