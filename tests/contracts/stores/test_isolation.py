"""Nothing crosses workspaces: what belongs to one is neither seen nor changed through another, by any store call."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from handlers import ports
from handlers.domain.values import (
    Account,
    Act,
    Category,
    Chat,
    Choice,
    CustomText,
    Entry,
    Form,
    Kind,
    Member,
    Nudge,
    Origin,
    Role,
    Stage,
)
from handlers.ports import Database, OutboxMessage, Stores, UnitOfWork
from tests.support.store_ground import DAY, NOW, Ground, lay, letter, line, nudge, question, read, write

RULES = CustomText(key="terms", language="", text="no work before the deposit", author_id=0, at=NOW)


@dataclass(frozen=True, slots=True)
class Full:
    """A workspace with something in every store."""

    ground: Ground
    chat: Chat
    entry: Entry
    nudge: Nudge
    question: int
    letter: int
    dead: int

    @property
    def workspace(self) -> int:
        return self.ground.workspace

    @property
    def member(self) -> Member:
        return self.ground.member

    @property
    def client(self) -> int:
        return self.ground.client.id


def fill(u: UnitOfWork) -> Full:
    here = lay(u, "Theirs")
    w = here.workspace
    u.members.attach(w, Account(platform="telegram", external_id="8", member_id=here.member.id, private_chat="8"))
    chat = u.chats.open(w, "telegram", "-1", "group", "Team", team="T1")
    mine: dict[str, Any] = {"author_id": here.member.id, "category": Category.RUDE, "note": "secret"}
    mine["evidence_ref"] = "telegram:-1:5"
    act = u.acts.add(w, Act(origin=Origin.TYPED, at=NOW, member_id=here.member.id))
    entry = u.ledger.append(w, line(here.client, Kind.INCIDENT, act_id=act.id, **mine))
    u.ledger.append(w, line(here.client, Kind.PAYMENT, amount_minor=5))
    raised = u.nudges.add(w, nudge(here.client, team=True))
    asked = u.questions.ask(w, question(here.member.id, Choice(("/x",), "/i")))
    u.links.give(w, here.member.id, NOW, NOW + DAY)
    u.texts.put(w, replace(RULES, author_id=here.member.id))
    dead = u.outbox.put(letter(w, "dead", client_id=here.client.id))
    (claimed,) = u.post.claim(NOW, "me", 1, 60)
    u.post.give_up(claimed.id, "me", "gone")
    owed = u.outbox.put(letter(w, "owed", nudge_id=raised.id))
    assert owed is not None
    assert dead is not None
    return Full(here, chat, entry, raised, asked.id, owed, dead)


def everything(s: Stores, theirs: Full) -> list[Any]:
    w, client, member = theirs.workspace, theirs.client, theirs.member.id
    return [
        s.workspaces.get(w),
        s.members.list(w),
        s.members.accounts(w, member),
        s.members.chosen("telegram", "8"),
        s.chats.list(w),
        s.chats.find("telegram", "-1"),
        s.clients.list(w),
        s.clients.list(w, archived=True),
        s.ledger.of_client(w, client),
        s.nudges.of_client(w, client),
        s.questions.of_member(w, member, NOW),
        s.texts.starting(w, ""),
        s.links.given(w, member, NOW - DAY),
        s.outbox.by_key(w, "owed"),
        s.outbox.by_key(w, "dead"),
    ]


Call = Callable[[UnitOfWork, int, Full, Ground], Any]

#: Every call that takes a workspace, with ids of theirs (t) asked for through ours (w, g).
CALLS: dict[str, Call] = {
    "Members.add": lambda u, w, t, g: u.members.add(w, "x", t.member.handle, Role.VIEWER) and None,
    "Members.get": lambda u, w, t, g: u.members.get(w, t.member.id),
    "Members.list": lambda u, w, t, g: [m for m in u.members.list(w) if m.id == t.member.id],
    "Members.by_handle": lambda u, w, t, g: (f := u.members.by_handle(w, "anna")) and f.id == t.member.id,
    "Members.save": lambda u, w, t, g: u.members.save(w, replace(t.member, name="x")),
    "Members.attach": lambda u, w, t, g: u.members.attach(
        w, Account(platform="telegram", external_id="8", member_id=t.member.id, private_chat="9")
    ),
    "Members.accounts": lambda u, w, t, g: u.members.accounts(w, t.member.id),
    "Members.of_account": lambda u, w, t, g: u.members.of_account(w, "telegram", "8"),
    "Members.absorb": lambda u, w, t, g: u.members.absorb(w, t.member.id, g.member.id),
    "Members.choose": lambda u, w, t, g: u.members.choose(w, "telegram", "8", NOW),
    "Chats.open": lambda u, w, t, g: u.chats.open(w, "telegram", "-2", "group", "x", team="T1") and None,
    "Chats.get": lambda u, w, t, g: u.chats.get(w, t.chat.id),
    "Chats.list": lambda u, w, t, g: u.chats.list(w),
    "Chats.save": lambda u, w, t, g: u.chats.save(w, replace(t.chat, title="x")),
    "Clients.add": lambda u, w, t, g: u.clients.add(w, "x", Stage.ACTIVE, t.member.id, NOW),
    "Clients.get": lambda u, w, t, g: u.clients.get(w, t.client),
    "Clients.list": lambda u, w, t, g: [c for c in u.clients.list(w) if c.id == t.client],
    "Clients.named": lambda u, w, t, g: [c for c, _ in u.clients.named(w) if c == t.client],
    "Clients.save": lambda u, w, t, g: u.clients.save(w, replace(t.ground.client, name="x")),
    "Clients.look_again": lambda u, w, t, g: u.clients.look_again(w, NOW),
    "Clients.merge": lambda u, w, t, g: u.clients.merge(w, t.client, g.client.id),
    "Acts.add": lambda u, w, t, g: u.acts.add(w, Act(origin=Origin.TYPED, at=NOW, member_id=t.member.id)),
    "Acts.get": lambda u, w, t, g: u.acts.get(w, t.entry.act_id or 0),
    "Ledger.of_act": lambda u, w, t, g: u.ledger.of_act(w, t.entry.act_id or 0),
    "Ledger.append": lambda u, w, t, g: u.ledger.append(w, line(t.ground.client)),
    "Ledger.of_client": lambda u, w, t, g: u.ledger.of_client(w, t.client),
    "Ledger.get": lambda u, w, t, g: u.ledger.get(w, t.entry.number),
    "Members.free_handle": lambda u, w, t, g: u.members.free_handle(w, "stranger") != "stranger",
    "Ledger.corrected": lambda u, w, t, g: u.ledger.corrected(w, 8),
    "Ledger.by_author": lambda u, w, t, g: u.ledger.by_author(w, t.member.id, 8),
    "Ledger.latest_of": lambda u, w, t, g: u.ledger.latest_of(w, t.member.id, NOW - DAY),
    "Ledger.recent": lambda u, w, t, g: u.ledger.recent(w, frozenset(Kind), NOW - DAY, NOW, 9),
    "Ledger.activity": lambda u, w, t, g: u.ledger.activity(w, NOW - DAY, NOW),
    "Ledger.holders": lambda u, w, t, g: u.ledger.holders(w, Kind.INCIDENT),
    "Ledger.payers": lambda u, w, t, g: u.ledger.payers(w, NOW - DAY, NOW),
    "Ledger.minutes": lambda u, w, t, g: u.ledger.minutes(w, NOW - DAY, NOW),
    "Ledger.alike": lambda u, w, t, g: u.ledger.alike(w, t.client, Category.RUDE, NOW, 12, g.member.id),
    "Ledger.search": lambda u, w, t, g: u.ledger.search(w, "secret", 10),
    "Ledger.lately": lambda u, w, t, g: u.ledger.lately(w, t.member.id, 9),
    "Ledger.of_evidence": lambda u, w, t, g: u.ledger.of_evidence(w, "telegram:-1:5"),
    "Ledger.has_amounts": lambda u, w, t, g: u.ledger.has_amounts(w),
    "Nudges.add": lambda u, w, t, g: u.nudges.add(w, t.nudge),
    "Nudges.get": lambda u, w, t, g: u.nudges.get(w, t.nudge.id),
    "Nudges.of_client": lambda u, w, t, g: u.nudges.of_client(w, t.client),
    "Nudges.open": lambda u, w, t, g: u.nudges.open(w),
    "Nudges.team_raised": lambda u, w, t, g: u.nudges.team_raised(w, NOW - DAY),
    "Nudges.raised": lambda u, w, t, g: u.nudges.raised(w, NOW - DAY),
    "Nudges.save": lambda u, w, t, g: u.nudges.save(w, replace(t.nudge, team=False)),
    "Questions.ask": lambda u, w, t, g: u.questions.ask(w, question(t.member.id, Form("l"), "c")),
    "Questions.of_member": lambda u, w, t, g: u.questions.of_member(w, t.member.id, NOW),
    "Questions.get": lambda u, w, t, g: u.questions.get(w, t.question),
    "Questions.waiting": lambda u, w, t, g: u.questions.waiting(w, t.member.id, "telegram:-1", NOW),
    "Questions.answered": lambda u, w, t, g: u.questions.answered(w, t.question),
    "CustomTexts.put": lambda u, w, t, g: u.texts.put(w, replace(RULES, author_id=t.member.id)),
    "CustomTexts.current": lambda u, w, t, g: u.texts.current(w, "terms"),
    "CustomTexts.versions": lambda u, w, t, g: u.texts.versions(w, "terms"),
    "CustomTexts.starting": lambda u, w, t, g: u.texts.starting(w, ""),
    "Links.give": lambda u, w, t, g: u.links.give(w, t.member.id, NOW, NOW + DAY),
    "Links.given": lambda u, w, t, g: u.links.given(w, t.member.id, NOW - DAY),
    "Outbox.by_key": lambda u, w, t, g: u.outbox.by_key(w, "owed"),
    "Outbox.rewrite": lambda u, w, t, g: u.outbox.rewrite(w, t.letter, {}),
    "Outbox.of_nudge": lambda u, w, t, g: u.outbox.of_nudge(w, t.nudge.id),
    "Outbox.withdraw": lambda u, w, t, g: u.outbox.withdraw(w, t.letter),
    "Outbox.postpone": lambda u, w, t, g: u.outbox.postpone(w, t.letter, NOW + DAY),
    "Outbox.hasten": lambda u, w, t, g: u.outbox.hasten(w, "team", NOW),
    "Outbox.dead": lambda u, w, t, g: u.outbox.dead(w),
    "Outbox.revive": lambda u, w, t, g: u.outbox.revive(w, t.dead, NOW),
    "OutboxDelivery.claim": lambda u, w, t, g: u.post.claim(NOW, "me", 10, 60, workspace_id=w),
    "Workspaces.get": lambda u, w, t, g: u.workspaces.get(w).id == t.workspace,
    "Workspaces.lock": lambda u, w, t, g: u.workspaces.lock(w).id == t.workspace,
}


def _stores() -> list[type]:
    kinds = (ports.Workspaces, ports.Members, ports.Chats, ports.Clients, ports.Acts, ports.Ledger, ports.Nudges)
    return [*kinds, ports.Questions, ports.CustomTexts, ports.Links, ports.Outbox, ports.Inbox, ports.OutboxDelivery]


def test_every_call_that_takes_a_workspace_is_tried() -> None:
    scoped = {
        f"{store.__name__}.{name}"
        for store in _stores()
        for name, method in inspect.getmembers(store, inspect.isfunction)
        if not name.startswith("_") and "workspace_id" in inspect.signature(method).parameters
    }
    assert scoped == set(CALLS)


@pytest.mark.parametrize("call", CALLS)
def test_nothing_of_theirs_is_seen_or_changed_through_ours(database: Database, call: str) -> None:
    theirs, ours = write(database, fill), write(database, lambda u: lay(u, "Ours"))
    before = read(database, lambda s: everything(s, theirs))

    def ask(u: UnitOfWork) -> Any:
        found = CALLS[call](u, ours.workspace, theirs, ours)
        u.commit()
        return found

    asked = database.write(ask)
    refused = asked.exception(30)
    if refused is None:
        assert not asked.result()
    else:
        assert re.search(r"(?i)foreign key|has no (member|chat|client|nudge|question|line)", str(refused))
    assert read(database, lambda s: everything(s, theirs)) == before


def test_a_letter_of_another_workspace_does_not_hide_behind_the_same_key(database: Database) -> None:
    write(database, fill)
    ours = write(database, lambda u: lay(u, "Ours"))
    assert write(database, lambda u: u.outbox.put(letter(ours.workspace, "owed"))) is not None
    found: OutboxMessage | None = read(database, lambda s: s.outbox.by_key(ours.workspace, "owed"))
    assert found is not None
    assert found.workspace_id == ours.workspace
