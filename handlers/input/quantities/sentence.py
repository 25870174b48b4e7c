"""Tokenises a sentence into words, figures and marks, each with its position. Uses no vocabulary except quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from handlers.lexicon.folding import fold, plain

#: "word", "figures", "ordinal" (3rd, 3-го), "mark" (a sign by itself), "name" (a client's name, given by the caller).
Kind = Literal["word", "figures", "ordinal", "mark", "name"]

_TOKEN = re.compile(
    r"(?P<ordinal>[0-9]{1,2}(?:st|nd|rd|th|-?го|-ое|-?е|-?й|-м|-?ego|-?go|-?ty|-?st[aeą]j?|-?ego)(?![^\W_]))"
    r"|(?P<figures>[0-9]+(?:[.,:/'’][0-9]+)*[½¼¾]?|[½¼¾]|(?<![0-9])[.,][0-9]+)"
    r"|(?P<word>(?:[^\W\d_]|[\u0591-\u05c7])+(?:(?:['’`׳]|(?<=[\u05d0-\u05ea])[\"״”](?=[\u05d0-\u05ea]))[^\W\d_]+)*"
    r"(?:(?<=[\u05d0-\u05ea])['׳](?![^\W\d_]))?)"
    r"|(?P<mark>\S)",
    re.IGNORECASE,
)
_FRACTIONS = {"½": "1/2", "¼": "1/4", "¾": "3/4"}
_ENDS = frozenset(".,;:!?()\n…")
_HEBREW = re.compile("[\u05d0-\u05ea]")
_ACRONYM = re.compile("[\u05d0-\u05ea].[\u05d0-\u05ea]")
_KINDS: Mapping[str, Kind] = {"ordinal": "ordinal", "figures": "figures", "word": "word"}
_PREFIXES = "ובהלמשכ"


@dataclass(frozen=True, slots=True)
class SentenceToken:
    """One word, number or mark. `glued`: no space before it; `hyphen`: only a hyphen before it."""

    kind: Kind
    text: str
    start: int
    end: int
    glued: bool
    hyphen: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of a sentence, and their folded texts for lookups in the tables."""

    tokens: tuple[SentenceToken, ...]
    words: tuple[str, ...]
    #: The same without a Hebrew prefix: "בשעתיים" → "שעתיים".
    stems: tuple[str, ...]

    def kind(self, at: int) -> Kind | None:
        return self.tokens[at].kind if 0 <= at < len(self.tokens) else None

    def glued(self, at: int) -> bool:
        return 0 < at < len(self.tokens) and self.tokens[at].glued

    def ends(self, at: int) -> bool:
        """Whether a clause ends before token `at`."""
        return at >= len(self.tokens) or self.tokens[at].text in _ENDS

    def begins(self, at: int) -> bool:
        """Whether a clause begins at token `at`: at the start, after a mark or after a client's name."""
        return at <= 0 or self.tokens[at - 1].kind in ("mark", "name")


def _stem(word: str) -> str:
    """The word without a Hebrew prefix, if a word is left."""
    return word[1:] if len(word) > 2 and word[0] in _PREFIXES and _HEBREW.match(word[1]) else word


def _quotes(text: str) -> list[tuple[int, int]]:
    """The quoted passages; a mark inside a Hebrew acronym is not a quote."""
    marks = [
        at
        for at, char in enumerate(text)
        if char in '"“”„«»״' and not _ACRONYM.fullmatch(text[max(0, at - 1) : at + 2])
    ]
    return list(zip(marks[::2], marks[1::2], strict=False))


def read_sentence(text: str, names: Sequence[tuple[int, int]] = ()) -> Sentence:
    """The tokens of `text`; the spans in `names` are clients' names and not tokenised."""
    tokens: list[SentenceToken] = []
    quotes = _quotes(text)
    at = 0
    hyphen = False
    masks = sorted(names)
    while at < len(text):
        mask = next((span for span in masks if span[0] <= at < span[1]), None)
        if mask is not None:
            tokens.append(SentenceToken("name", "\0", mask[0], mask[1], False))
            at, hyphen = mask[1], False
            continue
        limit = min((span[0] for span in masks if span[0] > at), default=len(text))
        match = _TOKEN.search(text, at, limit)
        if match is None:
            at = limit
            continue
        at = match.end()
        glued = bool(tokens) and tokens[-1].end == match.start()
        typed = plain(match[0]) if match[0] not in _FRACTIONS else match[0]
        if typed == "-" and glued and at < len(text) and not text[at].isspace():
            hyphen = True
            tokens[-1] = replace(tokens[-1], end=match.end())
            continue
        quoted = any(start < match.start() < end for start, end in quotes)
        tokens.append(
            SentenceToken(
                _KINDS.get(match.lastgroup or "", "mark"),
                fold(_figures(match[0])),
                match.start(),
                match.end(),
                glued,
                hyphen,
                quoted,
            )
        )
        hyphen = False
    words = tuple(token.text for token in tokens)
    return Sentence(tuple(tokens), words, tuple(map(_stem, words)))


def _figures(typed: str) -> str:
    """A token's text with "½" written as "1/2"."""
    for sign, fraction in _FRACTIONS.items():
        typed = typed.replace(sign, f" {fraction}" if typed != sign else fraction)
    return typed
