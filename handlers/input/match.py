"""What a grammar found at the beginning of some words. Shared by durations, money and dates; decides nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from handlers.domain.errors import Refusal

T = TypeVar("T")

_EDGE = ".,;:!?"


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """`value` stands in the first `words` words; `refusal` instead of a value when it is clear what was meant, but not
    allowed. `loose`: it is ordinary prose as well."""

    words: int
    value: T | None = None
    refusal: Refusal | None = None
    loose: bool = False

    def must(self) -> T:
        """The value. Raises the refusal where there is none."""
        if self.refusal is not None:
            raise self.refusal
        assert self.value is not None
        return self.value


def undotted(word: str) -> str:
    """A word without the punctuation that clings to its end: "godz.", "2h,"; of marks alone, "!!,", the marks."""
    return word.rstrip(_EDGE) or word.rstrip(",;:.")


def number_and_tail(word: str) -> tuple[str, str] | None:
    """ "2godz" → ("2", "godz"): the figures a word begins with, and what follows them; None without figures."""
    found = re.match(r"([0-9]+(?:[.,][0-9]+)?)(.*)$", word, re.DOTALL)
    return (found[1], found[2]) if found else None
