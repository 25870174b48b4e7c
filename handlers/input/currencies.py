"""Recognises currencies by name and by lower-case code, from locale data, including ambiguous ones.

A word after a bare number that may be a currency must not be left to the note silently.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_precision

from handlers.lexicon import LANGUAGES
from handlers.lexicon.folding import fold
from handlers.lexicon.number_tables import NAME_FIRST, STRANGE_MONEY, WORDS_TOO

#: The largest accepted amount, in minor units: more than any invoice, and well inside a 64-bit column.
MOST_MINOR = 10**15
UNKNOWN_MONEY = STRANGE_MONEY
#: Languages that write 1,500 for one thousand five hundred.
COMMA_GROUPS = frozenset({"en", "he"})


@dataclass(frozen=True, slots=True)
class NamedCurrency:
    """A currency name: its code, or "" if several currencies share it or it is an everyday word too.

    `length` is the number of words it takes.
    """

    code: str
    length: int


@cache
def tender() -> frozenset[str]:
    """The ISO codes of the currencies in use."""
    return frozenset(
        code
        for currencies in get_global("territory_currencies").values()
        for code, _, until, in_use in currencies
        if until is None and in_use
    )


def _plurals(language: str) -> Iterator[tuple[str, str]]:
    """(code, name) in every plural form of the locale data."""
    locale = Locale.parse(language)
    for code in tender():
        for count in (None, 1, 2, 5, 1.5):
            yield code, get_currency_name(code, count, locale=locale)


@cache
def _known() -> dict[tuple[str, ...], frozenset[str]]:
    known: dict[tuple[str, ...], set[str]] = {}
    for language in LANGUAGES:
        for code, name in _plurals(language):
            words = tuple(fold(name).split())
            if not words or any(not word.replace("-", "").isalpha() for word in words):
                continue
            known.setdefault(words, set()).add(code)
            noun = words[0] if language in NAME_FIRST else words[-1]
            known.setdefault((noun,), set()).add(code)
    for code in tender():
        known.setdefault((code.lower(),), set()).add(code)
    return {words: frozenset(codes) for words, codes in known.items()}


def named_currency(words: Sequence[str], home: str) -> NamedCurrency | None:
    """The currency that folded `words` begin with; a shared name means the workspace's own currency if that is among
    them."""
    for length in range(min(3, len(words)), 0, -1):
        codes = _known().get(tuple(words[:length]))
        if codes is None or (length == 1 and len(words[0]) < 3):
            continue
        if home in codes:
            return NamedCurrency(home, length)
        plain = len(codes) == 1 and not (length == 1 and words[0] in WORDS_TOO)
        return NamedCurrency(next(iter(codes)) if plain else "", length)
    return None


@cache
def minor_digits(currency: str) -> int:
    """The number of digits of a currency's minor unit: EUR 2, JPY 0, KWD 3."""
    return get_currency_precision(currency)
