"""Where Parley was installed by other workspaces, and the token each gave it, sealed: memory never sees one open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Install:
    """One installation. `sealed` is the token, encrypted by whoever will open it; `at` when it was given (UTC).

    bot    the user Parley is there; installer: the person who installed it, both by the platform's own ids
    """

    platform: str
    team: str
    name: str
    bot: str
    installer: str
    sealed: str
    at: datetime


class Installs(Protocol):
    def put(self, install: Install) -> None:
        """The installation of a team; the one before is gone."""
        ...

    def get(self, platform: str, team: str) -> Install | None: ...
    def remove(self, platform: str, team: str, until: datetime) -> bool:
        """Forget what was installed up to then; a later installation stays. Whether there was one to forget."""
        ...
