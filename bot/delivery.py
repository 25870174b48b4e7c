"""Delivers the outbox: claims due messages, sends them, and records the result. A failing chat delays no other chat.

Delivery is at least once: only a crash between the platform's answer and our commit repeats a message.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.adapter import Adapter, Address, Handle, Moved, RetryLater, Undeliverable
from bot.metrics import Metrics
from bot.pictures import Pictures
from bot.wording import Wording
from handlers.messages import Reply
from handlers.messages.codec import decode_invocation
from handlers.ports import Database, OutboxMessage, UnitOfWork
from handlers.services.delivery.routing import Outgoing, prepare
from handlers.services.members import linking
from handlers.services.members.admission import LATE

LEASE_SECONDS = 12
SEND_SECONDS = 9.0
BATCH = 20
POLL_SECONDS = 1.0
BACK_OFF_MOST = 300.0
#: After so many attempts a message is given up: it can be shown and retried, and no longer holds back others.
GIVE_UP_AFTER = 2_000
REFUSED_TRIES = 5
#: Errors that a malformed message may raise. Database errors are not among them.
BROKEN = (LookupError, ValueError, TypeError, AttributeError, AssertionError)

log = structlog.get_logger()


class Delivery:
    """Delivers messages while `run` runs, or on `drain`. `workspace_id` limits it to one workspace (the console)."""

    def __init__(
        self,
        database: Database,
        adapters: Mapping[str, Adapter],
        *,
        clock: Callable[[], datetime],
        owner: str,
        metrics: Metrics,
        pictures: Pictures,
        redo: Handle,
        workspace_id: int | None = None,
    ) -> None:
        self._database = database
        self._redo = redo
        self._adapters = adapters
        self._clock = clock
        self._owner = owner
        self._metrics = metrics
        self._pictures = pictures
        self._workspace_id = workspace_id
        self._woken = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()
        self._sending: set[int] = set()

    def wake(self) -> None:
        """Look for due messages now instead of at the next poll."""
        self._woken.set()

    async def drain(self) -> int:
        """Send everything due, one after another; returns how many messages were handled."""
        handled = 0
        while True:
            claimed, ready = await asyncio.wrap_future(self._database.write(self._claim))
            if not claimed:
                return handled
            for outgoing in ready:
                await self._send(outgoing)
            handled += claimed

    async def run(self) -> None:
        """Deliver until cancelled. While the database is unreachable, it tries again."""
        failures = 0
        try:
            while True:
                self._woken.clear()
                try:
                    claimed, ready = await asyncio.wrap_future(self._database.write(self._claim))
                    failures = 0
                except Exception:
                    failures += 1
                    log.exception("delivery.claim_failed", failures=failures)
                    await asyncio.sleep(min(2.0**failures, 15.0))
                    continue
                for outgoing in ready:
                    self._begin(outgoing)
                if claimed < BATCH:
                    await self._rest()
        finally:
            await self._finish()

    def _begin(self, outgoing: Outgoing) -> None:
        """Send a message, unless it is being sent: a lease may run out early when the clock jumps, as after a sleep."""
        number = outgoing.message.id
        if number in self._sending:
            return
        self._sending.add(number)
        task = asyncio.create_task(self._guarded(outgoing))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        task.add_done_callback(lambda _: self._sending.discard(number))

    async def _rest(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(POLL_SECONDS):
                await self._woken.wait()

    async def _finish(self) -> None:
        """Let messages under way be sent and recorded before a clean stop."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=SEND_SECONDS)

    def _claim(self, uow: UnitOfWork) -> tuple[int, list[Outgoing]]:
        """Claim due messages and route them. A message that cannot be routed is put off and holds up no other."""
        now = self._clock()
        troubled: dict[int, str] = {}
        while True:
            messages = uow.post.claim(now, self._owner, BATCH, LEASE_SECONDS, workspace_id=self._workspace_id)
            at = 0
            try:
                ready: list[Outgoing] = []
                for message in messages:
                    at = message.id
                    if message.id in troubled:
                        self._unready(uow, message, troubled[message.id], now)
                    elif (outgoing := self._ready(uow, message, now)) is not None:
                        ready.append(outgoing)
            except BROKEN as error:
                if at in troubled or len(troubled) >= BATCH:
                    raise
                # Roll back what it wrote and claim the same messages again, with this one set aside.
                log.exception("delivery.message_broken", message_id=at)
                uow.rollback()
                troubled[at] = type(error).__name__
                continue
            uow.commit()
            return len(messages), ready

    def _ready(self, uow: UnitOfWork, message: OutboxMessage, now: datetime) -> Outgoing | None:
        """A letter with its address; None when there is nothing to send now, which is noted."""
        if message.kind == LATE:
            return _late(message)
        ready = prepare(uow, message, now, frozenset(self._adapters))
        match ready:
            case Outgoing():
                return ready
            case datetime():
                uow.post.put_off(message.id, self._owner, ready, "waits for a way to its reader")
            case None:
                uow.post.delivered(message.id, self._owner, "", "", now)
        return None

    def _unready(self, uow: UnitOfWork, message: OutboxMessage, why: str, now: datetime) -> None:
        """Put a broken message off, or give it up after some tries, so that the next one has its turn."""
        if message.attempts >= REFUSED_TRIES:
            uow.post.give_up(message.id, self._owner, why)
        else:
            uow.post.put_off(message.id, self._owner, now + timedelta(seconds=back_off(message.attempts)), why)

    async def _guarded(self, outgoing: Outgoing) -> None:
        try:
            await self._send(outgoing)
        except Exception:
            # The lease runs out and the message is claimed again.
            log.exception("delivery.note_failed", message_id=outgoing.message.id)

    async def _send(self, outgoing: Outgoing) -> None:
        message, reply, wording = outgoing.message, outgoing.reply, Wording(outgoing.language, outgoing.zone)
        address = Address(
            chat=outgoing.chat,
            thread=message.thread,
            edit=message.edit,
            only_for=message.only_for,
            about=outgoing.about,
        )
        reply = await self._pictures.drawn(reply, wording)
        try:
            async with asyncio.timeout(SEND_SECONDS):
                if message.kind == LATE:
                    answer = await self._redo(decode_invocation(message.payload["invocation"]))
                    reply, wording = answer.reply or Reply(parts=()), answer.wording
                sent = ""
                if reply.parts:
                    sent = await self._adapters[outgoing.platform].send(address, reply, wording)
        except RetryLater as later:
            await self._put_off(outgoing, max(later.retry_after, back_off(message.attempts)), str(later))
        except TimeoutError:
            await self._put_off(outgoing, back_off(message.attempts), "no answer in time")
        except Moved as moved:
            await self._moved(outgoing, moved.chat)
        except Undeliverable as lost:
            await self._undeliverable(outgoing, str(lost))
        except Exception as error:
            log.exception("delivery.send_failed", message_id=message.id, platform=outgoing.platform)
            if message.attempts >= REFUSED_TRIES:
                await self._give_up(outgoing, type(error).__name__)
            else:
                await self._put_off(outgoing, back_off(message.attempts), type(error).__name__)
        else:
            self._metrics.attempt(outgoing.platform, "sent")
            await self._note(
                lambda uow: uow.post.delivered(
                    message.id, self._owner, f"{outgoing.platform}:{outgoing.chat}", sent, self._clock()
                )
            )
        self.wake()

    async def _note(self, work: Callable[[UnitOfWork], object]) -> None:
        def run(uow: UnitOfWork) -> None:
            work(uow)
            uow.commit()

        await asyncio.wrap_future(self._database.write(run))

    async def _put_off(self, outgoing: Outgoing, seconds: float, why: str) -> None:
        message = outgoing.message
        if message.attempts >= GIVE_UP_AFTER:
            await self._give_up(outgoing, why)
            return
        self._metrics.attempt(outgoing.platform, "failed")
        due = self._clock() + timedelta(seconds=seconds)
        await self._note(lambda uow: uow.post.put_off(message.id, self._owner, due, why))

    async def _give_up(self, outgoing: Outgoing, why: str) -> None:
        message = outgoing.message
        self._metrics.attempt(outgoing.platform, "dead")
        log.error("delivery.dead", message_id=message.id, kind=message.kind, why=why)
        await self._note(lambda uow: uow.post.give_up(message.id, self._owner, why))

    async def _moved(self, outgoing: Outgoing, chat: str) -> None:
        def move(uow: UnitOfWork) -> None:
            linking.moved(uow, outgoing.platform, outgoing.chat, chat)
            uow.post.put_off(outgoing.message.id, self._owner, self._clock(), "the chat moved")

        await self._note(move)

    async def _undeliverable(self, outgoing: Outgoing, why: str) -> None:
        """Mark the chat as one that cannot be written to, and route the message again."""
        message = outgoing.message
        if message.target.startswith("chat:"):
            await self._give_up(outgoing, why)
            return

        def remember(uow: UnitOfWork) -> None:
            closed(uow, outgoing.platform, outgoing.chat)
            uow.post.put_off(message.id, self._owner, self._clock(), why)

        await self._note(remember)


def _late(message: OutboxMessage) -> Outgoing:
    """Route a request that was acknowledged before it was done. It is run when sent."""
    platform, _, chat = message.target.removeprefix("chat:").partition(":")
    empty = Reply(parts=())
    return Outgoing(message=message, platform=platform, chat=chat, reply=empty, language="en", zone=None, about="")


def closed(uow: UnitOfWork, platform: str, chat: str) -> None:
    """Mark a chat that can no longer be written to: a deleted group, a person who blocked the bot."""
    uow.members.block(platform, chat)
    known = uow.chats.find(platform, chat)
    if known is not None:
        uow.chats.save(known[0], replace(known[1], postable=False))


def back_off(attempts: int) -> float:
    """Seconds until the next try: 1, 2, 4 … 300, with a jitter of ±10 % so that chats do not retry together."""
    base = min(2.0 ** max(attempts - 1, 0), BACK_OFF_MOST)
    return base * random.uniform(0.9, 1.1)


def owner_name() -> str:
    """A unique name of this process, for its leases."""
    return f"{os.uname().nodename}:{os.getpid()}:{secrets.token_hex(4)}"
