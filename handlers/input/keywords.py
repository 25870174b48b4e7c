"""Maps typed words in any of the languages to values. Contains no rules."""

from __future__ import annotations

from handlers.domain.values import Kind, Outcome, Role, Stage, Standing, Tone
from handlers.lexicon.words import meaning, means


def held(word: str) -> bool:
    return means(word, "talk.held")


def confirmed(text: str) -> bool:
    return means(text, "confirm.yes")


def outcome(word: str) -> Outcome | None:
    named = meaning("outcome", word)
    return None if named is None else Outcome(named)


def yes_no(word: str) -> bool | None:
    named = meaning("answer", word)
    return None if named is None else named == "yes"


def kind(word: str) -> Kind | None:
    """The kind of line a word names, in the singular or the plural."""
    named = meaning("kind", word)
    return None if named is None else Kind(named)


def stage(word: str) -> Stage | None:
    named = meaning("stage", word)
    return None if named is None else Stage(named)


def standing(typed: str) -> Standing | None:
    """The standing that typed words name: its code, or what is printed of it in any of the languages."""
    named = meaning("standing", typed)
    return None if named is None else Standing(named)


def tone(word: str) -> Tone | None:
    named = meaning("tone", word)
    return None if named is None else Tone(named)


def role(word: str) -> Role | None:
    named = meaning("role", word)
    return None if named is None else Role(named)
