"""LIKE patterns for text that is stored folded (handlers/lexicon/folding.py, `searched`)."""

from __future__ import annotations

from handlers.lexicon.folding import searched


def pattern(word: str) -> str:
    """A LIKE pattern for folded text that contains this word."""
    return f"%{escaped(searched(word))}%"


def escaped(text: str) -> str:
    """Escape text for a literal match within a LIKE pattern whose escape is the backslash."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
