"""Questions are answered by what they ask for, and log nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.plain_words.console import console, needs_the_model

#: By language: who needs attention, how is the client, who sees this, what did I log.
QUESTIONS = {
    "en": ("who needs attention?", "how is Nordia?", "who sees this?", "what did I log?"),
    "ru": ("кто требует внимания?", "как там Nordia?", "кто это видит?", "что я записал?"),
    "pl": ("kto wymaga uwagi?", "jak tam Nordia?", "kto to widzi?", "co zapisałam?"),
    "he": ("מי צריך תשומת לב?", "מה שלום Nordia?", "מי רואה את זה?", "מה רשמתי?"),
}


@needs_the_model
@pytest.mark.parametrize("language", QUESTIONS)
def test_questions_are_answered_and_log_nothing(language: str, tmp_path: Path) -> None:
    with console(tmp_path, language, "2026-03-02T10:00:00+01:00") as desk:
        desk.create("Nordia")
        answers = [desk.say(question)["data"] for question in QUESTIONS[language]]
        ledger = desk.say("/ledger Nordia")["data"]
    assert [answer.get("answers") for answer in answers] == ["status", "status", "privacy", "mine"]
    assert answers[1]["client"] == "Nordia"
    assert ledger["entries"] == []


def test_what_is_typed_while_words_are_asked_for_is_read_as_on_every_platform(tmp_path: Path) -> None:
    with console(tmp_path, "en", "2026-03-02T10:00:00+01:00") as desk:
        desk.create("Nordia")
        desk.say("/note Nordia")
        assert desk.say("never mind")["data"] == {"answers": "leave"}
        desk.say("/note Nordia")
        assert desk.say("status Nordia")["data"]["client"] == "Nordia"
        desk.say("/note Nordia")
        assert desk.say("they like tea")["data"]["kind"] == "note"
        entries = desk.say("/ledger Nordia")["data"]["entries"]
    assert [entry["note"] for entry in entries] == ["they like tea"]
