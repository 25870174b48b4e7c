"""What identity finds out: a session, a pending member, or somebody who is not admitted."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.domain.values import Chat, Member, Workspace
from handlers.messages import Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Where a line is said. `opened`: this very line opened the ledger, so that Parley asks about it."""

    workspace: Workspace
    member: Member
    chat: Chat | None
    opened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingMember:
    """The speaker waits for an owner: what they say is kept until they are let in."""

    workspace: Workspace
    member: Member
    chat: Chat


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAdmitted:
    """No seat; `reply` says why, and shows nothing of any ledger. `helped`: what there is, is told all the same."""

    reply: Reply
    helped: bool = True
