"""The words for numbers of the four languages put together: one table a question. Built from the tables alone."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.lexicon import LANGUAGES, load
from handlers.lexicon.language import single
from handlers.lexicon.number_words import NumberWords
from handlers.lexicon.tables import VOCABULARIES, Phrases

NUMBER_WORDS: tuple[NumberWords, ...] = tuple(load(code, "numbers").NUMBERS for code in LANGUAGES)


def _mark(words: Iterable[str]) -> Phrases[bool]:
    return Phrases((True, word) for word in words)


CARDINALS: Phrases[int] = Phrases(pair for each in NUMBER_WORDS for pair in each.cardinals.items())
SCALES: Phrases[int] = Phrases(pair for each in NUMBER_WORDS for pair in each.scales.items())
GLUED_SCALES: Phrases[int] = Phrases(pair for each in NUMBER_WORDS for pair in each.glued_scales.items())
QUARTERS: Phrases[int] = Phrases(pair for each in NUMBER_WORDS for pair in each.quarters.items())
MORE_QUARTERS: Phrases[int] = Phrases(pair for each in NUMBER_WORDS for pair in each.more_quarters.items())

TIME_UNITS: Phrases[int] = Phrases(pair for each in NUMBER_WORDS for pair in each.minutes.items())
ALONE: Phrases[int] = Phrases(pair for each in NUMBER_WORDS for pair in each.alone.items())
INVERTED: Phrases[int] = Phrases(pair for each in NUMBER_WORDS for pair in each.inverted.items())
FILLERS = _mark(each.fillers for each in NUMBER_WORDS)
PART_JOINERS = _mark(each.joiners for each in NUMBER_WORDS)
NOT_TIME = _mark(each.not_time for each in NUMBER_WORDS)
NOT_ALONE = _mark(each.not_alone for each in NUMBER_WORDS)
NO_TIME_AFTER = _mark(each.no_time_after for each in NUMBER_WORDS)
THEIR_TIME = tuple(stem for each in NUMBER_WORDS for stem in single(each.their_time))
OUR_TIME = tuple(stem for each in NUMBER_WORDS for stem in single(each.our_time))
CLOCK = _mark(each.clock for each in NUMBER_WORDS)
CLOCK_AFTER = _mark(each.clock_after for each in NUMBER_WORDS)

COINS: Phrases[str] = Phrases(
    [pair for lang in VOCABULARIES for pair in lang.money.items()]
    + [pair for each in NUMBER_WORDS for pair in each.coins.items()]
)
LOOSE_COINS: Phrases[str] = Phrases(pair for each in NUMBER_WORDS for pair in each.loose_coins.items())
STRANGE_MONEY = frozenset(word for each in NUMBER_WORDS for word in single(each.strange_money))
WORDS_TOO = frozenset(word for each in NUMBER_WORDS for word in single(each.words_too))
NAME_FIRST = frozenset(code for code, each in zip(LANGUAGES, NUMBER_WORDS, strict=True) if each.name_first)
NOTES: Phrases[tuple[str, int]] = Phrases(pair for each in NUMBER_WORDS for pair in each.notes.items())
PAID = tuple(stem for each in NUMBER_WORDS for stem in single(each.paid))
#: (words about money, the plural ending) of the languages that have one.
FREE_PAID = tuple((tuple(single(each.paid)), each.plural) for each in NUMBER_WORDS if each.plural)
ABOUT_MONEY = _mark(each.about_money for each in NUMBER_WORDS)
NOT_SUM = _mark(each.not_sum for each in NUMBER_WORDS)
ABOUT_SUM = _mark(each.about_sum for each in NUMBER_WORDS)
NOT_BARE = _mark(each.not_bare for each in NUMBER_WORDS)
NO_SUM_AFTER = _mark(each.no_sum_after for each in NUMBER_WORDS)
ENDS_SUM = _mark(each.ends_sum for each in NUMBER_WORDS)

SAID_DAYS: Phrases[int] = Phrases(
    [pair for each in NUMBER_WORDS for pair in each.days.items()]
    + [pair for lang in VOCABULARIES for pair in lang.days.items()]
)
PARTS_OF_DAY = _mark(each.parts_of_day for each in NUMBER_WORDS)
DAY_PARTS: Phrases[int] = Phrases(pair for each in NUMBER_WORDS for pair in each.day_parts.items())
BY_DAY = _mark(each.by_day for each in NUMBER_WORDS)
SPANS: Phrases[str] = Phrases(pair for each in NUMBER_WORDS for pair in each.spans.items())
NOT_DAY = _mark(each.not_day for each in NUMBER_WORDS)
SINCE = _mark(each.since for each in NUMBER_WORDS)
NO_DAY_AFTER = _mark(each.no_day_after for each in NUMBER_WORDS)
