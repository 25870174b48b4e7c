"""Installs Parley in many Slack workspaces: Bolt's OAuth flow on our storage. Only this module decrypts tokens.

Tokens are encrypted with the first key of PARLEY_ENCRYPTION_KEY. The other keys decrypt older tokens, which are then
encrypted again with the first.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from logging import Logger
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from slack_bolt.error import BoltError
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from bot.platforms.slack.inbound import PLATFORM
from bot.platforms.slack.manifest import SCOPES
from handlers.ports import Database, Install, UnitOfWork

log = logging.getLogger(__name__)

INSTALL_PATH = "/slack/install"
REDIRECT_PATH = "/slack/oauth_redirect"
AUTHORIZE_URL = "https://slack.com/oauth/v2/authorize"
#: How long somebody may take between the two pages.
STATE_SECONDS = 600
#: Another process may have been told that a token changed.
KEPT = timedelta(minutes=1)

#: Told of each installation: a ledger opens with it.
Installed = Callable[[Install], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class BotToken:
    """A workspace's token, open, and the user Parley is there."""

    token: str
    bot: str


class Seal:
    """Encrypts with the first of the keys, opens with any. `keys` as in PARLEY_ENCRYPTION_KEY: commas between them."""

    def __init__(self, keys: str) -> None:
        made = [Fernet(key.strip()) for key in keys.split(",")]
        self._first = made[0]
        self._all = MultiFernet(made)

    def shut(self, text: str) -> str:
        return self._all.encrypt(text.encode()).decode()

    def open(self, sealed: str, ttl: int | None = None) -> str | None:
        """None for what no key opens, or, with `ttl`, what is older than so many seconds."""
        try:
            return self._all.decrypt(sealed.encode(), ttl).decode()
        except (InvalidToken, UnicodeError):
            return None

    def stale(self, sealed: str) -> bool:
        """Whether it takes another key than the first to open it."""
        try:
            self._first.decrypt(sealed.encode())
        except InvalidToken:
            return True
        return False


class SlackInstallations(AsyncInstallationStore):
    """Bolt's installation store, one installation per workspace. Keeps only the bot's token."""

    def __init__(self, database: Database, seal: Seal, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._seal = seal
        self._clock = clock
        self._kept: dict[str, tuple[datetime, BotToken | None]] = {}
        self.installed: Installed | None = None

    @property
    def logger(self) -> Logger:
        return log

    async def opened(self, team: str) -> BotToken | None:
        """The token of a workspace; None where Parley is not installed (any more), or no key opens what is kept."""
        kept = self._kept.get(team)
        if kept is not None and kept[0] > self._clock():
            return kept[1]
        install = await self._run(lambda uow: uow.installs.get(PLATFORM, team))
        token = self._seal.open(install.sealed) if install is not None else None
        bot_token = BotToken(token, install.bot) if install is not None and token is not None else None
        if install is not None and token is None:
            log.error("no key of PARLEY_ENCRYPTION_KEY opens the token of slack workspace %s", team)
        if install is not None and token is not None and self._seal.stale(install.sealed):
            await self._put(replace(install, sealed=self._seal.shut(token)))
        self._kept[team] = (self._clock() + KEPT, bot_token)
        return bot_token

    async def left(self, team: str, at: datetime) -> None:
        """A workspace took its permission back; one it gave again later stays."""
        await self._run(lambda uow: uow.installs.remove(PLATFORM, team, at))
        self._kept.pop(team, None)

    # ------------------------------------------------------------------ as Bolt asks

    async def async_save(self, installation: Installation) -> None:
        if installation.is_enterprise_install or not installation.team_id or not installation.bot_token:
            raise BoltError("Parley is installed in one workspace at a time")
        install = Install(
            platform=PLATFORM,
            team=installation.team_id,
            name=installation.team_name or installation.team_id,
            bot=installation.bot_user_id or "",
            installer=installation.user_id or "",
            sealed=self._seal.shut(installation.bot_token),
            at=self._clock(),
        )
        await self._put(install)
        self._kept.pop(install.team, None)
        log.info("parley was installed in slack workspace %s", install.team)
        if self.installed is not None:
            await self.installed(install)

    async def async_save_bot(self, bot: Bot) -> None:
        """Installations are saved whole."""

    async def async_find_bot(
        self, *, enterprise_id: str | None, team_id: str | None, is_enterprise_install: bool | None = False
    ) -> Bot | None:
        bot_token = await self.opened(team_id or "")
        if bot_token is None:
            return None
        now = self._clock().timestamp()
        return Bot(team_id=team_id, bot_token=bot_token.token, bot_id="", bot_user_id=bot_token.bot, installed_at=now)

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        await self.left(team_id or "", self._clock())

    async def async_delete_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None
    ) -> None:
        """No token of a person is kept."""

    # ------------------------------------------------------------------ memory

    async def _put(self, install: Install) -> None:
        await self._run(lambda uow: uow.installs.put(install))

    async def _run(self, work: Callable[[UnitOfWork], Any]) -> Any:
        def run(uow: UnitOfWork) -> Any:
            value = work(uow)
            uow.commit()
            return value

        return await asyncio.wrap_future(self._database.write(run))


class States(AsyncOAuthStateStore):
    """Bolt's state store: encrypted states, valid for ten minutes and for one use in any process."""

    def __init__(self, database: Database, seal: Seal, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._seal = seal
        self._clock = clock

    @property
    def logger(self) -> Logger:
        return log

    async def async_issue(self, *args: Any, **kwargs: Any) -> str:
        return self._seal.shut(f"state:{secrets.token_urlsafe(16)}")

    async def async_consume(self, state: str) -> bool:
        content = self._seal.open(state, STATE_SECONDS)
        if content is None or not content.startswith("state:"):
            return False
        key = f"oauth:{hashlib.sha256(content.encode()).hexdigest()}"

        def first(uow: UnitOfWork) -> bool:
            fresh = uow.inbox.first(PLATFORM, key, self._clock())
            uow.commit()
            return fresh

        return await asyncio.wrap_future(self._database.write(first))


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth:
    """How Parley is installed by others: the app's own id and secret, and where installations are kept."""

    client_id: str
    client_secret: str
    installs: SlackInstallations
    states: States

    def flow(self, client: Any, logger: Logger) -> AsyncOAuthFlow:
        """Bolt's two pages. `client` calls Slack without a token."""
        settings = AsyncOAuthSettings(
            client_id=self.client_id,
            client_secret=self.client_secret,
            scopes=list(SCOPES),
            authorization_url=AUTHORIZE_URL,
            install_path=INSTALL_PATH,
            redirect_uri_path=REDIRECT_PATH,
            installation_store=self.installs,
            installation_store_bot_only=True,
            state_store=self.states,
            state_expiration_seconds=STATE_SECONDS,
            logger=logger,
        )
        return AsyncOAuthFlow(client=client, logger=logger, settings=settings)


def prepare(client_id: str, client_secret: str, keys: str, database: Database, clock: Callable[[], datetime]) -> OAuth:
    """`keys`: PARLEY_ENCRYPTION_KEY."""
    seal = Seal(keys)
    return OAuth(
        client_id=client_id,
        client_secret=client_secret,
        installs=SlackInstallations(database, seal, clock),
        states=States(database, seal, clock),
    )
