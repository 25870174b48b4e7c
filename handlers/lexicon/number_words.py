"""What one language gives to the reading of numbers, times, sums and days inside a sentence. Holds no words itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """Word lists of one language, written as `language.unfold` reads them.

    cardinals      words that add up to a number, in every inflected form
    scales         words that multiply the number before them; they are one of their kind alone
    glued_scales   the same, only where nothing stands between figures and word ("15k")
    quarters       fractions before a unit, in quarters: half 2, "полтора" 6; `more_quarters`: behind number or unit
    minutes        units of time, by their minutes; `alone`: phrases that are a time without a number;
                   `inverted`: units before their number ("минут сорок")
    fillers        words between a number and its unit or currency ("two whole hours")
    joiners        words between the parts of one number or one time
    not_time, no_time_after
                   words before and behind a time that is a deadline, an age, a rate or somebody's lateness;
                   `not_alone`: before a unit without a number
    our_time       words that make a time before or behind them ours after all ("lost", "poszło")
    clock, clock_after
                   words before and behind a time of day
    coins          names of currencies, by ISO code; `loose_coins`: only behind figures ("700 e")
    notes          words that are an amount of a currency each (fiver, stówa); "" is the workspace's own
    strange_money  words for money that is no currency Parley keeps, or of several countries (kr, BTC)
    words_too      names and codes of currencies that are everyday words as well (all, real)
    name_first     whether a currency's name begins with its noun ("korona szwedzka")
    paid           beginnings of words about money that moved or is owed, for a number without a currency
    plural         ending of what is counted, where any other word may follow such a number (English only)
    about_money    words right before or behind such a number that say what it is ("the 960", "all 410", "480 cash")
    not_sum, no_sum_after
                   words before and behind a sum that is a price, a threshold or a demand; `about_sum`: the
                   same, unless a word about money that moved comes before it; `not_bare`: before a number without a
                   currency that is something else
    ends_sum       words that may follow a number without a currency; any other is what was counted
    days           days by their distance from today, beside those of the facts
    parts_of_day   words that make a short weekday before them one ("sat morning")
    short_weekdays names of weekdays that are everyday words too, and count only where a clause begins
    day_parts      parts of a day by the hour they are taken for
    by_day         words before a day that something is due on ("by", "до")
    spans          "next week", "end of month", "end of next month"
    not_day, no_day_after
                   words before and behind a day that is a plan, a deadline or a habit; `since`: before
                   a weekday or a date that has lasted from then on
    """

    cardinals: Mapping[int, str]
    scales: Mapping[int, str]
    glued_scales: Mapping[int, str] = field(default_factory=dict)
    quarters: Mapping[int, str]
    more_quarters: Mapping[int, str]
    minutes: Mapping[int, str]
    alone: Mapping[int, str]
    inverted: Mapping[int, str] = field(default_factory=dict)
    fillers: str
    joiners: str
    not_time: str
    not_alone: str = ""
    no_time_after: str
    their_time: str
    our_time: str
    clock: str
    clock_after: str
    coins: Mapping[str, str]
    loose_coins: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[tuple[str, int], str] = field(default_factory=dict)
    strange_money: str = ""
    words_too: str = ""
    name_first: bool = False
    paid: str
    plural: str = ""
    about_money: str
    not_sum: str
    about_sum: str = ""
    not_bare: str
    no_sum_after: str
    ends_sum: str
    days: Mapping[int, str]
    parts_of_day: str
    day_parts: Mapping[int, str]
    by_day: str
    spans: Mapping[str, str]
    short_weekdays: str = ""
    not_day: str
    since: str = ""
    no_day_after: str
