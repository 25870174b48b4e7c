"""Loads the Fluent catalogues of `bot/locales/<language>/*.ftl`, each language once, on first use.

Reads files and syntax only; `bot/wording.py` formats the variables.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from handlers.lexicon import LANGUAGES

#: Languages that are written from the right.
RIGHT_TO_LEFT = frozenset(code for code in LANGUAGES if Locale.parse(code).text_direction == "rtl")

#: English is written the British way: "1 Mar 2026, 14:30", "a, b and c".
_REGION = {"en": "en-GB"}


def locale(language: str) -> str:
    """The locale whose plurals, numbers and dates a language uses ("en-GB")."""
    return _REGION.get(language, language)


@cache
def bundle(language: str) -> FluentBundle:
    """Every message of a language. Malformed ones are left out, and listed by `problems`."""
    made = FluentBundle([locale(language)], use_isolating=False, functions={"COUNTED": counted})  # type: ignore[dict-item] # a selector takes plain text
    for _, parsed in _files(language):
        made.add_resource(parsed)
    return made


def counted(number: int | float) -> str:
    """The form of a counted noun where it changes at two and at eleven, as in Hebrew: "one", "two", "few" from three
    to ten, else "many", which takes the singular. CLDR has no such category."""
    forms = {1: "one", 2: "two"}
    return forms.get(int(number), "few" if 2 < number <= 10 else "many")


def messages(language: str) -> Iterator[ast.Message]:
    """The messages of a language in source form."""
    for _, parsed in _files(language):
        yield from (item for item in parsed.body if isinstance(item, ast.Message))


def keys(language: str) -> frozenset[str]:
    """The ids of the messages of a language."""
    return frozenset(message.id.name for message in messages(language))


def problems(language: str) -> tuple[str, ...]:
    """The errors in the catalogue of a language: lines that are not Fluent, and duplicate ids."""
    faults: list[str] = []
    seen: dict[str, str] = {}
    for name, parsed in _files(language):
        for item in parsed.body:
            if isinstance(item, ast.Junk):
                faults.append(f"{name}: not understood: {(item.content or '').strip()[:60]}")
            elif isinstance(item, ast.Message | ast.Term):
                label = item.id.name if isinstance(item, ast.Message) else f"-{item.id.name}"
                if label in seen:
                    faults.append(f"{name}: {label} is in {seen[label]} already")
                seen.setdefault(label, name)
    return tuple(faults)


def _files(language: str) -> Iterator[tuple[str, ast.Resource]]:
    folder = resources.files("bot") / "locales" / language
    if not folder.is_dir():
        return
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            yield f"{language}/{file.name}", FluentResource(file.read_text(encoding="utf-8"))
