"""The forms in which a client is spoken to, as codes by which scripts are worded. Pure: words are in the catalogues.

English has one form and so no code. Which form a language has is the business of its scripts.
"""

from __future__ import annotations

from collections.abc import Mapping

#: Code → how people name it, in any of the languages. `ty` is the familiar form in Russian and in Polish.
_WORDS: Mapping[str, str] = {
    "vy": "vy вы на-вы",
    "ty": "ty ты на-ты na-ty informal",
    "pan": "pan mr",
    "pani": "pani ms mrs",
    "panstwo": "państwo panstwo",
    "m": "m male masculine זכר לשון-זכר",
    "f": "f female feminine נקבה לשון-נקבה",
    "plural": "plural רבים לשון-רבים",
}
_CODES = {word: code for code, words in _WORDS.items() for word in words.split()}
CODES = frozenset(_WORDS)


def read(text: str) -> str | None:
    """The code of a form of address by its name in any letter case, in any of the languages; None for other words."""
    return _CODES.get("-".join(text.strip().strip('"“”„«»').casefold().split()))
