"""Computes when digests and pulses are due, in a zone's local time (docs/rules.md, "On schedule").

Pure. When the clocks change, a skipped time becomes the one after it, and a repeated one counts once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.quiet import SATURDAY_AND_SUNDAY, WEEKENDS
from handlers.domain.values import Workspace

DIGEST_AT = time(9)
PULSE_AT = time(15)
FRIDAY = 5
#: How far ahead a day is searched: a workspace in which every day is a holiday has no schedule.
_DAYS = 60
_NO_DAY = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The days of a workspace. `weekend`: ISO weekdays; `holidays`: ISO dates."""

    zone: str
    weekend: frozenset[int]
    holidays: frozenset[str]

    @classmethod
    def of(cls, workspace: Workspace) -> Calendar:
        """The workspace's calendar. Without a zone it is UTC, with Saturday and Sunday off."""
        zone = workspace.zone or "UTC"
        free = WEEKENDS.get(zone, SATURDAY_AND_SUNDAY) if workspace.weekend is None else workspace.weekend
        return cls(zone=zone, weekend=frozenset(free), holidays=frozenset(workspace.holidays))

    def working(self, day: date) -> bool:
        return day.isoweekday() not in self.weekend and not self.holiday(day)

    def holiday(self, day: date) -> bool:
        return day.isoformat() in self.holidays

    def week_of(self, day: date) -> list[date]:
        """The seven days of its week, which begins on the day after the weekend (Monday if there is none)."""
        first = next((d for d in range(1, 8) if d not in self.weekend and (d - 2) % 7 + 1 in self.weekend), 1)
        start = day - timedelta(days=(day.isoweekday() - first) % 7)
        return [start + timedelta(days=number) for number in range(7)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """On which days, and at which local time.

    days    ISO weekdays; a holiday among them moves to the next working day. None: the week's first working day
    friday  with `days` None: Friday instead, or the week's last working day where that is free
    """

    at: time
    days: frozenset[int] | None = None
    friday: bool = False

    def falls_on(self, day: date, calendar: Calendar) -> bool:
        if self.days is None:
            working = [weekday for weekday in calendar.week_of(day) if calendar.working(weekday)]
            if not working or not self.friday:
                return working[:1] == [day]
            return day == next((weekday for weekday in working if weekday.isoweekday() == FRIDAY), working[-1])
        if day.isoweekday() in self.days:
            return not calendar.holiday(day)
        return calendar.working(day) and self._moved_to(day, calendar)

    def _moved_to(self, day: date, calendar: Calendar) -> bool:
        """Whether a scheduled day before it was a holiday, with no working day in between."""
        for back in range(1, _DAYS):
            before = day - timedelta(days=back)
            if calendar.holiday(before) and self.days is not None and before.isoweekday() in self.days:
                return True
            if calendar.working(before):
                break
        return False

    def _moment(self, day: date, calendar: Calendar) -> datetime:
        return datetime.combine(day, self.at, ZoneInfo(calendar.zone)).astimezone(UTC)

    def _moments(self, calendar: Calendar, around: datetime, *, back: bool) -> Iterator[datetime]:
        day = around.astimezone(ZoneInfo(calendar.zone)).date()
        for number in range(-1, _DAYS):
            candidate = day + timedelta(days=-number if back else number)
            if self.falls_on(candidate, calendar):
                yield self._moment(candidate, calendar)

    def next_after(self, moment: datetime, calendar: Calendar) -> datetime | None:
        """The first time strictly after `moment` (UTC); None if there is none in two months."""
        return next((at for at in self._moments(calendar, moment, back=False) if at > moment), None)

    def look_again(self, moment: datetime, calendar: Calendar) -> datetime:
        """When to check a workspace next: at the next time, or in a month if there is none in sight."""
        return self.next_after(moment, calendar) or moment + _NO_DAY

    def latest_until(self, moment: datetime, calendar: Calendar) -> datetime | None:
        """The last time at or before `moment` (UTC); None if there was none in two months."""
        return next((at for at in self._moments(calendar, moment, back=True) if at <= moment), None)


def digest_rhythm(workspace: Workspace) -> Rhythm:
    """The week's first working day at 09:00, unless an owner chose days and time."""
    days = None if workspace.digest_days is None else frozenset(workspace.digest_days)
    return Rhythm(at=workspace.digest_time, days=days)


#: Fridays at 15:00; if Friday is off, the week's last working day.
PULSE = Rhythm(at=PULSE_AT, friday=True)
