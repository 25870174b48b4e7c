"""What a word sounds like in another script: its consonants, and a rough Latin spelling.

Hebrew leaves vowels out and writes p and f, b and v, s and sh with one letter, so words of two scripts are compared by
consonant skeletons. A letter that may be heard in two ways gives two skeletons.
"""

from __future__ import annotations

from itertools import islice, product

from handlers.resolver.tokens import script

_MOST = 8
#: The longest first. A `|` parts what a spelling may be heard as; `*` is the vowel a word begins with.
_LATIN = {
    "szcz": "S", "shch": "S", "sch": "S|SK", "tsch": "S", "sz": "S", "cz": "S", "sh": "S", "rz": "S|RS", "zh": "S",
    "ch": "S|K|", "kh": "K|", "th": "T", "ph": "P", "gh": "|G", "ck": "K", "ts": "S", "tz": "S", "dz": "S", "dj": "S",
    "dg": "S", "qu": "KB|K", "wh": "B", "x": "KS", "b": "B", "v": "B", "w": "B|", "p": "P", "f": "P", "d": "D",
    "t": "T", "g": "G|S", "k": "K", "q": "K", "c": "K|S", "s": "S", "z": "S", "j": "|S", "l": "L", "m": "M", "n": "N",
    "r": "R", "h": "|K",
}  # fmt: skip
_CYRILLIC = {
    "дж": "S", "тс": "S", "дз": "S", "кс": "KS", "б": "B", "в": "B", "г": "G", "ґ": "G", "д": "D", "ж": "S", "з": "S",
    "к": "K", "л": "L", "м": "M", "н": "N", "п": "P", "р": "R", "с": "S", "т": "T", "ф": "P", "х": "K|", "ц": "S",
    "ч": "S", "ш": "S", "щ": "S",
}  # fmt: skip
_HEBREW = {
    "וו": "B", "טש": "S", "דג": "DS|DG", "קס": "KS", "ב": "B", "ג": "G|S", "ד": "D", "ו": "|B", "ז": "S", "ח": "|K",
    "ט": "T", "כ": "K", "ך": "K", "ל": "L", "מ": "M", "ם": "M", "נ": "N", "ן": "N", "ס": "S", "פ": "P", "ף": "P",
    "צ": "S", "ץ": "S", "ק": "K", "ר": "R", "ש": "S", "ת": "T",
}  # fmt: skip
_TABLES = {"latin": _LATIN, "cyrillic": _CYRILLIC, "hebrew": _HEBREW}
_INITIAL = {"latin": "aeiouyh", "cyrillic": "аеиоуыэюяёі", "hebrew": "אעהחי"}
_HEBREW_INITIAL_VAV = "ו"

_ROMAN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ж": "z", "з": "z", "и": "i", "і": "i",
    "ї": "i", "є": "e", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "", "ы": "i", "ь": "",
    "э": "e", "ю": "u", "я": "a",
}  # fmt: skip
_ROMAN_TABLE = str.maketrans(_ROMAN)
_PLAIN = (
    ("sch", "s"), ("sz", "s"), ("cz", "c"), ("sh", "s"), ("ch", "h"), ("zh", "z"), ("rz", "z"), ("kh", "h"),
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("gh", ""), ("x", "ks"), ("w", "v"), ("y", "i"), ("j", "i"), ("q", "k"),
)  # fmt: skip


def skeletons(word: str) -> frozenset[str]:
    """The consonants of a folded word, in each way it may be heard; empty for a script that is not known."""
    kind = script(word)
    table = _TABLES.get(kind)
    if table is None:
        return frozenset()
    options: list[list[str]] = []
    at = 0
    while at < len(word):
        size = next((size for size in (4, 3, 2, 1) if word[at : at + size] in table), 0)
        if size:
            heard = table[word[at : at + size]].split("|")
            options.append(["*"] if at == 0 and heard[0] == "" else heard)
        elif at == 0 and word[0] in _INITIAL[kind]:
            options.append(["*"])
        at += size or 1
    if kind == "hebrew" and word[0] == _HEBREW_INITIAL_VAV:
        options[0] = ["B"]
    return frozenset(_single("".join(parts)) for parts in islice(product(*options), _MOST))


def _single(consonants: str) -> str:
    """Each run of one consonant once, as a doubled letter is heard."""
    return "".join(one for at, one in enumerate(consonants) if at == 0 or one != consonants[at - 1])


def roman(word: str) -> str:
    """A word of Latin or Cyrillic letters as it is heard, in plain Latin letters; for comparing vowels."""
    found = word.translate(_ROMAN_TABLE)
    for spelled, heard in _PLAIN:
        found = found.replace(spelled, heard)
    return _single(found)
