"""Somebody else's message, passed on, answered or quoted: what is kept of it, from Bot API JSON as it is sent."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.invocation import Invocation
from tests.bot.platforms.telegram.test_inbound import ANN, BOB, GROUP, OUR_BOT, PRIVATE, message, read

CLIENT = {"id": 99, "is_bot": False, "first_name": "Karl", "last_name": "Client"}
BY_USER = {"type": "user", "date": 1_770_000_000, "sender_user": CLIENT}
AT = "2026-02-02T02:40:00+00:00"
CHANNEL = {"id": -1009, "type": "channel", "title": "Acme News", "username": "acmenews"}
NAMELESS = {"id": -100987, "type": "channel", "title": "Acme News"}
FILE = {"file_id": "f", "file_unique_id": "unique", "file_size": 9}


def passed_on(origin: dict[str, Any] = BY_USER, text: str | None = "You are thieves", **more: Any) -> Invocation:
    said = read(message(text, PRIVATE, forward_origin=origin, **more))
    assert said is not None
    return said


def by(written: dict[str, Any] = CLIENT, chat: dict[str, Any] = GROUP, number: int = 40, **more: Any) -> dict[str, Any]:
    return {"message_id": number, "date": 1_770_000_000, "chat": chat, "from": written, **more}


def answer(text: str, replied: dict[str, Any], chat: dict[str, Any] = GROUP, **more: Any) -> Invocation:
    said = read(message(text, chat, reply_to_message=replied, **more))
    assert said is not None
    return said


def test_a_message_passed_on_is_evidence_and_no_command() -> None:
    said = passed_on(text="/part acme")
    assert (said.text, said.evidence) == ("", "/part acme")
    assert (said.evidence_author, said.evidence_at, said.evidence_link) == ("Karl Client", AT, "")
    assert said.evidence_ref


def test_a_group_does_not_pass_on_to_the_bot() -> None:
    assert read(message("/part acme", GROUP, forward_origin=BY_USER)) is None


@pytest.mark.parametrize(
    ("origin", "author", "link"),
    [
        ({"type": "hidden_user", "date": 1_770_000_000, "sender_user_name": "Somebody"}, "Somebody", ""),
        (
            {"type": "chat", "date": 1_770_000_000, "sender_chat": GROUP, "author_signature": "boss"},
            "Team (boss)",
            "",
        ),
        ({"type": "chat", "date": 1_770_000_000, "sender_chat": GROUP}, "Team", ""),
        (
            {"type": "channel", "date": 1_770_000_000, "chat": CHANNEL, "message_id": 12},
            "Acme News",
            "https://t.me/acmenews/12",
        ),
        (
            {"type": "channel", "date": 1_770_000_000, "chat": NAMELESS, "message_id": 3},
            "Acme News",
            "https://t.me/c/987/3",
        ),
        ({"type": "something_new", "date": 1_770_000_000}, "", ""),
    ],
)
def test_who_wrote_it_is_said_as_far_as_telegram_tells(origin: dict[str, Any], author: str, link: str) -> None:
    said = passed_on(origin)
    assert (said.evidence_author, said.evidence_link, said.evidence_at) == (author, link, AT)


@pytest.mark.parametrize(
    ("holds", "named"),
    [
        ({"photo": [{**FILE, "width": 9, "height": 9}]}, "Zdjęcie"),
        ({"voice": {**FILE, "duration": 3}}, "Wiadomość głosowa"),
        ({"video_note": {**FILE, "duration": 3, "length": 9}}, "Wiadomość wideo"),
        ({"document": {**FILE, "file_name": "umowa.pdf"}}, "Plik: umowa.pdf"),
        ({"document": FILE}, "Plik"),
        ({"sticker": {**FILE, "width": 9, "height": 9, "is_animated": False, "is_video": False, "type": "regular",
                      "emoji": "🙄"}}, "Naklejka: 🙄"),
        ({"contact": {"phone_number": "1", "first_name": "Karl"}}, "Kontakt"),
        ({"photo": [{**FILE, "width": 9, "height": 9}], "caption": "look"}, "look"),
        ({"poll": {"id": "1", "question": "Refund?", "options": [], "total_voter_count": 0, "is_closed": False,
                   "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
                   "allows_revoting": False, "members_only": False}}, "Refund?"),
    ],
)  # fmt: skip
def test_what_has_no_words_is_named_in_the_language_of_whoever_passes_it_on(holds: dict[str, Any], named: str) -> None:
    assert passed_on(text=None, **holds).evidence == named


def test_a_message_of_nothing_parley_knows_is_nothing() -> None:
    assert read(message(None, PRIVATE, forward_origin=BY_USER, something_new={"value": 3})) is None
    assert read(message(None, PRIVATE, new_chat_title="Team")) is None


def test_a_message_that_holds_no_words_is_no_evidence_and_is_told_to_the_pipeline_in_private_only() -> None:
    dice = {"emoji": "🎲", "value": 3}
    invocation = read(message(None, PRIVATE, forward_origin=BY_USER, dice=dice))
    assert invocation is not None
    assert (invocation.wordless, invocation.text, invocation.evidence) == (True, "", "")
    assert read(message(None, GROUP, dice=dice)) is None


def test_what_the_bot_itself_wrote_is_no_evidence() -> None:
    ours = {"type": "user", "date": 1, "sender_user": OUR_BOT}
    assert read(message("Acme: standing talk", PRIVATE, forward_origin=ours)) is None
    again = answer("/note acme seen", by(BOB, forward_origin=ours, text="Acme: standing talk"))
    assert again.evidence == ""


def test_a_reply_to_somebody_else_is_evidence_for_what_is_meant_for_us_only() -> None:
    replied = by(BOB, text="The client wrote: " + "x" * 3000)
    said = answer("/incident acme rude", replied)
    assert said.reply_to == ""
    assert said.evidence.startswith("The client wrote: xxx")
    assert len(said.evidence) == 2000
    assert (said.evidence_author, said.evidence_link) == ("Bob", "https://t.me/c/1/40")
    assert read(message("I see", reply_to_message=replied)) is None


def test_our_name_alone_under_a_message_asks_nothing_but_to_take_it() -> None:
    assert answer("@ParleyBot", by(text="You are thieves")).text == ""
    assert answer("@ParleyBot", by(text="You are thieves")).evidence == "You are thieves"
    assert answer("@ParleyBot", by(OUR_BOT, text="What happened?")).text == "/help"


def test_the_marked_part_of_a_message_is_the_evidence() -> None:
    replied = by(BOB, text="Good morning. You are all thieves.")
    said = answer("/incident acme rude", replied, quote={"text": "You are all thieves.", "position": 14})
    assert said.evidence == "You are all thieves."
    assert said.evidence_ref == answer("/incident acme", replied).evidence_ref


def test_a_caption_with_a_command_answers_like_a_text() -> None:
    said = read(message(None, caption="/i acme rude", photo=[], reply_to_message=by(text="You are thieves")))
    assert said is not None
    assert (said.text, said.evidence) == ("/i acme rude", "You are thieves")


def test_an_answer_to_a_message_of_another_chat() -> None:
    outside: dict[str, Any] = {"origin": BY_USER, "chat": {**GROUP, "username": "acmetalk"}, "message_id": 8}
    said = read(message("/i acme", PRIVATE, external_reply=outside, quote={"text": "Thieves", "position": 0}))
    assert said is not None
    assert (said.text, said.evidence, said.evidence_author) == ("/i acme", "Thieves", "Karl Client")
    assert said.evidence_link == "https://t.me/acmetalk/8"
    wordless = read(message("/i acme", PRIVATE, external_reply=outside))
    assert wordless is not None
    assert wordless.evidence == ""
    spoken = read(message("/i acme", PRIVATE, external_reply={**outside, "voice": {**FILE, "duration": 1}}))
    assert spoken is not None
    assert spoken.evidence == "Wiadomość głosowa"


def test_the_same_message_is_known_again_by_every_way_it_comes() -> None:
    there = by(text="You are thieves")
    refs = {
        passed_on().evidence_ref,
        answer("/i acme", there).evidence_ref,
        answer("/i acme", by(ANN, PRIVATE, 41, text="You are thieves", forward_origin=BY_USER), PRIVATE).evidence_ref,
    }
    assert len(refs) == 1
    others = {
        passed_on(text="Something else").evidence_ref,
        passed_on({**BY_USER, "date": 1_770_000_001}).evidence_ref,
        passed_on({**BY_USER, "sender_user": BOB}).evidence_ref,
        passed_on(text=None, photo=[{**FILE, "width": 9, "height": 9}]).evidence_ref,
        passed_on(text=None, photo=[{**FILE, "file_unique_id": "b", "width": 9, "height": 9}]).evidence_ref,
    }
    assert len(others - refs) == 5


def test_a_service_message_and_a_chat_that_speaks_are_no_trouble() -> None:
    joined = by(BOB, new_chat_members=[BOB])
    assert answer("/help", joined).evidence == ""
    voice = by({**BOB, "is_bot": True}, sender_chat=CHANNEL, author_signature="Eva", text="News")
    assert answer("/note acme", voice).evidence_author == "Acme News (Eva)"
    nobody = {name: value for name, value in by(text="?").items() if name != "from"}
    assert answer("/note acme", nobody).evidence_author == ""
