"""Words and quoted passages, and the marks that are no quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.input.quotes import unquote, words


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('"a b"', "a b"),
        ("“a b”", "a b"),
        ("„a b”", "a b"),
        ("„a b“", "a b"),
        ("«a b»", "a b"),
        ("״א ב״", "א ב"),
        ('  "a b"  ', "a b"),
        ('"a"b"', 'a"b'),
        ('"a" b', '"a" b'),
        ('"a', '"a'),
        ('""', '""'),
        ('בע"מ', 'בע"מ'),
        ("a", "a"),
        ("\u200f«a b»", "a b"),
    ],
)
def test_the_quotes_around_all_of_it_are_taken_off(typed: str, expected: str) -> None:
    assert unquote(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('he said "go away", twice', ["he", "said", "go away", "twice"]),
        ('200 ש"ח או בע"מ', ["200", 'ש"ח', "או", 'בע"מ']),
        ('15" and "big"', ['15"', "and", "big"]),
        ('"never closed here', ['"never', "closed", "here"]),
        ("«a b»!", ["a b"]),
        ("", []),
    ],
)
def test_a_line_is_cut_into_words_and_passages(typed: str, expected: list[str]) -> None:
    assert [word.text for word in words(typed)] == expected


@given(st.text(alphabet=st.sampled_from(list('ab "“”„«»״.,\u200f\n')) | st.characters()))
def test_the_words_cover_all_but_the_spaces(text: str) -> None:
    found = list(words(text))
    assert "".join("".join(text[word.start : word.end].split()) for word in found) == "".join(text.split())
