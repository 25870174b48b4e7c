"""`parley bench`: measures how long commands take here, and the minimal SQL for the same work at the same time.

Uses the real dispatch and the real database, without a chat platform or network. Compare the ratios
(docs/performance.md): the milliseconds are those of this machine at this moment.
"""

from __future__ import annotations

import tempfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import TextIO

from bot.settings import SettingsError
from handlers.domain.values import Category, Entry, Fault, Kind, Severity, Stage
from handlers.invocation import Actor, Invocation, Room
from handlers.pipeline.dispatch import CommandResult, dispatch
from handlers.pipeline.registry import Registry, discover
from handlers.ports import Database, UnitOfWork
from storage import migrate
from storage.engine import open_database
from storage.yardstick import Yardstick

COMMANDS = 64  # of each kind in a round
LINES = 100  # of each client
COPIES = 9  # so many times more lines, in other workspaces
TOGETHER = 16
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
KEYS = "bench-"


@dataclass(slots=True)
class Measurements:
    """Timings of one kind of work: seconds of each command, and seconds per command of each round."""

    commands: list[float] = field(default_factory=list)
    rounds: list[float] = field(default_factory=list)

    @property
    def typical(self) -> float:
        return median(self.rounds)


def bench(out: TextIO, *, url: str | None = None, seconds: float = 8.0, clients: int = 100) -> None:
    """Print the table. Without `url` a temporary SQLite file is used; a given database must be empty, and is emptied
    afterwards.

    `seconds` is the time for measuring, half of it before the ledger grows; filling it and two rounds are added to it.
    Raises SettingsError when there is a ledger already, StorageError when the database cannot be used.
    """
    if url is not None:
        _measure(out, url, seconds, clients)
        return
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as here:
        file = f"sqlite:///{Path(here) / 'bench.db'}"
        migrate.upgrade(file)
        _measure(out, file, seconds, clients)


def _measure(out: TextIO, url: str, seconds: float, clients: int) -> None:
    database = open_database(url)
    try:
        if database.read(lambda stores: stores.workspaces.ids()).result():
            raise SettingsError("this database holds a ledger: a benchmark writes to it and needs an empty one")
        with Yardstick(url) as yardstick:
            track = _Track(database, yardstick, clients)
            try:
                track.lay()
                before = track.run(seconds / 2)
                track.grow()
                after = track.run(seconds / 2)
            finally:
                track.clear()
    finally:
        database.close()
    _print(out, clients * LINES, before, after)


class _Track:
    """A workspace with clients and their lines, and the work that is measured on it."""

    def __init__(self, database: Database, yardstick: Yardstick, clients: int) -> None:
        self._database = database
        self._yardstick = yardstick
        self._clients = [f"Client{n}" for n in range(clients)]
        self._registry: Registry = discover()
        self._numbers = count()
        self._workspaces: list[int] = []

    def lay(self) -> None:
        self._say("/clients").result()
        (workspace,) = self._database.read(lambda stores: stores.workspaces.ids()).result()
        self._workspaces.append(workspace)
        clients = self._database.write(partial(_add, workspace=workspace, names=self._clients)).result()
        self._yardstick.fill(workspace, _lines(clients))
        self._yardstick.settle()

    def grow(self) -> None:
        """Add lines in other workspaces: the measured workspace and its clients stay the same size."""
        for number in range(COPIES):
            workspace = self._database.write(partial(_workspace, name=f"bench {number}")).result()
            self._workspaces.append(workspace)
            self._yardstick.copy(self._workspaces[0], workspace)
        self._yardstick.settle()

    def clear(self) -> None:
        self._yardstick.clear(self._workspaces, KEYS)

    def run(self, seconds: float) -> dict[str, Measurements]:
        """Run rounds of all kinds of work until the time is up, at least two after a first one that warms up."""
        work: dict[str, Callable[[Measurements], None]] = {
            "raw SQL of an incident": lambda t: self._raw(t, self._raw_incident),
            "/incident, one at a time": lambda t: self._flow(t, "/incident {} scope wants more", 1),
            f"/incident, {TOGETHER} at a time": lambda t: self._flow(t, "/incident {} scope wants more", TOGETHER),
            "raw SQL of a card": lambda t: self._raw(t, self._raw_card),
            "/status, one at a time": lambda t: self._flow(t, "/status {}", 1),
            f"/status, {TOGETHER} at a time": lambda t: self._flow(t, "/status {}", TOGETHER),
        }
        for measure in work.values():
            measure(Measurements())
        taken = {name: Measurements() for name in work}
        until = perf_counter() + seconds
        while perf_counter() < until or len(next(iter(taken.values())).rounds) < 2:
            for name, measure in work.items():
                measure(taken[name])
        return taken

    def _flow(self, taken: Measurements, line: str, together: int) -> None:
        """Time a round of commands, of which `together` run at any moment."""
        under_way: deque[Future[CommandResult]] = deque()
        start = perf_counter()
        for number in range(COMMANDS):
            if len(under_way) == together:
                under_way.popleft().result()
            started = perf_counter()
            future = self._say(line.format(self._client(number)))
            future.add_done_callback(partial(_answered, taken, started))
            under_way.append(future)
        for future in under_way:
            future.result()
        taken.rounds.append((perf_counter() - start) / COMMANDS)

    def _raw(self, taken: Measurements, work: Callable[[str], object]) -> None:
        start = perf_counter()
        for number in range(COMMANDS):
            started = perf_counter()
            work(self._client(number))
            taken.commands.append(perf_counter() - started)
        taken.rounds.append((perf_counter() - start) / COMMANDS)

    def _client(self, number: int) -> str:
        return self._clients[number % len(self._clients)]

    def _raw_incident(self, client: str) -> None:
        self._yardstick.incident(self._workspaces[0], client, f"{KEYS}{next(self._numbers)}", NOW)

    def _raw_card(self, client: str) -> None:
        self._yardstick.card(self._workspaces[0], client, NOW)

    def _say(self, line: str) -> Future[CommandResult]:
        number = next(self._numbers)
        invocation = Invocation(
            platform="console",
            key=f"{KEYS}{number}",
            actor=Actor(external_id="bench", name="bench", handle="bench", private_chat="bench"),
            room=Room(external_id="bench", kind="console", team="bench", shared=False),
            text=line,
            in_band=True,
        )
        now = NOW + timedelta(seconds=number)
        return self._database.write(lambda uow: dispatch(uow, invocation, now, self._registry))


def _answered(taken: Measurements, started: float, _: Future[CommandResult]) -> None:
    taken.commands.append(perf_counter() - started)


def _workspace(uow: UnitOfWork, name: str) -> int:
    made = uow.workspaces.create(name, NOW)
    uow.commit()
    return made.id


def _add(uow: UnitOfWork, workspace: int, names: Sequence[str]) -> list[int]:
    made = [uow.clients.add(workspace, name, Stage.ACTIVE, None, NOW).id for name in names]
    uow.commit()
    return made


def _lines(clients: list[int]) -> Iterator[Entry]:
    """A year of lines for each client: hours, small incidents, notes and payments."""
    kinds = (Kind.INCIDENT, Kind.HOURS, Kind.NOTE, Kind.HOURS, Kind.PAYMENT)
    number = count(1)
    for line in range(LINES):
        kind = kinds[line % len(kinds)]
        at = NOW - timedelta(days=365 * (LINES - line) / LINES)
        entry = Entry(client_id=0, kind=kind, occurred_at=at, recorded_at=at, note="wants more", typed="wants more")
        if kind is Kind.INCIDENT:
            entry = replace(entry, category=Category.SCOPE, severity=Severity.MINOR, fault=Fault.THEIRS)
        elif kind is Kind.HOURS:
            entry = replace(entry, minutes=90)
        elif kind is Kind.PAYMENT:
            entry = replace(entry, amount_minor=50_000)
        for client in clients:
            yield replace(entry, client_id=client, number=next(number))


def _print(out: TextIO, total: int, before: dict[str, Measurements], after: dict[str, Measurements]) -> None:
    for size, taken, earlier in ((total, before, None), (total * (COPIES + 1), after, before)):
        print(
            f"{size:,} lines in the database, {LINES} of each client" + ("" if earlier is None else ", again"), file=out
        )
        head = f"  {'':28}{'p50 ms':>9}{'p99 ms':>9}{'a second':>10}{'x raw SQL':>11}"
        print(head + ("" if earlier is None else f"{'x before':>10}"), file=out)
        raw = Measurements()
        for name, measured in taken.items():
            raw = measured if name.startswith("raw") else raw
            cuts = quantiles(measured.commands, n=100)
            row = f"  {name:28}{cuts[49] * 1000:9.2f}{cuts[98] * 1000:9.2f}{1 / measured.typical:10,.0f}"
            row += f"{measured.typical / raw.typical:11.1f}"
            print(row + ("" if earlier is None else f"{measured.typical / earlier[name].typical:10.2f}"), file=out)
    print("Read the ratios; the milliseconds are of this machine at this moment (docs/performance.md).", file=out)
