"""Cuts a person's text to a piece that fits a sentence."""

from __future__ import annotations

#: The quotation marks that people put around a whole note.
_PAIRS = (('"', '"'), ("“", "”"), ("„", "”"), ("«", "»"), ("״", "״"))


def quotable(text: str, most: int) -> str:
    """An excerpt to be put in quotation marks: those around the whole text are left out."""
    flat = " ".join(text.split())
    for first, last in _PAIRS:
        inner = flat[1:-1]
        if len(flat) > 2 and flat[0] == first and flat[-1] == last and first not in inner and last not in inner:
            return excerpt(inner, most)
    return excerpt(flat, most)


def excerpt(text: str, most: int) -> str:
    """The text on one line, cut at a word boundary when it is longer than `most` letters."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    cut = flat[:most]
    return f"{cut.rpartition(' ')[0] or cut}…"
