"""One transaction's view of memory. Rolled back unless a commit was asked for; granting it is the engine's affair."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from handlers import ports
from storage.acts import ActStore
from storage.chats import ChatStore
from storage.clients import ClientStore
from storage.house_texts import HouseTextStore
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

    `still`: nobody else can write while this transaction lasts, or what they write is not seen.
    """

    def __init__(self, connection: Connection, *, still: bool = True) -> None:
        self._recall = recall = ReadCache(still=still)
        self.workspaces: ports.Workspaces = WorkspaceStore(connection, recall)
        self.members: ports.Members = MemberStore(connection, recall)
        self.chats: ports.Chats = ChatStore(connection, recall)
        self.clients: ports.Clients = ClientStore(connection, recall)
        self.acts: ports.Acts = ActStore(connection, recall)
        self.ledger: ports.Ledger = LedgerStore(connection, recall)
        self.nudges: ports.Nudges = NudgeStore(connection, recall)
        self.questions: ports.Questions = QuestionStore(connection, recall)
        self.texts: ports.HouseTexts = HouseTextStore(connection, recall)
        self.links: ports.Links = LinkStore(connection, recall)
        self.outbox: ports.Outbox = OutboxStore(connection, recall)


class Unit(Memory):
    """`handlers.ports.UnitOfWork`. `wanted` says whether a commit was asked for; `undo` is the engine's way back."""

    def __init__(self, connection: Connection, undo: Callable[[], object], *, still: bool) -> None:
        super().__init__(connection, still=still)
        self.inbox: ports.Inbox = InboxStore(connection, self._recall)
        self.post: ports.OutboxDelivery = SqlOutboxDelivery(connection, self._recall)
        self.installs: ports.Installs = InstallStore(connection, self._recall)
        self.wanted = False
        self._undo = undo

    def rollback(self) -> None:
        self.wanted = False
        self._undo()
        self._recall.forget()

    def commit(self) -> None:
        self.wanted = True
