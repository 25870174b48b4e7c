"""The word tables of all languages merged, one for each question about folded words. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from handlers.domain.values import Category, Fault, Severity
from handlers.lexicon import FALLBACK, LANGUAGES, load
from handlers.lexicon.language import Language, Unit, unfold

T = TypeVar("T")

#: The words of each language, in the order of `LANGUAGES`.
VOCABULARIES: tuple[Language, ...] = tuple(load(code, "facts").FACTS for code in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A phrase found: its meaning, how many words it is, and whether it is prose as well."""

    meaning: T
    length: int
    loose: bool = False


class Phrases(Generic[T]):
    """Phrases of one question and their meanings. A phrase with two meanings is a mistake in the tables."""

    def __init__(self, lists: Iterable[tuple[T, str]]) -> None:
        self._known: dict[tuple[str, ...], Hit[T]] = {}
        for meaning, listed in lists:
            for phrase, loose in unfold(listed):
                before = self._known.get(phrase)
                if before is not None and before.meaning != meaning:
                    raise ValueError(f"{' '.join(phrase)!r} means {before.meaning!r} and {meaning!r}")
                loose = loose or (before is not None and before.loose)
                self._known[phrase] = Hit(meaning, len(phrase), loose)
        self._reach: dict[str, int] = {}
        for phrase in self._known:
            self._reach[phrase[0]] = max(len(phrase), self._reach.get(phrase[0], 0))
        self._longest = max(self._reach.values(), default=0)

    def at(self, words: Sequence[str], start: int = 0) -> Hit[T] | None:
        """The longest phrase that begins at word `start`."""
        reach = self._reach.get(words[start], 0) if start < len(words) else 0
        for length in range(min(reach, len(words) - start), 0, -1):
            hit = self._known.get(tuple(words[start : start + length]))
            if hit is not None:
                return hit
        return None

    def before(self, words: Sequence[str], end: int) -> Hit[T] | None:
        """The longest phrase that ends before word `end`."""
        for length in range(min(self._longest, end), 0, -1):
            hit = self._known.get(tuple(words[end - length : end]))
            if hit is not None:
                return hit
        return None

    def of(self, word: str) -> T | None:
        """What one word means by itself."""
        hit = self._known.get((word,))
        return None if hit is None else hit.meaning


def _mark(lists: Iterable[str]) -> Phrases[bool]:
    return Phrases((True, listed) for listed in lists)


CATEGORIES: Phrases[Category] = Phrases(pair for lang in VOCABULARIES for pair in lang.categories.items())
SEVERITIES: Phrases[Severity] = Phrases(pair for lang in VOCABULARIES for pair in lang.severities.items())
FAULTS: Phrases[Fault] = Phrases(pair for lang in VOCABULARIES for pair in lang.faults.items())

#: Every name of a key → its English name, which is a name too.
KEYS: Phrases[str] = Phrases(
    [(name, name) for name in load(FALLBACK, "facts").FACTS.keys]
    + [pair for lang in VOCABULARIES for pair in lang.keys.items()]
)
YES_NO: Phrases[bool] = Phrases(pair for lang in VOCABULARIES for pair in ((True, lang.yes), (False, lang.no)))

DAYS: Phrases[int] = Phrases(pair for lang in VOCABULARIES for pair in lang.days.items())
WEEKDAYS: Phrases[int] = Phrases(pair for lang in VOCABULARIES for pair in enumerate(lang.weekdays))
ON_WEEKDAYS: Phrases[int] = Phrases(pair for lang in VOCABULARIES for pair in enumerate(lang.on_weekday))
BEFORE_DAY = _mark(lang.before_day for lang in VOCABULARIES)
BEFORE_TIME = _mark(lang.before_time for lang in VOCABULARIES)
LAST = _mark(lang.last for lang in VOCABULARIES)
COMING = _mark(lang.coming for lang in VOCABULARIES)
LAST_AFTER = _mark(lang.last_after for lang in VOCABULARIES)
COMING_AFTER = _mark(lang.coming_after for lang in VOCABULARIES)
PAST_BEFORE = _mark(lang.past_before for lang in VOCABULARIES)
PAST_AFTER = _mark(lang.past_after for lang in VOCABULARIES)
AHEAD_BEFORE = _mark(lang.ahead_before for lang in VOCABULARIES)
NOW = _mark(lang.now for lang in VOCABULARIES)
YEAR_MARK = _mark(lang.year_mark for lang in VOCABULARIES)

UNITS: Phrases[Unit] = Phrases(pair for lang in VOCABULARIES for pair in lang.units.items())
DUALS: Phrases[Unit] = Phrases(pair for lang in VOCABULARIES for pair in lang.duals.items())
NUMBERS: Phrases[int] = Phrases(pair for lang in VOCABULARIES for pair in lang.numbers.items())
MINUTES: Phrases[int] = Phrases(pair for lang in VOCABULARIES for pair in lang.minutes.items())
HALF = _mark(lang.half for lang in VOCABULARIES)
HALF_AFTER = _mark(lang.half_after for lang in VOCABULARIES)
JOINERS = _mark(lang.joiners for lang in VOCABULARIES)
MONEY: Phrases[str] = Phrases(pair for lang in VOCABULARIES for pair in lang.money.items())
THOUSANDS: Phrases[int] = Phrases(pair for lang in VOCABULARIES for pair in lang.thousands.items())
