"""Facts in a plain sentence: the one that is said of each kind, none where two differ, and never a word of prose."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.input.sentence import clues

NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)


def found(*parts: str) -> dict[str, str]:
    return {clue.lead.value: clue.words for clue in clues(parts, now=NOW, zone="UTC", currency="EUR")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They were rude on the phone yesterday for 2h", {"category": "rude", "date": "yesterday", "duration": "2h"}),
        ("a serious late payment, €150 short", {"severity": "serious", "category": "late payment", "money": "€150"}),
        ("Сегодня опять хамство, полчаса впустую", {"date": "Сегодня", "category": "хамство", "duration": "полчаса"}),
        ("wczoraj spóźniona płatność", {"date": "wczoraj", "category": "spóźniona płatność"}),
        ("אתמול הייתה שם גסות", {"date": "אתמול", "category": "גסות"}),
        ("no fact in it at all", {}),
        ("", {}),
        ("the other review is late again", {}),
        ("rude, then rude again", {"category": "rude"}),
        ("rude, then a complaint", {}),
        ("call them tomorrow about it, they were rude", {"category": "rude"}),
        ("they want #scope changes, #scope again", {"category": "#scope"}),
        ("2h with #scope all day", {"duration": "2h", "category": "#scope"}),
        ("it was rude!!!", {"category": "rude"}),
        ("they shouted !!! and left", {"severity": "!!!"}),
        ("900h of it, and rude", {"category": "rude"}),
        (" ".join(["word"] * 60) + " rude", {}),
    ],
)
def test_a_sentence_says_what_it_says(sentence: str, expected: dict[str, str]) -> None:
    assert found(sentence) == expected


def test_the_parts_around_a_name_are_read_together() -> None:
    assert found("yesterday", "was rude for 2h") == {"date": "yesterday", "category": "rude", "duration": "2h"}
    assert found("rude", "no, a complaint") == {}


@given(st.text())
def test_any_text_is_read_and_a_clue_stands_in_it(text: str) -> None:
    for clue in clues([text], now=NOW, zone="UTC", currency="EUR"):
        assert clue.words
        assert clue.words in text
