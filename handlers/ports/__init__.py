"""What the handlers ask of memory. Every call takes the workspace: there is no way to ask across workspaces.

`Stores` (no commit) is what commands and jobs see; `UnitOfWork` is for dispatch and delivery. Adapters stand in
`storage/` under the same names. Nothing here is asynchronous.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from handlers.ports.installs import Install, Installs
from handlers.ports.mailbox import Backlog, Inbox, Outbox, OutboxDelivery, OutboxMessage
from handlers.ports.stores import (
    Activity,
    Acts,
    Chats,
    Clients,
    Giver,
    HouseTexts,
    Ledger,
    Links,
    Members,
    Nudges,
    Payer,
    Questions,
    Workspaces,
)

__all__ = [
    "Activity",
    "Acts",
    "Backlog",
    "Chats",
    "Clients",
    "Database",
    "Giver",
    "HouseTexts",
    "Inbox",
    "Install",
    "Installs",
    "Ledger",
    "Links",
    "Members",
    "Nudges",
    "Outbox",
    "OutboxDelivery",
    "OutboxMessage",
    "Payer",
    "Questions",
    "Stores",
    "UnitOfWork",
    "Workspaces",
]

T = TypeVar("T")


class Stores(Protocol):
    """What commands and jobs see of memory."""

    workspaces: Workspaces
    members: Members
    chats: Chats
    clients: Clients
    acts: Acts
    ledger: Ledger
    nudges: Nudges
    questions: Questions
    texts: HouseTexts
    links: Links
    outbox: Outbox


class UnitOfWork(Stores, Protocol):
    """One transaction. What is not committed is rolled back, on every way out."""

    inbox: Inbox
    post: OutboxDelivery
    installs: Installs

    def rollback(self) -> None:
        """Take back all this transaction did so far; it can go on afterwards."""
        ...

    def commit(self) -> None:
        """Ask for the commit. On SQLite the writer grants it to a batch; no future is resolved before it is durable."""
        ...


class Database(Protocol):
    """Runs work in transactions, one at a time on SQLite's writer thread, side by side on PostgreSQL."""

    def write(self, work: Callable[[UnitOfWork], T]) -> Future[T]:
        """Run `work` in a transaction of its own and resolve when its commit (or rollback) is durable."""
        ...

    def read(self, work: Callable[[Stores], T]) -> Future[T]:
        """Run `work` beside the writers on a snapshot; it can not change anything."""
        ...

    def close(self) -> None: ...
