"""One transaction's view of memory. Rolled back unless a commit was asked for; granting it is the engine's affair."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from handlers import ports
from storage.chats import ChatStore
from storage.clients import ClientStore
from storage.inbox import InboxStore
from storage.ledger import LedgerStore
from storage.members import MemberStore
from storage.nudges import NudgeStore
from storage.outbox import OutboxStore
from storage.post import PostOffice
from storage.questions import QuestionStore
from storage.workspaces import WorkspaceStore


class Memory:
    """`handlers.ports.Stores`: the stores on one connection, with no way to commit."""

    def __init__(self, connection: Connection) -> None:
        self.workspaces: ports.Workspaces = WorkspaceStore(connection)
        self.members: ports.Members = MemberStore(connection)
        self.chats: ports.Chats = ChatStore(connection)
        self.clients: ports.Clients = ClientStore(connection)
        self.ledger: ports.Ledger = LedgerStore(connection)
        self.nudges: ports.Nudges = NudgeStore(connection)
        self.questions: ports.Questions = QuestionStore(connection)
        self.outbox: ports.Outbox = OutboxStore(connection)


class Unit(Memory):
    """`handlers.ports.UnitOfWork`. `wanted` says whether a commit was asked for; `undo` is the engine's way back."""

    def __init__(self, connection: Connection, undo: Callable[[], object]) -> None:
        super().__init__(connection)
        self.inbox: ports.Inbox = InboxStore(connection)
        self.post: ports.Post = PostOffice(connection)
        self.wanted = False
        self._undo = undo

    def rollback(self) -> None:
        self.wanted = False
        self._undo()

    def commit(self) -> None:
        self.wanted = True
