"""A real browser for tests: an installed Chromium or Chrome without a window, driven over its own DevTools protocol.

Knows pages and keys, nothing of Parley. Where no browser is installed, `find` returns None.
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import os
import re
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import aiohttp

from tests.support.waiting import HANG_SECONDS

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
#: What keeps it from asking anything of anybody but the page.
OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--hide-scrollbars"),
    *("--disable-quic", "--lang=en", "--remote-debugging-port=0"),
)
_LISTENS = re.compile(rb"DevTools listening on ws://([^/]+)/")
_KEYS: Mapping[str, tuple[int, str]] = {
    "Enter": (13, "\r"),
    "Tab": (9, ""),
    "Escape": (27, ""),
    "ArrowUp": (38, ""),
    "ArrowDown": (40, ""),
    "ArrowLeft": (37, ""),
    "ArrowRight": (39, ""),
}


def find() -> str | None:
    """The browser there is."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@dataclass
class Tab:
    """One page of the browser. `errors`: what its console complained of; `asked`: every address it asked for."""

    socket: aiohttp.ClientWebSocketResponse
    errors: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    answers: dict[int, asyncio.Future[dict[str, Any]]] = field(default_factory=dict)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        number = next(self.numbers)
        self.answers[number] = asyncio.get_running_loop().create_future()
        await self.socket.send_json({"id": number, "method": method, "params": params})
        async with asyncio.timeout(HANG_SECONDS):
            return await self.answers[number]

    async def listen(self) -> None:
        """Read what the browser says, until the tab is closed."""
        async for message in self.socket:
            said = json.loads(message.data)
            if (waiting := self.answers.pop(said.get("id", 0), None)) is not None:
                if not waiting.done():
                    waiting.set_result(said.get("result", said))
            elif said.get("method") == "Runtime.exceptionThrown":
                self.errors.append(str(said["params"]["exceptionDetails"]))
            elif said.get("method") == "Log.entryAdded" and said["params"]["entry"]["level"] == "error":
                self.errors.append(str(said["params"]["entry"]))
            elif said.get("method") == "Network.requestWillBeSent":
                self.asked.append(said["params"]["request"]["url"])

    async def prepared(self) -> Self:
        for domain in ("Page", "Runtime", "Log", "Network"):
            await self.call(f"{domain}.enable")
        return self

    async def open(self, url: str) -> None:
        await self.call("Page.navigate", url=url)

    async def size(self, width: int, height: int) -> None:
        await self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )

    async def dark(self) -> None:
        await self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])

    async def offline(self, is_it: bool) -> None:
        await self.call(
            "Network.emulateNetworkConditions", offline=is_it, latency=0, downloadThroughput=-1, uploadThroughput=-1
        )

    async def run(self, script: str) -> Any:
        """The value of an expression."""
        got = await self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in got:
            raise AssertionError(f"{script}: {got['exceptionDetails']}")
        return got["result"].get("value")

    async def until(self, script: str) -> None:
        """Wait until an expression is true."""
        try:
            async with asyncio.timeout(HANG_SECONDS):
                while True:
                    if await self.run(f"!!({script})"):
                        return
                    await asyncio.sleep(0.03)
        except TimeoutError:
            raise AssertionError(f"never came true: {script}\n{await self.run('document.body.innerText')}") from None

    async def type(self, text: str) -> None:
        """Type where the focus is."""
        await self.call("Input.insertText", text=text)

    async def key(self, name: str) -> None:
        code, text = _KEYS[name]
        pressed = {"key": name, "code": name, "windowsVirtualKeyCode": code}
        down: dict[str, Any] = {"type": "keyDown", "text": text} if text else {"type": "rawKeyDown"}
        await self.call("Input.dispatchKeyEvent", **pressed, **down)
        await self.call("Input.dispatchKeyEvent", **pressed, type="keyUp")

    async def click(self, element: str) -> None:
        """A real click in the middle of an element; `element` is an expression."""
        at = await self.run(
            f"(() => {{ const e = {element}; e.scrollIntoView({{block: 'nearest'}});"
            " const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self.call("Input.dispatchMouseEvent", type=kind, x=at[0], y=at[1], button="left", clickCount=1)

    async def picture(self) -> bytes:
        """What is seen now, as a PNG."""
        got = await self.call("Page.captureScreenshot", format="png")
        return base64.b64decode(got["data"])


@dataclass
class Browser:
    """A running browser."""

    session: aiohttp.ClientSession
    address: str

    @asynccontextmanager
    async def tab(self) -> AsyncIterator[Tab]:
        async with self.session.put(f"http://{self.address}/json/new?about:blank") as answer:
            target = await answer.json(content_type=None)
        async with self.session.ws_connect(target["webSocketDebuggerUrl"], max_msg_size=0) as socket:
            tab = Tab(socket)
            listening = asyncio.create_task(tab.listen())
            try:
                yield await tab.prepared()
            finally:
                async with self.session.get(f"http://{self.address}/json/close/{target['id']}"):
                    pass
                listening.cancel()
                await asyncio.gather(listening, return_exceptions=True)


@asynccontextmanager
async def running(path: str, home: Path) -> AsyncIterator[Browser]:
    """A browser whose profile stands in `home`, stopped in the end."""
    process = await asyncio.create_subprocess_exec(
        path,
        *OPTIONS,
        f"--user-data-dir={home}",
        "about:blank",
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "HOME": str(home), "TZ": "UTC"},
    )
    assert process.stderr is not None
    reading: asyncio.Task[bytes] | None = None
    try:
        async with asyncio.timeout(HANG_SECONDS):
            while (found := _LISTENS.search(line := await process.stderr.readline())) is None:
                assert line, "the browser ended before it listened"
        # A full pipe would stop it.
        reading = asyncio.create_task(process.stderr.read())
        async with aiohttp.ClientSession() as session:
            yield Browser(session, found[1].decode())
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        if reading is not None:
            await reading
