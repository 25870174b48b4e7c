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


def remember(uow: UnitOfWork, said: Invocation, reply: Reply, now: datetime) -> None:
    """Note which line a message has logged, if it has."""
    if said.message and "entry" in reply.data and reply.data.get("kind") in corrections.LOGGED_BY:
        kept = {"entry": reply.data["entry"], "says": _digest(said.text)}
        uow.inbox.first(said.platform, _key(said.message), now)
        uow.inbox.keep_answer(said.platform, _key(said.message), kept)


def line(uow: UnitOfWork, said: Invocation) -> str:
    """What an edited message asks for: empty where it logged nothing, or says what it said before (platforms tell of
    changes that are none)."""
    kept = uow.inbox.answer(said.platform, _key(said.edits))
    if kept is None or kept["says"] == _digest(said.text):
        return ""
    uow.inbox.keep_answer(said.platform, _key(said.edits), {**kept, "says": _digest(said.text)})
    return f"/reworded {kept['entry']} {said.text.strip()}"


def _key(message: str) -> str:
    return f"message:{message}"


def _digest(text: str) -> str:
    """Enough to know a text again; the words themselves stand in the ledger alone."""
    return sha256(text.strip().encode("utf-8", "surrogatepass")).hexdigest()[:16]
