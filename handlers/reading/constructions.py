"""Finds the constructions of a sentence: phrases in an order that says who acted, whatever stands between them.

"We had to remind ⟨client⟩ of the invoice" is the client's lateness; "they had to remind us" is ours. The phrases are in
`handlers/lexicon`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from handlers.lexicon.constructions import all_constructions
from handlers.lexicon.folding import fold

#: So many words may stand between two slots, and before a close one.
GAP, CLOSE = 8, 2
CLAUSE = re.compile(r"[.,;:…()\n]+\s|\s[-–—]+\s|(?<=[?!])\s")
_BEGINNING = "^"
#: A phrase is looked up by so many letters; no stem is shorter.
_LETTERS = 2
_Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConstructionHit:
    """A construction that was found: its meanings as written, and the words it covers, marks of clauses left out."""

    meanings: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The phrases of one slot, by the first letters of their first word."""

    known: Mapping[str, Sequence[_Phrase]]
    close: bool

    def end_at(self, tokens: Sequence[str], start: int) -> int | None:
        """The end of the longest phrase that begins at a word, None where none does."""
        candidates = self.known.get(tokens[start][:_LETTERS], ())
        return max((start + len(phrase) for phrase in candidates if _stands(phrase, tokens, start)), default=None)

    def first(self, tokens: Sequence[str], start: int, stop: int) -> tuple[int, int] | None:
        """The first phrase that begins from `start` on and before `stop`."""
        for at in range(start, min(stop, len(tokens))):
            end = self.end_at(tokens, at)
            if end is not None:
                return at, end
        return None


def _stands(phrase: _Phrase, tokens: Sequence[str], start: int) -> bool:
    window = tokens[start : start + len(phrase)]
    return len(window) == len(phrase) and all(map(_fits, phrase, window))


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _reach(tokens: Sequence[str], start: int, slot: _Phrases) -> int:
    """Before which word a slot has to begin; the marks of clauses are no words."""
    left = CLOSE if slot.close else GAP
    for at in range(start, len(tokens)):
        if tokens[at] == _BEGINNING:
            continue
        if left == 0:
            return at + 1
        left -= 1
    return len(tokens)


@dataclass(frozen=True, slots=True)
class _Construction:
    meanings: tuple[str, ...]
    slots: tuple[_Phrases, ...]
    unless: _Phrases

    def places(self, tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where the slots are filled in their order."""
        first, *others = self.slots
        if self.unless.first(tokens, 0, len(tokens)) is not None:
            return
        for start in range(len(tokens)):
            end = first.end_at(tokens, start)
            for slot in others:
                place = slot.first(tokens, end, _reach(tokens, end, slot)) if end is not None else None
                end = place[1] if place is not None else None
            if end is not None:
                yield start, end


def _phrases(listed: str) -> _Phrases:
    known: dict[str, list[_Phrase]] = defaultdict(list)
    listed = listed.strip()
    for item in filter(None, (item.strip() for item in listed.removeprefix("~").replace("\n", " ").split(","))):
        phrase = tuple(fold(word) for word in item.split())
        known[phrase[0].rstrip("*")[:_LETTERS]].append(phrase)
    return _Phrases(known, listed.startswith("~"))


@cache
def _constructions() -> Sequence[_Construction]:
    return [
        _Construction(tuple(meanings.split()), tuple(_phrases(slot) for slot in slots), _phrases(unless))
        for meanings, slots, unless in all_constructions()
    ]


def constructions(text: str, token_pattern: re.Pattern[str]) -> Iterator[ConstructionHit]:
    """The constructions of a text; `token_pattern` finds its words. Places are counted in words."""
    tokens: list[str] = []
    for clause in CLAUSE.split(text):
        tokens += [_BEGINNING, *(fold(word) for word in token_pattern.findall(clause))]
    counted = [0]
    for word in tokens:
        counted.append(counted[-1] + (word != _BEGINNING))
    for construction in _constructions():
        place = next(construction.places(tokens), None)
        if place is not None:
            yield ConstructionHit(construction.meanings, counted[place[0]], counted[place[1]])
