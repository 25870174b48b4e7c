"""The whole program without a token, as `parley run` starts it, and somebody at its page."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from bot import app
from bot.settings import load
from tests.support.waiting import HANG_SECONDS


@dataclass
class Page:
    """What a browser does, without one. `who`: the member one speaks as."""

    url: str
    session: aiohttp.ClientSession
    who: str = "you"
    language: str = "en"

    async def state(self, who: str = "") -> dict[str, Any]:
        query = {"as": who or self.who, "language": self.language}
        async with self.session.get(f"{self.url}/page/state", params=query) as answer:
            found: dict[str, Any] = await answer.json()
            return found

    async def post(self, path: str, **body: Any) -> int:
        sent = {"as": self.who, "language": self.language, "chat": "team", **body}
        async with self.session.post(f"{self.url}{path}", json=sent) as answer:
            return answer.status

    async def say(self, text: str, **body: Any) -> dict[str, Any]:
        """Say a line; the last message of that chat that is Parley's."""
        assert await self.post("/page/say", text=text, **body) == 200
        return await self.last(str(body.get("chat", "team")), str(body.get("as", "")))

    async def press(self, message: dict[str, Any], label: str, **body: Any) -> dict[str, Any]:
        shown = next(
            b for part in message["parts"] if part["part"] == "choices" for b in part["buttons"] if label in b["label"]
        )
        pressed = {"message": message["number"], "button": shown["button"], **body}
        assert await self.post("/page/press", **pressed) == 200
        return await self.last(str(body.get("chat", "team")), str(body.get("as", "")))

    async def last(self, chat: str = "team", who: str = "") -> dict[str, Any]:
        return [m for m in await self.messages(chat, who) if m["author"] == "Parley"][-1]

    async def messages(self, chat: str = "team", who: str = "") -> list[dict[str, Any]]:
        chat = chat if chat == "team" else who or self.who
        return [m for m in (await self.state(who))["messages"] if m["chat"] == chat]

    async def until(self, words: str, chat: str = "team", who: str = "") -> dict[str, Any]:
        """The message that says so, as soon as it is there."""
        async with asyncio.timeout(HANG_SECONDS):
            while True:
                found = [m for m in await self.messages(chat, who) if words in said(m)]
                if found:
                    return found[-1]
                await asyncio.sleep(0.05)


def said(message: dict[str, Any]) -> str:
    """All the words of a message."""
    words: list[str] = []
    for part in message["parts"]:
        match part["part"]:
            case "text":
                words.append(part["text"])
            case "fields" | "table":
                words += [cell for row in part["rows"] for cell in row]
            case "choices":
                words += [f"[{button['label']}]" for button in part["buttons"]]
            case "form":
                words.append(part["prompt"])
    return "\n".join(words)


@pytest.fixture
async def page(sqlite_url: str) -> AsyncIterator[Page]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = load({"DATABASE_URL": sqlite_url, "PARLEY_PORT": str(port)}, None)
    task = asyncio.create_task(app.run(settings))
    async with aiohttp.ClientSession() as session:
        page = Page(f"http://127.0.0.1:{port}", session)
        async with asyncio.timeout(HANG_SECONDS):
            while True:
                with contextlib.suppress(aiohttp.ClientError):
                    await page.state()
                    break
                await asyncio.sleep(0.02)
        yield page
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
