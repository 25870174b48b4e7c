"""The cue words of every language, read all at once: people mix languages in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.lexicon import LANGUAGES, load


def cue_tables() -> Sequence[Mapping[str, str]]:
    """The cue table of each language."""
    return [load(language, "cues").CUES for language in LANGUAGES]
