"""Details of a ledger line beyond its text, by kind. Times are aware and in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from handlers.domain.values.clients import Stage
from handlers.domain.values.nudges import Action
from handlers.domain.values.words import Category, Outcome, Settlement, Tone


@dataclass(frozen=True, slots=True)
class Boundary:
    """A written boundary. `number` runs from 1 per client, never reused; the latest line with a number is its version.

    `ours` is a promise of ours; `told_at` is when the client was told, None until then.
    """

    number: int
    text: str
    ours: bool = False
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlannedTalk:
    """A planned crucial conversation."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation that was held, refused or postponed. The entry has its time; its `note` holds the terms.

    `about` names the categories an agreement is about (empty: all); `review_at` is when the agreement is reviewed.
    """

    outcome: Outcome
    about: frozenset[Category] = frozenset()
    review_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """The review of an agreement: whether it was kept."""

    kept: bool


@dataclass(frozen=True, slots=True)
class Invoice:
    """An expected invoice; `due_at` is its due date, the entry has the amount.

    moves  number of the invoice's first line, if this one changes its date; None: this is the first
    """

    due_at: datetime
    moves: int | None = None


@dataclass(frozen=True, slots=True)
class Overdue:
    """The invoice behind a late payment: `invoice` is the number of the line whose date passed unpaid.

    `nth` counts the late payments logged for that date, from 1.
    """

    invoice: int
    nth: int


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's decision about nudge `nudge_id` of kind `nudge_kind`; the reason is the entry's note.

    `handed`: if the client was handed on, the previous responsible member (or None) and the new one.
    """

    nudge_id: int
    nudge_kind: str
    action: Action
    until: datetime | None = None
    handed: tuple[int | None, int] | None = None


@dataclass(frozen=True, slots=True)
class StageChange:
    before: Stage
    after: Stage


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise of ours, with its date; the text is the entry's note. `pause`: to resume a talk that got heated.

    moves  number of the promise's first line, if this one changes its date; None: this is the first
    """

    due_at: datetime
    pause: bool = False
    moves: int | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """The end of an open promise, invoice or public review. `entry` is the number of its line."""

    entry: int
    how: Settlement


@dataclass(frozen=True, slots=True)
class Offboarding:
    """A parting plan; the reason, if an owner insisted, is the entry's note."""

    ends_at: datetime
    tone: Tone


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a plan of parting. `number` runs from 1 per plan; the latest line with a number is its state.

    what  code of a standard step (docs/rules.md, "Parting"), empty for a step of the team's own, named by `text`
    """

    number: int
    what: str
    text: str
    due_at: datetime
    member_id: int | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Screening:
    """An answer about a prospect: a question's number from 1 and its score; the latest line of a number is the answer.

    `verdict` is set on the line that ends the screening, with the sum as its score; its question is 0.
    """

    question: int
    score: int
    verdict: str = ""


Detail = (
    Boundary
    | PlannedTalk
    | Conversation
    | Kept
    | Invoice
    | Overdue
    | Decision
    | StageChange
    | Promise
    | Settled
    | Offboarding
    | Step
    | Screening
)
