"""Reads `my_chat_member` updates: whether the bot is in a chat and may write there; and notifies a listener.

Membership of other people matters only for the list of administrators (admins.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from telegram import Chat, ChatMember, ChatMemberRestricted, Update

_IN = frozenset({ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """The bot's membership in a chat since an update.

    person    the one whose private chat it is, by their number; empty in a group
    writable  whether the bot may write there
    added     it was not there before, and somebody has let it in (a group)
    language  the language of the person who changed it, as Telegram tags it
    key       what makes a second delivery recognisable
    """

    chat: str
    person: str
    writable: bool
    added: bool
    language: str | None
    key: str


def membership(update: Update) -> Membership | None:
    """The bot's membership in an update, None without one. Channels are ignored."""
    change = update.my_chat_member
    if change is None or change.chat.type == Chat.CHANNEL:
        return None
    private = change.chat.type == Chat.PRIVATE
    writable = _may_write(change.new_chat_member)
    return Membership(
        chat=str(change.chat.id),
        person=str(change.from_user.id) if private else "",
        writable=writable,
        added=writable and not private and not belongs(change.old_chat_member),
        language=change.from_user.language_code,
        key=str(update.update_id),
    )


def belongs(member: ChatMember) -> bool:
    """Whether somebody is in the chat."""
    return member.status in _IN or (isinstance(member, ChatMemberRestricted) and member.is_member)


def _may_write(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member and member.can_send_messages
    return member.status in _IN


class Listener(Protocol):
    """Records which chats can be written to."""

    async def blocked(self, platform: str, chat: str) -> None: ...
    async def reachable(self, platform: str, chat: str, person: str) -> None: ...
    async def welcomed(self, platform: str, chat: str, language: str | None, key: str) -> None: ...


async def told(listener: Listener, how: Membership) -> None:
    """Tell what has changed, a greeting last."""
    if not how.writable:
        await listener.blocked("telegram", how.chat)
        return
    await listener.reachable("telegram", how.chat, how.person)
    if how.added:
        await listener.welcomed("telegram", how.chat, how.language, how.key)
