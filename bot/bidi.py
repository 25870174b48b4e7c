"""Bidirectional text: isolates values whose writing direction could disturb the sentence around them. Pure."""

from __future__ import annotations

import re
import unicodedata

OPEN, CLOSE = "\u2068", "\u2069"

_RIGHT = frozenset({"R", "AL"})
_STRONG = _RIGHT | {"L"}

#: Embeddings, overrides and isolates within a text: they could affect text after it, or close our own isolate.
_REACHING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


#: A command and its arguments: Latin words, figures and names that are isolated already.
_NAME = "\u2068[^\u2068\u2069]*\u2069"
_COMMAND = re.compile(
    rf"(?<![\w/:.])/(?:\u2068[a-z-]+\u2069|[A-Za-z][\w-]*)(?: (?:[A-Za-z0-9@:=.#\"_-]*[A-Za-z0-9\"]|{_NAME}))*"
)


def commands(text: str) -> str:
    """Keep each command line in a sentence together from left to right: "/status Acme" in a Hebrew sentence."""
    return _COMMAND.sub(lambda match: f"\u2066{match[0]}{CLOSE}", text)


def isolate(text: str) -> str:
    """Put the text between FSI and PDI, without its own direction marks."""
    return wrap(contained(text))


def wrap(text: str) -> str:
    """Put a sentence of ours between FSI and PDI. Isolates within it are balanced and stay."""
    return f"{OPEN}{text}{CLOSE}"


def contained(text: str) -> str:
    """Remove the marks that could change the direction of the surrounding text."""
    return text if text.isascii() else text.translate(_REACHING)


def has_rtl(text: str) -> bool:
    """Whether the text has a letter of a right-to-left script."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in _RIGHT for char in text)


def begins_ltr(text: str) -> bool:
    """Whether the first letter outside isolates is left-to-right: a terminal takes the line's direction from it."""
    depth = 0
    for char in text:
        if char in "\u2066\u2067\u2068":
            depth += 1
        elif char == CLOSE:
            depth = max(0, depth - 1)
        elif not depth and (strength := unicodedata.bidirectional(char)) in _STRONG:
            return strength == "L"
    return False
