"""Compares two replays of one client's history (docs/rules.md, "Trying other numbers"). Values in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.replay import Suggestion
from handlers.domain.values import NudgeKind

#: Suggestions of one kind so near to each other are the same one at another time.
NEAR = timedelta(days=30)

_WEIGHT = (
    NudgeKind.PART,
    NudgeKind.TALK,
    NudgeKind.AMENDS,
    NudgeKind.DECIDE,
    NudgeKind.CARE,
    NudgeKind.STEP,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One suggestion that the other numbers make, drop or move.

    before  when it comes under the present numbers, None: not at all
    after   the same under the others
    """

    kind: NudgeKind
    safety: bool
    before: datetime | None
    after: datetime | None

    @property
    def at(self) -> datetime:
        """The moment it is told by."""
        moment = self.after or self.before
        assert moment is not None  # a change is about something that was said under one of the two
        return moment

    @property
    def order(self) -> tuple[bool, int, bool, float]:
        """The most important first: safety, then by kind, what comes or goes before what moves, the latest first."""
        moved = self.before is not None and self.after is not None
        return not self.safety, _WEIGHT.index(self.kind), moved, -self.at.timestamp()


def compare(present: Sequence[Suggestion], other: Sequence[Suggestion], zone: str) -> tuple[tuple[Change, ...], int]:
    """What is said differently, the most important first, and how many suggestions come on the same day.

    Both are oldest first. Of what is left when those of the same local day are taken away, two of a kind that are at
    most 30 days apart are one that has moved.
    """
    local = ZoneInfo(zone)
    changes: list[Change] = []
    same = 0
    for kind, safety in sorted({(one.kind, one.safety) for one in (*present, *other)}):
        before, after = (
            [one.at for one in suggestions if (one.kind, one.safety) == (kind, safety)]
            for suggestions in (present, other)
        )
        days = {at.astimezone(local).date() for at in before} & {at.astimezone(local).date() for at in after}
        same += sum(at.astimezone(local).date() in days for at in after)
        before, after = (
            [at for at in moments if at.astimezone(local).date() not in days] for moments in (before, after)
        )
        changes += [
            Change(kind=kind, safety=safety, before=first, after=second) for first, second in _paired(before, after)
        ]
    return tuple(sorted(changes, key=lambda change: change.order)), same


def _paired(before: Sequence[datetime], after: Sequence[datetime]) -> list[tuple[datetime | None, datetime | None]]:
    """Each with the next one near to it on the other side, or with none."""
    pairs: list[tuple[datetime | None, datetime | None]] = []
    left, right = list(before), list(after)
    while left and right:
        if abs(left[0] - right[0]) <= NEAR:
            pairs.append((left.pop(0), right.pop(0)))
        elif left[0] < right[0]:
            pairs.append((left.pop(0), None))
        else:
            pairs.append((None, right.pop(0)))
    return [*pairs, *((at, None) for at in left), *((None, at) for at in right)]
