"""Outbox → platforms: claims what is due, sends it, notes what came of it. One chat's trouble delays no other.

At least once: a crash between the platform's answer and our commit repeats one message, and nothing else does.
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
from handlers.services.members.admission import LATE

LEASE_SECONDS = 12
SEND_SECONDS = 9.0
BATCH = 20
POLL_SECONDS = 1.0
BACK_OFF_MOST = 300.0
#: After so long without success a letter is dead: it can be seen and retried, and holds back nothing any more.
GIVE_UP_AFTER = 2_000
REFUSED_TRIES = 5
#: What a letter that says something impossible may raise; trouble of the database is no letter's.
BROKEN = (LookupError, ValueError, TypeError, AttributeError, AssertionError)

log = structlog.get_logger()


class Delivery:
    """Delivers letters while `run` runs, or on `drain`. `workspace_id` narrows it to one workspace (the console)."""

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

    def wake(self) -> None:
        """There may be something to send now."""
        self._woken.set()

    async def drain(self) -> int:
        """Send everything due, one after another; returns how many letters were handled."""
        handled = 0
        while True:
            claimed, parcels = await asyncio.wrap_future(self._database.write(self._claim))
            if not claimed:
                return handled
            for parcel in parcels:
                await self._send(parcel)
            handled += claimed

    async def run(self) -> None:
        """Deliver until cancelled. An unreachable database is waited out."""
        failures = 0
        try:
            while True:
                self._woken.clear()
                try:
                    claimed, parcels = await asyncio.wrap_future(self._database.write(self._claim))
                    failures = 0
                except Exception:
                    failures += 1
                    log.exception("delivery.claim_failed", failures=failures)
                    await asyncio.sleep(min(2.0**failures, 15.0))
                    continue
                for parcel in parcels:
                    task = asyncio.create_task(self._guarded(parcel))
                    self._under_way.add(task)
                    task.add_done_callback(self._under_way.discard)
                if claimed < BATCH:
                    await self._rest()
        finally:
            await self._finish()

    async def _rest(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(POLL_SECONDS):
                await self._woken.wait()

    async def _finish(self) -> None:
        """On a clean stop, what is being sent is sent and noted."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=SEND_SECONDS)

    def _claim(self, uow: UnitOfWork) -> tuple[int, list[Outgoing]]:
        """Claim what is due and make it ready. A letter that can not be made ready is put off and holds up no other."""
        now = self._clock()
        troubled: dict[int, str] = {}
        while True:
            letters = uow.post.claim(now, self._owner, BATCH, LEASE_SECONDS, workspace_id=self._workspace_id)
            at = 0
            try:
                parcels: list[Outgoing] = []
                for letter in letters:
                    at = letter.id
                    if letter.id in troubled:
                        self._unready(uow, letter, troubled[letter.id], now)
                    elif (parcel := self._ready(uow, letter, now)) is not None:
                        parcels.append(parcel)
            except BROKEN as error:
                if at in troubled or len(troubled) >= BATCH:
                    raise
                # Whatever it wrote is taken back, and the same letters are claimed once more, this one set aside.
                log.exception("delivery.letter_broken", letter=at)
                uow.rollback()
                troubled[at] = type(error).__name__
                continue
            uow.commit()
            return len(letters), parcels

    def _ready(self, uow: UnitOfWork, letter: OutboxMessage, now: datetime) -> Outgoing | None:
        """A letter with its address; None when there is nothing to send now, which is noted."""
        if letter.kind == LATE:
            return _late(letter)
        ready = prepare(uow, letter, now, frozenset(self._adapters))
        match ready:
            case Outgoing():
                return ready
            case datetime():
                uow.post.put_off(letter.id, self._owner, ready, "waits for a way to its reader")
            case None:
                uow.post.delivered(letter.id, self._owner, "", "", now)
        return None

    def _unready(self, uow: UnitOfWork, letter: OutboxMessage, why: str, now: datetime) -> None:
        """Given up after some tries: it can be seen and tried again, and the next one has its turn."""
        if letter.attempts >= REFUSED_TRIES:
            uow.post.give_up(letter.id, self._owner, why)
        else:
            uow.post.put_off(letter.id, self._owner, now + timedelta(seconds=back_off(letter.attempts)), why)

    async def _guarded(self, parcel: Outgoing) -> None:
        try:
            await self._send(parcel)
        except Exception:
            # The lease runs out and the letter is claimed again.
            log.exception("delivery.note_failed", letter=parcel.letter.id)

    async def _send(self, parcel: Outgoing) -> None:
        letter, reply, wording = parcel.letter, parcel.reply, Wording(parcel.language, parcel.zone)
        address = Address(
            chat=parcel.chat,
            thread=letter.thread,
            edit=letter.edit,
            only_for=letter.only_for,
            about=parcel.about,
        )
        reply = await self._pictures.drawn(reply, wording)
        try:
            async with asyncio.timeout(SEND_SECONDS):
                if letter.kind == LATE:
                    answer = await self._redo(decode_invocation(letter.payload["invocation"]))
                    reply, wording = answer.reply or Reply(parts=()), answer.wording
                sent = ""
                if reply.parts:
                    sent = await self._adapters[parcel.platform].send(address, reply, wording)
        except RetryLater as later:
            await self._put_off(parcel, max(later.retry_after, back_off(letter.attempts)), str(later))
        except TimeoutError:
            await self._put_off(parcel, back_off(letter.attempts), "no answer in time")
        except Moved as moved:
            await self._moved(parcel, moved.chat)
        except Undeliverable as lost:
            await self._undeliverable(parcel, str(lost))
        except Exception as error:
            log.exception("delivery.send_failed", letter=letter.id, platform=parcel.platform)
            if letter.attempts >= REFUSED_TRIES:
                await self._give_up(parcel, type(error).__name__)
            else:
                await self._put_off(parcel, back_off(letter.attempts), type(error).__name__)
        else:
            self._metrics.letter(parcel.platform, "sent")
            await self._note(
                lambda uow: uow.post.delivered(
                    letter.id, self._owner, f"{parcel.platform}:{parcel.chat}", sent, self._clock()
                )
            )
        self.wake()

    async def _note(self, work: Callable[[UnitOfWork], object]) -> None:
        def run(uow: UnitOfWork) -> None:
            work(uow)
            uow.commit()

        await asyncio.wrap_future(self._database.write(run))

    async def _put_off(self, parcel: Outgoing, seconds: float, why: str) -> None:
        letter = parcel.letter
        if letter.attempts >= GIVE_UP_AFTER:
            await self._give_up(parcel, why)
            return
        self._metrics.letter(parcel.platform, "failed")
        due = self._clock() + timedelta(seconds=seconds)
        await self._note(lambda uow: uow.post.put_off(letter.id, self._owner, due, why))

    async def _give_up(self, parcel: Outgoing, why: str) -> None:
        letter = parcel.letter
        self._metrics.letter(parcel.platform, "dead")
        log.error("delivery.dead", letter=letter.id, kind=letter.kind, why=why)
        await self._note(lambda uow: uow.post.give_up(letter.id, self._owner, why))

    async def _moved(self, parcel: Outgoing, chat: str) -> None:
        def move(uow: UnitOfWork) -> None:
            uow.chats.moved(parcel.platform, parcel.chat, chat)
            uow.post.put_off(parcel.letter.id, self._owner, self._clock(), "the chat moved")

        await self._note(move)

    async def _undeliverable(self, parcel: Outgoing, why: str) -> None:
        """A chat that cannot be written to is remembered as such; what is owed finds another way."""
        letter = parcel.letter
        if letter.target.startswith("chat:"):
            await self._give_up(parcel, why)
            return

        def remember(uow: UnitOfWork) -> None:
            closed(uow, parcel.platform, parcel.chat)
            uow.post.put_off(letter.id, self._owner, self._clock(), why)

        await self._note(remember)


def _late(letter: OutboxMessage) -> Outgoing:
    """A request that was acknowledged before it was done: it is run (again: to the same answer) and answered here."""
    platform, _, chat = letter.target.removeprefix("chat:").partition(":")
    empty = Reply(parts=())
    return Outgoing(letter=letter, platform=platform, chat=chat, reply=empty, language="en", zone=None, about="")


def closed(uow: UnitOfWork, platform: str, chat: str) -> None:
    """Note that a chat cannot be written to any more: a group that is gone, a person who blocked the bot."""
    uow.members.block(platform, chat)
    known = uow.chats.find(platform, chat)
    if known is not None:
        uow.chats.save(known[0], replace(known[1], postable=False))


def back_off(attempts: int) -> float:
    """Seconds until the next try: 1, 2, 4 … 300, spread by a fifth so that chats do not come back together."""
    base = min(2.0 ** max(attempts - 1, 0), BACK_OFF_MOST)
    return base * random.uniform(0.9, 1.1)


def owner_name() -> str:
    """A name no other process has, for the leases this one takes."""
    return f"{os.uname().nodename}:{os.getpid()}:{secrets.token_hex(4)}"
