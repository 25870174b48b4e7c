"""The year as it is lived: the real dispatch, jobs, outbox and storage; only the platform and the clock are ours.

Time goes from one moment at which something is to be done to the next. Knows nothing of what should be sent.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from sqlalchemy import Engine, func, select

from handlers.invocation import Actor, Invocation, Room
from handlers.jobs.clock import run_due
from handlers.pipeline.dispatch import dispatch
from handlers.pipeline.registry import Registry, discover
from handlers.ports import Database, OutboxMessage, UnitOfWork
from handlers.services.delivery.routing import Outgoing, prepare
from handlers.services.digest.composition import AT as DIGEST_AT
from handlers.services.digest.pulse import AT as PULSE_AT
from handlers.services.due.item import OCCASION
from storage import tables
from tests.journeys.year.actions import Deed, Year
from tests.journeys.year.faults import END, Weather

T = TypeVar("T")

PLATFORMS = frozenset({"console"})
BATCH = 20
LEASE = 12
#: How often replicas look at the same moment and race for what there is to do.
TOGETHER = 0.4
#: How long a refused message is put off: the longest that the real delivery waits.
AGAIN = timedelta(seconds=330)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message that left. `what`: digest, pulse, or the topic of a reminder; `at`: when it fell due, as it says."""

    house: str
    to: str
    what: str
    client: str
    at: datetime
    left: datetime
    late: bool


@dataclass
class World:
    """Houses, replicas, weather. `open` opens a replica on the database all of them share."""

    open: Callable[[], Database]
    engine: Engine
    weather: Weather
    year: Year
    replicas: int
    seed: int
    registry: Registry = field(default_factory=discover)
    sent: list[Sent] = field(default_factory=list)
    lost: int = 0

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.databases = [self.open() for _ in range(self.replicas)]
        self.numbers: dict[tuple[str, str], object] = {}
        self.names: dict[int, str] = {}
        self.keys = 0
        self.kills = list(self.weather.kills)

    def close(self) -> None:
        for database in self.databases:
            database.close()

    def live(self) -> None:
        """The whole year."""
        deeds = list(self.year.deeds)
        turns = [moment for spell in self.weather.spells for moment in (spell.start, spell.end)]
        turns = sorted([*turns, END])
        now = deeds[0].at
        while now < END:
            fixed = min([turns[0], *[deed.at for deed in deeds[:1]]])
            due = self.next_due(now)
            now = max(now, fixed if due is None else min(due, fixed))
            if due is not None and now < fixed:
                now = min(now + timedelta(seconds=self.dice.uniform(0.1, 8)), fixed)
            while turns and turns[0] <= now:
                turns.pop(0)
            while deeds and deeds[0].at <= now:
                self.say(deeds.pop(0))
            self.beat(now)

    # ------------------------------------------------------------------------------------------------------- people

    def say(self, deed: Deed) -> None:
        """A line at the console of a house; it must be taken."""
        numbers = {name: number for (house, name), number in self.numbers.items() if house == deed.house}
        line = deed.line.format(**numbers)
        actor = Actor(
            external_id=deed.by, name=deed.by.capitalize(), handle=deed.by, private_chat=deed.by, language="en"
        )
        room = Room(external_id=deed.house, kind="console", team=deed.house, shared=False)
        self.keys += 1
        said = Invocation(
            platform="console",
            key=f"k{self.keys}",
            actor=actor,
            room=room,
            text=line,
            in_band=True,
            role=deed.role,
        )
        at = deed.at
        database = self.dice.choice(self.databases)
        outcome = database.write(lambda uow: dispatch(uow, said, at, self.registry)).result()
        assert outcome.reply is not None, (deed, outcome)
        assert not outcome.reply.error, (deed, line, outcome.reply.error)
        if deed.keeps:
            self.numbers[deed.house, deed.keeps] = outcome.reply.data["entry"]

    # ----------------------------------------------------------------------------------------------------- processes

    def next_due(self, now: datetime) -> datetime | None:
        """When something is to be done next as the database has it; None while nobody is there to do it.

        The sweep is no occasion of its own: what it raises is not reckoned here.
        """
        weather = self.weather.at(now)
        if weather == "down":
            return None
        letter, client, house = tables.outbox_message.c, tables.client.c, tables.workspace.c
        moments = [
            select(func.min(client.remind_at)),
            select(func.min(house.digest_from)),
            select(func.min(house.pulse_from)),
        ]
        if weather != "silent":
            pending = letter.state == "pending"
            moments.append(select(func.min(func.coalesce(letter.lease_until, letter.due_at))).where(pending))
        with self.engine.connect() as connection:
            row = connection.execute(select(*[each.scalar_subquery() for each in moments])).one()
        return min((each for each in row if each is not None), default=None)

    def beat(self, now: datetime) -> None:
        """What the processes do at a moment, all at once."""
        weather = self.weather.at(now)
        if weather == "down":
            self.restart()
            return
        self.at_once(lambda uow, _: self._jobs(uow, now))
        if weather == "silent":
            return
        claimed = self.at_once(lambda uow, owner: self._claim(uow, owner, now))
        victim = self._victim(claimed, now)
        for number, parcels in claimed:
            if number == victim:
                self.lost += len(parcels)
                self.restart(number)
            elif parcels:
                self._carry(number, parcels, now, refused=weather == "mute")

    def _victim(self, claimed: Sequence[tuple[int, Sequence[object]]], now: datetime) -> int | None:
        """Who of those that have just claimed something is killed before it is sent."""
        busy = [number for number, parcels in claimed if parcels]
        if not busy or not self.kills or self.kills[0] > now:
            return None
        self.kills.pop(0)
        return self.dice.choice(busy)

    def restart(self, *numbers: int) -> None:
        """Nothing survives in memory; what was claimed stays claimed until its lease is over."""
        for number in numbers or range(self.replicas):
            self.databases[number].close()
            self.databases[number] = self.open()

    def at_once(self, work: Callable[[UnitOfWork, str], T]) -> Sequence[tuple[int, T]]:
        """The same on one replica or on several at the same time, as their clocks happen to tick."""

        def of(number: int) -> Callable[[UnitOfWork], T]:
            return lambda uow: work(uow, f"replica-{number}")

        most = self.replicas if self.dice.random() < TOGETHER else 1
        awake = self.dice.sample(range(self.replicas), most)
        futures = [(number, self.databases[number].write(of(number))) for number in awake]
        return [(number, future.result()) for number, future in futures]

    def _jobs(self, uow: UnitOfWork, now: datetime) -> int:
        done = run_due(uow, now, BATCH)
        uow.commit()
        return done

    def _claim(self, uow: UnitOfWork, owner: str, now: datetime) -> list[tuple[str, Outgoing]]:
        parcels: list[tuple[str, Outgoing]] = []
        for letter in uow.post.claim(now, owner, BATCH, LEASE):
            ready = prepare(uow, letter, now, PLATFORMS)
            if isinstance(ready, Outgoing):
                parcels.append((uow.workspaces.get(letter.workspace_id).name, ready))
            elif isinstance(ready, datetime):
                uow.post.put_off(letter.id, owner, ready, "waits")
            else:
                uow.post.delivered(letter.id, owner, "", "", now)
        uow.commit()
        return parcels

    def _carry(self, number: int, parcels: Sequence[tuple[str, Outgoing]], now: datetime, *, refused: bool) -> None:
        """To the platform, and what came of it to the database."""
        owner = f"replica-{number}"

        def note(uow: UnitOfWork) -> None:
            for _, ready in parcels:
                if refused:
                    uow.post.put_off(ready.message.id, owner, now + AGAIN, "refused")
                else:
                    assert uow.post.delivered(ready.message.id, owner, f"console:{ready.chat}", "1", now)
            uow.commit()

        if not refused:
            for house, ready in parcels:
                self._heard(house, ready, now)
        self.databases[number].write(note).result()

    def _heard(self, house: str, ready: Outgoing, now: datetime) -> None:
        what, at = _about(ready.message)
        if at is not None:
            self.sent.append(
                Sent(
                    house=house,
                    to=ready.about,
                    what=what,
                    client=str(ready.reply.data.get("client") or "") if what not in ("digest", "pulse") else "",
                    at=at,
                    left=now,
                    late=bool(ready.reply.data.get("late")),
                )
            )


def _about(letter: OutboxMessage) -> tuple[str, datetime | None]:
    """What a letter is, and the moment it says it fell due; None where it is no digest, no pulse and no reminder."""
    payload = letter.payload
    if letter.kind == "digest":
        return "digest", _moment(payload[DIGEST_AT])
    if letter.kind == "pulse":
        return "pulse", _moment(payload[PULSE_AT])
    if OCCASION in payload:
        topic, _, at = payload[OCCASION].split(":", 2)
        return topic, _moment(at)
    return letter.kind, None


def _moment(said: str) -> datetime:
    return datetime.fromisoformat(said).astimezone(UTC)
