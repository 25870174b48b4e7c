"""Posts rendered messages, and translates Telegram's errors to those of the platform port.

A message whose form Telegram refuses is sent in a plainer form, so that its content is not lost.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import assert_never

from telegram import (
    Bot,
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, TelegramError

from bot.adapter import Address, Moved, RetryLater, Undeliverable
from bot.platforms.telegram.keyboard import Keyboard
from bot.platforms.telegram.markup import clipped
from bot.platforms.telegram.render import SendDocument, SendPhoto, SendText, TelegramMessage
from bot.platforms.telegram.transport import FloodWait, NotDone

log = logging.getLogger(__name__)

CHATS_REMEMBERED = 2_000
BATCHES_REMEMBERED = 256
NAME_LIMIT = 48
#: Wait for a new token: messages stay in the outbox.
TOKEN_SECONDS = 60.0

_CLOSED = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "need administrator rights",
    "not enough rights",
    "have no rights",
    "no write access",
    "write_forbidden",
    "chat_restricted",
    "topic_closed",
    "_forbidden",
    "group chat was deactivated",
    "group chat was upgraded",
    "user is deactivated",
    "user_is_blocked",
    "not a member",
)
_NO_THREAD = ("thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
_NO_EDIT = ("to edit not found", "can't be edited", "message_id_invalid", "no text in the message", "identifier is not")
_BAD_MARKUP = ("can't parse entities", "entities_too_long", "entity")
_BAD_BUTTONS = ("button", "reply markup", "reply_markup", "keyboard")
_BAD_PICTURE = ("photo", "image", "wrong file", "wrong type", "too big", "too large")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who was heard last in a chat, and in which message (None: they pressed a button)."""

    user: str
    name: str
    message: int | None


class Speakers:
    """The last speaker of each chat: whom a prompt in a group is for."""

    def __init__(self) -> None:
        self._last: OrderedDict[str, Speaker] = OrderedDict()

    def note(self, chat: str, speaker: Speaker) -> None:
        self._last[chat] = speaker
        self._last.move_to_end(chat)
        while len(self._last) > CHATS_REMEMBERED:
            self._last.popitem(last=False)

    def of(self, chat: str, user: str) -> Speaker | None:
        """The last speaker of the chat, if it was this user (or anybody, when no user is asked for)."""
        last = self._last.get(chat)
        return last if last is not None and user in ("", last.user) else None


class Sender:
    def __init__(self, bot: Bot, speakers: Speakers) -> None:
        self._bot = bot
        self._speakers = speakers
        # Messages of a batch that were sent before one failed: the next attempt goes on from there.
        self._progress: OrderedDict[tuple[Address, tuple[TelegramMessage, ...]], int] = OrderedDict()

    async def send(self, address: Address, messages: tuple[TelegramMessage, ...]) -> str:
        """Post the messages in order; returns "chat:message" of the last. Raises RetryLater, Undeliverable or Moved."""
        batch = (address, messages)
        start = self._progress.pop(batch, 0)
        reference = ""
        for index, message in enumerate(messages[start:], start):
            try:
                reference = await self._post(address if index == 0 else replace(address, edit=""), message)
            except TelegramError as error:
                if index:
                    self._progress[batch] = index
                    while len(self._progress) > BATCHES_REMEMBERED:
                        self._progress.popitem(last=False)
                raise translated(error) from error
        return reference

    async def _post(self, address: Address, message: TelegramMessage) -> str:
        """Post one message, in a plainer form each time Telegram refuses the form."""
        while True:
            try:
                return await self._once(address, message)
            except BadRequest as error:
                why = error.message.lower()
                if "is not modified" in why:
                    return address.edit
                plainer = _plainer(address, message, why)
                if plainer is None:
                    raise
                log.warning("Telegram refuses the form of a message (%s); sent in a plainer one", _brief(why))
                address, message = plainer

    async def _once(self, address: Address, message: TelegramMessage) -> str:
        editable = isinstance(message, SendText) and message.prompt is None
        chat, _, number = address.edit.rpartition(":")
        # Messages do not move with a group that became a supergroup: those of before are out of reach.
        if editable and number and chat == address.chat:
            edited = await self._bot.edit_message_text(
                message.html or message.plain,
                chat_id=_chat_id(chat),
                message_id=int(number),
                parse_mode=ParseMode.HTML if message.html else None,
                reply_markup=_markup(message.keyboard),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
            return _reference(edited) if isinstance(edited, Message) else address.edit
        return _reference(await self._new(address, message))

    async def _new(self, address: Address, message: TelegramMessage) -> Message:
        chat, thread = _chat_id(address.chat), _thread_id(address.thread)
        mode = ParseMode.HTML if message.html else None
        markup = _markup(message.keyboard)
        match message:
            case SendText(prompt=str()):
                return await self._prompt(address, message)
            case SendText():
                return await self._bot.send_message(
                    chat,
                    message.html or message.plain,
                    parse_mode=mode,
                    message_thread_id=thread,
                    reply_markup=markup,
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                )
            case SendPhoto():
                return await self._bot.send_photo(
                    chat,
                    message.data,
                    caption=message.html or message.plain or None,
                    parse_mode=mode,
                    filename=message.name,
                    message_thread_id=thread,
                    reply_markup=markup,
                )
            case SendDocument():
                return await self._bot.send_document(
                    chat,
                    message.data,
                    caption=message.html or message.plain or None,
                    parse_mode=mode,
                    filename=message.name,
                    message_thread_id=thread,
                    reply_markup=markup,
                )
            case _:
                assert_never(message)

    async def _prompt(self, address: Address, message: SendText) -> Message:
        """Ask for a reply. In a group of the one who is asked alone: by answering their message, or by name."""
        private = not address.chat.startswith("-")
        speaker = None if private else self._speakers.of(address.chat, address.only_for)
        html, plain, answers = message.html, message.plain, None
        if speaker is not None and speaker.message is not None:
            answers = ReplyParameters(speaker.message, allow_sending_without_reply=True)
        elif speaker is not None and html:
            name = escape(clipped(speaker.name, NAME_LIMIT) or "@", quote=False)
            html = f'<a href="tg://user?id={speaker.user}">{name}</a>: {html}'
        # Without an addressee, a prompt would open on everyone's screen, so there is none.
        asks = private or speaker is not None
        placeholder = message.prompt or None
        return await self._bot.send_message(
            _chat_id(address.chat),
            html or plain,
            parse_mode=ParseMode.HTML if html else None,
            message_thread_id=_thread_id(address.thread),
            reply_markup=ForceReply(selective=not private, input_field_placeholder=placeholder) if asks else None,
            reply_parameters=answers,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )


def _plainer(address: Address, message: TelegramMessage, why: str) -> tuple[Address, TelegramMessage] | None:
    """What to try instead, None when the form is not to blame."""
    if address.edit and _says(why, _NO_EDIT):
        return replace(address, edit=""), message
    if address.thread and _says(why, _NO_THREAD):
        return replace(address, thread=""), message
    if message.html and _says(why, _BAD_MARKUP):
        return address, replace(message, html="")
    if message.keyboard and _says(why, _BAD_BUTTONS):
        return address, replace(message, keyboard=())
    if isinstance(message, SendPhoto) and _says(why, _BAD_PICTURE) and not _says(why, _CLOSED):
        document = SendDocument(message.name, message.data, message.html, message.plain, message.keyboard)
        return address, document
    return None


def translated(error: TelegramError) -> RetryLater | Undeliverable | Moved:
    """Translate an error to one of the platform port."""
    match error:
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case FloodWait():
            return RetryLater("too many requests", error.seconds)
        case Forbidden():
            return Undeliverable(_brief(error.message))
        case InvalidToken():
            return RetryLater("the token is refused", TOKEN_SECONDS)
        case BadRequest():
            if _says(error.message.lower(), _CLOSED):
                return Undeliverable(_brief(error.message))
            return RetryLater(f"refused: {_brief(error.message)}")
        case NotDone():
            return RetryLater(_brief(error.message))
        case NetworkError():
            return RetryLater(_brief(error.message), uncertain=True)
        case _:
            return RetryLater(_brief(str(error)), uncertain=True)


def _says(why: str, signs: Sequence[str]) -> bool:
    return any(sign in why for sign in signs)


def _brief(why: str) -> str:
    return clipped(why, 120)


def _chat_id(chat: str) -> int:
    try:
        return int(chat)
    except ValueError:
        raise BadRequest("chat not found") from None


def _thread_id(thread: str) -> int | None:
    # A forum's general topic is number 1, and must not be named.
    return int(thread) if thread.isdecimal() and thread != "1" else None


def _reference(message: Message) -> str:
    return f"{message.chat.id}:{message.message_id}"


def _markup(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    if not keyboard:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(
                    key.label,
                    url=key.url or None,
                    callback_data=key.data or None,
                    copy_text=CopyTextButton(key.copy) if key.copy else None,
                    style=key.style or None,
                )
                for key in row
            ]
            for row in keyboard
        ]
    )
