"""Computes the stems by which an inflected word matches a name.

Snowball's stemmers know the endings of Russian, Polish and English, but treat a name as a common word. So a word has
several stems: as it is, as the stemmer cuts it, without its last vowels, with the consonant before an ending as it
is in the name (`Pradze` → `prag`, `Żabce` → `żabk`), and without a vowel that comes and goes (`угол`, `угла`).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

import Stemmer

from handlers.resolver.tokens import script

_VOWELS = "aeiouyаеиоуыэюяьйі"
_SHORTEST = 3
_LONG = 5
#: Consonants softened by an ending, with the hard ones they may come from.
_SOFTENED = (
    ("dz", ("g", "d")),
    ("cz", ("k",)),
    ("rz", ("r",)),
    ("sz", ("ch",)),
    ("c", ("k", "t")),
    ("z", ("g",)),
    ("s", ("ch",)),
    ("dzi", ("d",)),
    ("ж", ("г",)),
    ("ч", ("к",)),
    ("ш", ("х",)),
    ("ц", ("к",)),
)
_FLEETING = re.compile(r"^(.*[^aeiouyаеиоуыэюя])(?:ie|e|о|е|ё|o)([^aeiouyаеиоуыэюяьй])$")
_VOWEL_LETTERS = str.maketrans("", "", "וי")
_LATIN_ENDING = re.compile(r"(?:es|s)$")


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    """The Snowball stemmer of a language; loaded on first use."""
    return Stemmer.Stemmer(language)


@lru_cache(maxsize=8192)
def stems(word: str) -> frozenset[str]:
    """Every stem of a folded word, at least three letters each; the word itself when it is shorter."""
    forms = set(_cut(word, script(word)))
    forms |= {other for stem in tuple(forms) for other in _other_consonants(stem)}
    return frozenset(stem for stem in forms if len(stem) >= _SHORTEST) or frozenset((word,))


@lru_cache(maxsize=8192)
def cores(word: str) -> frozenset[str]:
    """A folded word and its stemmed forms: those that are compared by sound with another script."""
    kind = script(word)
    forms = {word}
    if kind == "cyrillic":
        forms.add(_open(_stemmer("russian").stemWord(word)))
    elif kind == "latin":
        forms.add(_open(_stemmer("polish").stemWord(word)))
        forms |= {hard for hard in _other_consonants(_open(word)) if len(word) > _LONG}
    return frozenset(forms)


def _cut(word: str, kind: str) -> set[str]:
    forms = {word, _open(word)}
    if kind == "cyrillic":
        forms.add(_open(_stemmer("russian").stemWord(word)))
    elif kind == "latin":
        forms.add(_open(_stemmer("polish").stemWord(word)))
        forms.add(_LATIN_ENDING.sub("", word))
    elif kind == "hebrew":
        forms.add(_defective(word))
    return forms


def _defective(word: str) -> str:
    """A Hebrew word without its vowel letters and its feminine ending: `מאפייה`, `מאפיית`, `המאפיה` are one."""
    middle = word[1:].translate(_VOWEL_LETTERS)
    return word[0] + (middle[:-1] if middle[-1:] in ("ת", "ה", "א") and len(middle) > _SHORTEST else middle)


def _open(word: str) -> str:
    """`word` without its last vowels."""
    return word.rstrip(_VOWELS) or word


def _other_consonants(stem: str) -> set[str]:
    variants = {
        stem[: -len(soft)] + hard
        for soft, hards in _SOFTENED
        if stem.endswith(soft) and len(stem) > len(soft) + 1
        for hard in hards
    }
    fleeting = _FLEETING.match(stem)
    if fleeting is not None:
        variants.add(fleeting[1] + fleeting[2])
    return variants
