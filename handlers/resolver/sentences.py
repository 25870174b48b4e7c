"""Every client that a sentence names, anywhere in it, with how surely."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from handlers.resolver.common import MARKERS, is_prose
from handlers.resolver.index import ClientIndex
from handlers.resolver.runs import Candidate, Line, candidates, distinct, is_weak
from handlers.resolver.vocabulary import Fit

_ENDING = 4
_OPENERS = "\"'«“„(["


class Certainty(StrEnum):
    """How surely a run of words is a client.

    named   it is
    weak    a trade, or a word of prose: only where nothing else fits
    slip    it would be, but for a slip: to be asked about
    """

    NAMED = "named"
    WEAK = "weak"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a sentence names a client; several ids, the likeliest first, where several fit alike."""

    start: int
    end: int
    client_ids: tuple[int, ...]
    certainty: Certainty


def mentions(index: ClientIndex, text: str) -> tuple[Mention, ...]:
    """The mentions of a sentence in order. Weak ones and slips are left out where a client is named surely."""
    line = Line(index, text)
    found = _scan(line, slips=False)
    named = tuple(mention for mention in found if mention.certainty is Certainty.NAMED)
    if named:
        return named
    return tuple(found) or tuple(_scan(line, slips=True))


def _scan(line: Line, *, slips: bool) -> list[Mention]:
    found: list[Mention] = []
    at = 0
    while at < len(line.tokens):
        fitting = candidates(line, at, slips=slips)
        mention = _mention(line, fitting) if fitting else None
        if mention is None:
            at += 1
            continue
        found.append(mention)
        at = max(one.end for one in distinct(fitting))
    return found


def _mention(line: Line, fitting: list[Candidate]) -> Mention | None:
    best = distinct(fitting)
    top = best[0]
    if top.told < 0.2 and top.worst is not Fit.SLIP:
        return None  # a link or a number alone names no client
    ids = tuple(one.client_id for one in best)
    start, end = _span(line, top)
    return Mention(start, end, ids, _certainty(line, top))


def _certainty(line: Line, top: Candidate) -> Certainty:
    if top.told < 0.2:
        return Certainty.SLIP
    if is_weak(line, top) and not _marked(line, top):
        return Certainty.WEAK
    return Certainty.NAMED


def _marked(line: Line, run: Candidate) -> bool:
    """Whether a weak word is written like a name: with a capital within the sentence, in quotes, behind a marker."""
    token = line.tokens[run.start]
    before = line.text[: token.start].rstrip()
    if before[-1:] in ("@", "«", "„", "“"):
        return True
    if run.start and line.folded[run.start - 1] in MARKERS and not is_prose(line.folded[run.start]):
        return True
    return token.capital and bool(before) and before[-1] not in ".!?:\n" and not line.text.isupper()


def _span(line: Line, run: Candidate) -> tuple[int, int]:
    """Where a run stands, with an ending behind a dash ("Акме-ой") and a Hebrew letter before one ("ב-Acme")."""
    start, end = line.tokens[run.start].start, line.tokens[run.end - 1].end
    if run.end < len(line.tokens):
        behind = line.tokens[run.end]
        gap = line.text[end : behind.start]
        if gap in ("-", "‑", "–") and len(behind.folded) <= _ENDING and not line.fits(run.end):
            end = behind.end
    if run.start:
        before = line.tokens[run.start - 1]
        if line.text[before.end : start] in ("-", "־") and "\u05d0" <= before.folded[:1] <= "\u05ea" and len(before.folded) < 4:
            start = before.start
    return start, end
