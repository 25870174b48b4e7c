"""Reads evidence from a forwarded, answered or quoted message: text, author, date and link. Pure.

A file is only named by its kind, never kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from telegram import (
    Chat,
    ExternalReplyInfo,
    Message,
    MessageOrigin,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from bot.wording import Wording
from handlers.messages import Msg

LIMIT = 2_000
AUTHOR_LIMIT = 100
#: What a message can hold besides words, and the words for it.
_KINDS = ("photo", "voice", "video", "video_note", "audio", "animation", "sticker", "contact", "location", "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramEvidence:
    """A message as evidence.

    ref   recognises the message again, whoever passes it on and by which way; says nothing of who wrote it
    at    when it was written, ISO 8601 in UTC
    """

    text: str = ""
    ref: str = ""
    author: str = ""
    link: str = ""
    at: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)


NOTHING = TelegramEvidence()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Who wrote a message: `number` is what Telegram knows them by, their name where it hides that."""

    number: str
    name: str
    at: datetime
    link: str = ""


def passed_on(message: Message, wording: Wording) -> TelegramEvidence:
    """A message that was forwarded: what was written, by whom, when."""
    if message.forward_origin is None:
        return NOTHING
    return _seen(message, _origin(message.forward_origin), wording)


def answered(message: Message, replied: Message | None, me: int, wording: Wording) -> TelegramEvidence:
    """The message that was answered, here or in another chat: the part that was marked, or all of it. The bot's own
    messages are not evidence."""
    quote = message.quote.text.strip() if message.quote is not None else ""
    if replied is not None:
        origin = replied.forward_origin
        source = _origin(origin) if origin is not None else _written(replied)
        return NOTHING if source.number == str(me) else _seen(replied, source, wording, quote)
    outside = message.external_reply
    if outside is None:
        return NOTHING
    source = _origin(outside.origin, _link(outside.chat, outside.message_id))
    return NOTHING if source.number == str(me) else _seen(outside, source, wording, quote)


def ours(message: Message, me: int) -> bool:
    """Whether what is passed on was written by the bot itself."""
    return message.forward_origin is not None and _origin(message.forward_origin).number == str(me)


def _seen(holder: Message | ExternalReplyInfo, source: _Source, wording: Wording, quote: str = "") -> TelegramEvidence:
    written = _words(holder)
    text = quote or written or _named(holder, wording)
    if not text:
        return NOTHING
    at = source.at.astimezone(UTC)
    # The marked part alone would make two messages of one.
    identified = written or _file(holder) or text
    digest = sha256(f"{source.number}|{int(at.timestamp())}|{identified}".encode("utf-8", "surrogatepass")).hexdigest()
    return TelegramEvidence(
        text=text[:LIMIT],
        ref=digest[:24],
        author=source.name[:AUTHOR_LIMIT],
        link=source.link,
        at=at.isoformat(),
    )


def _origin(origin: MessageOrigin, link: str = "") -> _Source:
    match origin:
        case MessageOriginUser(sender_user=user):
            return _Source(number=str(user.id), name=user.full_name, at=origin.date, link=link)
        case MessageOriginHiddenUser(sender_user_name=name):
            return _Source(number=name, name=name, at=origin.date, link=link)
        case MessageOriginChat(sender_chat=chat):
            return _Source(number=str(chat.id), name=_signed(chat, origin.author_signature), at=origin.date, link=link)
        case MessageOriginChannel(chat=chat, message_id=number):
            own = _link(chat, number)
            return _Source(number=str(chat.id), name=_signed(chat, origin.author_signature), at=origin.date, link=own)
        case _:
            return _Source(number="", name="", at=origin.date, link=link)


def _written(message: Message) -> _Source:
    chat, user = message.sender_chat, message.from_user
    if chat is not None:
        number, name = str(chat.id), _signed(chat, message.author_signature)
    else:
        number, name = (str(user.id), user.full_name) if user is not None else ("", "")
    return _Source(number=number, name=name, at=message.date, link=_link(message.chat, message.message_id))


def _signed(chat: Chat, signature: str | None) -> str:
    name = chat.effective_name or ""
    return f"{name} ({signature})" if signature else name


def _link(chat: Chat | None, number: int | None) -> str:
    """Where the message can be opened by those who are in the chat; only channels and supergroups have such a place."""
    if chat is None or number is None or chat.type not in (Chat.SUPERGROUP, Chat.CHANNEL):
        return ""
    room = chat.username or f"c/{str(chat.id).removeprefix('-100')}"
    return f"https://t.me/{room}/{number}"


def _words(holder: Message | ExternalReplyInfo) -> str:
    written = (holder.text or holder.caption or "").strip() if isinstance(holder, Message) else ""
    return written or (holder.poll.question if holder.poll is not None else "")


def wordless(message: Message) -> bool:
    """Whether a message holds something, and no words: a voice note, a sticker. What Telegram itself notes in a chat
    (a message was pinned) holds nothing."""
    return any(getattr(message, kind) for kind in (*_KINDS, "dice")) and not _words(message)


def _named(holder: Message | ExternalReplyInfo, wording: Wording) -> str:
    """What a message without words holds, in words."""
    kind = next((kind for kind in _KINDS if getattr(holder, kind)), None)
    if kind is None:
        return ""
    word = wording.text(Msg(f"telegram-{kind.replace('_', '-')}"))
    detail = ""
    if holder.document is not None and kind == "document":
        detail = holder.document.file_name or ""
    elif holder.sticker is not None:
        detail = holder.sticker.emoji or ""
    return f"{word}: {detail}" if detail else word


def _file(holder: Message | ExternalReplyInfo) -> str:
    """What tells one file from another, in every chat it is shown in."""
    single = (holder.voice, holder.video, holder.video_note, holder.audio, holder.document, holder.sticker)
    files = [*(holder.photo or ())[-1:], *(item for item in single if item is not None)]
    return files[0].file_unique_id if files else ""
