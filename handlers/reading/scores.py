"""The trained model's opinion of one text, and how a command asks for it.

The model runs in a process of its own, so a command never waits for it: it asks a `Scorer`, which answers from what is
known already or raises `ScoresWanted`. The command bus then has the text scored and runs the command again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Probabilities by label, each head summing to one.

    what      the incident categories and the kinds that are no incident ("rude", "payment", "question", …)
    severity  of the text as an incident; fault: the same
    """

    what: Mapping[str, float]
    severity: Mapping[str, float]
    fault: Mapping[str, float]


Scorer = Callable[[str], Scores | None]


class ScoresWanted(Exception):
    """Raised when a text must be scored before the command can continue; nothing of this run may be kept."""

    def __init__(self, text: str) -> None:
        super().__init__("scores wanted")
        self.text = text


def unscored(text: str) -> Scores | None:
    """The scorer used without a model: only cue words decide."""
    return None


@dataclass(frozen=True, slots=True)
class KnownScores:
    """A scorer that answers from earlier scores; None for a text that the model could not score."""

    known: Mapping[str, Scores | None] = field(default_factory=dict)

    def __call__(self, text: str) -> Scores | None:
        """The scores of `text`. Raises ScoresWanted when it was not scored yet."""
        if text not in self.known:
            raise ScoresWanted(text)
        return self.known[text]
