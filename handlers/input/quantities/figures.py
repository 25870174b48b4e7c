"""Parses numbers in a sentence: figures with any grouping, number words that add up, both multiplied.

A separator before three digits is ambiguous: the larger reading is the value, the smaller one is `other`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from handlers.input.quantities.sentence import Sentence
from handlers.lexicon.number_tables import CARDINALS, COINS, GLUED_SCALES, MORE_QUARTERS, PART_JOINERS, QUARTERS, SCALES

_GROUP = re.compile(r"[0-9]{3}(?:[.,][0-9]{1,2})?")
_FRACTION = re.compile(r"(?:([0-9]+) )?([0-9]{1,2})/([0-9]{1,2})")
_PLAIN = re.compile(r"[0-9]+(?:[.,'][0-9]+)*|[.,][0-9]+")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:([.,'])[0-9]{3})(?:\1[0-9]{3})*(?:[.,][0-9]{1,2})?")
_PREFIXES = frozenset("בלהמשכו") | {"ב", "ול", "וב", "שב"}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and the tokens it takes.

    figures    written in digits; `grouped`: from two groups with a space between; `scaled`: multiplied by a word
    article    it is only "a" or "one"
    other      the second reading of a mark before three digits
    """

    value: Decimal
    start: int
    end: int
    figures: bool
    grouped: bool = False
    scaled: bool = False
    article: bool = False
    other: Decimal | None = None


def _value(figures: str) -> tuple[Decimal, Decimal | None] | None:
    """The value of figures and its second reading; a separator that may mark thousands is read as such first."""
    if match := _FRACTION.fullmatch(figures):
        if int(match[3]) == 0 or int(match[2]) >= int(match[3]):
            return None
        return Decimal(match[1] or 0) + Decimal(match[2]) / Decimal(match[3]), None
    if not _PLAIN.fullmatch(figures):
        return None
    if figures[0] in ".,":
        return Decimal("0." + figures[1:]), None
    marks = re.findall(r"[.,']", figures)
    if not marks:
        return (Decimal(figures), None) if len(figures) <= 9 else None
    if _THOUSANDS.fullmatch(figures) and not figures.startswith("0"):
        grouped = marks[0]
        last = figures.rfind(marks[-1])
        decimals = len(marks) > 1 and marks[-1] != grouped
        whole = re.sub(r"[.,']", "", figures[:last] if decimals else figures)
        small = Decimal(figures.replace(",", ".")) if len(marks) == 1 and grouped != "'" else None
        return Decimal(f"{whole}.{figures[last + 1 :]}" if decimals else whole), small
    if len(marks) > 1:
        return None
    return Decimal(figures.replace(",", ".")), None


def _foreign(sentence: Sentence, at: int) -> bool:
    """Whether the figures are part of a code, a range or a signed number: A3, v2, #5, 10-18, +48."""
    token = sentence.tokens[at]
    before = sentence.tokens[at - 1] if at else None
    if before is None:
        return False
    if token.hyphen:
        return before.kind != "word" or not _hebrew_prefix(before.text)
    if not token.glued:
        return before.text in ("#", "№")
    if before.kind == "word":
        joined = _hebrew_prefix(before.text) or _unit_behind_figures(sentence, at - 1)
        return COINS.of(before.text) is None and not joined
    return before.text in ("#", "№", "+", "/", "*", "@", "_", "&") or before.kind in ("figures", "ordinal")


def _unit_behind_figures(sentence: Sentence, at: int) -> bool:
    """Whether the word is a unit between attached figures: "2h30"."""
    return sentence.glued(at) and sentence.kind(at - 1) == "figures"


def _hebrew_prefix(word: str) -> bool:
    return len(word) <= 2 and "א" <= word[0] <= "ת"


def _figures_at(sentence: Sentence, at: int) -> Numeral | None:
    if _foreign(sentence, at):
        return None
    words, end = sentence.words, at + 1
    read = _value(words[at])
    if read is None:
        return None
    value, other = read
    if end < len(words) and sentence.tokens[end].hyphen and sentence.kind(end) == "figures":
        return None  # a range
    number = Numeral(value, at, end, figures=True, other=other)
    if re.fullmatch("[1-9][0-9]{0,2}", words[at]):
        groups = words[at]
        while (
            end < len(words)
            and sentence.kind(end) == "figures"
            and not sentence.glued(end)
            and _GROUP.fullmatch(words[end])
        ):
            groups += words[end].replace(",", ".")
            end += 1
            if "." in groups:
                break
        if end > at + 1:
            number = replace(number, value=Decimal(groups), end=end, grouped="." not in groups, other=None)
    if (
        re.fullmatch("[0-9]{1,3}", words[at])
        and number.end == at + 1 < len(words)
        and sentence.kind(at + 1) == "figures"
    ):
        fraction = _FRACTION.fullmatch(words[at + 1])
        if fraction and fraction[1] is None and _value(words[at + 1]):
            number = replace(number, value=value + Decimal(fraction[2]) / Decimal(fraction[3]), end=at + 2)
    return number


def _fits(value: int, current: int, thousands: bool) -> int | None:
    """`current` with one more number word, None if it cannot follow: "двадцать пять", "seven fifty"."""
    if value < 10:
        return current + value if current % 10 == 0 and current % 100 != 10 else None
    if value < 100:
        if thousands and 0 < current < 10:
            return current * 100 + value
        return current + value if current % 100 == 0 else None
    return current + value if current == 0 else None


def _words_at(sentence: Sentence, at: int) -> Numeral | None:
    """The number words from token `at` on, as far as they add up."""
    total, current, end, taken, articles = 0, 0, at, 0, True
    limit = 10**10
    while end < len(sentence.words):
        step = end
        if taken and PART_JOINERS.of(sentence.words[step]) and current % 100 == 0 and _cardinal(sentence, step + 1):
            step += 1  # "five hundred and ten"
        if sentence.kind(step) != "word" or (
            taken and sentence.tokens[step].glued and not sentence.tokens[step].hyphen
        ):
            break
        scale = SCALES.of(sentence.words[step]) if taken or sentence.words[step] in ("hundred",) else None
        if scale is not None and scale == 100 and current < 100:
            current = max(current, 1) * 100
            end, taken, articles = step + 1, taken + 1, False
            continue
        if scale is not None and scale < limit:
            total += max(current, 1) * scale
            current, limit, end, taken, articles = 0, scale, step + 1, taken + 1, False
            continue
        cardinal = _cardinal(sentence, step)
        if cardinal is None:
            break
        value, length = cardinal
        more = _fits(value, current, limit == 1000) if value < 1000 else (value if not taken else None)
        if more is None:
            break
        articles = articles and value == 1
        current, end, taken = more, step + length, taken + 1
    if not taken:
        return None
    return Numeral(Decimal(total + current), at, end, figures=False, scaled=limit < 10**10, article=articles)


def _cardinal(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """A number word at token `at`, without a Hebrew "and" before it: its value and its number of tokens."""
    if at >= len(sentence.words):
        return None
    hit = CARDINALS.at(sentence.words, at)
    if hit is None and sentence.words[at].startswith("ו"):
        hit = CARDINALS.at((sentence.stems[at], *sentence.words[at + 1 : at + 3]))
    return (hit.meaning, hit.length) if hit else None


def number_at(sentence: Sentence, at: int) -> Numeral | None:
    """The number that begins at token `at`, multiplied by its scale ("12 тыс", "15k", "полторы тысячи")."""
    kind = sentence.kind(at)
    if kind == "figures":
        number = _figures_at(sentence, at)
    elif kind == "word":
        number = _quarters_of_scale(sentence, at) or _words_at(sentence, at)
        if number is None and sentence.stems[at] != sentence.words[at]:
            number = _words_at(
                replace(sentence, words=(*sentence.words[:at], sentence.stems[at], *sentence.words[at + 1 :])), at
            )
    else:
        number = None
    return _scaled(sentence, number) if number is not None else None


def _quarters_of_scale(sentence: Sentence, at: int) -> Numeral | None:
    """A fraction of a scale: "полторы тысячи", "pół tysiąca", "half a grand"."""
    quarters = QUARTERS.at(sentence.words, at)
    if quarters is None:
        return None
    behind = at + quarters.length
    behind += 1 if behind < len(sentence.words) and sentence.words[behind] in ("a", "of") else 0
    scale = SCALES.of(sentence.words[behind]) if behind < len(sentence.words) else None
    if scale is None:
        return None
    return Numeral(Decimal(quarters.meaning) / 4 * scale, at, behind + 1, figures=False, scaled=True)


def _scaled(sentence: Sentence, number: Numeral) -> Numeral:
    """The number with "and a half" and a scale that follow it."""
    end = number.end
    half = MORE_QUARTERS.at(sentence.words, end)
    if half and (scale := SCALES.at(sentence.words, end + half.length)):
        value = (number.value + Decimal(half.meaning) / 4) * scale.meaning
        return replace(number, value=value, end=end + half.length + scale.length, scaled=True, other=None)
    if not number.figures or number.grouped or end >= len(sentence.words):
        return number
    small = number.other if number.other is not None else number.value
    if sentence.glued(end) and (times := GLUED_SCALES.of(sentence.words[end])):
        return replace(number, value=small * times, end=end + 1, scaled=True, other=None)
    scale = SCALES.at(sentence.words, end) or (
        SCALES.at(sentence.stems, end) if sentence.stems[end] != sentence.words[end] else None
    )
    if scale is None or scale.meaning < 1000:
        return number
    return replace(number, value=small * scale.meaning, end=end + scale.length, scaled=True, other=None)
