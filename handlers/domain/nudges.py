"""Decides a nudge's lifecycle: when it is raised and closed, and who receives it (docs/rules.md, "Nudges")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.rules import BY_CODE, bringing
from handlers.domain.values import (
    Action,
    Audience,
    Nudge,
    NudgeKind,
    NudgeState,
    Stage,
    Standing,
)

#: The kind of nudge that a standing calls for.
KIND_OF: dict[Standing, NudgeKind] = {
    Standing.WATCH: NudgeKind.STEP,
    Standing.AMENDS: NudgeKind.AMENDS,
    Standing.TALK: NudgeKind.TALK,
    Standing.PART: NudgeKind.PART,
    Standing.DECIDE: NudgeKind.DECIDE,
}
#: Clients at these stages are silenced: only their plan produces messages.
SILENT_STAGES = frozenset({Stage.OFFBOARDING, Stage.PARTED, Stage.DECLINED})
#: Signals that do not change the standing and call for care.
CARING = bringing(NudgeKind.CARE)
#: The signals that a prospect's decide nudge is about: those that call for a talk or a parting with a client.
_DECIDING = bringing(NudgeKind.TALK, NudgeKind.PART)
#: The time of the daily sweep, in the workspace's zone.
SWEEP_AT = time(9)
#: Decisions after whose silence the nudge is raised again if its standing is still the same.
COMES_BACK = frozenset({Action.KEEP, Action.SNOOZE, Action.DISAGREE, Action.NOT_THIS})
STEP_SILENCE = timedelta(days=14)
SNOOZE = timedelta(days=7)
DISAGREE_SILENCE = timedelta(days=14)
KEEP_DEFAULT = timedelta(days=90)
BACKDATED = timedelta(hours=48)
SAFETY_RECENT = timedelta(days=7)
TEAM_A_DAY = 2
TEAM_A_WEEK = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """The ledger's standing at the last assessment, and since when it holds."""

    standing: Standing
    since: datetime | None
    signals: frozenset[str]

    def enters(self, standing: Standing) -> bool:
        """Whether a standing is entered now, and did not hold before."""
        return self.since is None or self.standing is not standing

    def since_when(self, standing: Standing, now: datetime, *, silenced: bool) -> datetime | None:
        """Since when the present standing holds; None while silenced, so that it is entered again afterwards."""
        if silenced:
            return None
        return now if self.enters(standing) else self.since


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What caused the assessment. A quiet cause (backdated by more than 48 hours) raises nothing singly.

    severe     a new severe incident of the client's: it ends every silence
    threat_at  when the latest incident behind `safety` happened: within 7 days, it is raised despite a quiet cause
    """

    quiet: bool = False
    severe: bool = False
    threat_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Raise:
    """A nudge to raise.

    about         the signals that a care nudge is about; empty for the other kinds, which follow a standing
    singly        a message of its own instead of a line in the bundle
    silent_until  how long the kind is silent from the raising on (a step), None: for as long as it is open
    """

    kind: NudgeKind
    audience: Audience
    about: frozenset[str] = frozenset()
    safety: bool = False
    singly: bool = True
    silent_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeChanges:
    """The nudges to raise, and the open ones to close."""

    raised: tuple[Raise, ...] = ()
    closed: tuple[Nudge, ...] = ()


def signals_of(kind: NudgeKind) -> frozenset[str]:
    """The signals that raise a kind of nudge; empty for a kind without signals."""
    return _DECIDING if kind is NudgeKind.DECIDE else bringing(kind)


def decide_nudges(
    before: Before,
    standing: Standing,
    signals: frozenset[str],
    nudges: Sequence[Nudge],
    now: datetime,
    *,
    silenced: bool,
    cause: Cause,
    talk_until: datetime | None = None,
    reviews: Sequence[datetime] = (),
    calm: bool = False,
) -> NudgeChanges:
    """Compare the last assessment with the present one.

    nudges       all of this client's, oldest first
    silenced     whether the client is silenced: parting, or archived
    talk_until   until when a talk is planned, or was postponed by the client
    reviews      for each public review that has waited too long for an answer, the moment from which a nudge is due
    calm         nothing happened since an agreement was made: no step is suggested
    """
    open_ones = [nudge for nudge in nudges if nudge.state is NudgeState.OPEN]
    if silenced:
        return NudgeChanges(closed=tuple(open_ones))
    wanted = KIND_OF.get(standing)
    caring = CARING & signals
    safety = standing is Standing.PART and "safety" in signals
    closed = [nudge for nudge in open_ones if _is_over(nudge, wanted, caring, safety=safety, waits=bool(reviews))]
    kept = {nudge.kind for nudge in open_ones if nudge not in closed}
    raised: list[Raise] = []
    if wanted is not None and wanted not in kept and not (calm and wanted is NudgeKind.STEP):
        past = [nudge for nudge in nudges if nudge.kind is wanted]
        until = talk_until if wanted is NudgeKind.TALK else None
        new_threat = safety and "safety" not in before.signals
        pressing = cause.severe or new_threat or any(nudge.kind is wanted for nudge in closed)
        if pressing or _is_due(past, before, standing, now, until):
            raised.append(_raised(wanted, cause, now, safety=safety))
    if NudgeKind.CARE not in kept:
        about = _to_care_about(before, caring, nudges, closed, now)
        if about:
            raised.append(
                Raise(kind=NudgeKind.CARE, audience=_carer(about), about=about, singly=not cause.quiet),
            )
    if reviews and NudgeKind.REVIEW not in kept and _review_unsaid(nudges, reviews, now):
        raised.append(Raise(kind=NudgeKind.REVIEW, audience=_audience(NudgeKind.REVIEW, safety=False)))
    return NudgeChanges(raised=tuple(raised), closed=tuple(closed))


def _is_due(past: Sequence[Nudge], before: Before, standing: Standing, now: datetime, until: datetime | None) -> bool:
    """Whether a standing's nudge is due: it was entered, or a silence has ended. `past`: nudges of the kind."""
    if _silent(past, now, until):
        return False
    return before.enters(standing) or _ends(past, before.since, now, until) or _unsaid(past, before, standing)


def _unsaid(past: Sequence[Nudge], before: Before, standing: Standing) -> bool:
    """Whether the step of a standing that holds was not suggested when it was entered, because all was calm."""
    since = before.since
    return standing is Standing.WATCH and since is not None and all(nudge.raised_at < since for nudge in past)


def _raised(kind: NudgeKind, cause: Cause, now: datetime, *, safety: bool) -> Raise:
    recent = cause.threat_at is not None and now - SAFETY_RECENT < cause.threat_at
    return Raise(
        kind=kind,
        audience=_audience(kind, safety=safety),
        safety=safety,
        singly=not cause.quiet or (safety and recent),
        silent_until=now + STEP_SILENCE if kind is NudgeKind.STEP else None,
    )


def decided(
    nudge: Nudge, action: Action, now: datetime, *, until: datetime | None = None, by: int | None = None
) -> Nudge:
    """The nudge after a person's decision: silenced `until` then, a step for its 14 days at least.

    A talk is silenced by its plan, including when that is moved, and not by the decision.
    """
    silence = until if action is not Action.PLAN else None
    return replace(
        nudge,
        state=NudgeState.DECIDED,
        decision=action,
        decided_by=by,
        decided_at=now,
        silent_until=max((end for end in (nudge.silent_until, silence) if end is not None), default=None),
    )


def _is_over(nudge: Nudge, wanted: NudgeKind | None, caring: frozenset[str], *, safety: bool, waits: bool) -> bool:
    """Whether the condition of a nudge has passed."""
    if nudge.kind is NudgeKind.REVIEW:
        return not waits  # closed by its answer, not by a standing
    if nudge.kind is NudgeKind.CARE:
        return not caring & frozenset(nudge.signals)
    if nudge.kind is NudgeKind.PART is wanted:
        return ("safety" in nudge.signals) is not safety  # a threat is not any other reason to part
    return nudge.kind is not wanted


def _silent(past: Sequence[Nudge], now: datetime, until: datetime | None) -> bool:
    """Whether a decision about this kind still silences it. `past` are all nudges of the kind."""
    return any(end > now for end in (until, *(nudge.silent_until for nudge in past)) if end is not None)


def _ends(past: Sequence[Nudge], since: datetime | None, now: datetime, until: datetime | None) -> bool:
    """Whether a silence has ended without a nudge after it.

    It counts if the standing was entered during it or a person asked for it. A step that was done is final: it is
    suggested once each time `watch` is entered.
    """
    latest = past[-1] if past else None
    ends = [until] if until is not None else []
    if latest is not None and latest.silent_until is not None:
        unsaid = since is not None and latest.raised_at < since
        if unsaid or latest.decision in COMES_BACK:
            ends.append(latest.silent_until)
    end = max(ends, default=None)
    if end is None or end > now or (since is not None and end <= since):
        return False
    return latest is None or latest.raised_at < end


def _to_care_about(
    before: Before, caring: frozenset[str], nudges: Sequence[Nudge], closed: Sequence[Nudge], now: datetime
) -> frozenset[str]:
    """The signals that started to fire, and those that return after a silence."""
    past = [nudge for nudge in nudges if nudge.kind is NudgeKind.CARE]
    if _silent(past, now, None):
        return frozenset()
    fresh = caring - before.signals if before.since is not None else caring
    for nudge in closed:
        if nudge.kind is NudgeKind.CARE:
            fresh |= caring - frozenset(nudge.signals)  # began while the other was still open
    return fresh | caring if _ends(past, None, now, None) else fresh


def _review_unsaid(nudges: Sequence[Nudge], reviews: Sequence[datetime], now: datetime) -> bool:
    """Whether a waiting review has no nudge yet, or is due again.

    It is due again if its closed nudge applies once more, or a silence that a person asked for has ended.
    """
    past = [nudge for nudge in nudges if nudge.kind is NudgeKind.REVIEW]
    if not past:
        return True
    if _silent(past, now, None):
        return False
    latest = past[-1]
    fresh = max(reviews) > latest.raised_at
    return fresh or latest.state is NudgeState.CLOSED or _ends(past, None, now, None)


def _carer(about: frozenset[str]) -> Audience:
    """The audience that the rules declare: the responsible member, the owners, or both."""
    audiences = {BY_CODE[code].cared_by for code in about}
    return audiences.pop() if len(audiences) == 1 else Audience.RESPONSIBLE_AND_OWNERS


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
    """When the next silence that a person asked for ends, to schedule a reassessment; None if there is none."""
    ends = [n.silent_until for n in nudges if n.silent_until is not None and n.decision in COMES_BACK]
    return min((end for end in ends if end > now), default=None)


def within_budget(raised: Sequence[datetime], now: datetime, zone: str) -> bool:
    """Whether one more separate team nudge may be sent at `now`: at most 2 a local day and 5 an ISO week.

    `raised` are the moments at which earlier ones were sent, or will be once the quiet hours end.
    """
    local = ZoneInfo(zone)
    today = now.astimezone(local)
    days = [moment.astimezone(local) for moment in raised]
    a_day = sum(day.date() == today.date() for day in days)
    a_week = sum(day.isocalendar()[:2] == today.isocalendar()[:2] for day in days)
    return a_day < TEAM_A_DAY and a_week < TEAM_A_WEEK
