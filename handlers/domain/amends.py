"""Computes debt: our own incidents less the calls, refunds and gifts that settle them.

docs/rules.md, "Debt". Kept reviews and cleared conversations do not reduce it: only amends and time do.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil, fsum

from handlers.domain.book import Incident
from handlers.domain.policy import Policy
from handlers.domain.strain import Line, decay, rounded
from handlers.domain.values import Entry, Kind


@dataclass(frozen=True, slots=True)
class Debt:
    """`value` rounded to six decimals, and the incidents it is the sum of, oldest first."""

    value: float
    lines: tuple[Line, ...]


def debt(incidents: Sequence[Incident], amends: Sequence[Entry], policy: Policy, now: datetime) -> Debt:
    """The debt at `now`. Both sequences come oldest first.

    Each amends settles points of the incidents at or before it, the oldest first, so a queue is processed in one pass.
    """
    owing = [incident for incident in incidents if incident.share < 1.0]
    left = [incident.weight * (1.0 - incident.share) for incident in owing]
    head = 0
    for entry in amends:
        able = _able(entry, policy)
        while able > 0 and head < len(owing) and owing[head].occurred_at <= entry.occurred_at:
            taken = min(able, left[head])
            able -= taken
            left[head] -= taken
            if not left[head]:
                head += 1
    lines: list[Line] = []
    for incident, remaining in zip(owing, left, strict=True):
        share = 1.0 - incident.share
        fading = decay(now - incident.occurred_at, policy)
        settled = incident.weight * share - remaining
        lines.append(Line(incident.number, remaining * fading, incident.weight, share, fading, remaining > 0, settled))
    return Debt(rounded(fsum(line.points for line in lines)), tuple(lines))


def _able(entry: Entry, policy: Policy) -> float:
    if entry.kind is Kind.CALLED:
        return policy.settle_call
    if entry.kind is Kind.REFUND:
        # Money they asked back is what they took, not what we offered.
        return 0.0 if entry.asked else policy.settle_refund
    return policy.settle_gift


def needed(owed: Debt, policy: Policy) -> float:
    """The points that amends made now need to bring the debt below `owed_at`, rounded up to the hundredth.

    0 when it is below already. A point of an old incident has decayed, so the result may exceed the debt.
    """
    if owed.value < policy.owed_at:
        return 0.0
    open_points = sum(line.weight * line.share - line.settled for line in owed.lines)
    hundredths = range(ceil(open_points * 100) + 1)
    return hundredths[bisect_left(hundredths, True, key=lambda n: _after(owed, n / 100) < policy.owed_at)] / 100


def _after(owed: Debt, points: float) -> float:
    """The debt left after `points` are settled, the oldest first."""
    left: list[float] = []
    for line in owed.lines:
        remaining = line.weight * line.share - line.settled
        taken = min(points, remaining)
        points -= taken
        left.append((remaining - taken) * line.decay)
    return rounded(fsum(left))
