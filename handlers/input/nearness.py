"""Finds known names similar to what was typed. A similar name is only proposed to the user, never used."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from handlers.lexicon.folding import searched
from handlers.lexicon.words import folded

MOST = 4
_SHORTEST_BEGINNING = 2
_NO_LETTERS = re.compile(r"[^\w]+")
#: Legal forms as they look without punctuation: "sp. z o.o." → "sp z o o".
_LEGAL = sorted(folded("name.legal-form"), key=len, reverse=True)
_FORMS = re.compile(rf"(?<!\S)(?:{'|'.join(_LEGAL)})(?!\S)")


def spelled(name: str) -> str:
    """A name without accents and punctuation."""
    return _NO_LETTERS.sub(" ", searched(name)).strip()


def core(name: str) -> str:
    """A name without accents, punctuation and legal form; the legal form is kept if nothing else is left."""
    full = spelled(name)
    return " ".join(_FORMS.sub(" ", full).split()) or full


def _forms(name: str) -> set[str]:
    return {core(name), spelled(name)}


@dataclass(frozen=True, slots=True)
class Near:
    """A known name similar to what was typed up to `end`; `likeness` from 0 to 1."""

    client_id: int
    end: int
    likeness: float


def _slips(length: int) -> int:
    """How many typing errors a name of `length` letters tolerates."""
    return 0 if length < 3 else 1 if length < 6 else 2 if length < 10 else 3


def _likeness(typed: str, name: str) -> float:
    """1 for the same core, less for a prefix, one of its words, or a few typing errors; 0 for a different name."""
    if typed == name:
        return 1.0 if typed else 0.0
    if len(typed) >= _SHORTEST_BEGINNING and name.startswith(typed):
        return 0.95 if name[len(typed)] == " " else 0.9
    if len(typed) > _SHORTEST_BEGINNING and f" {typed} " in f" {name} ":
        return 0.85
    return 0.0


def nearest(runs: Sequence[tuple[str, int]], named: Sequence[tuple[int, str]]) -> tuple[Near, ...]:
    """At most four clients with names similar to one of the leading runs (with the end of each), the likeliest
    first."""
    forms = [(client_id, form) for client_id, name in named for form in _forms(name)]
    spellings = [form for _, form in forms]
    best: dict[int, Near] = {}

    def offer(client_id: int, end: int, likeness: float) -> None:
        before = best.get(client_id)
        if before is None or (likeness, end) > (before.likeness, before.end):
            best[client_id] = Near(client_id, end, likeness)

    for run, end in runs:
        for typed in _forms(run):
            for client_id, name in forms:
                if likeness := _likeness(typed, name):
                    offer(client_id, end, likeness)
            slips = _slips(len(typed))
            if slips:
                matches = extract(typed, spellings, scorer=OSA.distance, score_cutoff=slips, limit=MOST, processor=None)
                for name, distance, index in matches:
                    offer(forms[index][0], end, (1 - distance / max(len(typed), len(name))) * 0.9)
    return tuple(sorted(best.values(), key=lambda near: (-near.likeness, -near.end, near.client_id))[:MOST])
