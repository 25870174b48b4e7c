"""The methods of the emulated Bot API that change or show the world, with the checks the real one makes. No HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from tests.emulators.telegram_html import BadMarkup, parse, units
from tests.emulators.telegram_world import Group, Json, Person, Place, Refused, World, entities

_JSON_PARAMETERS = ("reply_markup", "allowed_updates", "reply_parameters", "link_preview_options", "commands", "scope")
_NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


class Api:
    """`answered` holds the callback queries that were answered, `menus` the command menus by kind of chat and language,
    `pages` what the bot says of itself, by method and language."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.answered: list[str] = []
        self.queries: set[str] = set()
        self.menus: dict[tuple[str, str], list[Json]] = {}
        self.pages: dict[tuple[str, str], str] = {}
        self.actions: list[Json] = []

    def method(self, name: str) -> Callable[[Json], Any] | None:
        methods: dict[str, Callable[[Json], Any]] = {
            "getMe": self._get_me,
            "sendMessage": self._send_message,
            "sendPhoto": lambda call: self._send_file(call, "photo"),
            "sendDocument": lambda call: self._send_file(call, "document"),
            "sendChatAction": self._send_chat_action,
            "editMessageText": self._edit_text,
            "editMessageReplyMarkup": self._edit_markup,
            "answerCallbackQuery": self._answer_query,
            "getChat": self._get_chat,
            "getChatMember": self._get_member,
            "getChatAdministrators": self._get_admins,
            "setMyCommands": self._set_commands,
            "getMyCommands": lambda call: self.menus.get(_menu(call), []),
            "setMyDescription": lambda call: self._set_page(call, "description", 512),
            "setMyShortDescription": lambda call: self._set_page(call, "short_description", 120),
            "getMyDescription": lambda call: self._get_page(call, "description"),
            "getMyShortDescription": lambda call: self._get_page(call, "short_description"),
        }
        return methods.get(name)

    # ------------------------------------------------------------------ methods

    def _get_me(self, call: Json) -> Json:
        abilities = {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }
        return {**self._world.bot.json, **abilities}

    def _send_message(self, call: Json) -> Json:
        place = self._open(call)
        text, found = _formatted(call.get("text", ""), call.get("parse_mode", ""))
        if not text:
            raise Refused(400, "Bad Request: message text is empty")
        if units(text) > 4096:
            raise Refused(400, "Bad Request: message is too long")
        return self._add(place, call, text=text, **({"entities": found} if found else {}))

    def _send_file(self, call: Json, kind: str) -> Json:
        place = self._open(call)
        upload = call.get(kind)
        if not isinstance(upload, dict) or not upload["data"]:
            raise Refused(400, "Bad Request: file must be non-empty")
        if kind == "photo" and not upload["data"].startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8")):
            raise Refused(400, "Bad Request: IMAGE_PROCESS_FAILED")
        number = f"{kind}-{self._world.next_number()}"
        file: Json = {"file_id": number, "file_unique_id": number, "file_size": len(upload["data"])}
        about: Any = [{**file, "width": 90, "height": 90}]
        if kind == "document":
            about = {**file, "file_name": upload["name"], "mime_type": upload["type"]}
        caption, found = _formatted(call.get("caption", ""), call.get("parse_mode", ""))
        if units(caption) > 1024:
            raise Refused(400, "Bad Request: message caption is too long")
        words = {"caption": caption, "caption_entities": found} if caption else {}
        return self._add(place, call, **{kind: about}, **words)

    def _send_chat_action(self, call: Json) -> bool:
        self._open(call)
        self.actions.append(call)
        return True

    def _edit_text(self, call: Json) -> Json:
        message = self._mine(call)
        if "text" not in message:
            raise Refused(400, "Bad Request: there is no text in the message to edit")
        text, found = _formatted(call.get("text", ""), call.get("parse_mode", ""))
        if not text:
            raise Refused(400, "Bad Request: message text is empty")
        if units(text) > 4096:
            raise Refused(400, "Bad Request: MESSAGE_TOO_LONG")
        markup = _inline(call)
        before = (message["text"], message.get("entities", []), message.get("reply_markup"))
        if before == (text, found, markup):
            raise Refused(400, _NOT_MODIFIED)
        message["text"] = text
        _set(message, "entities", found)
        _set(message, "reply_markup", markup)
        message["edit_date"] = self._world.tick()
        return message

    def _edit_markup(self, call: Json) -> Json:
        message = self._mine(call)
        markup = _inline(call)
        if message.get("reply_markup") == markup:
            raise Refused(400, _NOT_MODIFIED)
        _set(message, "reply_markup", markup)
        return message

    def _answer_query(self, call: Json) -> bool:
        query = str(call.get("callback_query_id", ""))
        if query not in self.queries:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        self.queries.discard(query)
        self.answered.append(query)
        return True

    def _get_chat(self, call: Json) -> Json:
        place = self._world.place(call.get("chat_id"))
        return {**place.chat, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}

    def _get_member(self, call: Json) -> Json:
        group = self._group(call)
        user = self._world.people.get(int(call.get("user_id", 0)))
        if user is None:
            raise Refused(400, "Bad Request: user not found")
        return self._world.member(group, user)

    def _get_admins(self, call: Json) -> list[Json]:
        group = self._group(call)
        return [self._world.member(group, user) for user in group.admins]

    def _set_commands(self, call: Json) -> bool:
        commands = call.get("commands", [])
        for command in commands:
            name, description = command["command"], command["description"]
            if not 1 <= len(name) <= 32 or not all(char in "abcdefghijklmnopqrstuvwxyz0123456789_" for char in name):
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(description) <= 256:
                raise Refused(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        if len(commands) > 100:
            raise Refused(400, "Bad Request: BOT_COMMANDS_TOO_MUCH")
        self.menus[_menu(call)] = commands
        return True

    def _set_page(self, call: Json, kind: str, most: int) -> bool:
        text = str(call.get(kind, ""))
        if units(text) > most:
            raise Refused(400, f"Bad Request: {kind.replace('_', ' ')} is too long")
        self.pages[kind, call.get("language_code", "")] = text
        return True

    def _get_page(self, call: Json, kind: str) -> Json:
        return {kind: self.pages.get((kind, call.get("language_code", "")), "")}

    # ------------------------------------------------------------------ what they share

    def _open(self, call: Json) -> Place:
        place = self._world.place(call.get("chat_id"))
        if isinstance(place, Group):
            if not place.writable:
                raise Refused(400, "Bad Request: not enough rights to send text messages to the chat")
            thread = int(call.get("message_thread_id", 0))
            if thread and thread not in place.topics:
                raise Refused(400, "Bad Request: message thread not found")
            if thread in place.shut:
                raise Refused(400, "Bad Request: TOPIC_CLOSED")
        return place

    def _group(self, call: Json) -> Group:
        place = self._world.place(call.get("chat_id"))
        if isinstance(place, Person):
            raise Refused(400, "Bad Request: there are no administrators in the private chat")
        return place

    def _mine(self, call: Json) -> Json:
        place = self._world.place(call.get("chat_id"))
        message = self._world.find(place.id, int(call.get("message_id", 0)))
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if message.get("from", {}).get("id") != self._world.bot.id:
            raise Refused(400, "Bad Request: message can't be edited")
        return message

    def _add(self, place: Place, call: Json, **fields: Any) -> Json:
        thread = int(call.get("message_thread_id", 0))
        if thread:
            fields |= {"message_thread_id": thread, "is_topic_message": True}
        answers = call.get("reply_parameters")
        if answers:
            replied = self._world.find(place.id, answers["message_id"])
            if replied is None and not answers.get("allow_sending_without_reply"):
                raise Refused(400, "Bad Request: message to be replied not found")
            if replied is not None:
                fields["reply_to_message"] = {k: v for k, v in replied.items() if k != "reply_to_message"}
        markup = call.get("reply_markup")
        if markup and markup.get("force_reply"):
            if units(markup.get("input_field_placeholder", "-")) not in range(1, 65):
                raise Refused(400, "Bad Request: input field placeholder must have 1 to 64 characters")
            fields["force_reply"] = markup  # not in a real message: for tests to see
        elif markup:
            fields["reply_markup"] = _inline(call)
        return self._world.add(place, **{"from": self._world.bot.json}, **fields)


_NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


def _menu(call: Json) -> tuple[str, str]:
    return call.get("scope", {}).get("type", "default"), call.get("language_code", "")


def decoded(raw: Json) -> Json:
    """Parameters as they came by form or query, with those that are JSON parsed."""
    out = dict(raw)
    for name in _JSON_PARAMETERS:
        if isinstance(out.get(name), str):
            try:
                out[name] = json.loads(out[name])
            except ValueError:
                raise Refused(400, f"Bad Request: can't parse {name.replace('_', ' ')} JSON object") from None
    return out


def _formatted(text: str, mode: str) -> tuple[str, list[Json]]:
    if mode.lower() == "html":
        try:
            shown, found = parse(text)
        except BadMarkup as error:
            raise Refused(400, f"Bad Request: can't parse entities: {error}") from None
    elif mode:
        raise Refused(400, "Bad Request: unsupported parse_mode")
    else:
        shown, found = text.strip(), []
    return shown, found + [entity for entity in entities(shown) if entity["type"] == "mention"]


def _inline(call: Json) -> Json | None:
    markup = call.get("reply_markup")
    if not markup or not markup.get("inline_keyboard"):
        return None
    rows: list[list[Json]] = markup["inline_keyboard"]
    for button in (button for row in rows for button in row):
        if not button.get("text", "").strip():
            raise Refused(400, "Bad Request: inline keyboard button text must be non-empty")
        data, url, copied = button.get("callback_data"), button.get("url"), button.get("copy_text")
        if copied is not None and not 1 <= units(copied["text"]) <= 256:
            raise Refused(400, "Bad Request: BUTTON_COPY_TEXT_INVALID")
        if data is None and url is None and copied is None:
            raise Refused(400, "Bad Request: text buttons are unallowed in the inline keyboard")
        if data is not None and not 1 <= len(data.encode()) <= 64:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
        if url is not None and not (urlsplit(url).scheme in ("http", "https", "tg") and urlsplit(url).netloc):
            raise Refused(400, f"Bad Request: inline keyboard button URL '{url}' is invalid: wrong HTTP URL")
        if button.get("style", "primary") not in ("primary", "danger", "success"):
            raise Refused(400, "Bad Request: button style is invalid")
    if sum(map(len, rows)) > 100 or len(json.dumps(markup)) > 10_000:
        raise Refused(400, "Bad Request: reply markup is too long")
    if any(len(row) > 8 for row in rows):
        raise Refused(400, "Bad Request: too many buttons in a row")
    return {"inline_keyboard": rows}


def _set(message: Json, name: str, value: Any) -> None:
    if value:
        message[name] = value
    else:
        message.pop(name, None)
