"""Storage interfaces of the handlers. Every call takes the workspace, so a query across workspaces is not expressible.

`Stores` (no commit) is what commands and jobs see; `UnitOfWork` is for dispatch and delivery. Adapters have the same
module names in `storage/`. All calls are synchronous.
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
    CustomTexts,
    Giver,
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
    "CustomTexts",
    "Database",
    "Giver",
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
    """The stores that commands and jobs use."""

    workspaces: Workspaces
    members: Members
    chats: Chats
    clients: Clients
    acts: Acts
    ledger: Ledger
    nudges: Nudges
    questions: Questions
    texts: CustomTexts
    links: Links
    outbox: Outbox


class UnitOfWork(Stores, Protocol):
    """One transaction. Uncommitted changes are rolled back on every exit."""

    inbox: Inbox
    post: OutboxDelivery
    installs: Installs

    def rollback(self) -> None:
        """Undo all changes of this transaction; it can be continued afterwards."""
        ...

    def commit(self) -> None:
        """Request the commit. On SQLite the writer commits in batches; no future is resolved before its commit is
        durable."""
        ...


class Database(Protocol):
    """Runs work in transactions: serially on SQLite's writer thread, concurrently on PostgreSQL."""

    def write(self, work: Callable[[UnitOfWork], T]) -> Future[T]:
        """Run `work` in a transaction of its own; the future resolves when its commit (or rollback) is durable."""
        ...

    def read(self, work: Callable[[Stores], T]) -> Future[T]:
        """Run `work` on a read-only snapshot, concurrently with the writers."""
        ...

    def close(self) -> None: ...
