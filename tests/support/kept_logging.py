"""Lets a test set up the process's logging and have it as before afterwards."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from bot.logs import TALKATIVE


@contextmanager
def kept_logging() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in (None, *TALKATIVE)]
    levels = [logger.level for logger in loggers]
    handlers = loggers[0].handlers[:]
    try:
        yield
    finally:
        loggers[0].handlers[:] = handlers
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        logging.captureWarnings(False)
        structlog.reset_defaults()
