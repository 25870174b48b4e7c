"""Finds the clients that a sentence names anywhere in it, each with a certainty."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from handlers.resolver.common import MARKERS, is_prose
from handlers.resolver.index import DISTINCTIVE, ClientIndex
from handlers.resolver.runs import NOTHING, Candidate, TypedLine, candidates, distinct, is_weak, span
from handlers.resolver.vocabulary import Fit


class Certainty(StrEnum):
    """How certain it is that a run of words names a client.

    named   certain
    weak    a trade or a common word: used only if nothing else matches
    slip    matches only with a typing slip: the user is asked
    """

    NAMED = "named"
    WEAK = "weak"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class ClientMention:
    """A span that names a client; several ids, the likeliest first, if several match equally well."""

    start: int
    end: int
    client_ids: tuple[int, ...]
    certainty: Certainty


def mentions(index: ClientIndex, text: str) -> tuple[ClientMention, ...]:
    """The mentions of a sentence in order. Weak ones and slips are dropped if a client is named with certainty."""
    line = TypedLine(index, text)
    ranked = _scan(line, slips=False)
    named = _surest([pair for pair in ranked if pair[0].certainty is Certainty.NAMED])
    if named:
        return tuple(named)
    return tuple(_surest(ranked) or [mention for mention, _ in _scan(line, slips=True)])


def _surest(ranked: list[tuple[ClientMention, int]]) -> list[ClientMention]:
    """The mentions of the highest rank: beside an exact name, an inflected common word is not a second client."""
    best = max((kind for _, kind in ranked), default=0)
    return [mention for mention, kind in ranked if kind == best]


def _scan(line: TypedLine, *, slips: bool) -> list[tuple[ClientMention, int]]:
    ranked: list[tuple[ClientMention, int]] = []
    at = 0
    while at < len(line.tokens):
        fitting = candidates(line, at, slips=slips)
        if not fitting or (fitting[0].told < NOTHING and fitting[0].worst is not Fit.SLIP):
            at += 1  # a link or a number alone names no client
            continue
        best = distinct(fitting)
        ids = tuple(run.client_id for run in best)
        start, end = span(line, best[0])
        mention = ClientMention(start, end, ids, _certainty(line, best[0]))
        ranked.append((mention, _kind(line, best[0])))
        at = max(run.end for run in best)
    return ranked


def _kind(line: TypedLine, run: Candidate) -> int:
    """The rank of a run within its sentence: several words, exact, inflected or written like a name, by sound."""
    capital = _marked(line, run)
    if run.end - run.start > 1 and run.told > DISTINCTIVE:
        return 4
    return max(
        run.best - (is_prose(line.folded[run.start]) and run.best is not Fit.EXACT), Fit.INFLECTED if capital else 0
    )


def _certainty(line: TypedLine, top: Candidate) -> Certainty:
    if top.told < NOTHING:
        return Certainty.SLIP
    if is_weak(line, top) and not _marked(line, top) and not _leads(line, top):
        return Certainty.WEAK
    return Certainty.NAMED


def _leads(line: TypedLine, run: Candidate) -> bool:
    """Whether the sentence begins with the word that people call the client by, as lines of a log do."""
    return run.start == 0 and run.called and run.best >= Fit.INFLECTED and len(line.tokens) > run.end


def _marked(line: TypedLine, run: Candidate) -> bool:
    """Whether a weak word is written like a name: capitalised within the sentence, quoted, or after a marker word."""
    token = line.tokens[run.start]
    before = line.text[: token.start].rstrip()
    if before[-1:] in ("@", "«", "„", "“"):
        return True
    if run.start and line.folded[run.start - 1] in MARKERS and not is_prose(line.folded[run.start]):
        return True
    return token.capital and bool(before) and before[-1] not in ".!?:\n" and not line.text.isupper()
