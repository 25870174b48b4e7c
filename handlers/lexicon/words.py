"""What a typed word means, by the tables `words.py` and `commands.py` of every language. Contains no rules.

A meaning is named "group.name" ("outcome.agreed"); within a group a word means one thing only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from handlers.lexicon import LANGUAGES, load
from handlers.lexicon.folding import fold
from handlers.lexicon.language import single


def table(lists: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Folded word → its meaning. Raises ValueError for a word with two meanings: a mistake in the lists."""
    known: dict[str, str] = {}
    for meaning, listed in lists:
        for word in single(listed):
            if known.setdefault(word, meaning) != meaning:
                raise ValueError(f"{word!r} means {known[word]!r} and {meaning!r}")
    return known


@cache
def group(name: str) -> Mapping[str, str]:
    """Folded word → its meaning within a group, in all languages."""
    return table(
        (meaning, listed)
        for language in LANGUAGES
        for key, listed in load(language, "words").WORDS.items()
        for owner, _, meaning in [key.rpartition(".")]
        if owner == name
    )


def meaning(of: str, typed: str) -> str | None:
    """What typed words mean within the group `of` ("outcome"); None for words that are not in it."""
    return group(of).get(fold(" ".join(typed.split())))


def means(typed: str, meant: str) -> bool:
    """Whether typed words have the meaning "group.name"."""
    of, _, name = meant.rpartition(".")
    return meaning(of, typed) == name


@cache
def folded(meant: str) -> tuple[str, ...]:
    """All words of one meaning, folded."""
    of, _, name = meant.rpartition(".")
    return tuple(word for word, known in group(of).items() if known == name)


def in_language(language: str, meant: str) -> tuple[str, ...]:
    """The words of one meaning in one language, folded."""
    return tuple(single(load(language, "words").WORDS.get(meant, "")))


@cache
def of_command(name: str) -> tuple[str, ...]:
    """The words a command answers to besides its name, as they are written."""
    lists = (load(language, "commands").COMMANDS.get(name, "") for language in LANGUAGES)
    return tuple(word for listed in lists for word in filter(None, listed.split(", ")))
