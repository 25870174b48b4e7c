"""The results of identity: a session, a pending member, or somebody who is not admitted."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.domain.values import Chat, Member, Workspace
from handlers.messages import Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """An admitted speaker: member, workspace and chat (None in private). `opened`: this line opened the ledger."""

    workspace: Workspace
    member: Member
    chat: Chat | None
    opened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingMember:
    """A speaker who waits for an owner to admit them. Their first lines are held until then."""

    workspace: Workspace
    member: Member
    chat: Chat


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAdmitted:
    """A speaker without access. `reply` says why and shows nothing of a ledger.

    `helped`: commands that need no role run all the same.
    """

    reply: Reply
    helped: bool = True
