"""What a team has confirmed or corrected weighs in how its next, similar sentences are read.

The examples are lines of the team's own ledger: they never leave it, and go when a line is forgotten.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.lexicon.folding import searched
from handlers.reading.likelihood import Likelihood

#: So much alike sentences must be, from 0 to 1, before one teaches about the other.
ALIKE = 0.5
#: The log-odds that a sentence said again, word for word, adds to what it was taken for.
STRENGTH = 7.0
_SIZE = 3


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """A sentence, and what it was in the end: label by head ("what", "severity", "fault")."""

    text: str
    labels: Mapping[str, str]


def similar(sentence: str, examples: Sequence[LabelledSentence]) -> Sequence[tuple[LabelledSentence, float]]:
    """The examples like a sentence, each with how much alike it is."""
    pieces = _pieces(sentence)
    likenesses = ((example, _likeness(pieces, _pieces(example.text))) for example in examples)
    return [(example, likeness) for example, likeness in likenesses if likeness >= ALIKE]


def taught(likely: Likelihood, head: str, neighbours: Sequence[tuple[LabelledSentence, float]]) -> Likelihood:
    """The likelihood, with the most similar example of each label weighed in."""
    best: dict[str, float] = {}
    for example, likeness in neighbours:
        label = example.labels.get(head, "")
        if label in likely:
            best[label] = max(best.get(label, 0.0), likeness)
    weights = {
        label: share * math.exp(STRENGTH * (best[label] - ALIKE) / (1 - ALIKE)) if label in best else share
        for label, share in likely.items()
    }
    total = sum(weights.values())
    return {label: weight / total for label, weight in weights.items()}


def _pieces(text: str) -> frozenset[str]:
    folded = f" {' '.join(searched(text).split())} "
    return frozenset(folded[at : at + _SIZE] for at in range(len(folded) - _SIZE + 1))


def _likeness(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / math.sqrt(len(left) * len(right)) if left and right else 0.0
