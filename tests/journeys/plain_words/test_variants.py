"""Who had to remind whom, and who called to apologise: read from the sentence, with the trained model and without."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.plain_words.console import console, needs_the_model
from tests.journeys.plain_words.variants import CALLED, NO_CALL, OURS, THEIRS

NOW = "2026-03-02T10:00:00+01:00"
MODES = [pytest.param("on", marks=needs_the_model), "off"]


def drafts(room: Path, language: str, model: str, sentences: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
    """What would be logged of each sentence."""
    with console(room, language, NOW, model=model) as desk:
        desk.create("Nordia")
        return {sentence: desk.say(sentence)["data"]["draft"] for sentence in sentences}


@pytest.mark.parametrize("model", MODES)
@pytest.mark.parametrize("language", THEIRS)
def test_a_reminder_we_had_to_send_is_theirs_and_one_they_had_to_send_is_ours(
    language: str, model: str, tmp_path: Path
) -> None:
    read = drafts(tmp_path, language, model, (*THEIRS[language], *OURS[language]))
    theirs = {sentence: (read[sentence]["category"], read[sentence]["fault"]) for sentence in THEIRS[language]}
    assert {s: r for s, r in theirs.items() if r not in {("late", "theirs"), ("silence", "theirs")}} == {}
    ours = {sentence: (read[sentence]["kind"], read[sentence]["fault"]) for sentence in OURS[language]}
    assert {s: r for s, r in ours.items() if r != ("incident", "ours")} == {}


@pytest.mark.parametrize("model", MODES)
@pytest.mark.parametrize("language", CALLED)
def test_a_call_is_ours_where_we_called_and_nothing_worse_came_of_it(language: str, model: str, tmp_path: Path) -> None:
    read = drafts(tmp_path, language, model, (*CALLED[language], *NO_CALL[language]))
    assert {s: read[s]["kind"] for s in CALLED[language] if read[s]["kind"] != "called"} == {}
    assert [s for s in NO_CALL[language] if read[s]["kind"] == "called"] == []
