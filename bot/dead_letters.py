"""Shows outbox messages that were given up to the operator, and sends them again. Never prints their content."""

from __future__ import annotations

from datetime import datetime
from typing import TextIO

from handlers.ports import Database, OutboxMessage, Stores, UnitOfWork


def show(database: Database, out: TextIO) -> int:
    """Print a line for each message that was given up; returns how many there are."""
    messages = database.read(_dead).result()
    for message in messages:
        tries = "1 try" if message.attempts == 1 else f"{message.attempts} tries"
        print(f"{message.id}  {message.kind} to {message.target}, {tries}: {message.last_error}", file=out)
    print(_count(len(messages)) if messages else "no message was given up", file=out)
    return len(messages)


def retry(database: Database, wanted: int | None, now: datetime) -> int:
    """Make messages that were given up due again: the one with id `wanted`, or all. Returns how many."""

    def revive(uow: UnitOfWork) -> int:
        chosen = [message for message in _dead(uow) if wanted in (None, message.id)]
        done = sum(uow.outbox.revive(message.workspace_id, message.id, now) for message in chosen)
        uow.commit()
        return done

    return database.write(revive).result()


def _dead(stores: Stores) -> list[OutboxMessage]:
    # Answers to people who are not members belong to no workspace and have workspace 0.
    return [message for workspace in (0, *stores.workspaces.ids()) for message in stores.outbox.dead(workspace)]


def _count(number: int) -> str:
    messages = "one message was" if number == 1 else f"{number} messages were"
    return f"{messages} given up; to send again: parley outbox --retry ID, or --retry all"
