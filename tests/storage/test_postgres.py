"""Jobs are run again where that mends it, and an unreachable server is said in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Barrier, Event

import pytest

from handlers.ports import Database, UnitOfWork
from storage.engine import NotMigrated, Unreachable, WrongAddress, open_database
from tests.support.postgres import Server
from tests.support.store_ground import Ground, ground, read, write
from tests.support.waiting import HANG_SECONDS


@pytest.fixture
def database(postgres_url: str) -> Iterator[Database]:
    opened = open_database(postgres_url)
    yield opened
    opened.close()


def test_a_deadlock_is_run_again(database: Database) -> None:
    one, two = ground(database, "One").workspace, ground(database, "Two").workspace
    meet = Barrier(2)
    runs: list[int] = []

    def crossing(first: int, second: int) -> Callable[[UnitOfWork], None]:
        def work(u: UnitOfWork) -> None:
            runs.append(first)
            found = u.workspaces.lock(first)
            if len(runs) <= 2:
                meet.wait(HANG_SECONDS)
            u.workspaces.lock(second)
            u.workspaces.save(replace(found, hourly_cost_minor=(found.hourly_cost_minor or 0) + 1))
            u.commit()

        return work

    futures = [database.write(crossing(one, two)), database.write(crossing(two, one))]
    for future in futures:
        future.result(HANG_SECONDS)
    assert len(runs) == 3
    costs = read(database, lambda s: [s.workspaces.get(number).hourly_cost_minor for number in (one, two)])
    assert costs == [1, 1]


def test_a_connection_the_server_dropped_is_replaced(database: Database, postgres: Server, postgres_url: str) -> None:
    here = ground(database)
    for _ in range(16):
        read(database, lambda s: s.workspaces.ids())
    name = postgres_url.partition("?")[0].rpartition("/")[2]
    for _ in range(2):
        postgres.command(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
        assert write(database, lambda u: u.workspaces.lock(here.workspace)).id == here.workspace
        assert read(database, lambda s: list(s.workspaces.ids())) == [here.workspace]


def test_a_database_that_went_away_fails_the_work_in_one_line(postgres: Server) -> None:
    with postgres.database() as url:
        database = open_database(url)
        ground(database)
    with pytest.raises(Unreachable) as told:
        ground(database)
    assert "\n" not in str(told.value)
    database.close()


def test_what_can_not_be_opened_is_said_in_one_line(postgres: Server) -> None:
    with pytest.raises(Unreachable) as told:
        open_database("postgresql://anna:sesame@127.0.0.1:1/parley")
    assert "sesame" not in str(told.value)
    assert "\n" not in str(told.value)
    with pytest.raises(Unreachable, match="does not exist"):
        open_database(postgres.url("no_such_database"))
    with postgres.database(migrated=False) as url, pytest.raises(NotMigrated, match="parley migrate"):
        open_database(url)
    with pytest.raises(WrongAddress):
        open_database("mysql://x/y")


def test_what_another_replica_changed_before_the_lock_is_seen_after_it(database: Database) -> None:
    here = ground(database)
    read_it, changed = Event(), Event()

    def look(u: UnitOfWork) -> tuple[list[str], list[str]]:
        before = [u.workspaces.get(here.workspace).name, _name(u, here)]
        read_it.set()
        assert changed.wait(HANG_SECONDS)
        after = [u.workspaces.lock(here.workspace).name, _name(u, here)]
        return before, after

    looking = database.write(look)
    assert read_it.wait(HANG_SECONDS)

    def change(u: UnitOfWork) -> None:
        u.workspaces.save(replace(u.workspaces.lock(here.workspace), name="Renamed"))
        u.members.save(here.workspace, replace(here.member, name="Hanna"))

    write(database, change)
    changed.set()
    assert looking.result(HANG_SECONDS) == (["Studio", "Anna"], ["Renamed", "Hanna"])


def _name(u: UnitOfWork, here: Ground) -> str:
    found = u.members.get(here.workspace, here.member.id)
    assert found is not None
    return found.name
