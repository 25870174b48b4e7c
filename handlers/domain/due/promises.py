"""Due items of our promises, and when one counts as missed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.domain.due.item import Occasion, Topic
from handlers.domain.values import Entry, Promise, Settled, Settlement

#: How long after its due time an open promise counts as missed.
MISSED_AFTER = timedelta(days=1)
#: Shorter for a pause: a client who was told "in an hour" does not wait a day.
PAUSE_MISSED_AFTER = timedelta(hours=1)
_ENDS = frozenset({Settlement.KEPT, Settlement.MISSED})


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """An open promise. `first` is the line that made it, `line` the latest one, which has the current date."""

    first: Entry
    line: Entry
    due_at: datetime
    pause: bool

    @property
    def missed_at(self) -> datetime:
        """When it counts as missed (UTC)."""
        return self.due_at + (PAUSE_MISSED_AFTER if self.pause else MISSED_AFTER)


def open_promises(entries: Iterable[Entry]) -> tuple[OpenPromise, ...]:
    """The open promises of one client, the earliest due first.

    Reversing the line that made a promise also removes its later dates.
    """
    live = [entry for entry in entries if entry.counts]
    settled = {e.detail.entry for e in live if isinstance(e.detail, Settled) and e.detail.how in _ENDS}
    firsts: dict[int, Entry] = {}
    latest: dict[int, tuple[Entry, Promise]] = {}
    for line in sorted(live, key=lambda entry: entry.number):
        if isinstance(line.detail, Promise):
            first = line.detail.moves or line.number
            if line.detail.moves is None:
                firsts[first] = line
            latest[first] = line, line.detail
    owed = [
        OpenPromise(firsts[number], line, promise.due_at, promise.pause)
        for number, (line, promise) in latest.items()
        if number in firsts and number not in settled
    ]
    return tuple(sorted(owed, key=lambda promise: (promise.due_at, promise.first.number)))


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """The due items of a client's promises; `entries` are its live lines (docs/rules.md, "Promises")."""
    return tuple(each for owed in open_promises(entries) for each in _of(owed))


def _of(owed: OpenPromise) -> Iterator[Occasion]:
    """One at its due time, until it counts as missed; then another."""
    number, logged = owed.line.number, owed.line.recorded_at
    yield Occasion(
        topic=Topic.PROMISE_DUE, entry=number, at=max(owed.due_at, logged), until=max(owed.missed_at, logged)
    )
    yield Occasion(topic=Topic.PROMISE_MISSED, entry=number, at=max(owed.missed_at, logged))
