"""Codes that join: used once, in time; tries are counted; a joined workspace keeps nothing that leads to it."""

from __future__ import annotations

from handlers.domain.values import Account, Chat, Role
from handlers.ports import Database, Giver, UnitOfWork
from storage.links import ALPHABET, LENGTH
from tests.support.store_ground import HOUR, MINUTE, NOW, Ground, ground, lay, letter, read, write


def give(database: Database, here: Ground) -> str:
    return write(database, lambda u: u.links.give(here.workspace, here.member.id, NOW, NOW + 15 * MINUTE))


def test_a_code_has_fifty_bits_and_is_not_kept() -> None:
    assert len(ALPHABET) == len(set(ALPHABET)) == 32
    assert LENGTH * 5 >= 40


def test_a_code_is_used_once_however_it_is_typed(database: Database) -> None:
    here = ground(database)
    code = give(database, here)
    assert code[5] == "-"
    typed = f" {code.lower().replace('-', ' ')} "
    assert write(database, lambda u: u.links.take(typed, NOW)) == Giver(here.workspace, here.member.id)
    assert write(database, lambda u: u.links.take(code, NOW)) is None


def test_a_code_lives_until_its_end_and_no_other_is_one(database: Database) -> None:
    here = ground(database)
    code = give(database, here)
    assert write(database, lambda u: u.links.take(code, NOW + 15 * MINUTE)) is None
    assert write(database, lambda u: u.links.take(code[:-1], NOW)) is None
    assert write(database, lambda u: u.links.take("", NOW)) is None
    assert write(database, lambda u: u.links.take(code, NOW + 14 * MINUTE)) is not None


def test_codes_given_and_tried_are_counted_since_a_moment(database: Database) -> None:
    here = ground(database)
    for _ in range(3):
        give(database, here)
    assert read(database, lambda s: s.links.given(here.workspace, here.member.id, NOW - HOUR)) == 3
    assert read(database, lambda s: s.links.given(here.workspace, here.member.id, NOW)) == 0
    assert read(database, lambda s: s.links.given(here.workspace, here.member.id + 1, NOW - HOUR)) == 0

    def tried(u: UnitOfWork) -> None:
        u.links.tried("telegram", "7", "-1", NOW)
        u.links.tried("telegram", "8", "-1", NOW)
        u.links.tried("slack", "7", "-1", NOW)

    write(database, tried)
    assert read(database, lambda s: s.links.tries("telegram", "7", "-1", NOW - HOUR)) == (1, 2)
    assert read(database, lambda s: s.links.tries("telegram", "7", "-2", NOW - HOUR)) == (1, 0)
    assert read(database, lambda s: s.links.tries("telegram", "7", "-1", NOW)) == (0, 0)


def test_a_joined_workspace_leaves_its_chats_and_teams_to_the_other_and_its_people_no_door(database: Database) -> None:
    theirs, ours = ground(database, "Theirs"), ground(database, "Ours")

    def work(u: UnitOfWork) -> tuple[Chat, int, int]:
        here = u.chats.open(ours.workspace, "slack", "C1", "group", "team", team="T1")
        told = u.outbox.put(letter(ours.workspace, "told", "chat:slack:C1"))
        lost = u.outbox.put(letter(ours.workspace, "lost"))
        assert told is not None
        assert lost is not None
        u.links.join(ours.workspace, theirs.workspace)
        return here, told, lost

    here, told, _ = write(database, work)
    assert read(database, lambda s: s.chats.find("slack", "C1")) == (theirs.workspace, here)
    assert read(database, lambda s: s.chats.team("slack", "T1")) == theirs.workspace
    assert read(database, lambda s: s.members.workspaces_of("telegram", "7")) == [theirs.workspace]
    claimed = write(database, lambda u: u.post.claim(NOW, "me", 10, 60))
    assert [owed.id for owed in claimed] == [told]


def test_nothing_of_a_third_workspace_moves(database: Database) -> None:
    theirs, ours, others = (ground(database, name) for name in ("Theirs", "Ours", "Others"))

    def work(u: UnitOfWork) -> Chat:
        chat = u.chats.open(others.workspace, "telegram", "-9", "group", "x", team="T9")
        u.links.join(ours.workspace, theirs.workspace)
        return chat

    chat = write(database, work)
    assert read(database, lambda s: s.chats.find("telegram", "-9")) == (others.workspace, chat)
    assert read(database, lambda s: s.chats.team("telegram", "T9")) == others.workspace
    assert others.workspace in read(database, lambda s: s.members.workspaces_of("telegram", "7"))


def test_somebody_else_may_have_the_same_account_elsewhere(database: Database) -> None:
    def work(u: UnitOfWork) -> tuple[Ground, int]:
        here = lay(u)
        ben = u.members.add(here.workspace, "Ben", "ben", Role.MEMBER)
        u.members.attach(here.workspace, Account(platform="slack", external_id="7", member_id=ben.id))
        return here, ben.id

    here, ben = write(database, work)
    found = read(database, lambda s: s.members.of_account(here.workspace, "slack", "7"))
    assert found is not None
    assert found.id == ben
