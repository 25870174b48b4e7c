"""What a story is: dated lines as typed, what a person means by each, and what an owner wants when. Runs nothing.

`wants` was written before a story was ever played and is never changed to please the program. Where the contract's
rules, computed by hand from the lines as meant, say something else, `rules_say` stands beside it with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What a person means by a sentence.

    kinds       the accepted kinds of entry, the best first
    categories  the accepted categories of an incident, the best first
    faults      the accepted faults of an incident
    severities  the accepted severities of an incident; empty where any will do
    given       how a concession was given: `goodwill`, `asked` or `amends`
    """

    kinds: tuple[str, ...] = ("incident",)
    categories: tuple[str, ...] = ()
    faults: tuple[str, ...] = ("theirs",)
    severities: tuple[str, ...] = ()
    given: str | None = None
    minutes: int | None = None
    amount_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line and the moment it is typed, `2026-03-02 14:10` in UTC. `meant` is None for a command."""

    at: str
    text: str
    meant: Meant | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A standing an owner wants after the lines up to then.

    fires      signals that must be among those of the card then
    rules_say  the standing by the contract's rules where it is another one; `because` says why
    """

    at: str
    wants: str
    why: str
    fires: tuple[str, ...] = ()
    rules_say: str | None = None
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """`house` says who tells it, `client` is the name as it was added, `others` are further clients of the house."""

    key: str
    language: str
    house: str
    currency: str
    client: str
    others: tuple[str, ...] = ()
    lines: tuple[Line, ...]
    moments: tuple[Moment, ...]


def theirs(*categories: str, severity: str = "", minutes: int | None = None) -> Meant:
    return Meant(categories=categories, severities=(severity,) if severity else (), minutes=minutes)


def unclear(*categories: str, severity: str = "") -> Meant:
    """Whose fault it was is open: `theirs` and `shared` are as good a reading."""
    severities = (severity,) if severity else ()
    return Meant(categories=categories, faults=("unclear", "shared", "theirs"), severities=severities)


def ours(*categories: str, severity: str = "") -> Meant:
    return Meant(categories=categories, faults=("ours",), severities=(severity,) if severity else ())


def paid(amount_minor: int) -> Meant:
    return Meant(kinds=("payment",), amount_minor=amount_minor)


def gave(amount_minor: int, given: str) -> Meant:
    return Meant(kinds=("concession",), amount_minor=amount_minor, given=given)


def worked(minutes: int) -> Meant:
    return Meant(kinds=("hours",), minutes=minutes)


GOOD = Meant(kinds=("praise",))
CALLED = Meant(kinds=("called",))
NOTED = Meant(kinds=("note", "praise"))
