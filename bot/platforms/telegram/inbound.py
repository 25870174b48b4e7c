"""Translates a Telegram update to an invocation, or to None. Pure: no call, no clock, no state.

In a group, only messages to the bot count: commands, replies to it, mentions of it, its buttons.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, timedelta

from telegram import CallbackQuery, Chat, Message, MessageEntity, Update, User

from bot.platforms.telegram import evidence
from bot.wording import Wording
from handlers.invocation import Actor, Invocation, Mention, Room
from handlers.lexicon import FALLBACK, spoken

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")

#: Telegram's own accounts that speak for others: anonymous administrators, channels.
ANONYMOUS_ADMIN_ID = 1087968824

#: As Telegram marks them: also with a colon or another mark behind, but no path and no tag.
_COMMAND = re.compile(r"/(\w+)(?:@(\w+))?(?![\w@/<>])")


@dataclass(frozen=True, slots=True)
class Me:
    """The bot itself."""

    id: int
    username: str


def invocation(update: Update, me: Me) -> Invocation | None:
    """The invocation in an update; None when it is not addressed to the bot.

    A message that was edited says in `edits` which one it is: it was carried out when it was first sent.
    """
    if update.callback_query is not None:
        return _pressed(update.update_id, update.callback_query)
    message = update.message or update.edited_message
    if message is None or message.is_automatic_forward or message.via_bot is not None:
        return None
    if update.edited_message is not None and message.edit_date is None:
        return None  # nothing that anybody sees was changed
    actor = _speaker(message)
    if actor is None or message.chat.type == Chat.CHANNEL:
        return None
    replied = _replied_to(message)
    ours = replied is not None and replied.from_user is not None and replied.from_user.id == me.id
    line = _line(message, me, ours=ours)
    if line is None:
        return None
    wording = Wording(spoken(actor.language) or FALLBACK, None)
    edited = update.edited_message is not None
    if message.forward_origin is not None:
        seen = evidence.NOTHING if evidence.ours(message, me.id) or edited else evidence.passed_on(message, wording)
    else:
        seen = evidence.answered(message, replied, me.id, wording)
        if not line and not seen and (message.text or message.caption):
            line = "/help"  # our name alone
    wordless = not line and not seen and message.chat.type == Chat.PRIVATE and evidence.wordless(message)
    if not line and (edited or not (seen or wordless)):
        return None
    return Invocation(
        platform="telegram",
        key=str(update.update_id),
        actor=actor,
        room=_room(message.chat),
        text=line,
        reply_to=_address(replied) if ours and replied is not None else "",
        thread=_thread(message),
        evidence=seen.text,
        evidence_ref=seen.ref,
        evidence_author=seen.author,
        evidence_link=seen.link,
        evidence_at=seen.at,
        said_at=_said_at(message),
        mentions=_mentions(message),
        message=_address(message),
        wordless=wordless,
        edits=_address(message) if edited else "",
    )


def lane(update: Update) -> str:
    """What must be handled in order: the chat, or the person where there is none."""
    chat, user = update.effective_chat, update.effective_user
    return str(chat.id if chat is not None else user.id if user is not None else 0)


def migrated(update: Update) -> tuple[str, str] | None:
    """The ids before and after, when a group became a supergroup."""
    message = update.message
    if message is not None and message.migrate_to_chat_id is not None:
        return str(message.chat.id), str(message.migrate_to_chat_id)
    if message is not None and message.migrate_from_chat_id is not None:
        return str(message.migrate_from_chat_id), str(message.chat.id)
    return None


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
    """The author of a message; None for bots and for messages without an author."""
    sender_chat = message.sender_chat
    user = message.from_user
    if sender_chat is not None:
        # An anonymous administrator or a channel: never a member.
        same = sender_chat.id == message.chat.id
        number = user.id if user is not None else ANONYMOUS_ADMIN_ID if same else sender_chat.id
        return Actor(external_id=str(number), name=sender_chat.effective_name or "", outsider=True)
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
        may_reach=str(
            user.id
        ),  # a private chat bears the person's number; Telegram does not say whether it was started
    )


def _room(chat: Chat) -> Room:
    private = chat.type == Chat.PRIVATE
    return Room(
        external_id=str(chat.id),
        kind="private" if private else "group",
        title=chat.effective_name or "",
    )


def _line(message: Message, me: Me, *, ours: bool) -> str | None:
    """The line in a message: empty where only somebody else's message or nothing but our name stands in it; None when
    it is not meant for us."""
    private = message.chat.type == Chat.PRIVATE
    if message.forward_origin is not None:
        return "" if private else None
    mention = re.compile(rf"[ \t]*(?<!\w)@{re.escape(me.username)}(?!\w)[ \t]*", re.IGNORECASE)
    text = (message.text or message.caption or "").strip()
    named = mention.search(text) is not None
    if not text.startswith("/") and named:
        text = mention.sub(" ", text).lstrip(" \t\n,:").rstrip()
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


def _mentions(message: Message) -> tuple[Mention, ...]:
    """The people mentioned by their account: those without a user name. Whether they are in the chat is not told here;
    in a private chat nobody else is."""
    kinds: list[str | None] = [MessageEntity.TEXT_MENTION]
    marked = message.parse_entities(kinds) if message.text else message.parse_caption_entities(kinds)
    alone = message.chat.type == Chat.PRIVATE
    mentions: list[Mention] = []
    for entity, text in marked.items():
        if entity.user is not None and text.strip():
            person = _person(entity.user, message.chat)
            unknown = person.outsider or alone
            mentions.append(Mention(text=text.strip(), actor=replace(person, outsider=unknown, private_chat=None)))
    return tuple(mentions)


def _said_at(message: Message) -> str:
    """When it was written, or changed to what it says now.

    Telegram tells whole seconds: the last moment of them, so that what came after something else stays after it.
    """
    seconds = (message.edit_date or message.date).astimezone(UTC)
    return (seconds + timedelta(microseconds=999_999)).isoformat()


def _address(message: Message) -> str:
    return f"{message.chat.id}:{message.message_id}"


def _thread(message: Message) -> str:
    return str(message.message_thread_id) if message.is_topic_message and message.message_thread_id else ""
