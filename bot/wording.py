"""Turns messages into sentences: Fluent catalogues, and Babel for money, dates and lists. Pure once loaded.

Writes no markup and reads no clock: a moment is shown in full, in the reader's zone.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_precision
from fluent.runtime.types import FluentType

from bot import bidi, catalogues
from handlers.domain.values import Duration, Money
from handlers.lexicon import FALLBACK, LANGUAGES
from handlers.messages import Day, Example, Items, Msg, Value

_log = logging.getLogger(__name__)

#: Fluent refuses a longer variable: such a text is replaced by a token while formatting and put in afterwards.
_LONG = 200
_TOKEN = re.compile("\ufdd0([0-9]{1,3})\ufdd1")
#: A day nearer than this needs no year.
_YEAR_IS_PLAIN = timedelta(days=300)
#: A usage or an example is a line of its own, in the direction in which it is typed.
_TYPED = ("usage-", "examples-")
_LETTER_BEFORE_DIGIT = re.compile(r"([^\W\d_])(?=\d)")


@dataclass(slots=True)
class Gaps:
    """The messages that catalogues lacked when they were needed.

    missing  (language, id) of missing messages; English, or the id, was shown instead
    strict   a missing variable or reference raises `LookupError` instead of being logged (for tests)
    """

    strict: bool = False
    missing: set[tuple[str, str]] = field(default_factory=set)


GAPS = Gaps()


class _Words(FluentType):
    """Text in a sentence: selectors compare a user's plain text or a message's id, the sentence shows it isolated or
    as a token."""

    def __init__(self, text: str, shown: str) -> None:
        self._text = text
        self._shown = shown

    def __eq__(self, other: object) -> bool:
        return other == self._text

    def format(self, locale: Locale) -> str:
        return self._shown


class Wording:
    """The language, formats and time zone of one reader. `zone` is an IANA name, None: UTC."""

    def __init__(self, language: str, zone: str | None, gaps: Gaps = GAPS) -> None:
        self.language = language if language in LANGUAGES else FALLBACK
        self.zone = zone
        self._gaps = gaps
        self._locale = Locale.parse(catalogues.locale(self.language), sep="-")
        self._tz: tzinfo = ZoneInfo(zone) if zone else UTC

    @property
    def rtl(self) -> bool:
        return self.language in catalogues.RIGHT_TO_LEFT

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        return "rtl" if self.rtl else "ltr"

    def text(self, message: Msg | str) -> str:
        """Format a message in the language it asks for, or the reader's. A plain string (a user's own words) is
        returned unchanged.

        Raises LookupError for a missing variable, when gaps are strict.
        """
        if isinstance(message, str):
            return message
        if message.language in LANGUAGES and message.language != self.language:
            return Wording(message.language, self.zone, self._gaps).text(message)
        bundle = catalogues.bundle(self.language)
        if bundle.has_message(message.id):
            pattern = bundle.get_message(message.id).value
            if pattern is not None:
                long: list[str] = []
                typed = message.id.startswith(_TYPED)
                args = {
                    # A variable of this name is the name of a line or a boundary, not a count: it is not grouped.
                    name: self._variable(
                        str(value) if name == "number" and isinstance(value, int) else value, long, typed
                    )
                    for name, value in message.args.items()
                }
                shown, errors = bundle.format_pattern(pattern, args)
                if errors:
                    self._report(message.id, errors)
                return _put_in(bidi.commands(str(shown)) if self.rtl and not typed else str(shown), long)
        return self._instead(message)

    def _instead(self, message: Msg) -> str:
        """The text of a message that the reader's catalogue lacks: a language's name (from CLDR), a command's declared
        usage or examples, else English, else the id."""
        start, _, code = message.id.partition("-")
        if start == "language" and code in LANGUAGES:
            return str(self._locale.languages[code])
        declared = message.args.get("lines") if message.id.startswith(_TYPED) else None
        if declared is not None and not catalogues.bundle(FALLBACK).has_message(message.id):
            if self.language != FALLBACK and isinstance(declared, str):
                self._gaps.missing.add((self.language, message.id))
            return self.value(declared)
        self._gaps.missing.add((self.language, message.id))
        if self.language == FALLBACK:
            return message.id
        return Wording(FALLBACK, self.zone, self._gaps).text(message.spoken(FALLBACK))

    def runs_right(self, message: Msg | str) -> bool:
        """Whether a sentence of ours is laid out from the right. A person's own words follow their own letters."""
        return isinstance(message, Msg) and (message.language or self.language) in catalogues.RIGHT_TO_LEFT

    def value(self, value: Value) -> str:
        """Format one variable. User text is not isolated."""
        match value:
            case Msg() | str():
                return self.text(value)
            case Money():
                return self.money(value)
            case Duration():
                return self.duration(value)
            case Day(at, told):
                return self.day(at) if told is None else self.day_in_words(at, told)
            case datetime():
                return self.moment(value)
            case date():
                return self._date(value)
            case Items():
                return format_list([self._shown(item) for item in value.items], locale=self._locale)
            case Example(lines, behind):
                line = self.text(lines).partition("\n")[0]
                return line.partition(" ")[2] if behind else line
            case int() | float():
                return self.number(value)

    def number(self, value: int | float) -> str:
        return format_decimal(value, locale=self._locale)

    def money(self, amount: Money) -> str:
        """ "€150", "1 500,50 zł": the currency's own digits, left off when they are all zero."""
        digits = get_currency_precision(amount.currency)
        major = Decimal(amount.minor).scaleb(-digits)
        pattern = self._locale.currency_formats["standard"].pattern
        whole = major == major.to_integral_value()
        shown = format_currency(
            major,
            amount.currency,
            pattern.replace(".00", "") if whole else pattern,
            locale=self._locale,
            currency_digits=not whole,
        )
        return _LETTER_BEFORE_DIGIT.sub("\\1\u00a0", shown)

    def duration(self, duration: Duration) -> str:
        """ "2 h 30 min"."""
        hours, minutes = divmod(abs(duration.minutes), 60)
        parts = [self.text(Msg("duration-hours", hours=hours))] if hours else []
        if minutes or not hours:
            parts.append(self.text(Msg("duration-minutes", minutes=minutes)))
        return ("-" if duration.minutes < 0 else "") + " ".join(parts)

    def moment(self, at: datetime) -> str:
        """Day and time in the reader's zone: "1 Mar 2026, 14:30"."""
        local = at.astimezone(self._tz)
        return f"{self._date(local)}, {format_time(local, 'HH:mm', tzinfo=self._tz, locale=self._locale)}"

    def day(self, at: datetime) -> str:
        return self._date(at.astimezone(self._tz))

    def day_in_words(self, at: datetime, told: datetime) -> str:
        """A day inside a sentence that is told at `told`: "1 Mar"; with its year where that is not plain."""
        near = abs(told - at) < _YEAR_IS_PLAIN
        month = "MMM" if self.language == FALLBACK else "MMMM"
        shown = format_skeleton(f"{month}d", at.astimezone(self._tz), locale=self._locale)
        return shown if near else f"{shown} {at.astimezone(self._tz).year}"

    def short_day(self, at: datetime) -> str:
        """A day of this year, in few letters: "1 Mar"."""
        return format_skeleton("MMMd", at.astimezone(self._tz), locale=self._locale)

    def _date(self, day: date) -> str:
        return format_date(day, "medium", locale=self._locale)

    def _variable(self, value: Value, long: list[str], typed: bool) -> int | float | _Words:
        """A variable for Fluent: a number as is, for its plural, all else formatted. `typed`: the message is a line to
        type, in which nothing is isolated."""
        if isinstance(value, int | float):
            return value
        shown = value if typed and isinstance(value, str) else self._shown(value)
        if len(shown) > _LONG:
            long.append(shown)
            shown = f"\ufdd0{len(long) - 1}\ufdd1"
        plain = value if isinstance(value, str) else value.id if isinstance(value, Msg) else shown
        return _Words(plain, shown)

    def _shown(self, value: Value) -> str:
        """Format a variable, isolated where its direction could disturb the sentence."""
        text = self.value(value)
        if not isinstance(value, str | Example):  # an example is treated like a person's words
            # Text of Babel and our catalogues has the right direction; English in place of a missing message has not.
            return bidi.wrap(text) if self.rtl and bidi.begins_ltr(text) else text
        if not text:
            return text
        if text.isascii() and text.isdigit():
            return text  # stays with its neighbour: "#219" would be torn apart by an isolate
        if self.rtl or bidi.has_rtl(text):
            return bidi.isolate(text)
        return bidi.contained(text)

    def _report(self, key: str, errors: list[Exception]) -> None:
        reasons = "; ".join(str(error) for error in errors)
        if self._gaps.strict:
            raise LookupError(f"{self.language}: {key}: {reasons}")
        _log.error("message %s in %s: %s", key, self.language, reasons)


def _put_in(shown: str, long: list[str]) -> str:
    """Replace tokens by their long texts. Text that only looks like a token is dropped."""
    if not long:
        return shown
    return _TOKEN.sub(lambda match: long[int(match[1])] if int(match[1]) < len(long) else "", shown)
