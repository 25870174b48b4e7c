"""Admits waiting members and runs the commands they sent meanwhile (docs/rules.md, "Members")."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.values import Account, HeldCommand, Member, Question
from handlers.invocation import Actor, Invocation, Room
from handlers.messages import codec
from handlers.ports import OutboxMessage, Stores
from handlers.services.outbox import messages as outbox

#: Kind of an outbox row that holds no message but an invocation, to be run when due and answered in its chat.
LATE = "late-answer"


def let_in(stores: Stores, workspace_id: int, member: Member, now: datetime) -> int:
    """Save the member as admitted; returns how many held commands will run.

    Each command is an invocation of its own, so that a refused one does not roll back the others.
    """
    stores.members.save(workspace_id, replace(member, waiting=False))
    if not member.waiting:
        return 0
    waiting = stores.questions.of_member(workspace_id, member.id, now)
    held = [question for question in waiting if isinstance(question.asked, HeldCommand)]
    accounts = stores.members.accounts(workspace_id, member.id)
    for question in held:
        invocation = _held_invocation(accounts[0], member, question)
        stores.outbox.put(
            OutboxMessage(
                workspace_id=workspace_id,
                target=outbox.to_chat(invocation.platform, question.chat),
                kind=LATE,
                payload={"invocation": codec.encode_invocation(invocation)},
                due_at=now,
                dedup_key=invocation.key,
            )
        )
    return len(held)


def let_everyone_in(stores: Stores, workspace_id: int, now: datetime) -> int:
    """Admit all waiting members; returns their number."""
    waiting = [member for member in stores.members.list(workspace_id) if member.waiting]
    for member in waiting:
        let_in(stores, workspace_id, member, now)
    return len(waiting)


def _held_invocation(account: Account, member: Member, question: Question) -> Invocation:
    """The held command, as its author's answer to the question that holds it."""
    return Invocation(
        platform=account.platform,
        key=f"held:{question.id}",
        actor=Actor(
            external_id=account.external_id,
            name=member.name,
            handle=member.handle,
            language=member.language,
            private_chat=account.private_chat,
        ),
        room=Room(external_id=question.chat, kind="group"),
        text=f"/answer {question.id} 1",
    )
