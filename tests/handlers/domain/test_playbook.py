"""Which words fit."""

from __future__ import annotations

import pytest

from handlers.domain.playbook import SITUATIONS, for_incident, for_nudge, for_parting
from handlers.domain.values import Category, Fault, NudgeKind, Tone


@pytest.mark.parametrize(
    ("category", "fault", "words"),
    [
        (Category.LATE, Fault.THEIRS, "late"),
        (Category.SCOPE, Fault.SHARED, "demand"),
        (Category.HAGGLING, Fault.THEIRS, "haggling"),
        (Category.BOUNDARY, Fault.THEIRS, "boundary"),
        (Category.ABUSE, Fault.THEIRS, "boundary"),
        (Category.RUDE, Fault.THEIRS, "listen"),
        (Category.COMPLAINT, Fault.UNCLEAR, "listen"),
        (Category.COMPLAINT, Fault.OURS, "mistake"),
        (Category.RUDE, Fault.OURS, "mistake"),
        (Category.EXPECTATIONS, Fault.UNCLEAR, "expectations"),
        (Category.REVIEW, Fault.THEIRS, "review"),
        (Category.REVIEW, Fault.OURS, "review"),
    ],
)
def test_the_words_right_after_an_incident(category: Category, fault: Fault, words: str) -> None:
    assert for_incident(category, fault) == words


def test_every_incident_every_suggestion_and_every_tone_has_words() -> None:
    assert {for_incident(category, fault) for category in Category for fault in Fault} <= set(SITUATIONS)
    assert {for_parting(tone) for tone in Tone} <= set(SITUATIONS)
    for kind in NudgeKind:
        for cause in (None, *Category):
            for ours in (True, False):
                assert for_nudge(kind, cause, Tone.SOFT, ours=ours) in SITUATIONS


@pytest.mark.parametrize(
    ("kind", "cause", "tone", "ours", "words"),
    [
        (NudgeKind.STEP, Category.LATE, Tone.SOFT, False, "late"),
        (NudgeKind.STEP, None, Tone.SOFT, False, "listen"),
        (NudgeKind.STEP, Category.LATE, Tone.SOFT, True, "mistake"),
        (NudgeKind.AMENDS, Category.RUDE, Tone.SOFT, False, "mistake"),
        (NudgeKind.TALK, Category.LATE, Tone.SOFT, False, "talk"),
        (NudgeKind.PART, Category.ABUSE, Tone.DIRECT, False, "part-direct"),
        (NudgeKind.PART, None, Tone.MUTUAL, False, "part-mutual"),
        (NudgeKind.DECIDE, Category.TIMEWASTER, Tone.SOFT, False, "decline"),
        (NudgeKind.CARE, None, Tone.SOFT, False, "listen"),
        (NudgeKind.REVIEW, Category.REVIEW, Tone.SOFT, False, "review"),
    ],
)
def test_the_words_for_a_suggestion(
    kind: NudgeKind, cause: Category | None, tone: Tone, ours: bool, words: str
) -> None:
    assert for_nudge(kind, cause, tone, ours=ours) == words
