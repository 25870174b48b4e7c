"""Due items of a client: their topics and times, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Topic(StrEnum):
    """The topic of a due item (docs/rules.md, "What falls due")."""

    TALK_TOMORROW = "talk-tomorrow"
    TALK_SOON = "talk-soon"
    TALK_AFTER = "talk-after"
    AGREEMENT_REVIEW = "agreement-review"
    LOOK_AGAIN = "look-again"
    PROMISE_DUE = "promise-due"
    PROMISE_MISSED = "promise-missed"
    REVIEW_WAITS = "review-waits"
    REVIEW_OWNERS = "review-owners"
    INVOICE_DUE = "invoice-due"
    INVOICE_LATE = "invoice-late"
    STEP_DUE = "step-due"
    PLAN_ENDS = "plan-ends"
    SCREENING_WAITS = "screening-waits"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """One due item. It is handled once.

    entry  number of the ledger line it comes from
    at     when it falls due (UTC); if it is recorded later, it is due when recorded
    until  when it expires (UTC), None: never
    """

    topic: Topic
    entry: int
    at: datetime
    until: datetime | None = None

    def over(self, now: datetime) -> bool:
        """Whether the due item has expired."""
        return self.until is not None and self.until <= now

    @property
    def key(self) -> str:
        """The key that identifies the due item across restarts."""
        return f"{self.topic}:{self.entry}:{self.at.isoformat()}"
