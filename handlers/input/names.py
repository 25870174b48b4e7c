"""The normal form in which names are compared for equality."""

from __future__ import annotations

from handlers.lexicon.folding import same_case


def normal(name: str) -> str:
    """Fold letter case and white space, and normalise accents and other marks."""
    return " ".join(same_case(name).split())
