"""Parses the `key:value` pairs of a line: finds them and converts their values. Leading facts are not handled here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from handlers.domain.errors import Refusal
from handlers.domain.values import Category
from handlers.input.dates import ReferenceTime, Tense, match_moment, match_text
from handlers.input.match import Match
from handlers.input.quotes import passage, spaces_end, word_at
from handlers.lexicon.folding import fold, plain, visible
from handlers.lexicon.tables import CATEGORIES, KEYS, YES_NO

_KEY = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069]*([^\W\d_][\w'-]{0,24})[:：]")
_GAP = re.compile(r"[^\S\n\r]*")
_PLAIN = re.compile(r"\S+")
_URL = re.compile(r"(?:https?://)?[^\s/:.@]+\.[^\s@]+|https?://\S+", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
TENSES: Mapping[str, Tense] = {"on": "past", "told": "past", "by": "future", "review": "any"}
#: Keys whose value is a sentence if a space follows the colon: up to the next key or the end of the line.
_SENTENCES = frozenset({"lesson", "their-side"})

#: A value of only these characters is empty.
_NOTHING = '"“”„«»״,;. '

EXAMPLES: Mapping[str, str] = {
    "on": "on:2026-03-01",
    "told": "told:2026-03-01",
    "by": "by:2026-03-01",
    "review": "review:2026-03-01",
    "about": "about:scope,late",
    "crossed": "crossed:1",
    "who": "who:Anna",
    "affected": "affected:@anna",
    "lesson": 'lesson:"in writing next time"',
    "their-side": 'their-side:"they never saw it"',
    "link": "link:https://example.com/page",
    "private": "private:yes",
    "quiet": "quiet:yes",
    "joins": "joins:12",
    "asked": "asked:yes",
    "amends": "amends:yes",
    "referral": 'referral:"Nova Ltd"',
    "ours": "ours:yes",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A known key and its value as typed, with their position in the line. `name` is the key's English name."""

    start: int
    end: int
    name: str
    key: str
    value: str
    quoted: bool

    def refused(self, code: str, **facts: Any) -> Refusal:
        """A refusal with the variables of every bad value."""
        return Refusal(code, **{**facts, "key": self.key, "value": self.value, "example": EXAMPLES[self.name]})


def key_at(text: str, start: int, keys: frozenset[str]) -> tuple[str, str, int] | None:
    """The known key that begins at `start`: its English name, as typed, and where its value may begin."""
    match = _KEY.match(text, start)
    name = KEYS.of(fold(match[1])) if match else None
    if match is None or name not in keys or text.startswith("//", match.end()):
        return None
    return name, match[1], match.end()


def _sentence_end(text: str, start: int, keys: frozenset[str]) -> int:
    """The end of the words from `start` up to the next known key or the end of the line."""
    at = end = start
    while at < len(text) and "\n" not in text[end:at] and key_at(text, at, keys) is None:
        end = word_at(text, at).end
        at = spaces_end(text, end)
    return end


def _date_end(text: str, start: int, reference: ReferenceTime, tense: Tense) -> int | None:
    """The end of the moment that begins at `start`, which may span several words: "on:1 March 14:30"."""
    line = re.match("[^\n\r]*", text[start:])
    words = list(_PLAIN.finditer(text, start, start + (line.end() if line else 0)))[:9]
    moment = match_moment([word[0] for word in words], reference, tense, alone=True) if words else None
    return words[moment.length - 1].end() if moment else None


def pair_at(
    text: str, start: int, keys: frozenset[str], reference: ReferenceTime, tenses: Mapping[str, Tense] = TENSES
) -> Pair | None:
    """The known key and its value at `start`; the value is empty if only the key is there."""
    head = key_at(text, start, keys)
    if head is None:
        return None
    name, key, after = head
    gap = _GAP.match(text, after)
    at = gap.end() if gap else after
    if at >= len(text) or text[at].isspace() or key_at(text, at, keys) is not None:
        return Pair(start, after, name, key, "", quoted=False)
    quoted = passage(text, at)
    if quoted is not None:
        return Pair(start, word_at(text, at).end, name, key, quoted.text, quoted=True)
    end = word_at(text, at).end
    if name in tenses:
        end = _date_end(text, at, reference, tenses[name]) or end
    elif name in _SENTENCES and at > after:
        end = _sentence_end(text, at, keys)
    value = text[at:end].rstrip(",;.") if visible(text[at:end]).strip(_NOTHING) else ""
    return Pair(start, end, name, key, value, quoted=False)


def _number(pair: Pair) -> int:
    """The number of a line or a boundary, from 1."""
    figures = plain(pair.value.lstrip("#№"))
    if not re.fullmatch("[0-9]{1,9}", figures) or int(figures) < 1:
        raise pair.refused("bad-number")
    return int(figures)


def _joined(pair: Pair) -> int:
    """The number of the line that reports the same event; 0 for "no", a different event."""
    return 0 if YES_NO.of(fold(pair.value)) is False else _number(pair)


def yes_no(pair: Pair) -> bool:
    answer = YES_NO.of(fold(pair.value))
    if answer is None:
        raise pair.refused("bad-yes-no")
    return answer


def moment(pair: Pair, reference: ReferenceTime, tense: Tense) -> Match[datetime]:
    """The value as a moment (UTC) that `tense` allows."""
    try:
        match = match_text(pair.value, now=reference.now, zone=reference.zone.key, tense=tense)
        match.must()
        return match
    except Refusal as refusal:
        raise pair.refused(refusal.code, **refusal.facts) from None


def _categories(pair: Pair) -> tuple[Category, ...]:
    """Categories separated by commas. The result is empty for "all"."""
    categories: dict[Category, None] = {}
    for part in re.split("[,;/+]", pair.value):
        words = fold(part.strip().lstrip("#")).split()
        hit = CATEGORIES.at(words) if words else None
        if hit is not None and hit.length == len(words):
            categories[hit.meaning] = None
        elif words and words != ["all"]:
            raise pair.refused("bad-category", word=part.strip())
    return tuple(categories)


def _handles(pair: Pair) -> tuple[str, ...]:
    """Names or handles in lower case, separated by commas; handles with an @ may be separated by spaces."""
    parts = [plain(handle).strip().lower().lstrip("@") for handle in re.split(r"[,;]+|\s+(?=@)", pair.value)]
    if not any(parts):
        raise pair.refused("bad-member")
    return tuple(dict.fromkeys(filter(None, parts)))


def _link(pair: Pair) -> str:
    """A web address, as typed; it may lack a scheme."""
    link = visible(pair.value)
    if not _is_link(link):
        raise pair.refused("bad-link")
    return link


def _is_link(link: str) -> bool:
    web = link.lower().startswith(("http://", "https://"))
    return _URL.fullmatch(link) is not None and (web or _SCHEME.match(link) is None)


def address(word: str) -> str:
    """The web address that a word without a key is, "" if it is not one. It needs a path, a scheme or "www"."""
    link = visible(word).rstrip(",;.")
    begins = link.lower().startswith(("http://", "https://", "www."))
    return link if _is_link(link) and (begins or "/" in link) else ""


def _words(pair: Pair) -> str:
    return pair.value


_READERS: Mapping[str, tuple[str, Callable[[Pair], object]]] = {
    "about": ("about", _categories),
    "crossed": ("crossed", _number),
    "joins": ("joins", _joined),
    "who": ("who", _words),
    "lesson": ("lesson", _words),
    "their-side": ("their_side", _words),
    "referral": ("referral", _words),
    "link": ("link", _link),
    "affected": ("affected", _handles),
    "private": ("private", yes_no),
    "quiet": ("quiet", yes_no),
    "asked": ("asked", yes_no),
    "amends": ("amends", yes_no),
    "ours": ("ours", yes_no),
}


def values(pairs: list[Pair], reference: ReferenceTime, tenses: Mapping[str, Tense] = TENSES) -> dict[str, Any]:
    """The values of the keys by the names of `Facts` fields. Raises Refusal for a bad value or a repeated key."""
    fields: dict[str, Any] = {}
    seen: set[str] = set()
    for pair in pairs:
        if pair.name in seen and pair.name != "affected":
            raise pair.refused("key-twice")
        if not pair.value:
            raise pair.refused("empty-value")
        seen.add(pair.name)
        if pair.name == "told" and (answer := YES_NO.of(fold(pair.value))) is not None:
            fields["told_no" if not answer else "told"] = True if not answer else reference.now
        elif pair.name in tenses:
            match = moment(pair, reference, tenses[pair.name])
            if pair.name == "on":
                fields["occurred_at"], fields["day_alone"] = match.must(), match.day_alone
            else:
                fields[pair.name] = match.must()
        elif pair.name == "affected":
            fields["affected"] = tuple(dict.fromkeys((*fields.get("affected", ()), *_handles(pair))))
        else:
            field, reader = _READERS[pair.name]
            fields[field] = reader(pair)
    return fields
