"""Lets people in who were waiting, and has what they said meanwhile carried out (docs/rules.md, "Members")."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.values import Account, HeldCommand, Member, Question
from handlers.invocation import Actor, Invocation, Room
from handlers.messages import codec
from handlers.ports import OutboxMessage, Stores
from handlers.services.outbox import messages as outbox

#: A letter that is no message: an invocation to be run when its time has come, and answered where it was said.
LATE = "late-answer"


def let_in(stores: Stores, workspace_id: int, member: Member, now: datetime) -> int:
    """Save the member as one who waits no longer; returns how many held lines are carried out.

    Each line is an invocation of its own, so that one that is refused takes nothing along.
    """
    stores.members.save(workspace_id, replace(member, waiting=False))
    if not member.waiting:
        return 0
    waiting = stores.questions.of_member(workspace_id, member.id, now)
    held = [question for question in waiting if isinstance(question.asked, HeldCommand)]
    accounts = stores.members.accounts(workspace_id, member.id)
    for question in held:
        said = _said(accounts[0], member, question)
        stores.outbox.put(
            OutboxMessage(
                workspace_id=workspace_id,
                target=outbox.to_chat(said.platform, question.chat),
                kind=LATE,
                payload={"invocation": codec.encode_invocation(said)},
                due_at=now,
                dedup_key=said.key,
            )
        )
    return len(held)


def let_everyone_in(stores: Stores, workspace_id: int, now: datetime) -> int:
    """Let in whoever waits; returns how many they were."""
    waiting = [member for member in stores.members.list(workspace_id) if member.waiting]
    for member in waiting:
        let_in(stores, workspace_id, member, now)
    return len(waiting)


def _said(account: Account, member: Member, question: Question) -> Invocation:
    """The held command, as its speaker's answer to the question it waits in."""
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
