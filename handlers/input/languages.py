"""Recognises the requested language of a text: "in Polish", "po polsku", "in:pl", at either end of a line."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.domain.errors import Refusal
from handlers.input import options
from handlers.lexicon.folding import fold
from handlers.lexicon.words import folded, meaning


def at_end(text: str) -> tuple[str, str]:
    """The language named by the last word or two, "" if none, and the text before it. A bare name or code is
    accepted."""
    words = text.split()
    for count in (2, 1):
        code = _meant(words[-count:]) or (_bare(words[-1]) if count == 1 and words else "")
        if code:
            return code, " ".join(words[:-count])
    return "", text


def at_start(text: str) -> tuple[str, str]:
    """The language named by the first word or two, "" if none, and the text after it, line breaks kept.

    Requires "in", or the language's own equivalent, because "He" and "English" also begin sentences.
    """
    for count in (2, 1):
        *words, rest = [*text.split(None, count), ""][: count + 1]
        code = _meant(words)
        if code:
            return code, rest
    return "", text


def _meant(words: Sequence[str]) -> str:
    phrase = fold(" ".join(words))
    for mark in folded("language-mark.in"):
        if phrase.startswith(mark):
            return _bare(phrase.removeprefix(mark))
    return meaning("in-language", phrase) or ""


def _bare(word: str) -> str:
    try:
        return options.language(word)
    except Refusal:
        return ""
