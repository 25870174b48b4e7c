"""Tells a command typed without its slash from a plain sentence that begins with the same word.

A plain line is a command only if the rest parses as its arguments, with a known client. A pronoun of the first person
is never a command word: "I lost two hours" (docs/rules.md, "Plain words").
"""

from __future__ import annotations

from datetime import datetime

from handlers.command import parsing
from handlers.command.spec import Command
from handlers.domain.errors import Refusal, UnclearClient
from handlers.identity.session import Session
from handlers.input.reader import Facts
from handlers.lexicon.words import means
from handlers.ports import UnitOfWork

#: A command without a client has at most so many words after it; a longer line is prose.
FEW = 3


def is_command(uow: UnitOfWork, session: Session, command: Command, word: str, rest: str, said_at: datetime) -> bool:
    """Whether a line without a slash that begins with a command's word is that command."""
    if means(word, "person.first") or command.hidden:
        return False
    if command.client == "none":
        return not rest or ("?" not in rest and len(rest.split()) <= FEW)
    return not rest or _reads(uow, session, command, rest, said_at)


def _reads(uow: UnitOfWork, session: Session, command: Command, rest: str, said_at: datetime) -> bool:
    """Whether the text after the word begins with a known client and has every fact that the command needs."""
    workspace = session.workspace
    try:
        reading = parsing.arguments(
            command,
            rest,
            lambda: uow.clients.named(workspace.id),
            now=said_at,
            zone=workspace.zone or "UTC",
            currency=workspace.currency,
            language=session.member.language or workspace.language,
        )
    except (Refusal, UnclearClient):
        return False
    return reading.client_id is not None and not missing(command, reading.facts)


def missing(command: Command, facts: Facts) -> str:
    """The first fact that a command needs and the line lacks; "" if none is missing."""
    have = {
        "note": bool(facts.note) or facts.category is not None,
        "money": facts.money is not None,
        "minutes": facts.minutes is not None,
    }
    return next((need for need in command.needs if not have[need]), "")
