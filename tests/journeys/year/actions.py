"""What people say in the year, and what is to come of it: lines at moments, and the plain facts they set down.

Talks, agreements and promises with Acme, invoices with Globex, a parting with Initech. Nothing here asks the
product anything: dates are plain local days and hours.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.journeys.year.faults import BEGIN, END, Weather
from tests.journeys.year.workspaces import HOUSES, House

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A line somebody types. `keeps`: a name under which the number of the logged line is known to later lines."""

    at: datetime
    house: str
    by: str
    line: str
    role: str = ""
    keeps: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Something that was said and will come up again.

    what    talk, agreement, promise, pause, invoice, parting
    who     whom it is with
    said    when it was set down; `at`: when it is to be; `ended`: from when on it is no matter any more
    ticked  of a parting: when each step was ticked, by its number
    """

    what: str
    house: str
    client: str
    who: str
    said: datetime
    at: datetime
    ended: datetime | None = None
    ticked: Mapping[int, datetime] = field(default_factory=dict)


@dataclass(slots=True)
class Year:
    """Everything that is said, in order, and every matter."""

    deeds: list[Deed] = field(default_factory=list)
    matters: list[Matter] = field(default_factory=list)


@dataclass(slots=True)
class Pen:
    """Writes the year of one house."""

    house: House
    weather: Weather
    year: Year
    dice: random.Random
    written: int = 0

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.house.zone_or_utc))

    def clock(self, day: datetime, at: str) -> datetime:
        """A local time on the local day of a moment (UTC)."""
        hour, minute = map(int, at.split(":"))
        zone = ZoneInfo(self.house.zone_or_utc)
        local = self.local(day)
        return datetime(local.year, local.month, local.day, hour, minute, tzinfo=zone).astimezone(UTC)

    def free(self, moment: datetime) -> datetime:
        """When a line is said that somebody wants to say then."""
        return self.weather.fair_after(moment)

    def say_at(self, day: datetime, at: str) -> datetime:
        """The first moment from a local time on at which a line can be said."""
        return self.free(self.clock(day, at))

    def say(self, at: datetime, by: str, line: str, keeps: str = "") -> datetime:
        assert at == self.free(at)
        self.year.deeds.append(Deed(at=at, house=self.house.name, by=by, line=line, keeps=keeps))
        return at

    def matter(self, what: str, client: str, who: str, said: datetime, at: datetime, ended: datetime | None) -> None:
        self.year.matters.append(
            Matter(what=what, house=self.house.name, client=client, who=who, said=said, at=at, ended=ended)
        )

    def name(self) -> str:
        self.written += 1
        return f"n{self.written}"

    def text(self, moment: datetime) -> str:
        return f"{self.local(moment):%Y-%m-%d %H:%M}"


def lived(weather: Weather, seed: int, houses: Sequence[House] = HOUSES) -> Year:
    """The whole year of all houses."""
    year = Year()
    for number, house in enumerate(houses):
        pen = Pen(house, weather, year, random.Random(seed * 1000 + number))
        opening(pen)
        for life in (talking, promising, invoicing, parting):
            life(pen)
        if number % 4 == 0:
            pausing(pen)
    year.deeds.sort(key=lambda deed: deed.at)
    return year


def opening(pen: Pen) -> None:
    """The people, the settings, the clients; and later changes of the digest."""
    house, minute = pen.house, timedelta(minutes=1)
    people = [("olga", "owner"), *((name, "owner") for name in house.owners), ("anna", "member"), ("max", "member")]
    lines = [(name, "/status", role) for name, role in people]
    lines += [("olga", line, "") for line in house.settings]
    lines += [(who, "/me quiet {}-{}".format(*hours), "") for who, hours in house.own.items()]
    looks_after = (("anna", "Acme"), ("olga", "Globex"), ("max", "Initech"))
    lines += [(who, f"/client add {client}", "") for who, client in looks_after]
    for number, (by, line, role) in enumerate(lines):
        at = BEGIN + minute * number / 60
        pen.year.deeds.append(Deed(at=at, house=house.name, by=by, line=line, role=role))
    for day, rhythm in house.digests[1:]:
        at = pen.clock(datetime.fromisoformat(f"2026-{day}T12:00:00Z"), "11:03")
        pen.say(pen.free(at), "olga", f"/digest {rhythm.typed if rhythm else 'off'}")


def talking(pen: Pen) -> None:
    """Talks that are planned, moved, held, put off or forgotten, and what was agreed."""
    dice, client, who = pen.dice, "Acme", "anna"
    day = BEGIN + DAY * dice.randrange(5, 15)
    unkept: Matter | None = None
    while day < END - 70 * DAY:
        said = pen.say_at(day, "10:07")
        at = pen.clock(said + DAY * dice.choice((0, 1, 1, 2, 5, 9)), dice.choice(("08:15", "14:30", "17:45", "21:00")))
        if at < said + 20 * timedelta(minutes=1):
            at += DAY
        pen.say(said, who, f"/talk {client} {pen.text(at)}")
        moved = pen.free(said + dice.choice((2, 23)) * HOUR)
        if dice.random() < 0.3 and moved < at - 2 * HOUR:
            pen.matter("talk", client, who, said, at, moved)
            said, at = moved, pen.clock(at + DAY * dice.choice((1, 4)), "12:30")
            pen.say(said, who, f"/talk {client} {pen.text(at)}")
        answered = pen.free(at + dice.choice((0.4, 3, 3, 49, 290)) * HOUR)
        pen.matter("talk", client, who, said, at, answered)
        outcome = dice.choice(("agreed", "agreed", "cleared", "postponed"))
        if outcome != "postponed" and unkept is not None:
            pen.year.matters.append(replace(unkept, ended=answered))
            unkept = None
        day = answered + DAY * dice.randrange(12, 30)
        if outcome != "agreed":
            pen.say(answered, who, f"/talk {client} held {outcome}")
            continue
        review = pen.clock(answered + DAY * dice.choice((3, 10, 30, 45)), "12:00")
        terms = f"/talk {client} held agreed review:{pen.local(review):%Y-%m-%d} changes are quoted first"
        pen.say(answered, who, terms)
        kept = pen.free(review + dice.choice((-20, 5, 70, 460)) * HOUR)
        agreement = Matter(
            what="agreement", house=pen.house.name, client=client, who=who, said=answered, at=review, ended=kept
        )
        if dice.random() < 0.25:
            unkept = replace(agreement, ended=None)
            day = max(day, review + 9 * DAY)
            continue
        pen.say(kept, who, f"/kept {client} {dice.choice(('yes', 'no'))}")
        pen.year.matters.append(agreement)
        day = max(day, kept + 2 * DAY)
    if unkept is not None:
        pen.year.matters.append(unkept)


def promising(pen: Pen) -> None:
    """Promises kept in time, late or never, and some that get another date."""
    dice, client, who = pen.dice, "Acme", "anna"
    day = BEGIN + DAY * dice.randrange(5, 15)
    while day < END - 40 * DAY:
        said, number = pen.say_at(day, "11:22"), pen.name()
        at = pen.clock(said + DAY * dice.choice((0, 1, 3, 12)), dice.choice(("11:45", "16:00", "20:30", "06:30")))
        if at <= said:
            at += DAY
        pen.say(said, who, f'/promise {client} by:"{pen.text(at)}" the new draft', keeps=number)
        moved = pen.free(at + dice.choice((-1.5, 6, 30)) * HOUR)
        if dice.random() < 0.25 and moved > said:
            pen.matter("promise", client, who, said, at, moved)
            said, at = moved, pen.clock(moved + 2 * DAY, "15:15")
            pen.say(said, who, f'/promise {client} #{{{number}}} by:"{pen.text(at)}"')
        settled = pen.free(at + dice.choice((-2, 2, 20, 75)) * HOUR)
        ended = None if dice.random() < 0.2 or settled <= said else settled
        if ended is not None:
            pen.say(ended, who, f"/promise {client} #{{{number}}} kept")
        pen.matter("promise", client, who, said, at, ended)
        day = max(day, settled) + DAY * dice.randrange(14, 34)


def pausing(pen: Pen) -> None:
    """Talks that got heated: the return is a promise that waits for nobody's morning."""
    dice, client, who = pen.dice, "Acme", "anna"
    day = BEGIN + DAY * dice.randrange(10, 30)
    while day < END - 30 * DAY:
        said, number = pen.say_at(day, dice.choice(("13:33", "18:11", "22:44"))), pen.name()
        pen.say(said, who, f"/pause {client} 2h", keeps=number)
        ended = pen.free(said + dice.choice((1.5, 2.6, 26)) * HOUR)
        pen.say(ended, who, f"/promise {client} #{{{number}}} kept")
        pen.matter("pause", client, who, said, said + 2 * HOUR, ended)
        day = ended + DAY * dice.randrange(30, 70)


def invoicing(pen: Pen) -> None:
    """Invoices paid before their day, late, or never."""
    dice, client, who = pen.dice, "Globex", "olga"
    day = BEGIN + DAY * dice.randrange(5, 25)
    amount = 100
    while day < END - 60 * DAY:
        amount += 1
        said = pen.say_at(day, "15:41")
        due = pen.clock(said + DAY * dice.choice((-3, 2, 10, 20)), "12:00")
        pen.say(said, who, f"/due {client} {amount} {pen.local(due):%Y-%m-%d} invoice {amount}")
        paid = pen.free(max(due + dice.choice((-20, 6, 80, 900)) * HOUR, said + HOUR))
        ended = None if dice.random() < 0.1 else paid
        if ended is not None:
            pen.say(ended, who, f"/paid {client} {amount}")
        pen.matter("invoice", client, who, said, due, ended)
        day = max(day, due) + DAY * dice.randrange(20, 50)


def parting(pen: Pen) -> None:
    """One client is parted with; some of the steps are ticked."""
    dice, client, who = pen.dice, "Initech", "max"
    said = pen.say_at(BEGIN + DAY * dice.randrange(30, 270), "10:49")
    ends = pen.clock(said + DAY * dice.choice((1, 3, 9, 30, 44, 61)), dice.choice(("12:00", "18:30", "07:45")))
    pen.say(said, "olga", f"/talk {client} held part")
    opened = said + timedelta(minutes=1)
    pen.year.deeds.append(
        Deed(at=opened, house=pen.house.name, by="olga", line=f'/part {client} by:"{pen.text(ends)}" soft confirm')
    )
    ticked: dict[int, datetime] = {}
    for number in dice.sample(range(1, 8), 3):
        at = pen.free(opened + (ends - opened) * dice.uniform(0.05, 1.2))
        ticked[number] = pen.say(at, who, f"/steps {client} {number} done")
    pen.year.matters.append(
        Matter(what="parting", house=pen.house.name, client=client, who=who, said=opened, at=ends, ticked=ticked)
    )
