"""A second, slow and simple reckoning of docs/rules.md, sentence by sentence, to hold `assess` against.

It shares no code with the rules: every question is answered from the whole ledger, from scratch, at every moment. The
numbers are the policy's, so that another number needs no change here; how they are used is written out by hand.
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
class Setting:
    """What the reckoning is given besides the ledger: every number by name, and what is known of the workspace."""

    numbers: dict[str, float]
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
    def __init__(self, ledger: list[Entry], setting: Setting, now: datetime) -> None:
        self.setting = setting
        self.number = setting.numbers
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
        return entry.occurred_at.astimezone(ZoneInfo(self.setting.zone)).date()

    def monday(self, entry: Entry) -> date:
        day = self.local_day(entry)
        return day - timedelta(days=day.weekday())

    def days(self, entries: list[Entry]) -> int:
        return len({self.local_day(e) for e in entries})

    def weight(self, entry: Entry) -> float:
        return self.number[f"weight_{entry.severity}"]

    def share(self, entry: Entry) -> float:
        shared = self.number["shared_share"]
        return {"theirs": 1.0, "shared": shared, "unclear": shared, "ours": 0.0}[str(entry.fault)]

    def fading(self, entry: Entry, at: datetime) -> float:
        half_life = self.number["half_life_days"] * 24 * 60 * 60
        return float(0.5 ** ((at - entry.occurred_at).total_seconds() / half_life))

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
            smaller += sum(sorted(points)[-int(self.number["minors_a_week"]) :])
        softened = 0.0
        praise = [e for e in self.of("praise") if there(e)]
        for monday in {self.monday(e) for e in praise}:
            softened += max(self.fading(e, at) for e in praise if self.monday(e) == monday)
        return round(graver + max(0.0, smaller - softened), 6)

    def debt(self) -> float:
        owing = sorted(self.incidents, key=lambda e: (e.occurred_at, e.number))
        remaining = {e.number: self.weight(e) * (1 - self.share(e)) for e in owing}
        for amends in sorted(self.amends(), key=lambda e: e.occurred_at):
            settles = {"called": "settle_call", "refund": "settle_refund"}.get(str(amends.kind), "settle_gift")
            points = self.number[settles]
            if str(amends.kind) == "refund" and amends.asked:
                points = 0.0
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

    def theirs(self, entry: Entry) -> bool:
        return self.is_fault(entry, "theirs")

    def severe_abuse(self, entry: Entry) -> bool:
        return str(entry.category) == "abuse" and str(entry.severity) == "severe" and self.theirs(entry)

    def serious_abuse(self, entry: Entry) -> bool:
        return str(entry.category) == "abuse" and str(entry.severity) == "serious" and self.theirs(entry)

    def abuse_fires(self) -> bool:
        severe = self.recent(self.number["abuse_days"], self.severe_abuse)
        serious = self.recent(self.number["abuse_serious_days"], self.serious_abuse)
        return len(severe) + len(serious) > 0

    def often_fires(self) -> bool:
        return self.days(self.recent(self.number["often_days"], self.theirs)) >= self.number["often_on_days"]

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
        floor = round(self.number["fall_back"] * self.number["talk_at"], 6)
        values = []
        for moment in sorted({e.occurred_at for e in self.entries}):
            values.append(self.strain_of(self.incidents, self.base, moment, shut=True))
            values.append(self.strain_of(self.incidents, self.base, moment))
        values.append(self.strain_of(self.incidents, self.base, self.now))
        for value in values:
            if value >= self.number["talk_at"]:
                reached = True
            if value < floor:
                reached = False
        return reached

    def boundaries_fires(self) -> bool:
        number = self.number
        crossed = self.recent(number["boundaries_days"], lambda e: self.not_ours(e) and self.crossed_told(e))
        return (
            len(crossed) >= number["boundaries_count"]
            and self.days(crossed) >= number["boundaries_on_days"]
            and any(self.within(e, number["boundaries_latest_days"]) for e in crossed)
        )

    def late_fires(self) -> bool:
        number = self.number
        late = self.recent(number["late_days"], lambda e: str(e.category) == "late" and self.not_ours(e))
        if len(late) >= number["late_count"] and any(self.within(e, number["late_latest_days"]) for e in late):
            return True
        unpaid = [e for e in late if not any(p.occurred_at > e.occurred_at for p in self.of("payment"))]
        apart = timedelta(days=number["late_apart_days"])
        return any(b.occurred_at - a.occurred_at >= apart for a in unpaid for b in unpaid)

    def time_sink_fires(self) -> bool:
        spent = [e for e in self.incidents + self.of("hours") if e.minutes]
        return (
            self.minutes(self.number["time_sink_days"]) >= 60 * self.number["time_sink_hours"]
            and any(not self.within(e, self.number["time_sink_first_days"]) for e in spent)
            and not any(self.within(e, self.number["time_sink_unpaid_days"]) for e in self.of("payment"))
            and not any(
                self.due(e) > self.now for e in self.ledger if isinstance(e.detail, Invoice) and not e.detail.moves
            )
            and self.setting.others_paid
        )

    def due(self, first: Entry) -> datetime:
        """When an invoice falls due by its latest word."""
        words = [e for e in self.ledger if isinstance(e.detail, Invoice) and first.number in (e.number, e.detail.moves)]
        detail = max(words, key=lambda e: (e.occurred_at, e.number)).detail
        assert isinstance(detail, Invoice)
        return detail.due_at

    def loss_fires(self) -> bool:
        if self.setting.hourly_cost is None:
            return False
        days = self.number["loss_days"]
        margin = self.money(self.of("payment"), days) - self.money(self.of("refund"), days)
        return (
            any(not self.within(e, self.number["loss_first_days"]) for e in self.entries)
            and any(self.within(e, self.number["loss_paid_days"]) for e in self.of("payment"))
            and self.minutes(days) >= 60 * self.number["loss_hours"]
            and round(margin - self.minutes(days) / 60 * self.setting.hourly_cost, 6) < 0
        )

    def habit(self, code: str, kinds: tuple[str, ...], test: Test) -> bool:
        days, share = self.number[f"{code}_days"], self.number[f"{code}_share"]
        given = [e for e in self.entries if str(e.kind) in kinds and self.within(e, days) and test(e)]
        paid = [e for e in self.of("payment") if self.within(e, days)]
        if len(given) < self.number[f"{code}_count"]:
            return False
        return not paid or round(self.money(given, days), 6) >= round(share * self.money(paid, days), 6)

    def broken_fires(self) -> bool:
        if self.agreement is None:
            return False
        held = self.agreement.occurred_at
        assert isinstance(self.agreement.detail, Conversation)
        about = self.agreement.detail.about
        number = self.number
        incidents = [
            e for e in self.incidents if self.since(e, held) and self.not_ours(e) and (not about or e.category in about)
        ]
        crossings = [e for e in incidents if self.within(e, number["broken_crossed_days"]) and self.crossed_told(e)]
        not_kept = [e for e in self.kept if self.since(e, held) and not self.said_kept(e)]
        strain = self.strain_of(incidents, held, self.now)
        everything = [e for e in self.incidents if self.since(e, held) and self.not_ours(e)]
        hurt = [
            e
            for e in everything
            if self.theirs(e) and str(e.category) in ("abuse", "threat") and str(e.severity) in ("serious", "severe")
        ]
        return (
            (strain >= number["part_at"] and self.days(incidents) >= number["broken_on_days"])
            or any(str(e.severity) == "severe" and self.is_fault(e, "theirs") for e in incidents)
            or (
                len(crossings) >= number["broken_crossed_count"]
                and self.days(crossings) >= number["broken_crossed_on_days"]
            )
            or len(hurt) > 0
            or (
                self.strain_of(everything, held, self.now) >= round(number["broken_all_times"] * number["part_at"], 6)
                and self.days(everything) >= number["broken_all_on_days"]
            )
            or any(self.within(e, number["broken_review_days"]) for e in not_kept)
        )

    def breach_fires(self) -> bool:
        if self.agreement is None or not isinstance(self.agreement.detail, Conversation):
            return False
        about = self.agreement.detail.about
        return any(
            self.since(e, self.agreement.occurred_at)
            and self.within(e, self.number["breach_days"])
            and self.theirs(e)
            and str(e.severity) != "minor"
            and (not about or e.category in about)
            for e in self.incidents
        )

    @staticmethod
    def said_kept(entry: Entry) -> bool:
        return isinstance(entry.detail, Kept) and entry.detail.kept

    def refused_fires(self) -> bool:
        if not self.talks:
            return False
        latest = max(self.talks, key=lambda e: (e.occurred_at, e.number))
        return self.outcome(latest) in ("refused", "part") and self.within(latest, self.number["refused_days"])

    def safety_fires(self) -> bool:
        days = self.number["safety_days"]
        if self.recent(days, lambda e: str(e.category) == "threat" and self.is_fault(e, "theirs")):
            return True
        abuse = [e for e in self.incidents if self.severe_abuse(e) and self.within(e, days)]
        abuse = [e for e in abuse if self.since(e, self.slate)]
        return self.days(abuse) >= self.number["safety_on_days"] and any(self.since(e, self.base) for e in abuse)

    def unhappy_fires(self) -> bool:
        complaints = self.recent(
            self.number["unhappy_days"],
            lambda e: str(e.category) == "complaint" and not self.is_fault(e, "theirs"),
        )
        unsettled = [e for e in complaints if all(self.since(e, a.occurred_at) for a in self.amends())]
        return self.days(unsettled) >= self.number["unhappy_on_days"]

    def neglect_fires(self) -> bool:
        heard = [e for e in self.entries if str(e.kind) not in ("payment", "refund")]
        heard += [e for e in self.talks if self.outcome(e) != "postponed"] + self.kept
        return self.setting.vital and not any(self.within(e, self.number["neglect_days"]) for e in heard)

    # --- the verdict --------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict:
        strain = self.strain_of(self.incidents, self.slate, self.now)
        debt = self.debt()
        table = {
            "strain": self.strain_fires(),
            "often": self.often_fires(),
            "abuse": self.abuse_fires(),
            "boundaries": self.boundaries_fires(),
            "late": self.late_fires(),
            "time_sink": self.time_sink_fires(),
            "loss": self.loss_fires(),
            "concessions": self.habit("concessions", ("concession", "refund"), lambda e: e.asked and not e.amends),
            "broken": self.broken_fires(),
            "breach": self.breach_fires(),
            "refused": self.refused_fires(),
            "safety": self.safety_fires(),
            "unhappy": self.unhappy_fires(),
            "owed": debt >= self.number["owed_at"] and debt >= strain,
            "neglect": self.neglect_fires(),
            "giving": self.habit("giving", ("concession",), lambda e: not e.asked and not e.amends),
        }
        standing = self.standing(table, strain, debt)
        if self.setting.prospect and (standing in ("watch", "talk", "part") or self.only_costs_time()):
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
        if any(fires[code] for code in ("strain", "often", "breach", "late", "time_sink", "loss", "concessions")):
            return "talk"
        if fires["unhappy"]:
            return "amends"
        mark = self.number["watch_at"]
        if self.setting.vital:
            mark = round(self.number["vital_watch"] * mark, 6)
        watched = strain >= mark or debt >= self.number["owed_at"] or self.goes_on()
        return "watch" if watched else "steady"

    def goes_on(self) -> bool:
        number = self.number
        month = self.recent(number["watch_days"], self.theirs)
        two_months = self.recent(number["watch_again_days"], self.theirs)
        fortnight = self.recent(number["watch_latest_days"], self.theirs)
        year = self.recent(number["watch_months_days"], self.not_ours)
        months = {(self.local_day(e).year, self.local_day(e).month) for e in year}
        return (
            self.days(month) >= number["watch_on_days"]
            or (self.days(two_months) >= number["watch_again_on_days"] and any(e in two_months for e in fortnight))
            or len(months) >= number["watch_months"]
        )

    def only_costs_time(self) -> bool:
        number = self.number
        spent = [e for e in self.incidents + self.of("hours") if e.minutes]
        if not any(self.within(e, number["decide_latest_days"]) for e in self.incidents + spent):
            return False
        wasting = [e for e in self.incidents if str(e.category) in ("timewaster", "haggling")]
        wasting = [e for e in wasting if self.not_ours(e) and self.within(e, number["decide_count_days"])]
        minutes = self.minutes(number["decide_hours_days"])
        return len(wasting) >= number["decide_count"] or minutes >= 60 * number["decide_hours"]
