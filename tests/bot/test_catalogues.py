"""Every sentence stands in every language, with the same variables; what is missing is said in English meanwhile."""

from __future__ import annotations

import pytest

from handlers.lexicon import FALLBACK, LANGUAGES
from tests.support.translations import lacking, superfluous

OTHERS = [language for language in LANGUAGES if language != FALLBACK]


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_everything_that_english_says(language: str) -> None:
    assert lacking(language) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_nothing_that_nothing_asks_for(language: str) -> None:
    assert superfluous(language) == ()
