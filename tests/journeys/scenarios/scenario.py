"""The terms in which a life is written: who says or presses what, when, and what a person expects of it. Runs nothing.

Moments are local to the team, "2026-03-05 14:00". What is typed is written in each language by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Language = Literal["en", "ru", "pl", "he"]
LANGUAGES: tuple[Language, ...] = ("en", "ru", "pl", "he")

BOSS, ANNA, TEAM = "boss", "anna", "team"

#: Where the team of each language works, and in which currency.
ZONES: Mapping[Language, str] = {
    "en": "Europe/London",
    "ru": "Europe/Moscow",
    "pl": "Europe/Warsaw",
    "he": "Asia/Jerusalem",
}
CURRENCIES: Mapping[Language, str] = {"en": "GBP", "ru": "RUB", "pl": "PLN", "he": "ILS"}
NAMES: Mapping[Language, Mapping[str, str]] = {
    "en": {BOSS: "Martha", ANNA: "Anna"},
    "ru": {BOSS: "Марта", ANNA: "Анна"},
    "pl": {BOSS: "Marta", ANNA: "Anna"},
    "he": {BOSS: "מרתה", ANNA: "אנה"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The same thing as it is said in each language."""

    en: str
    ru: str
    pl: str
    he: str

    def of(self, language: Language) -> str:
        text: str = getattr(self, language)
        return text


def same(text: str) -> Words:
    """What is typed alike everywhere. `{client}` stands for the life's client."""
    return Words(en=text, ru=text, pl=text, he=text)


@dataclass(frozen=True, slots=True)
class Say:
    """A line; `refused` is the code of the error it is answered with."""

    line: Words
    by: str = BOSS
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """The latest button this person sees whose line is like `what` ("/nudge * snooze")."""

    what: str
    by: str = BOSS


@dataclass(frozen=True, slots=True)
class Until:
    """Time passes until this moment; what falls due in between does so in its time."""

    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expect:
    """How it stands now, reckoned by hand from docs/rules.md.

    posts    all that was posted since the last `Expect`, in order: "talk to team", "step to anna"; a message that was
             changed: "update to team"
    strain, debt, hours  None: not looked at
    """

    standing: str
    stage: str = "active"
    posts: Sequence[str] = ()
    signals: Sequence[str] = ()
    strain: float | None = None
    debt: float | None = None
    because: str = ""


Step = Say | Press | Until | Expect


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """One client, from the first line to the last. `client` is whom `{client}` names and `Expect` looks at."""

    name: str
    client: Words
    begins: str
    steps: Sequence[Step]
