"""What store tests stand on: a moment, a workspace with a member and a client, and short ways to write and read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from handlers.domain.values import (
    Account,
    Asked,
    Client,
    Entry,
    Kind,
    Member,
    Nudge,
    NudgeKind,
    NudgeState,
    Question,
    Role,
    Stage,
)
from handlers.ports import Database, OutboxMessage, Stores, UnitOfWork
from tests.support.waiting import HANG_SECONDS

T = TypeVar("T")

NOW = datetime(2026, 3, 2, 9, 30, 15, 123456, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def write(database: Database, work: Callable[[UnitOfWork], T]) -> T:
    """Run and commit."""

    def committed(unit: UnitOfWork) -> T:
        value = work(unit)
        unit.commit()
        return value

    return database.write(committed).result(HANG_SECONDS)


def read(database: Database, work: Callable[[Stores], T]) -> T:
    return database.read(work).result(HANG_SECONDS)


@dataclass(frozen=True, slots=True)
class Ground:
    workspace: int
    member: Member
    client: Client


def lay(unit: UnitOfWork, name: str = "Studio") -> Ground:
    """A workspace with one owner, who has an account, and one client."""
    workspace = unit.workspaces.create(name, NOW).id
    member = unit.members.add(workspace, "Anna", "anna", Role.OWNER)
    unit.members.attach(workspace, Account(platform="telegram", external_id="7", member_id=member.id))
    client = unit.clients.add(workspace, "Acme", Stage.ACTIVE, member.id, NOW)
    return Ground(workspace, member, client)


def ground(database: Database, name: str = "Studio") -> Ground:
    return write(database, lambda unit: lay(unit, name))


def line(client: Client, kind: Kind = Kind.NOTE, at: datetime = NOW, **fields: Any) -> Entry:
    return Entry(client_id=client.id, kind=kind, occurred_at=at, recorded_at=at, **fields)


def nudge(client: Client, kind: NudgeKind = NudgeKind.TALK, at: datetime = NOW, **fields: Any) -> Nudge:
    return Nudge(id=0, client_id=client.id, kind=kind, state=NudgeState.OPEN, raised_at=at, **fields)


def question(member_id: int, asked: Asked, chat: str = "telegram:-1", **fields: Any) -> Question:
    values: dict[str, Any] = {"asked_at": NOW, "expires_at": NOW + DAY, **fields}
    return Question(member_id=member_id, chat=chat, asked=asked, **values)


def letter(workspace: int, key: str, target: str = "team", due_at: datetime = NOW, **fields: Any) -> OutboxMessage:
    return OutboxMessage(
        workspace_id=workspace,
        target=target,
        kind="notice",
        payload={"text": f"שלום {key}"},
        due_at=due_at,
        dedup_key=key,
        **fields,
    )
