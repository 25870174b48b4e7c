"""What Parley waits for: the choice of a button, the words of a form, or that a held command may run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from handlers.domain.values.acts import Origin
from handlers.domain.values.evidence import NO_EVIDENCE, Evidence


@dataclass(frozen=True, slots=True)
class Choice:
    """Numbered buttons; `options` are the command lines behind them.

    `line` is what was typed and waits for one of them; empty where nothing is logged by the answer.
    """

    options: tuple[str, ...]
    line: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """Words are asked for: what is typed next is put behind `line`."""

    line: str


@dataclass(frozen=True, slots=True)
class HeldCommand:
    """A line of a member who waits to be let in: it runs when they are."""

    line: str


Asked = Choice | Form | HeldCommand


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something a person must still answer.

    It is asked of `member_id` in `chat` and is forgotten at `expires_at`; `evidence` is the message it was about.

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
