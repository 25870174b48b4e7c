"""What a transaction has read it need not read again; what it changed, or took back, it must."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from handlers.domain.values import Kind, NudgeState, Role, Stage
from handlers.ports import Database, UnitOfWork
from tests.support.counting import counted
from tests.support.store_ground import DAY, NOW, Ground, ground, line, nudge, write

Look = Callable[[UnitOfWork, Ground], Any]

LOOKS: dict[str, Look] = {
    "workspace": lambda u, h: u.workspaces.get(h.workspace),
    "member": lambda u, h: u.members.get(h.workspace, h.member.id),
    "members": lambda u, h: list(u.members.list(h.workspace)),
    "ledger": lambda u, h: list(u.ledger.of_client(h.workspace, h.client.id)),
    "nudges": lambda u, h: list(u.nudges.of_client(h.workspace, h.client.id)),
    "payers": lambda u, h: list(u.ledger.payers(h.workspace, NOW - DAY, NOW)),
}


def rename_workspace(u: UnitOfWork, h: Ground) -> None:
    u.workspaces.save(replace(u.workspaces.get(h.workspace), name="Renamed"))


def move_home(u: UnitOfWork, h: Ground) -> None:
    before = u.chats.open(h.workspace, "telegram", "-1", "group", "Old")
    u.chats.open(h.workspace, "telegram", "-2", "group", "New")
    u.workspaces.save(replace(u.workspaces.get(h.workspace), home_chat_id=before.id))
    u.workspaces.get(h.workspace)
    u.chats.moved("telegram", "-1", "-2")


def promote(u: UnitOfWork, h: Ground) -> None:
    u.members.save(h.workspace, replace(h.member, role=Role.VIEWER))


def join(u: UnitOfWork, h: Ground) -> None:
    u.members.add(h.workspace, "Bob", "bob", Role.MEMBER)


def log(u: UnitOfWork, h: Ground) -> None:
    u.ledger.append(h.workspace, line(h.client, Kind.PAYMENT, amount_minor=100))


def take_back(u: UnitOfWork, h: Ground) -> None:
    u.ledger.append(h.workspace, line(h.client, Kind.REVERSAL, reverses=1))


def suggest(u: UnitOfWork, h: Ground) -> None:
    u.nudges.add(h.workspace, nudge(h.client))


def close(u: UnitOfWork, h: Ground) -> None:
    made = u.nudges.add(h.workspace, nudge(h.client))
    u.nudges.of_client(h.workspace, h.client.id)
    u.nudges.save(h.workspace, replace(made, state=NudgeState.CLOSED))


def merge(u: UnitOfWork, h: Ground) -> None:
    other = u.clients.add(h.workspace, "Beta", Stage.ACTIVE, None, NOW)
    u.ledger.append(h.workspace, line(other, Kind.PAYMENT, amount_minor=50))
    u.nudges.add(h.workspace, nudge(other))
    for look in LOOKS.values():
        look(u, h)
    u.clients.merge(h.workspace, other.id, h.client.id)


def rename_client(u: UnitOfWork, h: Ground) -> None:
    u.clients.save(h.workspace, replace(h.client, name="Acme & Sons"))


CHANGES: list[tuple[Callable[[UnitOfWork, Ground], None], set[str]]] = [
    (rename_workspace, {"workspace"}),
    (move_home, {"workspace"}),
    (promote, {"member", "members"}),
    (join, {"members"}),
    (log, {"ledger", "payers"}),
    (take_back, {"ledger", "payers"}),
    (suggest, {"nudges"}),
    (close, {"nudges"}),
    (merge, {"ledger", "payers", "nudges"}),
    (rename_client, {"payers"}),
]


def prepared(database: Database) -> Ground:
    here = ground(database)
    write(database, log_first(here))
    return here


def log_first(here: Ground) -> Callable[[UnitOfWork], None]:
    return lambda u: log(u, here)


def seen(u: UnitOfWork, here: Ground) -> dict[str, Any]:
    return {name: look(u, here) for name, look in LOOKS.items()}


@pytest.mark.parametrize(("change", "moves"), CHANGES, ids=lambda c: getattr(c, "__name__", ""))
def test_what_this_transaction_changed_is_read_anew(
    database: Database, change: Callable[[UnitOfWork, Ground], None], moves: set[str]
) -> None:
    here = prepared(database)

    def work(u: UnitOfWork) -> tuple[dict[str, Any], dict[str, Any]]:
        u.workspaces.lock(here.workspace)
        before = seen(u, here)
        change(u, here)
        return before, seen(u, here)

    before, after = write(database, work)
    assert {name for name in LOOKS if before[name] != after[name]} == moves
    # What a later transaction finds is what this one saw last.
    assert write(database, lambda u: seen(u, here)) == after


@pytest.mark.parametrize(("change", "moves"), CHANGES, ids=lambda c: getattr(c, "__name__", ""))
def test_what_was_taken_back_is_not_remembered(
    database: Database, change: Callable[[UnitOfWork, Ground], None], moves: set[str]
) -> None:
    here = prepared(database)

    def work(u: UnitOfWork) -> tuple[dict[str, Any], dict[str, Any]]:
        u.workspaces.lock(here.workspace)
        before = seen(u, here)
        change(u, here)
        seen(u, here)
        u.rollback()
        return before, seen(u, here)

    before, after = write(database, work)
    assert before == after


def test_one_question_is_asked_once(database: Database) -> None:
    here = prepared(database)

    def work(u: UnitOfWork) -> None:
        u.workspaces.lock(here.workspace)
        for _ in range(3):
            seen(u, here)

    write(database, work)
    with counted() as count:
        write(database, work)
    assert len(count.statements) <= 1 + len(LOOKS)


def test_another_workspace_has_its_own_answers(database: Database) -> None:
    one, two = ground(database, "One"), ground(database, "Two")

    def work(u: UnitOfWork) -> list[str]:
        for each in (one, two):
            u.workspaces.lock(each.workspace)
        return [u.workspaces.get(each.workspace).name for each in (one, two, one)]

    assert write(database, work) == ["One", "Two", "One"]
