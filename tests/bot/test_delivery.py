"""Delivery: a letter that says something impossible is set aside, and holds up nobody's."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from bot.adapter import Address, Answer, Handle
from bot.delivery import REFUSED_TRIES, Delivery
from bot.metrics import Metrics
from bot.pictures import Pictures
from bot.wording import Wording
from handlers.domain.values import Account, Role
from handlers.invocation import Invocation
from handlers.messages import Reply, Text, codec
from handlers.ports import Database, OutboxMessage, UnitOfWork
from tests.support.app_driver import MONDAY
from tests.support.waiting import HANG_SECONDS


class Chats:
    """A platform that takes everything."""

    name = "telegram"
    connected = True

    def __init__(self) -> None:
        self.sent: list[tuple[str, Reply]] = []

    async def run(self, handle: Handle) -> None:
        """Nobody speaks here."""

    async def send(self, address: Address, reply: Reply, wording: Wording) -> str:
        self.sent.append((address.chat, reply))
        return str(len(self.sent))

    async def close(self) -> None:
        """Nothing to let go of."""


async def redo(invocation: Invocation) -> Answer:
    return Answer(None, Wording("en", None))


def letter(workspace: int, member: int, key: str, kind: str) -> OutboxMessage:
    return OutboxMessage(
        workspace_id=workspace,
        target=f"member:{member}",
        kind=kind,
        payload=codec.encode(Reply(parts=(Text(key),))),
        due_at=MONDAY,
        dedup_key=key,
    )


def delivering(database: Database, chats: Chats, now: list[datetime]) -> Delivery:
    """Delivery to these chats; the one moment of `now` is its clock."""
    return Delivery(
        database,
        {"telegram": chats},
        clock=lambda: now[0],
        owner="me",
        metrics=Metrics(),
        pictures=Pictures(HANG_SECONDS),
        redo=redo,
    )


async def test_a_letter_that_can_not_be_made_ready_holds_up_no_other(database: Database) -> None:
    def owe(uow: UnitOfWork) -> int:
        workspace = uow.workspaces.create("Studio", MONDAY).id
        for number, kind in enumerate(("notice", "digest", "notice")):
            member = uow.members.add(workspace, f"Anna {number}", "anna", Role.OWNER).id
            account = Account(
                platform="telegram", external_id=str(number), member_id=member, private_chat=f"dm{number}"
            )
            uow.members.attach(workspace, account)
            # A digest always says when it fell due: one that does not can not have been written by us.
            uow.outbox.put(letter(workspace, member, f"letter {number}", kind))
        uow.commit()
        return workspace

    workspace = database.write(owe).result()
    chats, now = Chats(), [MONDAY]
    delivery = delivering(database, chats, now)
    await delivery.drain()
    assert sorted(chat for chat, _ in chats.sent) == ["dm0", "dm2"]
    for _ in range(REFUSED_TRIES + 1):
        now[0] += timedelta(hours=1)
        await delivery.drain()
    dead = database.read(lambda stores: [each.dedup_key for each in stores.outbox.dead(workspace)]).result()
    assert dead == ["letter 1"], "it can be seen, and tried again"
    assert len(chats.sent) == 2


class SlowChats(Chats):
    """A platform that answers when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.began, self.let = asyncio.Event(), asyncio.Event()

    async def send(self, address: Address, reply: Reply, wording: Wording) -> str:
        number = await super().send(address, reply, wording)
        self.began.set()
        await self.let.wait()
        return number


async def test_a_clock_that_jumps_sends_nothing_twice(database: Database) -> None:
    def owe(uow: UnitOfWork) -> int:
        workspace = uow.workspaces.create("Studio", MONDAY).id
        member = uow.members.add(workspace, "Anna", "anna", Role.OWNER).id
        account = Account(platform="telegram", external_id="1", member_id=member, private_chat="dm")
        uow.members.attach(workspace, account)
        uow.outbox.put(letter(workspace, member, "letter", "notice"))
        uow.commit()
        return workspace

    workspace = database.write(owe).result()
    chats, now = SlowChats(), [MONDAY]
    delivery = delivering(database, chats, now)

    def attempts() -> int:
        message = database.read(lambda stores: stores.outbox.by_key(workspace, "letter")).result()
        assert message is not None
        return message.attempts

    async with asyncio.timeout(HANG_SECONDS):
        running = asyncio.create_task(delivery.run())
        await chats.began.wait()
        now[0] += timedelta(hours=1)  # the lease is over, and the message still on its way
        while attempts() < 2:
            delivery.wake()
            await asyncio.sleep(0.01)
        chats.let.set()
        await asyncio.sleep(0)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert len(chats.sent) == 1
