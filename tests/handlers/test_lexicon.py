"""The words people type stand in the lexicon alone, and a language is there because its folders are there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from bot.settings import NAMES
from handlers.lexicon import LANGUAGES, load, words
from handlers.lexicon.folding import fold, same_case, searched

ROOT = Path(__file__).parent.parent.parent
ROOMS = ("bot", "handlers", "storage")
SCRIPTS = ("CYRILLIC", "HEBREW LETTER")
#: Grammars of numbers, days and names that still have letters of their own; the list may only become shorter.
STILL = {
    "handlers/input/dates.py",
    "handlers/input/money.py",
    "handlers/input/quantities/figures.py",
    "handlers/input/quantities/sentence.py",
    "handlers/input/quantities/past_days.py",
    "handlers/input/quantities/sums.py",
    "handlers/input/quantities/times.py",
    "handlers/resolver/common.py",
    "handlers/resolver/heads.py",
    "handlers/resolver/runs.py",
    "handlers/resolver/sounds.py",
    "handlers/resolver/stems.py",
    "handlers/resolver/tokens.py",
    "handlers/resolver/vocabulary.py",
}

#: A migration reads what was typed before, and so keeps the words of its day.
APART = (ROOT / "handlers" / "lexicon", ROOT / "storage" / "migrations")


def test_no_other_file_holds_words_of_another_script() -> None:
    found = {
        path.relative_to(ROOT).as_posix()
        for room in ROOMS
        for path in sorted((ROOT / room).rglob("*.py"))
        if not any(path.is_relative_to(room) for room in APART)
        for letter in set(path.read_text(encoding="utf-8"))
        if not letter.isascii() and unicodedata.name(letter, "").startswith(SCRIPTS)
    }
    assert found == STILL


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_group_of_words_can_be_read(language: str) -> None:
    """A word with two meanings in a group is a mistake in the tables, and fails here."""
    for key, listed in load(language, "words").WORDS.items():
        group, _, meaning = key.rpartition(".")
        assert listed, key
        assert words.means(listed.split(", ")[0], key)
        assert meaning in words.group(group).values()


def test_the_levels_of_folding_differ_in_what_they_leave_away() -> None:
    assert same_case("Łódź") == same_case("ŁÓDŹ") != same_case("Lodz")
    assert fold("Łódź") == fold("lodz")
    assert fold("Café") != fold("cafe")
    assert searched("Café") == searched("cafe")


@pytest.fixture
def fifth(tmp_path: Path) -> Path:
    """A copy of the program with two folders more: Czech, which types as Polish does but for one word of its own."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    typed = tmp_path / "handlers" / "lexicon" / "cs"
    shutil.copytree(ROOT / "handlers" / "lexicon" / "pl", typed, ignore=shutil.ignore_patterns("__pycache__"))
    (typed / "commands.py").write_text('COMMANDS = {"clients": "seznam"}\n', encoding="utf-8")
    said = tmp_path / "bot" / "locales" / "cs"
    said.mkdir()
    (said / "commands.ftl").write_text("client-added = { $client }: založeno\n", encoding="utf-8")
    return tmp_path


def test_a_fifth_language_is_two_folders(fifth: Path) -> None:
    """Its words are understood and its sentences are said; what it does not say yet is said in English."""
    clean = {name: value for name, value in os.environ.items() if name not in NAMES}
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "console", "--lang", "cs"],
        cwd=fifth,
        env={**clean, "DATABASE_URL": f"sqlite:///{fifth}/parley.db", "PYTHONIOENCODING": "utf-8"},
        input="/client add Acme\n/seznam\n/settings language čeština\n",
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "Acme: založeno" in ended.stdout
    assert "čeština" in ended.stdout, "a language has a name without a message of ours"
    assert "Settings" in ended.stdout, "what is not translated is said in English"
