"""When a message may go out: quiet hours, weekends and holidays in a local zone (docs/rules.md, "Quiet hours")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.values import Member, Workspace

EVENING = time(19)
MORNING = time(9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Local hours of silence, from `start` up to `end` (over midnight when it is later), None: no quiet hours."""

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
        """The first moment from `moment` on at which a message may go out (UTC)."""
        zone = ZoneInfo(self.zone)
        local = moment.astimezone(zone)
        if self._open(local):
            return moment
        candidates = {time(0)} | ({self.end} if self.end is not None else set())
        for day in range(370):
            date = local.date() + timedelta(days=day)
            for clock in sorted(candidates):
                at = datetime.combine(date, clock, zone)
                if at > local and self._open(at):
                    return at.astimezone(UTC)
        return moment  # a calendar without an open day holds nothing back


def hours_of(workspace: Workspace, member: Member | None = None) -> Hours:
    """The hours of the team, or of one member who set his own. Off until the workspace's zone is set."""
    zone = workspace.zone or "UTC"
    start, end = workspace.quiet_from, workspace.quiet_to
    if not workspace.quiet_set and workspace.zone is not None:
        start, end = EVENING, MORNING
    if member is not None and member.quiet_from is not None:
        start, end = member.quiet_from, member.quiet_to
    weekend: frozenset[int] = frozenset()
    if workspace.weekend is not None:
        weekend = frozenset(workspace.weekend)
    elif workspace.zone is not None:
        weekend = (
            frozenset({5, 6}) if workspace.zone in ("Asia/Jerusalem", "Asia/Tel_Aviv", "Israel") else frozenset({6, 7})
        )
    return Hours(zone=zone, start=start, end=end, weekend=weekend, holidays=frozenset(workspace.holidays))
