"""What Parley says of categories, severities and faults, typed back as a fact: it is read as what it was said of
(docs/languages.md: "What Parley says is found again in what it understands").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum

import pytest

from bot.wording import Gaps, Wording
from handlers.domain.values import Category, Fault, Severity
from handlers.input.facts import Lead
from handlers.input.reader import read
from handlers.lexicon import LANGUAGES
from handlers.messages import Msg

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
KINDS: tuple[type[StrEnum], ...] = (Category, Severity, Fault)


def labels(words: Wording) -> Iterator[tuple[str, StrEnum]]:
    for kind in KINDS:
        for meaning in kind:
            yield words.text(Msg(f"{kind.__name__.lower()}-{meaning}")), meaning


def listed(words: Wording) -> Iterator[tuple[str, StrEnum]]:
    """The words of the help: "Categories: rude (грубость), …. Severity: ! мелочь, …", each kind in its own order."""
    groups = re.findall(r":\s*([^:]+?)\.(?:\s|$)", words.text(Msg("help-categories")))
    for kind, group in zip(KINDS, groups, strict=True):
        for meaning, item in zip(kind, group.split(","), strict=True):
            for word in re.split("[()!]", item):
                if word.strip():
                    yield word.strip(), meaning


def shown(language: str) -> list[tuple[str, StrEnum]]:
    words = Wording(language, None, Gaps(strict=True))
    return [*labels(words), *listed(words)]


@pytest.mark.parametrize("behind", ["", " 2h", " 2h, as they said"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_is_shown_is_understood(language: str, behind: str) -> None:
    """All words of a language in one table: what is not understood is told together."""
    wrong = [
        (word, meaning, facts)
        for word, meaning in shown(language)
        if (facts := understood(f"{word}{behind}")) != expected(meaning, behind)
    ]
    assert wrong == []


def understood(line: str) -> tuple[object, ...]:
    facts = read(
        line,
        now=NOW,
        zone="Europe/Warsaw",
        currency="EUR",
        leading=frozenset(Lead),
        keys=frozenset(),
    )
    return facts.category, facts.severity, facts.fault, set(facts.given), facts.minutes, facts.note


def expected(meaning: StrEnum, behind: str) -> tuple[object, ...]:
    """The one fact that was said, the duration behind it, and the rest as the note."""
    nothing = read("", now=NOW, zone="Europe/Warsaw", currency="EUR", leading=frozenset(Lead), keys=frozenset())
    kind = type(meaning).__name__.lower()
    facts = {name: getattr(nothing, name) for name in ("category", "severity", "fault")} | {kind: meaning}
    given = {kind, "duration"} if behind else {kind}
    return *facts.values(), given, 120 if behind else None, "as they said" if "said" in behind else ""


def test_a_severe_line_in_the_words_of_help_is_severe() -> None:
    facts = read(
        "יחס פוגעני !!! צעקות בטלפון",
        now=NOW,
        zone="Europe/Warsaw",
        currency="EUR",
        leading=frozenset(Lead),
        keys=frozenset(),
    )

    assert (facts.category, facts.severity) == (Category.ABUSE, Severity.SEVERE)
    assert facts.note == "צעקות בטלפון"


def test_the_words_of_every_language_were_found() -> None:
    labelled = sum(len(kind) for kind in KINDS)
    for language in LANGUAGES:
        assert len(shown(language)) >= 2 * labelled
