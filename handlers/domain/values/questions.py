"""Pending questions: the choice of a button, the text of a form, or a held command."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from handlers.domain.values.acts import Origin
from handlers.domain.values.evidence import NO_EVIDENCE, Evidence


@dataclass(frozen=True, slots=True)
class Choice:
    """Numbered buttons; `options` are the commands they run.

    `line` is the command that waits for the choice; empty if the answer logs nothing.
    """

    options: tuple[str, ...]
    line: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A request for text: what is typed next is appended to `line`."""

    line: str


@dataclass(frozen=True, slots=True)
class HeldCommand:
    """A command of a member who waits for admission; it runs once they are admitted."""

    line: str


Asked = Choice | Form | HeldCommand


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A pending question to a member.

    It is asked of `member_id` in `chat` and expires at `expires_at`; `evidence` is the message it was about.

    act_id      the act that asked; None for a held command, which has not run yet
    answers_as  the origin of the act that an answer becomes
    """

    id: int = 0
    member_id: int
    chat: str
    asked: Asked
    asked_at: datetime
    expires_at: datetime
    answered: bool = False
    evidence: Evidence = NO_EVIDENCE
    act_id: int | None = None
    answers_as: Origin = Origin.BUTTON
