"""The words of all names, and which of them a typed word may be: exactly, inflected, in another script, or by a slip."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from handlers.resolver.common import is_prose
from handlers.resolver.sounds import roman, skeletons
from handlers.resolver.stems import stems
from handlers.resolver.tokens import Token, look, script

_PREFIXES = "והבכלמש"
_MOST_PREFIXES = 3
#: A skeleton of so many consonants is one word's; a shorter one needs vowels that agree.
_SKELETON = 3
_ALIKE = 50.0
_VERY_ALIKE = 66.0
_BEGINNING = 4
_BEGINNING_PART = 0.6


class Fit(IntEnum):
    """How a typed word meets a word of a name; the higher the surer."""

    SLIP = 1
    SOUND = 2
    INFLECTED = 3
    EXACT = 4


#: What a fit is worth.
WORTH: Mapping[Fit, float] = {Fit.EXACT: 1.0, Fit.INFLECTED: 0.9, Fit.SOUND: 0.8, Fit.SLIP: 0.5}


@dataclass(frozen=True, slots=True)
class Keys:
    """Under what a word is found."""

    stems: frozenset[str]
    skeletons: frozenset[str]


class Vocabulary:
    """Words by number, with the tables that find them. Grows by `add`, which is the only thing that changes it."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._number: dict[str, int] = {}
        self._stems: dict[str, list[int]] = {}
        self._skeletons: dict[str, list[int]] = {}
        self._edges: dict[str, list[int]] = {}

    def add(self, word: str) -> int:
        """The number of a word, which is a new one the first time."""
        known = self._number.get(word)
        if known is not None:
            return known
        number = self._number[word] = len(self.words)
        self.words.append(word)
        for stem in stems(word):
            self._stems.setdefault(stem, []).append(number)
        for skeleton in {each for form in {word, *_cores(word)} for each in skeletons(form)}:
            self._skeletons.setdefault(skeleton, []).append(number)
        for edge in _edges(word):
            self._edges.setdefault(edge, []).append(number)
        return number

    def number(self, word: str) -> int | None:
        return self._number.get(word)

    def fits(self, token: Token) -> dict[int, Fit]:
        """The words a token may be, without slips."""
        found: dict[int, Fit] = {}
        for form in _forms(token):
            self._exact(form, found)
            self._inflected(form, found)
            self._heard(form, found)
            if Fit.EXACT in found.values():
                break  # a letter taken off the front could only find another word
        return found

    def slips(self, token: Token) -> dict[int, Fit]:
        """The words a token may be by a slip of the finger, or as a shortening. None for a word of prose."""
        found: dict[int, Fit] = {}
        for form in _forms(token):
            if is_prose(form) or len(form) < _SKELETON:
                continue
            reach = _reach(len(form))
            near = {number for edge in _edges(form) for number in self._edges.get(edge, ())}
            for number in near:
                word = self.words[number]
                bears = min(reach, _reach(len(word)))
                if OSA.distance(form, word, score_cutoff=bears) <= bears or _begins_alike(form, word):
                    found[number] = Fit.SLIP
        return found

    def beginning(self, typed: str) -> Iterator[int]:
        """The words that begin with what was typed."""
        return (number for number, word in enumerate(self.words) if word.startswith(typed))

    def _exact(self, form: str, found: dict[int, Fit]) -> None:
        number = self._number.get(form)
        if number is None and not form.isascii():
            number = self._number.get(look(form))
        if number is not None:
            found[number] = Fit.EXACT

    def _inflected(self, form: str, found: dict[int, Fit]) -> None:
        for stem in stems(form):
            for number in self._stems.get(stem, ()):
                found.setdefault(number, Fit.INFLECTED)

    def _heard(self, form: str, found: dict[int, Fit]) -> None:
        kind = script(form)
        for shape in {form, *_cores(form)}:
            for skeleton in skeletons(shape):
                for number in self._skeletons.get(skeleton, ()):
                    if number not in found and _sounds_alike(shape, kind, self.words[number], skeleton):
                        found[number] = Fit.SOUND


def _forms(token: Token) -> Iterator[str]:
    """What a token may be: as it is, before its apostrophe, and without the Hebrew letters before it."""
    yield token.folded
    if token.before_mark and token.before_mark != token.folded:
        yield token.before_mark
    word = token.folded
    if script(word) == "hebrew" or "\u05d0" <= word[:1] <= "\u05ea":
        for count in range(1, _MOST_PREFIXES + 1):
            if len(word) < count + 2 or word[count - 1] not in _PREFIXES:
                return
            yield word[count:]


def _cores(word: str) -> frozenset[str]:
    """The stems of a word that is written in an inflecting script, for its sound."""
    return frozenset() if script(word) == "hebrew" else stems(word)


def _sounds_alike(form: str, kind: str, word: str, skeleton: str) -> bool:
    """Whether two words with one skeleton may be the same word in two scripts."""
    other = script(word)
    strong = len(skeleton) >= _SKELETON
    if "hebrew" in (kind, other):
        return strong and (kind != other or abs(len(form) - len(word)) <= 2)
    if kind == other:
        return False
    return ratio(roman(form), roman(word)) >= (_ALIKE if strong else _VERY_ALIKE)


def _reach(length: int) -> int:
    """How many slips of the finger a word of so many letters bears."""
    return 0 if length < 4 else 1 if length < 7 else 2


def _edges(word: str) -> Iterable[str]:
    """A word with a slip or two keeps its first or its last two letters."""
    return (f"{word[:2]}_", f"_{word[-2:]}")


def _begins_alike(form: str, word: str) -> bool:
    """Whether one is the other's shortening or diminutive: a long common beginning."""
    shared = 0
    for one, other in zip(form, word, strict=False):
        if one != other:
            break
        shared += 1
    return shared >= _BEGINNING and shared >= _BEGINNING_PART * min(len(form), len(word)) and (
        shared >= min(len(form), len(word)) - 2
    )
