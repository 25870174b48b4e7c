"""Tells a command typed without its slash from a plain sentence that begins with the same word.

A plain line is a command only when all the rest reads as its arguments, a known client included; a first person is
never one: "I lost two hours", "Я потерял" (docs/rules.md, "Plain words").
"""

from __future__ import annotations

from handlers.command import parsing
from handlers.command.spec import Command
from handlers.domain.errors import Refusal, UnclearClient
from handlers.identity.session import Session
from handlers.lexicon.words import means
from handlers.ports import UnitOfWork

#: A command that names no client is meant by so many words behind it at the most; more is prose.
FEW = 3


def is_command(uow: UnitOfWork, session: Session, command: Command, word: str, rest: str) -> bool:
    """Whether a line without a slash that begins with a command's word is that command."""
    if means(word, "person.first") or command.hidden:
        return False
    if command.client == "none":
        return not rest or ("?" not in rest and len(rest.split()) <= FEW)
    if not rest:
        return True
    return _names_client(uow, session, command, rest)


def _names_client(uow: UnitOfWork, session: Session, command: Command, rest: str) -> bool:
    """Whether what follows begins with a known client, and holds all that the command needs."""
    workspace = session.workspace
    try:
        client_id, _, behind = parsing.client_of(
            rest, uow.clients.named(workspace.id), "", bare_money=command.bare_money
        )
    except (Refusal, UnclearClient):
        return False
    return client_id is not None and (bool(behind) or not command.needs)
