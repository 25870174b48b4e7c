"""How updates of the emulated Telegram reach the bot: the queue behind getUpdates, and the webhook."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tests.emulators.telegram_world import Json, Refused

_DEFAULT_OFF = ("chat_member", "message_reaction", "message_reaction_count")
_KINDS = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")
REDELIVERY_SECONDS = 0.1
LAST_TRY = 50


class Updates:
    """`history` holds every update there ever was, by number."""

    def __init__(self, first: int = 1000) -> None:
        self.history: dict[int, Json] = {}
        self.confirmed = 0
        self.webhook: Json = {}
        self.delivered: list[tuple[int, int]] = []
        self._next = first
        self._queue: list[Json] = []
        self._again: list[Json] = []
        self._shown: list[Json] = []
        self._held: list[Json] | None = None
        self._allowed: tuple[str, ...] = ()
        self._news = asyncio.Event()
        self._poll = 0
        self._pushing: asyncio.Task[None] | None = None

    # ------------------------------------------------------------------ for the emulator

    def put(self, **content: Any) -> int | None:
        """A new update of one kind; None when the bot does not want that kind."""
        kind = next(iter(content))
        wanted = kind in self._allowed if self._allowed else kind not in _DEFAULT_OFF
        if not wanted:
            return None
        number = self._next
        self._next += 1
        update = {"update_id": number, **copy.deepcopy(content)}
        self.history[number] = update
        (self._queue if self._held is None else self._held).append(update)
        self._news.set()
        return number

    def again(self, number: int) -> None:
        """Deliver an update a second time, whether it was confirmed or not."""
        self._again.append(self.history[number])
        self._news.set()

    def hold(self) -> None:
        """Keep new updates back."""
        self._held = []

    def release(self, order: Sequence[int] | None = None) -> None:
        """Deliver what was kept back, in the order given (of update numbers), or as it came."""
        held, self._held = self._held or [], None
        self._queue += held if order is None else [self.history[number] for number in order]
        self._news.set()

    @property
    def waiting(self) -> list[int]:
        """Numbers of updates that were not confirmed."""
        return [update["update_id"] for update in self._queue]

    # ------------------------------------------------------------------ getUpdates

    async def get(self, call: Json) -> list[Json]:
        if self.webhook:
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
                "webhook first",
            )
        if "allowed_updates" in call:
            self._allowed = tuple(call["allowed_updates"])
        self._poll += 1
        this = self._poll
        offset, limit = int(call.get("offset", 0)), int(call.get("limit", 100))
        self.confirmed = max(self.confirmed, offset - 1)
        self._queue = [update for update in self._queue if update["update_id"] >= offset]
        self._again = [update for update in self._again if update not in self._shown]
        self._shown = []
        self._news.set()  # whoever polled before is sent away
        deadline = asyncio.get_running_loop().time() + float(call.get("timeout", 0))
        while True:
            if self._poll != this:
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
            found = (self._again + self._queue)[:limit]
            left = deadline - asyncio.get_running_loop().time()
            if found or left <= 0:
                self._shown = [update for update in found if update in self._again]
                return found
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), left)

    # ------------------------------------------------------------------ webhook

    def set_webhook(self, call: Json) -> bool:
        parts = urlsplit(call.get("url", ""))
        if not parts.netloc:
            return self.delete_webhook(call)
        if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost"):
            raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if parts.hostname and parts.hostname.endswith(".invalid"):
            raise Refused(400, "Bad Request: bad webhook: Failed to resolve host: Name or service not known")
        self._allowed = tuple(call.get("allowed_updates", ()))
        self._forget_if_asked(call)
        self.webhook = {"url": call["url"], "secret_token": call.get("secret_token", "")}
        if self._pushing is None:
            self._pushing = asyncio.create_task(self._push())
        self._news.set()
        return True

    def delete_webhook(self, call: Json) -> bool:
        self._forget_if_asked(call)
        self.webhook = {}
        return True

    def webhook_info(self, call: Json) -> Json:
        return {
            "url": self.webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self._queue),
        }

    def _forget_if_asked(self, call: Json) -> None:
        if str(call.get("drop_pending_updates", "")).lower() == "true":
            self._queue.clear()

    async def _push(self) -> None:
        """Posts updates until each is taken: chats side by side, one chat's in order."""
        chats: dict[int, asyncio.Task[None]] = {}
        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as tasks:
            while True:
                if self.webhook:
                    coming, self._again = self._queue + self._again, []
                    self._queue = []
                    for update in coming:
                        chat = _chat_of(update)
                        chats[chat] = tasks.create_task(self._deliver(session, update, chats.get(chat)))
                self._news.clear()
                await self._news.wait()

    async def _deliver(self, session: aiohttp.ClientSession, update: Json, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await before
        for _ in range(LAST_TRY):
            status = await self._post(session, update)
            self.delivered.append((update["update_id"], status))
            if status == 200:
                self.confirmed = max(self.confirmed, update["update_id"])
                return
            await asyncio.sleep(REDELIVERY_SECONDS)

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> int:
        secret = self.webhook.get("secret_token", "")
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret, "Content-Type": "application/json"}
        body = json.dumps(update).encode()
        try:
            async with session.post(self.webhook.get("url", ""), data=body, headers=headers) as response:
                return response.status
        except (aiohttp.ClientError, ValueError):
            return 0

    async def stop(self) -> None:
        if self._pushing is not None:
            self._pushing.cancel()
            await asyncio.gather(self._pushing, return_exceptions=True)
            self._pushing = None


def _chat_of(update: Json) -> int:
    for kind in _KINDS:
        if kind in update:
            place = update[kind].get("message", update[kind])
            return int(place["chat"]["id"])
    return 0
