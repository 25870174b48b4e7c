"""Finds money in a sentence that moved, was given or is owed; excludes prices, thresholds, percentages and counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from handlers.domain.values import Money
from handlers.input.currencies import MOST_MINOR, minor_digits, named_currency
from handlers.input.match import undotted
from handlers.input.quantities.figures import Numeral, number_at
from handlers.input.quantities.sentence import Sentence
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
    STRANGE_MONEY,
    TIME_UNITS,
    WORDS_TOO,
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


def _coin(sentence: Sentence, at: int, *, figures: bool) -> tuple[str, int] | None:
    """The currency at token `at`, and its number of tokens."""
    for words in (sentence.words, sentence.stems):
        hit = COINS.at(words, at) or (LOOSE_COINS.at(words, at) if figures else None)
        if hit is not None:
            return hit.meaning, hit.length
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


def _marked(sentence: Sentence, at: int, number: Numeral, home: str) -> Sum | None:
    """A number with its currency after or before it."""
    end = number.end
    while end < len(sentence.words) and (FILLERS.of(sentence.words[end]) or ABOUT_MONEY.of(sentence.words[end])):
        end += 1
    behind = _coin(sentence, end, figures=number.figures) or _coin(sentence, number.end, figures=number.figures)
    if behind is not None:
        return _sum(number.value, number.other, behind[0], at, end + behind[1], marked=True)
    named = _named(sentence, number, home) if number.figures else None
    if named is not None and named[0]:
        return _sum(number.value, number.other, named[0], at, number.end + named[1], marked=True)
    before = COINS.before(sentence.words, at) if number.figures else None
    if before is not None and not number.article:
        # "200 zł 3 dni": the currency belongs to the number before it
        start = at - before.length
        if start == 0 or sentence.kind(start - 1) != "figures":
            return _sum(number.value, number.other, before.meaning, start, number.end, marked=True)
    return None


def _note(sentence: Sentence, at: int) -> Sum | None:
    """A colloquial amount: "stówa", "пятихатка", "полторы штуки баксов"."""
    number = number_at(sentence, at)
    quarters = QUARTERS.at(sentence.words, at)
    start = number.end if number is not None else at + quarters.length if quarters is not None else at
    note = NOTES.at(sentence.words, start)
    dotted, length = _dotted(sentence, start)
    meaning = note.meaning if note is not None else NOTES.of(dotted)
    if meaning is None:
        return None
    currency, value = meaning
    end = start + (note.length if note is not None else length)
    coin = _coin(sentence, end, figures=False)
    currency = coin[0] if coin is not None else currency
    if not currency:
        return None
    times = number.value if number is not None else Decimal(quarters.meaning if quarters is not None else 4) / 4
    return _sum(times * value, None, currency, at, end + (coin[1] if coin else 0), marked=True)


def _dotted(sentence: Sentence, at: int) -> tuple[str, int]:
    """An abbreviation with dots that begins at token `at`, and its number of tokens: "т.р."."""
    end = at + 1
    while sentence.glued(end) and (sentence.kind(end) == "word") != (sentence.kind(end - 1) == "word"):
        if sentence.kind(end) != "word" and sentence.words[end] != ".":
            break
        end += 1
    return undotted("".join(sentence.words[at:end])), end - at


def _named(sentence: Sentence, number: Numeral, home: str) -> tuple[str, int] | None:
    """The currency behind a number by its code or name, and its number of tokens; "" for one that is not clear.

    Such a word may be an everyday word too, so that it counts only where money moves.
    """
    if sentence.kind(number.end) != "word" or not _is_paid(sentence, number.start, _NEAR):
        return None
    named = named_currency(sentence.words[number.end : number.end + 3], home)
    if named is not None and (named.code or sentence.words[number.end] not in WORDS_TOO):
        return named.code, named.length
    dotted, length = _dotted(sentence, number.end)
    return ("", length) if dotted in STRANGE_MONEY else None


def _is_paid(sentence: Sentence, at: int, reach: int) -> bool:
    """Whether a word about money that moved is near token `at`."""
    near = range(max(0, at - reach), min(len(sentence.words), at + reach + 1))
    return any(sentence.words[index].startswith(PAID) or sentence.stems[index].startswith(PAID) for index in near)


def _is_counted(sentence: Sentence, number: Numeral) -> bool:
    """Whether a number without a currency is followed by what it counts."""
    end = number.end
    if (
        sentence.ends(end)
        or sentence.kind(end) == "name"
        or ENDS_SUM.at(sentence.words, end)
        or ENDS_SUM.at(sentence.stems, end)
    ):
        return False
    before = sentence.words[max(0, number.start - 4) : number.start]
    word = sentence.words[end]
    for paid, plural in FREE_PAID:
        if sentence.kind(end) == "word" and any(earlier.startswith(paid) for earlier in before):
            return TIME_UNITS.of(word) is not None or (word.endswith(plural) and not word.endswith(_SINGULAR))
    return True


def _bare(sentence: Sentence, at: int, number: Numeral, home: str) -> Sum | None:
    """A number without a currency, if the sentence is about money and the number is not a count."""
    about = ABOUT_MONEY.at(sentence.words, number.end) or ABOUT_MONEY.at(sentence.stems, number.end)
    wordy = not number.figures and number.value >= _LEAST_WORDY and sentence.ends(number.end)
    if about is None and not wordy and not _is_paid(sentence, at, _NEAR):
        return None
    if number.article or number.grouped or number.value < _LEAST_BARE or (number.figures and number.value in _YEARS):
        return None
    if sentence.tokens[at].quoted or NOT_BARE.before(sentence.words, at):
        return None
    if sentence.kind(at - 1) == "mark" and sentence.words[at - 1] in "-+*:/" and sentence.glued(at):
        return None
    end = number.end
    if _named(sentence, number, home) is not None:
        return None  # a currency that is not clear is not the workspace's own
    if _is_counted(sentence, number):
        return None
    if sentence.glued(end) and sentence.kind(end) == "word":
        return None
    return _sum(number.value, number.other, home, at, end, marked=False)


def _is_other(sentence: Sentence, amount: Sum) -> bool:
    """Whether the context makes it a price, a threshold or a rate."""
    if amount.end < len(sentence.words) and (
        sentence.words[amount.end] in ("%",) or NO_SUM_AFTER.at(sentence.words, amount.end)
    ):
        return True
    start = amount.start
    if start and sentence.words[start - 1] in ("a", "the", "those", "these"):
        start -= 1
    if NOT_SUM.before(sentence.words, start):
        return True
    return ABOUT_SUM.before(sentence.words, start) is not None and not any(
        word.startswith(PAID) for word in (*sentence.words[:start], *sentence.stems[:start])
    )


def sums(sentence: Sentence, home: str) -> Iterator[Sum]:
    """Every sum of the sentence, in order."""
    at = 0
    while at < len(sentence.words):
        number = number_at(sentence, at)
        amount = _note(sentence, at)
        if amount is None and number is not None:
            amount = _marked(sentence, at, number, home) or _bare(sentence, at, number, home)
        if amount is not None and not _is_other(sentence, amount):
            yield amount
        at = max(at + 1, amount.end if amount else number.end if number and not number.grouped else at + 1)
