"""Weighs a team's confirmed and corrected sentences into the likelihoods of similar new ones.

The examples are lines of the team's own ledger: they never leave it, and are gone when a line is forgotten.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.lexicon.folding import searched
from handlers.reading.likelihood import Likelihood

#: The least similarity, from 0 to 1, at which an example counts.
ALIKE = 0.5
#: Log-odds that an example adds to its label for the same sentence, word for word.
STRENGTH = 7.0
_SIZE = 3


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """A sentence with its confirmed labels, by head ("what", "severity", "fault")."""

    text: str
    labels: Mapping[str, str]


def similar(sentence: str, examples: Sequence[LabelledSentence]) -> Sequence[tuple[LabelledSentence, float]]:
    """The examples similar to a sentence, each with its similarity, from `ALIKE` to 1."""
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
