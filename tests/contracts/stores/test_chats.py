"""Chats and teams."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.domain.values import Chat, Form, Shared
from handlers.ports import Database, UnitOfWork
from tests.support.store_ground import NOW, Ground, ground, letter, question, read, write


@pytest.fixture
def here(database: Database) -> Ground:
    return ground(database)


def test_an_opened_chat_leads_to_its_workspace(database: Database, here: Ground) -> None:
    assert read(database, lambda s: s.chats.find("telegram", "-100")) is None
    made = write(database, lambda u: u.chats.open(here.workspace, "telegram", "-100", "group", "Работа"))
    assert made == Chat(id=made.id, platform="telegram", external_id="-100", kind="group", title="Работа")
    assert read(database, lambda s: s.chats.find("telegram", "-100")) == (here.workspace, made)
    assert read(database, lambda s: s.chats.find("slack", "-100")) is None
    assert read(database, lambda s: s.chats.get(here.workspace, made.id)) == made
    assert read(database, lambda s: s.chats.list(here.workspace)) == [made]
    changed = replace(made, title="Team", shared=Shared.NO, postable=False)
    write(database, lambda u: u.chats.save(here.workspace, changed))
    assert read(database, lambda s: s.chats.get(here.workspace, made.id)) == changed


def test_opening_again_joins_the_chat_to_another_workspace(database: Database, here: Ground) -> None:
    there = ground(database, "There")
    made = write(database, lambda u: u.chats.open(here.workspace, "slack", "T1:C1", "group", "general", team="T1"))
    write(database, lambda u: u.chats.open(there.workspace, "slack", "T1:C1", "group", "general", team="T1"))
    assert read(database, lambda s: s.chats.find("slack", "T1:C1")) == (there.workspace, made)
    assert read(database, lambda s: s.chats.list(here.workspace)) == []
    assert read(database, lambda s: s.chats.team("slack", "T1")) == here.workspace
    assert read(database, lambda s: s.chats.team("console", "T1")) is None


def test_a_chat_that_moved_takes_its_letters_and_questions_along(database: Database, here: Ground) -> None:
    def owe(u: UnitOfWork) -> tuple[int, int]:
        u.chats.open(here.workspace, "telegram", "-5", "group", "Team")
        owed = u.outbox.put(letter(here.workspace, "a", "chat:telegram:-5"))
        u.outbox.put(letter(here.workspace, "b", "chat:slack:-5"))
        u.outbox.put(letter(here.workspace, "c", "chat:telegram:-55"))
        asked = u.questions.ask(here.workspace, question(here.member.id, Form("/i"), "telegram:-5"))
        assert owed is not None
        return owed, asked.id

    _, asked = write(database, owe)
    for _ in range(2):
        write(database, lambda u: u.chats.moved("telegram", "-5", "-1005"))
        write(database, lambda u: u.chats.moved("telegram", "-1005", "-1005"))
    found = read(database, lambda s: s.chats.find("telegram", "-1005"))
    assert found is not None
    assert found[0] == here.workspace
    assert read(database, lambda s: s.chats.find("telegram", "-5")) is None
    claimed = write(database, lambda u: u.post.claim(NOW, "me", 10, 60))
    assert {owed.target for owed in claimed} == {"chat:telegram:-1005", "chat:slack:-5", "chat:telegram:-55"}
    waiting = read(database, lambda s: s.questions.waiting(here.workspace, here.member.id, "telegram:-1005", NOW))
    assert waiting is not None
    assert waiting.id == asked


def test_a_ledger_opened_under_the_new_id_stands(database: Database, here: Ground) -> None:
    def opened_twice(u: UnitOfWork) -> tuple[Chat, Chat]:
        old = u.chats.open(here.workspace, "telegram", "-5", "group", "Team")
        new = u.chats.open(here.workspace, "telegram", "-1005", "group", "Team")
        u.workspaces.save(replace(u.workspaces.get(here.workspace), home_chat_id=old.id))
        return old, new

    _, new = write(database, opened_twice)
    write(database, lambda u: u.chats.moved("telegram", "-5", "-1005"))
    assert read(database, lambda s: s.chats.list(here.workspace)) == [new]
    assert read(database, lambda s: s.workspaces.get(here.workspace)).home_chat_id == new.id
