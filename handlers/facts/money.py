"""Money as people write it, in minor units. What has two readings is refused with both, never guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from babel.numbers import get_currency_precision, list_currencies

from handlers.domain.errors import Refusal
from handlers.domain.values import Money
from handlers.facts.folding import fold, visible
from handlers.facts.match import Match, undotted
from handlers.facts.vocabulary.lexicon import MONEY, THOUSANDS, UNITS

EXAMPLE = "150 EUR"
#: More than any invoice, and well inside a 64-bit column.
MOST_MINOR = 10**15
_AMOUNT = re.compile(r"([^\d+-]*)([+-]?)([^\d+-]*)([0-9][0-9.,']*)(.*)$", re.DOTALL)
_GROUP = re.compile(r"([0-9]{3})((?:[.,][0-9]*)?)(.*)$", re.DOTALL)
_ZONE_OF_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD"})


@cache
def _codes() -> frozenset[str]:
    return frozenset(list_currencies())


@cache
def minor_digits(currency: str) -> int:
    """How many digits the minor unit of a currency has: EUR 2, JPY 0, KWD 3."""
    return get_currency_precision(currency)


@dataclass(frozen=True, slots=True)
class _Typed:
    """A number on its way: its figures with the separators typed, and whether spaces grouped them."""

    figures: str
    grouped: bool = False


def _currency(raw: str, home: str) -> str | None:
    """The currency a mark, word or code stands for. Rare codes count in capitals only: "all", "try" and "top" are words."""
    raw = undotted(visible(raw))
    known = MONEY.of(fold(raw))
    if known is None:
        code = raw.upper()
        if code in _codes() and (raw == code or code == home):
            return code
        return home if fold(raw) in ("kr", "kc") and home in ("SEK", "NOK", "DKK", "CZK", "ISK") else None
    if raw == "$" and home in _ZONE_OF_DOLLARS:
        return home
    if raw == "¥" and home == "CNY":
        return home
    return "BYN" if known == "RUB" and home == "BYN" and fold(raw) != "rub" else known


def _readings(typed: _Typed, digits: int) -> list[Decimal]:
    """Every amount the figures may mean in a currency of `digits` minor digits; none when they make no number."""
    figures = typed.figures.replace("'", "")
    marks = [mark for mark in figures if mark in ".,"]
    if not marks:
        return [Decimal(figures)]
    last = max(figures.rfind("."), figures.rfind(","))
    whole, part = figures[:last], figures[last + 1 :]
    groups = re.fullmatch(r"[0-9]{1,3}([.,])[0-9]{3}(?:\1[0-9]{3})*", figures)
    if len(set(marks)) == 2:
        inner = re.fullmatch(r"[0-9]{1,3}([.,])[0-9]{3}(?:\1[0-9]{3})*", whole)
        return [Decimal(f"{whole.replace(inner[1], '')}.{part}")] if inner and part else []
    if len(marks) > 1:
        return [Decimal(re.sub("[.,]", "", figures))] if groups else []
    if not part:
        return []
    small = Decimal(f"{whole}.{part}")
    if not groups or typed.grouped or "'" in typed.figures or whole.startswith("0"):
        return [small]
    large = Decimal(whole + part)
    return [large] if digits == 0 else [large, small]


def _refused(code: str, typed: str, **facts: object) -> Refusal:
    return Refusal(code, key="", value=typed, example=EXAMPLE, **facts)


def _settle(typed: _Typed, sign: str, times: int, currency: str, words: int, shown: str) -> Match[Money]:
    """Figures and currency → one amount, or why not."""
    digits = minor_digits(currency)
    minors = []
    for reading in _readings(typed, digits):
        minor = (reading * times).scaleb(digits)
        if minor == int(minor):
            minors.append(int(minor))
        elif len(typed.figures) > 4 and times == 1 and reading.as_tuple().exponent == -3:
            minors.append(int(minor))  # 1.505 EUR: still one of the two things it may mean
    if len(minors) == 2:
        more, less = (Money(minor, currency) for minor in minors)
        return Match(words, refusal=_refused("ambiguous-money", shown, more=more, less=less))
    if sign == "-" or len(minors) != 1 or not 0 < minors[0] <= MOST_MINOR:
        return Match(words, refusal=_refused("bad-money", shown))
    return Match(words, Money(minors[0], currency))
