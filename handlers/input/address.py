"""Forms of address to a client, as codes by which scripts are selected. Their texts are in the catalogues.

English has one form and so no code. The lexicon of each language defines its forms.
"""

from __future__ import annotations

from handlers.lexicon import LANGUAGES, load
from handlers.lexicon.words import meaning

CODES = frozenset(code for language in LANGUAGES for code in load(language).ADDRESSES)
#: The form of a language that has only one.
PLAIN = "plain"


def read(text: str) -> str | None:
    """The code of a form of address by its name in any of the languages; None for other text."""
    return meaning("address", "-".join(text.strip().strip('"“”„«»').split()))


def form(language: str, known: str) -> str:
    """The code to select a script by: the client's own form if the language has it, else the language's usual one."""
    forms = load(language).ADDRESSES if language in LANGUAGES else ()
    return known if known in forms else next(iter(forms), PLAIN)
