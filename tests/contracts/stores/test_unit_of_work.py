"""Transactions: rolled back unless asked, snapshots that can not write, and nothing lost when many write at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest

from handlers.domain.values import Stage
from handlers.ports import Database, Stores, UnitOfWork
from storage.engine import Closed, open_database
from tests.support.store_ground import NOW, ground, lay, line, read, write
from tests.support.waiting import HANG_SECONDS


def test_what_is_not_committed_is_rolled_back(database: Database) -> None:
    made = database.write(lambda u: u.workspaces.create("Studio", NOW)).result(HANG_SECONDS)
    assert made.name == "Studio"
    assert read(database, lambda s: list(s.workspaces.ids())) == []


def test_an_error_rolls_back_also_after_the_commit_was_asked_for(database: Database) -> None:
    def fails(u: UnitOfWork) -> None:
        u.workspaces.create("Studio", NOW)
        u.commit()
        raise ArithmeticError("of the command")

    with pytest.raises(ArithmeticError, match="of the command"):
        database.write(fails).result(HANG_SECONDS)
    assert read(database, lambda s: list(s.workspaces.ids())) == []


def test_a_rollback_takes_back_all_so_far_and_the_work_goes_on(database: Database) -> None:
    def twice(u: UnitOfWork) -> int:
        u.workspaces.create("given up", NOW)
        u.commit()
        u.rollback()
        kept = u.workspaces.create("kept", NOW)
        u.commit()
        return kept.id

    kept = database.write(twice).result(HANG_SECONDS)
    assert read(database, lambda s: s.workspaces.get(kept)).name == "kept"
    assert read(database, lambda s: list(s.workspaces.ids())) == [kept]


def test_after_a_rollback_nothing_is_committed_unless_asked_again(database: Database) -> None:
    def gives_up(u: UnitOfWork) -> None:
        u.commit()
        u.rollback()
        u.workspaces.create("x", NOW)

    database.write(gives_up).result(HANG_SECONDS)
    assert read(database, lambda s: list(s.workspaces.ids())) == []


def test_work_goes_on_after_the_database_refused_a_statement(database: Database) -> None:
    here = ground(database)

    def twice(u: UnitOfWork) -> int:
        with pytest.raises(Exception, match=r"(?i)foreign key"):
            u.clients.save(here.workspace, replace(here.client, responsible_id=999))
        u.rollback()
        number = u.ledger.append(here.workspace, line(here.client)).number
        u.commit()
        return number

    assert database.write(twice).result(HANG_SECONDS) == 1
    assert len(read(database, lambda s: s.ledger.of_client(here.workspace, here.client.id))) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda s: s.workspaces.create("x", NOW),
        lambda s: s.clients.merge(1, 1, 2),
        lambda s: s.chats.moved("telegram", "1", "2"),
        lambda s: s.outbox.withdraw(1, 1),
        lambda s: s.members.block("telegram", "1"),
        lambda s: s.ledger.append(1, None),
    ],
)
def test_reading_can_not_change_anything(database: Database, change: Callable[[Stores], object]) -> None:
    here = ground(database)
    write(database, lambda u: u.clients.add(here.workspace, "Beta", Stage.ACTIVE, None, NOW))
    with pytest.raises(Exception, match=r"(?i)read-?only"):
        database.read(change).result(HANG_SECONDS)
    assert read(database, lambda s: list(s.workspaces.ids())) == [here.workspace]


def test_a_reader_sees_one_moment_beside_the_writers(database: Database) -> None:
    here = ground(database)
    looked, go = Event(), Event()

    def twice(s: Stores) -> tuple[str, str]:
        before = s.workspaces.get(here.workspace).name
        looked.set()
        assert go.wait(HANG_SECONDS)
        return before, s.workspaces.get(here.workspace).name

    reading = database.read(twice)
    assert looked.wait(HANG_SECONDS)
    write(database, lambda u: u.workspaces.save(replace(u.workspaces.get(here.workspace), name="Renamed")))
    go.set()
    assert reading.result(HANG_SECONDS) == ("Studio", "Studio")
    assert read(database, lambda s: s.workspaces.get(here.workspace)).name == "Renamed"


def test_a_hundred_read_modify_writes_at_once_lose_nothing(database: Database) -> None:
    here = ground(database)

    def raise_cost(u: UnitOfWork) -> None:
        found = u.workspaces.lock(here.workspace)
        u.workspaces.save(replace(found, hourly_cost_minor=(found.hourly_cost_minor or 0) + 1))
        u.ledger.append(here.workspace, line(here.client))
        u.commit()

    for future in [database.write(raise_cost) for _ in range(100)]:
        future.result(HANG_SECONDS)
    assert read(database, lambda s: s.workspaces.get(here.workspace)).hourly_cost_minor == 100
    numbers = [e.number for e in read(database, lambda s: s.ledger.of_client(here.workspace, here.client.id))]
    assert numbers == list(range(1, 101))


def test_a_chat_opened_by_two_at_once_belongs_to_one_workspace(database: Database) -> None:
    def open_or_find(u: UnitOfWork) -> int:
        known = u.chats.find("telegram", "-1") or u.chats.team("slack", "T1")
        if known is not None:
            return known if isinstance(known, int) else known[0]
        workspace = u.workspaces.create("x", NOW).id
        u.chats.open(workspace, "telegram", "-1", "group", "x")
        u.commit()
        return workspace

    opened = {future.result(HANG_SECONDS) for future in [database.write(open_or_find) for _ in range(16)]}
    assert len(opened) == 1
    assert read(database, lambda s: list(s.workspaces.ids())) == list(opened)


def test_closing_finishes_what_was_handed_in_and_refuses_what_comes_after(database_url: str) -> None:
    database = open_database(database_url)

    def make(u: UnitOfWork) -> int:
        made = lay(u).workspace
        u.commit()
        return made

    futures = [database.write(make) for _ in range(50)]
    reads = [database.read(lambda s: s.workspaces.ids()) for _ in range(10)]
    database.close()
    database.close()
    assert all(future.done() for future in futures)
    assert all(future.done() for future in reads)
    assert len({future.result() for future in futures}) == 50
    with pytest.raises(Closed):
        database.write(make).result(HANG_SECONDS)
    with pytest.raises(Closed):
        database.read(lambda s: s.workspaces.ids()).result(HANG_SECONDS)


def test_a_cancelled_future_does_no_harm(database: Database) -> None:
    entered, go = Event(), Event()

    def block(u: UnitOfWork) -> None:
        entered.set()
        assert go.wait(HANG_SECONDS)

    blocked = [database.write(block) for _ in range(8)]
    assert entered.wait(HANG_SECONDS)
    cancelled = database.write(lambda u: u.workspaces.create("never", NOW))
    assert cancelled.cancel()
    go.set()
    for future in blocked:
        future.result(HANG_SECONDS)
    assert read(database, lambda s: list(s.workspaces.ids())) == []


def test_a_database_opened_for_reading_refuses_to_write(database_url: str) -> None:
    database = open_database(database_url, read_only=True)
    try:
        assert list(database.read(lambda s: s.workspaces.ids()).result(HANG_SECONDS)) == []
        with pytest.raises(Closed):
            database.write(lambda u: u.commit()).result(HANG_SECONDS)
    finally:
        database.close()
