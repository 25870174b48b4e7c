"""The workspace, its settings, and the chats that belong to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import Any


class Shared(StrEnum):
    """Whether a client may read a chat. Unknown is treated as yes."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A chat of a workspace: a group, a channel, a private chat, the console."""

    id: int
    platform: str
    external_id: str
    kind: str
    title: str = ""
    shared: Shared = Shared.UNKNOWN
    postable: bool = True


#: The currency of a ledger whose owner has not chosen one yet.
DEFAULT_CURRENCY = "EUR"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """One team's ledger and its settings.

    zone                IANA name, None until set (then UTC is used and quiet hours are off)
    hourly_cost_minor   what an hour of ours costs, minor units of `currency`, None: unknown
    home_chat_id        the chat for nudges and digests, None: privately to the owners
    members_mode        "open" (everyone in the chat logs) or "approve"
    quiet_from/quiet_to local times, None: off, or the default once a zone is set
    quiet_set           whether an owner set the quiet hours
    weekend             ISO weekday numbers (1 Monday … 7 Sunday), None: by language
    visibility          "owners" (money to owners and the responsible member) or "team"
    digest_days         ISO weekdays, None: the week's first working day; `digest_time` is local
    digest_from         a digest due before this is not sent, and at this time the schedule is checked again; None: off
    pulse_from          the same for the pulse
    rates               minor-to-minor factor per currency: one of its major units in major units of `currency`;
                        `currency` itself is in it, at 1, once an owner has confirmed it
    policy              overrides of the rules' numbers, by name
    routes              "owners" for each kind of message that goes to them instead of the team's chat
    """

    id: int
    name: str
    created_at: datetime
    language: str = "en"
    zone: str | None = None
    currency: str = DEFAULT_CURRENCY
    hourly_cost_minor: int | None = None
    home_chat_id: int | None = None
    members_mode: str = "approve"
    quiet_from: time | None = None
    quiet_to: time | None = None
    quiet_set: bool = False
    weekend: tuple[int, ...] | None = None
    holidays: tuple[str, ...] = ()
    visibility: str = "owners"
    pulse: bool = False
    digest_on: bool = True
    digest_days: tuple[int, ...] | None = None
    digest_time: time = time(9)
    digest_from: datetime | None = None
    pulse_from: datetime | None = None
    personal: bool = False
    rates: Mapping[str, str] = field(default_factory=dict)
    policy: Mapping[str, Any] = field(default_factory=dict)
    routes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomText:
    """One version of a workspace's custom text: its rules, a script, the questions to a prospect. Empty: withdrawn.

    key       the text's key, such as "terms" or "script:late"
    language  two letters, or empty if it applies to every language
    """

    key: str
    language: str
    text: str
    author_id: int
    at: datetime
