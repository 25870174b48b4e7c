"""Steps that all kinds of identity share: noting the chat, and the replies to people who are not admitted.

It must not decide who is admitted.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.values import Chat, Shared, Workspace
from handlers.identity.session import NotAdmitted
from handlers.invocation import Invocation
from handlers.lexicon import FALLBACK, spoken
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.ports import Stores


def note_chat(stores: Stores, workspace: Workspace, invocation: Invocation) -> Chat:
    """The invocation's chat in this workspace, created if new, and refreshed."""
    known = stores.chats.find(invocation.platform, invocation.room.external_id)
    if known is not None and known[0] == workspace.id:
        return refresh(stores, workspace, known[1], invocation)
    chat = stores.chats.open(
        workspace.id,
        invocation.platform,
        invocation.room.external_id,
        invocation.room.kind,
        invocation.room.title,
        team=invocation.room.team,
    )
    return refresh(stores, workspace, chat, invocation)


def refresh(stores: Stores, workspace: Workspace, chat: Chat, invocation: Invocation) -> Chat:
    """Update a chat by what the platform tells now: title, whether Parley may post, whether outsiders read along.

    A platform with teams that cannot tell right now makes `shared` unknown again. On a platform that never tells, the
    answer of a member is kept.
    """
    shared = chat.shared
    if invocation.room.shared is not None:
        shared = Shared.YES if invocation.room.shared else Shared.NO
    elif invocation.room.team:
        shared = Shared.UNKNOWN
    fresh = replace(chat, shared=shared, postable=invocation.room.postable, title=invocation.room.title or chat.title)
    if fresh != chat:
        stores.chats.save(workspace.id, fresh)
    return fresh


def language_of(invocation: Invocation) -> str:
    """The language of a new ledger: the speaker's if we speak it, else the fallback."""
    return spoken(invocation.actor.language) or FALLBACK


def stranger(invocation: Invocation) -> NotAdmitted:
    """The reply to somebody who is not a member: in private, how to begin. In a group, where a client may read along,
    it says only that they are not a member.
    """
    if invocation.room.kind == "group":
        return NotAdmitted(reply=answer("outsider"))
    return NotAdmitted(reply=answer("stranger", Button(Msg("button-alone"), "/alone", "primary")))


def answer(message: str, *buttons: Button) -> Reply:
    """A public reply of one message of the catalogue."""
    parts: tuple[Part, ...] = (Text(Msg(message)),)
    return Reply(parts=(*parts, Choices(buttons)) if buttons else parts, public=True)
