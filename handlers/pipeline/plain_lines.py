"""Tells a command typed without its slash from a plain sentence that begins with the same word.

A plain line is a command only if the rest parses as its arguments, with a known client or a fact first. A pronoun of
the first person is never a command word: "I lost two hours" (docs/rules.md, "Plain words").
"""

from __future__ import annotations

from datetime import datetime

from handlers.command import parsing
from handlers.command.spec import Command
from handlers.domain.errors import Refusal, UnclearClient
from handlers.identity.session import Session
from handlers.input.reader import Facts, is_leading_fact
from handlers.lexicon.words import means
from handlers.ports import UnitOfWork
from handlers.reading.cues import HARM, cues
from handlers.resolver.recent import index_of
from handlers.resolver.sentences import mentions

#: A command without a client has at most so many words after it; a longer line is prose.
FEW = 3
#: What may be noted of a client without being an incident.
NOTED = frozenset({"category.late", "category.pressure"})


def is_command(uow: UnitOfWork, session: Session, command: Command, word: str, rest: str, said_at: datetime) -> bool:
    """Whether a line without a slash that begins with a command's word is that command."""
    if means(word, "person.first") or command.hidden:
        return False
    if command.client == "none":
        few = "?" not in rest and len(rest.split()) <= FEW
        return not rest or (few and not means(rest.split()[0], "person.first"))
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
    if reading.client_id is None or missing(command, reading.facts):
        return False
    if command.bare_money and reading.facts.note and reading.facts.money is None:
        return False
    led = is_leading_fact(rest, bare_money=command.bare_money) or _begins_with_client(uow, workspace.id, rest)
    return led and not (command.needs == ("note",) and _tells_harm(command, reading.facts.note))


def _begins_with_client(uow: UnitOfWork, workspace_id: int, rest: str) -> bool:
    """Whether a client's name stands at the beginning, but for a quotation mark; in prose it stands anywhere."""
    named = mentions(index_of(uow.clients.named(workspace_id)), rest)
    return any(mention.start <= 1 for mention in named)


def _tells_harm(command: Command, note: str) -> bool:
    """Whether the note of what is no incident tells of one: "called Acme and their boss screamed at me"."""
    harm = HARM - NOTED if command.name == "note" else HARM
    return command.name != "incident" and any(cue.meaning in harm and not cue.negated for cue in cues(note))


def missing(command: Command, facts: Facts) -> str:
    """The first fact that a command needs and the line lacks; "" if none is missing."""
    have = {
        "note": bool(facts.note) or facts.category is not None,
        "money": facts.money is not None,
        "minutes": facts.minutes is not None,
    }
    return next((need for need in command.needs if not have[need]), "")
