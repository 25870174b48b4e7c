"""How text is folded before it is searched: letter case, width, and marks people leave out when typing."""

from __future__ import annotations

import unicodedata

#: A base letter of these scripts sheds its marks; a Cyrillic й stays a й.
_BARE = ("LATIN", "HEBREW")
_SAME = str.maketrans({"ё": "е", "ł": "l", "ø": "o", "đ": "d", "״": '"', "׳": "'", "’": "'"})


def normal(text: str) -> str:
    """NFKC, case folded, ё as е, without Latin accents, Hebrew points and marks that only steer direction."""
    if text.isascii():
        return text.lower()
    kept: list[str] = []
    bare = False
    for letter in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold()):
        kind = unicodedata.category(letter)
        if kind == "Mn":
            if not bare:
                kept.append(letter)
        elif kind != "Cf":
            bare = unicodedata.name(letter, "").startswith(_BARE)
            kept.append(letter)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_SAME)


def pattern(word: str) -> str:
    """A LIKE pattern for folded text that holds this word."""
    return f"%{escaped(normal(word))}%"


def escaped(text: str) -> str:
    """Text to stand for itself within a LIKE pattern whose escape is the backslash."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
