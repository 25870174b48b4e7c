"""In which language words are wanted: "in Polish", "po polsku", "in:pl". Reads either end of a line, writes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.domain.errors import Refusal
from handlers.input import options
from handlers.lexicon.folding import fold
from handlers.lexicon.words import folded, meaning


def at_end(text: str) -> tuple[str, str]:
    """The language named by the last word or two, "" for none, and the text before it. A bare name or code will do."""
    words = text.split()
    for count in (2, 1):
        code = _meant(words[-count:]) or (_bare(words[-1]) if count == 1 and words else "")
        if code:
            return code, " ".join(words[:-count])
    return "", text


def at_start(text: str) -> tuple[str, str]:
    """The language named by the first word or two, "" for none, and the text behind it, its lines kept. "He" and
    "English" begin sentences: here it takes "in", or the language's own way to say so."""
    for count in (2, 1):
        *words, rest = [*text.split(None, count), ""][: count + 1]
        code = _meant(words)
        if code:
            return code, rest
    return "", text


def _meant(words: Sequence[str]) -> str:
    said = fold(" ".join(words))
    for mark in folded("language-mark.in"):
        if said.startswith(mark):
            return _bare(said.removeprefix(mark))
    return meaning("in-language", said) or ""


def _bare(word: str) -> str:
    try:
        return options.language(word)
    except Refusal:
        return ""
