"""What a command costs, in counts that do not depend on a clock: statements, commits, threads, steps of the database.

Times and their ratios are for `parley bench`. A count that has to grow is a decision, taken here.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from handlers.domain.values import Category, Entry, Fault, Kind, Severity
from handlers.invocation import Room
from handlers.ports import Database, UnitOfWork
from storage.engine import open_database
from storage.yardstick import Yardstick
from tests.support.app_driver import MONDAY, AppDriver
from tests.support.counting import counted

#: Statements of one command. PostgreSQL reads the workspace again once it has locked it, and whom it read before that.
INCIDENT = {"sqlite": 17, "postgresql": 18}
CARD = {"sqlite": 14, "postgresql": 16}
CONSOLE = Room(external_id="default", kind="console", team="default", shared=False)


@dataclass(slots=True)
class Watch:
    """What SQLite itself saw: every statement, on which thread, and how many of its steps it took, by the ten."""

    statements: list[str] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)
    steps: int = 0

    def note(self, statement: str) -> None:
        self.statements.append(statement)
        self.threads.add(threading.current_thread().name)

    def step(self) -> int:
        self.steps += 1
        return 0

    def reset(self) -> None:
        self.statements.clear()
        self.threads.clear()
        self.steps = 0


@contextmanager
def watched() -> Iterator[Watch]:
    """Every SQLite connection that is opened meanwhile."""
    watch = Watch()

    def connected(connection: Any, _: object) -> None:
        connection.set_trace_callback(watch.note)
        connection.set_progress_handler(watch.step, 10)

    event.listen(Engine, "connect", connected)
    try:
        yield watch
    finally:
        event.remove(Engine, "connect", connected)


def kind(url: str) -> str:
    return url.partition(":")[0].partition("+")[0]


def settled(desk: AppDriver) -> AppDriver:
    """A client with a few lines, and everyone told what one is told once."""
    for line in ("/client add Acme", "/incident Acme scope one", "/paid Acme 100", "/status Acme"):
        desk.say(line)
    return desk


@pytest.mark.parametrize("in_band", [True, False], ids=["answered in band", "answered by the outbox"])
def test_an_incident_takes_few_statements_and_one_commit(database: Database, database_url: str, in_band: bool) -> None:
    desk = settled(AppDriver(database))
    said = desk.group("/client add Beta", "anna", admin=True)
    for first in (said, desk.group("/incident Beta scope one", "anna", admin=True)):
        desk.dispatch(first)
    with counted() as count:
        desk.dispatch(replace(desk.group("/incident Beta scope wants more", "anna", admin=True), in_band=in_band))
    assert len(count.statements) <= INCIDENT[kind(database_url)], "\n".join(count.statements)
    assert (count.commits, count.rollbacks) in {(1, 0), (0, 0)}


def test_a_card_takes_few_statements_and_one_commit(database: Database, database_url: str) -> None:
    desk = settled(AppDriver(database))
    said = desk.group("/status Acme", "you")
    with counted() as count:
        desk.dispatch(replace(said, platform="console", room=CONSOLE))
    assert len(count.statements) <= CARD[kind(database_url)], "\n".join(count.statements)
    assert (count.commits, count.rollbacks) in {(1, 0), (0, 0)}


def test_on_sqlite_a_command_is_one_commit_on_one_thread(sqlite_url: str) -> None:
    with watched() as watch:
        database = open_database(sqlite_url)
        desk = settled(AppDriver(database))
        said = desk.group("/incident Acme scope wants more", "you")
        watch.reset()
        desk.dispatch(replace(said, platform="console", room=CONSOLE))
        assert watch.threads == {"sqlite-writer-0"}
        assert [s for s in watch.statements if s.split()[0] in {"BEGIN", "COMMIT", "ROLLBACK"}] == [
            "BEGIN IMMEDIATE",
            "COMMIT",
        ]
        database.close()


def lines(clients: list[int], each: int) -> Iterator[Entry]:
    number = 0
    for line in range(each):
        at = MONDAY - timedelta(days=line)
        for client in clients:
            number += 1
            entry = Entry(
                client_id=client, kind=Kind.HOURS, occurred_at=at, recorded_at=at, number=number, minutes=30, note="x"
            )
            if line % 3 == 0:
                entry = replace(
                    entry, kind=Kind.INCIDENT, category=Category.SCOPE, severity=Severity.MINOR, fault=Fault.THEIRS
                )
            yield entry


def test_what_a_command_costs_does_not_grow_with_the_ledgers_of_others(sqlite_url: str) -> None:
    """Counted in steps of SQLite's machine, with a planner that knows how the tables are filled."""

    def steps(line: str) -> int:
        watch.reset()
        desk.say(line)
        return watch.steps

    def others(uow: UnitOfWork) -> list[int]:
        made = [uow.workspaces.create(f"Other {n}", MONDAY).id for n in range(20)]
        uow.commit()
        return made

    with watched() as watch, Yardstick(sqlite_url) as yardstick:
        database = open_database(sqlite_url)
        desk = AppDriver(database)
        for n in range(8):
            desk.say(f"/client add Client{n}")
        clients = [desk.client(f"Client{n}").id for n in range(8)]
        yardstick.fill(desk.workspace_id, lines(clients, 40))
        yardstick.settle()
        for n in range(8):
            desk.say(f"/incident Client{n} scope more")
        before = {line: steps(line.format(1)) for line in ("/incident Client{} scope more", "/status Client{}")}
        for other in database.write(others).result():
            yardstick.copy(desk.workspace_id, other)
        yardstick.settle()
        # Opened anew, so that its planner looks at them.
        database.close()
        database = desk.database = open_database(sqlite_url)
        desk.say("/status Client3")
        after = {line: steps(line.format(2)) for line in before}
        assert {line: after[line] / before[line] <= 1.3 for line in before} == dict.fromkeys(before, True), (
            before,
            after,
        )
        plans = _plans(sqlite_url, watch.statements)
        assert not [plan for plan in plans if plan.startswith(("SCAN entry", "SCAN nudge", "SCAN letter"))], plans
        database.close()


def _plans(url: str, statements: list[str]) -> list[str]:
    found: list[str] = []
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as beside:
        for statement in statements:
            if statement.startswith("SELECT"):
                found += [row[3] for row in beside.execute(f"EXPLAIN QUERY PLAN {statement}")]
    return found
