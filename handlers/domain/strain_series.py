"""Computes a client's strain over time, for a chart and for the card's strip: the standing's sums at many moments.

docs/rules.md, "Strain". It decides nothing. One pass over the ledger, however many moments are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from operator import attrgetter

from handlers.domain.book import Book, Incident, Praise, read
from handlers.domain.charts import ChartMark, MarkKind
from handlers.domain.policy import Policy
from handlers.domain.strain import Running
from handlers.domain.values import Entry, Kind, Outcome

#: The most moments that a phone's screen can show.
MOMENTS = 160
#: The most marks on a chart; the lightest ones beyond are left out, because they would overlap.
MARKS = 80
#: The strip on the card: so many moments, a fortnight apart, the last of them now. Together six months.
STRIP, STRIP_DAYS = 13, 14

_at = attrgetter("occurred_at")
_INSTANT = timedelta(microseconds=1)
_OUTCOMES = {Outcome.AGREED: MarkKind.AGREEMENT, Outcome.CLEARED: MarkKind.SLATE}
_WEIGHT = {kind: place for place, kind in enumerate(MarkKind)}
#: The kinds of lines that strain is made of, and those that end it.
_STRAINING = frozenset({Kind.INCIDENT, Kind.PRAISE, Kind.CONVERSATION, Kind.KEPT})


def curve(
    entries: Sequence[Entry],
    policy: Policy,
    since: datetime,
    now: datetime,
    shown: Callable[[int], bool] = lambda number: True,
) -> tuple[tuple[tuple[datetime, float], ...], tuple[ChartMark, ...]]:
    """(moment, strain) from the first incident within the span on, and its marks, oldest first.

    Each point is the strain since the slate at that time. Empty if nothing happened within the span. Of the jumps
    within one step of the curve only the highest is a point. `shown` tells by a line's number whether it may be marked.
    """
    book = read(entries, policy, now)
    marked = _marked(book, since, shown)
    jumps = {incident.occurred_at for incident in book.incidents if incident.occurred_at > since}
    jumps |= {moment for moment in _slates(book) if moment > since}
    at_jumps = sorted(jumps)
    strains = dict(_strains(book, policy, {*at_jumps, *(at for _, at in marked)}))
    marks = tuple(ChartMark(kind, at, strains[at]) for kind, at in marked)
    if not at_jumps:
        return (), marks
    first = max(since, at_jumps[0] - timedelta(days=1))
    step = (now - first) / MOMENTS
    peaks: dict[int, datetime] = {}
    for jump in at_jumps:
        place = int((jump - first) / step) if step else 0
        if place not in peaks or strains[jump] > strains[peaks[place]]:
            peaks[place] = jump
    moments = {first + step * number for number in range(MOMENTS + 1)}
    for jump in peaks.values():
        moments |= {jump, jump - _INSTANT}
    points = tuple(_strains(book, policy, (moment for moment in moments if first <= moment <= now)))
    return points, marks


def strip(entries: Iterable[Entry], policy: Policy, now: datetime) -> tuple[float, ...]:
    """The strain in points at the last `STRIP` moments, a fortnight apart and oldest first; the last one is now's."""
    book = read([entry for entry in entries if entry.kind in _STRAINING], policy, now)
    moments = [now - timedelta(days=STRIP_DAYS * back) for back in range(STRIP)]
    return tuple(value for _, value in _strains(book, policy, moments))


def _slates(book: Book) -> list[datetime]:
    """The moments before which the past no longer counts, oldest first."""
    kept = [entry.occurred_at for entry, review in book.reviews if review.kept]
    cleared = [entry.occurred_at for entry, talk in book.conversations if talk.outcome is Outcome.CLEARED]
    return sorted(kept + cleared)


def _strains(book: Book, policy: Policy, moments: Iterable[datetime]) -> list[tuple[datetime, float]]:
    """(moment, strain since the slate of that moment), oldest first. One pass."""
    happened: list[Incident | Praise] = sorted([*book.incidents, *book.praise], key=_at)
    slates = _slates(book)
    strains: list[tuple[datetime, float]] = []
    running: Running | None = None
    following = wiped = 0
    for moment in sorted(moments):
        while wiped < len(slates) and slates[wiped] <= moment:
            running = None
            # What happened at the very moment of a slate is behind it, too.
            while following < len(happened) and happened[following].occurred_at <= slates[wiped]:
                following += 1
            wiped += 1
        while following < len(happened) and happened[following].occurred_at <= moment:
            event = happened[following]
            running = running or Running(policy, event.occurred_at)
            running.move_to(event.occurred_at)
            running.add(event)
            following += 1
        strains.append((moment, running.move_to(moment) if running else 0.0))
    return strains


def _marked(book: Book, since: datetime, shown: Callable[[int], bool]) -> list[tuple[MarkKind, datetime]]:
    """The marks, oldest first; if there are too many, only the heaviest."""
    happened = [
        (MarkKind(str(incident.severity)), incident.occurred_at, incident.number)
        for incident in book.incidents
        if incident.share
    ]
    happened += [(MarkKind.AMENDS, amend.occurred_at, amend.number) for amend in book.amends]
    happened += [
        (_OUTCOMES.get(talk.outcome, MarkKind.TALK), e.occurred_at, e.number) for e, talk in book.conversations
    ]
    happened += [(MarkKind.SLATE, entry.occurred_at, entry.number) for entry, review in book.reviews if review.kept]
    recent = [(kind, at) for kind, at, number in happened if at > since and shown(number)]
    weightiest = sorted(recent, key=lambda mark: (-_WEIGHT[mark[0]], -mark[1].timestamp()))[:MARKS]
    return sorted(weightiest, key=lambda mark: (mark[1], mark[0]))
