"""The cue words of every language, read all at once: people mix languages in a sentence."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping, Sequence

import handlers.lexicon as _room


def cue_tables() -> Sequence[Mapping[str, str]]:
    """The cue table of each language's folder."""
    folders = (module.name for module in pkgutil.iter_modules(_room.__path__) if module.ispkg)
    return [importlib.import_module(f"{_room.__name__}.{folder}.cues").CUES for folder in sorted(folders)]
