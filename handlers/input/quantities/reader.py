"""Extracts time, money and day from a free sentence, each with its position."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from handlers.domain.values import Money
from handlers.input.currencies import COMMA_GROUPS
from handlers.input.quantities.past_days import days
from handlers.input.quantities.sentence import Sentence, read_sentence
from handlers.input.quantities.sums import Sum, sums
from handlers.input.quantities.times import times, whole
from handlers.lexicon.folding import fold
from handlers.lexicon.words import folded

T = TypeVar("T")
_OFTEN = re.compile(r"(?<![\d.,])([2-9])\s*[x\u0445×]\s*$")


@dataclass(frozen=True, slots=True)
class Extraction(Generic[T]):
    """A value and its span in the text."""

    value: T
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quantities:
    """The time, money and day of a sentence. `doubts`: further values that it has.

    `other_money` is the second reading of the figures of `money` (1.500), offered as a button.
    """

    minutes: Extraction[int] | None = None
    money: Extraction[Money] | None = None
    day: Extraction[date] | None = None
    other_money: Money | None = None
    doubts: tuple[Extraction[int] | Extraction[Money] | Extraction[date], ...] = ()


def _extraction(sentence: Sentence, value: T, start: int, end: int) -> Extraction[T]:
    return Extraction(value, sentence.tokens[start].start, sentence.tokens[end - 1].end)


def _times_over(text: str, span: Extraction[int]) -> Extraction[int]:
    """The duration multiplied by its count: "2 x 45min"."""
    match = _OFTEN.search(text, 0, span.start)
    return Extraction(span.value * int(match[1]), match.start(), span.end) if match else span


def _added(text: str, spans: Sequence[Extraction[int]]) -> list[Extraction[int]]:
    """The durations, with those linked by a joiner added: "30 min + 1h", "an hour on the post and another half"."""
    joiners = folded("time.joiner")
    added: list[Extraction[int]] = []
    for span in spans:
        before = fold(text[added[-1].end : span.start]).split() if added else []
        if before and (before[-1] in joiners or before[-1].startswith("+") or " ".join(before[-2:]) in joiners):
            added[-1] = Extraction(added[-1].value + span.value, added[-1].start, span.end)
        else:
            added.append(span)
    return added


def _second(amount: Sum, typed: str, language: str) -> Money | None:
    """The second reading of an amount; none where the reader's language tells which one it is."""
    return None if "," in typed and language in COMMA_GROUPS else amount.other


def quantities(
    text: str,
    *,
    now: datetime,
    zone: str,
    currency: str,
    language_hint: str = "",
    names: Sequence[tuple[int, int]] = (),
) -> Quantities:
    """The quantities of a sentence. `names`: spans of clients' names, which are never read as numbers."""
    sentence = read_sentence(text, names)
    spans = [
        _extraction(sentence, minutes, time.start, time.end)
        for time in times(sentence)
        if (minutes := whole(time.minutes))
    ]
    spent = _added(text, [_times_over(text, span) for span in spans])
    moved = sorted(sums(sentence, currency), key=lambda amount: not amount.marked)
    today = now.astimezone(ZoneInfo(zone)).date()
    when = [_extraction(sentence, day.day, day.start, day.end) for day in days(sentence, today)]
    money = [_extraction(sentence, amount.money, amount.start, amount.end) for amount in moved]
    return Quantities(
        minutes=spent[0] if spent else None,
        money=money[0] if money else None,
        day=when[0] if when else None,
        other_money=_second(moved[0], text[money[0].start : money[0].end], language_hint) if money else None,
        doubts=(*spent[1:], *money[1:], *when[1:]),
    )
