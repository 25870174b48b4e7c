"""Coming up, staying connected and going down: tokens, signatures, lost and refreshed connections."""

from __future__ import annotations

import asyncio

import pytest

from bot.adapter import WrongToken
from bot.platforms.slack.adapter import SlackAdapter
from tests.bot.platforms.slack.conftest import Echo, Server, now, over_socket, running
from tests.emulators.faults import Fault
from tests.emulators.slack import SlackEmulator
from tests.emulators.slack_controls import Delivery
from tests.support.waiting import HANG_SECONDS


@pytest.mark.parametrize("word", ["invalid_auth", "token_revoked", "account_inactive"])
async def test_a_wrong_bot_token_is_told(slack: SlackEmulator, echo: Echo, word: str) -> None:
    slack.token_error = word
    adapter = over_socket(slack)
    with pytest.raises(WrongToken, match="SLACK_BOT_TOKEN") as told:
        await adapter.run(echo)
    assert told.value.platform == "slack"
    assert slack.token not in told.value.message
    await adapter.close()


async def test_a_wrong_app_token_is_told(slack: SlackEmulator, echo: Echo) -> None:
    slack.app_token_error = "invalid_auth"
    adapter = over_socket(slack)
    with pytest.raises(WrongToken, match="SLACK_APP_TOKEN"):
        await adapter.run(echo)
    await adapter.close()


async def test_it_waits_for_a_slack_that_is_in_trouble(slack: SlackEmulator, echo: Echo) -> None:
    slack.faults.next("auth.test", Fault.status(500))
    slack.faults.next("apps.connections.open", Fault.drop())
    async with running(over_socket(slack), echo):
        assert (await slack.slash(slack.world.users["UANNA"], "C1", "/incident", "acme")).acked


async def test_it_comes_up_after_slack_does(slack: SlackEmulator, echo: Echo) -> None:
    await slack.down()
    adapter = over_socket(slack)
    task = asyncio.create_task(adapter.run(echo))
    await asyncio.sleep(0.3)
    assert not adapter.connected
    await slack.up()
    await slack.until(lambda: adapter.connected)
    task.cancel()
    await asyncio.wait([task])
    await adapter.close()


@pytest.mark.parametrize("how", ["drop_sockets", "close_sockets", "refresh"])
async def test_it_connects_again(slack: SlackEmulator, echo: Echo, how: str) -> None:
    async with running(over_socket(slack), echo):
        opened = len(slack.called("apps.connections.open"))
        await getattr(slack, how)()
        await slack.until(lambda: len(slack.called("apps.connections.open")) > opened)
        await slack.until(lambda: slack.connections == 1)
        assert (await slack.slash(slack.world.users["UANNA"], "C1", "/incident", "acme")).acked


async def test_it_comes_back_after_an_outage(slack: SlackEmulator, echo: Echo) -> None:
    adapter = over_socket(slack)
    async with running(adapter, echo):
        await slack.down()
        await slack.until(lambda: not adapter.connected)
        await asyncio.sleep(0.5)
        await slack.up()
        await slack.until(lambda: slack.connections == 1)
        assert (await slack.slash(slack.world.users["UANNA"], "C1", "/incident", "acme")).acked


async def test_what_was_not_acknowledged_comes_again_with_its_key(slack: SlackEmulator, echo: Echo) -> None:
    echo.pause = 2.0
    slack.patience = 1.0
    async with running(over_socket(slack), echo):
        told = asyncio.create_task(slack.slash(slack.world.users["UANNA"], "C1", "/incident", "acme"))
        await slack.until(lambda: echo.heard)
        await slack.drop_sockets()
        delivery = await told
        assert not delivery.acked
        echo.pause = 0
        slack.patience = 30.0
        await slack.until(lambda: slack.connections == 1)
        assert (await slack.redeliver(delivery)).acked
        assert len({said.key for said in echo.heard}) == 1


async def test_what_is_being_handled_is_acknowledged_before_it_stops(slack: SlackEmulator, echo: Echo) -> None:
    echo.pause = 0.5
    async with running(over_socket(slack), echo) as task:
        told = asyncio.create_task(slack.slash(slack.world.users["UANNA"], "C1", "/incident", "acme"))
        await slack.until(lambda: echo.heard)
        task.cancel()
        assert (await told).acked


async def test_a_revoked_app_token_ends_it(slack: SlackEmulator, echo: Echo) -> None:
    async with running(over_socket(slack), echo) as task:
        slack.app_token_error = "token_revoked"
        await slack.drop_sockets()
        with pytest.raises(WrongToken):
            await asyncio.wait_for(task, HANG_SECONDS)


@pytest.mark.parametrize(
    ("secret", "age", "status"),
    [("", 0, 200), ("another secret", 0, 401), ("", 600, 401)],
    ids=["right", "wrong", "old"],
)
async def test_only_slack_is_listened_to(
    slack: SlackEmulator, echo: Echo, secret: str, age: float, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server()
    adapter = SlackAdapter(
        slack.token, signing_secret=slack.signing_secret, api_url=slack.api_url, http=server, clock=now
    )
    await server.start()
    slack.events_url = f"{server.url}/slack/events"
    delivery = Delivery(
        "slash", {"command": "/parley", "text": "secret note", "team_id": "T1", "user_id": "UANNA"}, "", ""
    )
    await slack.post_signed(delivery)
    assert delivery.status == 503, "not up yet: Slack comes again"
    async with running(adapter, echo):
        await slack.post_signed(delivery, secret=secret, age=age)
    await server.stop()
    assert delivery.status == status
    assert len(echo.heard) == (status == 200)
    assert "secret note" not in caplog.text


async def test_slacks_challenge_is_answered(slack: SlackEmulator, echo: Echo) -> None:
    server = Server()
    adapter = SlackAdapter(
        slack.token, signing_secret=slack.signing_secret, api_url=slack.api_url, http=server, clock=now
    )
    await server.start()
    slack.events_url = f"{server.url}/slack/events"
    delivery = Delivery("event", {"type": "url_verification", "challenge": "abc", "token": "old"}, "", "")
    async with running(adapter, echo):
        await slack.post_signed(delivery)
    await server.stop()
    assert delivery.answer == {"challenge": "abc"}


def test_it_needs_a_way_in() -> None:
    with pytest.raises(ValueError, match="app token"):
        SlackAdapter("xoxb-1", clock=now)
