"""Several pieces of work that live and end together. Knows none of them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


async def supervise(*work: Coroutine[Any, Any, object]) -> None:
    """Run until all is done, or until cancelled (SIGTERM and Ctrl-C cancel); a part that fails stops the rest."""
    tasks = [asyncio.create_task(coroutine) for coroutine in work]
    try:
        pending: set[asyncio.Task[object]] = set(tasks)
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                await task  # whatever went wrong in it goes on from here
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
