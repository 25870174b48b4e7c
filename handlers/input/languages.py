"""In which language words are wanted: "in Polish", "po polsku", "in:pl". Reads either end of a line, writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.input import options
from handlers.input.folding import fold

LANGUAGES = ("en", "ru", "pl", "he")
_IN = ("in:", "lang:", "на:", "po:", "w:", "ב:")
_SAID: Mapping[str, str] = {
    fold(phrase): code
    for code, phrases in {
        "en": ("in english", "in en", "по-английски", "на английском", "po angielsku", "באנגלית"),
        "ru": ("in russian", "in ru", "по-русски", "на русском", "po rosyjsku", "ברוסית"),
        "pl": ("in polish", "in pl", "по-польски", "на польском", "po polsku", "בפולנית"),
        "he": ("in hebrew", "in he", "на иврите", "po hebrajsku", "בעברית"),
    }.items()
    for phrase in phrases
}


def reader(ctx: Context) -> str:
    """The language of whoever asks."""
    return ctx.member.language or ctx.workspace.language


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
    for mark in _IN:
        if said.startswith(mark):
            return _bare(said.removeprefix(mark))
    return _SAID.get(said, "")


def _bare(word: str) -> str:
    try:
        return options.language(word)
    except Refusal:
        return ""
