"""Many workspaces install Parley: each has its own token and its own ledger, and may take its permission back."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from urllib.parse import parse_qs

import aiohttp
import pytest

from bot import app
from bot.adapter import Address, RetryLater
from bot.command_bus import CommandBus
from bot.delivery import Delivery
from bot.metrics import Metrics
from bot.pictures import Pictures
from bot.platforms.slack.adapter import SlackAdapter
from bot.platforms.slack.installs import Seal, SlackInstallations, States, prepare
from bot.settings import load
from handlers.domain.values import Role
from handlers.messages import Reply, Text
from handlers.pipeline.registry import discover
from handlers.ports import Database, Install, UnitOfWork
from storage.engine import open_database
from tests.bot.platforms.slack.conftest import EN, Server, now, running
from tests.emulators.faults import Fault as Trouble
from tests.emulators.slack import SlackEmulator
from tests.support.waiting import HANG_SECONDS

# slack_sdk signs in at oauth.v2.access with what aiohttp means to drop in its next major version.
pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")

T = TypeVar("T")
OLD, NEW = (base64.urlsafe_b64encode(bytes([n]) * 32).decode() for n in (1, 2))


async def begin(root: str) -> tuple[str, str]:
    """The first page: the state Slack is given, and the cookie the browser keeps."""
    async with aiohttp.ClientSession() as session, session.get(f"{root}/slack/install") as page:
        assert page.status == 200
        html, cookie = await page.text(), page.headers["Set-Cookie"]
    assert "Secure" in cookie
    asked = parse_qs(html.split("https://slack.com/oauth/v2/authorize?")[1].split('"')[0].replace("&amp;", "&"))
    assert "chat:write" in asked["scope"][0]
    assert asked["client_id"] == ["1.2"]
    return asked["state"][0], cookie.split(";")[0]


async def come_back(root: str, state: str, cookie: str, **query: str) -> int:
    """The second page, as Slack sends the browser back to it; its status."""
    # The cookie is for https alone: over plain HTTP it is carried by hand.
    async with (
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session,
        session.get(
            f"{root}/slack/oauth_redirect", params={"state": state, **query}, headers={"Cookie": cookie}
        ) as page,
    ):
        return page.status


class Agency:
    """A Parley that anybody may install, over signed HTTP."""

    def __init__(self, slack: SlackEmulator, server: Server, adapter: SlackAdapter, database: Database) -> None:
        self.slack = slack
        self.server = server
        self.adapter = adapter
        self.database = database

    async def begin(self) -> tuple[str, str]:
        return await begin(self.server.url)

    async def come_back(self, state: str, cookie: str, **query: str) -> int:
        return await come_back(self.server.url, state, cookie, **query)

    async def install(self, team: str, user: str, time: int = 1) -> int:
        state, cookie = await self.begin()
        return await self.come_back(state, cookie, code=f"code-{team}-{user}-{time}")

    def kept(self, team: str) -> Install | None:
        return self._do(lambda uow: uow.installs.get("slack", team))

    def _do(self, work: Callable[[UnitOfWork], T]) -> T:
        def run(uow: UnitOfWork) -> T:
            value = work(uow)
            uow.commit()
            return value

        return self.database.write(run).result()

    def owners(self, team: str) -> list[str]:
        def work(uow: UnitOfWork) -> list[str]:
            workspace = uow.chats.team("slack", team)
            assert workspace is not None
            return [m.name for m in uow.members.list(workspace) if m.role is Role.OWNER]

        return self._do(work)


@asynccontextmanager
async def opened(slack: SlackEmulator, url: str, keys: str = OLD, token: str = "") -> AsyncIterator[Agency]:
    database = open_database(url)
    desk = CommandBus(database, discover(), clock=now, metrics=Metrics(), pictures=Pictures(HANG_SECONDS))
    server = Server()
    adapter = SlackAdapter(
        token,
        signing_secret=slack.signing_secret,
        api_url=slack.api_url,
        http=server,
        oauth=prepare("1.2", "shh-oauth", keys, database, now),
        names=("incident",),
        clock=now,
    )
    await server.start()
    slack.events_url = f"{server.url}/slack/events"
    adapters = {"slack": adapter}
    delivery = Delivery(
        database, adapters, clock=now, owner="me", metrics=desk.metrics, pictures=desk.pictures, redo=desk.handle
    )
    desk.delivery = delivery
    async with running(adapter, desk.handle):
        post = asyncio.create_task(delivery.run())
        try:
            yield Agency(slack, server, adapter, database)
        finally:
            post.cancel()
            await asyncio.gather(post, return_exceptions=True)
            await server.stop()
    database.close()


@pytest.fixture
async def agency(slack: SlackEmulator, sqlite_url: str) -> AsyncIterator[Agency]:
    slack.user("UX", "Xenia", locale="pl-PL").team = "T2"
    slack.user("UY", "Yves").team = "T3"
    async with opened(slack, sqlite_url) as made:
        yield made


async def test_whoever_installs_it_owns_the_ledger_and_is_greeted(agency: Agency) -> None:
    assert await agency.install("T2", "UX") == 200
    await agency.slack.until(lambda: agency.slack.messages("UX"))
    assert agency.owners("T2") == ["Xenia"]
    assert "/incident" in agency.slack.messages("UX")[0].shown
    kept = agency.kept("T2")
    assert kept is not None
    assert (kept.name, kept.installer, kept.bot) == ("Agency T2", "UX", "UPARLEY")
    assert "xoxb" not in kept.sealed


async def test_each_workspace_is_spoken_to_with_its_own_token(agency: Agency) -> None:
    await agency.install("T2", "UX")
    await agency.install("T3", "UY")
    for team, user in (("T2", "UX"), ("T3", "UY")):
        agency.slack.team = team
        person = agency.slack.world.users[user]
        delivery = await agency.slack.slash(person, f"D{user}", "/parley", "client add Acme")
        assert delivery.answer["response_type"] == "ephemeral"
        await agency.adapter.send(Address(chat=f"{team}:{user}"), Reply(parts=(Text("Hello"),), public=True), EN)
    assert agency.owners("T2") == ["Xenia"]
    assert agency.owners("T3") == ["Yves"]
    assert set(agency.slack.tokens.values()) == {"T1", "T2", "T3"}


async def test_a_state_of_nobodys_or_of_before_is_refused(agency: Agency) -> None:
    state, cookie = await agency.begin()
    other, _ = await agency.begin()
    assert await agency.come_back(other, cookie, code="code-T2-UX") == 400, "another browser's"
    assert await agency.come_back("made-up", "slack-app-oauth-state=made-up", code="code-T2-UX") == 401
    assert await agency.come_back(state, cookie, error="access_denied") == 200
    assert agency.kept("T2") is None
    assert await agency.come_back(state, cookie, code="code-T2-UX") == 200
    assert await agency.come_back(state, cookie, code="code-T2-UY") == 401, "used before"
    kept = agency.kept("T2")
    assert kept is not None
    assert kept.installer == "UX"


async def test_a_code_slack_does_not_know_installs_nothing(agency: Agency) -> None:
    state, cookie = await agency.begin()
    assert await agency.come_back(state, cookie, code="wrong") == 401
    state, cookie = await agency.begin()
    agency.slack.faults.next("oauth.v2.access", Trouble.drop())
    assert await agency.come_back(state, cookie, code="code-T2-UX") == 502
    assert agency.kept("T2") is None


@pytest.mark.parametrize(
    "event", [{"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": ["UPARLEY"]}}]
)
async def test_a_workspace_that_takes_it_back_is_left_alone(agency: Agency, event: Mapping[str, object]) -> None:
    await agency.install("T2", "UX")
    agency.slack.team = "T2"
    await asyncio.sleep(0)
    agency.slack.tokens = {agency.slack.token: "T1"}
    assert (await agency.slack.event(dict(event))).acked
    assert agency.kept("T2") is None
    with pytest.raises(RetryLater, match="not_authed"):
        await agency.adapter.send(Address(chat="T2:UX"), Reply(parts=(Text("Hello"),)), EN)
    assert await agency.install("T2", "UX", time=2) == 200
    await agency.adapter.send(Address(chat="T2:UX"), Reply(parts=(Text("Back"),)), EN)


async def test_a_persons_token_that_was_revoked_is_none_of_ours(agency: Agency) -> None:
    await agency.install("T2", "UX")
    agency.slack.team = "T2"
    await agency.slack.event({"type": "tokens_revoked", "tokens": {"oauth": ["UX"], "bot": []}})
    assert agency.kept("T2") is not None


async def test_a_word_of_leaving_that_comes_late_does_not_undo_a_new_installation(agency: Agency) -> None:
    await agency.install("T2", "UX")
    kept = agency.kept("T2")
    assert kept is not None
    await agency.adapter.ways.left("T2", kept.at - timedelta(seconds=5))  # type: ignore[misc]
    assert agency.kept("T2") == kept


async def test_a_workspace_that_did_not_install_it_is_not_served(agency: Agency) -> None:
    agency.slack.team = "T2"
    person = agency.slack.world.users["UX"]
    await agency.slack.slash(person, "DUX", "/parley", "client add Acme")
    assert agency.database.read(lambda stores: stores.chats.team("slack", "T2")).result() is None


async def test_its_own_token_and_installations_go_side_by_side(slack: SlackEmulator, sqlite_url: str) -> None:
    slack.user("UX", "Xenia").team = "T2"
    async with opened(slack, sqlite_url, token=slack.token) as agency:
        await agency.install("T2", "UX")
        await agency.adapter.send(Address(chat="T1:UANNA"), Reply(parts=(Text("Here"),)), EN)
        await agency.adapter.send(Address(chat="T2:UX"), Reply(parts=(Text("There"),)), EN)


async def test_parley_run_serves_it_all(slack: SlackEmulator, sqlite_url: str) -> None:
    """Every setting by its name, the whole program, and one workspace that comes."""
    slack.user("UX", "Xenia").team = "T2"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environ = {
        "DATABASE_URL": sqlite_url,
        "PARLEY_PORT": str(port),
        "PARLEY_ENCRYPTION_KEY": OLD,
        "SLACK_API_URL": slack.api_url,
        "SLACK_CLIENT_ID": "1.2",
        "SLACK_CLIENT_SECRET": "shh-oauth",
        "SLACK_SIGNING_SECRET": slack.signing_secret,
    }
    server = Server()
    server.url = f"http://127.0.0.1:{port}"
    program = asyncio.create_task(app.run(load(environ, None)))
    try:
        await _ready(f"{server.url}/readyz")
        slack.events_url = f"{server.url}/slack/events"
        state, cookie = await begin(server.url)
        assert await come_back(server.url, state, cookie, code="code-T2-UX") == 200
        await slack.until(lambda: slack.messages("UX"))
        slack.team = "T2"
        delivery = await slack.slash(slack.world.users["UX"], "DUX", "/parley", "client add Acme")
        assert "Acme" in str(delivery.answer)
    finally:
        program.cancel()
        await asyncio.gather(program, return_exceptions=True)


async def _ready(url: str) -> None:
    async with asyncio.timeout(HANG_SECONDS):
        while True:
            with contextlib.suppress(aiohttp.ClientError):
                async with aiohttp.ClientSession() as session, session.get(url) as page:
                    if page.status == 200:
                        return
            await asyncio.sleep(0.05)


async def test_a_new_key_seals_and_the_old_one_still_opens(slack: SlackEmulator, sqlite_url: str) -> None:
    slack.user("UX", "Xenia").team = "T2"
    async with opened(slack, sqlite_url, OLD) as agency:
        await agency.install("T2", "UX")
        before = agency.kept("T2")
    async with opened(slack, sqlite_url, f"{NEW},{OLD}") as agency:
        await agency.adapter.send(Address(chat="T2:UX"), Reply(parts=(Text("Hello"),)), EN)
        after = agency.kept("T2")
        assert before is not None
        assert after is not None
        assert before.sealed != after.sealed, "sealed anew"
        assert (Seal(NEW).open(after.sealed) or "").startswith("xoxb-T2")
        assert Seal(NEW).open(before.sealed) is None
    async with opened(slack, sqlite_url, base64.urlsafe_b64encode(bytes([3]) * 32).decode()) as agency:
        with pytest.raises(RetryLater, match="not_authed"):
            await agency.adapter.send(Address(chat="T2:UX"), Reply(parts=(Text("Hello"),)), EN)


async def test_what_bolt_may_ask_of_the_store(sqlite_url: str) -> None:
    database = open_database(sqlite_url)
    seal = Seal(OLD)
    store = SlackInstallations(database, seal, now)
    sealed = Install(
        platform="slack",
        team="T2",
        name="T2",
        bot="UB",
        installer="UX",
        sealed=seal.shut("xoxb-2"),
        at=datetime.now(UTC),
    )
    await store._put(sealed)
    found = await store.async_find_bot(enterprise_id=None, team_id="T2")
    assert found is not None
    assert (found.bot_token, found.bot_user_id) == ("xoxb-2", "UB")
    assert await store.async_find_bot(enterprise_id=None, team_id="T9") is None
    await store.async_delete_all(enterprise_id=None, team_id="T2")
    assert await store.async_find_bot(enterprise_id=None, team_id="T2") is None
    states = States(database, seal, now)
    assert not await states.async_consume(seal.shut("xoxb-2")), "what else is sealed is no state"
    database.close()
