"""Words for why a client needs attention, where it is heading, and what is next for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from handlers.domain.harm import HARMFUL
from handlers.domain.standing import Assessment, assess
from handlers.domain.values import Standing
from handlers.messages import Day, Msg
from handlers.services.attention import matters
from handlers.services.attention.matters import Reader
from handlers.services.attention.selection import Waiting
from handlers.services.nudges import causes as reasons
from handlers.services.nudges.assessment import policy_of, surroundings
from handlers.services.nudges.counts import Sight

MONTH = timedelta(days=30)
#: How far ahead the next step of a client is looked for.
AHEAD = timedelta(days=365)
#: A change of strain or debt below this many points is none.
MOVED = 0.5
_STEPS: Mapping[Standing, int] = {
    Standing.STEADY: 0,
    Standing.WATCH: 1,
    Standing.AMENDS: 1,
    Standing.DECIDE: 1,
    Standing.TALK: 2,
    Standing.PART: 3,
}


def because(reader: Reader, row: Waiting) -> Msg:
    """Why the client needs attention besides what is overdue, in one sentence without money."""
    assessment, sight = row.assessment, _sight(reader, row)
    if assessment.cause is None:
        codes = [*(["neglect"] if row.neglected else []), *(code for nudge in row.nudges for code in nudge.signals)]
        signal = next((signal for code in codes for signal in assessment.signals if signal.code == code), None)
        if signal is not None:
            return reasons.reason(sight, signal)
    return reasons.standing_now(sight, assessment, policy_of(reader.workspace))


def neglect(reader: Reader, row: Waiting) -> Msg:
    """For how long nobody spoke with a vital client."""
    signal = next(signal for signal in row.assessment.signals if signal.code == "neglect")
    return reasons.reason(_sight(reader, row), signal)


def _sight(reader: Reader, row: Waiting) -> Sight:
    """What the reader may know of the client's lines; who was hurt is told on the card alone."""
    return Sight(
        now=reader.now,
        zone=reader.workspace.zone or "UTC",
        entries={entry.number: entry for entry in row.entries},
        shown=lambda entry: reader.owners or not entry.private,
        hurt=lambda entry: (),
        quoted=lambda entry: reader.owners or entry.category not in HARMFUL,
    )


def course(reader: Reader, row: Waiting, now: datetime) -> Msg | None:
    """Where the client is heading: its standing against that of a month ago; None for one that is newer."""
    then = now - MONTH
    if row.silent or not any(entry.occurred_at <= then for entry in row.entries):
        return None
    workspace = reader.workspace
    around = surroundings(reader.stores, workspace, row.client.id, then)
    before = assess(row.entries, around, policy_of(workspace), then, stage=row.client.stage)
    steps = _STEPS[row.assessment.standing] - _STEPS[before.standing]
    if row.assessment.standing is not before.standing:
        way = "worse" if steps > 0 else "better" if steps < 0 else "other"
        return Msg(f"course-{way}", standing=Msg(f"standing-{before.standing}"))
    moved = _weight(row.assessment) - _weight(before)
    return Msg("course-heavier" if moved >= MOVED else "course-lighter" if moved <= -MOVED else "course-same")


def following(reader: Reader, row: Waiting, now: datetime) -> Msg:
    """What is next, with who and by when: a date that is set, else what is suggested and since when."""
    coming = [item for item in matters.ahead(row.client, row.entries, now, now + AHEAD) if not item.line.private]
    who = matters.responsible(reader, row.client)
    if row.decision is not None:
        kind = Msg(f"kind-{row.decision.kind}")
        return Msg("attention-next-suggested", kind=kind, who=who, day=Day(row.decision.raised_at))
    if coming:
        first = coming[0]
        what, whose = matters.coming_words(reader, first), matters.whose(reader, first)
        return Msg("attention-next-dated", what=what, day=Day(first.at), who=whose)
    return Msg("attention-next-nothing", who=who)


def _weight(assessment: Assessment) -> float:
    return max(assessment.strain, assessment.debt)
