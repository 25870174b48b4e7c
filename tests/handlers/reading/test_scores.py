"""How a command asks for the model's opinion: from what is known, or not at all."""

from __future__ import annotations

import pytest

from handlers.reading.scores import KnownScores, ScoresWanted, unscored
from tests.support.scored import scores


def test_what_is_known_is_answered_and_what_is_not_is_wanted() -> None:
    opinion = scores(late=1.0)
    known = KnownScores({"they pay late": opinion, "???": None})
    assert known("they pay late") is opinion
    assert known("???") is None, "the model could not say"
    with pytest.raises(ScoresWanted) as wanted:
        known("they shout")
    assert wanted.value.text == "they shout"


def test_without_a_model_nothing_is_said() -> None:
    assert unscored("they shout") is None
