"""Keeps people's response URLs: the best way to show a message in a channel to one person only.

They work in channels without Parley, and can replace an ephemeral message. They are kept in memory; without one,
`chat.postEphemeral` is used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

#: Slack honours a response URL for half an hour.
KEPT = timedelta(minutes=29)
_REMEMBERED = 1_000

Ear = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Whisper:
    """A response URL. `replaces`: it belongs to a message only one person sees, which it may change."""

    url: str
    replaces: bool
    until: datetime


class Whispers:
    """The latest URL per person, channel and thread."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._kept: dict[Ear, Whisper] = {}

    def remember(self, ear: Ear, url: str, *, replaces: bool) -> None:
        self._kept.pop(ear, None)
        while len(self._kept) >= _REMEMBERED:
            self._kept.pop(next(iter(self._kept)))
        self._kept[ear] = Whisper(url, replaces, self._clock() + KEPT)

    def to(self, ear: Ear) -> Whisper | None:
        kept = self._kept.get(ear)
        return kept if kept is not None and kept.until > self._clock() else None

    def forget(self, ear: Ear) -> None:
        self._kept.pop(ear, None)
