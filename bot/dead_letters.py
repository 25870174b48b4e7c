"""Letters that were given up: to be seen by whoever runs Parley, and sent again. Shows no word of what they say."""

from __future__ import annotations

from datetime import datetime
from typing import TextIO

from handlers.ports import Database, OutboxMessage, Stores, UnitOfWork


def show(database: Database, out: TextIO) -> int:
    """Print a line for each dead letter; returns how many there are."""
    letters = database.read(_dead).result()
    for letter in letters:
        print(f"{letter.id}  {letter.kind} to {letter.target}, {letter.attempts} tries: {letter.last_error}", file=out)
    print(_count(len(letters)) if letters else "no letter was given up", file=out)
    return len(letters)


def retry(database: Database, wanted: int | None, now: datetime) -> int:
    """Let dead letters be sent again, all of them or the one that is wanted; returns how many."""

    def revive(uow: UnitOfWork) -> int:
        found = [each for each in _dead(uow) if wanted in (None, each.id)]
        done = sum(uow.outbox.revive(each.workspace_id, each.id, now) for each in found)
        uow.commit()
        return done

    return database.write(revive).result()


def _dead(stores: Stores) -> list[OutboxMessage]:
    # Answers to strangers belong to no workspace and stand under 0.
    return [letter for workspace in (0, *stores.workspaces.ids()) for letter in stores.outbox.dead(workspace)]


def _count(number: int) -> str:
    letters = "one letter was" if number == 1 else f"{number} letters were"
    return f"{letters} given up; parley letters --retry ID, or --retry all, sends again"
