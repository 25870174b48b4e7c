"""Stores installations with their sealed tokens, one per team."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from handlers.ports import Install
from storage import tables
from storage.statements import Store

_t = tables.install.c
_OF = (_t.platform == bindparam("on_platform"), _t.team == bindparam("of_team"))
_GET = select(tables.install).where(*_OF)
_ADD = insert(tables.install)
_DROP = delete(tables.install).where(*_OF)
_REMOVE = _DROP.where(_t.at <= bindparam("until"))


class InstallStore(Store):
    """`handlers.ports.Installs`."""

    def put(self, install: Install) -> None:
        self._connection.execute(_DROP, {"on_platform": install.platform, "of_team": install.team})
        self._connection.execute(_ADD, asdict(install))

    def get(self, platform: str, team: str) -> Install | None:
        row = self._connection.execute(_GET, {"on_platform": platform, "of_team": team}).mappings().first()
        return Install(**row) if row is not None else None

    def remove(self, platform: str, team: str, until: datetime) -> bool:
        wanted = {"on_platform": platform, "of_team": team, "until": until}
        return self._connection.execute(_REMOVE, wanted).rowcount == 1
