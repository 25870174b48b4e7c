"""Examples of help in each language: complete, and every line is taken by the bot as an owner types it."""

from __future__ import annotations

import pytest

from bot.wording import Gaps, Wording
from handlers.command import parsing
from handlers.lexicon import FALLBACK, LANGUAGES
from tests.support.command_ground import REGISTRY, Ground

#: Marks of direction: whoever copies an example copies what they would type.
MARKS = set("\u200e\u200f\u2066\u2067\u2068\u2069")
TYPED = [command.name for command in REGISTRY.all() if not command.hidden]


def lines(language: str, name: str) -> list[str]:
    """The lines that help shows of a command to whoever reads this language; none where there are none yet."""
    command = REGISTRY.find(name)
    assert command is not None
    gaps = Gaps(strict=True)
    shown = Wording(language, None, gaps).text(command.examples_text)
    return [] if gaps.missing else shown.splitlines()


NATIVE = [(language, name) for language in LANGUAGES if language != FALLBACK for name in TYPED]


@pytest.mark.parametrize("name", TYPED)
def test_a_command_has_examples_in_every_language(name: str) -> None:
    """In English those it declares. The others stand in bot/locales/<language>/examples.ftl."""
    command = REGISTRY.find(name)
    assert command is not None
    assert lines(FALLBACK, name) == list(command.examples)
    for language in LANGUAGES:
        assert lines(language, name), f"examples-{name} is lacking in {language}"


@pytest.mark.parametrize(("language", "name"), NATIVE)
def test_the_examples_of_a_command_are_taken_as_they_are_meant(reading: Ground, language: str, name: str) -> None:
    """A line is read alike on all platforms, so that one of them is asked."""
    for line in lines(language, name):
        word, _ = parsing.split(line)
        command = REGISTRY.find(word)
        assert command is not None, line
        assert command.name == name, line
        assert not MARKS & set(line), line
        heard, _ = reading.hear(reading.said(line))
        assert heard.error == "", f"{line}: {heard.text}"
        assert heard.data.get("category") != "other", f"{line}: its facts are read as facts"
