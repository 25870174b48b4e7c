"""Decides how to part with a client: the tone, the steps and their days, and the state of the plan.

docs/rules.md, "Parting". Pure: no text, no stores; moments are aware and in UTC, days are those of a zone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.book import Book, Incident, after
from handlers.domain.rule_context import Signal
from handlers.domain.rules import bringing
from handlers.domain.values import (
    Category,
    Entry,
    Kind,
    NudgeKind,
    Offboarding,
    Outcome,
    Stage,
    StageChange,
    Step,
    Tone,
)

DEFAULT_DAYS = 30
#: The longest plan: a parting that takes years is not one.
MOST_DAYS = 366
UPDATE_EVERY = 7
UPDATE = "update"
#: The time at which a step falls due, and at which a plan ends, if only the day was given.
MORNING = time(9)
NOON = time(12)
#: The last step is due at least an hour before the end.
_BEFORE_END = timedelta(hours=1)
#: How far back the reasons for a parting are searched.
LOOK_BACK = timedelta(days=365)
#: Signals that justify a parting without another talk.
_SPOKEN = bringing(NudgeKind.PART)


def _written(days: int) -> int:
    """The day on which the client is told in writing; no other step comes before it."""
    return min(2, days // 2)


#: The standard steps in their order within a day, and the day of each in a plan of a given length.
_USUAL: tuple[tuple[str, Callable[[int], int]], ...] = (
    ("tell", lambda days: min(1, days // 2)),
    ("notice", _written),
    ("recommend", lambda days: max(days // 3, _written(days))),
    ("invoice", lambda days: max(days * 2 // 3, _written(days))),
    ("handover", lambda days: max(days * 5 // 6, _written(days))),
    ("access", lambda days: days),
    ("thanks", lambda days: days),
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The proposed tone, its reason ("part", "threat", "abuse", "boundaries" or "effort"), and the lines behind it."""

    tone: Tone
    why: str
    behind: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PartingPlan:
    """The current state of a parting plan. `entry` is the number of the line that opened it.

    steps  step number → number of its latest line, and its state
    next   the number of the next step to be added; numbers are never reused
    """

    entry: int
    ends_at: datetime
    tone: Tone
    steps: Mapping[int, tuple[int, Step]]
    next: int

    @property
    def by_day(self) -> tuple[Step, ...]:
        return tuple(sorted((step for _, step in self.steps.values()), key=lambda step: (step.due_at, step.number)))

    @property
    def open(self) -> tuple[Step, ...]:
        return tuple(step for step in self.by_day if step.done_at is None)


def propose(book: Book, now: datetime) -> Proposal:
    """The proposed tone of a parting.

    Mutual if the latest talk ended so and nothing harsh followed; direct after a threat, abuse or a broken boundary
    within 365 days and since the slate; else soft.
    """
    told = book.conversations[-1] if book.conversations else None
    mutual = told is not None and told[1].outcome is Outcome.PART
    recent = after(book.incidents, book.slate, now - LOOK_BACK, told[0].occurred_at if told and mutual else None)
    kinds = {
        "threat": [i for i in recent if i.theirs and i.category is Category.THREAT],
        "abuse": [i for i in recent if i.theirs and i.category is Category.ABUSE],
        "boundaries": [i for i in recent if i.not_ours and _broke(i)],
    }
    for why, incidents in kinds.items():
        if incidents:
            return Proposal(Tone.DIRECT, why, tuple(incident.number for incident in incidents))
    if told is not None and mutual:
        return Proposal(Tone.MUTUAL, "part", (told[0].number,))
    return Proposal(Tone.SOFT, "effort")


def _broke(incident: Incident) -> bool:
    return incident.crossed or incident.category is Category.BOUNDARY


def spoken(book: Book, signals: Sequence[Signal]) -> bool:
    """Whether a parting needs no further reason.

    True if a talk was held or refused since the slate, or the rules call for parting (`safety` even without a talk).
    """
    since = [
        told
        for entry, told in book.conversations
        if told.outcome is not Outcome.POSTPONED and (book.slate is None or entry.occurred_at > book.slate)
    ]
    return bool(since) or any(signal.code in _SPOKEN for signal in signals)


def end_by_default(now: datetime, zone: str) -> datetime:
    """Noon of the day 30 days on."""
    local = now.astimezone(ZoneInfo(zone))
    return datetime.combine(local.date() + timedelta(days=DEFAULT_DAYS), NOON, local.tzinfo).astimezone(UTC)


def steps(now: datetime, ends_at: datetime, zone: str, member_id: int) -> tuple[Step, ...]:
    """The standard steps of a plan from `now` to `ends_at`, numbered from 1 by their days.

    No step is in the past or after the end; updates to the client are exactly 7 days apart. A step is due at 9:00 of
    its day in `zone`, one of today at once.
    """
    local = now.astimezone(ZoneInfo(zone))
    days = (ends_at.astimezone(ZoneInfo(zone)).date() - local.date()).days
    days_of_steps = [(on(days), what) for what, on in _USUAL]
    days_of_steps += [(day, UPDATE) for day in range(UPDATE_EVERY, days, UPDATE_EVERY)]
    days_of_steps.sort(key=lambda step: step[0])
    return tuple(
        Step(number, what, "", _due(local.date() + timedelta(days=day), zone, now, ends_at), member_id)
        for number, (day, what) in enumerate(days_of_steps, 1)
    )


def _due(day: date, zone: str, now: datetime, ends_at: datetime) -> datetime:
    morning = datetime.combine(day, MORNING, ZoneInfo(zone)).astimezone(UTC)
    return max(now, min(morning, ends_at - _BEFORE_END))


def plan(entries: Sequence[Entry]) -> PartingPlan | None:
    """The plan of a client, from all or only the live lines of its ledger; a completed plan is returned, too.

    None if there is none, its opening was reversed, or the client was resumed.
    """
    lines = sorted(entries, key=lambda entry: entry.number)
    opening = next((e for e in reversed(lines) if e.counts and isinstance(e.detail, Offboarding)), None)
    if opening is None or not isinstance(opening.detail, Offboarding) or _taken_up(lines, opening):
        return None
    mine = [(e, e.detail) for e in lines if isinstance(e.detail, Step) and _of(e, opening)]
    return PartingPlan(
        entry=opening.number,
        ends_at=opening.detail.ends_at,
        tone=opening.detail.tone,
        steps={step.number: (entry.number, step) for entry, step in mine if entry.counts},
        next=max((step.number for _, step in mine), default=0) + 1,
    )


def _taken_up(lines: Sequence[Entry], opening: Entry) -> bool:
    """Whether the client was moved back to a working stage after the plan was opened."""
    return any(
        entry.counts
        and entry.number > opening.number
        and isinstance(entry.detail, StageChange)
        and entry.detail.after not in (Stage.OFFBOARDING, Stage.PARTED)
        for entry in lines
    )


def _of(line: Entry, opening: Entry) -> bool:
    """Whether a step belongs to this plan: written with its opening, or later."""
    return line.number > opening.number or (line.act_id is not None and line.act_id == opening.act_id)


def an_hour(entries: Sequence[Entry]) -> int | None:
    """Payments less refunds per hour spent, in minor units; None if payments or hours are not recorded."""
    live = [entry for entry in entries if entry.counts]
    payments = [entry.amount_minor or 0 for entry in live if entry.kind is Kind.PAYMENT]
    refunds = sum(entry.amount_minor or 0 for entry in live if entry.kind is Kind.REFUND)
    minutes = sum(entry.minutes or 0 for entry in live if entry.kind in (Kind.INCIDENT, Kind.HOURS))
    return round((sum(payments) - refunds) * 60 / minutes) if payments and minutes else None


def parted_at(entries: Sequence[Entry]) -> datetime | None:
    """When the client was parted with, by the latest live change of stage."""
    moments = [
        entry.occurred_at
        for entry in entries
        if entry.counts and isinstance(entry.detail, StageChange) and entry.detail.after is Stage.PARTED
    ]
    return max(moments, default=None)
