"""Whole lives at the desk: what is said, asked and posted, in each language; and the same with a crash at every step.

What is expected stands in each life, reckoned by hand from docs/rules.md. With PARLEY_UPDATE=1 the transcripts in
expected/ are written anew; the expectations never are.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.journeys.scenarios import good, ours, parting, prospect, sink, threat, vital
from tests.journeys.scenarios.driver import played
from tests.journeys.scenarios.scenario import LANGUAGES, Language, Life

LIVES = (good.LIFE, parting.LIFE, ours.LIFE, threat.LIFE, sink.LIFE, vital.LIFE, prospect.LIFE)
HERE = Path(__file__).parent
_NO_TEXT = re.compile(r"^[a-z]+(?:-[a-z]+)+$", re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.name)
def test_a_life_as_a_person_reads_it(life: Life, language: Language, sqlite_url: str) -> None:
    text = played(life, language, sqlite_url)
    path = _path(life, language)
    if os.environ.get("PARLEY_UPDATE"):
        path.write_text(text, encoding="utf-8")
    assert not _NO_TEXT.findall(text), "a message without a text"
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.name)
def test_a_crash_at_any_step_changes_nothing(life: Life, sqlite_url: str) -> None:
    language = LANGUAGES[LIVES.index(life) % len(LANGUAGES)]
    text = played(life, language, sqlite_url, crashing=True)
    assert text == _path(life, language).read_text(encoding="utf-8")


def test_no_transcript_without_its_life() -> None:
    kept = {path.name for path in (HERE / "expected").iterdir()}
    assert kept == {_path(life, language).name for life in LIVES for language in LANGUAGES}


def _path(life: Life, language: Language) -> Path:
    return HERE / "expected" / f"{life.name}.{language}.txt"
