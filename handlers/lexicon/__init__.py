"""The words people type, a folder a language: every language is read at once, whatever the speaker's own.

A language is there because its folder is there. `<language>/facts.py` has the words of facts, `words.py` those of
everything else by meaning, `commands.py` those a command answers to; nothing outside this package lists a language.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from types import ModuleType

#: What Parley speaks to somebody whose language it does not know, and where a translation is missing.
FALLBACK = "en"


def discover(path: Iterable[str]) -> tuple[str, ...]:
    """The codes of the languages that have a folder in `path`, the fallback first."""
    codes = sorted(module.name for module in pkgutil.iter_modules(list(path)) if module.ispkg)
    return (FALLBACK, *(code for code in codes if code != FALLBACK))


LANGUAGES = discover(__path__)


def load(language: str, part: str = "") -> ModuleType:
    """One module of a language ("facts"), or the language's package itself."""
    return importlib.import_module(f"{__name__}.{language}.{part}".rstrip("."))


#: Codes that a language had before, by which platforms may still name it: old code → code.
OLD_CODES = {old: code for code in LANGUAGES for old in load(code).OLD_CODES}


def spoken(tag: str | None) -> str | None:
    """The language of a platform's tag ("pl", "ru-RU", "he_IL.UTF-8"), None where Parley does not speak it."""
    code = (tag or "").strip().lower().replace("_", "-").replace(".", "-").partition("-")[0]
    code = OLD_CODES.get(code, code)
    return code if code in LANGUAGES else None
