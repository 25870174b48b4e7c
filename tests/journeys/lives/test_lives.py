from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.journeys.lives import good, ours, parting, prospect, sink, threat, vital
from tests.journeys.lives.desk import played
from tests.journeys.lives.life import LANGUAGES, Language, Life

LIVES = (good.LIFE, parting.LIFE, ours.LIFE, threat.LIFE, sink.LIFE, vital.LIFE, prospect.LIFE)
HERE = Path(__file__).parent


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.name)
def test_a_life(life: Life, language: Language, sqlite_url: str) -> None:
    text = played(life, language, sqlite_url)
    path = HERE / "expected" / f"{life.name}.{language}.txt"
    if os.environ.get("PARLEY_UPDATE"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
