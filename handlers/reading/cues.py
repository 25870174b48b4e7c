"""Finds the cue words of a sentence: what in the vocabulary of all languages points at a kind, category or fault.

A cue counts unless it is negated ("not rude this time"). The words are in `handlers/lexicon`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from handlers.lexicon.cues import cue_tables
from handlers.lexicon.folding import fold

#: A negation applies to cues that begin within this many words after it.
_NEGATION_REACH = 3
_TOKEN = re.compile(r"[^\W_]+(?:['’\u05f4\u05f3\"*-][^\W_]+)*|\d+%?|[?!]+|[\U0001F300-\U0001FAFF☀-➿]")


@dataclass(frozen=True, slots=True)
class Cue:
    """One hit: what it points at ("category.rude"), the tokens it covers, and whether it is negated."""

    meaning: str
    start: int
    end: int
    negated: bool = False


@dataclass(frozen=True, slots=True)
class _Phrase:
    meaning: str
    words: tuple[str, ...]

    def at(self, tokens: Sequence[str], start: int) -> bool:
        window = tokens[start : start + len(self.words)]
        return len(window) == len(self.words) and all(map(_fits, self.words, window))


def _fits(pattern: str, token: str) -> bool:
    return token.startswith(pattern[:-1]) if pattern.endswith("*") else token == pattern


def tokens_of(text: str) -> list[str]:
    """The words of a text, folded; marks that matter (question and exclamation marks, emoji) are words too."""
    return [fold(token) for token in _TOKEN.findall(text)]


@cache
def _phrases() -> Mapping[str, Sequence[_Phrase]]:
    """Every phrase of every language, by the first two letters of its first word."""
    by_start: dict[str, list[_Phrase]] = defaultdict(list)
    for meaning, phrase in _unfolded(cue_tables()):
        words = tuple(fold(word) for word in phrase.split())
        by_start[words[0].rstrip("*")[:2]].append(_Phrase(meaning, words))
    return by_start


def _unfolded(tables: Iterable[Mapping[str, str]]) -> Iterable[tuple[str, str]]:
    for table in tables:
        for meaning, phrases in table.items():
            for phrase in phrases.replace("\n", " ").split(","):
                yield meaning, phrase.strip()


def _starting(token: str) -> Iterable[_Phrase]:
    phrases = _phrases()
    yield from phrases.get(token[:2], ())
    if len(token) > 1:
        yield from phrases.get(token[:1], ())


def cues(text: str) -> tuple[Cue, ...]:
    """The cues of a text in order; of those that begin at one word and mean the same, the longest."""
    tokens = tokens_of(text)
    hits: dict[tuple[str, int], Cue] = {}
    for start, token in enumerate(tokens):
        for phrase in _starting(token):
            if phrase.at(tokens, start):
                cue = Cue(phrase.meaning, start, start + len(phrase.words))
                known = hits.get((phrase.meaning, start), cue)
                hits[phrase.meaning, start] = max(known, cue, key=lambda hit: hit.end)
    negations = [cue for cue in hits.values() if cue.meaning == "negation"]
    return tuple(_scoped(cue, negations) for cue in hits.values() if cue.meaning != "negation")


def _scoped(cue: Cue, negations: Sequence[Cue]) -> Cue:
    """The cue, marked as negated if a negation precedes it closely and is not part of it."""
    negated = any(0 <= cue.start - negation.end < _NEGATION_REACH for negation in negations)
    return Cue(cue.meaning, cue.start, cue.end, negated) if negated else cue
