"""Resolves the identity: who speaks, in which workspace and chat (docs/rules.md, "Members").

It creates workspaces, chats and members as needed. It must not write a line of a ledger.
"""

from __future__ import annotations

from datetime import datetime

from handlers.identity import console, group, private, team
from handlers.identity.session import NotAdmitted, PendingMember, Session
from handlers.invocation import Invocation
from handlers.ports import Stores


def resolve(stores: Stores, invocation: Invocation, now: datetime) -> Session | PendingMember | NotAdmitted:
    """The speaker's session; or the pending member; or the reply to somebody who is not admitted."""
    if invocation.room.kind == "console":
        return console.resolve(stores, invocation, now)
    if invocation.room.team:
        return team.resolve(stores, invocation, now)
    if invocation.room.kind == "private":
        return private.resolve(stores, invocation, now)
    return group.resolve(stores, invocation, now)
