"""Parses and renders the days and times of scheduled messages, and computes when a changed schedule starts.

Independent of the digest and the pulse themselves (docs/rules.md, "On schedule").
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time

from handlers.domain.errors import Refusal
from handlers.domain.schedule import DIGEST_AT
from handlers.domain.values import Workspace
from handlers.input import options
from handlers.lexicon.words import means
from handlers.messages import Items, Msg

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?", re.IGNORECASE)
_ALL = (1, 2, 3, 4, 5, 6, 7)


def read(typed: str) -> tuple[tuple[int, ...] | None, time]:
    """Days and time of "mon,thu 9:00", "daily 8:30", "weekly 10" (the first working day) or a bare time.

    The time defaults to 09:00. Raises Refusal("bad-rhythm", or "bad-weekday").
    """
    words = typed.replace(",", " ").split()
    at = DIGEST_AT
    if words and (time_and_rest := _time_at(words)) is not None:
        at, words = time_and_rest
    rest = " ".join(words)
    if not rest or means(rest, "schedule.weekly"):
        return None, at
    if means(rest, "schedule.daily"):
        return _ALL, at
    return options.weekdays(rest), at


def _time_at(words: list[str]) -> tuple[time, list[str]] | None:
    """The time at the end of a list of words, and the words before it; None if there is none."""
    for count in (2, 1):
        match = _TIME.fullmatch(" ".join(words[-count:])) if len(words) >= count else None
        if match is not None:
            return _time(match), words[:-count]
    return None


def _time(match: re.Match[str]) -> time:
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half and not 1 <= hour <= 12:
        raise Refusal("bad-rhythm", value=match[0])
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        raise Refusal("bad-rhythm", value=match[0])
    return time(hour, minute)


def description(workspace: Workspace) -> Msg:
    """When the digest is sent, in a few words."""
    at = f"{workspace.digest_time:%H:%M}"
    days = workspace.digest_days
    if days is None:
        return Msg("rhythm-first", time=at)
    if tuple(days) == _ALL:
        return Msg("rhythm-daily", time=at)
    return Msg("rhythm-days", days=Items(tuple(Msg(f"weekday-{day}") for day in days)), time=at)


def rescheduled(before: Workspace, after: Workspace, now: datetime) -> Workspace:
    """The workspace with the schedules whose hours changed restarted from now.

    A message that was due under the old schedule is not sent retroactively.
    """
    moved = (before.zone, before.weekend, before.holidays) != (after.zone, after.weekend, after.holidays)
    if moved and after.digest_on:
        after = replace(after, digest_from=now)
    if after.pulse and (moved or not before.pulse):
        after = replace(after, pulse_from=now)
    return after if after.pulse else replace(after, pulse_from=None)
