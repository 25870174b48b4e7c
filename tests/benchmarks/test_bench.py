"""`parley bench` runs to its end, on both databases, and harms no ledger. What it measures is for people to read."""

from __future__ import annotations

import io

import pytest

from bot.bench import bench
from bot.settings import SettingsError
from storage.engine import open_database
from tests.support.store_ground import ground, read


def test_the_table_has_a_line_for_each_kind_of_work_before_and_after_growing(database_url: str) -> None:
    out = io.StringIO()
    bench(out, url=database_url, seconds=0.01, clients=10)
    said = out.getvalue()
    assert "1,000 lines in the database" in said
    assert "10,000 lines in the database" in said
    for work in ("raw SQL of an incident", "/incident, 16 at a time", "raw SQL of a card", "/status, one at a time"):
        assert said.count(work) == 2
    assert "x raw SQL" in said
    database = open_database(database_url)
    assert list(read(database, lambda s: s.workspaces.ids())) == []
    database.close()


def test_a_database_with_a_ledger_is_left_alone(database_url: str) -> None:
    database = open_database(database_url)
    here = ground(database)
    database.close()
    out = io.StringIO()
    with pytest.raises(SettingsError, match="holds a ledger"):
        bench(out, url=database_url, seconds=0.01, clients=10)
    database = open_database(database_url)
    assert list(read(database, lambda s: s.workspaces.ids())) == [here.workspace]
    assert out.getvalue() == ""
    database.close()


def test_without_a_database_a_temporary_one_is_used() -> None:
    out = io.StringIO()
    bench(out, seconds=0.01, clients=10)
    assert "1,000 lines in the database" in out.getvalue()
