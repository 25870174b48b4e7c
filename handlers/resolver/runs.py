"""Scores the clients that a run of words may name. Used for the head of a command and for sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from handlers.resolver.common import is_left_out, is_prose, is_tiny
from handlers.resolver.index import DISTINCTIVE, ClientIndex, Name
from handlers.resolver.tokens import legal_at, same_form, script, tokens
from handlers.resolver.vocabulary import WORTH, Fit

_REACH = 7
_ENDING = 4
#: A candidate that tells less than this names no client: a link, a number.
NOTHING = 0.2
#: Candidates whose scores differ by less than this are equally likely.
CLOSE = 0.15
_EXACT_NAME, _FORM_MORE, _FORM_LESS, _OTHER_FORM = 0.4, 0.2, 0.1, 0.05
_JOINED = 3
#: Bonus for several words that together are one word of a name.
_ONE_WORD = 0.2
_SHORT_FORM = 3
_SHORTEST_JOINED = 6
_SHORTEST_PART = 3
_JOINTS = ("", " ", "-", ".", "&")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A client that a run of tokens, from `start` up to but excluding `end`, may name.

    score        for comparison with other candidates
    told         the weight of the words that match without a slip
    whole        whether no word of the name is missing
    worst, best  the least and the most certain fit of its words
    called       whether the run has the word of the name with the largest weight
    """

    client_id: int
    start: int
    end: int
    score: float
    told: float
    whole: bool
    worst: Fit
    best: Fit
    called: bool


class TypedLine:
    """A typed line with the words of names that each token may be, looked up on demand. Made for one query."""

    def __init__(self, index: ClientIndex, text: str) -> None:
        self.index = index
        self.text = text
        self.tokens = tokens(text)
        self.folded = tuple(token.folded for token in self.tokens)
        self._fits: dict[int, dict[int, Fit]] = {}
        self._slips: dict[int, dict[int, Fit]] = {}
        self._sounds: dict[int, dict[int, Fit]] = {}

    def fits(self, at: int) -> dict[int, Fit]:
        if at not in self._fits:
            self._fits[at] = self.index.vocabulary.fits(self.tokens[at])
        return self._fits[at]

    def sounds(self, at: int) -> dict[int, Fit]:
        if at not in self._sounds:
            self._sounds[at] = {**self.index.vocabulary.sounds(self.tokens[at]), **self.fits(at)}
        return self._sounds[at]

    def slips(self, at: int) -> dict[int, Fit]:
        if at not in self._slips:
            loosely = at == 0 or self.tokens[at].capital
            self._slips[at] = self.index.vocabulary.slips(self.tokens[at], loosely=loosely)
        return self._slips[at]

    def joined(self, at: int, count: int) -> dict[int, Fit]:
        """The words of names that `count` tokens from `at` on are if written as one: "pixel fox" for PixelFox."""
        run = self.tokens[at : at + count]
        gaps = (self.text[left.end : right.start] for left, right in pairwise(run))
        word = "".join(self.folded[at : at + count])
        if len(word) < _SHORTEST_JOINED or any(gap not in _JOINTS for gap in gaps):
            return {}
        if min(len(token.folded) for token in run) < _SHORTEST_PART:
            return {}
        return self.index.vocabulary.written(word)


def candidates(line: TypedLine, at: int, *, slips: bool) -> list[Candidate]:
    """The clients that a run from token `at` on may name, each by its best name, the likeliest first."""
    best: dict[int, Candidate] = {}
    for count in range(1, min(_JOINED, len(line.tokens) - at) + 1):
        fits = line.fits(at) if count == 1 else line.joined(at, count)
        if count == 1 and slips and not fits:
            fits = line.slips(at) or line.index.vocabulary.prose_sounds(line.tokens[at])
        for word, fit in fits.items():
            for number in line.index.names_with(word):
                name = line.index.names[number]
                if fit is Fit.SOUND and line.index.is_misspelt(line.tokens[at], name.client_id, word):
                    # It sounds like a name in another script, but is nearly one in its own.
                    candidate = _candidate(line, name, at, count, word, Fit.SLIP)
                else:
                    candidate = _candidate(line, name, at, count, word, fit)
                before = best.get(candidate.client_id)
                if before is None or (candidate.score, candidate.end) > (before.score, before.end):
                    best[candidate.client_id] = candidate
    for candidate in _whole_by_sound(line, at):
        before = best.get(candidate.client_id)
        if before is None or candidate.score > before.score:
            best[candidate.client_id] = candidate
    return sorted(best.values(), key=lambda candidate: (-candidate.score, -candidate.end, candidate.client_id))


def _whole_by_sound(line: TypedLine, at: int) -> Iterator[Candidate]:
    """Names of several words that all sound like the tokens from `at` on, even if each alone is a common word."""
    if at + 1 >= len(line.tokens):
        return
    for word, fit in line.sounds(at).items():
        for number in line.index.names_with(word):
            name = line.index.names[number]
            end = at + len(name.weights)
            if len(name.weights) < 2 or end > len(line.tokens) or word not in name.weights:
                continue
            met = {word: fit}
            for place in range(at + 1, end):
                fits = line.sounds(place)
                met |= {weight: fits[weight] for weight in name.weights if weight in fits and weight not in met}
            if len(met) == len(name.weights) and max(met.values()) is not Fit.EXACT:
                # Still weak evidence: "studied or" sounds like a name as well.
                told = DISTINCTIVE / 2
                yield Candidate(name.client_id, at, end, 2 * told, told, False, min(met.values()), Fit.SOUND, True)


def _candidate(line: TypedLine, name: Name, at: int, count: int, word: int, fit: Fit) -> Candidate:
    """The candidate for a name of which `word` matches first: the run from `at` on, as far as it follows the name."""
    met = {word: fit}
    end = at + count
    whole = word == name.compact
    look = end
    while not whole and look < len(line.tokens) and look < at + _REACH:
        step = _step(line, name, met, look)
        if step is None:
            if not is_tiny(line.folded[look]) or look > end:
                break
            look += 1  # "fern and oak": a link may part two words of a name
            continue
        met[step[0]] = step[1]
        look = end = look + 1
    whole = whole or len(met) == len(name.weights)
    weights = {number: name.weights.get(number, DISTINCTIVE * max(1.0, name.whole)) for number in met}
    missing = [weight for weight in name.weights if weight not in met] if word != name.compact else []
    whole = whole or all(is_left_out(line.index.vocabulary.words[number]) for number in missing)
    score = sum(weights[number] * _worth(line, number, word_fit, at) for number, word_fit in met.items())
    told = sum(weights[number] for number, word_fit in met.items() if word_fit is not Fit.SLIP)
    called = max(weights.values()) >= max(name.weights.values())
    end, bonus = _form(line, name, end, whole)
    bonus += _ONE_WORD * (count > 1)
    return Candidate(name.client_id, at, end, score + bonus, told, whole, min(met.values()), max(met.values()), called)


def _worth(line: TypedLine, word: int, fit: Fit, at: int) -> float:
    """The score of a fit. A sound to or from Hebrew, which writes few vowels, scores less: "глобекс" prefers Globex."""
    worth = WORTH[fit]
    if fit is Fit.SOUND and "hebrew" in (script(line.index.vocabulary.words[word]), script(line.folded[at])):
        return worth - CLOSE
    return worth


def _step(line: TypedLine, name: Name, met: dict[int, Fit], at: int) -> tuple[int, Fit] | None:
    """The next word of the name that token `at` matches, with its fit; None if it matches none."""
    fits = line.fits(at)
    options = [(fit, word) for word, fit in fits.items() if word in name.weights and word not in met]
    if not options and len(met) < len(name.weights) and not fits:
        token, vocabulary = line.tokens[at], line.index.vocabulary
        options = [(Fit.SLIP, word) for word in name.weights if word not in met and vocabulary.is_slip(token, word)]
    if not options:
        return None
    fit, word = max(options)
    return word, fit


def _form(line: TypedLine, name: Name, end: int, whole: bool) -> tuple[int, float]:
    """The end of the run including a legal form after it, and the bonus that the form gives this name."""
    count = legal_at(line.folded, end) if end < len(line.tokens) else 0
    typed = "".join(line.folded[end : end + count])
    if count and len(typed) < _SHORT_FORM and not line.tokens[end].capital and not name.form:
        count, typed = 0, ""
    if not whole:
        return end + count, 0.0
    form = same_form(typed)
    if form == name.form:
        return end + count, _EXACT_NAME
    return end + count, _FORM_MORE if not name.form else _FORM_LESS if not form else _OTHER_FORM


def is_weak(line: TypedLine, candidate: Candidate) -> bool:
    """Whether a run is too weak to name a client in a sentence: a trade or a common word alone."""
    if candidate.told < DISTINCTIVE * 0.9 and not (candidate.whole and candidate.end - candidate.start > 1):
        return True
    token = line.tokens[candidate.start]
    alone = candidate.end - candidate.start == 1
    return alone and candidate.worst is not Fit.EXACT and is_prose(token.folded)


def distinct(runs: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that are as likely as the first one."""
    return [run for run in runs if runs[0].score - run.score < CLOSE]


def span(line: TypedLine, run: Candidate) -> tuple[int, int]:
    """The span of a run in the text, with an ending after a dash ("Акме-ой") and a prefix before one ("ב-Acme")."""
    start, end = line.tokens[run.start].start, line.tokens[run.end - 1].end
    if run.end < len(line.tokens):
        behind = line.tokens[run.end]
        gap = line.text[end : behind.start]
        if gap in ("-", "‑", "–") and len(behind.folded) <= _ENDING and not line.fits(run.end):
            end = behind.end
    if run.start:
        before = line.tokens[run.start - 1]
        if (
            line.text[before.end : start] in ("-", "־")
            and "\u05d0" <= before.folded[:1] <= "\u05ea"
            and len(before.folded) < 4
        ):
            start = before.start
    return start, end
