"""Cue words: found as whole words and stems, the longest of one meaning, and not what a negation denies."""

from __future__ import annotations

import pytest

from handlers.reading.cues import cues, tokens_of


def meanings(text: str, *, negated: bool = False) -> set[str]:
    return {cue.meaning for cue in cues(text) if cue.negated is negated}


def test_a_negation_denies_what_closely_follows() -> None:
    assert "category.rude" in meanings("he was rude")
    assert "category.rude" in meanings("he was not rude", negated=True)
    assert "category.rude" not in meanings("he was not rude")
    assert "category.rude" in meanings("not at all rude", negated=True), "two words between"
    assert "category.rude" in meanings("not at all that rude"), "three words between"


def test_what_stands_before_a_negation_is_not_denied() -> None:
    assert "category.rude" in meanings("rude, not friendly")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("he was rude", "category.rude"),
        ("i forgot to answer", "fault.ours"),
        ("who needs attention", "ask.attention"),
        ("who sees this", "ask.privacy"),
    ],
)
def test_what_words_point_at(text: str, meaning: str) -> None:
    assert meaning in meanings(text)


def test_a_stem_begins_a_word_and_stands_not_within_one() -> None:
    assert "category.rude" in meanings("their rudeness")
    assert "category.rude" not in meanings("crude oil")


def test_of_one_meaning_at_one_word_the_longest_phrase_counts() -> None:
    [cue] = [cue for cue in cues("partly our fault") if cue.meaning == "fault.shared"]
    assert (cue.start, cue.end) == (0, 3)


def test_marks_that_matter_are_words() -> None:
    assert tokens_of("Why?! 😡, Anna's") == ["why", "?!", "😡", "anna's"]
    assert cues("") == ()
