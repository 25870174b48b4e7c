"""Forms of address by the words people have for them."""

from __future__ import annotations

import pytest

from bot.wording import Gaps, Wording
from handlers.input.address import CODES, form, read
from handlers.lexicon import LANGUAGES
from handlers.messages import Msg


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("ты", "ty"),
        ("ty", "ty"),
        ("na ty", "ty"),
        ("на вы", "vy"),
        ("ВЫ", "vy"),
        ("Pan", "pan"),
        (" pani ", "pani"),
        ("Państwo", "panstwo"),
        ("panstwo", "panstwo"),
        ("“pan”", "pan"),
        ("m", "m"),
        ("לשון נקבה", "f"),
        ("נקבה", "f"),
        ("רבים", "plural"),
    ],
)
def test_a_form_is_known_by_its_name_in_any_language(words: str, code: str) -> None:
    assert read(words) == code


@pytest.mark.parametrize("words", ["", "Pan Kowalski", "sir", "Your Highness", "x" * 500])
def test_other_words_are_none(words: str) -> None:
    assert read(words) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_is_called_something_in_every_language(language: str) -> None:
    gaps = Gaps(strict=True)
    names = {code: Wording(language, None, gaps).text(Msg(f"address-{code}")) for code in CODES}
    assert not gaps.missing
    assert len(set(names.values())) == len(CODES)


@pytest.mark.parametrize(
    ("language", "known", "code"),
    [
        ("ru", "", "vy"),
        ("ru", "ty", "ty"),
        ("ru", "pani", "vy"),
        ("pl", "", "panstwo"),
        ("pl", "pani", "pani"),
        ("pl", "f", "panstwo"),
        ("he", "", "plural"),
        ("he", "f", "f"),
        ("he", "vy", "plural"),
        ("en", "", "plain"),
        ("en", "ty", "plain"),
    ],
)
def test_a_form_of_address_of_another_language_falls_to_the_usual_one(language: str, known: str, code: str) -> None:
    assert form(language, known) == code
