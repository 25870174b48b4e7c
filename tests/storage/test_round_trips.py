"""How many statements a typical write takes: counted, so that it can not creep up."""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.values import Kind
from handlers.ports import Database, UnitOfWork
from tests.support.counting import counted
from tests.support.store_ground import HOUR, NOW, ground, letter, line, read, write


def test_logging_a_line_takes_seven_statements_and_one_commit(database: Database) -> None:
    here = ground(database)

    def log(u: UnitOfWork) -> None:
        u.inbox.first("telegram", key, NOW)
        u.workspaces.lock(here.workspace)
        u.ledger.append(here.workspace, line(here.client, Kind.INCIDENT))
        u.ledger.of_client(here.workspace, here.client.id)
        u.clients.save(here.workspace, replace(here.client, strain=3.0, reassess_at=NOW + HOUR))
        u.outbox.put(letter(here.workspace, key))

    # Once before, so that what a fresh connection asks is not counted.
    key = "1"
    write(database, log)
    key = "2"
    with counted() as count:
        write(database, log)
    assert len(count.statements) == 7
    assert (count.commits, count.rollbacks) in {(1, 0), (0, 0)}


def test_reading_a_clients_ledger_takes_one_statement(database: Database) -> None:
    here = ground(database)
    for _ in range(8):
        read(database, lambda s: s.workspaces.ids())
    with counted() as count:
        read(database, lambda s: s.ledger.of_client(here.workspace, here.client.id))
    assert len(count.statements) == 1
    assert count.commits == 0
