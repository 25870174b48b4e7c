"""Counts what happened by category and period, as a sentence: "Since 12 Nov: rudeness twice, the last one today."

It counts only the lines its reader may see, and says where there are others. Writes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from zoneinfo import ZoneInfo

from handlers.domain.values import Boundary, Category, Entry, Kind
from handlers.messages import Day, Msg, Value
from handlers.messages.excerpts import quotable

#: How many kinds are named in one sentence, and how many letters of a note or of an agreement are quoted.
KINDS, QUOTED = 4, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What the reader of a sentence may see, and when it is told.

    now      the moment it is told (UTC), in `zone`; a day is called *today* by it
    entries  the client's ledger by number
    shown    whether the reader may see a line
    hurt     names of the members whom a line hurt, as far as the reader may know them
    quoted   whether a piece of a line's note may be quoted
    """

    now: datetime
    zone: str
    entries: Mapping[int, Entry]
    shown: Callable[[Entry], bool]
    hurt: Callable[[Entry], Sequence[str]]
    quoted: Callable[[Entry], bool] = lambda entry: True

    def lines(self, numbers: Iterable[int]) -> list[Entry]:
        """Those of these lines that the reader may see, oldest first."""
        lines = (self.entries[number] for number in numbers if number in self.entries)
        return sorted((line for line in lines if self.shown(line)), key=lambda line: (line.occurred_at, line.number))

    def note(self, entry: Entry) -> str:
        """A piece of the line's note; empty where there is none, or none for this reader."""
        return quotable(entry.note, QUOTED) if entry.note and self.quoted(entry) else ""

    def hides(self, numbers: Iterable[int]) -> bool:
        """Whether any of these lines is hidden from the reader."""
        return any(number in self.entries and not self.shown(self.entries[number]) for number in numbers)

    def day(self, at: datetime) -> Day:
        """A day inside a sentence."""
        return Day(at, self.now)

    def when(self, at: datetime) -> Msg:
        """Within a sentence: "today", "yesterday", "on 12 Nov"."""
        return self._named("when", at)

    def opening(self, at: datetime) -> Msg:
        """At the head of a sentence: "Today", "Yesterday", "On 12 Nov"."""
        return self._named("opening", at)

    def since(self, at: datetime) -> Msg:
        """At the head of a sentence: "Since 12 Nov"; some languages have another preposition before a 2."""
        second = at.astimezone(ZoneInfo(self.zone)).day == 2
        return Msg("since-second" if second else "since-day", day=self.day(at))

    def days_ago(self, at: datetime) -> int:
        """How many local days ago that was."""
        zone = ZoneInfo(self.zone)
        return (self.now.astimezone(zone).date() - at.astimezone(zone).date()).days

    def _named(self, name: str, at: datetime) -> Msg:
        match self.days_ago(at):
            case 0:
                return Msg(f"{name}-today")
            case 1:
                return Msg(f"{name}-yesterday")
            case _:
                return Msg(f"{name}-day", day=self.day(at))


def counts(sight: Sight, numbers: Sequence[int], label: Callable[[Entry], Msg] | None = None) -> Msg:
    """What these lines are, how often each kind, since when, and when the last was. `label` names the kind of a line.

    If the reader may see none of them, only that there is a reason.
    """
    lines = sight.lines(numbers)
    if not lines:
        return Msg("reason-owners")
    named = [(label or kind_of)(line) for line in lines]
    latest = sight.when(lines[-1].occurred_at)
    if sight.days_ago(lines[0].occurred_at) == sight.days_ago(lines[-1].occurred_at):
        sentence = Msg("counts-day", when=sight.opening(lines[0].occurred_at), tally=_tally(named))
    else:
        name = "counts-once" if _once(named) else "counts-since"
        sentence = Msg(name, since=sight.since(lines[0].occurred_at), tally=_tally(named), last=latest)
    return Msg("and-owners", sentence=sentence) if sight.hides(numbers) else sentence


def kind_of(entry: Entry) -> Msg:
    """The kind of an incident, a concession or a refund, to be counted."""
    if entry.kind is Kind.CONCESSION:
        return Msg("counted-asked" if entry.asked else "counted-goodwill")
    if entry.kind is Kind.REFUND:
        return Msg("counted-refund")
    return Msg("counted", category=Msg(f"category-{entry.category}"), code=str(entry.category))


#: An incident that is of no category of its own.
_SOMETHING = Msg("counted", category=Msg(f"category-{Category.OTHER}"), code=str(Category.OTHER))


def crossed(sight: Sight) -> Callable[[Entry], Msg]:
    """Names the boundary that an incident crossed, in its own words where the reader may see them."""
    written = [line for line in sight.entries.values() if line.counts and isinstance(line.detail, Boundary)]

    def label(entry: Entry) -> Msg:
        versions = [
            line for line in written if isinstance(line.detail, Boundary) and line.detail.number == entry.crossed
        ]
        latest = max(versions, key=lambda line: (line.occurred_at, line.number), default=None)
        if latest is None or not isinstance(latest.detail, Boundary) or not sight.shown(latest):
            return Msg("counted-crossed-number", number=entry.crossed or 0)
        return Msg("counted-crossed", text=quotable(latest.detail.text, QUOTED))

    return label


def _tally(named: Sequence[Msg]) -> Msg:
    """How often each of these kinds, the most frequent first. What has no kind of its own is among the rest, which
    comes last, unless there is nothing else."""
    by_name = {repr(name): name for name in named}
    ordered = Counter(map(repr, named)).most_common()
    kinds = [(key, count) for key, count in ordered if key != repr(_SOMETHING)][:KINDS] or ordered
    tallies = [(by_name[key], count) for key, count in kinds]
    rest = len(named) - sum(count for _, count in kinds)
    if rest:
        tallies.append((Msg("counted-rest") if rest > 1 else _SOMETHING, rest))
    once = all(count == 1 for _, count in tallies)
    told = [kind if once else Msg("tally", kind=kind, times=Msg("times", count=count)) for kind, count in tallies]
    return reduce(lambda before, tally: Msg("tally-next", before=before, tally=tally), told)


def _once(named: Sequence[Msg]) -> bool:
    """Whether each kind is there once, which goes without saying."""
    return len({repr(name) for name in named}) == len(named)


def incident_line(entry: Entry) -> Msg:
    """An incident in a few words: what, how heavy, when; of a private one only that it exists."""
    day = Day(entry.occurred_at)
    if entry.private:
        return Msg("reason-private", day=day, number=entry.number)
    return Msg("reason-incident", **_weight(entry), day=day, number=entry.number)


def evidence_line(entry: Entry, sight: Sight) -> Msg:
    """A line behind a reason with its date and a piece of its note; of a hidden one only that it exists."""
    lead: dict[str, Value] = {"day": sight.day(entry.occurred_at), "number": entry.number}
    if not sight.shown(entry):
        return Msg("reason-private", **lead)
    piece = sight.note(entry)
    noted = "-noted" if piece else ""
    note: dict[str, Value] = {"note": piece} if piece else {}
    if entry.kind is Kind.INCIDENT:
        return Msg(f"reason-incident{noted}", **lead, **_weight(entry), **note)
    return Msg(f"reason-given{noted}", **lead, kind=kind_of(entry), **note)


def _weight(entry: Entry) -> dict[str, Value]:
    return {
        "category": Msg(f"category-{entry.category}"),
        "severity": Msg(f"severity-{entry.severity}"),
        "fault": Msg(f"fault-{entry.fault}"),
    }
