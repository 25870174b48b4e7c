"""The training lines and what may be said of each: which labels, with what share of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.understanding.classifier import HEADS, Floats
from handlers.domain.values import Category
from handlers.reading.likelihood import KINDS
from training.rows import Row, read_rows

LANGUAGES = ("en", "ru", "pl", "he")
CATEGORIES = tuple(str(category) for category in Category)
LABELS = {
    "what": CATEGORIES + KINDS,
    "severity": ("minor", "serious", "severe"),
    "fault": ("theirs", "ours", "shared", "unclear"),
}
#: Share of the best label where others are right too.
FIRST = 0.75
FOLDS = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled line: its language, its text with the client marked, and what may be said of it.

    accepted  by head, the share of each label; sums to 1, or is empty where the head is not asked, as the severity of
              a payment
    """

    language: str
    text: str
    accepted: dict[str, dict[str, float]]


def shares(labels: Sequence[str]) -> dict[str, float]:
    """Give the first label most of 1 and the others the rest in equal parts."""
    if len(labels) < 2:
        return dict.fromkeys(labels, 1.0)
    rest = (1 - FIRST) / (len(labels) - 1)
    return {label: FIRST if place == 0 else rest for place, label in enumerate(labels)}


def what(kinds: Sequence[str], categories: Sequence[str]) -> dict[str, float]:
    """Join kind and category: an incident's share goes to its categories."""
    told = [kind for kind in kinds if kind != "incident" or categories]
    joined: dict[str, float] = {}
    for kind, share in shares(told).items():
        inner = shares(categories) if kind == "incident" else {kind: 1.0}
        for label, part in inner.items():
            joined[label] = joined.get(label, 0.0) + share * part
    return joined


def labelled(language: str, row: Row) -> Line:
    """A row as a training line. Raises ValueError for an unknown label."""
    accepted = {
        "what": what(row.kinds, row.categories),
        "severity": shares(row.severities),
        "fault": shares(row.faults),
    }
    for head, known in accepted.items():
        if unknown := set(known) - set(LABELS[head]):
            raise ValueError(f"{language}, row {row.number}: unknown {head} {sorted(unknown)}")
    return Line(language, row.marked, accepted)


def read_lines(folder: Path) -> list[Line]:
    """All training lines, the languages in a fixed order."""
    return [labelled(language, row) for language in LANGUAGES for row in read_rows(folder / f"{language}.tsv")]


def targets(lines: Sequence[Line]) -> Floats:
    """Return one row a line over all heads' labels, heads side by side."""
    names = [(head, label) for head in HEADS for label in LABELS[head]]
    rows = [[line.accepted[head].get(label, 0.0) for head, label in names] for line in lines]
    return np.array(rows, dtype=np.float32)


def slices() -> dict[str, slice]:
    """Return where each head's columns are."""
    found: dict[str, slice] = {}
    start = 0
    for head in HEADS:
        found[head] = slice(start, start + len(LABELS[head]))
        start = found[head].stop
    return found


def folds(lines: Sequence[Line]) -> NDArray[np.int64]:
    """Deal the lines of each language to the folds, at random but repeatably."""
    dealt = np.zeros(len(lines), dtype=np.int64)
    order = np.random.default_rng(0)
    for language in LANGUAGES:
        places = np.flatnonzero([line.language == language for line in lines])
        dealt[order.permutation(places)] = np.arange(len(places)) % FOLDS
    return dealt
