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
    typed      the text of the command; empty for an edited message, whose text is not stored in an act
    message    the message of the command ("telegram:-100:54"), empty if there is none
    digest     digest by which to recognise the text of that message
    at         the moment of its transaction (UTC)
    """

    id: int = 0
    origin: Origin
    at: datetime
    member_id: int | None = None
    chat_id: int | None = None
    typed: str = ""
    message: str = ""
    digest: str = ""
