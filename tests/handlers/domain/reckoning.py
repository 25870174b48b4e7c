"""A second, slow and simple reckoning of docs/rules.md, sentence by sentence, to hold `assess` against.

It shares no code with the rules: every question is answered from the whole ledger, from scratch, at every moment.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.values import Boundary, Conversation, Entry, Invoice, Kept

ENTRIES = ("incident", "payment", "refund", "hours", "concession", "praise", "note", "called")
Test = Callable[[Entry], bool]


@dataclass
class Numbers:
    """The numbers of the balanced page that the reckoning is tried with; the others are written out below."""

    watch: float = 2.4
    talk: float = 5.4
    part: float = 5.4
    zone: str = "UTC"
    hourly_cost: int | None = None
    vital: bool = False
    others_paid: bool = False
    prospect: bool = False


@dataclass
class Verdict:
    standing: str
    strain: float
    since_base: float
    debt: float
    codes: list[str]


class Reckoning:
    def __init__(self, ledger: list[Entry], numbers: Numbers, now: datetime) -> None:
        self.numbers = numbers
        self.now = now
        self.ledger = [
            e
            for e in ledger
            if e.reversed_by is None and e.joins is None and str(e.kind) != "reversal" and not e.occurred_at > now
        ]
        self.entries = [e for e in self.ledger if str(e.kind) in ENTRIES]
        self.incidents = self.of("incident")
        self.talks = [e for e in self.ledger if isinstance(e.detail, Conversation)]
        self.kept = [e for e in self.ledger if isinstance(e.detail, Kept)]
        self.slate = self.find_slate()
        self.agreement = self.find_agreement()
        self.base = self.agreement.occurred_at if self.agreement else self.slate

    # --- words -------------------------------------------------------------------------------------------------

    def of(self, kind: str) -> list[Entry]:
        return [e for e in self.entries if str(e.kind) == kind]

    def within(self, entry: Entry, days: float) -> bool:
        return self.now - timedelta(days=days) < entry.occurred_at <= self.now

    @staticmethod
    def since(entry: Entry, moment: datetime | None) -> bool:
        return moment is None or entry.occurred_at > moment

    def local_day(self, entry: Entry) -> date:
        return entry.occurred_at.astimezone(ZoneInfo(self.numbers.zone)).date()

    def monday(self, entry: Entry) -> date:
        day = self.local_day(entry)
        return day - timedelta(days=day.weekday())

    def days(self, entries: list[Entry]) -> int:
        return len({self.local_day(e) for e in entries})

    @staticmethod
    def weight(entry: Entry) -> float:
        return {"minor": 0.5, "serious": 3.0, "severe": 9.0}[str(entry.severity)]

    @staticmethod
    def share(entry: Entry) -> float:
        return {"theirs": 1.0, "shared": 0.5, "unclear": 0.5, "ours": 0.0}[str(entry.fault)]

    @staticmethod
    def fading(entry: Entry, at: datetime) -> float:
        return float(0.5 ** ((at - entry.occurred_at).total_seconds() / (45 * 24 * 60 * 60)))

    @staticmethod
    def is_fault(entry: Entry, *faults: str) -> bool:
        return str(entry.fault) in faults

    def not_ours(self, entry: Entry) -> bool:
        return self.is_fault(entry, "theirs", "shared", "unclear")

    # --- what conversations made of it --------------------------------------------------------------------------

    def find_slate(self) -> datetime | None:
        moments = [e.occurred_at for e in self.kept if isinstance(e.detail, Kept) and e.detail.kept]
        moments += [e.occurred_at for e in self.talks if self.outcome(e) == "cleared"]
        return max(moments) if moments else None

    @staticmethod
    def outcome(entry: Entry) -> str:
        assert isinstance(entry.detail, Conversation)
        return str(entry.detail.outcome)

    def find_agreement(self) -> Entry | None:
        agreed = [e for e in self.talks if self.outcome(e) == "agreed" and self.since(e, self.slate)]
        return max(agreed, key=lambda e: (e.occurred_at, e.number)) if agreed else None

    # --- sums ---------------------------------------------------------------------------------------------------

    def strain_of(self, incidents: list[Entry], since: datetime | None, at: datetime, *, shut: bool = False) -> float:
        """At a moment; `shut` leaves out what happened at that very moment."""

        def there(entry: Entry) -> bool:
            return self.since(entry, since) and (entry.occurred_at < at or (not shut and entry.occurred_at == at))

        graver = sum(
            self.weight(e) * self.share(e) * self.fading(e, at)
            for e in incidents
            if there(e) and str(e.severity) in ("serious", "severe")
        )
        smaller = 0.0
        minors = [e for e in incidents if there(e) and str(e.severity) == "minor"]
        for monday in {self.monday(e) for e in minors}:
            points = [self.weight(e) * self.share(e) * self.fading(e, at) for e in minors if self.monday(e) == monday]
            smaller += sum(sorted(points)[-3:])
        softened = 0.0
        praise = [e for e in self.of("praise") if there(e)]
        for monday in {self.monday(e) for e in praise}:
            softened += max(self.fading(e, at) for e in praise if self.monday(e) == monday)
        return round(graver + max(0.0, smaller - softened), 6)

    def debt(self) -> float:
        owing = sorted(self.incidents, key=lambda e: (e.occurred_at, e.number))
        remaining = {e.number: self.weight(e) * (1 - self.share(e)) for e in owing}
        for amends in sorted(self.amends(), key=lambda e: e.occurred_at):
            points = 3.0 if str(amends.kind) == "called" else 9.0
            for entry in owing:
                if entry.occurred_at <= amends.occurred_at:
                    settled = min(points, remaining[entry.number])
                    remaining[entry.number] -= settled
                    points -= settled
        return round(sum(remaining[e.number] * self.fading(e, self.now) for e in owing), 6)

    def amends(self) -> list[Entry]:
        gifts = [e for e in self.of("concession") if e.amends]
        return self.of("called") + self.of("refund") + gifts

    def minutes(self, days: float) -> int:
        return sum(e.minutes or 0 for e in self.incidents + self.of("hours") if self.within(e, days))

    def money(self, entries: list[Entry], days: float) -> int:
        return sum(e.amount_minor or 0 for e in entries if self.within(e, days))

    # --- the table ----------------------------------------------------------------------------------------------

    def recent(self, days: float, test: Test) -> list[Entry]:
        """Incidents within so many days and since base."""
        return [e for e in self.incidents if self.within(e, days) and self.since(e, self.base) and test(e)]

    def severe_abuse(self, entry: Entry) -> bool:
        return str(entry.category) == "abuse" and str(entry.severity) == "severe" and self.is_fault(entry, "theirs")

    def crossed_told(self, entry: Entry) -> bool:
        versions = [
            (e.occurred_at, e.number, e.detail)
            for e in self.ledger
            if isinstance(e.detail, Boundary) and e.detail.number == entry.crossed
        ]
        if not versions:
            return False
        boundary = max(versions, key=lambda v: v[:2])[2]
        return not boundary.ours and boundary.told_at is not None and boundary.told_at <= entry.occurred_at

    def strain_fires(self) -> bool:
        """Look at every moment of any entry, just before it and just after it, and now."""
        reached = False
        floor = round(0.8 * self.numbers.talk, 6)
        values = []
        for moment in sorted({e.occurred_at for e in self.entries}):
            values.append(self.strain_of(self.incidents, self.base, moment, shut=True))
            values.append(self.strain_of(self.incidents, self.base, moment))
        values.append(self.strain_of(self.incidents, self.base, self.now))
        for value in values:
            if value >= self.numbers.talk:
                reached = True
            if value < floor:
                reached = False
        return reached

    def boundaries_fires(self) -> bool:
        found = self.recent(90, lambda e: self.not_ours(e) and self.crossed_told(e))
        return len(found) >= 3 and self.days(found) >= 2 and any(self.within(e, 30) for e in found)

    def late_fires(self) -> bool:
        found = self.recent(180, lambda e: str(e.category) == "late" and self.not_ours(e))
        if len(found) >= 3 and any(self.within(e, 60) for e in found):
            return True
        unpaid = [e for e in found if not any(p.occurred_at > e.occurred_at for p in self.of("payment"))]
        return any(b.occurred_at - a.occurred_at >= timedelta(days=21) for a in unpaid for b in unpaid)

    def time_sink_fires(self) -> bool:
        spent = [e for e in self.incidents + self.of("hours") if e.minutes]
        return (
            self.minutes(90) >= 600
            and any(not self.within(e, 60) for e in spent)
            and not any(self.within(e, 365) for e in self.of("payment"))
            and not any(
                self.due(e) > self.now for e in self.ledger if isinstance(e.detail, Invoice) and not e.detail.moves
            )
            and self.numbers.others_paid
        )

    def due(self, first: Entry) -> datetime:
        """When an invoice falls due by its latest word."""
        words = [e for e in self.ledger if isinstance(e.detail, Invoice) and first.number in (e.number, e.detail.moves)]
        detail = max(words, key=lambda e: (e.occurred_at, e.number)).detail
        assert isinstance(detail, Invoice)
        return detail.due_at

    def loss_fires(self) -> bool:
        if self.numbers.hourly_cost is None:
            return False
        margin = self.money(self.of("payment"), 180) - self.money(self.of("refund"), 180)
        return (
            any(not self.within(e, 60) for e in self.entries)
            and any(self.within(e, 365) for e in self.of("payment"))
            and self.minutes(180) >= 600
            and round(margin - self.minutes(180) / 60 * self.numbers.hourly_cost, 6) < 0
        )

    def habit(self, test: Test) -> bool:
        given = [e for e in self.of("concession") if self.within(e, 180) and test(e)]
        paid = [e for e in self.of("payment") if self.within(e, 180)]
        if len(given) < 3:
            return False
        return not paid or round(self.money(given, 180), 6) >= round(0.2 * self.money(paid, 180), 6)

    def broken_fires(self) -> bool:
        if self.agreement is None:
            return False
        held = self.agreement.occurred_at
        assert isinstance(self.agreement.detail, Conversation)
        about = self.agreement.detail.about
        found = [
            e for e in self.incidents if self.since(e, held) and self.not_ours(e) and (not about or e.category in about)
        ]
        crossings = [e for e in found if self.within(e, 90) and self.crossed_told(e)]
        return (
            (self.strain_of(found, held, self.now) >= self.numbers.part and self.days(found) >= 2)
            or any(str(e.severity) == "severe" and self.is_fault(e, "theirs") for e in found)
            or (len(crossings) >= 2 and self.days(crossings) >= 2)
            or any(self.since(e, held) and self.within(e, 90) and not self.said_kept(e) for e in self.kept)
        )

    @staticmethod
    def said_kept(entry: Entry) -> bool:
        return isinstance(entry.detail, Kept) and entry.detail.kept

    def refused_fires(self) -> bool:
        if not self.talks:
            return False
        latest = max(self.talks, key=lambda e: (e.occurred_at, e.number))
        return self.outcome(latest) in ("refused", "part") and self.within(latest, 60)

    def safety_fires(self) -> bool:
        if self.recent(90, lambda e: str(e.category) == "threat" and self.is_fault(e, "theirs")):
            return True
        abuse = [e for e in self.incidents if self.severe_abuse(e) and self.within(e, 90) and self.since(e, self.slate)]
        return self.days(abuse) >= 2 and any(self.since(e, self.base) for e in abuse)

    def unhappy_fires(self) -> bool:
        found = self.recent(60, lambda e: str(e.category) == "complaint" and not self.is_fault(e, "theirs"))
        return self.days([e for e in found if all(self.since(e, a.occurred_at) for a in self.amends())]) >= 3

    def neglect_fires(self) -> bool:
        heard = [e for e in self.entries if str(e.kind) not in ("payment", "refund")]
        heard += [e for e in self.talks if self.outcome(e) != "postponed"] + self.kept
        return self.numbers.vital and not any(self.within(e, 21) for e in heard)

    # --- the verdict --------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict:
        strain = self.strain_of(self.incidents, self.slate, self.now)
        debt = self.debt()
        table = {
            "strain": self.strain_fires(),
            "abuse": bool(self.recent(90, self.severe_abuse)),
            "boundaries": self.boundaries_fires(),
            "late": self.late_fires(),
            "time_sink": self.time_sink_fires(),
            "loss": self.loss_fires(),
            "concessions": self.habit(lambda e: e.asked and not e.amends),
            "broken": self.broken_fires(),
            "refused": self.refused_fires(),
            "safety": self.safety_fires(),
            "unhappy": self.unhappy_fires(),
            "owed": debt >= 2.4 and debt >= strain,
            "neglect": self.neglect_fires(),
            "giving": self.habit(lambda e: not e.asked and not e.amends),
        }
        standing = self.standing(table, strain, debt)
        if self.numbers.prospect and (standing in ("watch", "talk", "part") or self.only_costs_time()):
            standing = "decide"
        return Verdict(
            standing=standing,
            strain=strain,
            since_base=self.strain_of(self.incidents, self.base, self.now),
            debt=debt,
            codes=[code for code, fires in table.items() if fires],
        )

    def standing(self, fires: dict[str, bool], strain: float, debt: float) -> str:
        if fires["safety"]:
            return "part"
        if (fires["broken"] or fires["refused"]) and not fires["owed"]:
            return "part"
        if fires["abuse"] or fires["boundaries"]:
            return "talk"
        if fires["owed"]:
            return "amends"
        if any(fires[code] for code in ("strain", "late", "time_sink", "loss", "concessions")):
            return "talk"
        if fires["unhappy"]:
            return "amends"
        mark = round(0.8 * self.numbers.watch, 6) if self.numbers.vital else self.numbers.watch
        return "watch" if strain >= mark or debt >= 2.4 else "steady"

    def only_costs_time(self) -> bool:
        wasting = [e for e in self.incidents if str(e.category) in ("timewaster", "haggling")]
        wasting = [e for e in wasting if self.not_ours(e) and self.within(e, 60)]
        return len(wasting) >= 5 or self.minutes(60) >= 480
