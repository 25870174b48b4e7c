"""Installations of Parley in other workspaces, each with its token, which storage sees only in encrypted form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Install:
    """One installation. `sealed` is the token, encrypted by its consumer; `at` when it was issued (UTC).

    bot    Parley's user there; installer: the person who installed it, both by the platform's own ids
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
        """Save the installation of a team, replacing an earlier one."""
        ...

    def get(self, platform: str, team: str) -> Install | None: ...
    def remove(self, platform: str, team: str, until: datetime) -> bool:
        """Delete an installation made up to `until`; a later one is kept. Returns whether one was deleted."""
        ...
