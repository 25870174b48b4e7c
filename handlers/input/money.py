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
from handlers.input.match import Match, undotted
from handlers.lexicon.folding import fold, plain
from handlers.lexicon.tables import MONEY, THOUSANDS, UNITS

EXAMPLE = "150 EUR"
#: More than any invoice, and well inside a 64-bit column.
MOST_MINOR = 10**15
_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD"})
_CROWNS = frozenset({"SEK", "NOK", "DKK", "ISK", "CZK"})
_AMOUNT = re.compile(r"([+-]?)([^0-9+.,-]{0,5})([+-]?)([0-9][0-9.,']*)(.*)$", re.DOTALL)
_GROUP = re.compile(r"([0-9]{3}(?:[.,][0-9]+)?)([^0-9].*)?$", re.DOTALL)
_MARK = re.compile("[.,]")
_GROUPED = re.compile(r"[0-9]{1,3}([.,])[0-9]{3}(?:\1[0-9]{3})*")


@cache
def _codes() -> frozenset[str]:
    return frozenset(list_currencies())


@cache
def minor_digits(currency: str) -> int:
    """How many digits the minor unit of a currency has: EUR 2, JPY 0, KWD 3."""
    return get_currency_precision(currency)


def is_currency(code: str) -> bool:
    """Whether `code` is an ISO 4217 code, in capitals."""
    return code in _codes()


def _currency(word: str, home: str) -> str | None:
    """The currency a mark, word or code stands for. Rare codes count in capitals only: "all" and "top" are words.

    A mark that several currencies share ($, ¥, kr) is the workspace's own where that is one of them.
    """
    folded = fold(word)
    known = MONEY.of(folded) or MONEY.of(undotted(folded))
    code = undotted(word).upper()
    if known is None:
        if folded in ("kr", "kč") and home in _CROWNS:
            return home
        return (
            code if code in _codes() and undotted(word) in (code, *([code.lower()] if code == home else [])) else None
        )
    shared = (
        (folded == "$" and home in _DOLLARS)
        or (folded == "¥" and home == "CNY")
        or (known == "RUB" and folded != "rub" and home == "BYN")
    )
    return home if shared else known


@dataclass(slots=True)
class _Number:
    """A number while it is read: figures with their separators, what was glued to them, and the words taken."""

    words: int
    sign: str
    before: str
    figures: str
    tail: str
    grouped: bool = False


def _number(words: Sequence[str]) -> _Number | None:
    """The number the words begin with, groups after spaces included."""
    found = _AMOUNT.match(words[0])
    if found is None:
        return None
    sign, before, inner, figures, tail = found.groups()
    number = _Number(1, sign or inner, before, figures, tail)
    if tail.startswith("-") and figures.endswith((",", ".")):  # "150,-€", "150.- zł"
        number.tail = tail[1:]
        number.figures = figures.rstrip(".,")
    elif not tail.strip(";:"):  # "1500: deposit"
        number.tail = ""
    while not number.tail and re.fullmatch(r"[0-9]{1,3}(?: [0-9]{3})*", number.figures) and number.words < len(words):
        group = _GROUP.match(words[number.words])
        if group is None:
            break
        number.figures += f" {group[1]}"
        number.tail = undotted(group[2] or "")
        number.words += 1
        number.grouped = True
    number.figures = (
        number.figures.replace(" ", "").rstrip(".,") if not number.tail else number.figures.replace(" ", "")
    )
    return number


def _tail(tail: str, home: str) -> tuple[int, str | None] | None:
    """What is glued behind the figures: a multiplier, a currency, both; None when it is something else."""
    if not tail:
        return 1, None
    currency = _currency(tail, home)
    if currency is not None:
        return 1, currency
    folded = fold(tail)
    for length in range(len(folded), 0, -1):
        times = THOUSANDS.of(undotted(folded[:length]))
        rest = tail[length:] if len(folded) == len(tail) else ""
        if times is not None and (not rest or _currency(rest, home)):
            return times, _currency(rest, home) if rest else None
    return None


def _readings(number: _Number, digits: int) -> list[Decimal]:
    """Every amount the figures may mean in a currency of `digits` minor digits; none when they make no number."""
    figures = number.figures.replace("'", "")
    marks = _MARK.findall(figures)
    if not marks:
        return [Decimal(figures)]
    whole, part = re.split(r"[.,](?=[^.,]*$)", figures)
    if not part:
        return []
    if len(set(marks)) == 2:
        inner = _GROUPED.fullmatch(whole)
        return [Decimal(f"{whole.replace(inner[1], '')}.{part}")] if inner else []
    if len(marks) > 1:
        return [Decimal(_MARK.sub("", figures))] if _GROUPED.fullmatch(figures) else []
    small, large = Decimal(f"{whole}.{part}"), Decimal(whole + part)
    if not _GROUPED.fullmatch(figures) or number.grouped or "'" in number.figures or whole.startswith("0"):
        return [small]
    return [large] if digits == 0 else [large, small]


def _settle(number: _Number, times: int, currency: str, words: int, typed: str) -> Match[Money]:
    """Figures and currency → one amount, or why not."""
    digits = minor_digits(currency)
    exact = [(reading * times).scaleb(digits) for reading in _readings(number, digits)]
    minors = sorted({int(each) for each in exact if each == each.to_integral_value()}, reverse=True)
    if number.sign == "-" or not minors or not 0 < minors[0] <= MOST_MINOR:
        return Match(words, refusal=Refusal("bad-money", key="", value=typed, example=EXAMPLE))
    if len(minors) > 1:
        more, less = Money(minors[0], currency), Money(minors[1], currency)
        facts = {"key": "", "value": typed, "example": EXAMPLE, "more": more, "less": less}
        return Match(words, refusal=Refusal("ambiguous-money", **facts))
    return Match(words, Money(minors[0], currency))


def match_money(typed: Sequence[str], home: str, *, bare: bool = False) -> Match[Money] | None:
    """The money `typed` words begin with; a number without a currency only if `bare`, then in `home`."""
    words = [plain(each) for each in typed]
    ahead = _currency(words[0], home) if len(words) > 1 else None
    number = _number(words[1:] if ahead else words)
    if number is None or (ahead and number.before):
        return None
    taken = number.words + (1 if ahead else 0)
    glued = _tail(number.tail, home)
    if glued is None:
        return None
    if number.before:
        ahead = _currency(number.before, home)
        if ahead is None:
            return None
    times, behind = glued
    if times == 1 and behind is None and taken < len(words) and (found := THOUSANDS.of(undotted(fold(words[taken])))):
        times, taken = found, taken + 1
    if behind is None and taken < len(words):
        behind = _currency(words[taken], home)
        if behind is not None and ahead is not None and behind != ahead and not {ahead, behind} <= _DOLLARS:
            behind = None  # "€20 $5": two amounts
        taken += behind is not None
    currency = behind or ahead
    if currency is None:
        if not bare or _is_no_amount(number, words[taken:]):
            return None
        currency = home
    return _settle(number, times, currency, taken, " ".join(typed[:taken]))


def _is_no_amount(number: _Number, after: Sequence[str]) -> bool:
    """Whether a number without a currency is something else: "01.03", "2 hours", "10 %"."""
    if re.match("0[0-9]", number.figures):
        return True
    return bool(after) and (UNITS.of(undotted(fold(after[0]))) is not None or after[0].startswith("%"))


def read_money(text: str, currency: str, bare: bool = True) -> Money:
    """The amount of a text that is money and nothing else; a number alone is in `currency` if `bare`.

    Raises Refusal("bad-money") or Refusal("ambiguous-money").
    """
    words = text.split()
    found = match_money(words, currency, bare=bare) if words else None
    if found is None or found.words != len(words):
        raise Refusal("bad-money", key="", value=text.strip(), example=EXAMPLE)
    return found.must()
