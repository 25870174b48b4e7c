"""What an update says, from Bot API JSON as Telegram sends it."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from bot.platforms.telegram import inbound
from bot.platforms.telegram.inbound import Me
from handlers.invocation import Actor, Invocation, Room

#: The last moment of the second that every message bears.
SAID = "2026-02-02T02:40:00.999999+00:00"
ME = Me(500, "ParleyBot")
OTHER_BOT = {"id": 501, "is_bot": True, "first_name": "Other", "username": "OtherBot"}
OUR_BOT = {"id": 500, "is_bot": True, "first_name": "Parley", "username": "ParleyBot"}
ANN = {
    "id": 7,
    "is_bot": False,
    "first_name": "Ann",
    "last_name": "Lee",
    "username": "AnnLee",
    "language_code": "pl",
}
BOB = {"id": 8, "is_bot": False, "first_name": "Bob"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Team"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ann", "last_name": "Lee"}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


def message(text: str | None = None, chat: dict[str, Any] = GROUP, **more: Any) -> dict[str, Any]:
    content = {"message_id": 55, "date": 1_770_000_000, "chat": chat, "from": ANN, **more}
    return content if text is None else {**content, "text": text}


def read(content: dict[str, Any], kind: str = "message") -> Invocation | None:
    update = Update.de_json({"update_id": 991, kind: content}, None)
    return inbound.invocation(update, ME)


def line(text: str, chat: dict[str, Any] = GROUP, **more: Any) -> str | None:
    said = read(message(text, chat, **more))
    return None if said is None else said.text


def test_a_command_in_a_group() -> None:
    assert read(message("/incident acme 2h rude shouted")) == Invocation(
        platform="telegram",
        key="991",
        actor=Actor(external_id="7", name="Ann Lee", handle="annlee", language="pl", may_reach="7"),
        room=Room(external_id="-1001", kind="group", title="Team"),
        text="/incident acme 2h rude shouted",
        message="-1001:55",
        said_at=SAID,
    )


def test_a_sentence_in_private() -> None:
    assert read(message("hello there", PRIVATE)) == Invocation(
        platform="telegram",
        key="991",
        actor=Actor(external_id="7", name="Ann Lee", handle="annlee", language="pl", private_chat="7", may_reach="7"),
        room=Room(external_id="7", kind="private", title="Ann Lee"),
        text="hello there",
        message="7:55",
        said_at=SAID,
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/status acme", "/status acme"),
        ("/status@ParleyBot acme", "/status acme"),
        ("/status@parleybot", "/status"),
        ("/note@ParleyBot acme two\nlines", "/note acme two\nlines"),
        ("/status\nacme", "/status\nacme"),
        ("/status@OtherBot acme", None),
        ("/статус Акме", "/статус Акме"),
        ("/статус@ParleyBot Акме", "/статус Акме"),
        ("/מצב אקמה", "/מצב אקמה"),
        ("see you at 5", None),
        ("/ not a command", None),
        ("@ParleyBot status acme", "status acme"),
        ("@parleybot, status acme", "status acme"),
        ("@ParleyBot /status acme", "/status acme"),
        ("please @ParleyBot show  acme", "please show  acme"),
        ("@ParleyBot", "/help"),
        ("@ParleyBotty status", None),
        ("mail me@ParleyBot", None),
        ("@OtherBot status", None),
        ("/note acme thanks to @ParleyBot", "/note acme thanks to @ParleyBot"),
    ],
)
def test_in_a_group_only_what_is_meant_for_the_bot_is_heard(typed: str, said: str | None) -> None:
    assert line(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("acme was rude", "acme was rude"),
        ("  /status acme ", "/status acme"),
        ("/start hello", "/start hello"),
        ("/status@OtherBot", None),
        ("статус Акме", "статус Акме"),
    ],
)
def test_in_private_everything_is_heard(typed: str, said: str | None) -> None:
    assert line(typed, PRIVATE) == said


def test_a_caption_is_read_like_a_text() -> None:
    said = read(message(caption="/incident acme the mail", photo=[]))
    assert said is not None
    assert said.text == "/incident acme the mail"


def test_a_picture_without_words_is_nothing() -> None:
    assert read(message(None, PRIVATE, photo=[])) is None


def test_a_reply_to_our_message_is_heard_and_names_it() -> None:
    replied = {"message_id": 40, "date": 1, "chat": GROUP, "from": OUR_BOT, "text": "What happened?"}
    said = read(message("they shouted", reply_to_message=replied))
    assert said is not None
    assert (said.text, said.reply_to, said.evidence) == ("they shouted", "-1001:40", "")


def test_a_non_latin_command_word_in_a_reply() -> None:
    replied = {"message_id": 40, "date": 1, "chat": GROUP, "from": OUR_BOT, "text": "?"}
    assert line("статус Акме", reply_to_message=replied) == "статус Акме"


def test_a_topic_of_a_forum_is_kept_and_is_no_reply() -> None:
    forum = {**GROUP, "is_forum": True}
    opened = {
        "message_id": 30,
        "date": 1,
        "chat": forum,
        "from": OUR_BOT,
        "forum_topic_created": {"name": "Clients", "icon_color": 1},
    }
    topic: dict[str, Any] = {"message_thread_id": 30, "is_topic_message": True, "reply_to_message": opened}
    said = read(message("/status", forum, **topic))
    assert said is not None
    assert (said.thread, said.reply_to) == ("30", "")
    assert line("chatter", forum, **topic) is None


def test_a_thread_of_replies_outside_forums_is_no_topic() -> None:
    said = read(message("/status", message_thread_id=30))
    assert said is not None
    assert said.thread == ""


@pytest.mark.parametrize("sender", [OTHER_BOT, OUR_BOT])
def test_bots_are_not_heard(sender: dict[str, Any]) -> None:
    assert line("/status", **{"from": sender}) is None


def test_an_anonymous_administrator_is_an_outsider_who_is_heard() -> None:
    said = read(message("/status", **{"from": ANONYMOUS, "sender_chat": GROUP}))
    assert said is not None
    assert said.actor == Actor(external_id="1087968824", name="Team", outsider=True)


def test_the_voice_of_a_channel_is_an_outsider() -> None:
    channel = {"id": -1009, "type": "channel", "title": "News"}
    voice = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    spoken: dict[str, Any] = {"from": voice, "sender_chat": channel}
    said = read(message("/status", **spoken))
    assert said is not None
    assert said.actor.outsider
    assert line("/status", **spoken, is_automatic_forward=True) is None


def test_a_pressed_button() -> None:
    shown = {"message_id": 60, "date": 1, "chat": GROUP, "from": OUR_BOT, "text": "?"}
    query = {"id": "1", "from": ANN, "chat_instance": "x", "data": "/answer 5 1", "message": shown}
    said = read(query, "callback_query")
    assert said is not None
    assert (said.text, said.pressed, said.reply_to, said.key) == ("/answer 5 1", True, "-1001:60", "991")
    assert said.actor.external_id == "7"
    assert said.actor.private_chat is None


def test_a_button_of_a_message_telegram_no_longer_keeps() -> None:
    shown = {"message_id": 60, "date": 0, "chat": PRIVATE}
    query = {"id": "1", "from": ANN, "chat_instance": "x", "data": "/help", "message": shown}
    said = read(query, "callback_query")
    assert said is not None
    assert (said.reply_to, said.thread) == ("7:60", "")
    assert said.actor.private_chat == "7"


def test_a_button_without_a_message_is_nothing() -> None:
    query = {"id": "1", "from": ANN, "chat_instance": "x", "data": "/help", "inline_message_id": "z"}
    assert read(query, "callback_query") is None
    assert inbound.lane(Update.de_json({"update_id": 1, "callback_query": query}, None)) == "7"


def test_an_edited_message_says_which_it_was() -> None:
    said = read(message("/incident acme rude", edit_date=1_770_000_060), "edited_message")
    assert said is not None
    assert (said.text, said.edits, said.message) == ("/incident acme rude", "-1001:55", "-1001:55")
    first = read(message("/incident acme"))
    assert first is not None
    assert (first.edits, first.message) == ("", said.edits)


@pytest.mark.parametrize(
    "content",
    [
        message("chatter", edit_date=1),
        message("@ParleyBot", edit_date=1, reply_to_message=message("You are thieves", **{"from": BOB})),
        message(None, PRIVATE, photo=[], edit_date=1),
        message(None, PRIVATE, location={"latitude": 1, "longitude": 1, "live_period": 60}, edit_date=1),
        message("/part acme", PRIVATE, forward_origin={"type": "hidden_user", "date": 1, "sender_user_name": "C"}),
    ],
)
def test_an_edit_of_what_was_no_line_is_nothing(content: dict[str, Any]) -> None:
    assert read(content, "edited_message") is None


@pytest.mark.parametrize("kind", ["channel_post", "edited_channel_post"])
def test_channels_are_not_heard(kind: str) -> None:
    assert read(message("/status", {"id": -1009, "type": "channel", "title": "News"}), kind) is None


def test_an_empty_update_is_nothing() -> None:
    update = Update.de_json({"update_id": 1}, None)
    assert inbound.invocation(update, ME) is None
    assert inbound.lane(update) == "0"


def test_a_group_that_becomes_a_supergroup() -> None:
    moved = message(None, {"id": -5, "type": "group", "title": "Team"}, migrate_to_chat_id=-1005)
    update = Update.de_json({"update_id": 1, "message": moved}, None)
    assert inbound.migrated(update) == ("-5", "-1005")
    assert inbound.invocation(update, ME) is None
