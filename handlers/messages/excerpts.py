"""Cuts a person's text to a piece that fits a sentence."""

from __future__ import annotations


def excerpt(text: str, most: int) -> str:
    """The text on one line, cut at a word boundary when it is longer than `most` letters."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    cut = flat[:most]
    return f"{cut.rpartition(' ')[0] or cut}…"
