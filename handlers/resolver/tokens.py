"""Splits names and sentences into folded tokens with positions, and recognises legal forms.

A legal form is not part of what people call a client: names are compared without it, and it never makes two names
alike. Marks inside a word (`O'Sullivan`, `בע"מ`) belong to it; dashes, dots, quotes and emoji separate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from handlers.lexicon.folding import searched
from handlers.lexicon.words import folded

_MARKS = "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064"
_LETTER = rf"[^\W\d_][{_MARKS}]*"
_APOSTROPHES = "'’‘‛`´׳\"”“״"
#: Initials with dots, as one token, before plain words: "s.a.", "ה.ג.".
_TOKEN = re.compile(rf"(?:{_LETTER}){{1,3}}(?:\.{_LETTER})+(?!\w)|{_LETTER}(?:[{_APOSTROPHES}]?{_LETTER})*|\d+")
_NO_WORD = re.compile(r"[\W_]+")
_FIRST_PART = re.compile(rf"(.*?)[{_APOSTROPHES}]")

_LATIN_LIKE = str.maketrans("аеорсхукмтнвіјѕԁɡһ", "aeopcxykmthbijsdgh")
_CYRILLIC_LIKE = str.maketrans("aeopcxykmthbi", "аеорсхукмтнві")
_LATIN = re.compile("[a-z]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_HEBREW = re.compile("[\u05d0-\u05ea]")

_FORMS = frozenset(tuple(searched(form).split()) for form in folded("name.legal-form"))
_LONGEST_FORM = max(map(len, _FORMS))
#: One spelling for each form, so that `Ltd` is `Limited` and `sp z oo` is `Sp. z o.o.`.
_SAME = {
    **dict.fromkeys(("spzoo", "spzoo", "spolkazoo"), "spzoo"),
    **dict.fromkeys(("ltd", "limited", "בעמ", "חברהבעמ", "עמ"), "ltd"),
    **dict.fromkeys(("inc", "incorporated"), "inc"),
    **dict.fromkeys(("corp", "corporation"), "corp"),
    **dict.fromkeys(("co", "company"), "co"),
    **dict.fromkeys(("ооо", "ooo"), "ооо"),
}


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text. `typed`: as typed; `folded`: for comparison; `before_mark`: the part before an apostrophe."""

    start: int
    end: int
    typed: str
    folded: str
    before_mark: str = ""

    @property
    def capital(self) -> bool:
        return self.typed[:1].isupper()


def tokens(text: str) -> tuple[Token, ...]:
    """The words and numbers of a text in order."""
    return tuple(_token(match) for match in _TOKEN.finditer(text))


def _token(match: re.Match[str]) -> Token:
    typed = match[0]
    if typed.isascii() and typed.isalnum():
        return Token(match.start(), match.end(), typed, typed.lower())
    folded = _NO_WORD.sub("", searched(typed))
    part = _FIRST_PART.match(typed)
    before = _NO_WORD.sub("", searched(part[1])) if part else ""
    return Token(match.start(), match.end(), typed, unmixed(folded), unmixed(before))


def unmixed(word: str) -> str:
    """A word in one script: look-alike letters are replaced by those of the script of the other letters."""
    if word.isascii() or not (_LATIN.search(word) and _CYRILLIC.search(word)):
        return word
    latin = word.translate(_LATIN_LIKE)
    if not _CYRILLIC.search(latin):
        return latin
    cyrillic = word.translate(_CYRILLIC_LIKE)
    return cyrillic if not _LATIN.search(cyrillic) else word


def look(word: str) -> str:
    """The Latin word that a word looks like, for names that differ only in look-alike letters of another script."""
    return word.translate(_LATIN_LIKE).translate(str.maketrans("01", "ol"))


@lru_cache(maxsize=8192)
def script(word: str) -> str:
    """The script of a word: `latin`, `cyrillic`, `hebrew` or `other`."""
    if word.isascii() or _LATIN.search(word):
        return "hebrew" if _HEBREW.search(word) else "latin"
    return "cyrillic" if _CYRILLIC.search(word) else "hebrew" if _HEBREW.search(word) else "other"


def legal_at(words: tuple[str, ...], at: int) -> int:
    """The number of words from `at` on that are a legal form, 0 for none."""
    for count in range(min(_LONGEST_FORM, len(words) - at), 0, -1):
        if words[at : at + count] in _FORMS:
            return count
    return 0


def without_forms(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """The words of a name without its legal forms, and the first form in its one spelling.

    A name that consists of a form only keeps its words.
    """
    core: list[str] = []
    form = ""
    at = 0
    while at < len(words):
        count = legal_at(words, at)
        if not count:
            core.append(words[at])
        elif not form:
            form = same_form("".join(words[at : at + count]))
        at += count or 1
    return (tuple(core), form) if core else (words, "")


def same_form(form: str) -> str:
    """A legal form, written as one word, in its one spelling."""
    return _SAME.get(form, form)
