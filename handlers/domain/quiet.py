"""Computes when a message may be sent: quiet hours, weekends and holidays in a local zone.

docs/rules.md, "Quiet hours".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.values import Member, Workspace

EVENING = time(19)
MORNING = time(9)
SATURDAY_AND_SUNDAY = (6, 7)
_FRIDAY_AND_SATURDAY = (5, 6)
#: Weekends of zones other than Saturday and Sunday, as ISO weekdays (from the week data of the CLDR).
WEEKENDS: Mapping[str, tuple[int, ...]] = {
    **dict.fromkeys(("Asia/Jerusalem", "Asia/Tel_Aviv", "Israel"), _FRIDAY_AND_SATURDAY),
    **dict.fromkeys(("Africa/Cairo", "Africa/Algiers", "Africa/Tripoli", "Africa/Khartoum"), _FRIDAY_AND_SATURDAY),
    **dict.fromkeys(("Asia/Amman", "Asia/Baghdad", "Asia/Bahrain", "Asia/Damascus"), _FRIDAY_AND_SATURDAY),
    **dict.fromkeys(("Asia/Kuwait", "Asia/Qatar", "Asia/Riyadh", "Asia/Aden"), _FRIDAY_AND_SATURDAY),
    "Asia/Muscat": _FRIDAY_AND_SATURDAY,
    "Asia/Kabul": (4, 5),
    "Asia/Tehran": (5,),
    "Asia/Kolkata": (7,),
    "Africa/Kampala": (7,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Local quiet hours, from `start` up to `end` (past midnight if it is earlier than `start`); None: no quiet
    hours."""

    zone: str
    start: time | None = None
    end: time | None = None
    weekend: frozenset[int] = frozenset()
    holidays: frozenset[str] = frozenset()

    def _open(self, local: datetime) -> bool:
        if local.isoweekday() in self.weekend or local.date().isoformat() in self.holidays:
            return False
        if self.start is None or self.end is None or self.start == self.end:
            return True
        clock = local.time()
        if self.start < self.end:
            return not self.start <= clock < self.end
        return self.end <= clock < self.start

    def next_open(self, moment: datetime) -> datetime:
        """The first moment from `moment` on at which a message may be sent (UTC)."""
        zone = ZoneInfo(self.zone)
        local = moment.astimezone(zone)
        if self._open(local):
            return moment
        clocks = (time(0), self.end or time(0))
        for day in range(370):
            date = local.date() + timedelta(days=day)
            for clock in clocks:
                # Convert to UTC and back: a time skipped by daylight saving becomes the one after it.
                at = datetime.combine(date, clock, zone).astimezone(UTC)
                if at > moment and self._open(at.astimezone(zone)):
                    return at
        return moment  # a calendar without a working day holds nothing back


def hours_of(workspace: Workspace, member: Member | None = None) -> Hours:
    """The hours of the team, or of a member with hours of their own. Off until the workspace's zone is set."""
    if workspace.zone is None:
        return Hours(zone="UTC")
    start, end = (workspace.quiet_from, workspace.quiet_to) if workspace.quiet_set else (EVENING, MORNING)
    if member is not None and member.quiet_from is not None:
        start, end = member.quiet_from, member.quiet_to
    weekend = WEEKENDS.get(workspace.zone, SATURDAY_AND_SUNDAY) if workspace.weekend is None else workspace.weekend
    return Hours(
        zone=workspace.zone,
        start=start,
        end=end,
        weekend=frozenset(weekend),
        holidays=frozenset(workspace.holidays),
    )
