"""Finds names in a sentence that may be new clients: words written like a name that are not common words."""

from __future__ import annotations

from handlers.input.quotes import words
from handlers.resolver.common import is_like_prose, is_tiny
from handlers.resolver.tokens import Token, tokens

MOST = 2
_LONGEST = 4
_SHORTEST = 3


def fresh_names(text: str) -> tuple[str, ...]:
    """At most two names that could be a new client's: a short quoted passage, or words with a capital."""
    quoted = [word.text for word in words(text) if word.quoted and _is_quoted_name(word.text)]
    named = [text[run[0].start : run[-1].end] for run in _runs(text)]
    return tuple(dict.fromkeys((*quoted, *named)))[:MOST]


def _runs(text: str) -> list[list[Token]]:
    """Runs of neighbouring capitalised words that are not common words; none if the whole text is in capitals."""
    runs: list[list[Token]] = []
    if text.isupper():
        return runs
    before: Token | None = None
    for token in tokens(text):
        if _is_name(token):
            together = (
                before is not None and runs and runs[-1][-1] is before and not text[before.end : token.start].strip()
            )
            if together:
                runs[-1].append(token)
            else:
                runs.append([token])
        before = token
    return [run for run in runs if len(run) <= _LONGEST]


def _is_quoted_name(text: str) -> bool:
    """Whether a quoted passage is a name and not what somebody said: short, and not of common words alone.

    Common words make a name if two of them have a capital: "Piece of Cake".
    """
    quoted = tokens(text)
    if len(text.split()) > _LONGEST:
        return False
    common = sum(is_like_prose(token.folded) or is_tiny(token.folded) for token in quoted)
    # A script without capitals tells less: there half of the words are enough.
    spoken = quoted and common * (2 if text.lower() == text.upper() else 1) >= len(quoted)
    return not spoken or any(token.capital for token in quoted[1:])


def _is_name(token: Token) -> bool:
    """Whether a word is written like a name and is not a common word."""
    return len(token.typed) >= _SHORTEST and token.capital and token.typed.isalpha() and not is_like_prose(token.folded)
