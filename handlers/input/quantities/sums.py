"""Finds money in a sentence that moved, was given or is owed; excludes prices, thresholds, percentages and counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from handlers.domain.values import Money
from handlers.input.currencies import MOST_MINOR, minor_digits
from handlers.input.quantities.figures import Number, number_at
from handlers.input.quantities.line import Line
from handlers.lexicon.number_tables import (
    ABOUT_MONEY,
    ABOUT_SUM,
    COINS,
    ENDS_SUM,
    FILLERS,
    FREE_PAID,
    LOOSE_COINS,
    NO_SUM_AFTER,
    NOT_BARE,
    NOT_SUM,
    NOTES,
    PAID,
    QUARTERS,
    TIME_UNITS,
)

_LEAST_BARE = 10
#: A number in words at the end of a clause is a sum from this value on, because it counts nothing.
_LEAST_WORDY = 200
#: The distance, in words, of a number without a currency from the word that makes it money.
_NEAR = 8
_SINGULAR = ("us", "ss", "is", "as")
_YEARS = range(2000, 2100)


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount in a sentence. `marked`: with its currency; `other`: the second reading of its figures."""

    money: Money
    start: int
    end: int
    marked: bool
    other: Money | None = None


def _coin(line: Line, at: int, *, figures: bool) -> tuple[str, int] | None:
    """The currency at token `at`, and its number of tokens."""
    for words in (line.words, line.stems):
        hit = COINS.at(words, at) or (LOOSE_COINS.at(words, at) if figures else None)
        if hit is not None:
            return hit.meaning, hit.words
    return None


def _money(value: Decimal, currency: str) -> Money | None:
    minor = value.scaleb(minor_digits(currency))
    return Money(int(minor), currency) if minor == minor.to_integral_value() and 0 < minor <= MOST_MINOR else None


def _sum(value: Decimal, other: Decimal | None, currency: str, start: int, end: int, *, marked: bool) -> Sum | None:
    money = _money(value, currency)
    second = _money(other, currency) if other is not None else None
    if money is None:
        money, second = second, None
    return Sum(money, start, end, marked, second) if money is not None else None


def _marked(line: Line, at: int, number: Number) -> Sum | None:
    """A number with its currency after or before it."""
    end = number.end
    while end < len(line.words) and (FILLERS.of(line.words[end]) or ABOUT_MONEY.of(line.words[end])):
        end += 1
    behind = _coin(line, end, figures=number.figures) or _coin(line, number.end, figures=number.figures)
    if behind is not None:
        return _sum(number.value, number.other, behind[0], at, end + behind[1], marked=True)
    before = COINS.before(line.words, at) if number.figures else None
    if before is not None and not number.article:
        # "200 zł 3 dni": the currency belongs to the number before it
        start = at - before.words
        if start == 0 or line.kind(start - 1) != "figures":
            return _sum(number.value, number.other, before.meaning, start, number.end, marked=True)
    return None


def _note(line: Line, at: int) -> Sum | None:
    """A colloquial amount: "stówa", "пятихатка", "полторы штуки баксов"."""
    number = number_at(line, at)
    quarters = QUARTERS.at(line.words, at)
    start = number.end if number is not None else at + quarters.words if quarters is not None else at
    note = NOTES.at(line.words, start)
    if note is None:
        return None
    currency, value = note.meaning
    end = start + note.words
    coin = _coin(line, end, figures=False)
    currency = coin[0] if coin is not None else currency
    if not currency:
        return None
    times = number.value if number is not None else Decimal(quarters.meaning if quarters is not None else 4) / 4
    return _sum(times * value, None, currency, at, end + (coin[1] if coin else 0), marked=True)


def _is_paid(line: Line, at: int, reach: int) -> bool:
    """Whether a word about money that moved is near token `at`."""
    near = range(max(0, at - reach), min(len(line.words), at + reach + 1))
    return any(line.words[each].startswith(PAID) or line.stems[each].startswith(PAID) for each in near)


def _is_counted(line: Line, number: Number) -> bool:
    """Whether a number without a currency is followed by what it counts."""
    end = number.end
    if line.ends(end) or line.kind(end) == "name" or ENDS_SUM.at(line.words, end) or ENDS_SUM.at(line.stems, end):
        return False
    before = line.words[max(0, number.start - 4) : number.start]
    word = line.words[end]
    for paid, plural in FREE_PAID:
        if line.kind(end) == "word" and any(each.startswith(paid) for each in before):
            return TIME_UNITS.of(word) is not None or (word.endswith(plural) and not word.endswith(_SINGULAR))
    return True


def _bare(line: Line, at: int, number: Number, home: str) -> Sum | None:
    """A number without a currency, if the sentence is about money and the number is not a count."""
    about = ABOUT_MONEY.at(line.words, number.end) or ABOUT_MONEY.at(line.stems, number.end)
    wordy = not number.figures and number.value >= _LEAST_WORDY and line.ends(number.end)
    if about is None and not wordy and not _is_paid(line, at, _NEAR):
        return None
    if number.article or number.grouped or number.value < _LEAST_BARE or (number.figures and number.value in _YEARS):
        return None
    if line.tokens[at].quoted or NOT_BARE.before(line.words, at):
        return None
    if line.kind(at - 1) == "mark" and line.words[at - 1] in "-+*:/" and line.glued(at):
        return None
    end = number.end
    if _is_counted(line, number):
        return None
    if line.glued(end) and line.kind(end) == "word":
        return None
    return _sum(number.value, number.other, home, at, end, marked=False)


def _is_other(line: Line, found: Sum) -> bool:
    """Whether the context makes it a price, a threshold or a rate."""
    if found.end < len(line.words) and (line.words[found.end] in ("%",) or NO_SUM_AFTER.at(line.words, found.end)):
        return True
    start = found.start
    if start and line.words[start - 1] in ("a", "the", "those", "these"):
        start -= 1
    if NOT_SUM.before(line.words, start):
        return True
    return ABOUT_SUM.before(line.words, start) is not None and not any(
        word.startswith(PAID) for word in (*line.words[:start], *line.stems[:start])
    )


def sums(line: Line, home: str) -> Iterator[Sum]:
    """Every sum of the sentence, in order."""
    at = 0
    while at < len(line.words):
        number = number_at(line, at)
        found = _note(line, at)
        if found is None and number is not None:
            found = _marked(line, at, number) or _bare(line, at, number, home)
        if found is not None and not _is_other(line, found):
            yield found
        at = max(at + 1, found.end if found else number.end if number and not number.grouped else at + 1)
