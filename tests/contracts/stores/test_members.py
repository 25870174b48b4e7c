"""Members and their accounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from handlers.domain.values import (
    Account,
    Act,
    Action,
    CustomText,
    Decision,
    Form,
    Kind,
    Member,
    NudgeState,
    Origin,
    Role,
    Step,
)
from handlers.ports import Database, Stores, UnitOfWork
from tests.support.store_ground import DAY, HOUR, NOW, Ground, ground, letter, line, nudge, question, read, write


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


def test_what_a_member_was_shown_is_written_by_itself(database: Database, here: Ground) -> None:
    write(database, lambda u: u.members.shown(here.workspace, here.member.id, entry=7, client=3))
    write(database, lambda u: u.members.save(here.workspace, replace(here.member, name="Anna B")))
    kept = read(database, lambda s: s.members.get(here.workspace, here.member.id))
    assert kept == replace(here.member, name="Anna B", shown_entry=7, shown_client=3)
    with pytest.raises(LookupError):
        write(database, lambda u: u.members.shown(here.workspace, 99, entry=None, client=None))


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


def test_two_members_who_are_one_person_become_one(database: Database, here: Ground) -> None:
    """All that was the other's is theirs: accounts, clients, lines, what is named within lines, what waits for them."""
    w, anna = here.workspace, here.member.id

    def work(u: UnitOfWork) -> tuple[int, int, int]:
        old = u.members.add(w, "Anna M", "annam", Role.MEMBER).id
        carl = u.members.add(w, "Carl", "carl", Role.MEMBER).id
        u.members.attach(w, Account(platform="slack", external_id="U1", member_id=old))
        u.clients.save(w, replace(here.client, responsible_id=old))
        u.ledger.append(w, line(here.client, author_id=old, affected=(old, carl, anna)))
        u.ledger.append(w, line(here.client, Kind.STEP, author_id=carl, detail=Step(1, "tell", "", NOW, old)))
        handed = Decision(1, "talk", Action.DELEGATE, handed=(old, carl))
        u.ledger.append(w, line(here.client, Kind.DECISION, author_id=carl, affected=(carl,), detail=handed))
        u.ledger.append(w, line(here.client, Kind.STEP, author_id=carl, detail=Step(2, "tell", "", NOW, carl)))
        raised = u.nudges.add(w, nudge(here.client))
        u.nudges.save(w, replace(raised, decided_by=old, state=NudgeState.DECIDED, decided_at=NOW))
        u.texts.put(w, CustomText(key="terms", language="", text="x", author_id=old, at=NOW))
        u.questions.ask(w, question(old, Form("/i")))
        act = u.acts.add(w, Act(origin=Origin.TYPED, at=NOW, member_id=old))
        u.links.give(w, old, NOW, NOW + DAY)
        u.outbox.put(letter(w, "owed", f"member:{old}"))
        u.members.absorb(w, old, anna)
        return old, carl, act.id

    old, carl, act_id = write(database, work)
    lines = read(database, lambda s: list(s.ledger.of_client(w, here.client.id)))
    assert [e.author_id for e in lines] == [anna, carl, carl, carl]
    assert lines[0].affected == (anna, carl)
    assert [e.detail for e in lines[1:]] == [
        Step(1, "tell", "", NOW, anna),
        Decision(1, "talk", Action.DELEGATE, handed=(anna, carl)),
        Step(2, "tell", "", NOW, carl),
    ]
    act = read(database, lambda s: s.acts.get(w, act_id))
    assert act is not None
    assert act.member_id == anna
    assert read(database, lambda s: s.members.get(w, old)) is None
    assert read(database, lambda s: s.members.of_account(w, "slack", "U1")) == here.member
    client = read(database, lambda s: s.clients.get(w, here.client.id))
    assert client is not None
    assert client.responsible_id == anna
    assert read(database, lambda s: [n.decided_by for n in s.nudges.of_client(w, here.client.id)]) == [anna]
    assert read(database, lambda s: [t.author_id for t in s.texts.versions(w, "terms")]) == [anna]
    assert len(read(database, lambda s: s.questions.of_member(w, anna, NOW))) == 1
    assert read(database, lambda s: s.links.given(w, anna, NOW - DAY)) == 1
    assert [owed.target for owed in write(database, lambda u: u.post.claim(NOW, "me", 9, 60))] == [f"member:{anna}"]


def test_a_member_and_themself_are_one_already(database: Database, here: Ground) -> None:
    with pytest.raises(ValueError, match="themself"):
        write(database, lambda u: u.members.absorb(here.workspace, here.member.id, here.member.id))
