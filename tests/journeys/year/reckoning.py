"""What should have been sent in the year: slow, simple, drawn from the calendar and from docs/rules.md alone.

It walks days and quarters of an hour, and imports nothing of the product.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from tests.journeys.year.actions import Matter, Year
from tests.journeys.year.faults import BEGIN, END, Weather
from tests.journeys.year.workspaces import House, Rhythm

QUARTER = timedelta(minutes=15)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One message that should have come.

    at    when it fell due
    seen  when somebody was there to see it
    sent  when it should have left
    """

    house: str
    to: str
    what: str
    client: str
    at: datetime
    seen: datetime
    sent: datetime


@dataclass(frozen=True, slots=True)
class Reckoner:
    """Reckons one house."""

    house: House
    weather: Weather

    # ------------------------------------------------------------------------------------------------------ calendar

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.house.zone_or_utc))

    def wall(self, day: date, clock: str) -> datetime:
        """When the clock on the wall first shows that time on that day; an hour later where it never does."""
        hour, minute = map(int, clock.split(":"))
        return _shown(self.house.zone_or_utc, day, hour, minute) or _certain(
            _shown(self.house.zone_or_utc, day, hour + 1, minute)
        )

    def works(self, day: date) -> bool:
        return day.isoweekday() not in self.house.days_off and day.isoformat() not in self.house.holidays

    def weeks(self) -> Iterator[list[date]]:
        """The weeks around the year; each begins on the first day after the days off, on Monday without any."""
        week: list[date] = []
        for number in range(-20, 380):
            day = date(2026, 1, 1) + timedelta(days=number)
            off = self.house.days_off
            yesterday = (day - DAY).isoweekday()
            first = day.isoweekday() not in off and yesterday in off if off else day.isoweekday() == 1
            if first:
                yield week
                week = []
            week.append(day)

    def held(self, moment: datetime, who: str) -> datetime:
        """The first moment from then on that lies in nobody's quiet hours, weekend or holiday."""
        while not self.open(moment, who):
            moment += QUARTER - (moment - BEGIN) % QUARTER
        return moment

    def open(self, moment: datetime, who: str) -> bool:
        if self.house.zone is None:
            return True
        local = self.local(moment)
        quiet = self.house.own.get(who, self.house.quiet)
        if not self.works(local.date()):
            return False
        if quiet is None:
            return True
        clock, (start, end) = f"{local:%H:%M}", quiet
        return not (start <= clock < end if start < end else clock >= start or clock < end)

    # -------------------------------------------------------------------------------------------------- on schedule

    def digest_days(self, rhythm: Rhythm) -> set[date]:
        if rhythm.days == "weekly":
            return {next(filter(self.works, week)) for week in self.weeks() if any(map(self.works, week))}
        every = [day for week in self.weeks() for day in week]
        names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        chosen = set(names) if rhythm.days == "daily" else set(rhythm.days.split(","))
        found = set()
        for day in every:
            if names[day.weekday()] in chosen:
                moved = day
                if day.isoformat() in self.house.holidays:
                    moved = next(each for each in every if each > day and self.works(each))
                found.add(moved)
        return found

    def digests(self, year: Year) -> Iterator[Owed]:
        """Of those that fell due while nobody could send, the latest; none of a time that was mostly told already."""
        times = sorted(self._digest_times(year))
        told = BEGIN - 60 * DAY
        for number, (at, span) in enumerate(times):
            seen = self.weather.up_after(at)
            sent = self.weather.delivering_after(seen)
            if any(later <= sent for later, _ in times[number + 1 :]) or at - told < span / 2:
                continue
            told = at
            for to in ("Olga", *map(str.capitalize, self.house.owners), *(("team",) if self.house.team else ())):
                yield self._owed(to, "digest", "", at, seen, sent)

    def _digest_times(self, year: Year) -> Iterator[tuple[datetime, timedelta]]:
        """When a digest falls due, and of how long a time it tells: since its rhythm's moment before."""
        changes = [d.at for d in year.deeds if d.house == self.house.name and d.line.startswith("/digest")]
        starts = [BEGIN, *[at for at in changes if at > BEGIN + DAY]]
        for number, (_, rhythm) in enumerate(self.house.digests):
            since, until = starts[number], (starts[number + 1 :] or [END])[0]
            if rhythm is not None:
                times = sorted(self.wall(day, rhythm.at) for day in self.digest_days(rhythm))
                yield from ((at, at - before) for before, at in pairwise(times) if since <= at < until)

    def pulses(self, year: Year) -> Iterator[Owed]:
        """On Friday at 15:00, where it is free on the week's last working day; for three days."""
        if not self.house.pulse:
            return
        gone = [self.weather.up_after(m.at) for m in year.matters if self._mine(m) and m.what == "parting"]
        begun = [m.said for m in year.matters if self._mine(m) and m.what == "parting"]
        assert gone
        for week in self.weeks():
            working = [day for day in week if self.works(day)]
            if not working:
                continue
            at = self.wall(next((day for day in working if day.isoweekday() == 5), working[-1]), "15:00")
            seen = self.weather.up_after(at)
            if not BEGIN <= at < END or seen - at >= 3 * DAY:
                continue
            for who in ("anna", "olga", "max"):
                if who == "max" and begun[0] <= seen:
                    continue  # whoever he looks after is being parted with
                sent = self.leaves(seen, who)
                if sent - at < 3 * DAY:
                    yield self._owed(who.capitalize(), "pulse", "", at, seen, sent)

    # ------------------------------------------------------------------------------------------------- what falls due

    def reminders(self, year: Year) -> Iterator[Owed]:
        for matter in year.matters:
            if self._mine(matter):
                yield from getattr(self, f"_of_{matter.what}")(matter)

    def _of_talk(self, talk: Matter) -> Iterator[Owed]:
        for what, lead, until in (("talk-tomorrow", DAY, talk.at - HOUR), ("talk-soon", HOUR, talk.at)):
            if talk.at - lead > talk.said:
                yield from self._remind(talk, what, talk.at - lead, until)
        yield from self._remind(talk, "talk-after", talk.at + HOUR)

    def _of_agreement(self, agreement: Matter) -> Iterator[Owed]:
        yield from self._remind(agreement, "agreement-review", agreement.at)

    def _of_promise(self, promise: Matter) -> Iterator[Owed]:
        yield from self._remind(promise, "promise-due", promise.at, promise.at + DAY)
        yield from self._remind(promise, "promise-missed", promise.at + DAY)

    def _of_pause(self, pause: Matter) -> Iterator[Owed]:
        yield from self._remind(pause, "promise-due", pause.at, pause.at + HOUR, urgent=True)
        yield from self._remind(pause, "promise-missed", pause.at + HOUR)

    def _of_invoice(self, invoice: Matter) -> Iterator[Owed]:
        yield from self._remind(invoice, "invoice-due", max(invoice.at, invoice.said), invoice.at + DAY)
        lates = [max(invoice.at + DAY + 30 * DAY * number, invoice.said) for number in range(14)]
        for late, following in pairwise(lates):
            # What became late meanwhile is told in one message, the latest.
            if self.weather.up_after(following) != self.weather.up_after(late):
                yield from self._remind(invoice, "invoice-late", late)

    def _of_parting(self, plan: Matter) -> Iterator[Owed]:
        for number, at in enumerate(self.steps(plan), 1):
            ended = plan.ticked.get(number)
            yield from self._remind(plan, "step-due", at, plan.at, ended=ended)
        for who in ("olga", *self.house.owners):
            yield from self._remind(plan, "plan-ends", plan.at, who=who)

    def steps(self, plan: Matter) -> list[datetime]:
        """When the steps of a plan fall due, the earliest first: the table of docs/rules.md, "The plan"."""
        opened, ends = self.local(plan.said).date(), self.local(plan.at).date()
        span = (ends - opened).days
        notice = 2 if span >= 4 else span // 2
        after_notice = [max(days, notice) for days in (span // 3, 2 * span // 3, 5 * span // 6)]
        days = [0 if span <= 1 else 1, notice, *after_notice, span, span]
        days += [day for day in range(1, span) if day % 7 == 0]
        mornings = [min(self.wall(opened + timedelta(days=day), "09:00"), plan.at - HOUR) for day in sorted(days)]
        return [max(morning, plan.said) for morning in mornings]

    def _remind(
        self,
        matter: Matter,
        what: str,
        at: datetime,
        until: datetime | None = None,
        *,
        ended: datetime | None = None,
        who: str = "",
        urgent: bool = False,
    ) -> Iterator[Owed]:
        """Seen to when it falls due, held while it is quiet, and left out where it is over or settled by then."""
        who = who or matter.who
        over = min((each for each in (until, ended or matter.ended) if each is not None), default=None)
        seen = self.weather.up_after(at)
        if seen >= END or (over is not None and seen >= over):
            return
        sent = self.weather.delivering_after(seen) if urgent else self.leaves(seen, who)
        if sent < END and (over is None or sent < over):
            yield self._owed(who.capitalize(), what, matter.client, at, seen, sent)

    def leaves(self, seen: datetime, who: str) -> datetime:
        """The first moment from then on at which it is not quiet and somebody can send it."""
        while (then := self.weather.delivering_after(self.held(seen, who))) != seen:
            seen = then
        return seen

    def _owed(self, to: str, what: str, client: str, at: datetime, seen: datetime, sent: datetime) -> Owed:
        return Owed(house=self.house.name, to=to, what=what, client=client, at=at, seen=seen, sent=sent)

    def _mine(self, matter: Matter) -> bool:
        return matter.house == self.house.name


@cache
def _shown(zone: str, day: date, hour: int, minute: int) -> datetime | None:
    """The first quarter of an hour (UTC) at which a clock in that zone shows a time on a day."""
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC) - 16 * HOUR
    for _ in range(56 * 4):
        local = moment.astimezone(ZoneInfo(zone))
        if (local.date(), local.hour, local.minute) == (day, hour, minute):
            return moment
        moment += QUARTER
    return None


def _certain(moment: datetime | None) -> datetime:
    assert moment is not None
    return moment
