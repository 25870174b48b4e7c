"""Compares two replays of one client's history (docs/rules.md, "Trying other numbers"). Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.replay import Suggestion
from handlers.domain.values import NudgeKind

#: Two nudges of one kind at most this far apart count as the same one at another time.
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
        """The moment by which it is listed."""
        moment = self.after or self.before
        assert moment is not None  # a change has a nudge in at least one of the two
        return moment

    @property
    def order(self) -> tuple[bool, int, bool, float]:
        """Sort key, the most important first: safety, then by kind, added or dropped before moved, the latest first."""
        moved = self.before is not None and self.after is not None
        return not self.safety, _WEIGHT.index(self.kind), moved, -self.at.timestamp()


def compare(present: Sequence[Suggestion], other: Sequence[Suggestion], zone: str) -> tuple[tuple[Change, ...], int]:
    """The changes, the most important first, and how many nudges are raised on the same day in both.

    Both inputs are oldest first. After removing those of the same local day, two of a kind at most 30 days apart count
    as one that moved.
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
    """Each moment with the next one near to it on the other side, or None."""
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
