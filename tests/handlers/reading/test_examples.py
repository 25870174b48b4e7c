"""What a team has put right weighs in how its next, similar sentences are read."""

from __future__ import annotations

import pytest

from handlers.domain.values import Category, Fault
from handlers.reading.examples import LabelledSentence, similar, taught
from handlers.reading.understanding import understand
from tests.support.scored import scores

LATE = LabelledSentence(
    "the drawings were not there again", {"what": "silence", "severity": "serious", "fault": "ours"}
)


def test_a_sentence_said_again_is_read_as_it_was_put_right() -> None:
    held = scores(late=0.6, silence=0.4, fault={"theirs": 0.95, "ours": 0.05})
    assert understand(LATE.text, held).category is Category.LATE
    learnt = understand(LATE.text, held, examples=[LATE])
    assert (learnt.category, learnt.faults[0]) == (Category.SILENCE, Fault.OURS)


def test_what_is_not_alike_teaches_nothing() -> None:
    assert similar("he paid 500 EUR", [LATE]) == []
    assert similar("", [LATE]) == []
    [(example, likeness)] = similar(LATE.text.upper(), [LATE])
    assert example is LATE
    assert likeness == pytest.approx(1.0)


def test_the_most_alike_example_of_a_label_counts_once() -> None:
    likely = {"silence": 0.5, "late": 0.5}
    once, twice = taught(likely, "what", [(LATE, 1.0)]), taught(likely, "what", [(LATE, 1.0), (LATE, 0.6)])
    assert once == twice
    assert once["silence"] > 0.9


def test_a_label_nobody_knows_teaches_nothing() -> None:
    likely = {"rude": 0.5, "late": 0.5}
    assert taught(likely, "what", [(LATE, 1.0)]) == pytest.approx(likely)
