"""What goes wrong in the year: when Parley itself is down, when the platform takes nothing, when it is killed.

Drawn from a seed once, and known to both the simulation and the reckoning. Knows nothing of the product.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

BEGIN = datetime(2026, 1, 1, 6, tzinfo=UTC)
END = datetime(2027, 1, 1, tzinfo=UTC)
#: Nothing breaks around these days: 02:30 on them is a case of its own.
CLEAR = ((3, 6, 10), (3, 26, 31), (4, 4, 7), (9, 26, 29), (10, 24, 31), (11, 1, 3))
#: After a spell people write again when things have settled.
SETTLED = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Spell:
    """Trouble from `start` up to `end` (UTC).

    down   the process is not there: nothing is looked at and nothing sent
    mute   the platform refuses every message; each is tried again and again
    silent what is due is written, and nobody delivers it
    """

    start: datetime
    end: datetime
    kind: str


@dataclass(frozen=True, slots=True)
class Weather:
    """The spells of a year, none touching another, and moments at which a process is killed."""

    spells: tuple[Spell, ...]
    kills: tuple[datetime, ...]

    def at(self, moment: datetime) -> str:
        return next((spell.kind for spell in self.spells if spell.start <= moment < spell.end), "fair")

    def up_after(self, moment: datetime) -> datetime:
        """When what fell due at a moment is looked at."""
        return next((s.end for s in self.spells if s.kind == "down" and s.start <= moment < s.end), moment)

    def delivering_after(self, moment: datetime) -> datetime:
        """When what may leave at a moment can leave."""
        return next((s.end for s in self.spells if s.start <= moment < s.end), moment)

    def fair_after(self, moment: datetime) -> datetime:
        """When somebody who wants to write at a moment can."""
        for spell in self.spells:
            if spell.start - SETTLED <= moment < spell.end + SETTLED:
                return spell.end + SETTLED
        return moment


def weather(seed: int) -> Weather:
    """Two long outages of weeks, a dozen of hours or days, and sixty kills."""
    dice = random.Random(seed)
    spells = [
        Spell(datetime(2026, 5, 4, 5, 10, tzinfo=UTC), datetime(2026, 5, 25, 3, 40, tzinfo=UTC), "silent"),
        Spell(datetime(2026, 7, 31, 20, 20, tzinfo=UTC), datetime(2026, 8, 12, 21, 50, tzinfo=UTC), "down"),
    ]
    lengths = [("down", 7), ("down", 31), ("down", 78), ("down", 2), ("mute", 3), ("mute", 5), ("mute", 4)]
    lengths += [("silent", 9), ("silent", 50), ("silent", 6), ("silent", 90), ("down", 14), ("silent", 3)]
    for kind, hours in lengths:
        spells.append(_somewhere(dice, kind, hours, spells))
    kills = [BEGIN + (END - BEGIN) * dice.random() for _ in range(60)]
    return Weather(tuple(sorted(spells, key=lambda s: s.start)), tuple(sorted(kills)))


def _somewhere(dice: random.Random, kind: str, hours: int, others: list[Spell]) -> Spell:
    """A stretch of that length, a day clear of the others and of the days on which clocks change."""
    while True:
        start = datetime(2026, 1, 9, tzinfo=UTC) + timedelta(minutes=dice.randrange(350 * 24 * 60))
        spell = Spell(start, start + timedelta(hours=hours, minutes=dice.randrange(50)), kind)
        day = timedelta(days=1)
        alone = all(spell.end + day < each.start or each.end + day < spell.start for each in others)
        clear = all(
            spell.end < datetime(2026, month, first, tzinfo=UTC)
            or spell.start > datetime(2026, month, last, tzinfo=UTC)
            for month, first, last in CLEAR
        )
        if alone and clear and spell.end < END - day:
            return spell
