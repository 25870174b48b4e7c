"""What is due is found by an index: the cost grows with what is due, not with how many workspaces there are."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Column, create_engine, insert, text

from handlers.jobs.clock import run_due
from handlers.ports import UnitOfWork
from storage import tables
from storage.engine import open_database
from tests.support.counting import counted
from tests.support.store_ground import NOW, ground, write


def due_columns() -> list[Column[Any]]:
    """The columns that say when something is due."""
    workspace, client = tables.workspace.c, tables.client.c
    return [workspace.digest_from, workspace.pulse_from, client.remind_at, client.reassess_at]


def many(url: str, count: int) -> None:
    """So many more workspaces with a client each, of which nothing is due for a year."""
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        sample = connection.execute(tables.workspace.select()).mappings().one()
        client = connection.execute(tables.client.select()).mappings().one()
        later = NOW + timedelta(days=365)
        ids = range(1000, 1000 + count)
        rows = [{**sample, "id": each, "digest_from": later, "pulse_from": later} for each in ids]
        connection.execute(insert(tables.workspace), rows)
        own = {**client, "responsible_id": None, "reassess_at": later, "remind_at": later}
        clients = [{**own, "id": each, "workspace_id": each} for each in ids]
        connection.execute(insert(tables.client), clients)
    engine.dispose()


@pytest.mark.parametrize("count", [10, 3000])
def test_nothing_due_costs_the_same_whatever_the_number_of_workspaces(database_url: str, count: int) -> None:
    database = open_database(database_url)
    ground(database)
    database.close()
    many(database_url, count)
    database = open_database(database_url)
    try:
        write(database, settle)
        with counted() as count_of:
            assert write(database, lambda u: run_due(u, NOW + timedelta(hours=1), 50)) == 0
        assert len(count_of.statements) <= 8
    finally:
        database.close()


def settle(u: UnitOfWork) -> None:
    while run_due(u, NOW + timedelta(hours=1), 50):
        pass


@pytest.mark.parametrize("column", due_columns(), ids=str)
def test_what_is_due_is_looked_up_in_an_index(sqlite_url: str, column: Column[Any]) -> None:
    engine = create_engine(sqlite_url)
    table, name = column.table.name, column.name
    question = f"EXPLAIN QUERY PLAN SELECT id FROM {table} WHERE {name} <= '2026' ORDER BY {name}"
    with engine.begin() as connection:
        [(*_, plan)] = connection.execute(text(question)).all()
    engine.dispose()
    assert plan.startswith("SEARCH"), plan
    assert f"ix_{table}_{name}" in plan
