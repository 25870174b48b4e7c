"""The number words of all languages merged, one table for each question. No I/O."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.lexicon import LANGUAGES, load
from handlers.lexicon.language import single
from handlers.lexicon.number_words import NumberWords
from handlers.lexicon.tables import VOCABULARIES, Phrases

NUMBER_WORDS: tuple[NumberWords, ...] = tuple(load(code, "numbers").NUMBERS for code in LANGUAGES)


def _mark(lists: Iterable[str]) -> Phrases[bool]:
    return Phrases((True, listed) for listed in lists)


CARDINALS: Phrases[int] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.cardinals.items())
SCALES: Phrases[int] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.scales.items())
GLUED_SCALES: Phrases[int] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.glued_scales.items())
QUARTERS: Phrases[int] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.quarters.items())
MORE_QUARTERS: Phrases[int] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.more_quarters.items())

TIME_UNITS: Phrases[int] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.minutes.items())
ALONE: Phrases[int] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.alone.items())
INVERTED: Phrases[int] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.inverted.items())
FILLERS = _mark(lang.fillers for lang in NUMBER_WORDS)
PART_JOINERS = _mark(lang.joiners for lang in NUMBER_WORDS)
NOT_TIME = _mark(lang.not_time for lang in NUMBER_WORDS)
NOT_ALONE = _mark(lang.not_alone for lang in NUMBER_WORDS)
NO_TIME_AFTER = _mark(lang.no_time_after for lang in NUMBER_WORDS)
THEIR_TIME = tuple(stem for lang in NUMBER_WORDS for stem in single(lang.their_time))
OUR_TIME = tuple(stem for lang in NUMBER_WORDS for stem in single(lang.our_time))
CLOCK = _mark(lang.clock for lang in NUMBER_WORDS)
CLOCK_AFTER = _mark(lang.clock_after for lang in NUMBER_WORDS)

COINS: Phrases[str] = Phrases(
    [pair for lang in VOCABULARIES for pair in lang.money.items()]
    + [pair for lang in NUMBER_WORDS for pair in lang.coins.items()]
)
LOOSE_COINS: Phrases[str] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.loose_coins.items())
STRANGE_MONEY = frozenset(word for lang in NUMBER_WORDS for word in single(lang.strange_money))
WORDS_TOO = frozenset(word for lang in NUMBER_WORDS for word in single(lang.words_too))
NAME_FIRST = frozenset(code for code, lang in zip(LANGUAGES, NUMBER_WORDS, strict=True) if lang.name_first)
NOTES: Phrases[tuple[str, int]] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.notes.items())
PAID = tuple(stem for lang in NUMBER_WORDS for stem in single(lang.paid))
#: (words about money, the plural ending) of the languages that have one.
FREE_PAID = tuple((tuple(single(lang.paid)), lang.plural) for lang in NUMBER_WORDS if lang.plural)
ABOUT_MONEY = _mark(lang.about_money for lang in NUMBER_WORDS)
NOT_SUM = _mark(lang.not_sum for lang in NUMBER_WORDS)
ABOUT_SUM = _mark(lang.about_sum for lang in NUMBER_WORDS)
NOT_BARE = _mark(lang.not_bare for lang in NUMBER_WORDS)
NO_SUM_AFTER = _mark(lang.no_sum_after for lang in NUMBER_WORDS)
ENDS_SUM = _mark(lang.ends_sum for lang in NUMBER_WORDS)

NAMED_DAYS: Phrases[int] = Phrases(
    [pair for lang in NUMBER_WORDS for pair in lang.days.items()]
    + [pair for lang in VOCABULARIES for pair in lang.days.items()]
)
PARTS_OF_DAY = _mark(lang.parts_of_day for lang in NUMBER_WORDS)
DAY_PARTS: Phrases[int] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.day_parts.items())
BY_DAY = _mark(lang.by_day for lang in NUMBER_WORDS)
SPANS: Phrases[str] = Phrases(pair for lang in NUMBER_WORDS for pair in lang.spans.items())
NOT_DAY = _mark(lang.not_day for lang in NUMBER_WORDS)
SINCE = _mark(lang.since for lang in NUMBER_WORDS)
NO_DAY_AFTER = _mark(lang.no_day_after for lang in NUMBER_WORDS)
