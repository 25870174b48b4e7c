"""Acts: an act is one run of a command, or one thing Parley logged by itself, with all rows that belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Origin(StrEnum):
    """How an act came about."""

    TYPED = "typed"
    BUTTON = "button"
    FORM = "form"
    DRAFT = "draft"
    EDITED_MESSAGE = "edited-message"
    PULSE = "pulse"
    OVERDUE = "overdue"
    PLAN_END = "plan-end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One run of a command; its entries, nudges and questions carry its id. Written once, never changed.

    member_id  who ran it, None for Parley itself; chat_id: the workspace's chat it was run in, None: a private chat
    typed      the words it was run with; empty for an edited message, whose words are kept in no act
    message    the message it was said in ("telegram:-100:54"), empty where there is none
    digest     recognises the words of that message again, without keeping them
    at         when its words were said (UTC); its lines tell when they were recorded
    """

    id: int = 0
    origin: Origin
    at: datetime
    member_id: int | None = None
    chat_id: int | None = None
    typed: str = ""
    message: str = ""
    digest: str = ""
