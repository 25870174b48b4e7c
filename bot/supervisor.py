"""Runs coroutines concurrently; if one fails, cancels the rest and re-raises its error."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


async def supervise(*work: Coroutine[Any, Any, object]) -> None:
    """Run until all are done, one fails, or the caller is cancelled (SIGTERM and Ctrl-C cancel)."""
    tasks = [asyncio.create_task(coroutine) for coroutine in work]
    try:
        pending: set[asyncio.Task[object]] = set(tasks)
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                await task  # re-raises its error
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
