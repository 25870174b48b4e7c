"""Phonetic keys that compare words across scripts: consonant skeletons, and a rough Latin spelling.

Hebrew omits vowels and writes p and f, b and v, s and sh with one letter, so words of two scripts are compared by
consonant skeletons. A letter with two pronunciations gives two skeletons. A skeleton also keeps after which consonants
a vowel is written, because each vowel letter of a Hebrew word must match a vowel of the other word.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product

from handlers.resolver.tokens import script

_MOST = 8
#: Spelling → consonants, the longest spelling first. `|` separates alternatives; `*` is an initial vowel.
_LATIN = {
    "szcz": "S", "shch": "S", "tsch": "S", "sch": "S|SK", "sz": "S", "cz": "S", "sh": "S", "rz": "S|RS", "zh": "S",
    "ch": "S|K|", "kh": "K|", "th": "T", "ph": "P", "gh": "|G", "ck": "K", "ts": "S", "tz": "S", "dz": "S", "dj": "S",
    "dg": "S", "qu": "KB|K", "wh": "B", "ce": "S|K", "ci": "S|K", "cy": "S", "ge": "G|S", "gi": "G|S", "gy": "S|G",
    "x": "KS", "b": "B", "v": "B", "w": "B|", "p": "P", "f": "P", "d": "D", "t": "T", "g": "G", "k": "K", "q": "K",
    "c": "K", "s": "S", "z": "S", "j": "|S", "l": "L", "m": "M", "n": "N", "r": "R", "h": "|K",
}  # fmt: skip
_CYRILLIC = {
    "дж": "S", "тс": "S", "дз": "S", "кс": "KS", "б": "B", "в": "B", "г": "G", "ґ": "G", "д": "D", "ж": "S", "з": "S",
    "к": "K", "л": "L", "м": "M", "н": "N", "п": "P", "р": "R", "с": "S", "т": "T", "ф": "P", "х": "K|", "ц": "S",
    "ч": "S", "ш": "S", "щ": "S",
}  # fmt: skip
_HEBREW = {
    "וו": "B", "טש": "S", "דג": "DS|DG", "ב": "B", "ג": "G|S", "ד": "D", "ו": "|B", "ז": "S", "ח": "|K",
    "ט": "T", "כ": "K", "ך": "K", "ל": "L", "מ": "M", "ם": "M", "נ": "N", "ן": "N", "ס": "S", "פ": "P", "ף": "P",
    "צ": "S", "ץ": "S", "ק": "K", "ר": "R", "ש": "S", "ת": "T",
}  # fmt: skip
_TABLES = {"latin": _LATIN, "cyrillic": _CYRILLIC, "hebrew": _HEBREW}
_SIZES = {"latin": (4, 3, 2, 1), "cyrillic": (2, 1), "hebrew": (2, 1)}
_VOWELS = frozenset("aeiouyаейиоуыэюяіїєואיה")
_SOFT = frozenset("eiy")
_INITIAL = {"latin": "aeiouyh", "cyrillic": "аеиоуыэюяёіг", "hebrew": "אעהחי"}
_VAV = "ו"

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


@dataclass(frozen=True, slots=True)
class Pronunciation:
    """One pronunciation of a word: its consonants, and after which of them a vowel is written."""

    skeleton: str
    vowels: tuple[bool, ...]

    def has_room_for(self, hebrew: Pronunciation) -> bool:
        """Whether each vowel letter of a Hebrew word with the same skeleton matches a vowel of this one."""
        begins = self.skeleton.startswith("*")
        pairs = zip(self.vowels[begins:], hebrew.vowels[begins:], strict=True)
        return all(mine or not theirs for mine, theirs in pairs)


@lru_cache(maxsize=8192)
def pronunciations(word: str) -> tuple[Pronunciation, ...]:
    """The possible pronunciations of a folded word; empty for an unknown script."""
    kind = script(word)
    table = _TABLES.get(kind)
    if table is None:
        return ()
    options = _options(word, kind, table)
    return tuple(dict.fromkeys(_one_way(parts) for parts in islice(product(*options), _MOST)))


def _options(word: str, kind: str, table: dict[str, str]) -> list[list[str]]:
    """The alternative sounds of each spelling in a word, in order; "v" is a vowel."""
    options: list[list[str]] = []
    at = 0
    while at < len(word):
        size = next((size for size in _SIZES[kind] if word[at : at + size] in table), 0)
        if at == 0 and word[0] in _INITIAL[kind] and word != _VAV:
            options.append(["*", *filter(None, table.get(word[0], "").split("|"))])
            at += 1
        elif size:
            ways = table[word[at : at + size]].split("|")
            if size == 2 and kind == "latin" and word[at + 1] in _SOFT and word[at] in "cg":
                size = 1  # the softening vowel itself is pronounced too
            elif kind == "hebrew" and word[at] == _VAV and size == 1:
                ways = ["B"] if at == 0 else ["v", "B"]
            options.append(ways)
            at += size
        else:
            if word[at] in _VOWELS:
                options.append(["v"])
            at += 1
    return options


def _one_way(parts: tuple[str, ...]) -> Pronunciation:
    """The pronunciation made of these parts; a doubled consonant counts once."""
    consonants: list[str] = []
    vowels: list[bool] = []
    for sound in "".join(parts):
        if sound == "v":
            if vowels:
                vowels[-1] = True
        elif not consonants or consonants[-1] != sound:
            consonants.append(sound)
            vowels.append(False)
    return Pronunciation("".join(consonants), tuple(vowels))


@lru_cache(maxsize=8192)
def roman(word: str) -> str:
    """A rough phonetic spelling in Latin letters of a Latin or Cyrillic word, to compare vowels."""
    latin = word.translate(_ROMAN_TABLE)
    for spelled, sound in _PLAIN:
        latin = latin.replace(spelled, sound)
    return "".join(char for at, char in enumerate(latin) if at == 0 or char != latin[at - 1])
