"""Computes a client's strain over time, for a chart: the same sums as the standing, at many moments.

docs/rules.md, "Strain". It decides nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from operator import attrgetter

from handlers.domain.book import Book, after, read
from handlers.domain.charts import Mark, MarkKind
from handlers.domain.policy import Policy
from handlers.domain.strain import strain
from handlers.domain.values import Entry, Outcome

#: The most moments that a phone's screen can show.
MOMENTS = 160
#: The most marks on a chart; the lightest ones beyond are left out, because they would overlap.
MARKS = 80

_at = attrgetter("occurred_at")
_INSTANT = timedelta(microseconds=1)
_OUTCOMES = {Outcome.AGREED: MarkKind.AGREEMENT, Outcome.CLEARED: MarkKind.SLATE}
_WEIGHT = {kind: place for place, kind in enumerate(MarkKind)}


def curve(
    entries: Sequence[Entry],
    policy: Policy,
    since: datetime,
    now: datetime,
    shown: Callable[[int], bool] = lambda number: True,
) -> tuple[tuple[tuple[datetime, float], ...], tuple[Mark, ...]]:
    """(moment, strain) from the first incident within the span on, and its marks, oldest first.

    Each point is the strain since the slate at that time. Empty if nothing happened within the span. `shown` tells by a
    line's number whether it may be marked.
    """
    book = read(entries, policy, now)
    wiped = sorted(
        [entry.occurred_at for entry, review in book.reviews if review.kept]
        + [entry.occurred_at for entry, talk in book.conversations if talk.outcome is Outcome.CLEARED]
    )

    def value(moment: datetime) -> float:
        slate = wiped[: bisect_right(wiped, moment)]
        there = slate[-1] if slate else None
        incidents = book.incidents[: bisect_right(book.incidents, moment, key=_at)]
        praise = book.praise[: bisect_right(book.praise, moment, key=_at)]
        return strain(after(incidents, there), after(praise, there), policy, moment).value

    marks = [Mark(kind, at, value(at)) for kind, at in _marked(book, since, shown)]
    jumps = {incident.occurred_at for incident in book.incidents if incident.occurred_at > since}
    jumps |= {moment for moment in wiped if moment > since}
    if not jumps:
        return (), tuple(marks)
    first = max(since, min(jumps) - timedelta(days=1))
    step = (now - first) / MOMENTS
    moments = {first + step * number for number in range(MOMENTS + 1)} | jumps | {jump - _INSTANT for jump in jumps}
    points = tuple((moment, value(moment)) for moment in sorted(moments) if first <= moment <= now)
    return points, tuple(marks)


def _marked(book: Book, since: datetime, shown: Callable[[int], bool]) -> list[tuple[MarkKind, datetime]]:
    """The marks, oldest first; if there are too many, only the heaviest."""
    marks = [
        (MarkKind(str(incident.severity)), incident.occurred_at, incident.number)
        for incident in book.incidents
        if incident.share
    ]
    marks += [(MarkKind.AMENDS, amend.occurred_at, amend.number) for amend in book.amends]
    marks += [(_OUTCOMES.get(talk.outcome, MarkKind.TALK), e.occurred_at, e.number) for e, talk in book.conversations]
    marks += [(MarkKind.SLATE, entry.occurred_at, entry.number) for entry, review in book.reviews if review.kept]
    recent = [(kind, at) for kind, at, number in marks if at > since and shown(number)]
    weightiest = sorted(recent, key=lambda mark: (-_WEIGHT[mark[0]], -mark[1].timestamp()))[:MARKS]
    return sorted(weightiest, key=lambda mark: (mark[1], mark[0]))
