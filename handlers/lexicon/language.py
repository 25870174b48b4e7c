"""What one language gives to the reading of facts, and how its word lists are unfolded. Holds no words itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from handlers.domain.values import Category, Fault, Severity
from handlers.lexicon.folding import fold

Unit = Literal["minute", "hour", "day", "week", "month", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Word lists, written as `unfold` reads them.

    code          locale whose month names are taken from CLDR
    keys          other names of the `key:`s, by their English name
    days          words for a day, by its distance from today
    weekdays      Monday first; `on_weekday`: forms that cannot be anything but a date
    before_day    words that may stand before a date ("on", "в"); `before_time` likewise
    last, coming  words before a weekday; `last_after`, `coming_after`: behind it
    past, ahead   words around "3 days": before it and behind it
    minutes       phrases that are a duration on their own, in minutes
    half          "and a half", before the unit (`half_after`: behind it)
    money         words for currencies, by ISO code; `thousands`: multipliers
    """

    code: str
    categories: Mapping[Category, str]
    severities: Mapping[Severity, str]
    faults: Mapping[Fault, str]
    keys: Mapping[str, str] = field(default_factory=dict)
    yes: str
    no: str
    days: Mapping[int, str]
    weekdays: tuple[str, ...]
    on_weekday: tuple[str, ...] = ()
    months: tuple[str, ...]
    before_day: str = ""
    before_time: str = ""
    last: str = ""
    coming: str = ""
    last_after: str = ""
    coming_after: str = ""
    past_before: str = ""
    past_after: str = ""
    ahead_before: str = ""
    now: str = ""
    year_mark: str = ""
    units: Mapping[Unit, str]
    duals: Mapping[Unit, str] = field(default_factory=dict)
    numbers: Mapping[int, str]
    minutes: Mapping[int, str]
    half: str = ""
    half_after: str = ""
    joiners: str = ""
    money: Mapping[str, str]
    thousands: Mapping[int, str]


def unfold(listed: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Each phrase of a list as folded words, and whether it is prose as well."""
    for item in filter(None, (part.strip() for part in listed.split(","))):
        loose = item.startswith("(")
        stem, *endings = item.strip("()").split("/")
        for ending in endings or [""]:
            yield tuple(fold(stem + ending).split()), loose


def single(listed: str) -> Iterator[str]:
    """The same for lists in which every phrase is one word."""
    for phrase, _ in unfold(listed):
        yield " ".join(phrase)
