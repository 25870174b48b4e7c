"""Identity at the console: options of the command line name the workspace, the speaker and their role."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.values import Role, Shared
from handlers.identity.join import note_chat
from handlers.identity.session import Session
from handlers.invocation import Invocation
from handlers.lexicon import spoken
from handlers.ports import Stores
from handlers.services.people.accounts import join


def console_workspace(stores: Stores, name: str, now: datetime, language: str | None = None) -> int:
    """The id of the console's workspace `name`. It is created on first use, in `language` if given."""
    workspace_id = stores.chats.team("console", name)
    if workspace_id is not None:
        return workspace_id
    workspace = stores.workspaces.create(name, now)
    chat = stores.chats.open(workspace.id, "console", name, "console", name, team=name)
    stores.chats.save(workspace.id, replace(chat, shared=Shared.NO))
    language = spoken(language) or workspace.language
    stores.workspaces.save(replace(workspace, home_chat_id=chat.id, members_mode="open", language=language))
    return workspace.id


def resolve(stores: Stores, invocation: Invocation, now: datetime) -> Session:
    """The speaker's session. A role or language given on the command line is saved for the member."""
    workspace = stores.workspaces.get(console_workspace(stores, invocation.room.team, now, invocation.actor.language))
    chat = note_chat(stores, workspace, invocation)
    before = stores.members.of_account(workspace.id, invocation.platform, invocation.actor.external_id)
    member = before or join(stores, workspace, invocation, Role(invocation.role or Role.OWNER))
    asked = replace(
        member,
        role=Role(invocation.role or member.role),
        language=spoken(invocation.actor.language) or member.language,
    )
    if asked != member:
        stores.members.save(workspace.id, asked)
    return Session(workspace=workspace, member=asked, chat=chat)
