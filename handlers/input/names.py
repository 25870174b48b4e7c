"""The form in which names are compared exactly."""

from __future__ import annotations

from handlers.lexicon.folding import same_case


def normal(name: str) -> str:
    """Any letter case, white space folded, one form of each mark."""
    return " ".join(same_case(name).split())
