"""Identity in a chat of a platform with teams (Slack), which tells who belongs to the team."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.values import Role, Workspace
from handlers.identity.join import answer, language_of, note_chat
from handlers.identity.session import NotAdmitted, Session
from handlers.invocation import Invocation
from handlers.ports import Stores
from handlers.services.outbox import messages as outbox
from handlers.services.people.accounts import attach, join


def resolve(stores: Stores, invocation: Invocation, now: datetime) -> Session | NotAdmitted:
    """The team's administrators become owners, its full members become members; guests are not admitted.

    Somebody whom Slack could not look up stays a member if they are one, but does not become one.
    """
    workspace_id = stores.chats.team(invocation.platform, invocation.room.team)
    member = None
    if workspace_id is not None:
        member = stores.members.of_account(workspace_id, invocation.platform, invocation.actor.external_id)
    unsure = invocation.actor.admin is None
    if invocation.actor.outsider and (member is None or not unsure):
        return NotAdmitted(reply=answer("not-looked-up" if unsure else "outsider"))
    opened = workspace_id is None
    workspace = _open(stores, invocation, now) if workspace_id is None else stores.workspaces.get(workspace_id)
    chat = note_chat(stores, workspace, invocation)
    if member is None:
        member = join(stores, workspace, invocation, Role.OWNER if invocation.actor.admin else Role.MEMBER)
    elif invocation.actor.admin and not outbox.owners(stores, workspace):
        member = replace(member, role=Role.OWNER)
        stores.members.save(workspace.id, member)
    member = attach(stores, workspace, member, invocation)
    return Session(workspace=workspace, member=member, chat=chat, opened=opened)


def _open(stores: Stores, invocation: Invocation, now: datetime) -> Workspace:
    """Create the team's workspace. The channel it is opened in becomes the team chat, unless outsiders read it."""
    room = invocation.room
    workspace = stores.workspaces.create(room.title or room.team, now)
    chat = stores.chats.open(workspace.id, invocation.platform, room.external_id, room.kind, room.title, team=room.team)
    workspace = replace(workspace, members_mode="open", language=language_of(invocation))
    if room.kind == "group" and room.postable and not room.shared:
        workspace = replace(workspace, home_chat_id=chat.id)
    stores.workspaces.save(workspace)
    return workspace
