"""Parses the text after the client's name into facts and a note; the vocabulary is in the lexicon.

Leading words are facts, in any order, up to the first that is not one; a known `key:value` and a `#category` are
extracted anywhere. Every word ends up in a fact or in the note (docs/rules.md, "Entries").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from handlers.domain.values import Category, Fault, Money, Severity
from handlers.input.dates import ReferenceTime, Tense, match_moment
from handlers.input.durations import match_duration
from handlers.input.keys import EXAMPLES, TENSES, Pair, pair_at, values
from handlers.input.match import Match, undotted
from handlers.input.money import match_money
from handlers.input.quotes import Word, spaces_end, word_at, words
from handlers.lexicon.folding import fold, plain, visible
from handlers.lexicon.tables import CATEGORIES, FAULTS, SEVERITIES, Phrases


class Lead(StrEnum):
    """The kinds of leading facts."""

    CATEGORY = "category"
    SEVERITY = "severity"
    FAULT = "fault"
    DURATION = "duration"
    MONEY = "money"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The parsed facts. Times in UTC, `minutes` whole minutes; `note` is the rest, as typed.

    crossed       number of a boundary; joins: number of an entry, 0: said to join none
    affected      handles without the @, lower case
    day_alone     whether only the day was said of `occurred_at`
    told          when they were told of a boundary; told_no: stated that they do not know yet
    given         what was typed and not defaulted: the English names of keys and the values of `Lead`; a leading date
                  gives "date" and "on" both, a future one "date" and "by"
    """

    note: str = ""
    category: Category | None = None
    severity: Severity | None = None
    fault: Fault | None = None
    minutes: int | None = None
    money: Money | None = None
    occurred_at: datetime | None = None
    day_alone: bool = False
    crossed: int | None = None
    who: str = ""
    affected: tuple[str, ...] = ()
    lesson: str = ""
    their_side: str = ""
    link: str = ""
    private: bool = False
    quiet: bool = False
    joins: int | None = None
    asked: bool = False
    amends: bool = False
    referral: str = ""
    ours: bool = False
    told: datetime | None = None
    told_no: bool = False
    by: datetime | None = None
    review: datetime | None = None
    about: tuple[Category, ...] = ()
    given: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Tag:
    """A `#category` and its place."""

    start: int
    end: int
    category: Category


@dataclass(frozen=True, slots=True)
class LeadingFact:
    """A leading fact: its kind, its number of words, and its value."""

    kind: Lead
    match: Match[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The leading facts of one command, with the current time and zone. `dates` is the tense of a leading date: a past
    date says when something happened (`on:`), another until when something is due (`by:`, of the same tense then).
    `wants_date`: a word that may be a date is one, even if a note follows it.
    """

    reference: ReferenceTime
    currency: str
    leading: frozenset[Lead]
    keys: frozenset[str]
    bare_money: bool = False
    language: str = ""
    dates: Tense = "past"
    wants_date: bool = False
    tagged: Category | None = None

    @property
    def date_key(self) -> str:
        """The key that a leading date is equivalent to."""
        return "on" if self.dates == "past" else "by"

    @property
    def tenses(self) -> Mapping[str, Tense]:
        return TENSES if self.dates == "past" else {**TENSES, "by": self.dates}


Item = Word | Pair | Tag

_HASH = re.compile(r"#([^\s#]+)")
_STOPS = re.compile("[,;:]$")
_DASH = re.compile("[-,;:]*")
_MARKED = re.compile("(?:.*[^!])(!{1,3})", re.DOTALL)
_MOST_WORDS = 9
_FIELDS: Mapping[Lead, str] = {Lead.DURATION: "minutes", Lead.DATE: "occurred_at"}


def _tag_at(text: str, word: Word) -> Tag | None:
    match = None if word.quoted else _HASH.fullmatch(visible(word.text))
    if match is None:
        return None
    words = re.split("[_ ]+", undotted(fold(match[1])).strip("_"))
    for typed in (words, "-".join(words).split("-")):
        hit = CATEGORIES.at(typed)
        if hit is not None and hit.length == len(typed):
            return Tag(word.start, word.end, hit.meaning)
    return None


def tagged(text: str) -> Category | None:
    """The first `#category` of a sentence, outside quotation marks."""
    tags = (_tag_at(text, word) for word in words(text))
    return next((tag.category for tag in tags if tag is not None), None)


def _items(text: str, grammar: Grammar) -> list[Item]:
    """The words, known keys and the `#category` of a line, in order. A second, different `#category` remains a word."""
    items: list[Item] = []
    tagged: Category | None = None
    at = spaces_end(text, 0)
    while at < len(text):
        item: Item | None = pair_at(text, at, grammar.keys, grammar.reference, grammar.tenses)
        if item is None:
            item = word = word_at(text, at)
            tag = _tag_at(text, word) if Lead.CATEGORY in grammar.leading else None
            if tag is not None and tagged in (None, tag.category):
                item, tagged = tag, tag.category
        items.append(item)
        at = spaces_end(text, item.end)
    return items


def _between(item: Item) -> bool:
    """Whether an item may separate two facts: a key, a tag, a lone dash or comma, a zero-width mark."""
    return not isinstance(item, Word) or (not item.quoted and _DASH.fullmatch(plain(visible(item.text))) is not None)


@dataclass(frozen=True, slots=True)
class WordForms:
    """Words that may belong to one fact, in the forms the grammars compare; folded once, because folding dominates
    the cost."""

    typed: list[str]
    folded: list[str]
    undotted: list[str]


def _word_forms(items: Sequence[Item], at: int) -> WordForms | None:
    """The words from item `at` on that may belong to one fact: up to a comma, a key, a quoted passage."""
    words: list[str] = []
    for item in items[at : at + _MOST_WORDS]:
        if not isinstance(item, Word) or item.quoted or _between(item):
            break
        words.append(visible(item.text))
        if _STOPS.search(words[-1]):
            break
    folded = [fold(word) for word in words]
    return WordForms(words, folded, [undotted(word) for word in folded]) if words else None


def _phrase(phrases: Phrases[Any]) -> Callable[[WordForms, Grammar], Match[Any] | None]:
    def match(forms: WordForms, grammar: Grammar) -> Match[Any] | None:
        # Both are tried: "late payment, again" is longer than the "late" it begins with.
        hits = [hit for typed in (forms.folded, forms.undotted) if (hit := phrases.at(typed))]
        hit = max(hits, key=lambda hit: hit.length, default=None)
        return Match(hit.length, hit.meaning, loose=hit.loose) if hit else None

    return match


def _duration(forms: WordForms, grammar: Grammar) -> Match[Any] | None:
    match = match_duration(forms.typed)
    if match is None or Lead.CATEGORY in grammar.leading:
        return match
    return replace(match, loose=False)  # for a command about time alone, "1:30" can only be a duration


def _money(forms: WordForms, grammar: Grammar) -> Match[Any] | None:
    return match_money(forms.typed, grammar.currency, bare=grammar.bare_money, language=grammar.language)


def _date(forms: WordForms, grammar: Grammar) -> Match[Any] | None:
    match = match_moment(forms.typed, grammar.reference, grammar.dates, alone=False, undotted_words=forms.undotted)
    return replace(match, loose=False) if match is not None and grammar.wants_date else match


#: The order of preference among facts of equally many words.
_MATCHERS: Mapping[Lead, Callable[[WordForms, Grammar], Match[Any] | None]] = {
    Lead.CATEGORY: _phrase(CATEGORIES),
    Lead.SEVERITY: _phrase(SEVERITIES),
    Lead.FAULT: _phrase(FAULTS),
    Lead.DURATION: _duration,
    Lead.MONEY: _money,
    Lead.DATE: _date,
}


def _candidates(forms: WordForms, free: frozenset[Lead], grammar: Grammar) -> list[LeadingFact]:
    """The facts that may begin here, the longest first; an accepted one before a refused one."""
    facts = []
    for kind, matcher in _MATCHERS.items():
        match = matcher(forms, grammar) if kind in free else None
        is_tagged = kind is Lead.CATEGORY and grammar.tagged is not None
        if match is not None and not (is_tagged and match.value is not grammar.tagged):
            facts.append(LeadingFact(kind, match))
    return sorted(facts, key=lambda fact: (-fact.match.length, fact.match.refusal is not None))


def _mark(fact: LeadingFact, forms: WordForms, free: frozenset[Lead]) -> list[LeadingFact]:
    """The severity attached to the last word of a fact: "rude!!", "our fault!!". A single "!" counts on a category
    only."""
    match = _MARKED.fullmatch(plain(forms.typed[fact.match.length - 1]))
    if match is None or Lead.SEVERITY not in free or fact.kind is Lead.SEVERITY:
        return []
    if len(match[1]) == 1 and fact.kind is not Lead.CATEGORY:
        return []
    return [LeadingFact(Lead.SEVERITY, Match(0, SEVERITIES.of(match[1])))]


def _leading(items: Sequence[Item], at: int, free: frozenset[Lead], grammar: Grammar) -> tuple[list[LeadingFact], int]:
    """The leading facts from item `at` on, and the item after the last of them."""
    start = at
    while at < len(items) and _between(items[at]):
        at += 1
    forms = _word_forms(items, at)
    if forms is None:
        return [], start
    for first in _candidates(forms, free, grammar):
        behind = at + first.match.length
        mark = _mark(first, forms, free)
        more, end = _leading(items, behind, free - {fact.kind for fact in (first, *mark)}, grammar)
        alone = not mark and not more and behind < len(items) and isinstance(items[behind], Word)
        if first.match.loose and alone:
            continue
        return [first, *mark, *more], max(end, behind)
    return [], start


def _note(text: str, items: Sequence[Item], end: int, *, after_facts: bool) -> str:
    """The text without its facts, its inner spacing as typed."""
    left = [at for at, item in enumerate(items) if isinstance(item, Word) and at >= end]
    if after_facts and len(left) > 1 and _between(items[left[0]]):
        left = left[1:]  # "rude - shouted at Anna"
    spaced = (text[items[at - 1].end if at else 0 : items[at].end] for at in left)
    return "".join(spaced).strip()


def _read(text: str, grammar: Grammar) -> tuple[list[Item], list[LeadingFact], int]:
    items = _items(text, grammar)
    tagged = next((item.category for item in items if isinstance(item, Tag)), None)
    grammar = replace(grammar, tagged=tagged)
    free = set(grammar.leading)
    if any(isinstance(item, Pair) and item.name == grammar.date_key for item in items):
        free.discard(Lead.DATE)
    facts, end = _leading(items, 0, frozenset(free), grammar)
    return items, facts, end


def read(
    text: str,
    *,
    now: datetime,
    zone: str,
    currency: str,
    leading: frozenset[Lead],
    keys: frozenset[str],
    bare_money: bool = False,
    dates: Tense = "past",
    language: str = "",
) -> Facts:
    """The facts and the note of the text after the client's name.

    `leading` and `keys` are those the command accepts: others remain in the note. `now` is aware, `zone` an IANA name,
    `currency` the workspace's, `language` the reader's. `dates` is the tense of a leading date, see `Grammar`.
    Raises Refusal for a known key with a bad value and for a leading fact that is clear but not allowed.
    """
    reference = ReferenceTime(now, ZoneInfo(zone))
    grammar = Grammar(
        reference=reference,
        currency=currency,
        leading=leading,
        keys=keys,
        bare_money=bare_money,
        language=language,
        dates=dates,
        wants_date=dates != "past",
    )
    items, leading_facts, end = _read(text, grammar)
    pairs = [item for item in items if isinstance(item, Pair)]
    fields = values(pairs, reference, grammar.tenses)
    given = {pair.name for pair in pairs}
    for tag in (item for item in items if isinstance(item, Tag)):
        fields["category"] = tag.category
        given.add(Lead.CATEGORY.value)
    for fact in leading_facts:
        field = "by" if fact.kind is Lead.DATE and grammar.date_key == "by" else _FIELDS.get(fact.kind, fact.kind.value)
        fields[field] = fact.match.must()
        if field == "occurred_at":
            fields["day_alone"] = fact.match.day_alone
        given |= {fact.kind.value} | ({grammar.date_key} if fact.kind is Lead.DATE else set())
    return Facts(note=_note(text, items, end, after_facts=bool(leading_facts)), given=frozenset(given), **fields)


def is_leading_fact(text: str, *, bare_money: bool = False) -> bool:
    """Whether `text` begins with a fact or a known key of any command, which is where an unknown client's name ends."""
    reference = ReferenceTime(datetime(2026, 1, 1, 12, tzinfo=UTC), ZoneInfo("UTC"))
    grammar = Grammar(
        reference=reference,
        currency="EUR",
        leading=frozenset(Lead),
        keys=frozenset(EXAMPLES),
        bare_money=bare_money,
        dates="any",
    )
    items, facts, _ = _read(text, grammar)
    begins = bool(items) and not isinstance(items[0], Word)
    return begins or bool(facts)
