"""Workspaces keep their settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from threading import Event

import pytest

from handlers.domain.values import Workspace
from handlers.ports import Database, UnitOfWork
from tests.support.store_ground import DAY, NOW, ground, read, write
from tests.support.waiting import HANG_SECONDS


def test_a_new_workspace_has_the_defaults(database: Database) -> None:
    made = write(database, lambda u: u.workspaces.create("Studio «Ночь»", NOW))
    assert made == Workspace(id=made.id, name="Studio «Ночь»", created_at=NOW, digest_from=NOW)
    assert read(database, lambda s: s.workspaces.get(made.id)) == made


def test_every_setting_comes_back_as_it_was_saved(database: Database) -> None:
    made = write(database, lambda u: u.workspaces.create("Studio", NOW))
    changed = replace(
        made,
        name="Студия",
        language="he",
        zone="Asia/Jerusalem",
        currency="ILS",
        hourly_cost_minor=5_000_000_000,
        home_chat_id=77,
        members_mode="open",
        quiet_from=time(19),
        quiet_to=time(9, 30),
        quiet_set=True,
        weekend=(5, 6),
        holidays=("2026-04-02",),
        visibility="team",
        pulse=True,
        personal=True,
        rates={"PLN": "0.23"},
        policy={"talk_at": 5.4, "stance": "firm"},
        routes={"talk": "owners"},
    )
    write(database, lambda u: u.workspaces.save(changed))
    assert read(database, lambda s: s.workspaces.get(made.id)) == changed
    write(database, lambda u: u.workspaces.save(made))
    assert read(database, lambda s: s.workspaces.get(made.id)) == made


def test_ids_lists_every_workspace(database: Database) -> None:
    first, second = (write(database, lambda u: u.workspaces.create("Studio", NOW)).id for _ in range(2))
    assert read(database, lambda s: list(s.workspaces.ids())) == [first, second]


def test_what_does_not_exist_is_said(database: Database) -> None:
    missing = Workspace(id=99, name="x", created_at=NOW)
    for work in (
        lambda u: u.workspaces.get(99),
        lambda u: u.workspaces.lock(99),
        lambda u: u.workspaces.save(missing),
    ):
        with pytest.raises(LookupError):
            write(database, work)


def test_only_a_local_workspace_is_found_by_its_name(database: Database) -> None:
    def open_all(u: UnitOfWork) -> int:
        group = u.workspaces.create("default", NOW)
        u.chats.open(group.id, "telegram", "-1", "group", "default")
        local = u.workspaces.create("default", NOW)
        u.chats.open(local.id, "console", "default", "console", "default", team="default")
        return local.id

    local = write(database, open_all)
    assert read(database, lambda s: s.workspaces.by_name("default")) == read(
        database, lambda s: s.workspaces.get(local)
    )
    assert read(database, lambda s: s.workspaces.by_name("other")) is None
    fresh = write(database, lambda u: u.workspaces.create("other", NOW))
    assert read(database, lambda s: s.workspaces.by_name("other")) == fresh


def test_a_lock_makes_the_writers_of_a_workspace_go_one_after_another(database: Database) -> None:
    here = ground(database)
    entered, go = Event(), Event()
    order: list[str] = []

    def holder(u: UnitOfWork) -> None:
        u.workspaces.lock(here.workspace)
        entered.set()
        assert go.wait(HANG_SECONDS)
        order.append("first")
        u.commit()

    def waiter(u: UnitOfWork) -> None:
        u.workspaces.lock(here.workspace)
        order.append("second")

    first = database.write(holder)
    assert entered.wait(HANG_SECONDS)
    second = database.write(waiter)
    assert not second.done()
    go.set()
    first.result(HANG_SECONDS)
    second.result(HANG_SECONDS)
    assert order == ["first", "second"]


def test_digests_and_pulses_are_found_when_they_are_due(database: Database) -> None:
    def work(u: UnitOfWork) -> list[int]:
        early, late, off = (u.workspaces.create(name, NOW) for name in ("Early", "Late", "Off"))
        u.workspaces.save(replace(early, digest_from=NOW - DAY, pulse_from=NOW))
        u.workspaces.save(replace(late, digest_from=NOW, pulse_from=NOW + DAY))
        u.workspaces.save(replace(off, digest_from=None))
        return [early.id, late.id]

    early, late = write(database, work)
    assert read(database, lambda s: list(s.workspaces.due_for_digest(NOW, 9))) == [early, late]
    assert read(database, lambda s: list(s.workspaces.due_for_digest(NOW, 1))) == [early]
    assert read(database, lambda s: list(s.workspaces.due_for_digest(NOW - DAY, 9))) == [early]
    assert read(database, lambda s: list(s.workspaces.due_for_pulse(NOW, 9))) == [early]
