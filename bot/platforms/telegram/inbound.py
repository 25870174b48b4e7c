"""A Telegram update → what a person said or pressed, or nothing. Pure: no call, no clock, no state.

In a group only what is meant for the bot is passed on: commands, replies to it, mentions of it, its buttons.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import CallbackQuery, Chat, ChatMember, Message, Update, User

from handlers.invocation import Actor, Invocation, Room

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")

#: Telegram's own accounts that speak for others: anonymous administrators, channels.
ANONYMOUS_ADMIN_ID = 1087968824
EVIDENCE_LIMIT = 2_000

_GONE = frozenset({ChatMember.BANNED, ChatMember.LEFT})
_COMMAND = re.compile(r"/(\w+)(?:@(\w+))?(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Me:
    """The bot itself."""

    id: int
    username: str


def invocation(update: Update, me: Me) -> Invocation | None:
    """What was said to the bot; None for everything that is not its business.

    An edited message is none: its command was run when it was first sent, and has buttons to put it right.
    """
    if update.callback_query is not None:
        return _pressed(update.update_id, update.callback_query)
    message = update.message
    if message is None or message.is_automatic_forward or message.via_bot is not None:
        return None
    actor = _speaker(message)
    if actor is None or message.chat.type == Chat.CHANNEL:
        return None
    private = message.chat.type == Chat.PRIVATE
    replied = _replied_to(message)
    ours = replied is not None and replied.from_user is not None and replied.from_user.id == me.id
    said = message.text or message.caption or ""
    forwarded = message.forward_origin is not None
    line = "" if forwarded else _line(said, me, private=private, ours=ours)
    if line is None or (not line and not (private and forwarded and said)):
        return None
    evidence = said if forwarded else _evidence(message, replied, ours=ours)
    return Invocation(
        platform="telegram",
        key=str(update.update_id),
        actor=actor,
        room=_room(message.chat),
        text=line,
        reply_to=_address(replied) if ours and replied is not None else "",
        thread=_thread(message),
        evidence=evidence[:EVIDENCE_LIMIT],
    )


def lane(update: Update) -> str:
    """What must be handled in order: the chat, or the person where there is none."""
    chat, user = update.effective_chat, update.effective_user
    return str(chat.id if chat is not None else user.id if user is not None else 0)


def migrated(update: Update) -> tuple[str, str] | None:
    """The ids before and after, when a group became a supergroup."""
    message = update.message
    if message is None or message.migrate_to_chat_id is None:
        return None
    return str(message.chat.id), str(message.migrate_to_chat_id)


def blocked(update: Update) -> str | None:
    """The chat the bot was removed from, or blocked in."""
    change = update.my_chat_member
    if change is None or change.new_chat_member.status not in _GONE:
        return None
    return str(change.chat.id)


def members_changed(update: Update) -> int | None:
    """The chat whose administrators may be others now."""
    change = update.chat_member or update.my_chat_member
    return None if change is None else change.chat.id


def _pressed(update_id: int, query: CallbackQuery) -> Invocation | None:
    message = query.message
    if message is None or not query.data:
        return None
    return Invocation(
        platform="telegram",
        key=str(update_id),
        actor=_person(query.from_user, message.chat),
        room=_room(message.chat),
        text=query.data,
        reply_to=f"{message.chat.id}:{message.message_id}",
        thread=_thread(message) if isinstance(message, Message) else "",
        pressed=True,
    )


def _speaker(message: Message) -> Actor | None:
    """Who wrote it; None for bots and for nobody."""
    stand_in = message.sender_chat
    user = message.from_user
    if stand_in is not None:
        # An anonymous administrator, or a channel's voice: nobody in particular, never a member.
        same = stand_in.id == message.chat.id
        number = user.id if user is not None else ANONYMOUS_ADMIN_ID if same else stand_in.id
        return Actor(external_id=str(number), name=stand_in.effective_name or "", outsider=True)
    if user is None or user.is_bot:
        return None
    return _person(user, message.chat)


def _person(user: User, chat: Chat) -> Actor:
    return Actor(
        external_id=str(user.id),
        name=user.full_name,
        handle=(user.username or "").lower(),
        outsider=user.is_bot,
        language=user.language_code,
        private_chat=str(chat.id) if chat.type == Chat.PRIVATE else None,
        may_reach=str(user.id),  # a private chat bears the person's number; whether it was started, nobody tells
    )


def _room(chat: Chat) -> Room:
    private = chat.type == Chat.PRIVATE
    return Room(
        external_id=str(chat.id),
        kind="private" if private else "group",
        title=chat.effective_name or "",
    )


def _line(said: str, me: Me, *, private: bool, ours: bool) -> str | None:
    """The command line in a text; None when it is not meant for us."""
    mention = re.compile(rf"[ \t]*(?<!\w)@{re.escape(me.username)}(?!\w)[ \t]*", re.IGNORECASE)
    text = said.strip()
    named = mention.search(text) is not None
    if not text.startswith("/") and named:
        text = mention.sub(" ", text).lstrip(" \t\n,:").rstrip() or "/help"
    command = _COMMAND.match(text)
    if command is None:
        return text if private or ours or named else None
    word, addressee = command.groups()
    if addressee is not None and addressee.lower() != me.username.lower():
        return None
    return f"/{word}{text[command.end() :]}"


def _replied_to(message: Message) -> Message | None:
    """The message this one answers. In a forum, every message formally answers the one that opened its topic."""
    replied = message.reply_to_message
    if replied is None or replied.forum_topic_created is not None:
        return None
    if message.is_topic_message and replied.message_id == message.message_thread_id:
        return None
    return replied


def _evidence(message: Message, replied: Message | None, *, ours: bool) -> str:
    """What somebody else wrote, when it was answered with a command: the part that was marked, or all of it."""
    if ours:
        return ""
    if message.quote is not None and message.quote.text.strip():
        return message.quote.text
    return (replied.text or replied.caption or "") if replied is not None else ""


def _address(message: Message) -> str:
    return f"{message.chat.id}:{message.message_id}"


def _thread(message: Message) -> str:
    return str(message.message_thread_id) if message.is_topic_message and message.message_thread_id else ""
