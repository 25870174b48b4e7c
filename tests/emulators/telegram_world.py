"""The people, groups and messages of the emulated Telegram, as Bot API JSON. No HTTP in here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.emulators.telegram_html import units

Json = dict[str, Any]

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
_ENTITY = re.compile(r"(?<!\w)(?:/[A-Za-z0-9_]{1,64}(?:@\w+)?|@\w{4,32})")
_MAY = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_edit_tag",
    "can_react_to_messages",
)
_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


class Refused(Exception):
    """An error answer of the Bot API."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


@dataclass(slots=True, eq=False)
class Person:
    """A user. `started`: has written to the bot, so that it may answer in private."""

    id: int
    first_name: str
    username: str = ""
    language: str = "en"
    started: bool = False
    blocked: bool = False
    is_bot: bool = False

    @property
    def json(self) -> Json:
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        return user if self.is_bot else {**user, "language_code": self.language}

    @property
    def chat(self) -> Json:
        chat: Json = {"id": self.id, "type": "private", "first_name": self.first_name}
        return {**chat, "username": self.username} if self.username else chat


@dataclass(slots=True, eq=False)
class Group:
    """A group. `writable`: the bot may post; `moved_to`: the supergroup it became; `shut`: topics that are closed,
    0 for the general one."""

    id: int
    title: str
    admins: list[Person] = field(default_factory=list)
    kind: str = "supergroup"
    forum: bool = False
    topics: set[int] = field(default_factory=set)
    shut: set[int] = field(default_factory=set)
    kicked: bool = False
    writable: bool = True
    bot_admin: bool = False
    moved_to: int | None = None

    @property
    def chat(self) -> Json:
        chat: Json = {"id": self.id, "type": self.kind, "title": self.title}
        return {**chat, "is_forum": True} if self.forum else chat


Place = Person | Group


class World:
    def __init__(self, bot: Person) -> None:
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.messages: list[Json] = []
        self._clock = 1_770_000_000
        #: The time of day there; without one every message is a second later than the one before.
        self.now: Callable[[], datetime] | None = None
        self._number = 100

    def next_number(self) -> int:
        self._number += 1
        return self._number

    def tick(self) -> int:
        if self.now is not None:
            return int(self.now().timestamp())
        self._clock += 1
        return self._clock

    def place(self, chat_id: Any) -> Place:
        """The chat the bot wants to use. Raises Refused when it may not."""
        try:
            number = int(chat_id)
        except (TypeError, ValueError):
            raise Refused(400, "Bad Request: chat not found") from None
        person = self.people.get(number)
        if person is not None:
            if person.blocked:
                raise Refused(403, "Forbidden: bot was blocked by the user")
            if not person.started:
                raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
            return person
        group = self.groups.get(number)
        if group is None:
            raise Refused(400, "Bad Request: chat not found")
        if group.moved_to is not None:
            description = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, description, migrate_to_chat_id=group.moved_to)
        if group.kicked:
            raise Refused(403, f"Forbidden: bot was kicked from the {group.kind} chat")
        return group

    def of(self, chat: int) -> list[Json]:
        return [message for message in self.messages if message["chat"]["id"] == chat]

    def find(self, chat: int, number: int) -> Json | None:
        return next((message for message in self.of(chat) if message["message_id"] == number), None)

    def add(self, place: Place, **fields: Any) -> Json:
        """A new message in the chat."""
        message = {"message_id": self.next_number(), "date": self.tick(), "chat": place.chat, **fields}
        self.messages.append(message)
        return message

    def member(self, group: Group, user: Person) -> Json:
        """A ChatMember."""
        if user in group.admins:
            if group.admins[0] is user:
                return {"status": "creator", "user": user.json, "is_anonymous": False}
            return {"status": "administrator", "user": user.json, **dict.fromkeys(_RIGHTS, False)}
        if user is self.bot and group.kicked:
            return {"status": "kicked", "user": user.json, "until_date": 0}
        if user is self.bot and group.bot_admin:
            return {"status": "administrator", "user": user.json, **dict.fromkeys(_RIGHTS, False)}
        if user is self.bot and not group.writable:
            silent = dict.fromkeys(_MAY, False)
            return {"status": "restricted", "user": user.json, "is_member": True, "until_date": 0, **silent}
        return {"status": "member", "user": user.json}

    def heard(self, message: Json, *, privacy: bool) -> bool:
        """Whether Telegram shows a message of this group to the bot."""
        group = self.groups.get(message["chat"]["id"])
        if group is None or not privacy or group.bot_admin:
            return True
        if group.kicked:
            return False
        replied = message.get("reply_to_message", {}).get("from", {})
        text = message.get("text") or message.get("caption") or ""
        name = f"@{self.bot.username}".lower()
        for entity in message.get("entities") or message.get("caption_entities") or []:
            word = cut(text, entity).lower()
            if entity["type"] == "bot_command" and entity["offset"] == 0 and ("@" not in word or word.endswith(name)):
                return True
            if entity["type"] == "mention" and word == name:
                return True
        return bool(replied.get("id") == self.bot.id) or not text


def entities(text: str) -> list[Json]:
    """What Telegram itself finds in a person's text."""
    return [
        {
            "type": "bot_command" if found[0].startswith("/") else "mention",
            "offset": units(text[: found.start()]),
            "length": units(found[0]),
        }
        for found in _ENTITY.finditer(text)
    ]


def cut(text: str, entity: Json) -> str:
    """The part of a text that an entity covers."""
    raw = text.encode("utf-16-le")
    return raw[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")
