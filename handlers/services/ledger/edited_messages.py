"""Handles a message that was edited after it was logged: finds its ledger line by the act the message started.

It only asks and never applies the edit: editing a message does not change a ledger (docs/rules.md, "Entries").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TypedDict

from handlers.command.spec import Context
from handlers.domain.values import Act, Entry, Origin
from handlers.invocation import Invocation
from handlers.ports import Stores
from handlers.services.ledger import corrections

#: How long an edited message still asks about its line.
KNOWN = timedelta(days=30)
#: The acts whose message contains the text of their line.
_WRITTEN = frozenset({Origin.TYPED, Origin.FORM})
_ASK = "/reworded "


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
    workspace_id, act = known[0]
    own = _own_line(act, stores.ledger.of_act(workspace_id, act.id))
    return Reworded(workspace_id, f"{_ASK}{own.number} {invocation.text.strip()}") if own is not None else None


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
