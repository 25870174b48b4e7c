"""A message that was edited after its line was logged: which line that was, kept in the inbox for as long as that.

Only asked about, never carried out: a ledger is not changed by changing a message (docs/rules.md, "Entries").
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

from handlers.invocation import Invocation
from handlers.messages import Reply
from handlers.ports import UnitOfWork
from handlers.services.ledger import corrections


def remember(uow: UnitOfWork, invocation: Invocation, reply: Reply, now: datetime) -> None:
    """Note which line a message has logged, if it has."""
    if invocation.message and "entry" in reply.data and reply.data.get("kind") in corrections.LOGGED_BY:
        kept = {"entry": reply.data["entry"], "says": _digest(invocation.text)}
        uow.inbox.first(invocation.platform, _key(invocation.message), now)
        uow.inbox.keep_answer(invocation.platform, _key(invocation.message), kept)


def line(uow: UnitOfWork, invocation: Invocation) -> str:
    """What an edited message asks for: empty where it logged nothing, or says what it said before (platforms tell of
    changes that are none)."""
    kept = uow.inbox.answer(invocation.platform, _key(invocation.edits))
    if kept is None or kept["says"] == _digest(invocation.text):
        return ""
    uow.inbox.keep_answer(invocation.platform, _key(invocation.edits), {**kept, "says": _digest(invocation.text)})
    return f"/reworded {kept['entry']} {invocation.text.strip()}"


def _key(message: str) -> str:
    return f"message:{message}"


def _digest(text: str) -> str:
    """Enough to know a text again; the words themselves stand in the ledger alone."""
    return sha256(text.strip().encode("utf-8", "surrogatepass")).hexdigest()[:16]
