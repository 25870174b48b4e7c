"""The terms in which the week is written: what is typed or pressed, and what a person expects of it. Runs nothing.

Times of the tables are local, "03-02 10:00"; amounts are in grosze, durations in minutes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

WARSAW = ZoneInfo("Europe/Warsaw")


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """The line is in the ledger, with exactly these facts. `at` is local, empty: now."""

    kind: str
    client: str
    at: str = ""
    note: str = ""
    category: str | None = None
    severity: str | None = None
    fault: str | None = None
    minutes: int | None = None
    amount: int | None = None

    def data(self, now: datetime) -> dict[str, Any]:
        """The facts as the console tells them to machines."""
        return {
            "kind": self.kind,
            "client": self.client,
            "category": self.category,
            "severity": self.severity,
            "fault": self.fault,
            "minutes": self.minutes,
            "amount_minor": self.amount,
            "currency": None if self.amount is None else "PLN",
            "occurred_at": (moment(self.at) if self.at else now).astimezone(UTC).isoformat(),
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class Asks:
    """Nothing is logged: Parley asks ("client", "same-event", "words"), offering these first."""

    what: str
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing is logged: an error with this code, and what would mend it."""

    code: str


@dataclass(frozen=True, slots=True)
class Done:
    """An answer that logs nothing of the eight kinds; `data` must be part of its own, `without` nowhere in its text."""

    data: Mapping[str, Any] = field(default_factory=dict)
    without: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A message that appears after a line, to whom. `updated`: one sent before is changed."""

    kind: str
    client: str | None
    to: str
    updated: bool = False


Outcome = Logged | Asks | Refused | Done


@dataclass(frozen=True, slots=True)
class Press:
    """A button, by all of its label: that of the latest answer with such a button, or, with `post`, of the latest post
    of this kind ("bundle"). Its number is what the console gave it."""

    label: str
    post: str = ""

    def __str__(self) -> str:
        return f"[{self.label}]"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: words that are typed, or a button that is pressed."""

    typed: str | Press
    outcome: Outcome = Done()
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One run of the console: who speaks when (local, "03-02 10:00"), and what appears before the first line.

    `cards`: the day ends with this session, and the card of every client is looked at.
    """

    at: str
    speaker: str
    role: str
    language: str
    lines: tuple[Line, ...]
    before: tuple[Post, ...] = ()
    cards: bool = False

    @property
    def now(self) -> datetime:
        return moment(self.at)

    @property
    def name(self) -> str:
        return f"{self.now:%m-%d-%H%M}"


def moment(local: str) -> datetime:
    """ "03-02 10:00" of this year or "2025-12-20 12:00", in Warsaw."""
    text = local if local.startswith("20") else f"2026-{local}"
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=WARSAW)


def incident(
    client: str,
    category: str,
    severity: str,
    fault: str,
    note: str = "",
    *,
    at: str = "",
    minutes: int | None = None,
) -> Logged:
    return Logged(
        kind="incident",
        client=client,
        category=category,
        severity=severity,
        fault=fault,
        note=note,
        at=at,
        minutes=minutes,
    )


def money(kind: str, client: str, amount: int, note: str = "", *, at: str = "") -> Logged:
    return Logged(kind=kind, client=client, amount=amount, note=note, at=at)


def hours(client: str, minutes: int, note: str = "", *, at: str = "") -> Logged:
    return Logged(kind="hours", client=client, minutes=minutes, note=note, at=at)


def said(kind: str, client: str, note: str, *, at: str = "") -> Logged:
    return Logged(kind=kind, client=client, note=note, at=at)
