"""Clients, their stages and standings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stage(StrEnum):
    """What people decided about a client (docs/rules.md, "Standing and stage")."""

    PROSPECT = "prospect"
    ACTIVE = "active"
    CONVERSATION = "conversation"
    AGREEMENT = "agreement"
    OFFBOARDING = "offboarding"
    PARTED = "parted"
    DECLINED = "declined"


class Standing(StrEnum):
    """The rules' verdict on the ledger now (docs/rules.md)."""

    STEADY = "steady"
    WATCH = "watch"
    AMENDS = "amends"
    TALK = "talk"
    PART = "part"
    DECIDE = "decide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A client. `standing`, `signals`, `strain`, `debt` are those of the last assessment, at `assessed_at`.

    remind_at       when its next due item falls due (`handlers/domain/due`)
    reminded_until  up to when due items were handled
    """

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    stage: Stage = Stage.ACTIVE
    responsible_id: int | None = None
    language: str | None = None
    address: str = ""
    people: tuple[str, ...] = ()
    archived: bool = False
    created_at: datetime
    standing: Standing = Standing.STEADY
    standing_since: datetime | None = None
    signals: tuple[str, ...] = ()
    strain: float = 0.0
    debt: float = 0.0
    assessed_at: datetime | None = None
    reassess_at: datetime | None = None
    remind_at: datetime | None = None
    reminded_until: datetime | None = None
