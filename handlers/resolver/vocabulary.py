"""Looks up a typed word among the words of all names: exact, inflected, by sound, or with a typing slip."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from handlers.resolver.common import is_like_prose, is_prose, is_trade
from handlers.resolver.sounds import Pronunciation, pronunciations, roman
from handlers.resolver.stems import cores, stems
from handlers.resolver.tokens import Token, look, script

_PREFIXES = "והבכלמש"
_MOST_PREFIXES = 3
_VOWELS = "aeiouyаеиоуыэюя"
#: A skeleton of this many consonants identifies a word; a shorter one also needs vowels that agree.
_SKELETON = 3
_WEAK_SKELETON = 2
_ALIKE = 50.0
_VERY_ALIKE = 66.0
_JUST_ALIKE = 85.0
_BEGINNING = 4
_PLAIN = 6
_BEGINNING_PART = 0.6


class Fit(IntEnum):
    """How a typed word matches a word of a name; a higher value is more certain."""

    SLIP = 1
    SOUND = 2
    INFLECTED = 3
    EXACT = 4


#: The score of each fit.
WORTH: Mapping[Fit, float] = {Fit.EXACT: 1.0, Fit.INFLECTED: 0.9, Fit.SOUND: 0.7, Fit.SLIP: 0.5}


class Vocabulary:
    """Numbered words with lookup tables. Only `add` changes it."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._number: dict[str, int] = {}
        self._stems: dict[str, list[int]] = {}
        self._skeletons: dict[str, list[int]] = {}
        self._scripts: set[str] = set()
        self._edges: dict[str, list[int]] = {}

    def add(self, word: str) -> int:
        """The number of a word, which is added if it is new."""
        known = self._number.get(word)
        if known is not None:
            return known
        number = self._number[word] = len(self.words)
        self.words.append(word)
        for stem in stems(word):
            self._stems.setdefault(stem, []).append(number)
        kind = script(word)
        for skeleton in {way.skeleton for core in cores(word) for way in pronunciations(core)}:
            if len(skeleton) >= _WEAK_SKELETON:
                self._skeletons.setdefault(kind[0] + skeleton, []).append(number)
        self._scripts.add(kind)
        for edge in _edges(word):
            self._edges.setdefault(edge, []).append(number)
        return number

    def number(self, word: str) -> int | None:
        return self._number.get(word)

    def fits(self, token: Token) -> dict[int, Fit]:
        """The words a token may be, without slips. An exact match excludes all others unless it is a trade."""
        forms = tuple(_forms(token))
        fits: dict[int, Fit] = {}
        for form in forms:
            exact = self._exact(form)
            if exact is not None:
                fits[exact] = (
                    Fit.EXACT if len(form) + 1 >= len(token.folded) or form == token.before_mark else Fit.INFLECTED
                )
                if not is_trade(form):
                    return fits
                break
        prose = is_prose(token.folded)
        if not (prose and script(token.folded) == "hebrew"):
            for form in forms:
                for number in self._inflected(form):
                    fits.setdefault(number, Fit.INFLECTED)
        if not prose and self._scripts - {script(token.folded)}:
            for form in forms:
                if not is_prose(form):
                    for number in self._heard(form):
                        fits.setdefault(number, Fit.SOUND)
        return fits

    def sounds(self, token: Token) -> dict[int, Fit]:
        """The words of other scripts that a token sounds like, including common words and words of two consonants.

        Reliable only for one of several words that together are a whole name ("студия ор").
        """
        fits: dict[int, Fit] = {}
        for form in _forms(token):
            fits |= dict.fromkeys(self._heard(form, loosely=True), Fit.SOUND)
        return fits

    def prose_sounds(self, token: Token) -> dict[int, Fit]:
        """The words of other scripts that a common word sounds exactly like ("роза" for Róża).

        Weak evidence, because the word may be meant literally.
        """
        if not is_like_prose(token.folded):
            return {}
        alike = (number for form in _forms(token) for number in self._heard(form))
        return {number: Fit.SOUND for number in alike if _just_alike(token.folded, self.words[number])}

    def written(self, word: str) -> dict[int, Fit]:
        """The words that match several tokens written as one."""
        exact = self._number.get(word)
        if exact is not None:
            return {exact: Fit.EXACT}
        return dict.fromkeys(self._inflected(word), Fit.INFLECTED)

    def slips(self, token: Token, *, loosely: bool) -> dict[int, Fit]:
        """The words a token may be with a typing slip, or as a shortening; empty for a common word.

        `loosely`: a weaker similarity is enough, where a name is likely: at the head of a line, or with a capital.
        """
        fits: dict[int, Fit] = {}
        if is_like_prose(token.folded):
            return fits
        for form in _forms(token):
            if len(form) < _SKELETON or is_like_prose(form):
                continue
            near = {number for edge in _edges(form) for number in self._edges.get(edge, ())}
            fits |= {number: Fit.SLIP for number in near if _slipped(form, self.words[number], loosely=loosely)}
            if loosely or len(form) > _SKELETON:
                fits |= dict.fromkeys(self._heard(form, loosely=True), Fit.SLIP)
        return fits

    def is_slip(self, token: Token, number: int) -> bool:
        """Whether a token may be this word with a typing slip."""
        return not is_prose(token.folded) and _slipped(token.folded, self.words[number], loosely=True)

    def is_alike(self, token: Token, number: int) -> bool:
        """Whether a token is this word spelt in another script, vowels included."""
        scripts = (script(token.folded), script(self.words[number]))
        return "hebrew" not in scripts and _just_alike(token.folded, self.words[number])

    def beginning(self, typed: str) -> Iterator[int]:
        """The words that begin with what was typed."""
        return (number for number, word in enumerate(self.words) if word.startswith(typed))

    def containing(self, typed: str) -> Iterator[int]:
        """The words that contain what was typed."""
        return (number for number, word in enumerate(self.words) if typed in word)

    def _exact(self, form: str) -> int | None:
        number = self._number.get(form)
        return number if number is not None or form.isascii() else self._number.get(look(form))

    def _inflected(self, form: str) -> Iterator[int]:
        if form.isascii() and form[-1] == form[-2:-1] != "i":
            return  # "acmee" is a slip, not an inflection of Acme; "Nokii" is one of Nokia
        for stem in stems(form):
            yield from (number for number in self._stems.get(stem, ()) if not _is_cut_off(form, self.words[number]))

    def _heard(self, form: str, *, loosely: bool = False) -> Iterator[int]:
        kind = script(form)
        scripts = self._scripts if loosely and kind != "hebrew" else self._scripts - {kind}
        for shape in cores(form):
            for way in pronunciations(shape):
                for other in scripts:
                    for number in self._skeletons.get(other[0] + way.skeleton, ()):
                        if (_nearly if loosely else _sounds_alike)(shape, kind, self.words[number], way):
                            yield number


def _is_cut_off(form: str, word: str) -> bool:
    """Whether a word lacks letters of its end that no inflection drops: "nok" for Nokia, "brightlin" for Brightline.

    A last vowel may be missing in a genitive plural ("maszyn" of Maszyny), but an "e" or two letters may not.
    """
    missing = word.removeprefix(form) if word != form and form[-1] not in _VOWELS else word
    return missing != word and script(form) != "hebrew" and (len(missing) > 1 or missing in "eе")


def _forms(token: Token) -> Iterator[str]:
    """The forms of a token: as it is, the part before its apostrophe, and without Hebrew prefixes."""
    yield token.folded
    if token.before_mark and token.before_mark != token.folded:
        yield token.before_mark
    word = token.folded
    if script(word) == "hebrew" or "\u05d0" <= word[:1] <= "\u05ea":
        for count in range(1, _MOST_PREFIXES + 1):
            if len(word) < count + 2 or word[count - 1] not in _PREFIXES:
                return
            yield word[count:]


def _sounds_alike(form: str, kind: str, word: str, way: Pronunciation) -> bool:
    """Whether two words with one skeleton may be the same word in two scripts."""
    strong = len(way.skeleton) >= _SKELETON
    if "hebrew" in (kind, script(word)):
        return strong and _nearly(form, kind, word, way)
    return ratio(roman(form), roman(word)) >= (_ALIKE if strong else _VERY_ALIKE)


def _nearly(form: str, kind: str, word: str, way: Pronunciation) -> bool:
    """Like `_sounds_alike`, but also with a skeleton of two, or in one script with another spelling of the same sound.

    Such a match is weak: the user is asked about it.
    """
    other = script(word)
    if len(way.skeleton) < _WEAK_SKELETON or form == word:
        return False
    if "hebrew" not in (kind, other):
        return ratio(roman(form), roman(word)) >= _VERY_ALIKE
    ways = [known for shape in cores(word) for known in pronunciations(shape) if known.skeleton == way.skeleton]
    if kind == "hebrew":
        return any(known.has_room_for(way) for known in ways)
    return any(way.has_room_for(known) for known in ways)


def _just_alike(form: str, word: str) -> bool:
    """Whether two words sound alike including their vowels, as far as both scripts write them."""
    if "hebrew" in (script(form), script(word)):
        return True
    return any(ratio(roman(shape), roman(word)) >= _JUST_ALIKE for shape in (form, *cores(form)))


def _reach(length: int) -> int:
    """The number of typing slips that a word of `length` letters tolerates."""
    return 0 if length < 4 else 1 if length < 7 else 2


def _slipped(form: str, word: str, *, loosely: bool) -> bool:
    """Whether one word is the other with a typing slip or two, or its shortening or diminutive."""
    bears = min(_reach(len(form)), _reach(len(word)))
    if not loosely and len(form) < _PLAIN:
        bears -= 1
    if bears > 0 and OSA.distance(form, word, score_cutoff=bears) <= bears:
        return True
    return _begins_alike(form, word, least=_BEGINNING if loosely else _BEGINNING + 1)


def _edges(word: str) -> Iterable[str]:
    """Lookup keys for slips: a word with a slip or two keeps its first two letters, its last two, or one of each."""
    return (f"{word[:2]}_", f"_{word[-2:]}", f"{word[0]}_{word[-1]}")


def _begins_alike(form: str, word: str, *, least: int) -> bool:
    """Whether one is the other's shortening or diminutive: a long common beginning."""
    shared = 0
    for left, right in zip(form, word, strict=False):
        if left != right:
            break
        shared += 1
    shorter, longer = sorted((len(form), len(word)))
    if shared < least or shared < _BEGINNING_PART * longer:
        return False
    return shared == shorter or (shared > least and shared >= shorter - 1)
