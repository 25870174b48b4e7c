"""Nudges, and the decisions of people about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Action(StrEnum):
    """A person's decision about a nudge."""

    PLAN = "plan"
    OFFBOARD = "offboard"
    KEEP = "keep"
    SNOOZE = "snooze"
    DISAGREE = "disagree"
    CONFIRM = "confirm"
    NOT_THIS = "not-this"
    DECLINE = "decline"
    DELEGATE = "delegate"
    DONE = "done"


class NudgeKind(StrEnum):
    """The kinds of nudges (docs/rules.md, "Nudges")."""

    STEP = "step"
    AMENDS = "amends"
    TALK = "talk"
    PART = "part"
    DECIDE = "decide"
    CARE = "care"
    REVIEW = "review"


class Audience(StrEnum):
    """The recipients of a nudge."""

    TEAM = "team"
    OWNERS = "owners"
    RESPONSIBLE = "responsible"
    RESPONSIBLE_AND_OWNERS = "responsible-and-owners"


class NudgeState(StrEnum):
    OPEN = "open"
    DECIDED = "decided"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """A nudge with the reasons and numbers it was raised with.

    `silent_until` is how long its kind stays silent for this client after the decision; `reasons` is the encoded
    message parts shown as reasons; `policy` the rules' numbers when it was raised; `signals` the codes that fired.
    `team` says whether it counted against the team's budget; `act_id` is the act that raised it, None if only time
    had passed.
    """

    id: int
    client_id: int
    kind: NudgeKind
    state: NudgeState
    raised_at: datetime
    signals: tuple[str, ...] = ()
    reasons: tuple[Mapping[str, Any], ...] = ()
    policy: Mapping[str, Any] = field(default_factory=dict)
    team: bool = False
    decision: Action | None = None
    decided_by: int | None = None
    decided_at: datetime | None = None
    silent_until: datetime | None = None
    asked_owner_at: datetime | None = None
    act_id: int | None = None
