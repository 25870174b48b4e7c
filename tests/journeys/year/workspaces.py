"""The twenty houses of the year, as plain data: where they are, when they rest, when they want their digest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

WEEKDAYS = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`days`: "weekly" (the week's first working day), "daily", or days as an owner types them; `at`: local, HH:MM."""

    days: str
    at: str = "09:00"

    @property
    def typed(self) -> str:
        return f"{self.days} {self.at}"


WEEKLY = Rhythm("weekly")
NIGHTLY = Rhythm("daily", "02:30")
#: Both times the clocks change, and not all of the year.
SOME_NIGHTS = (
    ("01-01", WEEKLY),
    ("03-02", NIGHTLY),
    ("04-12", WEEKLY),
    ("10-19", NIGHTLY),
    ("11-09", Rhythm("mon,thu")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """One workspace.

    zone      None: never set, so it is UTC and nothing is held
    weekend   days off as typed; `usual` where they are what the place has anyway and nobody types them
    quiet     local hours, "" for none; `own`: those of single members
    digests   the rhythm that holds from a local day on ("01-01": from the beginning), None: off
    team      whether there is a team's chat
    owners    who owns the ledger beside Olga
    """

    name: str
    zone: str | None
    weekend: str = "sat,sun"
    usual: bool = True
    quiet: tuple[str, str] | None = ("19:00", "09:00")
    own: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    holidays: tuple[str, ...] = ()
    digests: tuple[tuple[str, Rhythm | None], ...] = (("01-01", WEEKLY),)
    pulse: bool = False
    team: bool = True
    owners: tuple[str, ...] = ()

    @property
    def zone_or_utc(self) -> str:
        return self.zone or "UTC"

    @property
    def days_off(self) -> frozenset[int]:
        return frozenset(WEEKDAYS[word] for word in self.weekend.split(",") if word)

    @property
    def settings(self) -> tuple[str, ...]:
        """What Olga types in the first minute of the year."""
        lines = [f"/settings timezone {self.zone}"] if self.zone else []
        if not self.usual:
            lines.append(f"/settings weekend {self.weekend or 'off'}")
        if self.quiet is None:
            lines.append("/settings quiet off")
        elif self.quiet != ("19:00", "09:00"):
            lines.append("/settings quiet {}-{}".format(*self.quiet))
        if self.holidays:
            lines.append(f"/settings holidays {' '.join(self.holidays)}")
        if self.pulse:
            lines.append("/settings pulse on")
        if not self.team:
            lines.append("/settings channel off")
        first = self.digests[0][1]
        if first != WEEKLY:
            lines.append(f"/digest {first.typed if first else 'off'}")
        return tuple(lines)


POLISH = ("2026-01-06", "2026-04-06", "2026-05-01", "2026-06-04", "2026-11-11", "2026-12-25")
JEWISH = ("2026-04-02", "2026-04-08", "2026-05-22", "2026-09-13", "2026-09-21", "2026-10-04")
AMERICAN = ("2026-01-19", "2026-05-25", "2026-07-03", "2026-09-07", "2026-11-26", "2026-11-27", "2026-12-25")
#: A week in which nobody works: no first working day, and what is held waits it out.
SUMMER = tuple(f"2026-06-{day:02}" for day in range(15, 22))

HOUSES = (
    House(name="Brama", zone="Europe/Warsaw", holidays=POLISH, pulse=True),
    House(name="Wisla", zone="Europe/Warsaw", digests=(("01-01", NIGHTLY),), quiet=("22:00", "06:00")),
    House(
        name="Mokotow",
        zone="Europe/Warsaw",
        holidays=POLISH + SUMMER,
        digests=(("01-01", Rhythm("mon,thu")), ("04-15", None), ("06-10", Rhythm("tue,fri", "16:30"))),
        own={"anna": ("21:00", "07:30")},
    ),
    House(name="Gilboa", zone="Asia/Jerusalem", weekend="fri,sat", holidays=JEWISH, pulse=True),
    House(name="Yarkon", zone="Asia/Jerusalem", weekend="fri,sat", digests=SOME_NIGHTS, quiet=None),
    House(
        name="Carmel",
        zone="Asia/Jerusalem",
        weekend="fri,sat",
        holidays=JEWISH,
        digests=(("01-01", Rhythm("sun,wed", "08:15")),),
        owners=("omar",),
    ),
    House(name="Hudson", zone="America/New_York", holidays=AMERICAN, owners=("omar",), pulse=True),
    House(name="Delancey", zone="America/New_York", digests=SOME_NIGHTS, team=False),
    House(
        name="Harlem",
        zone="America/New_York",
        holidays=AMERICAN,
        digests=(("01-01", Rhythm("fri", "17:00")), ("09-02", Rhythm("mon,wed,fri", "10:00"))),
        quiet=("18:00", "08:00"),
    ),
    House(name="Ganga", zone="Asia/Kolkata", weekend="sun", pulse=True, holidays=("2026-01-26", "2026-08-15")),
    House(
        name="Jamuna", zone="Asia/Kolkata", weekend="sat,sun", usual=False, digests=(("01-01", Rhythm("sat", "11:30")),)
    ),
    House(name="Upolu", zone="Pacific/Apia", digests=(("01-01", Rhythm("mon", "00:15")),), pulse=True),
    House(name="Waiheke", zone="Pacific/Auckland", holidays=("2026-02-06", "2026-04-03", "2026-04-06"), pulse=True),
    House(
        name="Manukau", zone="Pacific/Auckland", digests=(("01-01", Rhythm("sun", "02:30")),), quiet=("20:00", "08:00")
    ),
    House(name="Meridian", zone="UTC", digests=(("01-01", Rhythm("mon,thu")),)),
    House(name="Nowhere", zone=None, pulse=True),
    House(name="Paulista", zone="America/Sao_Paulo", holidays=("2026-02-16", "2026-02-17"), pulse=True, team=False),
    House(name="Ipiranga", zone="America/Sao_Paulo", digests=(("01-01", None), ("03-03", WEEKLY)), owners=("omar",)),
    House(name="Sumida", zone="Asia/Tokyo", own={"anna": ("12:00", "13:00")}),
    House(
        name="Shibuya",
        zone="Asia/Tokyo",
        weekend="",
        usual=False,
        quiet=("20:00", "07:00"),
        digests=(("01-01", Rhythm("tue", "23:45")),),
        pulse=True,
    ),
)
