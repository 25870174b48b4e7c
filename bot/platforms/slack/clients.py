"""Web API clients, one per token, on one connection pool. Chooses the token of a workspace."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.adapter import WrongToken
from bot.platforms.slack import errors
from bot.platforms.slack.installs import BotToken

log = logging.getLogger(__name__)

PUBLIC_API = "https://slack.com/api/"
CALL_SECONDS = 8.0
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 30.0


Installed = Callable[[str], Awaitable[BotToken | None]]


@dataclass(frozen=True, slots=True)
class _NotInstalled:
    """What Slack would answer to a call without a token."""

    data: Mapping[str, object] = field(default_factory=lambda: {"ok": False, "error": "not_authed"})
    status_code: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class WebClients:
    """`installed` finds the token of a workspace that installed Parley; None where only one's own token is used.

    `close` ends the connections; the next call opens new ones."""

    def __init__(
        self, bot_token: str, api_url: str, logger: logging.Logger, installed: Installed | None = None
    ) -> None:
        self._bot_token = bot_token
        self._installed = installed
        self._home = ""
        self._me = AuthorizeResult(enterprise_id=None, team_id=None)
        self._api = (api_url or PUBLIC_API).rstrip("/") + "/"
        self._logger = logger
        self._opened: aiohttp.ClientSession | None = None
        self._by_token: dict[str, AsyncWebClient] = {}
        self.proxy = _proxy_for(self._api)

    async def token_for(self, team: str) -> str:
        """The bot token of a workspace: its installation's; without installations, or in its own one, the setting's.

        Raises SlackApiError (not_authed) for a workspace Parley is not installed in.
        """
        if self._installed is None or (self._bot_token and team in ("", self._home)):
            return self._bot_token
        bot_token = await self._installed(team)
        if bot_token is None:
            refusal: Any = SlackApiError  # its constructor carries no types
            raise refusal("Parley is not installed there", _NotInstalled())
        return bot_token.token

    async def me(self, team: str) -> AuthorizeResult | None:
        """Who we are in a workspace; None where Parley is not installed."""
        if self._installed is None or (self._bot_token and team in ("", self._home)):
            return self._me
        bot_token = await self._installed(team)
        if bot_token is None:
            return None
        return AuthorizeResult(enterprise_id=None, team_id=team, bot_token=bot_token.token, bot_user_id=bot_token.bot)

    async def of(self, team: str) -> AsyncWebClient:
        token = await self.token_for(team)
        if token not in self._by_token:
            self._by_token[token] = self.without_retries(token)
        return self._by_token[token]

    def session(self) -> aiohttp.ClientSession:
        if self._opened is None or self._opened.closed:
            self._opened = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS))
        return self._opened

    def without_retries(self, token: str | None) -> AsyncWebClient:
        """A client that resends nothing by itself: after a broken connection that would post a message twice."""
        client = AsyncWebClient(
            token=token,
            base_url=self._api,
            timeout=int(CALL_SECONDS),
            session=self.session(),
            logger=self._logger,
            retry_handlers=[],
        )
        # The SDK takes a proxy from the environment without looking at NO_PROXY.
        client.proxy = self.proxy
        return client

    async def introduce(self) -> None:
        """Asks Slack who we are by our own token, if we have one, until it answers. Raises WrongToken."""
        if not self._bot_token:
            return
        pause = FIRST_PAUSE_SECONDS
        while True:
            try:
                client = await self.of("")
                answer = await client.auth_test()
                self._me = AuthorizeResult.from_auth_test_response(bot_token=client.token, auth_test_response=answer)
                self._home = self._me.team_id or ""
                return
            except SlackApiError as error:
                if errors.code(error) in errors.BAD_TOKEN:
                    raise WrongToken("slack", f"Slack refuses SLACK_BOT_TOKEN ({errors.code(error)})") from None
                log.warning("slack does not say who we are: %s", errors.reason(error))
            except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as error:
                log.warning("slack is not reachable: %s", errors.reason(error))
            await asyncio.sleep(pause * random.uniform(0.75, 1.25))
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def close(self) -> None:
        self._by_token.clear()
        if self._opened is not None:
            await self._opened.close()
            self._opened = None


def _proxy_for(url: str) -> str | None:
    """The proxy the environment names for an address, minding NO_PROXY."""
    parts = urlsplit(url)
    return None if proxy_bypass(parts.netloc) else getproxies().get(parts.scheme)
