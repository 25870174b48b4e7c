"""Finds the cue words of a sentence: what in the vocabulary of all languages points at a kind, category or fault.

A cue counts unless it is negated ("not rude this time"). A construction is a cue that says outright who acted and what
was done. The words are in `handlers/lexicon`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from handlers.lexicon.cues import cue_tables
from handlers.lexicon.folding import fold
from handlers.reading.constructions import CLAUSE, ConstructionHit, constructions

#: Harm told beside a call or a payment outweighs it; grave harm is never filed as a call.
_CALLED = "kind.called"
_GIVEN = "kind.concession"
_GRAVE = frozenset({"category.threat", "category.abuse"})
HARM = _GRAVE | {"category.rude", "category.pressure", "category.late"}
#: What a call apologises for or explains is no event of its own.
_REASONS = frozenset({"category.complaint", "category.other"})
#: A negation applies to cues of its clause that begin within this many words after it.
_NEGATION_REACH = 3
_TOKEN = re.compile(r"[^\W_]+(?:['’\u05f4\u05f3\"*-][^\W_]+)*|\d+%?|[?!]+|[\U0001F300-\U0001FAFF☀-➿]")


@dataclass(frozen=True, slots=True)
class Cue:
    """One hit: what it points at ("category.rude"), the tokens it covers, and whether it is negated.

    outright: it does not only point there but says so
    """

    meaning: str
    start: int
    end: int
    negated: bool = False
    outright: bool = False


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
    tokens, clauses = tokens_of(text), _clauses(text)
    hits: dict[tuple[str, int], Cue] = {}
    for start, token in enumerate(tokens):
        for phrase in _starting(token):
            if phrase.at(tokens, start):
                cue = Cue(phrase.meaning, start, start + len(phrase.words))
                known = hits.get((phrase.meaning, start), cue)
                hits[phrase.meaning, start] = max(known, cue, key=lambda hit: hit.end)
    negations = [cue for cue in hits.values() if cue.meaning == "negation"]
    plain = [_scoped(cue, negations, clauses) for cue in hits.values() if cue.meaning != "negation"]
    built = [_scoped(cue, negations, clauses) for hit in constructions(text, _TOKEN) for cue in _cues_of(hit)]
    weighed = [kept for cue in built if (kept := _weighed(cue, plain)) is not None]
    if any(cue.meaning == _CALLED and cue.outright and not cue.negated for cue in weighed):
        plain = [cue for cue in plain if cue.meaning not in _REASONS]
    return (*plain, *weighed)


def _cues_of(hit: ConstructionHit) -> Iterable[Cue]:
    for written in hit.meanings:
        meaning = written.strip("!?")
        denied, pointed = written.startswith("!"), written.endswith("?")
        yield Cue(meaning, hit.start, hit.end, negated=denied, outright=not pointed)


def _weighed(cue: Cue, plain: Sequence[Cue]) -> Cue | None:
    """A construction beside plain words that say otherwise: of two faults the plain one counts (None: it does not
    hold), of harm done in a call the harm, and of a threat or abuse that something was given for, that."""
    others = {other.meaning for other in plain if not other.negated}
    if cue.meaning == _CALLED and not cue.negated and others & HARM:
        return replace(cue, negated=True) if others & _GRAVE else None
    if cue.meaning == _GIVEN and others & _GRAVE:
        return None
    faults = {other for other in others if other.startswith("fault.")}
    return None if cue.meaning.startswith("fault.") and faults - {cue.meaning} else cue


def _clauses(text: str) -> list[int]:
    """For each word of a text, in which clause it stands."""
    counts = (len(_TOKEN.findall(clause)) for clause in CLAUSE.split(text))
    return [number for number, count in enumerate(counts) for _ in range(count)]


def _scoped(cue: Cue, negations: Sequence[Cue], clauses: Sequence[int]) -> Cue:
    """The cue, marked as negated where a negation stands closely before it in its clause and is no part of it."""
    negated = any(
        0 <= cue.start - negation.end < _NEGATION_REACH and clauses[negation.start] == clauses[cue.start]
        for negation in negations
    )
    return replace(cue, negated=True) if negated else cue
