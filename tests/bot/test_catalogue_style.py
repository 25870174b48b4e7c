"""How the catalogues are written (docs/languages.md): quotes and dashes of the language, no word of blame."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files

import pytest

from handlers.lexicon import LANGUAGES

#: The quotes of each language; those of another are a slip of the pen.
QUOTES = {"en": "“”", "ru": "«»", "pl": "„”", "he": "״"}
#: What people type, and what programs read, has the quotes of a keyboard.
TYPED = re.compile(r'on:"[^"]*"|\{"[^"]*"\}|"\s*[^"]*\s*"(?=\s*\})')
#: A Hebrew prefix before what is not Hebrew is joined by a maqaf, and not by a hyphen.
HYPHEN = re.compile(r"[\u05d0-\u05ea]-[#{0-9A-Za-z]")
BLAME = re.compile(
    r"bad client|difficult client|плох\w+ клиент|трудн\w+ клиент|zły klient|trudn\w+ klient|לקוח רע|לקוח קשה",
    re.IGNORECASE,
)
#: Second words for what the glossary of docs/languages.md has one for: agreement, complaint, off-boarding, vital few,
#: incident, concession, ours.
SECOND_WORDS = {
    "ru": r"соглашени|рекламаци|самы[ехм] важн|оффбординг",
    "pl": r"uzgodnien|reklamacj|zamykani\w+ współpracy|kluczow\w+ klien",
    "he": r"תקרי|לקוח\w* חיוני|ויתור|מצידנו|מצידם",
}


def lines(language: str) -> Iterator[tuple[str, str]]:
    """Each line of a catalogue that a reader may see, with where it stands."""
    for page in sorted(files("bot").joinpath("locales", language).iterdir(), key=lambda each: each.name):
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
            if not line.startswith("#"):
                yield f"{page.name}:{number}", TYPED.sub("", line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_are_those_of_the_language(language: str) -> None:
    strange = set('“”„«»״"') - set(QUOTES[language])
    assert [at for at, line in lines(language) if strange & set(line)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_dots_and_no_hyphens_stand_for_what_they_are_not(language: str) -> None:
    assert [at for at, line in lines(language) if "..." in line or " - " in line or HYPHEN.search(line)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_called_bad(language: str) -> None:
    assert [at for at, line in lines(language) if BLAME.search(line)] == []


@pytest.mark.parametrize("language", sorted(SECOND_WORDS))
def test_a_notion_has_one_word(language: str) -> None:
    """Examples are what people type, in words of theirs."""
    second = re.compile(SECOND_WORDS[language], re.IGNORECASE)
    ours = (line for line in lines(language) if not line[0].startswith("examples.ftl"))
    assert [at for at, line in ours if second.search(line)] == []
