"""Which words fit."""

from __future__ import annotations

import pytest

from handlers.domain.playbook import SITUATIONS, for_incident, for_parting
from handlers.domain.values import Category, Fault, Tone


@pytest.mark.parametrize(
    ("category", "fault", "words"),
    [
        (Category.LATE, Fault.THEIRS, "late"),
        (Category.SCOPE, Fault.SHARED, "demand"),
        (Category.HAGGLING, Fault.THEIRS, "haggling"),
        (Category.BOUNDARY, Fault.THEIRS, "boundary"),
        (Category.ABUSE, Fault.THEIRS, "tone"),
        (Category.THREAT, Fault.THEIRS, "safety"),
        (Category.SILENCE, Fault.THEIRS, "silence"),
        (Category.RUDE, Fault.THEIRS, "tone"),
        (Category.PRESSURE, Fault.THEIRS, "pressure"),
        (Category.TIMEWASTER, Fault.THEIRS, "limit"),
        (Category.COMPLAINT, Fault.UNCLEAR, "listen"),
        (Category.COMPLAINT, Fault.OURS, "mistake"),
        (Category.RUDE, Fault.OURS, "mistake"),
        (Category.EXPECTATIONS, Fault.UNCLEAR, "mismatch"),
        (Category.REVIEW, Fault.THEIRS, "review"),
        (Category.REVIEW, Fault.OURS, "review"),
    ],
)
def test_the_words_right_after_an_incident(category: Category, fault: Fault, words: str) -> None:
    assert for_incident(category, fault) == words


def test_every_incident_and_every_tone_has_words() -> None:
    assert {for_incident(category, fault) for category in Category for fault in Fault} <= set(SITUATIONS)
    assert {for_parting(tone) for tone in Tone} <= set(SITUATIONS)
