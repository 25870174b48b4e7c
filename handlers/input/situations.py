"""Recognises the situation a text begins with: its code, a custom name, a word or a category in any language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from handlers.domain.playbook import SITUATIONS, for_incident
from handlers.lexicon.folding import fold
from handlers.lexicon.tables import CATEGORIES
from handlers.lexicon.words import group

#: Parting, without its tone.
PART = "part"

_KNOWN: Mapping[str, str] = {**group("situation"), **{name: name for name in (*SITUATIONS, PART)}}


def at_start(text: str, own: Iterable[str]) -> tuple[str, str] | None:
    """The situation, and the text after it, line breaks kept; None if it begins with none. `own`: the custom
    situations."""
    first, *_ = text.split(None, 1)
    word = fold(first.removeprefix("#"))
    named = {fold(name): name for name in own}.get(word) or _KNOWN.get(word)
    if named is not None:
        return named, _behind(text, 1)
    category = CATEGORIES.at([fold(typed.removeprefix("#")) for typed in text.split()])
    return None if category is None else (for_incident(category.meaning), _behind(text, category.length))


def _behind(text: str, count: int) -> str:
    return "".join(text.split(None, count)[count:])
