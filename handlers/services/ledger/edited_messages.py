"""Handles a message that was edited after it was logged: finds its ledger line by the act the message started.

It only asks and never applies the edit: editing a message does not change a ledger (docs/rules.md, "Entries").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TypedDict

from handlers.command.spec import Context
from handlers.domain.values import Act, Entry, Origin, Question
from handlers.invocation import Invocation
from handlers.ports import Stores, UnitOfWork
from handlers.services.ledger import corrections

#: How long an edited message still asks about its line.
KNOWN = timedelta(days=30)
#: The acts whose message contains the text of their line.
_WRITTEN = frozenset({Origin.TYPED, Origin.FORM})
_ASK = "/reworded "
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Reworded:
    """The command to run for an edited message, and the workspace whose ledger it is about."""

    workspace_id: int
    line: str


class SaidIn(TypedDict):
    """The fields of an act that identify its message."""

    message: str
    digest: str


def said_in(invocation: Invocation) -> SaidIn:
    """The message an invocation came in, with a digest of its text."""
    address = invocation.edits or invocation.message
    if not address:
        return {"message": "", "digest": ""}
    return {"message": _key(invocation, address), "digest": _digest(_words(invocation))}


def asks(stores: Stores, invocation: Invocation, now: datetime) -> Reworded | None:
    """The question an edited message raises; None where it logged no line or its text is unchanged.

    Platforms also report edits that change nothing.
    """
    known = stores.acts.of_message(_key(invocation, invocation.edits), now - KNOWN)
    if not known or known[-1][1].digest == _digest(invocation.text):
        return None
    for workspace_id, act in known:
        own = _own_line(act, stores.ledger.of_act(workspace_id, act.id))
        if own is not None:
            return Reworded(workspace_id, f"{_ASK}{own.number} {invocation.text.strip()}")
    return None


def as_new(uow: UnitOfWork, invocation: Invocation, now: datetime) -> Invocation | None:
    """An edited message that has led to nothing yet, as a new line, once; a question it waits in is left for that.

    None where it wrote lines, where what it asked was answered, or where it says the same as before.
    """
    message = _key(invocation, invocation.edits)
    known = uow.acts.of_message(message, _BEGINNING)
    if known and known[-1][1].digest == _digest(invocation.text):
        return None
    asked = [_open_questions(uow, workspace_id, act, now) for workspace_id, act in known]
    if not all(asked) or not uow.inbox.first(invocation.platform, f"edited:{invocation.edits}", now):
        return None
    for (workspace_id, _), questions in zip(known, asked, strict=True):
        for question in questions:
            uow.questions.answered(workspace_id, question.id)
    return replace(invocation, edits="", message=invocation.edits)


def _open_questions(uow: UnitOfWork, workspace_id: int, act: Act, now: datetime) -> list[Question]:
    """What an act without lines has asked and waits for; empty where the act is settled."""
    if act.member_id is None or uow.ledger.of_act(workspace_id, act.id):
        return []
    waiting = uow.questions.of_member(workspace_id, act.member_id, now)
    return [question for question in waiting if question.act_id == act.id]


def keep(ctx: Context) -> None:
    """Record that a message has a new text: the act is written though no line belongs to it."""
    assert ctx.act.id


def _own_line(act: Act, lines: Sequence[Entry]) -> Entry | None:
    """The line whose facts the message contained. Lines that a command writes besides come before its own."""
    if act.origin not in _WRITTEN:
        return None
    own = [entry for entry in lines if entry.kind in corrections.LOGGED_BY and entry.author_id == act.member_id]
    return own[-1] if own else None


def _words(invocation: Invocation) -> str:
    """The message's text, without the entry number that the edit's question puts before it."""
    return invocation.text.removeprefix(_ASK).partition(" ")[2] if invocation.edits else invocation.text


def _key(invocation: Invocation, address: str) -> str:
    return f"{invocation.platform}:{address}"


def _digest(text: str) -> str:
    """A digest by which to recognise a text; the text itself is kept in the ledger only."""
    return sha256(text.strip().encode("utf-8", "surrogatepass")).hexdigest()[:16]
