"""Splits a line into words and quoted passages, each with its position.

A quote opens only at the start of a word, because a mark inside a Hebrew abbreviation is not a quote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handlers.lexicon.folding import visible

_CLOSERS = {'"': '"', "“": '”“"', "„": '”“"', "”": "”", "«": "»", "״": "״"}
_NO_WIDTH = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*"
_OPENING = re.compile(f"{_NO_WIDTH}([{''.join(_CLOSERS)}])")
_END = rf"{_NO_WIDTH}(?:[.,;:!?)\]]+{_NO_WIDTH})?(?=\s|$)"
_AFTER = re.compile(_END)
_CLOSINGS = {opener: re.compile(f"[{closers}](?={_END})") for opener, closers in _CLOSERS.items()}
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a quoted passage with attached punctuation. `text` is the word as written, or the quoted text."""

    start: int
    end: int
    text: str
    quoted: bool = False


def passage(text: str, start: int) -> Word | None:
    """The quoted passage that opens at `start`, ending after the closing quote; None if there is none."""
    opening = _OPENING.match(text, start)
    if opening is None:
        return None
    closing = _CLOSINGS[opening[1]].search(text, opening.end())
    if closing is None:
        return None
    inner = text[opening.end() : closing.start()].strip()
    return Word(start, closing.end(), inner, quoted=True) if visible(inner).strip() else None


def word_at(text: str, start: int) -> Word:
    """The word or quoted passage that begins at `start`, which must not be a space."""
    quoted = passage(text, start)
    if quoted is not None:
        after = _AFTER.match(text, quoted.end)
        return Word(start, after.end() if after else quoted.end, quoted.text, quoted=True)
    end = _WORD.match(text, start)
    return Word(start, end.end() if end else start, end[0] if end else "")


def spaces_end(text: str, start: int) -> int:
    """The first position from `start` on that is not white space."""
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def words(text: str) -> Iterator[Word]:
    """The words and quoted passages of a text, in order."""
    at = spaces_end(text, 0)
    while at < len(text):
        word = word_at(text, at)
        yield word
        at = spaces_end(text, word.end)


def unquote(text: str) -> str:
    """`text` without a pair of quotes around all of it; trimmed."""
    text = text.strip()
    quoted = passage(text, 0)
    return quoted.text if quoted is not None and quoted.end == len(text) else text
