"""Scores a prospect: eight questions, their scores, and the verdict for the sum. Pure: no text.

docs/rules.md, "Screening".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from handlers.domain.values import Entry, Screening

#: The topics of the questions, in order; numbered from 1.
QUESTIONS = ("budget", "deadline", "decides", "scope", "agencies", "payment", "tone", "fit")
#: The scores of the answers, from "no worry" to "a worry".
SCORES = (0, 1, 2)
HIGHEST = len(QUESTIONS) * max(SCORES)


class Verdict(StrEnum):
    TAKE = "take"
    TERMS = "terms"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class Bands:
    """The highest sums for *take it* and for *take it with terms*.

    Raises ValueError if a verdict would be unreachable: 0 <= take < terms < 16.
    """

    take: int = 3
    terms: int = 8

    def __post_init__(self) -> None:
        if not 0 <= self.take < self.terms < HIGHEST:
            raise ValueError(f"bands {self.take} and {self.terms} leave a verdict out")

    def verdict(self, score: int) -> Verdict:
        if score <= self.take:
            return Verdict.TAKE
        return Verdict.TERMS if score <= self.terms else Verdict.DECLINE


@dataclass(frozen=True, slots=True)
class Sheet:
    """A prospect's current answers.

    answers  question's number → score: the latest live line of a number is its answer
    begun    the earliest of those lines, None before the first answer
    verdict  the line that ended it, None while a question is open, or if an answer has changed since
    """

    answers: Mapping[int, int]
    begun: Entry | None = None
    verdict: Entry | None = None

    @property
    def score(self) -> int:
        return sum(self.answers.values())

    @property
    def complete(self) -> bool:
        return len(self.answers) == len(QUESTIONS)

    def next_open(self, after: int = 0) -> int | None:
        """The next unanswered question after number `after`, wrapping around to the first; None if all are answered."""
        missing = [number for number in range(1, len(QUESTIONS) + 1) if number not in self.answers and number != after]
        return next((number for number in missing if number > after), next(iter(missing), None))


def sheet(entries: Sequence[Entry]) -> Sheet:
    """The answers in a client's ledger; reversed lines are ignored."""
    lines = sorted((e for e in entries if e.counts and isinstance(e.detail, Screening)), key=lambda e: e.number)
    screenings = [(entry, entry.detail) for entry in lines if isinstance(entry.detail, Screening)]
    answers = {screening.question: screening.score for _, screening in screenings if not screening.verdict}
    begun = next((entry for entry, screening in screenings if not screening.verdict), None)
    sheet = Sheet(answers, begun)
    ended = [(entry, screening) for entry, screening in screenings if screening.verdict]
    if not sheet.complete or not ended or ended[-1][1].score != sheet.score:
        return sheet
    return Sheet(answers, begun, ended[-1][0])
