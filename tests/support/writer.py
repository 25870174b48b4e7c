"""A process that writes until it is killed. Run as `python -m tests.support.writer DO URL …`; a word of `WORK` each."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from datetime import timedelta

from handlers.ports import Database, UnitOfWork
from storage.engine import open_database
from tests.support.store_ground import NOW, lay, line


def stream(database: Database) -> None:
    """Log line after line, twenty at a time, and say each number once it is acknowledged."""

    def found(u: UnitOfWork) -> tuple[int, int]:
        here = lay(u)
        u.commit()
        return here.workspace, here.client.id

    workspace, client = database.write(found).result()

    def log(u: UnitOfWork) -> int:
        known = u.clients.get(workspace, client)
        assert known is not None
        number = u.ledger.append(workspace, line(known)).number
        u.commit()
        return number

    under_way: deque[Future[int]] = deque()
    while True:
        while len(under_way) < 20:
            under_way.append(database.write(log))
        print(under_way.popleft().result(), flush=True)


def hold(database: Database) -> None:
    """Claim what is due for a minute, and never send it."""

    def claim(u: UnitOfWork) -> int:
        claimed = len(u.post.claim(NOW, "gone", 100, 60))
        u.commit()
        return claimed

    print(database.write(claim).result(), flush=True)
    time.sleep(600)


def say(number: int) -> None:
    print(number, flush=True)


def deliver(database: Database, owner: str, tell: Callable[[int], None] = say) -> None:
    """Claim and send until nothing is due, and say the id of each letter that was sent."""
    moment = NOW + timedelta(seconds=1)

    def claim(u: UnitOfWork) -> list[int]:
        claimed = [each.id for each in u.post.claim(moment, owner, 7, 600)]
        u.commit()
        return claimed

    def sent(number: int) -> Callable[[UnitOfWork], bool]:
        def mark(u: UnitOfWork) -> bool:
            u.commit()
            return u.post.delivered(number, owner, "chat", "1", moment)

        return mark

    idle = 0
    while idle < 20:
        claimed = database.write(claim).result()
        idle = 0 if claimed else idle + 1
        for number in claimed:
            if database.write(sent(number)).result():
                tell(number)
        if not claimed:
            time.sleep(0.02)


def share(database: Database, owner: str) -> None:
    """Deliver as soon as it is told to, so that several begin together."""
    print("ready", flush=True)
    sys.stdin.readline()
    deliver(database, owner)


WORK: dict[str, Callable[..., None]] = {"stream": stream, "hold": hold, "share": share}

if __name__ == "__main__":
    opened = open_database(sys.argv[2])
    WORK[sys.argv[1]](opened, *sys.argv[3:])
    opened.close()
