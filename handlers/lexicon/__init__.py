"""The words people type, with one folder for each language. All languages are read at once.

A language exists if its folder exists. `<language>/facts.py` has the words of facts, `words.py` those of
everything else by meaning, `commands.py` those a command answers to; nothing outside this package lists a language.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from types import ModuleType

#: The language for people whose language is unknown, and for missing translations.
FALLBACK = "en"


def discover(path: Iterable[str]) -> tuple[str, ...]:
    """The codes of the languages that have a folder in `path`, the fallback first."""
    codes = sorted(module.name for module in pkgutil.iter_modules(list(path)) if module.ispkg)
    return (FALLBACK, *(code for code in codes if code != FALLBACK))


LANGUAGES = discover(__path__)


def load(language: str, part: str = "") -> ModuleType:
    """One module of a language ("facts"), or the language's package itself."""
    return importlib.import_module(f"{__name__}.{language}.{part}".rstrip("."))


#: Former codes of languages that platforms may still send: old code → code.
OLD_CODES = {old: code for code in LANGUAGES for old in load(code).OLD_CODES}


def spoken(tag: str | None) -> str | None:
    """The language of a platform's tag ("pl", "ru-RU", "he_IL.UTF-8"), None for one that Parley does not speak."""
    code = (tag or "").strip().lower().replace("_", "-").replace(".", "-").partition("-")[0]
    code = OLD_CODES.get(code, code)
    return code if code in LANGUAGES else None
