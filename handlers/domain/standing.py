"""The one judgement about a client: its standing, the reasons and the figures (docs/rules.md, "Standing and stage").

Everything that shows or acts on a standing calls `assess`. Nothing is remembered here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from handlers.domain.amends import debt
from handlers.domain.book import Book, after, before, read
from handlers.domain.policy import Policy
from handlers.domain.signals import Scene, Signal, Surroundings, firing
from handlers.domain.signals.scene import minutes_of, money_of
from handlers.domain.strain import Line, rounded, strain
from handlers.domain.values import Category, Entry, Stage, Standing

__all__ = ["Assessment", "Line", "Signal", "Surroundings", "assess", "judge", "rank"]

YEAR_DAYS = 365

#: First match wins: the standing, the signals that bring it, and whether what we owe holds it back.
_LADDER: tuple[tuple[Standing, tuple[str, ...], bool], ...] = (
    (Standing.PART, ("safety",), False),
    (Standing.PART, ("broken", "refused"), True),
    (Standing.TALK, ("abuse", "boundaries"), False),
    (Standing.AMENDS, ("owed",), False),
    (Standing.TALK, ("strain", "late", "time_sink", "loss", "concessions"), False),
    (Standing.AMENDS, ("unhappy",), False),
)
_RANKS = {
    Standing.STEADY: 0,
    Standing.WATCH: 1,
    Standing.AMENDS: 1,
    Standing.TALK: 2,
    Standing.DECIDE: 2,
    Standing.PART: 3,
}


def rank(standing: Standing) -> int:
    """How far a standing has come: steady 0, watch and amends 1, talk (a prospect's decide) 2, part 3."""
    return _RANKS[standing]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What the rules make of a ledger at one moment.

    strain, debt        points, rounded to six decimals; `strain` is since the slate
    signals             every one that fires, in the order of the table
    slate, base         moments that strain is counted since, None: since the beginning
    agreement           the line of the agreement in force
    lines, debt_lines   the sums behind strain and debt
    reason              code of the signal that decided, "strain" or "debt" (watch), "timewasting" or "hours" (a
                        prospect's decide), "" when steady
    payments_minor …    over 365 days, minor units and minutes; None: nothing recorded in them. `margin_minor` is known
                        once an hourly cost is set and both payments and hours are; no refund recorded counts as none
    """

    standing: Standing
    strain: float
    strain_since_base: float
    debt: float
    signals: tuple[Signal, ...]
    vital: bool
    slate: datetime | None
    base: datetime | None
    agreement: Entry | None
    lines: tuple[Line, ...]
    debt_lines: tuple[Line, ...]
    reason: str
    payments_minor: int | None
    refunds_minor: int | None
    concessions_minor: int | None
    minutes: int | None
    margin_minor: int | None


def assess(
    entries: Sequence[Entry],
    surroundings: Surroundings,
    policy: Policy,
    now: datetime,
    *,
    stage: Stage = Stage.ACTIVE,
) -> Assessment:
    """Judge one client by every line of its ledger, in any order. Lines that happened after `now` are not yet there.

    Pure: the same values always give the same answer, and reversing a line equals never having logged it.
    """
    return judge(read(entries, policy, now), surroundings, policy, now, stage=stage)


def judge(book: Book, surroundings: Surroundings, policy: Policy, now: datetime, *, stage: Stage) -> Assessment:
    """Judge a ledger already laid out, at its own moment or a later one at which nothing new has happened."""
    now = now.astimezone(UTC)
    since_slate = strain(after(book.incidents, book.slate), after(book.praise, book.slate), policy, now)
    since_base = (
        since_slate
        if book.agreement is None
        else strain(after(book.incidents, book.base), after(book.praise, book.base), policy, now)
    )
    scene = Scene(
        book=book,
        policy=policy,
        around=surroundings,
        now=now,
        strain=since_slate,
        strain_since_base=since_base,
        debt=debt(book.incidents, book.amends, policy, now),
    )
    signals = firing(scene)
    standing, reason = _standing(scene, signals)
    if stage is Stage.PROSPECT:
        standing, reason = _decide(scene, standing, reason)
    payments, refunds, concessions, minutes, margin = _figures(scene)
    return Assessment(
        standing=standing,
        strain=since_slate.value,
        strain_since_base=since_base.value,
        debt=scene.debt.value,
        signals=signals,
        vital=surroundings.vital,
        slate=book.slate,
        base=book.base,
        agreement=book.agreement,
        lines=since_slate.lines,
        debt_lines=scene.debt.lines,
        reason=reason,
        payments_minor=payments,
        refunds_minor=refunds,
        concessions_minor=concessions,
        minutes=minutes,
        margin_minor=margin,
    )


def watch_at(surroundings: Surroundings, policy: Policy) -> float:
    """Strain that is watched, in points: the vital few are looked after earlier."""
    return rounded(policy.watch_at * policy.vital_watch) if surroundings.vital else policy.watch_at


def _standing(scene: Scene, signals: Sequence[Signal]) -> tuple[Standing, str]:
    codes = {signal.code for signal in signals}
    for standing, causes, held_back in _LADDER:
        if held_back and "owed" in codes:
            continue
        for cause in causes:
            if cause in codes:
                return standing, cause
    if scene.strain.value >= watch_at(scene.around, scene.policy):
        return Standing.WATCH, "strain"
    if scene.debt.value >= scene.policy.owed_at:
        return Standing.WATCH, "debt"
    return Standing.STEADY, ""


def _decide(scene: Scene, standing: Standing, reason: str) -> tuple[Standing, str]:
    """A prospect asks for a decision where a client would be watched or talked to, or when it only costs time."""
    if standing not in (Standing.STEADY, Standing.AMENDS):
        return Standing.DECIDE, reason
    policy = scene.policy
    recent = after(scene.book.incidents, before(scene.now, policy.decide_days))
    wasting = [i for i in recent if i.category in (Category.TIMEWASTER, Category.HAGGLING) and i.not_ours]
    if len(wasting) >= policy.decide_count:
        return Standing.DECIDE, "timewasting"
    if minutes_of(scene.within(scene.book.timed, policy.decide_days)) >= policy.decide_hours * 60:
        return Standing.DECIDE, "hours"
    return standing, reason


def _figures(scene: Scene) -> tuple[int | None, int | None, int | None, int | None, int | None]:
    """Payments, refunds, concessions, minutes and margin over 365 days (docs/rules.md, "Entries")."""
    book, cost = scene.book, scene.policy.hourly_cost_minor
    payments, refunds, concessions = (
        money_of(recent) if (recent := scene.within(items, YEAR_DAYS)) else None
        for items in (book.payments, book.refunds, book.concessions)
    )
    timed = scene.within(book.timed, YEAR_DAYS)
    minutes = minutes_of(timed) if timed else None
    margin = None
    if cost is not None and payments is not None and minutes is not None:
        margin = payments - (refunds or 0) - (minutes * cost + 30) // 60
    return payments, refunds, concessions, minutes, margin
