"""Facts said somewhere in a plain sentence, as far as they are not ambiguous. They only make a draft: nothing is logged
by them until a person has looked at it. The words that are ordinary prose as well are left to the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.errors import Refusal
from handlers.input.reader import Facts, Lead, read

#: Of a longer sentence the beginning tells what it is about.
_MOST_WORDS = 60
_FIELDS: Mapping[Lead, str] = {Lead.DURATION: "minutes", Lead.DATE: "occurred_at"}
_MARKS = ".,;:!?"


@dataclass(frozen=True, slots=True)
class Clue:
    """A fact of a sentence: which it is, the words it stands in, and what they say."""

    lead: Lead
    words: str
    said: object


def clues(parts: Sequence[str], *, now: datetime, zone: str, currency: str) -> tuple[Clue, ...]:
    """The facts of a sentence, given in the parts around the client's name; of each kind the one that is said, none
    where two differ."""
    found: dict[Lead, list[Clue]] = {}
    for part in parts:
        for clue in _clues(part, now, zone, currency):
            found.setdefault(clue.lead, []).append(clue)
    return tuple(each[0] for each in found.values() if len({repr(clue.said) for clue in each}) == 1)


def _clues(text: str, now: datetime, zone: str, currency: str) -> list[Clue]:
    found: list[Clue] = []
    at = 0
    for number, word in enumerate(re.finditer(r"\S+", text)):
        if number == _MOST_WORDS:
            break
        if word.start() < at:
            continue
        # A tag further on would be read from here as well.
        tag = text.find("#", word.start() + 1)
        behind = text[word.start() : tag if tag > 0 else len(text)].rstrip()
        here = [clue for lead in Lead if (clue := _clue(behind, lead, now, zone, currency)) is not None]
        if here:
            clue = max(here, key=lambda each: len(each.words))
            found.append(clue)
            at = word.start() + len(clue.words)
    return found


def _clue(text: str, lead: Lead, now: datetime, zone: str, currency: str) -> Clue | None:
    try:
        facts: Facts = read(text, now=now, zone=zone, currency=currency, leading=frozenset({lead}), keys=frozenset())
    except Refusal:
        return None  # clear, but not allowed, such as a day to come: it stays in the sentence
    if lead.value not in facts.given:
        return None
    words = text.removesuffix(facts.note).strip()
    return Clue(lead, words.rstrip(_MARKS) or words, getattr(facts, _FIELDS.get(lead, lead.value)))
