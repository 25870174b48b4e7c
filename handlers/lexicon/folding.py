"""Normal forms in which words are compared. Independent of the vocabulary.

There are three levels, because three things are compared:
`same_case`   names: any letter case and one form of each mark; accents count, because a name is never matched silently
`fold`        words of the lexicon and command words: also ё as е, without Polish marks and Hebrew points
`searched`    searched text and similar names: without any Latin accent; stored in the database
"""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]")
#: One form for marks that keyboards and phones write in several ways.
_MARKS = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»״", '"'),
        **dict.fromkeys("’‘‛׳`´", "'"),
        **dict.fromkeys("‐‑‒–—―−־", "-"),
    }
)
_LETTERS = str.maketrans("ёąćęłńóśźż", "еacelnoszz")
#: Base letters of these scripts lose their marks; a Cyrillic й stays a й.
_BARE = ("LATIN", "HEBREW")
_SEARCHED = str.maketrans({"ё": "е", "ł": "l", "ø": "o", "đ": "d", "״": '"', "׳": "'", "’": "'"})


def visible(text: str) -> str:
    """`text` without zero-width marks: direction marks, soft hyphens, joiners."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def plain(text: str) -> str:
    """`text` in one form of each mark and figure, letter case kept."""
    return text if text.isascii() else unicodedata.normalize("NFKC", visible(text)).translate(_MARKS)


def same_case(text: str) -> str:
    """NFKC and casefold together, so that doing it twice changes nothing."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text).casefold())
    while True:  # folding can make room for composing and the other way round
        again = unicodedata.normalize("NFKC", folded.casefold())
        if again == folded:
            return folded.translate(_MARKS)
        folded = again


def fold(word: str) -> str:
    """The form in which words of the vocabulary are compared."""
    if word.isascii():
        return word.lower()
    return _POINTS.sub("", same_case(word)).translate(_LETTERS)


def searched(text: str) -> str:
    """The form of searched text and of names compared for similarity: `fold` for whole texts, without any Latin accent.

    Stored rows are in this form, so changing it takes a migration.
    """
    if text.isascii():
        return text.lower()
    kept: list[str] = []
    bare = False
    for char in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold()):
        kind = unicodedata.category(char)
        if kind == "Mn":
            if not bare:
                kept.append(char)
        elif kind != "Cf":
            bare = unicodedata.name(char, "").startswith(_BARE)
            kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_SEARCHED)
