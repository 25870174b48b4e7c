"""Parses money as people write it, in minor units. An ambiguous amount is refused with both readings, never guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from babel.numbers import list_currencies

from handlers.domain.errors import Refusal
from handlers.domain.values import Money
from handlers.input.currencies import COMMA_GROUPS, MOST_MINOR, UNKNOWN_MONEY, minor_digits, named_currency
from handlers.input.match import Match, undotted
from handlers.input.quantities.figures import number_at
from handlers.input.quantities.sentence import read_sentence
from handlers.lexicon.folding import fold, plain
from handlers.lexicon.number_tables import COINS, FILLERS, GLUED_SCALES, NOTES, SCALES
from handlers.lexicon.tables import UNITS

EXAMPLE = "150 EUR"
#: Excludes "one of two", which is not an amount.
_LEAST_WRITTEN = 10
_MOST_WORDS = 9
_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD"})
_CROWNS = frozenset({"SEK", "NOK", "DKK", "ISK", "CZK"})
_AMOUNT = re.compile(r"([+-]?)([^0-9+.,-]{0,5})([+-]?)([0-9][0-9.,']*)(.*)$", re.DOTALL)
_GROUP = re.compile(r"([0-9]{3}(?:[.,][0-9]+)?)([^0-9].*)?$", re.DOTALL)
#: One-letter units of hours, which are not words in any of the languages.
_HOURS = frozenset({"h", "ч"})
_TIMES = frozenset({"x", "х", "×", "*"})
_MARK = re.compile("[.,]")
_GROUPED = re.compile(r"[0-9]{1,3}([.,])[0-9]{3}(?:\1[0-9]{3})*")


@cache
def _codes() -> frozenset[str]:
    return frozenset(list_currencies())


def is_currency(code: str) -> bool:
    """Whether `code` is an ISO 4217 code, in capitals."""
    return code in _codes()


def _currency(word: str, home: str) -> str | None:
    """The currency of a symbol, word or code. Rare codes count in capitals only, because "all" and "top" are words.

    A symbol shared by several currencies ($, ¥, kr) means the workspace's own if that is among them.
    """
    folded = fold(word)
    known = COINS.of(folded) or COINS.of(undotted(folded))
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
    """A number being parsed: figures with their separators, the attached tail, and the number of words."""

    length: int
    sign: str
    before: str
    figures: str
    tail: str
    grouped: bool = False
    first: str = ""

    @property
    def groups(self) -> int:
        return self.length if self.grouped and not _MARK.search(self.figures) else 1


def _number(words: Sequence[str]) -> _Number | None:
    """The number the words begin with, including groups separated by spaces."""
    match = _AMOUNT.match(words[0])
    if match is None:
        return None
    sign, before, inner, figures, tail = match.groups()
    number = _Number(1, sign or inner, before, figures, tail, first=figures)
    if tail.startswith("-") and figures.endswith((",", ".")):  # "150,-€", "150.- zł"
        number.tail = tail[1:]
        number.figures = figures.rstrip(".,")
    elif not tail.strip(";:"):  # "1500: deposit"
        number.tail = ""
    while not number.tail and re.fullmatch(r"[0-9]{1,3}(?: [0-9]{3})*", number.figures) and number.length < len(words):
        group = _GROUP.match(words[number.length])
        if group is None:
            break
        number.figures += f" {group[1]}"
        number.tail = undotted(group[2] or "")
        number.length += 1
        number.grouped = True
    number.figures = (
        number.figures.replace(" ", "").rstrip(".,") if not number.tail else number.figures.replace(" ", "")
    )
    return number


def _tail(tail: str, home: str) -> tuple[int, str | None] | None:
    """The tail attached to the figures: a multiplier, a currency, or both; None if it is anything else."""
    if not tail:
        return 1, None
    currency = _currency(tail, home)
    if currency is not None:
        return 1, currency
    folded = fold(tail)
    for length in range(len(folded), 0, -1):
        times = GLUED_SCALES.of(undotted(folded[:length])) or SCALES.of(undotted(folded[:length]))
        rest = tail[length:] if len(folded) == len(tail) else ""
        if times is not None and (not rest or _currency(rest, home)):
            return times, _currency(rest, home) if rest else None
    return None


def _readings(number: _Number, digits: int) -> list[Decimal]:
    """Every amount the figures may mean in a currency of `digits` minor digits; empty if they are not a number."""
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


def _settle(number: _Number, times: int, currency: str, length: int, typed: str, *, comma: bool) -> Match[Money]:
    """Figures and currency as one amount, or a refusal. `comma`: a comma before three digits marks thousands."""
    digits = minor_digits(currency)
    readings = _readings(number, digits)
    if len(readings) > 1 and comma and "," in number.figures:
        readings = readings[:1]
    exact = [(reading * times).scaleb(digits) for reading in readings]
    if len(exact) > 1:  # 33.333 may be a third of 100: a fraction of a cent does not imply a thousands separator
        exact = [amount.to_integral_value() for amount in exact]
    minors = sorted({int(amount) for amount in exact if amount == amount.to_integral_value()}, reverse=True)
    if number.sign == "-" or not minors or not 0 < minors[0] <= MOST_MINOR:
        return Match(length, refusal=Refusal("bad-money", key="", value=typed, example=EXAMPLE))
    if len(minors) > 1:
        more, less = Money(minors[0], currency), Money(minors[1], currency)
        return Match(length, refusal=_two(typed, more, less))
    return Match(length, Money(minors[0], currency))


def _two(typed: str, more: Money, less: Money, rest: str = "") -> Refusal:
    """A refusal with two readings of `typed`; `rest` is the text after the smaller one."""
    facts = {"key": "", "value": typed, "example": EXAMPLE, "more": more, "less": less, "rest": rest}
    return Refusal("ambiguous-money", **facts)


def _written_out(words: Sequence[str]) -> tuple[str, int] | None:
    """A number in words at the beginning, as figures, and how many words it takes: "пятьдесят тысяч"."""
    if not words or words[0][:1].isdigit():
        return None
    sentence = read_sentence(" ".join(words[:_MOST_WORDS]))
    number = number_at(sentence, 0) if sentence.tokens else None
    if number is None or number.figures or number.article or number.value < _LEAST_WRITTEN:
        return None
    end = sentence.tokens[number.end - 1].end
    length = len(" ".join(words[:_MOST_WORDS])[:end].split())
    return f"{number.value.normalize():f}", length


def match_money(typed: Sequence[str], home: str, *, bare: bool = False, language: str = "") -> Match[Money] | None:
    """The money `typed` words begin with; a number without a currency only if `bare`, then in `home`.

    `language` is the reader's: it determines whether a comma before three digits marks thousands.
    """
    words = [plain(word) for word in typed]
    if written := _written_out(words):
        value, length = written
        match = match_money([value, *typed[length:]], home, bare=bare, language=language)
        return replace(match, length=match.length + length - 1) if match is not None else None
    ahead = _currency(words[0], home) if len(words) > 1 else None
    number = _number(words[1:] if ahead else words)
    if number is None or (ahead and number.before):
        return None
    taken = number.length + (1 if ahead else 0)
    glued = _tail(number.tail, home)
    if glued is None:
        return None
    if number.before:
        ahead = _currency(number.before, home)
        if ahead is None:
            return None
    times, behind = glued
    if times == 1 and behind is None:
        times, more = _multiplier(words, taken, home)
        taken += more
    if behind is None and taken < len(words):
        behind, more = _currency_at(words, taken, home)
        if behind is not None and ahead is not None and behind != ahead and not {ahead, behind} <= _DOLLARS:
            behind = None  # "€20 $5": two amounts
        taken += more if behind is not None else 0
    note = NOTES.of(fold(undotted(words[taken]))) if ahead is None and behind is None and taken < len(words) else None
    if note is not None and note[0]:
        behind, times, taken = note[0], times * note[1], taken + 1  # "5 т.р."
    currency = behind or ahead
    typed_amount = " ".join(typed[:taken])
    if currency is None:
        if not bare or _is_no_amount(number, words[taken:]):
            return None
        currency = home
        if refusal := _unclear(number, times, words, taken, typed, home):
            return Match(taken, refusal=refusal)
    return _settle(number, times, currency, taken, typed_amount, comma=language in COMMA_GROUPS)


def _multiplier(words: Sequence[str], at: int, home: str) -> tuple[int, int]:
    """The multiplier at word `at`, and how many words it takes.

    A single letter may be a word of some language, so it counts only if a currency follows.
    """
    word = undotted(fold(words[at])) if at < len(words) else ""
    times = SCALES.of(word) or GLUED_SCALES.of(word)
    if times is None:
        return 1, 0
    if len(undotted(words[at])) == 1 and (at + 1 == len(words) or _currency(words[at + 1], home) is None):
        return 1, 0
    return times, 1


def _currency_at(words: Sequence[str], at: int, home: str) -> tuple[str | None, int]:
    """The currency at word `at`, by its symbol, code or full name, and how many words it takes."""
    named = named_currency([fold(undotted(word)) for word in words[at : at + 3]], home)
    currency = _currency(words[at], home)
    if named is not None and (currency is None or named.length > 1):
        return named.code, named.length if named.code else 0
    return currency, 1


def _unclear(
    number: _Number, times: int, words: Sequence[str], taken: int, typed: Sequence[str], home: str
) -> Refusal | None:
    """The refusal of a number without a currency whose next word may change its meaning; None if it is clear."""
    after = words[taken:]
    if not after:
        return None
    small = match_money([number.first], home, bare=True)
    if number.grouped and not _MARK.search(number.figures) and after and small is not None and small.value is not None:
        whole = match_money([number.figures], home, bare=True)
        if whole is not None and whole.value is not None:
            return _two(" ".join(typed[:taken]), whole.must(), small.must(), " ".join(typed[1:taken]))
    word = fold(undotted(after[0]))
    if len(after) == 1 and len(word) == 1 and (scale := GLUED_SCALES.of(word)) and small is not None and small.value:
        more = Money(small.must().minor * scale, home)
        return _two(" ".join(typed[: taken + 1]), more, small.must())
    named = named_currency([fold(undotted(following)) for following in after[:3]], home)
    note = NOTES.of(word)
    if (named is not None and not named.code) or word in UNKNOWN_MONEY or note is not None:
        return Refusal("unclear-currency", key="", value=" ".join(typed[: taken + 1]), word=after[0], example=EXAMPLE)
    return None


def _is_no_amount(number: _Number, after: Sequence[str]) -> bool:
    """Whether a number without a currency is not an amount: "01.03", "2 hours", "10 %"."""
    if re.match("0[0-9]", number.figures):
        return True
    at = 0
    while at < len(after) and FILLERS.of(fold(after[at])):
        at += 1  # "3 free months"
    word = undotted(fold(after[at])) if at < len(after) else ""
    counted = UNITS.of(word) is not None and (len(word) > 1 or word in _HOURS)
    return (
        counted or word.startswith("%") or (at == 0 and word in _TIMES and after[1:2] != [] and after[1][0].isdigit())
    )


def read_money(text: str, currency: str, bare: bool = True) -> Money:
    """The amount of a text that contains only money; a bare number is in `currency` if `bare`.

    Raises Refusal("bad-money") or Refusal("ambiguous-money").
    """
    words = text.split()
    match = match_money(words, currency, bare=bare) if words else None
    if match is None or match.length != len(words):
        raise Refusal("bad-money", key="", value=text.strip(), example=EXAMPLE)
    return match.must()
