"""Identity in a group of a platform without teams (Telegram)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.values import Role, Shared
from handlers.identity.join import answer, language_of, refresh, stranger
from handlers.identity.session import NotAdmitted, PendingMember, Session
from handlers.invocation import Invocation
from handlers.messages import Button, Msg
from handlers.ports import Stores
from handlers.services.members import admission
from handlers.services.people.accounts import attach, join


def resolve(stores: Stores, invocation: Invocation, now: datetime) -> Session | PendingMember | NotAdmitted:
    """An administrator opens the ledger; other people join, or wait for an owner, by the workspace's `members_mode`."""
    known = stores.chats.find(invocation.platform, invocation.room.external_id)
    if known is None:
        return _open(stores, invocation, now)
    workspace = stores.workspaces.get(known[0])
    chat = refresh(stores, workspace, known[1], invocation)
    member = stores.members.of_account(workspace.id, invocation.platform, invocation.actor.external_id)
    team_only = chat.shared is Shared.NO
    if member is None:
        if invocation.actor.outsider:
            return NotAdmitted(reply=answer("anonymous"))
        if chat.shared is Shared.YES:
            return stranger(invocation)
        owner = team_only and bool(invocation.actor.admin)
        waits = not owner and not (team_only and workspace.members_mode == "open")
        member = join(stores, workspace, invocation, Role.OWNER if owner else Role.MEMBER, waiting=waits)
    elif member.waiting and team_only and invocation.actor.admin:
        member = replace(member, role=Role.OWNER)
        admission.let_in(stores, workspace.id, member, now)
        member = replace(member, waiting=False)
    member = attach(stores, workspace, member, invocation)
    if member.waiting:
        return PendingMember(workspace=workspace, member=member, chat=chat)
    return Session(workspace=workspace, member=member, chat=chat)


def _open(stores: Stores, invocation: Invocation, now: datetime) -> Session | NotAdmitted:
    """Open the ledger for an administrator's first command; tell other people how it is opened."""
    if invocation.actor.outsider:
        button = Button(Msg("button-open-ledger"), "/open", "primary")
        return NotAdmitted(reply=answer("press-to-open", button), helped=False)
    if not invocation.actor.admin:
        unknown = invocation.actor.admin is None
        return NotAdmitted(reply=answer("admins-unknown" if unknown else "not-opened"), helped=False)
    workspace = stores.workspaces.create(invocation.room.title or invocation.room.external_id, now)
    chat = stores.chats.open(
        workspace.id, invocation.platform, invocation.room.external_id, "group", invocation.room.title
    )
    workspace = replace(workspace, home_chat_id=chat.id, language=language_of(invocation))
    stores.workspaces.save(workspace)
    member = join(stores, workspace, invocation, Role.OWNER)
    return Session(workspace=workspace, member=member, chat=refresh(stores, workspace, chat, invocation), opened=True)
