"""Whoever runs Parley sees from outside that it is ready, connected, and whether anything is owed."""

from __future__ import annotations

import asyncio
import socket

import aiohttp

from tests.emulators.faults import Fault
from tests.journeys.surfaces import Telegram, running


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def fetched(port: int, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status, await answer.text()


async def test_health_readiness_and_metrics(sqlite_url: str) -> None:
    surface, port = Telegram(), free_port()
    async with surface, running(surface, sqlite_url, port=port):
        await surface.open()
        assert (await fetched(port, "/healthz"))[0] == 200
        status, ready = await fetched(port, "/readyz")
        assert status == 200, ready
        surface.trouble(*[Fault.drop()] * 50)
        await surface.say("/client add Acme")
        await surface.until(surface.troubled)
        shown = ""
        for _ in range(1200):  # the scheduler looks every five seconds
            _, shown = await fetched(port, "/metrics")
            if "parley_outbox_pending 1.0" in shown:
                break
            await asyncio.sleep(0.1)
        assert "parley_outbox_pending 1.0" in shown
        assert 'parley_platform_connected{platform="telegram"} 1.0' in shown
        assert 'parley_commands_total{command="settings",outcome="ok"}' in shown
        assert 'parley_outbox_attempts_total{outcome="sent",platform="telegram"}' in shown
        assert "Acme" not in shown
