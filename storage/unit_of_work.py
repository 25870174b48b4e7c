"""The stores of one transaction. The engine rolls it back unless a commit was asked for."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from handlers import ports
from storage.acts import ActStore
from storage.chats import ChatStore
from storage.clients import ClientStore
from storage.custom_texts import CustomTextStore
from storage.inbox import InboxStore
from storage.installs import InstallStore
from storage.ledger import LedgerStore
from storage.links import LinkStore
from storage.members import MemberStore
from storage.nudges import NudgeStore
from storage.outbox import OutboxStore
from storage.outbox_delivery import SqlOutboxDelivery
from storage.questions import QuestionStore
from storage.read_cache import ReadCache
from storage.workspaces import WorkspaceStore


class Memory:
    """`handlers.ports.Stores`: the stores on one connection, with no way to commit.

    `isolated`: concurrent writes are impossible or invisible for the life of this transaction.
    """

    def __init__(self, connection: Connection, *, isolated: bool = True) -> None:
        self._cache = cache = ReadCache(isolated=isolated)
        self.workspaces: ports.Workspaces = WorkspaceStore(connection, cache)
        self.members: ports.Members = MemberStore(connection, cache)
        self.chats: ports.Chats = ChatStore(connection, cache)
        self.clients: ports.Clients = ClientStore(connection, cache)
        self.acts: ports.Acts = ActStore(connection, cache)
        self.ledger: ports.Ledger = LedgerStore(connection, cache)
        self.nudges: ports.Nudges = NudgeStore(connection, cache)
        self.questions: ports.Questions = QuestionStore(connection, cache)
        self.texts: ports.CustomTexts = CustomTextStore(connection, cache)
        self.links: ports.Links = LinkStore(connection, cache)
        self.outbox: ports.Outbox = OutboxStore(connection, cache)


class Unit(Memory):
    """`handlers.ports.UnitOfWork`. `wanted`: a commit was asked for; `undo` rolls the transaction back."""

    def __init__(self, connection: Connection, undo: Callable[[], object], *, isolated: bool) -> None:
        super().__init__(connection, isolated=isolated)
        self.inbox: ports.Inbox = InboxStore(connection, self._cache)
        self.post: ports.OutboxDelivery = SqlOutboxDelivery(connection, self._cache)
        self.installs: ports.Installs = InstallStore(connection, self._cache)
        self.wanted = False
        self._undo = undo

    def rollback(self) -> None:
        self.wanted = False
        self._undo()
        self._cache.forget()

    def commit(self) -> None:
        self.wanted = True
