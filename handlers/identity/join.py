"""The steps that every way in shares: a chat is noted, and what somebody hears who is not admitted. Decides no
admission."""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.values import Chat, Shared, Workspace
from handlers.identity.session import NotAdmitted
from handlers.invocation import Invocation
from handlers.lexicon import FALLBACK, spoken
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.ports import Stores


def note_chat(stores: Stores, workspace: Workspace, invocation: Invocation) -> Chat:
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
    """What the platform knows of a chat wins over what was known before: one that became shared is noticed.

    A platform that tells (one with teams) and does not know right now makes a chat one of which nobody knows; where
    it never tells, what a person answered stands.
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
    """The language of a ledger that the speaker opens: theirs, else the fallback."""
    return spoken(invocation.actor.language) or FALLBACK


def stranger(invocation: Invocation) -> NotAdmitted:
    """Who is no member hears how to begin, where a client may read along no more than that they are none."""
    if invocation.room.kind == "group":
        return NotAdmitted(reply=answer("outsider"))
    return NotAdmitted(reply=answer("stranger", Button(Msg("button-alone"), "/alone", "primary")))


def answer(message: str, *buttons: Button) -> Reply:
    parts: tuple[Part, ...] = (Text(Msg(message)),)
    return Reply(parts=(*parts, Choices(buttons)) if buttons else parts, public=True)
