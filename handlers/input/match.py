"""The result of matching a grammar at the beginning of some words. Shared by durations, money and dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from handlers.domain.errors import Refusal

T = TypeVar("T")

_EDGE = ".,;:!?"


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A match: `value` takes the first `length` words; `refusal` replaces it if the meaning is clear but not allowed.

    `loose`: the words are ordinary prose as well. `day_alone`: a moment of which only the day was said.
    """

    length: int
    value: T | None = None
    refusal: Refusal | None = None
    loose: bool = False
    day_alone: bool = False

    def must(self) -> T:
        """The value. Raises the refusal if there is one instead."""
        if self.refusal is not None:
            raise self.refusal
        assert self.value is not None
        return self.value


def undotted(word: str) -> str:
    """A word without trailing punctuation: "godz.", "2h,"; a word of punctuation only, "!!,", is kept."""
    return word.rstrip(_EDGE) or word.rstrip(",;:.")


def number_and_tail(word: str) -> tuple[str, str] | None:
    """Split leading figures from a word: "2godz" → ("2", "godz"); None without figures."""
    match = re.match(r"([0-9]+(?:[.,][0-9]+)?)(.*)$", word, re.DOTALL)
    return (match[1], match[2]) if match else None
