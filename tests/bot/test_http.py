"""The HTTP server: health, readiness, metrics, and what it keeps out."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from bot.http import BODY_LIMIT, HttpServer
from bot.metrics import Metrics
from bot.settings import SettingsError
from tests.support.waiting import HANG_SECONDS

METRICS = Metrics()


async def echo(request: web.Request) -> web.StreamResponse:
    return web.Response(body=await request.read())


async def fail(_: web.Request) -> web.StreamResponse:
    raise RuntimeError("the reason is not for outsiders")


@pytest.fixture
async def server() -> AsyncIterator[HttpServer]:
    server = HttpServer("127.0.0.1", 0, metrics=METRICS.render)
    server.add_post("/echo", echo)
    server.add_get("/fail", fail)
    yield server
    await server.stop()


@pytest.fixture
async def hasty() -> AsyncIterator[HttpServer]:
    """A server that waits for a part of a request as short as can be."""
    server = HttpServer("127.0.0.1", 0, idle_seconds=0.3, body_seconds=0.3)
    server.add_post("/echo", echo)
    yield server
    await server.stop()


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def at(server: HttpServer, path: str) -> str:
    return f"http://127.0.0.1:{server.port}{path}"


async def test_a_process_that_runs_is_alive(server: HttpServer, client: aiohttp.ClientSession) -> None:
    server.ready("database", lambda: False)
    await server.start()
    assert server.port != 0
    async with client.get(at(server, "/healthz")) as answer:
        assert (answer.status, await answer.text()) == (200, "ok\n")


async def test_ready_once_every_check_passes(server: HttpServer, client: aiohttp.ClientSession) -> None:
    connected = False

    async def database() -> bool:
        return True

    server.ready("database", database)
    server.ready("telegram", lambda: connected)
    await server.start()
    async with client.get(at(server, "/readyz")) as answer:
        assert answer.status == 503
        assert await answer.json() == {"ready": False, "checks": {"database": True, "telegram": False}}
    connected = True
    async with client.get(at(server, "/readyz")) as answer:
        assert (answer.status, (await answer.json())["ready"]) == (200, True)


async def test_a_check_that_fails_is_not_ready_and_says_why_in_the_log_only(
    server: HttpServer, client: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    async def database() -> bool:
        raise ConnectionError("the host is gone")

    server.ready("database", database)
    await server.start()
    async with client.get(at(server, "/readyz")) as answer:
        assert answer.status == 503
        assert "gone" not in await answer.text()
    assert "the host is gone" in caplog.text


async def test_metrics_are_served(server: HttpServer, client: aiohttp.ClientSession) -> None:
    METRICS.attempt("telegram", "sent")
    await server.start()
    async with client.get(at(server, "/metrics")) as answer:
        assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        assert 'parley_outbox_attempts_total{outcome="sent",platform="telegram"}' in await answer.text()


async def test_a_platform_adds_its_own(server: HttpServer, client: aiohttp.ClientSession) -> None:
    await server.start()
    async with client.post(at(server, "/echo"), data="שלום".encode()) as answer:
        assert await answer.text() == "שלום"
    async with client.get(at(server, "/echo")) as answer:
        assert answer.status == 405
    async with client.get(at(server, "/nowhere")) as answer:
        assert answer.status == 404


async def test_a_body_over_one_mebibyte_is_refused(server: HttpServer, client: aiohttp.ClientSession) -> None:
    await server.start()
    async with client.post(at(server, "/echo"), data=io.BytesIO(b"x" * BODY_LIMIT)) as answer:
        assert answer.status == 200
    async with client.post(at(server, "/echo"), data=io.BytesIO(b"x" * (BODY_LIMIT + 1))) as answer:
        assert answer.status == 413


async def test_a_body_that_does_not_come_is_not_waited_for(hasty: HttpServer) -> None:
    await hasty.start()
    reader, writer = await asyncio.open_connection("127.0.0.1", hasty.port)
    writer.write(b"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc")
    answer = await asyncio.wait_for(reader.readline(), HANG_SECONDS)
    assert b" 408 " in answer
    writer.close()
    await writer.wait_closed()


@pytest.mark.parametrize("head", [b"", b"GET /healthz HTTP/1.1\r\nHost: "])
async def test_a_head_that_does_not_come_is_not_waited_for(hasty: HttpServer, head: bytes) -> None:
    await hasty.start()
    reader, writer = await asyncio.open_connection("127.0.0.1", hasty.port)
    writer.write(head)
    await asyncio.wait_for(reader.read(), HANG_SECONDS)
    writer.close()
    await writer.wait_closed()


async def test_what_went_wrong_is_for_the_log(
    server: HttpServer, client: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    await server.start()
    async with client.get(at(server, "/fail")) as answer:
        assert answer.status == 500
        assert "outsiders" not in await answer.text()
    assert "outsiders" in caplog.text


async def test_query_strings_are_not_logged(
    server: HttpServer, client: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await server.start()
    async with client.get(at(server, "/healthz?code=hush")):
        pass
    assert "GET /healthz: 200" in caplog.text
    assert "hush" not in caplog.text


async def test_a_port_in_use_is_said_in_one_line(server: HttpServer) -> None:
    await server.start()
    second = HttpServer("127.0.0.1", server.port)
    with pytest.raises(SettingsError, match=f"PARLEY_PORT {server.port} on 127.0.0.1 is in use"):
        await second.start()
    await second.stop()


@pytest.mark.parametrize("host", ["192.0.2.1", "fe80::1%nowhere", "x" * 64])
async def test_an_address_of_another_machine_is_said_in_one_line(host: str) -> None:
    with pytest.raises(SettingsError, match="PARLEY_HOST"):
        await HttpServer(host, 0).start()


async def test_stopping_lets_a_running_request_end(server: HttpServer, client: aiohttp.ClientSession) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_: web.Request) -> web.StreamResponse:
        begun.set()
        await go_on.wait()
        return web.Response(text="done")

    server.add_get("/slow", slow)
    await server.start()
    asking = asyncio.create_task(client.get(at(server, "/slow")).__aenter__())
    await begun.wait()
    stopping = asyncio.create_task(server.stop())
    await asyncio.sleep(0.05)
    go_on.set()
    answer = await asking
    assert await answer.text() == "done"
    answer.close()
    await stopping
