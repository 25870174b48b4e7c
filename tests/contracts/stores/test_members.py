"""Members and their accounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from handlers.domain.values import Account, Member, Role
from handlers.ports import Database, Stores
from tests.contracts.stores.ground import HOUR, NOW, Ground, ground, read, write


@pytest.fixture
def here(database: Database) -> Ground:
    return ground(database)


def test_a_member_is_found_by_id_and_handle(database: Database, here: Ground) -> None:
    made = write(database, lambda u: u.members.add(here.workspace, "Zoë Ż", "@Zoe", Role.VIEWER, waiting=True))
    assert made == Member(id=made.id, name="Zoë Ż", handle="zoe", role=Role.VIEWER, waiting=True)
    assert read(database, lambda s: s.members.get(here.workspace, made.id)) == made
    assert read(database, lambda s: s.members.by_handle(here.workspace, "@ZOE")) == made
    assert read(database, lambda s: s.members.by_handle(here.workspace, "zo")) is None
    assert read(database, lambda s: list(s.members.list(here.workspace))) == [here.member, made]


def test_handles_are_made_unique_by_a_number(database: Database, here: Ground) -> None:
    def add(handle: str, name: str = "x") -> str:
        return write(database, lambda u: u.members.add(here.workspace, name, handle, Role.MEMBER)).handle

    assert [add("anna"), add("Anna"), add("an_na"), add("an%na")] == ["anna2", "anna3", "an_na", "an%na"]
    assert [add("", "Jan Nowak"), add("", ""), add("", "")] == ["jannowak", "member", "member2"]


def test_everything_about_a_member_is_saved(database: Database, here: Ground) -> None:
    changed = replace(
        here.member,
        name="Анна",
        handle="аня",
        role=Role.MEMBER,
        language="ru",
        quiet_from=time(20, 15),
        quiet_to=time(8),
        waiting=True,
        told_once=True,
    )
    write(database, lambda u: u.members.save(here.workspace, changed))
    assert read(database, lambda s: s.members.get(here.workspace, here.member.id)) == changed


def test_an_account_leads_to_its_member_and_keeps_a_private_chat_once_known(database: Database, here: Ground) -> None:
    account = Account(platform="slack", external_id="T1:U1", member_id=here.member.id)

    def kept(s: Stores) -> Account:
        return next(a for a in s.members.accounts(here.workspace, here.member.id) if a.platform == "slack")

    write(database, lambda u: u.members.attach(here.workspace, account))
    assert read(database, lambda s: s.members.of_account(here.workspace, "slack", "T1:U1")) == here.member
    assert read(database, lambda s: s.members.of_account(here.workspace, "telegram", "T1:U1")) is None
    assert read(database, kept) == account
    known = replace(account, private_chat="D1")
    write(database, lambda u: u.members.attach(here.workspace, known))
    write(database, lambda u: u.members.attach(here.workspace, account))
    assert read(database, kept) == known
    write(database, lambda u: u.members.block("telegram", "D1"))
    assert read(database, kept) == known
    write(database, lambda u: u.members.block("slack", "D1"))
    assert read(database, kept) == account


def test_the_workspace_last_chosen_comes_first(database: Database, here: Ground) -> None:
    there, elsewhere = ground(database, "There"), ground(database, "Elsewhere")
    assert read(database, lambda s: s.members.chosen("telegram", "7")) is None
    assert read(database, lambda s: list(s.members.workspaces_of("telegram", "7"))) == [
        here.workspace,
        there.workspace,
        elsewhere.workspace,
    ]
    write(database, lambda u: u.members.choose(there.workspace, "telegram", "7", NOW))
    write(database, lambda u: u.members.choose(elsewhere.workspace, "telegram", "7", NOW + HOUR))
    assert read(database, lambda s: s.members.chosen("telegram", "7")) == elsewhere.workspace
    assert read(database, lambda s: list(s.members.workspaces_of("telegram", "7"))) == [
        elsewhere.workspace,
        there.workspace,
        here.workspace,
    ]
    assert read(database, lambda s: list(s.members.workspaces_of("slack", "7"))) == []
