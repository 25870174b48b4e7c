"""Keeps one Socket Mode connection open, on Bolt's handler.

The SDK's own reconnecting is switched off, since it retries an expired address for ever. The SDK still handles
refreshes that Slack announces (it closes every connection after some hours).
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.adapter import WrongToken
from bot.platforms.slack import errors
from bot.platforms.slack.clients import FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS

log = logging.getLogger(__name__)

PING_SECONDS = 5.0
CONNECT_SECONDS = 10.0
REFRESH_SECONDS = 20.0
LOOK_SECONDS = 0.2


async def stay_connected(
    app: AsyncApp,
    app_token: str,
    *,
    proxy: str | None,
    connected: Callable[[bool], None],
    drain: Callable[[], Awaitable[None]],
) -> None:
    """Runs until cancelled. Raises WrongToken for an app token that opens nothing; waits out everything else.

    connected  told of each change
    drain      awaited on the way out while the connection is still open, so that requests under way are acknowledged
    """
    pause = FIRST_PAUSE_SECONDS
    while True:
        # Any: the SDK's coroutines carry no types.
        handler: Any = AsyncSocketModeHandler(app, app_token, ping_interval=PING_SECONDS)
        client: Any = handler.client
        client.default_auto_reconnect_enabled = client.auto_reconnect_enabled = False
        client.proxy = proxy
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                client.wss_uri = await client.issue_new_wss_url()
                await handler.connect_async()
            pause = FIRST_PAUSE_SECONDS
            connected(True)
            log.info("connected to slack")
            await _until_lost(client)
            log.warning("the connection to slack was lost")
        except SlackApiError as error:
            if errors.code(error) in errors.BAD_TOKEN:
                raise WrongToken("slack", f"Slack refuses SLACK_APP_TOKEN ({errors.code(error)})") from None
            log.warning("slack gives no connection: %s", errors.code(error) or errors.status(error))
        except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.warning("slack is not reachable: %s", type(error).__name__)
        except asyncio.CancelledError:
            client.socket_mode_request_listeners.clear()
            await drain()
            raise
        finally:
            connected(False)
            await _close(handler)
        await asyncio.sleep(pause * random.uniform(0.75, 1.25))
        pause = min(pause * 2, LONGEST_PAUSE_SECONDS)


async def _until_lost(client: Any) -> None:
    loop = asyncio.get_running_loop()
    refreshing_since = 0.0
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        if await client.is_connected():
            refreshing_since = 0.0
        elif not client.connect_operation_lock.locked():
            return
        elif not refreshing_since:
            refreshing_since = loop.time()
        elif loop.time() - refreshing_since > REFRESH_SECONDS:
            return


async def _close(handler: Any) -> None:
    client = handler.client
    tasks = [client.message_processor, client.current_session_monitor, client.message_receiver]
    await handler.close_async()
    await asyncio.gather(*(task for task in tasks if task is not None), return_exceptions=True)
