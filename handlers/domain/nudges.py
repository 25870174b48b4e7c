"""The life of a nudge as decisions: what is raised, what is closed, who hears it (docs/rules.md, "Nudges")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from handlers.domain.values import (
    Category,
    Nudge,
    NudgeKind,
    NudgeState,
    Stage,
    Standing,
)

#: Which kind a standing asks for.
KIND_OF: dict[Standing, NudgeKind] = {
    Standing.WATCH: NudgeKind.STEP,
    Standing.AMENDS: NudgeKind.AMENDS,
    Standing.TALK: NudgeKind.TALK,
    Standing.PART: NudgeKind.PART,
    Standing.DECIDE: NudgeKind.DECIDE,
}
#: Clients at these stages hear of nothing but their plan.
SILENT_STAGES = frozenset({Stage.OFFBOARDING, Stage.PARTED, Stage.DECLINED})
STEP_SILENCE = timedelta(days=14)
SNOOZE = timedelta(days=7)
DISAGREE_SILENCE = timedelta(days=14)
KEEP_DEFAULT = timedelta(days=90)
UNTOUCHED = timedelta(days=14)
BACKDATED = timedelta(hours=48)
SAFETY_RECENT = timedelta(days=7)
TEAM_A_DAY = 2
TEAM_A_WEEK = 5


class Audience(StrEnum):
    """Who a nudge goes to."""

    TEAM = "team"
    OWNERS = "owners"
    RESPONSIBLE = "responsible"
    RESPONSIBLE_AND_OWNERS = "responsible-and-owners"


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What the ledger's standing was when it was last judged, and since when."""

    standing: Standing
    since: datetime | None
    signals: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What made the rules look again. A quiet cause (backdated by more than 48 hours) raises nothing singly.

    severe     a new severe incident of theirs: it ends every silence
    threat_at  when the latest incident behind `safety` happened: of the last 7 days, it is raised all the same
    """

    quiet: bool = False
    severe: bool = False
    threat_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Raise:
    kind: NudgeKind
    audience: Audience
    safety: bool = False
    singly: bool = True
    silent_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What is to be done: nudges to raise, and open ones to close."""

    raised: tuple[Raise, ...] = ()
    closed: tuple[Nudge, ...] = field(default=())


def weigh(
    before: Before,
    standing: Standing,
    signals: frozenset[str],
    nudges: Sequence[Nudge],
    now: datetime,
    *,
    stage: Stage,
    cause: Cause,
    planned_at: datetime | None = None,
) -> Weighed:
    """Compare what was with what is. `nudges` are all of this client's; `planned_at` is a talk not yet held."""
    open_ones = [nudge for nudge in nudges if nudge.state is NudgeState.OPEN]
    if stage in SILENT_STAGES:
        return Weighed(closed=tuple(open_ones))
    wanted = KIND_OF.get(standing)
    caring = frozenset({"neglect", "giving"}) & signals
    safety = standing is Standing.PART and "safety" in signals
    closed = [nudge for nudge in open_ones if _is_over(nudge, wanted, caring, newly_safe=safety)]
    kept = [nudge for nudge in open_ones if nudge not in closed]
    raised: list[Raise] = []
    if wanted is not None and not any(nudge.kind is wanted for nudge in kept):
        entered = before.standing is not standing
        silent = not cause.severe and _silent(wanted, nudges, now, planned_at)
        if not silent and (cause.severe or _is_news(wanted, nudges, before, planned_at, entered=entered, now=now)):
            recent = cause.threat_at is not None and now - SAFETY_RECENT < cause.threat_at
            raised.append(
                Raise(
                    kind=wanted,
                    audience=_audience(wanted, safety=safety),
                    safety=safety,
                    singly=not cause.quiet or (safety and recent),
                    silent_until=now + STEP_SILENCE if wanted is NudgeKind.STEP else None,
                )
            )
    fresh = caring - before.signals
    if (
        fresh
        and not any(nudge.kind is NudgeKind.CARE for nudge in kept)
        and not _silent(NudgeKind.CARE, nudges, now, None)
    ):
        audience = Audience.RESPONSIBLE if "neglect" in fresh else Audience.OWNERS
        raised.append(Raise(kind=NudgeKind.CARE, audience=audience, singly=not cause.quiet))
    return Weighed(raised=tuple(raised), closed=tuple(closed))


def _is_over(nudge: Nudge, wanted: NudgeKind | None, caring: frozenset[str], *, newly_safe: bool) -> bool:
    if nudge.kind is NudgeKind.REVIEW:
        return False  # closed by its answer, not by a standing
    if nudge.kind is NudgeKind.CARE:
        return not caring & frozenset(nudge.signals)
    if nudge.kind is wanted:
        return newly_safe and "safety" not in nudge.signals  # a threat is never folded into an older suggestion
    return True


def _silent(kind: NudgeKind, nudges: Sequence[Nudge], now: datetime, planned_at: datetime | None) -> bool:
    if kind is NudgeKind.TALK and planned_at is not None and planned_at > now:
        return True
    return any(n.kind is kind and n.silent_until is not None and n.silent_until > now for n in nudges)


def _is_news(
    kind: NudgeKind,
    nudges: Sequence[Nudge],
    before: Before,
    planned_at: datetime | None,
    *,
    entered: bool,
    now: datetime,
) -> bool:
    """Whether a standing was just entered, or a silence over it has run out (a step is said once per entering)."""
    if entered:
        return True
    if kind is NudgeKind.STEP or before.since is None:
        return False
    said = [nudge for nudge in nudges if nudge.kind is kind and nudge.raised_at >= before.since]
    if not said:
        if kind is NudgeKind.TALK and planned_at is not None and planned_at > before.since:
            return True  # it was planned instead of said, the day has passed, and no outcome came
        return any(n.kind is kind and n.silent_until is not None and n.silent_until > before.since for n in nudges)
    latest = max(said, key=lambda nudge: (nudge.raised_at, nudge.id))
    return latest.silent_until is not None and latest.silent_until <= now


def _audience(kind: NudgeKind, *, safety: bool) -> Audience:
    match kind:
        case NudgeKind.TALK:
            return Audience.TEAM
        case NudgeKind.PART:
            return Audience.OWNERS if safety else Audience.TEAM
        case NudgeKind.AMENDS | NudgeKind.DECIDE:
            return Audience.RESPONSIBLE_AND_OWNERS
        case _:
            return Audience.RESPONSIBLE


def next_look(nudges: Sequence[Nudge], now: datetime) -> datetime | None:
    """When a silence next runs out, so that the client is looked at again."""
    ends = [n.silent_until for n in nudges if n.silent_until is not None and n.silent_until > now]
    return min(ends, default=None)


def within_budget(raised: Sequence[datetime], now: datetime, zone: str) -> bool:
    """Whether one more team nudge may go out alone: at most 2 a local day and 5 an ISO week.

    `raised` are the moments of earlier ones of the last 8 days.
    """
    local = ZoneInfo(zone)
    today = now.astimezone(local)
    days = [moment.astimezone(local) for moment in raised]
    a_day = sum(day.date() == today.date() for day in days)
    a_week = sum(day.isocalendar()[:2] == today.isocalendar()[:2] for day in days)
    return a_day < TEAM_A_DAY and a_week < TEAM_A_WEEK


_STEPS: dict[Category, str] = {
    Category.SCOPE: "quote",
    Category.BOUNDARY: "quote",
    Category.TIMEWASTER: "quote",
    Category.HAGGLING: "no",
    Category.PRESSURE: "no",
    Category.LATE: "call",
    Category.SILENCE: "call",
    Category.REVIEW: "call",
}


def small_step(cause: Category | None, *, ours: bool = False) -> str:
    """The one small step before anything larger: "listen", "quote", "no" or "call", chosen from the heaviest cause."""
    if ours:
        return "call"
    return _STEPS.get(cause, "listen") if cause is not None else "listen"
